// Code generated from the API description. DO NOT EDIT.

package shimo

import (
	"example.com/collab/internal/engine"
)

var security1 = [][]engine.Carrier{
	{
		{Credential: "signature", In: engine.InHeader, Name: "X-Shimo-Signature"},
		{Credential: "token", In: engine.InHeader, Name: "X-Shimo-Token"},
	},
	{
		{Credential: "signature", In: engine.InQuery, Name: "signature"},
		{Credential: "token", In: engine.InQuery, Name: "token"},
		{Credential: "appId", In: engine.InQuery, Name: "appId"},
	},
}

var security2 = [][]engine.Carrier{
	{
		{Credential: "signature", In: engine.InHeader, Name: "X-Shimo-Signature"},
		{Credential: "token", In: engine.InHeader, Name: "X-Shimo-Token"},
	},
	{
		{Credential: "signature", In: engine.InQuery, Name: "signature"},
		{Credential: "token", In: engine.InQuery, Name: "token"},
	},
}

var security3 = [][]engine.Carrier{
	{
		{Credential: "signature", In: engine.InQuery, Name: "signature"},
		{Credential: "token", In: engine.InQuery, Name: "token"},
	},
}

var getAppOperation = engine.Operation{
	ID:        "getApp",
	Method:    "GET",
	Path:      "/sdk/v2/api/license/apps/{appId}",
	Security:  security1,
	RetrySafe: true,
	Scope:     "license",
}

var updateAppEndpointURLOperation = engine.Operation{
	ID:        "updateAppEndpointUrl",
	Method:    "PUT",
	Path:      "/sdk/v2/api/license/apps/{appId}/endpoint-url",
	Security:  security1,
	Reply:     engine.Nothing,
	RetrySafe: true,
	Scope:     "license",
}

var listUsersOperation = engine.Operation{
	ID:        "listUsers",
	Method:    "GET",
	Path:      "/sdk/v2/api/license/users",
	Security:  security1,
	RetrySafe: true,
	Scope:     "license",
}

var activateUsersOperation = engine.Operation{
	ID:        "activateUsers",
	Method:    "POST",
	Path:      "/sdk/v2/api/license/users/activate",
	Security:  security1,
	Reply:     engine.Nothing,
	RetrySafe: true,
	Scope:     "license",
}

var deactivateUsersOperation = engine.Operation{
	ID:        "deactivateUsers",
	Method:    "POST",
	Path:      "/sdk/v2/api/license/users/deactivate",
	Security:  security1,
	Reply:     engine.Nothing,
	RetrySafe: true,
	Scope:     "license",
}

var setUserStatusOperation = engine.Operation{
	ID:        "setUserStatus",
	Method:    "POST",
	Path:      "/sdk/v2/api/license/users/set-status",
	Security:  security1,
	Reply:     engine.Nothing,
	RetrySafe: true,
	Scope:     "license",
}

var createFileOperation = engine.Operation{
	ID:       "createFile",
	Method:   "POST",
	Path:     "/sdk/v2/api/files",
	Security: security1,
	Reply:    engine.Nothing,
}

var copyFileOperation = engine.Operation{
	ID:         "copyFile",
	Method:     "POST",
	Path:       "/sdk/v2/shimo-files/{fileId}/copy",
	Alias:      "/sdk/v2/collab-files/{fileId}/copy",
	Security:   security1,
	MayBeEmpty: true,
	RetrySafe:  true,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Status: 204}},
		Pending: []engine.Condition{{Status: 200}, {Pointer: "/code", Equals: `70019`}},
		Code:    "/code",
	},
}

var deleteFileOperation = engine.Operation{
	ID:        "deleteFile",
	Method:    "DELETE",
	Path:      "/sdk/v2/api/files/{fileId}",
	Security:  security1,
	Reply:     engine.Nothing,
	RetrySafe: true,
}

var listHistoryOperation = engine.Operation{
	ID:        "listHistory",
	Method:    "GET",
	Path:      "/sdk/v2/shimo-files/{fileId}/doc-sidebar-info",
	Alias:     "/sdk/v2/collab-files/{fileId}/doc-sidebar-info",
	Security:  security1,
	RetrySafe: true,
}

var listRevisionsOperation = engine.Operation{
	ID:        "listRevisions",
	Method:    "GET",
	Path:      "/sdk/v2/shimo-files/{fileId}/revisions",
	Alias:     "/sdk/v2/collab-files/{fileId}/revisions",
	Security:  security1,
	RetrySafe: true,
}

var getPlainTextOperation = engine.Operation{
	ID:        "getPlainText",
	Method:    "GET",
	Path:      "/sdk/v2/shimo-files/{fileId}/plain-text",
	Alias:     "/sdk/v2/collab-files/{fileId}/plain-text",
	Security:  security1,
	RetrySafe: true,
}

var listMentionsOperation = engine.Operation{
	ID:        "listMentions",
	Method:    "GET",
	Path:      "/sdk/v2/shimo-files/{fileId}/mention-at-list",
	Alias:     "/sdk/v2/collab-files/{fileId}/mention-at-list",
	Security:  security1,
	RetrySafe: true,
}

var getCommentCountOperation = engine.Operation{
	ID:        "getCommentCount",
	Method:    "GET",
	Path:      "/sdk/v2/shimo-files/{fileId}/comment-count",
	Alias:     "/sdk/v2/collab-files/{fileId}/comment-count",
	Security:  security1,
	RetrySafe: true,
}

var createPreviewOperation = engine.Operation{
	ID:       "createPreview",
	Method:   "POST",
	Path:     "/sdk/v2/api/cloud-files/{fileId}/create",
	Security: security2,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/code", Equals: `""`}},

		Code:    "/code",
		Message: "/message",
	},
}

var getPreviewPageOperation = engine.Operation{
	ID:        "getPreviewPage",
	Method:    "GET",
	Path:      "/sdk/v2/api/cloud-files/{fileId}/page",
	Security:  security3,
	Reply:     engine.Text,
	RetrySafe: true,
}

var importFileOperation = engine.Operation{
	ID:       "importFile",
	Method:   "POST",
	Path:     "/sdk/v2/api/files/v1/import",
	Security: security1,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/status", Equals: `0`}},

		Code:    "/status",
		Message: "/message",
		Data:    "/data",
	},
}

var getImportProgressOperation = engine.Operation{
	ID:        "getImportProgress",
	Method:    "POST",
	Path:      "/sdk/v2/api/files/v1/import/progress",
	Security:  security1,
	RetrySafe: true,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/status", Equals: `0`}},

		Code:    "/status",
		Message: "/message",
		Data:    "/data",
	},
}

var exportFileOperation = engine.Operation{
	ID:       "exportFile",
	Method:   "POST",
	Path:     "/sdk/v2/api/files/v1/export/{fileId}",
	Security: security1,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/status", Equals: `0`}},

		Code:    "/status",
		Message: "/message",
		Data:    "/data",
	},
}

var getExportProgressOperation = engine.Operation{
	ID:        "getExportProgress",
	Method:    "POST",
	Path:      "/sdk/v2/api/files/v1/export/progress",
	Security:  security1,
	RetrySafe: true,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/status", Equals: `0`}},

		Code:    "/status",
		Message: "/message",
		Data:    "/data",
	},
}

var exportTableSheetsOperation = engine.Operation{
	ID:       "exportTableSheets",
	Method:   "POST",
	Path:     "/sdk/v2/api/files/export/table-sheets/{fileId}",
	Security: security1,
	Envelope: &engine.Envelope{
		Success: []engine.Condition{{Pointer: "/status", Equals: `0`}},

		Code:    "/status",
		Message: "/message",
	},
}

var getSheetValuesOperation = engine.Operation{
	ID:        "getSheetValues",
	Method:    "GET",
	Path:      "/sdk/v2/api/files/{fileId}/sheets/values",
	Security:  security1,
	RetrySafe: true,
}

var updateSheetValuesOperation = engine.Operation{
	ID:        "updateSheetValues",
	Method:    "POST",
	Path:      "/sdk/v2/api/files/{fileId}/sheets/values",
	Security:  security1,
	Reply:     engine.Nothing,
	RetrySafe: true,
}

var appendSheetValuesOperation = engine.Operation{
	ID:       "appendSheetValues",
	Method:   "PUT",
	Path:     "/sdk/v2/api/files/{fileId}/sheets/values",
	Security: security1,
	Reply:    engine.Nothing,
}

var deleteSheetRowsOperation = engine.Operation{
	ID:       "deleteSheetRows",
	Method:   "DELETE",
	Path:     "/sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}",
	Security: security1,
	Reply:    engine.Nothing,
}

var createSheetOperation = engine.Operation{
	ID:       "createSheet",
	Method:   "POST",
	Path:     "/sdk/v2/api/files/{fileId}/sheets",
	Security: security1,
	Reply:    engine.Nothing,
}

var copyFileFollowing = engine.Following{
	Operation: "copyFile",
	Done:      []engine.Condition{{Status: 204}},
	Running:   []engine.Condition{{Status: 200}, {Pointer: "/code", Equals: `70019`}},
}

var importFileFollowing = engine.Following{
	Operation:   "importFile",
	Done:        []engine.Condition{{Pointer: "/status", Equals: `0`}, {Pointer: "/data/progress", Equals: `100`}},
	Running:     []engine.Condition{{Pointer: "/status", Equals: `0`}},
	Progress:    "/data/progress",
	MaxSeconds:  600,
	KeepSeconds: 300,
}

var exportFileFollowing = engine.Following{
	Operation:   "exportFile",
	Done:        []engine.Condition{{Pointer: "/status", Equals: `0`}, {Pointer: "/data/progress", Equals: `100`}},
	Running:     []engine.Condition{{Pointer: "/status", Equals: `0`}},
	Progress:    "/data/progress",
	Result:      "/data/downloadUrl",
	MaxSeconds:  600,
	KeepSeconds: 300,
}
