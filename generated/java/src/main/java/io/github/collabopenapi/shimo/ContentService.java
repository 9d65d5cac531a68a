package io.github.collabopenapi.shimo;

import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.shimo.model.CommentCount;
import io.github.collabopenapi.shimo.model.MentionList;
import io.github.collabopenapi.shimo.model.PlainText;

/** What stands in a file, as plain text, mentions and comments. */
public final class ContentService {
  private final Client client;

  ContentService(Client client) {
    this.client = client;
  }

  /**
   * Get a file's plain text.
   *
   * <p>Returns the contents of a file as plain text.
   *
   * <p>Serves files of the types {@code document}, {@code documentPro}, {@code spreadsheet}, {@code
   * presentation}. Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the plain text.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E7%BA%AF%E6%96%87%E6%9C%AC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public PlainText getPlainText(String fileId) {
    return getPlainText(fileId, CallOptions.none());
  }

  /**
   * Get a file's plain text.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param options what the client is told of this call alone
   * @return the plain text.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E7%BA%AF%E6%96%87%E6%9C%AC%E5%86%85%E5%AE%B9">the
   *     vendor's page</a>
   */
  public PlainText getPlainText(String fileId, CallOptions options) {
    return client.call(Operations.GET_PLAIN_TEXT, new Arguments(options).path("fileId", fileId));
  }

  /**
   * List the mentions in a file.
   *
   * <p>Returns every place of a file where a user is mentioned. A user who is mentioned in several
   * places appears once for each.
   *
   * <p>Serves files of the types {@code document}, {@code documentPro}, {@code spreadsheet}. Takes
   * up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the mentions.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E5%86%85%E5%AE%B9%E4%B8%AD%E6%89%80%E6%9C%89%E7%9A%84-at-%E4%BA%BA%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public MentionList listMentions(String fileId) {
    return listMentions(fileId, CallOptions.none());
  }

  /**
   * List the mentions in a file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param options what the client is told of this call alone
   * @return the mentions.
   * @see <a
   *     href="https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E5%86%85%E5%AE%B9%E4%B8%AD%E6%89%80%E6%9C%89%E7%9A%84-at-%E4%BA%BA%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public MentionList listMentions(String fileId, CallOptions options) {
    return client.call(Operations.LIST_MENTIONS, new Arguments(options).path("fileId", fileId));
  }

  /**
   * Count the comments in a file.
   *
   * <p>Returns the number of all comments in a file.
   *
   * <p>Serves files of the types {@code spreadsheet}. Takes up a seat for a user who had none yet,
   * and is refused when none is left.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @return the number of comments.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#get-comment-count">the vendor's page</a>
   */
  public CommentCount getCommentCount(String fileId) {
    return getCommentCount(fileId, CallOptions.none());
  }

  /**
   * Count the comments in a file.
   *
   * @param fileId The identifier of the file, chosen by the integrator and unique among the
   *     integrator's files. Shimo asks the integrator's server for the file's details and download
   *     address by it.
   * @param options what the client is told of this call alone
   * @return the number of comments.
   * @see <a href="https://open.shimo.im/docs/SDK-3.10/apis#get-comment-count">the vendor's page</a>
   */
  public CommentCount getCommentCount(String fileId, CallOptions options) {
    return client.call(Operations.GET_COMMENT_COUNT, new Arguments(options).path("fileId", fileId));
  }
}
