// Update a community: PUT /{org_name}/{app_name}/circle/server/{server_id}
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.ServerResult;
import io.github.collabopenapi.circle.model.UpdateServerRequest;

final class UpdateServer {
  public static void main(String[] args) {
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(env("CIRCLE_BASE_URL"))
            .orgName(env("CIRCLE_ORG_NAME"))
            .appName(env("CIRCLE_APP_NAME"))
            .appToken(env("CIRCLE_APP_TOKEN"))
            .build();
    ServerResult result =
        circle
            .servers()
            .update(
                "19SW5Q85jHxxxxx6T5kexvn",
                UpdateServerRequest.builder()
                    .name("easemob")
                    .iconUrl("http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1")
                    .description("community")
                    .custom("custom")
                    .build());
    System.out.println(result);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private UpdateServer() {}
}
