import io.github.collabopenapi.OaDate;
import io.github.collabopenapi.SheetRange;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.CellInput;
import io.github.collabopenapi.shimo.model.CellValue;
import io.github.collabopenapi.shimo.model.SheetRows;
import io.github.collabopenapi.shimo.model.WriteSheetValuesRequest;
import java.time.LocalDateTime;
import java.util.List;

/** Appends a row with a date to a spreadsheet, and prints its cells. */
public final class Sheets {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(System.getenv("SHIMO_BASE_URL"))
            .appId(System.getenv("SHIMO_APP_ID"))
            .appSecret(System.getenv("SHIMO_APP_SECRET"))
            .token(System.getenv("SHIMO_TOKEN"))
            .build();
    String fileId = args[0];
    double today = OaDate.of(LocalDateTime.now().withNano(0));
    List<CellInput> row = List.of(CellInput.of("苹果"), CellInput.of(3), CellInput.of(today));
    shimo
        .sheets()
        .appendValues(
            fileId,
            WriteSheetValuesRequest.builder()
                .range(SheetRange.of("工作表1").toString())
                .resource(SheetRows.builder().values(List.of(row)).build())
                .build());

    String range = SheetRange.of("工作表1", "A1", "C100").toString();
    for (List<CellValue> cells : shimo.sheets().getValues(fileId, range).values()) {
      for (CellValue cell : cells) {
        System.out.print(textOf(cell) + "\t");
      }
      System.out.println();
    }
  }

  private static String textOf(CellValue cell) {
    if (cell instanceof CellValue.Text text) {
      return text.value();
    }
    return cell instanceof CellValue.Decimal number ? number.value().toPlainString() : "";
  }

  private Sheets() {}
}
