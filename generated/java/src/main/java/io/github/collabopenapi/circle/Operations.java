package io.github.collabopenapi.circle;

import io.github.collabopenapi.circle.model.Acknowledgement;
import io.github.collabopenapi.circle.model.AddServerTagsResult;
import io.github.collabopenapi.circle.model.AppTokenResult;
import io.github.collabopenapi.circle.model.CreateServerResult;
import io.github.collabopenapi.circle.model.MemberCheckResult;
import io.github.collabopenapi.circle.model.MemberCountResult;
import io.github.collabopenapi.circle.model.MemberPage;
import io.github.collabopenapi.circle.model.MemberRoleResult;
import io.github.collabopenapi.circle.model.Server;
import io.github.collabopenapi.circle.model.ServerList;
import io.github.collabopenapi.circle.model.ServerMember;
import io.github.collabopenapi.circle.model.ServerPage;
import io.github.collabopenapi.circle.model.ServerResult;
import io.github.collabopenapi.circle.model.ServerTagList;
import io.github.collabopenapi.circle.model.UserExistsResult;
import io.github.collabopenapi.internal.Carrier;
import io.github.collabopenapi.internal.Operation;
import io.github.collabopenapi.internal.Paging;
import io.github.collabopenapi.internal.Reply;
import java.util.List;

/** How the operations are sent and read. */
final class Operations {
  private static final List<List<Carrier>> SECURITY_1 =
      List.of(List.of(Carrier.bearer(Carrier.Kind.APP_TOKEN)));

  static final Operation<AppTokenResult> CREATE_APP_TOKEN =
      Operation.of(
              "createAppToken",
              "POST",
              "/{org_name}/{app_name}/token",
              Reply.json(AppTokenResult.class))
          .retrySafe()
          .build();

  static final Operation<UserExistsResult> CHECK_USER_EXISTS =
      Operation.of(
              "checkUserExists",
              "GET",
              "/{org_name}/{app_name}/circle/user/{user_id}",
              Reply.json(UserExistsResult.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<CreateServerResult> CREATE_SERVER =
      Operation.of(
              "createServer",
              "POST",
              "/{org_name}/{app_name}/circle/server",
              Reply.json(CreateServerResult.class))
          .security(SECURITY_1)
          .build();

  static final Operation<ServerPage> LIST_JOINED_SERVERS =
      Operation.of(
              "listJoinedServers",
              "GET",
              "/{org_name}/{app_name}/circle/server/list",
              Reply.json(ServerPage.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<ServerPage> LIST_SERVERS_BY_APP =
      Operation.of(
              "listServersByApp",
              "GET",
              "/{org_name}/{app_name}/circle/server/list/by-app",
              Reply.json(ServerPage.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<ServerList> LIST_RECOMMENDED_SERVERS =
      Operation.of(
              "listRecommendedServers",
              "GET",
              "/{org_name}/{app_name}/circle/server/recommend/list",
              Reply.json(ServerList.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<ServerPage> SEARCH_SERVERS =
      Operation.of(
              "searchServers",
              "GET",
              "/{org_name}/{app_name}/circle/server/search/{name}",
              Reply.json(ServerPage.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<ServerResult> UPDATE_SERVER =
      Operation.of(
              "updateServer",
              "PUT",
              "/{org_name}/{app_name}/circle/server/{server_id}",
              Reply.json(ServerResult.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<Acknowledgement> DELETE_SERVER =
      Operation.of(
              "deleteServer",
              "DELETE",
              "/{org_name}/{app_name}/circle/server/{server_id}",
              Reply.json(Acknowledgement.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<ServerResult> GET_SERVER =
      Operation.of(
              "getServer",
              "GET",
              "/{org_name}/{app_name}/circle/server/{server_id}/by-id",
              Reply.json(ServerResult.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<ServerTagList> LIST_SERVER_TAGS =
      Operation.of(
              "listServerTags",
              "GET",
              "/{org_name}/{app_name}/circle/server/{server_id}/tag",
              Reply.json(ServerTagList.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<AddServerTagsResult> ADD_SERVER_TAGS =
      Operation.of(
              "addServerTags",
              "POST",
              "/{org_name}/{app_name}/circle/server/{server_id}/tag/add",
              Reply.json(AddServerTagsResult.class))
          .security(SECURITY_1)
          .build();

  static final Operation<Acknowledgement> REMOVE_SERVER_TAGS =
      Operation.of(
              "removeServerTags",
              "POST",
              "/{org_name}/{app_name}/circle/server/{server_id}/tag/remove",
              Reply.json(Acknowledgement.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<MemberPage> LIST_SERVER_MEMBERS =
      Operation.of(
              "listServerMembers",
              "GET",
              "/{org_name}/{app_name}/circle/server/{server_id}/users",
              Reply.json(MemberPage.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<MemberCountResult> COUNT_SERVER_MEMBERS =
      Operation.of(
              "countServerMembers",
              "GET",
              "/{org_name}/{app_name}/circle/server/{server_id}/users/count",
              Reply.json(MemberCountResult.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<ServerResult> JOIN_SERVER =
      Operation.of(
              "joinServer",
              "POST",
              "/{org_name}/{app_name}/circle/server/{server_id}/join",
              Reply.json(ServerResult.class))
          .security(SECURITY_1)
          .build();

  static final Operation<MemberRoleResult> GET_SERVER_MEMBER_ROLE =
      Operation.of(
              "getServerMemberRole",
              "GET",
              "/{org_name}/{app_name}/circle/server/{server_id}/user/role",
              Reply.json(MemberRoleResult.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<Acknowledgement> UPDATE_SERVER_MEMBER_ROLE =
      Operation.of(
              "updateServerMemberRole",
              "PUT",
              "/{org_name}/{app_name}/circle/server/{server_id}/user/role",
              Reply.json(Acknowledgement.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<Acknowledgement> REMOVE_SERVER_MEMBER =
      Operation.of(
              "removeServerMember",
              "POST",
              "/{org_name}/{app_name}/circle/server/{server_id}/user/remove",
              Reply.json(Acknowledgement.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Operation<MemberCheckResult> CHECK_SERVER_MEMBER =
      Operation.of(
              "checkServerMember",
              "GET",
              "/{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}",
              Reply.json(MemberCheckResult.class))
          .security(SECURITY_1)
          .retrySafe()
          .build();

  static final Paging<ServerPage, Server> LIST_JOINED_SERVERS_PAGES =
      Paging.cursor("cursor", ServerPage::servers, ServerPage::cursor);

  static final Paging<ServerPage, Server> LIST_SERVERS_BY_APP_PAGES =
      Paging.cursor("cursor", ServerPage::servers, ServerPage::cursor);

  static final Paging<ServerPage, Server> SEARCH_SERVERS_PAGES =
      Paging.cursor("cursor", ServerPage::servers, ServerPage::cursor);

  static final Paging<MemberPage, ServerMember> LIST_SERVER_MEMBERS_PAGES =
      Paging.cursor("cursor", MemberPage::users, MemberPage::cursor);

  private Operations() {}
}
