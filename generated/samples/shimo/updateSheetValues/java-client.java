// Overwrite the values of a range of cells: POST /sdk/v2/api/files/{fileId}/sheets/values
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.CellInput;
import io.github.collabopenapi.shimo.model.SheetRows;
import io.github.collabopenapi.shimo.model.WriteSheetValuesRequest;
import java.util.List;

final class UpdateSheetValues {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    shimo
        .sheets()
        .updateValues(
            "qeK4Xdxvxg8jF5gz",
            WriteSheetValuesRequest.builder()
                .range("工作表1!A1:C3")
                .resource(
                    SheetRows.builder()
                        .values(
                            List.of(
                                List.of(CellInput.of("第一行第一列的值"), CellInput.of("第一行第二列的值")),
                                List.of(CellInput.of("第二行第一列的值"), CellInput.of("第二行第二列的值"))))
                        .build())
                .build());
    System.out.println("done");
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private UpdateSheetValues() {}
}
