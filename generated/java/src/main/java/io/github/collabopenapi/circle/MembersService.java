package io.github.collabopenapi.circle;

import io.github.collabopenapi.ApiException;
import io.github.collabopenapi.CallOptions;
import io.github.collabopenapi.Page;
import io.github.collabopenapi.circle.model.Acknowledgement;
import io.github.collabopenapi.circle.model.JoinServerParams;
import io.github.collabopenapi.circle.model.ListServerMembersParams;
import io.github.collabopenapi.circle.model.MemberCheckResult;
import io.github.collabopenapi.circle.model.MemberCountResult;
import io.github.collabopenapi.circle.model.MemberPage;
import io.github.collabopenapi.circle.model.MemberRoleResult;
import io.github.collabopenapi.circle.model.ServerMember;
import io.github.collabopenapi.circle.model.ServerResult;
import io.github.collabopenapi.internal.Arguments;
import io.github.collabopenapi.internal.Client;

/**
 * Members of a community and their roles. A community has one owner, who may do everything in it
 * and cannot leave it, only delete it. Administrators manage the community, its channels and its
 * ordinary members. Ordinary members read and write in the channels.
 */
public final class MembersService {
  private final Client client;

  MembersService(Client client) {
    this.client = client;
  }

  /**
   * List the members of a community.
   *
   * <p>Returns the members of a community with their roles, page by page.
   *
   * @param serverId ID of the community.
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%88%90%E5%91%98%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public Page<MemberPage, ServerMember> list(String serverId) {
    return list(serverId, ListServerMembersParams.builder().build(), CallOptions.none());
  }

  /**
   * List the members of a community.
   *
   * @param serverId ID of the community.
   * @param params parameters that may be left out
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%88%90%E5%91%98%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public Page<MemberPage, ServerMember> list(String serverId, ListServerMembersParams params) {
    return list(serverId, params, CallOptions.none());
  }

  /**
   * List the members of a community.
   *
   * @param serverId ID of the community.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return the first page, and the way to all others
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%88%90%E5%91%98%E5%88%97%E8%A1%A8">the
   *     vendor's page</a>
   */
  public Page<MemberPage, ServerMember> list(
      String serverId, ListServerMembersParams params, CallOptions options) {
    return client.page(
        Operations.LIST_SERVER_MEMBERS,
        Operations.LIST_SERVER_MEMBERS_PAGES,
        new Arguments(options)
            .path("server_id", serverId)
            .query("limit", params.limit())
            .query("cursor", params.cursor()));
  }

  /**
   * Count the members of a community.
   *
   * <p>Returns the number of all members of a community.
   *
   * @param serverId ID of the community.
   * @return Number of members.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E6%88%90%E5%91%98%E6%80%BB%E6%95%B0">the
   *     vendor's page</a>
   */
  public MemberCountResult count(String serverId) {
    return count(serverId, CallOptions.none());
  }

  /**
   * Count the members of a community.
   *
   * @param serverId ID of the community.
   * @param options what the client is told of this call alone
   * @return Number of members.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E6%88%90%E5%91%98%E6%80%BB%E6%95%B0">the
   *     vendor's page</a>
   */
  public MemberCountResult count(String serverId, CallOptions options) {
    return client.call(
        Operations.COUNT_SERVER_MEMBERS, new Arguments(options).path("server_id", serverId));
  }

  /**
   * Let a user join a community.
   *
   * <p>Adds one user to a community and returns the community. A user joins at most 100
   * communities. The user joins the default channel too, unless {@code isJoinDefaultChannel} is
   * false. That channel holds at most 2000 users by default; when it is full, the call fails.
   *
   * <p>Sending it twice is not the same as sending it once.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @return Community that the user joined.
   * @throws ApiException 400: The request is malformed, or Circle refuses it, for example because
   *     the user is already in the community.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51013: The user is already in the community.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public ServerResult join(String serverId, String userId) {
    return join(serverId, userId, JoinServerParams.builder().build(), CallOptions.none());
  }

  /**
   * Let a user join a community.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @param params parameters that may be left out
   * @return Community that the user joined.
   * @throws ApiException 400: The request is malformed, or Circle refuses it, for example because
   *     the user is already in the community.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51013: The user is already in the community.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public ServerResult join(String serverId, String userId, JoinServerParams params) {
    return join(serverId, userId, params, CallOptions.none());
  }

  /**
   * Let a user join a community.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @param params parameters that may be left out
   * @param options what the client is told of this call alone
   * @return Community that the user joined.
   * @throws ApiException 400: The request is malformed, or Circle refuses it, for example because
   *     the user is already in the community.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51013: The user is already in the community.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public ServerResult join(
      String serverId, String userId, JoinServerParams params, CallOptions options) {
    return client.call(
        Operations.JOIN_SERVER,
        new Arguments(options)
            .path("server_id", serverId)
            .query("userId", userId)
            .query("isJoinDefaultChannel", params.isJoinDefaultChannel()));
  }

  /**
   * Get the role of a member.
   *
   * <p>Returns the role of a member in a community.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @return Role of the member.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, the user is not in
   *     the community, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @throws ApiException code 51022: The user is not in the community.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E8%A7%92%E8%89%B2">the
   *     vendor's page</a>
   */
  public MemberRoleResult getRole(String serverId, String userId) {
    return getRole(serverId, userId, CallOptions.none());
  }

  /**
   * Get the role of a member.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @param options what the client is told of this call alone
   * @return Role of the member.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, the user is not in
   *     the community, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @throws ApiException code 51022: The user is not in the community.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E8%A7%92%E8%89%B2">the
   *     vendor's page</a>
   */
  public MemberRoleResult getRole(String serverId, String userId, CallOptions options) {
    return client.call(
        Operations.GET_SERVER_MEMBER_ROLE,
        new Arguments(options).path("server_id", serverId).query("userId", userId));
  }

  /**
   * Update the role of a member.
   *
   * <p>Makes a member an administrator or an ordinary member.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @param role New role, where 1 is an administrator and 2 an ordinary member. Any other value is
   *     refused, 0 for the owner included. One of 1, 2.
   * @return the role is changed.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, the user is not in
   *     the community, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @throws ApiException code 51022: The user is not in the community.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%B8%AD%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E7%9A%84%E8%A7%92%E8%89%B2">the
   *     vendor's page</a>
   */
  public Acknowledgement updateRole(String serverId, String userId, int role) {
    return updateRole(serverId, userId, role, CallOptions.none());
  }

  /**
   * Update the role of a member.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @param role New role, where 1 is an administrator and 2 an ordinary member. Any other value is
   *     refused, 0 for the owner included. One of 1, 2.
   * @param options what the client is told of this call alone
   * @return the role is changed.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, the user is not in
   *     the community, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @throws ApiException code 51022: The user is not in the community.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%B8%AD%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E7%9A%84%E8%A7%92%E8%89%B2">the
   *     vendor's page</a>
   */
  public Acknowledgement updateRole(String serverId, String userId, int role, CallOptions options) {
    return client.call(
        Operations.UPDATE_SERVER_MEMBER_ROLE,
        new Arguments(options)
            .path("server_id", serverId)
            .query("userId", userId)
            .query("role", role));
  }

  /**
   * Remove a member from a community.
   *
   * <p>Removes a member from a community and from all of its channels.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @return the member is removed.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, the user is not in
   *     the community, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @throws ApiException code 51022: The user is not in the community.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E6%88%90%E5%91%98%E7%A7%BB%E5%87%BA%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public Acknowledgement remove(String serverId, String userId) {
    return remove(serverId, userId, CallOptions.none());
  }

  /**
   * Remove a member from a community.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user whom the call concerns.
   * @param options what the client is told of this call alone
   * @return the member is removed.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, the user is not in
   *     the community, or a limit is reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @throws ApiException code 51022: The user is not in the community.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E6%88%90%E5%91%98%E7%A7%BB%E5%87%BA%E7%A4%BE%E5%8C%BA">the
   *     vendor's page</a>
   */
  public Acknowledgement remove(String serverId, String userId, CallOptions options) {
    return client.call(
        Operations.REMOVE_SERVER_MEMBER,
        new Arguments(options).path("server_id", serverId).query("userId", userId));
  }

  /**
   * Check whether a user is a member.
   *
   * <p>Tells whether a user belongs to a community. A user whose ID is {@code role} probably cannot
   * be checked, because that URL asks for a role.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user.
   * @return Whether the user is a member.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85">the
   *     vendor's page</a>
   */
  public MemberCheckResult check(String serverId, String userId) {
    return check(serverId, userId, CallOptions.none());
  }

  /**
   * Check whether a user is a member.
   *
   * @param serverId ID of the community.
   * @param userId ID of the user.
   * @param options what the client is told of this call alone
   * @return Whether the user is a member.
   * @throws ApiException 400: The request is malformed, or Circle refuses it because of the state
   *     of the community or the user.
   * @throws ApiException 401: The app token is missing, malformed, unknown or expired.
   * @throws ApiException 403: The platform refuses the operation.
   * @throws ApiException 404: The app, the community or the user does not exist, or a limit is
   *     reached.
   * @throws ApiException 429: The AppKey sent too many requests, or the plan's quota is used up.
   * @throws ApiException code 51021: The community does not exist.
   * @see <a
   *     href="https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85">the
   *     vendor's page</a>
   */
  public MemberCheckResult check(String serverId, String userId, CallOptions options) {
    return client.call(
        Operations.CHECK_SERVER_MEMBER,
        new Arguments(options).path("server_id", serverId).path("user_id", userId));
  }
}
