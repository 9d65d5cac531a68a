// Search public communities: GET /{org_name}/{app_name}/circle/server/search/{name}
//
// Reads CIRCLE_BASE_URL, CIRCLE_ORG_NAME, CIRCLE_APP_NAME and CIRCLE_APP_TOKEN from the environment.

import io.github.collabopenapi.Page;
import io.github.collabopenapi.circle.CircleClient;
import io.github.collabopenapi.circle.model.SearchServersParams;
import io.github.collabopenapi.circle.model.Server;
import io.github.collabopenapi.circle.model.ServerPage;

final class SearchServers {
  public static void main(String[] args) {
    CircleClient circle =
        CircleClient.builder()
            .baseUrl(env("CIRCLE_BASE_URL"))
            .orgName(env("CIRCLE_ORG_NAME"))
            .appName(env("CIRCLE_APP_NAME"))
            .appToken(env("CIRCLE_APP_TOKEN"))
            .build();
    Page<ServerPage, Server> page =
        circle.servers().search("足球", SearchServersParams.builder().type(0).limit(1).build());
    System.out.println(page.data());
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private SearchServers() {}
}
