package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.Page;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.History;
import io.github.collabopenapi.shimo.model.HistoryPage;
import io.github.collabopenapi.shimo.model.ListHistoryParams;

/** The history of a file and its saved revisions. */
public final class HistoryService {
  private final Client client;

  HistoryService(Client client) {
    this.client = client;
  }

  /**
   * List a file's history.
   *
   * <p>Returns one page of the history that the sidebar of a file shows. An entry is either an
   * operation, such as locking a cell, which usually leaves the contents as they are, or a period
   * in which users edited the file.
   *
   * <p>Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the first page, and the way to all others
   * @throws ApiException code 60010: The parameters for reading the history are wrong.
   * @throws ApiException code 60011: The history could not be read.
   * @throws ApiException code 60012: The content of the history is wrong.
   * @throws ApiException code 60014: The users who made the history could not be read.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#doc-sidebar-info">the vendor's page</a>
   */
  public Page<HistoryPage, History> list(String fileId) {
    return list(fileId, ListHistoryParams.builder().build(), CallOptions.none());
  }

  /**
   * List a file's history.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param params parameters that may be left out
   * @return the first page, and the way to all others
   * @throws ApiException code 60010: The parameters for reading the history are wrong.
   * @throws ApiException code 60011: The history could not be read.
   * @throws ApiException code 60012: The content of the history is wrong.
   * @throws ApiException code 60014: The users who made the history could not be read.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#doc-sidebar-info">the vendor's page</a>
   */
  public Page<HistoryPage, History> list(String fileId, ListHistoryParams params) {
    return list(fileId, params, CallOptions.none());
  }

  /**
   * List a file's history.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return the first page, and the way to all others
   * @throws ApiException code 60010: The parameters for reading the history are wrong.
   * @throws ApiException code 60011: The history could not be read.
   * @throws ApiException code 60012: The content of the history is wrong.
   * @throws ApiException code 60014: The users who made the history could not be read.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#doc-sidebar-info">the vendor's page</a>
   */
  public Page<HistoryPage, History> list(
      String fileId, ListHistoryParams params, CallOptions options) {
    return client.page(
        Operations.LIST_HISTORY,
        Operations.LIST_HISTORY_PAGES,
        new Arguments(options)
            .path("fileId", fileId)
            .query("pageSize", params.pageSize())
            .query("count", params.count())
            .query("historyType", params.historyType()));
  }
}
