"""The operations of Easemob Circle, as the runtime has to know them."""

from __future__ import annotations

from .._runtime.operation import Carrier, CursorPaging, Operation, Parameter, Security
from . import models

_SECURITY_1: Security = ((Carrier("appToken", "bearer"),),)

CREATE_APP_TOKEN: Operation[models.AppTokenResult] = Operation(
    id="createAppToken",
    method="POST",
    path="/{org_name}/{app_name}/token",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path")),
    body="json",
    secrets=("client_secret",),
    reply="json",
    decode=models.AppTokenResult.from_wire,
    retry_safe=True,
)

CHECK_USER_EXISTS: Operation[models.UserExistsResult] = Operation(
    id="checkUserExists",
    method="GET",
    path="/{org_name}/{app_name}/circle/user/{user_id}",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("user_id", "path")),
    reply="json",
    decode=models.UserExistsResult.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

CREATE_SERVER: Operation[models.CreateServerResult] = Operation(
    id="createServer",
    method="POST",
    path="/{org_name}/{app_name}/circle/server",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path")),
    body="json",
    longest={"owner": 64, "name": 50, "icon_url": 500, "background_url": 500, "description": 500, "custom": 500},
    reply="json",
    decode=models.CreateServerResult.from_wire,
    security=_SECURITY_1,
)

LIST_JOINED_SERVERS: Operation[models.ServerPage] = Operation(
    id="listJoinedServers",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/list",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("userId", "query"),
        Parameter("limit", "query", check="integer"),
        Parameter("cursor", "query"),
    ),
    reply="json",
    decode=models.ServerPage.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)
LIST_JOINED_SERVERS_PAGING = CursorPaging(cursor="cursor", argument="cursor", items=("servers",), next=("cursor",))

LIST_SERVERS_BY_APP: Operation[models.ServerPage] = Operation(
    id="listServersByApp",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/list/by-app",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("limit", "query", check="integer"),
        Parameter("cursor", "query"),
    ),
    reply="json",
    decode=models.ServerPage.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)
LIST_SERVERS_BY_APP_PAGING = CursorPaging(cursor="cursor", argument="cursor", items=("servers",), next=("cursor",))

LIST_RECOMMENDED_SERVERS: Operation[models.ServerList] = Operation(
    id="listRecommendedServers",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/recommend/list",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path")),
    reply="json",
    decode=models.ServerList.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

SEARCH_SERVERS: Operation[models.ServerPage] = Operation(
    id="searchServers",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/search/{name}",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("name", "path"),
        Parameter("type", "query", check="integer"),
        Parameter("limit", "query", check="integer"),
        Parameter("cursor", "query"),
    ),
    reply="json",
    decode=models.ServerPage.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)
SEARCH_SERVERS_PAGING = CursorPaging(cursor="cursor", argument="cursor", items=("servers",), next=("cursor",))

UPDATE_SERVER: Operation[models.ServerResult] = Operation(
    id="updateServer",
    method="PUT",
    path="/{org_name}/{app_name}/circle/server/{server_id}",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("server_id", "path")),
    body="json",
    longest={"name": 50, "icon_url": 500, "background_url": 500, "description": 500, "custom": 500},
    reply="json",
    decode=models.ServerResult.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

DELETE_SERVER: Operation[models.Acknowledgement] = Operation(
    id="deleteServer",
    method="DELETE",
    path="/{org_name}/{app_name}/circle/server/{server_id}",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("server_id", "path")),
    reply="json",
    decode=models.Acknowledgement.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

GET_SERVER: Operation[models.ServerResult] = Operation(
    id="getServer",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/{server_id}/by-id",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("server_id", "path")),
    reply="json",
    decode=models.ServerResult.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

LIST_SERVER_TAGS: Operation[models.ServerTagList] = Operation(
    id="listServerTags",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/{server_id}/tag",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("server_id", "path")),
    reply="json",
    decode=models.ServerTagList.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

ADD_SERVER_TAGS: Operation[models.AddServerTagsResult] = Operation(
    id="addServerTags",
    method="POST",
    path="/{org_name}/{app_name}/circle/server/{server_id}/tag/add",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("server_id", "path")),
    body="json",
    reply="json",
    decode=models.AddServerTagsResult.from_wire,
    security=_SECURITY_1,
)

REMOVE_SERVER_TAGS: Operation[models.Acknowledgement] = Operation(
    id="removeServerTags",
    method="POST",
    path="/{org_name}/{app_name}/circle/server/{server_id}/tag/remove",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("server_id", "path")),
    body="json",
    reply="json",
    decode=models.Acknowledgement.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

LIST_SERVER_MEMBERS: Operation[models.MemberPage] = Operation(
    id="listServerMembers",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/{server_id}/users",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("server_id", "path"),
        Parameter("limit", "query", check="integer"),
        Parameter("cursor", "query"),
    ),
    reply="json",
    decode=models.MemberPage.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)
LIST_SERVER_MEMBERS_PAGING = CursorPaging(cursor="cursor", argument="cursor", items=("users",), next=("cursor",))

COUNT_SERVER_MEMBERS: Operation[models.MemberCountResult] = Operation(
    id="countServerMembers",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/{server_id}/users/count",
    parameters=(Parameter("org_name", "path"), Parameter("app_name", "path"), Parameter("server_id", "path")),
    reply="json",
    decode=models.MemberCountResult.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

JOIN_SERVER: Operation[models.ServerResult] = Operation(
    id="joinServer",
    method="POST",
    path="/{org_name}/{app_name}/circle/server/{server_id}/join",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("server_id", "path"),
        Parameter("userId", "query"),
        Parameter("isJoinDefaultChannel", "query"),
    ),
    reply="json",
    decode=models.ServerResult.from_wire,
    security=_SECURITY_1,
)

GET_SERVER_MEMBER_ROLE: Operation[models.MemberRoleResult] = Operation(
    id="getServerMemberRole",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/{server_id}/user/role",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("server_id", "path"),
        Parameter("userId", "query"),
    ),
    reply="json",
    decode=models.MemberRoleResult.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

UPDATE_SERVER_MEMBER_ROLE: Operation[models.Acknowledgement] = Operation(
    id="updateServerMemberRole",
    method="PUT",
    path="/{org_name}/{app_name}/circle/server/{server_id}/user/role",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("server_id", "path"),
        Parameter("userId", "query"),
        Parameter("role", "query", check="integer"),
    ),
    reply="json",
    decode=models.Acknowledgement.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

REMOVE_SERVER_MEMBER: Operation[models.Acknowledgement] = Operation(
    id="removeServerMember",
    method="POST",
    path="/{org_name}/{app_name}/circle/server/{server_id}/user/remove",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("server_id", "path"),
        Parameter("userId", "query"),
    ),
    reply="json",
    decode=models.Acknowledgement.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

CHECK_SERVER_MEMBER: Operation[models.MemberCheckResult] = Operation(
    id="checkServerMember",
    method="GET",
    path="/{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}",
    parameters=(
        Parameter("org_name", "path"),
        Parameter("app_name", "path"),
        Parameter("server_id", "path"),
        Parameter("user_id", "path"),
    ),
    reply="json",
    decode=models.MemberCheckResult.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)
