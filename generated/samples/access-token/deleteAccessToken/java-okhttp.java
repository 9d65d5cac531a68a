// Delete an access token: DELETE /AccessToken/{appKey}/{id}
//
// Reads ZSGF_BASE_URL, ZSGF_APP_KEY and ZSGF_ACCESS_TOKEN from the environment.
// A reply with status 200 reports a failure unless its code is 200.

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class DeleteAccessToken {
  public static void main(String[] args) throws IOException {
    HttpUrl url =
        HttpUrl.get(env("ZSGF_BASE_URL"))
            .newBuilder()
            .addPathSegments("AccessToken")
            .addPathSegment(env("ZSGF_APP_KEY"))
            .addPathSegment("10001")
            .build();
    Request request =
        new Request.Builder()
            .url(url)
            .header("Authorization", "Bearer " + env("ZSGF_ACCESS_TOKEN"))
            .delete()
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
