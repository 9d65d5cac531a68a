package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.FileTask;
import io.github.collabopenapi.Task;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.internal.Lengths;
import io.github.collabopenapi.shimo.model.CopyFileRequest;
import io.github.collabopenapi.shimo.model.CopyState;
import io.github.collabopenapi.shimo.model.CreateFileParams;
import io.github.collabopenapi.shimo.model.CreateFileRequest;
import io.github.collabopenapi.shimo.model.ExportFileRequest;
import io.github.collabopenapi.shimo.model.ExportProgressData;
import io.github.collabopenapi.shimo.model.ImportFileRequest;
import io.github.collabopenapi.shimo.model.ImportProgressData;
import io.github.collabopenapi.shimo.model.TaskReference;
import java.util.LinkedHashMap;
import java.util.Map;

/** Creating, copying and deleting collaborative files. */
public final class FilesService {
  private final Client client;

  FilesService(Client client) {
    this.client = client;
  }

  /**
   * Create a collaborative file.
   *
   * <p>Creates an empty collaborative file of the given type under an identifier that the
   * integrator chooses. To open it in the editor, initialize the Shimo JavaScript SDK in a page.
   *
   * <p>Serves files of the types {@code document}, {@code documentPro}, {@code spreadsheet}, {@code
   * presentation}, {@code table}. Takes up a seat for a user who had none yet, and is refused when
   * none is left. Sending it twice is not the same as sending it once.
   *
   * @param body The type and the identifier of the new file.
   * @throws ApiException code 70001: The parameters for creating a file are wrong.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#create-collab-file">the vendor's
   *     page</a>
   */
  public void create(CreateFileRequest body) {
    create(body, CreateFileParams.builder().build(), CallOptions.none());
  }

  /**
   * Create a collaborative file.
   *
   * @param body The type and the identifier of the new file.
   * @param params parameters that may be left out
   * @throws ApiException code 70001: The parameters for creating a file are wrong.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#create-collab-file">the vendor's
   *     page</a>
   */
  public void create(CreateFileRequest body, CreateFileParams params) {
    create(body, params, CallOptions.none());
  }

  /**
   * Create a collaborative file.
   *
   * @param body The type and the identifier of the new file.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @throws ApiException code 70001: The parameters for creating a file are wrong.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#create-collab-file">the vendor's
   *     page</a>
   */
  public void create(CreateFileRequest body, CreateFileParams params, CallOptions options) {
    Lengths.check("createFile", "fileId", body.fileId(), 64);
    client.call(
        Operations.CREATE_FILE,
        new Arguments(options)
            .query("lang", params.lang())
            .header("Accept-Language", params.acceptLanguage())
            .json(body));
  }

  /**
   * Copy a collaborative file.
   *
   * <p>Copies a collaborative file to a new identifier. The first call starts a task; the same call
   * sent again tells how the task stands, until it answers 204. Answers other than 204 are
   * documented for such repeated calls only. The user needs the right {@code readable} on the
   * source file.
   *
   * <p>Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The identifier of the copy.
   * @return the task that was started
   * @throws ApiException 400: The copy failed for good, or its task is lost.
   * @throws ApiException 500: The server could not read the source file or the task, or it does not
   *     know the state of the task; the same call can succeed later.
   * @throws ApiException code 70015: The content of the source file could not be read.
   * @throws ApiException code 70016: The target file exists, but no task that copies it.
   * @throws ApiException code 70017: The copy failed.
   * @throws ApiException code 70018: The task that copies the file could not be read.
   * @throws ApiException code 70019: The copy is still being made.
   * @throws ApiException code 70020: The state of the task that copies the file is not known.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3%E5%89%AF%E6%9C%AC">the
   *     vendor's page</a>
   */
  public Task<CopyState, CopyState> copy(String fileId, CopyFileRequest body) {
    return copy(fileId, body, CallOptions.none());
  }

  /**
   * Copy a collaborative file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The identifier of the copy.
   * @param options what the client is told of this call alone
   * @return the task that was started
   * @throws ApiException 400: The copy failed for good, or its task is lost.
   * @throws ApiException 500: The server could not read the source file or the task, or it does not
   *     know the state of the task; the same call can succeed later.
   * @throws ApiException code 70015: The content of the source file could not be read.
   * @throws ApiException code 70016: The target file exists, but no task that copies it.
   * @throws ApiException code 70017: The copy failed.
   * @throws ApiException code 70018: The task that copies the file could not be read.
   * @throws ApiException code 70019: The copy is still being made.
   * @throws ApiException code 70020: The state of the task that copies the file is not known.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3%E5%89%AF%E6%9C%AC">the
   *     vendor's page</a>
   */
  public Task<CopyState, CopyState> copy(String fileId, CopyFileRequest body, CallOptions options) {
    Lengths.check("copyFile", "fileId", body.fileId(), 64);
    return client.repeatedTask(
        Operations.COPY_FILE,
        Operations.COPY_FILE_TASK,
        new Arguments(options).path("fileId", fileId).json(body));
  }

  /**
   * Delete a collaborative file.
   *
   * <p>Deletes a collaborative file. The user needs the right {@code manageable} on it.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3">the
   *     vendor's page</a>
   */
  public void delete(String fileId) {
    delete(fileId, CallOptions.none());
  }

  /**
   * Delete a collaborative file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param options what the client is told of this call alone
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3">the
   *     vendor's page</a>
   */
  public void delete(String fileId, CallOptions options) {
    client.call(Operations.DELETE_FILE, new Arguments(options).path("fileId", fileId));
  }

  /**
   * Start the import of a file.
   *
   * <p>Starts a task that turns an office or text file into a collaborative file, and answers with
   * the identifier of the task. A success says only that Shimo received the request; the caller has
   * to read the identifier and poll the progress with it until the task is done. A task runs for at
   * most 10 minutes. The file is uploaded in {@code file}, or Shimo downloads it from {@code
   * fileUrl} and calls it {@code fileName}. The vendor recommends this newer interface and its
   * progress operation over older ones, which its pages no longer describe.
   *
   * <ul>
   *   <li>{@code document}: docx, doc, md, txt
   *   <li>{@code documentPro}: docx, doc, wps
   *   <li>{@code spreadsheet}: xlsx, xls, csv, xlsm
   *   <li>{@code presentation}: pptx, ppt
   * </ul>
   *
   * <p>Takes up a seat for a user who had none yet, and is refused when none is left. Sending it
   * twice is not the same as sending it once.
   *
   * @param body The file to import, or where to download it, and what to turn it into.
   * @return the task that was started
   * @throws ApiException code 120001: The parameters of the import are wrong.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#import-v1">the vendor's page</a>
   */
  public Task<TaskReference, ImportProgressData> importFile(ImportFileRequest body) {
    return importFile(body, CallOptions.none());
  }

  /**
   * Start the import of a file.
   *
   * @param body The file to import, or where to download it, and what to turn it into.
   * @param options what the client is told of this call alone
   * @return the task that was started
   * @throws ApiException code 120001: The parameters of the import are wrong.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#import-v1">the vendor's page</a>
   */
  public Task<TaskReference, ImportProgressData> importFile(
      ImportFileRequest body, CallOptions options) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("fileId", body.fileId());
    form.put("type", body.type());
    form.put("file", body.file());
    form.put("fileUrl", body.fileUrl());
    form.put("fileName", body.fileName());
    return client.task(
        Operations.IMPORT_FILE, Operations.IMPORT_FILE_TASK, new Arguments(options).form(form));
  }

  /**
   * The task that an earlier call started, perhaps in another process: start the import of a file.
   * The vendor keeps what came of it for 5 minutes after its end. Nothing is sent until the task is
   * waited for.
   *
   * @param taskId what identifies the task
   * @return the task
   */
  public Task<TaskReference, ImportProgressData> resumeImport(String taskId) {
    return client.resume(Operations.IMPORT_FILE_TASK, taskId, new Arguments(CallOptions.none()));
  }

  /**
   * Start the export of a file.
   *
   * <p>Starts a task that turns a collaborative file into an office, PDF, Markdown or image file,
   * and answers with the identifier of the task. A success says only that Shimo received the
   * request; the caller has to read the identifier, poll the progress with it until the task is
   * done, and then download the file from {@code data.downloadUrl}. A task runs for at most 10
   * minutes. One file can be exported to several formats at the same time, for example to PDF and
   * Word. Application tables have an operation of their own. The vendor recommends this newer
   * interface and its progress operation over older ones, which its pages no longer describe.
   *
   * <ul>
   *   <li>{@code document}: docx; docx, md, jpg, pdf
   *   <li>{@code documentPro}: docx; docx, pdf, wps
   *   <li>{@code spreadsheet}: xlsx; xlsx
   *   <li>{@code presentation}: pptx; pptx, pdf
   * </ul>
   *
   * <p>Takes up a seat for a user who had none yet, and is refused when none is left. Sending it
   * twice is not the same as sending it once.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the task that was started
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#export-v1">the vendor's page</a>
   */
  public FileTask<TaskReference, ExportProgressData> export(String fileId) {
    return export(fileId, null, CallOptions.none());
  }

  /**
   * Start the export of a file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The format to export to.
   * @return the task that was started
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#export-v1">the vendor's page</a>
   */
  public FileTask<TaskReference, ExportProgressData> export(String fileId, ExportFileRequest body) {
    return export(fileId, body, CallOptions.none());
  }

  /**
   * Start the export of a file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param body The format to export to.
   * @param options what the client is told of this call alone
   * @return the task that was started
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#export-v1">the vendor's page</a>
   */
  public FileTask<TaskReference, ExportProgressData> export(
      String fileId, ExportFileRequest body, CallOptions options) {
    return client.fileTask(
        Operations.EXPORT_FILE,
        Operations.EXPORT_FILE_TASK,
        new Arguments(options).path("fileId", fileId).json(body));
  }

  /**
   * The task that an earlier call started, perhaps in another process: start the export of a file.
   * The vendor keeps what came of it for 5 minutes after its end. Nothing is sent until the task is
   * waited for.
   *
   * @param taskId what identifies the task
   * @return the task
   */
  public FileTask<TaskReference, ExportProgressData> resumeExport(String taskId) {
    return client.resumeFile(
        Operations.EXPORT_FILE_TASK, taskId, new Arguments(CallOptions.none()));
  }
}
