// List the mentions in a file: GET /sdk/v2/shimo-files/{fileId}/mention-at-list
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class ListMentions {
  public static void main(String[] args) throws IOException {
    HttpUrl url =
        HttpUrl.get(env("SHIMO_BASE_URL"))
            .newBuilder()
            .addPathSegments("sdk/v2/shimo-files")
            .addPathSegment("qeK4Xdxvxg8jF5gz")
            .addPathSegments("mention-at-list")
            .build();
    Request request =
        new Request.Builder()
            .url(url)
            .header("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
            .header("X-Shimo-Token", env("SHIMO_TOKEN"))
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
