// Create a community: POST /{org_name}/{app_name}/circle/server
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

final class CreateServer {
  public static void main(String[] args) throws IOException, InterruptedException {
    String orgName = env("CIRCLE_ORG_NAME");
    String appName = env("CIRCLE_APP_NAME");
    URI uri =
        URI.create(
            env("CIRCLE_BASE_URL")
                + "/"
                + encode(orgName)
                + "/"
                + encode(appName)
                + "/circle/server");
    String body =
        """
        {
          "owner": "user1",
          "name": "server",
          "type": 0,
          "icon_url": "http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1",
          "background_url": "http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29",
          "description": "community",
          "default_channel_category_name": "category0",
          "default_channel_name": "channel0",
          "custom": "custom"
        }
        """;
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + env("CIRCLE_APP_TOKEN"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
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
