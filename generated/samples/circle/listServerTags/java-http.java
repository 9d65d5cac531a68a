// List the tags of a community: GET /{org_name}/{app_name}/circle/server/{server_id}/tag
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

final class ListServerTags {
  public static void main(String[] args) throws IOException, InterruptedException {
    String orgName = env("CIRCLE_ORG_NAME");
    String appName = env("CIRCLE_APP_NAME");
    String serverId = "19SW5Q85jHxxxxx6T5kexvn";
    URI uri =
        URI.create(
            env("CIRCLE_BASE_URL")
                + "/"
                + encode(orgName)
                + "/"
                + encode(appName)
                + "/circle/server/"
                + encode(serverId)
                + "/tag");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + env("CIRCLE_APP_TOKEN"))
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
