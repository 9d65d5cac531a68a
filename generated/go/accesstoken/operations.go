// Code generated from the API description. DO NOT EDIT.

package accesstoken

import (
	"example.com/collab/internal/engine"
)

var security1 = [][]engine.Carrier{
	{
		{Credential: "accessToken", In: engine.Bearer},
	},
}

var listAccessTokensOperation = engine.Operation{
	ID:        "listAccessTokens",
	Method:    "GET",
	Path:      "/AccessToken/{appKey}",
	Security:  security1,
	RetrySafe: true,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/code", Equals: `200`}},

		Code:    "/code",
		Message: "/error",
		Data:    "/data",
	},
}

var createAccessTokenOperation = engine.Operation{
	ID:       "createAccessToken",
	Method:   "POST",
	Path:     "/AccessToken/{appKey}",
	Security: security1,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/code", Equals: `200`}},

		Code:    "/code",
		Message: "/error",
		Data:    "/data",
	},
}

var updateAccessTokenOperation = engine.Operation{
	ID:        "updateAccessToken",
	Method:    "PUT",
	Path:      "/AccessToken/{appKey}/{id}",
	Security:  security1,
	RetrySafe: true,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/code", Equals: `200`}},

		Code:    "/code",
		Message: "/error",
		Data:    "/data",
	},
}

var deleteAccessTokenOperation = engine.Operation{
	ID:        "deleteAccessToken",
	Method:    "DELETE",
	Path:      "/AccessToken/{appKey}/{id}",
	Security:  security1,
	RetrySafe: true,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/code", Equals: `200`}},

		Code:    "/code",
		Message: "/error",
		Data:    "/data",
	},
}
