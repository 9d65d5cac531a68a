// List users and the state of their seats: GET /sdk/v2/api/license/users
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.Page;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.User;
import java.util.List;

final class ListUsers {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    Page<List<User>, User> page = shimo.users().list(1, 30);
    System.out.println(page.data());
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ListUsers() {}
}
