package io.github.collabopenapi.circle;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.circle.model.Acknowledgement;
import io.github.collabopenapi.circle.model.AddServerTagsRequest;
import io.github.collabopenapi.circle.model.AddServerTagsResult;
import io.github.collabopenapi.circle.model.RemoveServerTagsRequest;
import io.github.collabopenapi.circle.model.ServerTagList;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;

/** Tags of a community, by which users find it. */
public final class TagsService {
  private final Client client;

  TagsService(Client client) {
    this.client = client;
  }

  /**
   * List the tags of a community.
   *
   * <p>Returns all tags of a community with their IDs.
   *
   * @param serverId ID of the community.
   * @return Tags of the community.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%A0%87%E7%AD%BE">the
   *     vendor's page</a>
   */
  public ServerTagList list(String serverId) {
    return list(serverId, CallOptions.none());
  }

  /**
   * List the tags of a community.
   *
   * @param serverId ID of the community.
   * @param options what the client is told of this call alone
   * @return Tags of the community.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%A0%87%E7%AD%BE">the
   *     vendor's page</a>
   */
  public ServerTagList list(String serverId, CallOptions options) {
    return client.call(
        Operations.LIST_SERVER_TAGS, new Arguments(options).path("server_id", serverId));
  }

  /**
   * Add tags to a community.
   *
   * <p>Adds tags by their names. A community has at most 10 tags.
   *
   * <p>Sending it twice is not the same as sending it once.
   *
   * @param serverId ID of the community.
   * @param body Names of the tags.
   * @return Tags with their IDs.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%B8%BA%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E6%B7%BB%E5%8A%A0%E6%A0%87%E7%AD%BE">the
   *     vendor's page</a>
   */
  public AddServerTagsResult add(String serverId, AddServerTagsRequest body) {
    return add(serverId, body, CallOptions.none());
  }

  /**
   * Add tags to a community.
   *
   * @param serverId ID of the community.
   * @param body Names of the tags.
   * @param options what the client is told of this call alone
   * @return Tags with their IDs.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%B8%BA%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E6%B7%BB%E5%8A%A0%E6%A0%87%E7%AD%BE">the
   *     vendor's page</a>
   */
  public AddServerTagsResult add(String serverId, AddServerTagsRequest body, CallOptions options) {
    return client.call(
        Operations.ADD_SERVER_TAGS, new Arguments(options).path("server_id", serverId).json(body));
  }

  /**
   * Remove tags from a community.
   *
   * <p>Removes tags by their IDs. A name does not work; {@code listServerTags} and {@code
   * getServer} return the IDs.
   *
   * @param serverId ID of the community.
   * @param body IDs of the tags.
   * @return the tags are removed.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E7%A7%BB%E9%99%A4%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E6%A0%87%E7%AD%BE">the
   *     vendor's page</a>
   */
  public Acknowledgement remove(String serverId, RemoveServerTagsRequest body) {
    return remove(serverId, body, CallOptions.none());
  }

  /**
   * Remove tags from a community.
   *
   * @param serverId ID of the community.
   * @param body IDs of the tags.
   * @param options what the client is told of this call alone
   * @return the tags are removed.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E7%A7%BB%E9%99%A4%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E6%A0%87%E7%AD%BE">the
   *     vendor's page</a>
   */
  public Acknowledgement remove(
      String serverId, RemoveServerTagsRequest body, CallOptions options) {
    return client.call(
        Operations.REMOVE_SERVER_TAGS,
        new Arguments(options).path("server_id", serverId).json(body));
  }
}
