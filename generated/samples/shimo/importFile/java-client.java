// Start the import of a file: POST /sdk/v2/api/files/v1/import
//
// Reads SHIMO_BASE_URL, SHIMO_APP_ID, SHIMO_APP_SECRET and SHIMO_TOKEN from the environment.

import io.github.collabopenapi.Task;
import io.github.collabopenapi.Upload;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.ImportFileRequest;
import io.github.collabopenapi.shimo.model.ImportProgressData;
import io.github.collabopenapi.shimo.model.ImportableFileType;
import io.github.collabopenapi.shimo.model.TaskReference;
import java.nio.file.Path;

final class ImportFile {
  public static void main(String[] args) {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(env("SHIMO_BASE_URL"))
            .appId(env("SHIMO_APP_ID"))
            .appSecret(env("SHIMO_APP_SECRET"))
            .token(env("SHIMO_TOKEN"))
            .build();
    Task<TaskReference, ImportProgressData> task =
        shimo
            .files()
            .importFile(
                ImportFileRequest.builder()
                    .fileId("file1001")
                    .type(ImportableFileType.DOCUMENT)
                    .file(Upload.of(Path.of("测试.docx")))
                    .build());
    task.answer().ifPresent(System.out::println);
  }

  private static String env(String name) {
    String value = System.getenv(name);
    if (value == null || value.isEmpty()) {
      throw new IllegalStateException("Set " + name + " in the environment");
    }
    return value;
  }

  private ImportFile() {}
}
