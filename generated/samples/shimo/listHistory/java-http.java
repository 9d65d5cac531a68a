// List a file's history: GET /sdk/v2/shimo-files/{fileId}/doc-sidebar-info
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

final class ListHistory {
  public static void main(String[] args) throws IOException, InterruptedException {
    String fileId = "qeK4Xdxvxg8jF5gz";
    URI uri =
        URI.create(
            env("SHIMO_BASE_URL")
                + "/sdk/v2/shimo-files/"
                + encode(fileId)
                + "/doc-sidebar-info"
                + "?pageSize=10"
                + "&count=0"
                + "&historyType=1");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
            .header("X-Shimo-Token", env("SHIMO_TOKEN"))
            .GET()
            .build();

    HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    String reply = response.body();
    if (response.statusCode() >= 300) {
      System.err.println("HTTP " + response.statusCode() + ": " + reply);
      System.exit(1);
    }
    System.out.println(reply);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }
}
