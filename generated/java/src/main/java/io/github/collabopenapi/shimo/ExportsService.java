package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.ExportProgressData;
import io.github.collabopenapi.shimo.model.TableSheetsExport;

/** Turning a collaborative file into an office file, as a task that is polled. */
public final class ExportsService {
  private final Client client;

  ExportsService(Client client) {
    this.client = client;
  }

  /**
   * Get the progress of an export.
   *
   * <p>Tells how far an export is, whether it failed, and where to download the exported file. Poll
   * it until {@code status} is zero and {@code data.progress} is 100. A finished task is remembered
   * for 5 minutes by default, which can be configured on the server; after that this operation
   * fails. Nothing changes by calling it, although the method is POST.
   *
   * @param taskId The identifier of the task, as the start of the export returned it. It may
   *     contain colons, which have to be percent-encoded.
   * @return the state of the task. A {@code status} of zero says that it runs or is done, any other
   *     that it failed.
   * @throws ApiException code 120008: The parameters for reading the progress of an export are
   *     wrong.
   * @throws ApiException code 120009: The progress of the export could not be read.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#export-progress-v1">the vendor's
   *     page</a>
   */
  public ExportProgressData getProgress(String taskId) {
    return getProgress(taskId, CallOptions.none());
  }

  /**
   * Get the progress of an export.
   *
   * @param taskId The identifier of the task, as the start of the export returned it. It may
   *     contain colons, which have to be percent-encoded.
   * @param options what the client is told of this call alone
   * @return the state of the task. A {@code status} of zero says that it runs or is done, any other
   *     that it failed.
   * @throws ApiException code 120008: The parameters for reading the progress of an export are
   *     wrong.
   * @throws ApiException code 120009: The progress of the export could not be read.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#export-progress-v1">the vendor's
   *     page</a>
   */
  public ExportProgressData getProgress(String taskId, CallOptions options) {
    return client.call(
        Operations.GET_EXPORT_PROGRESS, new Arguments(options).query("taskId", taskId));
  }

  /**
   * Export an application table to Excel.
   *
   * <p>Exports an application table to an xlsx file, and answers with the address to download it
   * from. The answer comes when the export has ended: there is no task to poll.
   *
   * <p>Serves files of the types {@code table}. Takes up a seat for a user who had none yet, and is
   * refused when none is left. Sending it twice is not the same as sending it once.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the outcome of the export. A {@code status} of zero says that the file is ready, any
   *     other that the export failed.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#export-table-sheets">the vendor's
   *     page</a>
   */
  public TableSheetsExport tableSheets(String fileId) {
    return tableSheets(fileId, CallOptions.none());
  }

  /**
   * Export an application table to Excel.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param options what the client is told of this call alone
   * @return the outcome of the export. A {@code status} of zero says that the file is ready, any
   *     other that the export failed.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#export-table-sheets">the vendor's
   *     page</a>
   */
  public TableSheetsExport tableSheets(String fileId, CallOptions options) {
    return client.call(
        Operations.EXPORT_TABLE_SHEETS, new Arguments(options).path("fileId", fileId));
  }
}
