// Set the state of users' seats: POST /sdk/v2/api/license/users/set-status
//
// Reads SHIMO_BASE_URL, SHIMO_SIGNATURE and SHIMO_TOKEN from the environment.
// The signature needs the scope 'license'.

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

final class SetUserStatus {
  public static void main(String[] args) throws IOException, InterruptedException {
    URI uri = URI.create(env("SHIMO_BASE_URL") + "/sdk/v2/api/license/users/set-status");
    String body =
        """
        {
          "userIds": ["1", "2"],
          "status": 1
        }
        """;
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(60))
            .header("X-Shimo-Signature", env("SHIMO_SIGNATURE"))
            .header("X-Shimo-Token", env("SHIMO_TOKEN"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();

    HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    String reply = response.body();
    if (response.statusCode() >= 300) {
      System.err.println("HTTP " + response.statusCode() + ": " + reply);
      System.exit(1);
    }
    System.out.println("HTTP " + response.statusCode());
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }
}
