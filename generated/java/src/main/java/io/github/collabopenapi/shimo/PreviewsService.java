package io.github.collabopenapi.shimo;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.GetPreviewPageParams;
import io.github.collabopenapi.shimo.model.PreviewResult;

/**
 * Read-only pages of files in the integrator's storage, embedded in an iframe. A preview cannot be
 * edited.
 */
public final class PreviewsService {
  private final Client client;

  PreviewsService(Client client) {
    this.client = client;
  }

  /**
   * Create a preview of a file.
   *
   * <p>Converts a file of the integrator's storage into a preview, and answers when the conversion
   * has ended. Calling it ahead of time makes the first opening of the preview page faster; without
   * it, the first request of the page starts the conversion in the background. A preview cannot be
   * edited: create or import a collaborative file for that. The HTTP status is 200 for a failure
   * too, and a {@code code} that is not empty tells the failure.
   *
   * <p>Takes up a seat for a user who had none yet, and is refused when none is left. Sending it
   * twice is not the same as sending it once.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the conversion has ended. An empty {@code code} stands for a preview that is ready, any
   *     other for a failure.
   * @throws ApiException code 90028: The preview is already being created.
   * @throws ApiException code 90031: An error occurred while the file was read for the preview.
   * @throws ApiException code 90032: The file could not be read for the preview.
   * @throws ApiException code 90033: Files of this type cannot be previewed.
   * @throws ApiException code 90035: The file could not be downloaded for the preview.
   * @throws ApiException code 90040: An unknown error occurred.
   * @throws ApiException code 90042: The file is protected by a password.
   * @throws ApiException code 90043: The format of the image is not right.
   * @throws ApiException code 90050: The file is too large for a preview.
   * @throws ApiException code 90052: The file is too large for a preview.
   * @throws ApiException code 90054: The preview took too long to make.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E9%A2%84%E8%A7%88">the
   *     vendor's page</a>
   */
  public PreviewResult create(String fileId) {
    return create(fileId, CallOptions.none());
  }

  /**
   * Create a preview of a file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param options what the client is told of this call alone
   * @return the conversion has ended. An empty {@code code} stands for a preview that is ready, any
   *     other for a failure.
   * @throws ApiException code 90028: The preview is already being created.
   * @throws ApiException code 90031: An error occurred while the file was read for the preview.
   * @throws ApiException code 90032: The file could not be read for the preview.
   * @throws ApiException code 90033: Files of this type cannot be previewed.
   * @throws ApiException code 90035: The file could not be downloaded for the preview.
   * @throws ApiException code 90040: An unknown error occurred.
   * @throws ApiException code 90042: The file is protected by a password.
   * @throws ApiException code 90043: The format of the image is not right.
   * @throws ApiException code 90050: The file is too large for a preview.
   * @throws ApiException code 90052: The file is too large for a preview.
   * @throws ApiException code 90054: The preview took too long to make.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E9%A2%84%E8%A7%88">the
   *     vendor's page</a>
   */
  public PreviewResult create(String fileId, CallOptions options) {
    return client.call(Operations.CREATE_PREVIEW, new Arguments(options).path("fileId", fileId));
  }

  /**
   * Open the preview page of a file.
   *
   * <p>Returns the page that shows the preview of a file, to be embedded in an {@code iframe} of
   * the integrator's own page. The first request for a file starts its conversion in the
   * background, and the page shows the preview as soon as it is ready. To make that first opening
   * faster, create the preview on the server ahead of time. A browser cannot add headers to the
   * address of an {@code iframe}, so signature and token travel in the query.
   *
   * <pre>{@code
   * <iframe
   *   src="https://shimo-domain/sdk/v2/api/cloud-files/{fileId}/page?signature=…&token=…&lang=zh-CN"
   *   style="border: none; overflow: hidden;"
   * ></iframe>
   * }</pre>
   *
   * <p>The page is read-only.
   *
   * <p>Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the preview page.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88">the
   *     vendor's page</a>
   */
  public String getPage(String fileId) {
    return getPage(fileId, GetPreviewPageParams.builder().build(), CallOptions.none());
  }

  /**
   * Open the preview page of a file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param params parameters that may be left out
   * @return the preview page.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88">the
   *     vendor's page</a>
   */
  public String getPage(String fileId, GetPreviewPageParams params) {
    return getPage(fileId, params, CallOptions.none());
  }

  /**
   * Open the preview page of a file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return the preview page.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88">the
   *     vendor's page</a>
   */
  public String getPage(String fileId, GetPreviewPageParams params, CallOptions options) {
    return client.call(
        Operations.GET_PREVIEW_PAGE,
        new Arguments(options).path("fileId", fileId).query("lang", params.lang()));
  }

  /**
   * The signed address of the page that {@link #getPage} gets, for the {@code src} of an {@code
   * iframe}. Nothing is sent.
   *
   * <p>It holds the signature and the token in plain text: hand it to the browser of the user whose
   * token it is and to nobody else, make it anew for each page, and keep it out of logs. An
   * ordinary signature is good for 12 hours at least.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the address
   */
  public String url(String fileId) {
    return url(fileId, GetPreviewPageParams.builder().build());
  }

  /**
   * The signed address of the page that {@link #getPage} gets, for the {@code src} of an {@code
   * iframe}. Nothing is sent.
   *
   * <p>It holds the signature and the token in plain text: hand it to the browser of the user whose
   * token it is and to nobody else, make it anew for each page, and keep it out of logs. An
   * ordinary signature is good for 12 hours at least.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param params parameters that may be left out
   * @return the address
   */
  public String url(String fileId, GetPreviewPageParams params) {
    return client.address(
        Operations.GET_PREVIEW_PAGE,
        new Arguments(CallOptions.none()).path("fileId", fileId).query("lang", params.lang()));
  }
}
