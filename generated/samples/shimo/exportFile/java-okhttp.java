// Start the export of a file: POST /sdk/v2/api/files/v1/export/{fileId}
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// A reply with status 200 reports a failure unless its status is 0.

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

final class ExportFile {
  public static void main(String[] args) throws IOException {
    HttpUrl url =
        HttpUrl.get(env("SHIMO_BASE_URL"))
            .newBuilder()
            .addPathSegments("sdk/v2/api/files/v1/export")
            .addPathSegment("qeK4Xdxvxg8jF5gz")
            .build();
    String json =
        """
        {"type": "docx"}
        """;
    RequestBody body = RequestBody.create(json, MediaType.get("application/json"));
    Request request =
        new Request.Builder()
            .url(url)
            .header("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
            .header("X-Shimo-Token", env("SHIMO_TOKEN"))
            .post(body)
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
