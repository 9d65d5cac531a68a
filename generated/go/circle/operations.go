// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"example.com/collab/internal/engine"
)

var security1 = [][]engine.Carrier{
	{
		{Credential: "appToken", In: engine.Bearer},
	},
}

var createAppTokenOperation = engine.Operation{
	ID:        "createAppToken",
	Method:    "POST",
	Path:      "/{org_name}/{app_name}/token",
	RetrySafe: true,
}

var checkUserExistsOperation = engine.Operation{
	ID:        "checkUserExists",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/user/{user_id}",
	Security:  security1,
	RetrySafe: true,
}

var createServerOperation = engine.Operation{
	ID:       "createServer",
	Method:   "POST",
	Path:     "/{org_name}/{app_name}/circle/server",
	Security: security1,
}

var listJoinedServersOperation = engine.Operation{
	ID:        "listJoinedServers",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/list",
	Security:  security1,
	RetrySafe: true,
}

var listServersByAppOperation = engine.Operation{
	ID:        "listServersByApp",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/list/by-app",
	Security:  security1,
	RetrySafe: true,
}

var listRecommendedServersOperation = engine.Operation{
	ID:        "listRecommendedServers",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/recommend/list",
	Security:  security1,
	RetrySafe: true,
}

var searchServersOperation = engine.Operation{
	ID:        "searchServers",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/search/{name}",
	Security:  security1,
	RetrySafe: true,
}

var updateServerOperation = engine.Operation{
	ID:        "updateServer",
	Method:    "PUT",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}",
	Security:  security1,
	RetrySafe: true,
}

var deleteServerOperation = engine.Operation{
	ID:        "deleteServer",
	Method:    "DELETE",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}",
	Security:  security1,
	RetrySafe: true,
}

var getServerOperation = engine.Operation{
	ID:        "getServer",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/by-id",
	Security:  security1,
	RetrySafe: true,
}

var listServerTagsOperation = engine.Operation{
	ID:        "listServerTags",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/tag",
	Security:  security1,
	RetrySafe: true,
}

var addServerTagsOperation = engine.Operation{
	ID:       "addServerTags",
	Method:   "POST",
	Path:     "/{org_name}/{app_name}/circle/server/{server_id}/tag/add",
	Security: security1,
}

var removeServerTagsOperation = engine.Operation{
	ID:        "removeServerTags",
	Method:    "POST",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/tag/remove",
	Security:  security1,
	RetrySafe: true,
}

var listServerMembersOperation = engine.Operation{
	ID:        "listServerMembers",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/users",
	Security:  security1,
	RetrySafe: true,
}

var countServerMembersOperation = engine.Operation{
	ID:        "countServerMembers",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/users/count",
	Security:  security1,
	RetrySafe: true,
}

var joinServerOperation = engine.Operation{
	ID:       "joinServer",
	Method:   "POST",
	Path:     "/{org_name}/{app_name}/circle/server/{server_id}/join",
	Security: security1,
}

var getServerMemberRoleOperation = engine.Operation{
	ID:        "getServerMemberRole",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/user/role",
	Security:  security1,
	RetrySafe: true,
}

var updateServerMemberRoleOperation = engine.Operation{
	ID:        "updateServerMemberRole",
	Method:    "PUT",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/user/role",
	Security:  security1,
	RetrySafe: true,
}

var removeServerMemberOperation = engine.Operation{
	ID:        "removeServerMember",
	Method:    "POST",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/user/remove",
	Security:  security1,
	RetrySafe: true,
}

var checkServerMemberOperation = engine.Operation{
	ID:        "checkServerMember",
	Method:    "GET",
	Path:      "/{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}",
	Security:  security1,
	RetrySafe: true,
}
