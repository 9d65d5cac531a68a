package io.github.collabopenapi.circle;

import io.github.collabopenapi.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the application error codes mean, and what to do about them. */
final class ErrorCodes {
  static final Map<String, ErrorCode> ALL = Map.copyOf(all());

  private ErrorCodes() {}

  private static Map<String, ErrorCode> all() {
    Map<String, ErrorCode> codes = new LinkedHashMap<>();
    codes.put(
        "invalid_grant",
        new ErrorCode(
            "The client ID or the client secret does not match the app.",
            "Copy both from the page of the app in the console.",
            false));
    codes.put(
        "json_parse", new ErrorCode("The body is not valid JSON.", "Send valid JSON.", false));
    codes.put(
        "illegal_argument",
        new ErrorCode(
            "An argument is not acceptable; the text says which.",
            "Correct the request as the text says.",
            false));
    codes.put(
        "unauthorized",
        new ErrorCode(
            "The app token is missing, wrong or expired.",
            "Create a new app token and send the request again.",
            false));
    codes.put(
        "auth_bad_access_token",
        new ErrorCode(
            "The app token is malformed or not known to this server.",
            "Check that the token belongs to this host and app, or create a new one.",
            false));
    codes.put(
        "forbidden_op",
        new ErrorCode(
            "The operation is not allowed in the present state, or the feature is not enabled.",
            "Read the text, then correct the request or enable the feature in the console.",
            false));
    codes.put(
        "organization_application_not_found",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "No app with this organization and app name exists on this host.",
            "Check the AppKey, and that the host belongs to the data centre of the app.",
            false));
    codes.put(
        "service_resource_not_found",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "The resource that the URL names does not exist, for example the user.",
            "Check the IDs in the request.",
            false));
    codes.put(
        "web_application",
        new ErrorCode(
            "The content type is not supported; with HTTP status 500 the URL is wrong.",
            "Send `application/json`, and check the URL.",
            false));
    codes.put(
        "reach_limit",
        new ErrorCode(
            "The AppKey sent more requests than the limit allows.",
            "Wait and send the request again, more slowly.",
            true));
    codes.put(
        "resource_limited",
        new ErrorCode("The quota of the free edition is used up.", "Upgrade the plan.", false));
    codes.put(
        "unsupported_service_operation",
        new ErrorCode(
            "The URL does not support the method.", "Check the method and the URL.", false));
    codes.put(
        "51000",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51001",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51002",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51003",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51007",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51008",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51012",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51013",
        new ErrorCode("The user is already in the community.", "Treat the user as joined.", false));
    codes.put(
        "51014",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "51015",
        new ErrorCode(
            ErrorCode.Kind.PERMISSION,
            "The user has no permission for the operation.",
            "Let a user with the right role do it, or change the role.",
            false));
    codes.put(
        "51017",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "51018",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "51019",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "51021",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "The community does not exist.",
            "Check the ID of the community.",
            false));
    codes.put(
        "51022",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "The user is not in the community.",
            "Let the user join first.",
            false));
    codes.put(
        "51023",
        new ErrorCode(
            ErrorCode.Kind.OTHER,
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51027",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51028",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "51034",
        new ErrorCode("A parameter is wrong.", "Correct the request as the text says.", false));
    codes.put(
        "51035",
        new ErrorCode("A parameter is wrong.", "Correct the request as the text says.", false));
    codes.put(
        "51047",
        new ErrorCode("A parameter is wrong.", "Correct the request as the text says.", false));
    codes.put(
        "51911",
        new ErrorCode("A parameter is wrong.", "Correct the request as the text says.", false));
    codes.put(
        "52001",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "52002",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "52003",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "52004",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "52005",
        new ErrorCode(
            "A limit is reached.",
            "Stay below the documented limits, or ask Easemob to raise them.",
            false));
    codes.put(
        "52008",
        new ErrorCode("A parameter is wrong.", "Correct the request as the text says.", false));
    codes.put(
        "52009",
        new ErrorCode("A parameter is wrong.", "Correct the request as the text says.", false));
    codes.put(
        "52010",
        new ErrorCode("A parameter is wrong.", "Correct the request as the text says.", false));
    codes.put(
        "52011",
        new ErrorCode("The user is already in the channel.", "Treat the user as joined.", false));
    codes.put(
        "52012",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52013",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52014",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52015",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52016",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52017",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52018",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52019",
        new ErrorCode(
            ErrorCode.Kind.NOT_FOUND,
            "The channel does not exist.",
            "Check the ID of the channel.",
            false));
    codes.put(
        "52020",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52021",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52022",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52023",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    codes.put(
        "52024",
        new ErrorCode(
            "The operation is not supported, in general or for this community, channel or user.",
            "Check the roles and the state of the user, the community and the channel.",
            false));
    return codes;
  }
}
