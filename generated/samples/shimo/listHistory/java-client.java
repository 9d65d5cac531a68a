// List a file's history: GET /sdk/v2/shimo-files/{fileId}/doc-sidebar-info
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.Page;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.History;
import io.github.collabopenapi.shimo.model.HistoryPage;
import io.github.collabopenapi.shimo.model.ListHistoryParams;

final class ListHistory {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    Page<HistoryPage, History> page =
        shimo
            .history()
            .list(
                "qeK4Xdxvxg8jF5gz",
                ListHistoryParams.builder().pageSize(10).count(0).historyType(1).build());
    System.out.println(page.data());
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ListHistory() {}
}
