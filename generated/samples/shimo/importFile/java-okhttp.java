// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// Sends 测试.docx from the working directory.
// A reply with status 200 reports a failure unless its status is 0.

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

final class ImportFile {
  public static void main(String[] args) throws IOException {
    HttpUrl url =
        HttpUrl.get(env("SHIMO_BASE_URL"))
            .newBuilder()
            .addPathSegments("sdk/v2/api/files/v1/import")
            .build();
    RequestBody body =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("fileId", "file1001")
            .addFormDataPart("type", "document")
            .addFormDataPart(
                "file",
                "测试.docx",
                RequestBody.create(new File("测试.docx"), MediaType.get("application/octet-stream")))
            .build();
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
