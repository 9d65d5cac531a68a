// Export an application table to Excel: POST /sdk/v2/api/files/export/table-sheets/{fileId}
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.TableSheetsExport;

final class ExportTableSheets {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    TableSheetsExport result = shimo.exports().tableSheets("qeK4Xdxvxg8jF5gz");
    System.out.println(result);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ExportTableSheets() {}
}
