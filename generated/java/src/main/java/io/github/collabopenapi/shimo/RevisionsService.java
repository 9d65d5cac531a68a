package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.Revision;
import java.util.List;

/** The history of a file and its saved revisions. */
public final class RevisionsService {
  private final Client client;

  RevisionsService(Client client) {
    this.client = client;
  }

  /**
   * List a file's revisions.
   *
   * <p>Returns all saved revisions of a file, as a bare array.
   *
   * <p>Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the revisions.
   * @throws ApiException code 100002: The revisions could not be read.
   * @throws ApiException code 100003: The users who made the revisions could not be read.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E7%89%88%E6%9C%AC%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public List<Revision> list(String fileId) {
    return list(fileId, CallOptions.none());
  }

  /**
   * List a file's revisions.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param options what the client is told of this call alone
   * @return the revisions.
   * @throws ApiException code 100002: The revisions could not be read.
   * @throws ApiException code 100003: The users who made the revisions could not be read.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E7%89%88%E6%9C%AC%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public List<Revision> list(String fileId, CallOptions options) {
    return client.call(Operations.LIST_REVISIONS, new Arguments(options).path("fileId", fileId));
  }
}
