// Code generated from the API description. DO NOT EDIT.

package circle

import (
	"example.com/collab"
	"example.com/collab/internal/engine"
)

// Codes that the vendor is known to send. Others may come.
const (
	// CodeInvalidGrant: The client ID or the client secret does not match the app.
	CodeInvalidGrant collab.Code = "invalid_grant"
	// CodeMalformedJSON: The body is not valid JSON.
	CodeMalformedJSON collab.Code = "json_parse"
	// CodeIllegalArgument: An argument is not acceptable; the text says which.
	CodeIllegalArgument collab.Code = "illegal_argument"
	// CodeUnauthorized: The app token is missing, wrong or expired.
	CodeUnauthorized collab.Code = "unauthorized"
	// CodeBadAccessToken: The app token is malformed or not known to this server.
	CodeBadAccessToken collab.Code = "auth_bad_access_token"
	// CodeForbiddenOperation: The operation is not allowed in the present state, or the feature is not enabled.
	CodeForbiddenOperation collab.Code = "forbidden_op"
	// CodeAppNotFound: No app with this organization and app name exists on this host.
	CodeAppNotFound collab.Code = "organization_application_not_found"
	// CodeResourceNotFound: The resource that the URL names does not exist, for example the user.
	CodeResourceNotFound collab.Code = "service_resource_not_found"
	// CodeWebApplication: The content type is not supported; with HTTP status 500 the URL is wrong.
	CodeWebApplication collab.Code = "web_application"
	// CodeRateLimitReached: The AppKey sent more requests than the limit allows.
	CodeRateLimitReached collab.Code = "reach_limit"
	// CodeQuotaExceeded: The quota of the free edition is used up.
	CodeQuotaExceeded collab.Code = "resource_limited"
	// CodeUnsupportedServiceOperation: The URL does not support the method.
	CodeUnsupportedServiceOperation collab.Code = "unsupported_service_operation"
	// Code51000: A limit is reached.
	Code51000 collab.Code = "51000"
	// Code51001: A limit is reached.
	Code51001 collab.Code = "51001"
	// Code51002: A limit is reached.
	Code51002 collab.Code = "51002"
	// Code51003: A limit is reached.
	Code51003 collab.Code = "51003"
	// Code51007: A limit is reached.
	Code51007 collab.Code = "51007"
	// Code51008: A limit is reached.
	Code51008 collab.Code = "51008"
	// Code51012: A limit is reached.
	Code51012 collab.Code = "51012"
	// CodeAlreadyJoined: The user is already in the community.
	CodeAlreadyJoined collab.Code = "51013"
	// Code51014: The operation is not supported, in general or for this community, channel or user.
	Code51014 collab.Code = "51014"
	// CodeNoPermission: The user has no permission for the operation.
	CodeNoPermission collab.Code = "51015"
	// Code51017: The operation is not supported, in general or for this community, channel or user.
	Code51017 collab.Code = "51017"
	// Code51018: The operation is not supported, in general or for this community, channel or user.
	Code51018 collab.Code = "51018"
	// Code51019: The operation is not supported, in general or for this community, channel or user.
	Code51019 collab.Code = "51019"
	// CodeServerNotFound: The community does not exist.
	CodeServerNotFound collab.Code = "51021"
	// CodeUserNotInServer: The user is not in the community.
	CodeUserNotInServer collab.Code = "51022"
	// Code51023: A limit is reached.
	Code51023 collab.Code = "51023"
	// Code51027: A limit is reached.
	Code51027 collab.Code = "51027"
	// Code51028: A limit is reached.
	Code51028 collab.Code = "51028"
	// Code51034: A parameter is wrong.
	Code51034 collab.Code = "51034"
	// Code51035: A parameter is wrong.
	Code51035 collab.Code = "51035"
	// Code51047: A parameter is wrong.
	Code51047 collab.Code = "51047"
	// Code51911: A parameter is wrong.
	Code51911 collab.Code = "51911"
	// Code52001: A limit is reached.
	Code52001 collab.Code = "52001"
	// Code52002: A limit is reached.
	Code52002 collab.Code = "52002"
	// Code52003: A limit is reached.
	Code52003 collab.Code = "52003"
	// Code52004: A limit is reached.
	Code52004 collab.Code = "52004"
	// Code52005: A limit is reached.
	Code52005 collab.Code = "52005"
	// Code52008: A parameter is wrong.
	Code52008 collab.Code = "52008"
	// Code52009: A parameter is wrong.
	Code52009 collab.Code = "52009"
	// Code52010: A parameter is wrong.
	Code52010 collab.Code = "52010"
	// CodeAlreadyInChannel: The user is already in the channel.
	CodeAlreadyInChannel collab.Code = "52011"
	// Code52012: The operation is not supported, in general or for this community, channel or user.
	Code52012 collab.Code = "52012"
	// Code52013: The operation is not supported, in general or for this community, channel or user.
	Code52013 collab.Code = "52013"
	// Code52014: The operation is not supported, in general or for this community, channel or user.
	Code52014 collab.Code = "52014"
	// Code52015: The operation is not supported, in general or for this community, channel or user.
	Code52015 collab.Code = "52015"
	// Code52016: The operation is not supported, in general or for this community, channel or user.
	Code52016 collab.Code = "52016"
	// Code52017: The operation is not supported, in general or for this community, channel or user.
	Code52017 collab.Code = "52017"
	// Code52018: The operation is not supported, in general or for this community, channel or user.
	Code52018 collab.Code = "52018"
	// CodeChannelNotFound: The channel does not exist.
	CodeChannelNotFound collab.Code = "52019"
	// Code52020: The operation is not supported, in general or for this community, channel or user.
	Code52020 collab.Code = "52020"
	// Code52021: The operation is not supported, in general or for this community, channel or user.
	Code52021 collab.Code = "52021"
	// Code52022: The operation is not supported, in general or for this community, channel or user.
	Code52022 collab.Code = "52022"
	// Code52023: The operation is not supported, in general or for this community, channel or user.
	Code52023 collab.Code = "52023"
	// Code52024: The operation is not supported, in general or for this community, channel or user.
	Code52024 collab.Code = "52024"
)

var errorCodes = map[collab.Code]engine.ErrorCode{
	CodeInvalidGrant:                {Meaning: "The client ID or the client secret does not match the app.", Action: "Copy both from the page of the app in the console.", Final: true},
	CodeMalformedJSON:               {Meaning: "The body is not valid JSON.", Action: "Send valid JSON.", Final: true},
	CodeIllegalArgument:             {Meaning: "An argument is not acceptable; the text says which.", Action: "Correct the request as the text says.", Final: true},
	CodeUnauthorized:                {Meaning: "The app token is missing, wrong or expired.", Action: "Create a new app token and send the request again.", Final: true},
	CodeBadAccessToken:              {Meaning: "The app token is malformed or not known to this server.", Action: "Check that the token belongs to this host and app, or create a new one.", Final: true},
	CodeForbiddenOperation:          {Meaning: "The operation is not allowed in the present state, or the feature is not enabled.", Action: "Read the text, then correct the request or enable the feature in the console.", Final: true},
	CodeAppNotFound:                 {Kind: collab.ErrNotFound, Meaning: "No app with this organization and app name exists on this host.", Action: "Check the AppKey, and that the host belongs to the data centre of the app.", Final: true},
	CodeResourceNotFound:            {Kind: collab.ErrNotFound, Meaning: "The resource that the URL names does not exist, for example the user.", Action: "Check the IDs in the request.", Final: true},
	CodeWebApplication:              {Meaning: "The content type is not supported; with HTTP status 500 the URL is wrong.", Action: "Send `application/json`, and check the URL.", Final: true},
	CodeRateLimitReached:            {Meaning: "The AppKey sent more requests than the limit allows.", Action: "Wait and send the request again, more slowly."},
	CodeQuotaExceeded:               {Meaning: "The quota of the free edition is used up.", Action: "Upgrade the plan.", Final: true},
	CodeUnsupportedServiceOperation: {Meaning: "The URL does not support the method.", Action: "Check the method and the URL.", Final: true},
	Code51000:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51001:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51002:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51003:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51007:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51008:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51012:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	CodeAlreadyJoined:               {Meaning: "The user is already in the community.", Action: "Treat the user as joined.", Final: true},
	Code51014:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	CodeNoPermission:                {Kind: collab.ErrPermission, Meaning: "The user has no permission for the operation.", Action: "Let a user with the right role do it, or change the role.", Final: true},
	Code51017:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code51018:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code51019:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	CodeServerNotFound:              {Kind: collab.ErrNotFound, Meaning: "The community does not exist.", Action: "Check the ID of the community.", Final: true},
	CodeUserNotInServer:             {Kind: collab.ErrNotFound, Meaning: "The user is not in the community.", Action: "Let the user join first.", Final: true},
	Code51023:                       {Ordinary: true, Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51027:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51028:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code51034:                       {Meaning: "A parameter is wrong.", Action: "Correct the request as the text says.", Final: true},
	Code51035:                       {Meaning: "A parameter is wrong.", Action: "Correct the request as the text says.", Final: true},
	Code51047:                       {Meaning: "A parameter is wrong.", Action: "Correct the request as the text says.", Final: true},
	Code51911:                       {Meaning: "A parameter is wrong.", Action: "Correct the request as the text says.", Final: true},
	Code52001:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code52002:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code52003:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code52004:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code52005:                       {Meaning: "A limit is reached.", Action: "Stay below the documented limits, or ask Easemob to raise them.", Final: true},
	Code52008:                       {Meaning: "A parameter is wrong.", Action: "Correct the request as the text says.", Final: true},
	Code52009:                       {Meaning: "A parameter is wrong.", Action: "Correct the request as the text says.", Final: true},
	Code52010:                       {Meaning: "A parameter is wrong.", Action: "Correct the request as the text says.", Final: true},
	CodeAlreadyInChannel:            {Meaning: "The user is already in the channel.", Action: "Treat the user as joined.", Final: true},
	Code52012:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52013:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52014:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52015:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52016:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52017:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52018:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	CodeChannelNotFound:             {Kind: collab.ErrNotFound, Meaning: "The channel does not exist.", Action: "Check the ID of the channel.", Final: true},
	Code52020:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52021:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52022:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52023:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
	Code52024:                       {Meaning: "The operation is not supported, in general or for this community, channel or user.", Action: "Check the roles and the state of the user, the community and the channel.", Final: true},
}
