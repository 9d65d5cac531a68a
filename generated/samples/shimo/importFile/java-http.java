// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// Sends 测试.docx from the working directory.
// A reply with status 200 reports a failure unless its status is 0.

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

final class ImportFile {
  public static void main(String[] args) throws IOException, InterruptedException {
    URI uri = URI.create(env("SHIMO_BASE_URL") + "/sdk/v2/api/files/v1/import");
    String boundary = UUID.randomUUID().toString();
    BodyPublisher body =
        BodyPublishers.concat(
            BodyPublishers.ofString(part(boundary, "name=\"fileId\"") + "\r\n" + "file1001" + "\r\n"),
            BodyPublishers.ofString(part(boundary, "name=\"type\"") + "\r\n" + "document" + "\r\n"),
            BodyPublishers.ofString(
                part(boundary, "name=\"file\"; filename=\"测试.docx\"")
                    + "Content-Type: application/octet-stream\r\n\r\n"),
            BodyPublishers.ofFile(Path.of("测试.docx")),
            BodyPublishers.ofString("\r\n"),
            BodyPublishers.ofString("--" + boundary + "--\r\n"));
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
            .header("X-Shimo-Token", env("SHIMO_TOKEN"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(body)
            .build();

    HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    String reply = response.body();
    if (response.statusCode() >= 300) {
      System.err.println("HTTP " + response.statusCode() + ": " + reply);
      System.exit(1);
    }
    System.out.println(reply);
  }

  private static String part(String boundary, String disposition) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }
}
