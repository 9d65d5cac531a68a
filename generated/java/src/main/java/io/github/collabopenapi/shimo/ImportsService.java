package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.ImportProgressData;

/** Turning an office file into a collaborative one, as a task that is polled. */
public final class ImportsService {
  private final Client client;

  ImportsService(Client client) {
    this.client = client;
  }

  /**
   * Get the progress of an import.
   *
   * <p>Tells how far an import is, and whether it failed. Poll it until {@code status} is zero and
   * {@code data.progress} is 100: from then on, the file can be opened in the editor. A finished
   * task is remembered for 5 minutes by default, which can be configured on the server; after that
   * this operation fails. Nothing changes by calling it, although the method is POST.
   *
   * @param taskId The identifier of the task, as the start of the import returned it.
   * @return the state of the task. A {@code status} of zero says that it runs or is done, any other
   *     that it failed.
   * @throws ApiException code 120004: The parameters for reading the progress of an import are
   *     wrong.
   * @throws ApiException code 120005: The progress of the import could not be read.
   * @throws ApiException code 120010: There is no progress for this import.
   * @throws ApiException code 120011: The result of the import has expired.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#import-progress-v1">the vendor's
   *     page</a>
   */
  public ImportProgressData getProgress(String taskId) {
    return getProgress(taskId, CallOptions.none());
  }

  /**
   * Get the progress of an import.
   *
   * @param taskId The identifier of the task, as the start of the import returned it.
   * @param options what the client is told of this call alone
   * @return the state of the task. A {@code status} of zero says that it runs or is done, any other
   *     that it failed.
   * @throws ApiException code 120004: The parameters for reading the progress of an import are
   *     wrong.
   * @throws ApiException code 120005: The progress of the import could not be read.
   * @throws ApiException code 120010: There is no progress for this import.
   * @throws ApiException code 120011: The result of the import has expired.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#import-progress-v1">the vendor's
   *     page</a>
   */
  public ImportProgressData getProgress(String taskId, CallOptions options) {
    return client.call(
        Operations.GET_IMPORT_PROGRESS, new Arguments(options).query("taskId", taskId));
  }
}
