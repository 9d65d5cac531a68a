// Create a community: POST /{org_name}/{app_name}/circle/server
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.CreateServerRequest;
import io.github.collabopenapi.circle.model.CreateServerResult;

final class CreateServer {
  public static void main(String[] args) {
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(env("CIRCLE_BASE_URL"))
            .orgName(env("CIRCLE_ORG_NAME"))
            .appName(env("CIRCLE_APP_NAME"))
            .appToken(env("CIRCLE_APP_TOKEN"))
            .build();
    CreateServerResult result =
        circle
            .servers()
            .create(
                CreateServerRequest.builder()
                    .owner("user1")
                    .name("server")
                    .type(0)
                    .iconUrl("http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1")
                    .backgroundUrl("http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29")
                    .description("community")
                    .defaultChannelCategoryName("category0")
                    .defaultChannelName("channel0")
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

  private CreateServer() {}
}
