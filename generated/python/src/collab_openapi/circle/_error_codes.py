"""Application error codes of Easemob Circle."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.errors import ErrorCode

ERROR_CODES: Mapping[str, ErrorCode] = {
    "invalid_grant": ErrorCode(
        name="InvalidGrant",
        meaning="The client ID or the client secret does not match the app.",
        action="Copy both from the page of the app in the console.",
        retry=False,
    ),
    "json_parse": ErrorCode(
        name="MalformedJson", meaning="The body is not valid JSON.", action="Send valid JSON.", retry=False
    ),
    "illegal_argument": ErrorCode(
        name="IllegalArgument",
        meaning="An argument is not acceptable; the text says which.",
        action="Correct the request as the text says.",
        retry=False,
    ),
    "unauthorized": ErrorCode(
        name="Unauthorized",
        meaning="The app token is missing, wrong or expired.",
        action="Create a new app token and send the request again.",
        retry=False,
    ),
    "auth_bad_access_token": ErrorCode(
        name="BadAccessToken",
        meaning="The app token is malformed or not known to this server.",
        action="Check that the token belongs to this host and app, or create a new one.",
        retry=False,
    ),
    "forbidden_op": ErrorCode(
        name="ForbiddenOperation",
        meaning="The operation is not allowed in the present state, or the feature is not enabled.",
        action="Read the text, then correct the request or enable the feature in the console.",
        retry=False,
    ),
    "organization_application_not_found": ErrorCode(
        name="AppNotFound",
        kind="notFound",
        meaning="No app with this organization and app name exists on this host.",
        action="Check the AppKey, and that the host belongs to the data centre of the app.",
        retry=False,
    ),
    "service_resource_not_found": ErrorCode(
        name="ResourceNotFound",
        kind="notFound",
        meaning="The resource that the URL names does not exist, for example the user.",
        action="Check the IDs in the request.",
        retry=False,
    ),
    "web_application": ErrorCode(
        name="WebApplication",
        meaning="The content type is not supported; with HTTP status 500 the URL is wrong.",
        action="Send `application/json`, and check the URL.",
        retry=False,
    ),
    "reach_limit": ErrorCode(
        name="RateLimitReached",
        meaning="The AppKey sent more requests than the limit allows.",
        action="Wait and send the request again, more slowly.",
        retry=True,
    ),
    "resource_limited": ErrorCode(
        name="QuotaExceeded",
        meaning="The quota of the free edition is used up.",
        action="Upgrade the plan.",
        retry=False,
    ),
    "unsupported_service_operation": ErrorCode(
        name="UnsupportedServiceOperation",
        meaning="The URL does not support the method.",
        action="Check the method and the URL.",
        retry=False,
    ),
    "51000": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51001": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51002": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51003": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51007": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51008": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51012": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51013": ErrorCode(
        name="AlreadyJoined",
        meaning="The user is already in the community.",
        action="Treat the user as joined.",
        retry=False,
    ),
    "51014": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "51015": ErrorCode(
        name="NoPermission",
        kind="permission",
        meaning="The user has no permission for the operation.",
        action="Let a user with the right role do it, or change the role.",
        retry=False,
    ),
    "51017": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "51018": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "51019": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "51021": ErrorCode(
        name="ServerNotFound",
        kind="notFound",
        meaning="The community does not exist.",
        action="Check the ID of the community.",
        retry=False,
    ),
    "51022": ErrorCode(
        name="UserNotInServer",
        kind="notFound",
        meaning="The user is not in the community.",
        action="Let the user join first.",
        retry=False,
    ),
    "51023": ErrorCode(
        kind="other",
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51027": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51028": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "51034": ErrorCode(meaning="A parameter is wrong.", action="Correct the request as the text says.", retry=False),
    "51035": ErrorCode(meaning="A parameter is wrong.", action="Correct the request as the text says.", retry=False),
    "51047": ErrorCode(meaning="A parameter is wrong.", action="Correct the request as the text says.", retry=False),
    "51911": ErrorCode(meaning="A parameter is wrong.", action="Correct the request as the text says.", retry=False),
    "52001": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "52002": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "52003": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "52004": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "52005": ErrorCode(
        meaning="A limit is reached.",
        action="Stay below the documented limits, or ask Easemob to raise them.",
        retry=False,
    ),
    "52008": ErrorCode(meaning="A parameter is wrong.", action="Correct the request as the text says.", retry=False),
    "52009": ErrorCode(meaning="A parameter is wrong.", action="Correct the request as the text says.", retry=False),
    "52010": ErrorCode(meaning="A parameter is wrong.", action="Correct the request as the text says.", retry=False),
    "52011": ErrorCode(
        name="AlreadyInChannel",
        meaning="The user is already in the channel.",
        action="Treat the user as joined.",
        retry=False,
    ),
    "52012": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52013": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52014": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52015": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52016": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52017": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52018": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52019": ErrorCode(
        name="ChannelNotFound",
        kind="notFound",
        meaning="The channel does not exist.",
        action="Check the ID of the channel.",
        retry=False,
    ),
    "52020": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52021": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52022": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52023": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
    "52024": ErrorCode(
        meaning="The operation is not supported, in general or for this community, channel or user.",
        action="Check the roles and the state of the user, the community and the channel.",
        retry=False,
    ),
}
"""What the codes mean that the vendor is known to send, and what to do about them. Others may come."""
