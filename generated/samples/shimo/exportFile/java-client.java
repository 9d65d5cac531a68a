// Start the export of a file: POST /sdk/v2/api/files/v1/export/{fileId}
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.FileTask;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.ExportFileRequest;
import io.github.collabopenapi.shimo.model.ExportFormat;
import io.github.collabopenapi.shimo.model.ExportProgressData;
import io.github.collabopenapi.shimo.model.TaskReference;

final class ExportFile {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    FileTask<TaskReference, ExportProgressData> task =
        shimo
            .files()
            .export(
                "qeK4Xdxvxg8jF5gz", ExportFileRequest.builder().type(ExportFormat.DOCX).build());
    task.answer().ifPresent(System.out::println);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ExportFile() {}
}
