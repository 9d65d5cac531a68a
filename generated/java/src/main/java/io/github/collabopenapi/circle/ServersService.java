package io.github.collabopenapi.circle;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.Page;
import io.github.collabopenapi.circle.model.Acknowledgement;
import io.github.collabopenapi.circle.model.CreateServerRequest;
import io.github.collabopenapi.circle.model.CreateServerResult;
import io.github.collabopenapi.circle.model.ListJoinedServersParams;
import io.github.collabopenapi.circle.model.ListServersByAppParams;
import io.github.collabopenapi.circle.model.SearchServersParams;
import io.github.collabopenapi.circle.model.Server;
import io.github.collabopenapi.circle.model.ServerList;
import io.github.collabopenapi.circle.model.ServerPage;
import io.github.collabopenapi.circle.model.ServerResult;
import io.github.collabopenapi.circle.model.UpdateServerRequest;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;
import io.github.collabopenapi.internal.Lengths;

/**
 * Communities are the top layer of Circle: all messages and events happen inside one. They are
 * public or private. Users can list public communities and join and leave them freely. They cannot
 * list private ones, and join them only if a member invites them.
 *
 * <p>A channel is a chat group or chat room of the chat service, with the same ID. Such a group or
 * room must not be deleted, and its members must not be added or removed, in the console or through
 * the chat API. Deleting it leaves the data inconsistent: users may be unable to join the community
 * or the channel, or to send messages in it. Before a clean-up of groups or rooms, the <a
 * href="https://doc.easemob.com/product/circle/channel_mgmt_rest.html">details of the channel</a>
 * with that ID tell whether Circle uses it; if it does, it has to stay. Circle data is cleaned up
 * by deleting the community, with {@code deleteServer}, or the channel instead.
 */
public final class ServersService {
  private final Client client;

  ServersService(Client client) {
    this.client = client;
  }

  /**
   * Create a community.
   *
   * <p>Creates a public or private community together with a default channel category and a default
   * channel. A user creates at most 100 communities.
   *
   * <p>Sending it twice is not the same as sending it once.
   *
   * @param body Properties of the community.
   * @return ID of the new community.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%9B%E5%BB%BA%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public CreateServerResult create(CreateServerRequest body) {
    return create(body, CallOptions.none());
  }

  /**
   * Create a community.
   *
   * @param body Properties of the community.
   * @param options what the client is told of this call alone
   * @return ID of the new community.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 415: The body is not declared as JSON.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%9B%E5%BB%BA%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public CreateServerResult create(CreateServerRequest body, CallOptions options) {
    Lengths.check("createServer", "owner", body.owner(), 64);
    Lengths.check("createServer", "name", body.name(), 50);
    Lengths.check("createServer", "icon_url", body.iconUrl(), 500);
    Lengths.check("createServer", "background_url", body.backgroundUrl(), 500);
    Lengths.check("createServer", "description", body.description(), 500);
    Lengths.check("createServer", "custom", body.custom(), 500);
    return client.call(Operations.CREATE_SERVER, new Arguments(options).json(body));
  }

  /**
   * List the communities that a user joined.
   *
   * <p>Returns the communities that a user belongs to, page by page.
   *
   * @param userId ID of the user whom the call concerns.
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E5%BD%93%E5%89%8D%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> listJoined(String userId) {
    return listJoined(userId, ListJoinedServersParams.builder().build(), CallOptions.none());
  }

  /**
   * List the communities that a user joined.
   *
   * @param userId ID of the user whom the call concerns.
   * @param params parameters that may be left out
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E5%BD%93%E5%89%8D%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> listJoined(String userId, ListJoinedServersParams params) {
    return listJoined(userId, params, CallOptions.none());
  }

  /**
   * List the communities that a user joined.
   *
   * @param userId ID of the user whom the call concerns.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E5%BD%93%E5%89%8D%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> listJoined(
      String userId, ListJoinedServersParams params, CallOptions options) {
    return client.page(
        Operations.LIST_JOINED_SERVERS,
        Operations.LIST_JOINED_SERVERS_PAGES,
        new Arguments(options)
            .query("userId", userId)
            .query("limit", params.limit())
            .query("cursor", params.cursor()));
  }

  /**
   * List the communities of an app.
   *
   * <p>Returns all communities of the app, public and private, page by page.
   *
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96-app-%E4%B8%8B%E7%9A%84%E7%A4%BE%E5%8C%BA%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> listByApp() {
    return listByApp(ListServersByAppParams.builder().build(), CallOptions.none());
  }

  /**
   * List the communities of an app.
   *
   * @param params parameters that may be left out
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96-app-%E4%B8%8B%E7%9A%84%E7%A4%BE%E5%8C%BA%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> listByApp(ListServersByAppParams params) {
    return listByApp(params, CallOptions.none());
  }

  /**
   * List the communities of an app.
   *
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96-app-%E4%B8%8B%E7%9A%84%E7%A4%BE%E5%8C%BA%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> listByApp(ListServersByAppParams params, CallOptions options) {
    return client.page(
        Operations.LIST_SERVERS_BY_APP,
        Operations.LIST_SERVERS_BY_APP_PAGES,
        new Arguments(options).query("limit", params.limit()).query("cursor", params.cursor()));
  }

  /**
   * List recommended communities.
   *
   * <p>Returns the communities that were created last, at present 5 of them, or all if there are
   * fewer.
   *
   * @return Recommended communities.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8E%A8%E8%8D%90%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85">the
   *     vendor's page</a>
   */
  public ServerList listRecommended() {
    return listRecommended(CallOptions.none());
  }

  /**
   * List recommended communities.
   *
   * @param options what the client is told of this call alone
   * @return Recommended communities.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8E%A8%E8%8D%90%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85">the
   *     vendor's page</a>
   */
  public ServerList listRecommended(CallOptions options) {
    return client.call(Operations.LIST_RECOMMENDED_SERVERS, new Arguments(options));
  }

  /**
   * Search public communities.
   *
   * <p>Finds public communities by their name or by a tag. A search by name is paged, a search by
   * tag is not.
   *
   * @param name Name of a community, of at most 50 characters, or of a tag, of at most 20, as
   *     {@code type} says. A community is found by its whole name or by the beginning of it: {@code
   *     足} and {@code 足球} find {@code 足球社区01}, {@code 球} and {@code 社区01} do not. A tag is found
   *     only by its whole name. At most 50 characters.
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%90%9C%E7%B4%A2%E5%85%AC%E5%85%B1%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> search(String name) {
    return search(name, SearchServersParams.builder().build(), CallOptions.none());
  }

  /**
   * Search public communities.
   *
   * @param name Name of a community, of at most 50 characters, or of a tag, of at most 20, as
   *     {@code type} says. A community is found by its whole name or by the beginning of it: {@code
   *     足} and {@code 足球} find {@code 足球社区01}, {@code 球} and {@code 社区01} do not. A tag is found
   *     only by its whole name. At most 50 characters.
   * @param params parameters that may be left out
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%90%9C%E7%B4%A2%E5%85%AC%E5%85%B1%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> search(String name, SearchServersParams params) {
    return search(name, params, CallOptions.none());
  }

  /**
   * Search public communities.
   *
   * @param name Name of a community, of at most 50 characters, or of a tag, of at most 20, as
   *     {@code type} says. A community is found by its whole name or by the beginning of it: {@code
   *     足} and {@code 足球} find {@code 足球社区01}, {@code 球} and {@code 社区01} do not. A tag is found
   *     only by its whole name. At most 50 characters.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app or the resource does not exist, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%90%9C%E7%B4%A2%E5%85%AC%E5%85%B1%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public Page<ServerPage, Server> search(
      String name, SearchServersParams params, CallOptions options) {
    return client.page(
        Operations.SEARCH_SERVERS,
        Operations.SEARCH_SERVERS_PAGES,
        new Arguments(options)
            .path("name", name)
            .query("type", params.type())
            .query("limit", params.limit())
            .query("cursor", params.cursor()));
  }

  /**
   * Update a community.
   *
   * <p>Changes the properties that the request contains and returns the community.
   *
   * @param serverId ID of the community.
   * @param body Properties to change.
   * @return Community after the change.
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
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%BF%A1%E6%81%AF">the
   *     vendor's page</a>
   */
  public ServerResult update(String serverId, UpdateServerRequest body) {
    return update(serverId, body, CallOptions.none());
  }

  /**
   * Update a community.
   *
   * @param serverId ID of the community.
   * @param body Properties to change.
   * @param options what the client is told of this call alone
   * @return Community after the change.
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
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%BF%A1%E6%81%AF">the
   *     vendor's page</a>
   */
  public ServerResult update(String serverId, UpdateServerRequest body, CallOptions options) {
    Lengths.check("updateServer", "name", body.name(), 50);
    Lengths.check("updateServer", "icon_url", body.iconUrl(), 500);
    Lengths.check("updateServer", "background_url", body.backgroundUrl(), 500);
    Lengths.check("updateServer", "description", body.description(), 500);
    Lengths.check("updateServer", "custom", body.custom(), 500);
    return client.call(
        Operations.UPDATE_SERVER, new Arguments(options).path("server_id", serverId).json(body));
  }

  /**
   * Delete a community.
   *
   * <p>Deletes a community together with its channel categories and channels.
   *
   * @param serverId ID of the community.
   * @return the community is deleted.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%A0%E9%99%A4%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public Acknowledgement delete(String serverId) {
    return delete(serverId, CallOptions.none());
  }

  /**
   * Delete a community.
   *
   * @param serverId ID of the community.
   * @param options what the client is told of this call alone
   * @return the community is deleted.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%A0%E9%99%A4%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public Acknowledgement delete(String serverId, CallOptions options) {
    return client.call(
        Operations.DELETE_SERVER, new Arguments(options).path("server_id", serverId));
  }

  /**
   * Get a community.
   *
   * <p>Returns a community with its tags.
   *
   * @param serverId ID of the community.
   * @return Community.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85">the
   *     vendor's page</a>
   */
  public ServerResult get(String serverId) {
    return get(serverId, CallOptions.none());
  }

  /**
   * Get a community.
   *
   * @param serverId ID of the community.
   * @param options what the client is told of this call alone
   * @return Community.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85">the
   *     vendor's page</a>
   */
  public ServerResult get(String serverId, CallOptions options) {
    return client.call(Operations.GET_SERVER, new Arguments(options).path("server_id", serverId));
  }
}
