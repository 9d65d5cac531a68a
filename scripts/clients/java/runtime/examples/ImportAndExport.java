import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.RemoteFile;
import io.github.collabopenapi.TaskException;
import io.github.collabopenapi.TaskOptions;
import io.github.collabopenapi.Upload;
import io.github.collabopenapi.shimo.ShimoClient;
import io.github.collabopenapi.shimo.model.ExportFileRequest;
import io.github.collabopenapi.shimo.model.ExportFormat;
import io.github.collabopenapi.shimo.model.ImportFileRequest;
import io.github.collabopenapi.shimo.model.ImportableFileType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Imports a Word file, and exports it as a PDF. */
public final class ImportAndExport {
  public static void main(String[] args) throws IOException {
    ShimoClient shimo =
        ShimoClient.builder()
            .baseUrl(System.getenv("SHIMO_BASE_URL"))
            .appId(System.getenv("SHIMO_APP_ID"))
            .appSecret(System.getenv("SHIMO_APP_SECRET"))
            .token(System.getenv("SHIMO_TOKEN"))
            .build();
    Path file = Path.of(args[0]);
    String fileId = args[1];
    ImportFileRequest request =
        ImportFileRequest.builder()
            .fileId(fileId)
            .type(ImportableFileType.DOCUMENT_PRO)
            .file(Upload.of(file))
            .build();
    TaskOptions wait =
        TaskOptions.usual().onProgress(percent -> System.out.println(percent + " %"));
    try {
      // A large file takes its time.
      CallOptions patient = CallOptions.builder().timeout(Duration.ofMinutes(10)).build();
      shimo.files().importFile(request, patient).done(wait);
    } catch (TaskException fault) {
      System.err.println(fault.reason() + ": " + fault.getMessage());
      System.exit(1);
    }
    ExportFileRequest pdf = ExportFileRequest.builder().type(ExportFormat.PDF).build();
    try (RemoteFile exported = shimo.files().export(fileId, pdf).file(wait)) {
      exported.saveTo(Path.of(fileId + ".pdf"));
    }
  }

  private ImportAndExport() {}
}
