// Get a community: GET /{org_name}/{app_name}/circle/server/{server_id}/by-id
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class GetServer {
  public static void main(String[] args) throws IOException {
    HttpUrl url =
        HttpUrl.get(env("CIRCLE_BASE_URL"))
            .newBuilder()
            .addPathSegment(env("CIRCLE_ORG_NAME"))
            .addPathSegment(env("CIRCLE_APP_NAME"))
            .addPathSegments("circle/server")
            .addPathSegment("19SW5Q85jHxxxxx6T5kexvn")
            .addPathSegments("by-id")
            .build();
    Request request =
        new Request.Builder()
            .url(url)
            .header("Authorization", "Bearer " + env("CIRCLE_APP_TOKEN"))
            .get()
            .build();

    OkHttpClient client = new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(60)).build();
    try (Response response = client.newCall(request).execute()) {
      String reply = response.body().string();
      if (!response.isSuccessful()) {
        System.err.println("HTTP " + response.code() + ": " + reply);
        System.exit(1);
      }
      System.out.println(reply);
    }
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }
}
