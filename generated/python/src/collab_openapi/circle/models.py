"""The types of Easemob Circle."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .._runtime.model import Field, Model, layout_of, list_of


@dataclass(slots=True, kw_only=True)
class Acknowledgement(Model):
    """Confirmation without further data."""

    code: int
    """Status code of Circle, 200 after a success."""

    _layout = layout_of(Field("code", "code", required=True, check="integer"))


@dataclass(slots=True, kw_only=True)
class AddServerTagsRequest(Model):
    """Tags to add."""

    tags: list[str]
    """Names of the tags, at most 10 of at most 20 characters each. At most 10 items."""

    _layout = layout_of(Field("tags", "tags", required=True))


@dataclass(slots=True, kw_only=True)
class ServerTag(Model):
    """Tag of a community."""

    server_tag_id: str
    """ID of the tag."""
    tag_name: str
    """Name of the tag."""

    _layout = layout_of(
        Field("server_tag_id", "server_tag_id", required=True), Field("tag_name", "tag_name", required=True)
    )


@dataclass(slots=True, kw_only=True)
class AddServerTagsResult(Model):
    """Result of adding tags."""

    code: int
    """Status code of Circle, 200 after a success."""
    tags: list[ServerTag]
    """Tags of the community."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("tags", "tags", required=True, decode=list_of(ServerTag.from_wire)),
    )


@dataclass(slots=True, kw_only=True)
class AppTokenRequest(Model):
    """Credentials of an app, and how long the token lives."""

    grant_type: Literal["client_credentials"] | str
    """Kind of grant, always the client credentials of the app."""
    client_id: str
    """Client ID of the app, shown on its page in the console."""
    client_secret: str = field(repr=False)
    """Client secret of the app, shown on its page in the console."""
    ttl: int | None = None
    """
    Lifetime of the token in seconds, where 0 means that it never expires. Without it the lifetime set in the console
    applies; an older version of the documentation says 60 days. On the VIP 5 cluster the unit is milliseconds. In
    seconds.
    """

    _layout = layout_of(
        Field("grant_type", "grant_type", required=True),
        Field("client_id", "client_id", required=True),
        Field("client_secret", "client_secret", required=True),
        Field("ttl", "ttl", check="integer"),
    )


@dataclass(slots=True, kw_only=True)
class AppTokenResult(Model):
    """Newly created app token."""

    access_token: str = field(repr=False)
    """App token."""
    expires_in: int
    """Lifetime of the token in seconds. The token may stop working earlier. In seconds."""
    application: str
    """UUID of the app."""

    _layout = layout_of(
        Field("access_token", "access_token", required=True),
        Field("expires_in", "expires_in", required=True, check="integer"),
        Field("application", "application", required=True),
    )


@dataclass(slots=True, kw_only=True)
class CreateServerRequest(Model):
    """Properties of a new community."""

    owner: str
    """
    User ID of the creator, who becomes the owner. The limit counts bytes: a text that is not ASCII has to be shorter
    than 64 characters. At most 64 characters.
    """
    name: str
    """Name of the community, of at most 50 characters. At most 50 characters."""
    type: Literal[0, 1] | int | None = None
    """Visibility of the community, where 0 is public and 1 is private. Default: 0."""
    icon_url: str | None = None
    """URL of the icon, of at most 500 characters. At most 500 characters."""
    background_url: str | None = None
    """URL of the background image, of at most 500 characters. At most 500 characters."""
    description: str | None = None
    """Text that describes the community, of at most 500 characters. At most 500 characters."""
    default_channel_category_name: str | None = None
    """Name of the default channel category. Default: "文字频道"."""
    default_channel_name: str | None = None
    """Name of the default channel. Default: "通用"."""
    custom: str | None = None
    """Custom data of the app, for example a business label, of at most 500 characters. At most 500 characters."""

    _layout = layout_of(
        Field("owner", "owner", required=True),
        Field("name", "name", required=True),
        Field("type", "type", check="integer"),
        Field("icon_url", "icon_url"),
        Field("background_url", "background_url"),
        Field("description", "description"),
        Field("default_channel_category_name", "default_channel_category_name"),
        Field("default_channel_name", "default_channel_name"),
        Field("custom", "custom"),
    )


@dataclass(slots=True, kw_only=True)
class CreateServerResult(Model):
    """Identifiers of a new community."""

    code: int
    """Status code of Circle, 200 after a success."""
    server_id: str
    """ID of the community."""
    default_channel_id: str | None = None
    """ID of the default channel, and of the chat group or chat room behind it."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("server_id", "server_id", required=True),
        Field("default_channel_id", "default_channel_id"),
    )


@dataclass(slots=True, kw_only=True)
class MemberCheckResult(Model):
    """Answer whether a user belongs to a community."""

    code: int
    """Status code of Circle, 200 after a success."""
    result: bool
    """Whether the user is in the community."""

    _layout = layout_of(Field("code", "code", required=True, check="integer"), Field("result", "result", required=True))


@dataclass(slots=True, kw_only=True)
class MemberCountResult(Model):
    """Size of a community."""

    code: int
    """Status code of Circle, 200 after a success."""
    users_count: int
    """Number of members of the community."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("users_count", "users_count", required=True, check="integer"),
    )


@dataclass(slots=True, kw_only=True)
class ServerMember(Model):
    """Member of a community."""

    user_id: str
    """User ID of the member."""
    role: Literal[0, 1, 2] | int
    """Role of the member, where 0 is the owner, 1 an administrator and 2 an ordinary member."""

    _layout = layout_of(
        Field("user_id", "user_id", required=True), Field("role", "role", required=True, check="integer")
    )


@dataclass(slots=True, kw_only=True)
class MemberPage(Model):
    """Page of members."""

    code: int
    """Status code of Circle, 200 after a success."""
    count: int
    """Number of members in this response."""
    users: list[ServerMember]
    """Members in this response."""
    cursor: str | None = None
    """Position at which the next page starts."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("count", "count", required=True, check="integer"),
        Field("users", "users", required=True, decode=list_of(ServerMember.from_wire)),
        Field("cursor", "cursor"),
    )


@dataclass(slots=True, kw_only=True)
class MemberRoleResult(Model):
    """Role of a member."""

    code: int
    """Status code of Circle, 200 after a success."""
    role: Literal[0, 1, 2] | int
    """Role of the member, where 0 is the owner, 1 an administrator and 2 an ordinary member."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"), Field("role", "role", required=True, check="integer")
    )


@dataclass(slots=True, kw_only=True)
class RemoveServerTagsRequest(Model):
    """Tags to remove."""

    tag_ids: list[str]
    """IDs of the tags, at most 10 in one call. At most 10 items."""

    _layout = layout_of(Field("tag_ids", "tagIds", required=True))


@dataclass(slots=True, kw_only=True)
class Server(Model):
    """Community."""

    server_id: str
    """ID of the community."""
    name: str
    """Name of the community."""
    owner: str
    """User ID of the owner."""
    type: Literal[0, 1] | int
    """Visibility of the community, where 0 is public and 1 is private."""
    description: str | None = None
    """Text that describes the community."""
    custom: str | None = None
    """Custom data of the app, for example a business label."""
    icon_url: str | None = None
    """URL of the icon."""
    background_url: str | None = None
    """URL of the background image."""
    tags: list[ServerTag] | None = None
    """Tags of the community."""
    tag_count: int | None = None
    """Number of tags of the community."""
    created: int
    """Time of creation as a Unix timestamp in milliseconds. In milliseconds."""
    default_channel_id: str
    """ID of the default channel, and of the chat group or chat room behind it."""

    _layout = layout_of(
        Field("server_id", "server_id", required=True),
        Field("name", "name", required=True),
        Field("owner", "owner", required=True),
        Field("type", "type", required=True, check="integer"),
        Field("description", "description"),
        Field("custom", "custom"),
        Field("icon_url", "icon_url"),
        Field("background_url", "background_url"),
        Field("tags", "tags", decode=list_of(ServerTag.from_wire)),
        Field("tag_count", "tag_count", check="integer"),
        Field("created", "created", required=True, check="integer"),
        Field("default_channel_id", "default_channel_id", required=True),
    )


@dataclass(slots=True, kw_only=True)
class ServerList(Model):
    """List of communities that is not paged."""

    code: int
    """Status code of Circle, 200 after a success."""
    count: int
    """Number of communities in this response."""
    servers: list[Server]
    """Communities in this response."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("count", "count", required=True, check="integer"),
        Field("servers", "servers", required=True, decode=list_of(Server.from_wire)),
    )


@dataclass(slots=True, kw_only=True)
class ServerPage(Model):
    """Page of communities."""

    code: int
    """Status code of Circle, 200 after a success."""
    count: int
    """Number of communities in this response."""
    servers: list[Server]
    """Communities in this response."""
    cursor: str | None = None
    """Position at which the next page starts."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("count", "count", required=True, check="integer"),
        Field("servers", "servers", required=True, decode=list_of(Server.from_wire)),
        Field("cursor", "cursor"),
    )


@dataclass(slots=True, kw_only=True)
class ServerResult(Model):
    """One community."""

    code: int
    """Status code of Circle, 200 after a success."""
    server: Server

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("server", "server", required=True, decode=Server.from_wire),
    )


@dataclass(slots=True, kw_only=True)
class ServerTagList(Model):
    """Tags of a community."""

    code: int
    """Status code of Circle, 200 after a success."""
    count: int
    """Number of tags of the community."""
    tags: list[ServerTag]
    """Tags of the community."""

    _layout = layout_of(
        Field("code", "code", required=True, check="integer"),
        Field("count", "count", required=True, check="integer"),
        Field("tags", "tags", required=True, decode=list_of(ServerTag.from_wire)),
    )


@dataclass(slots=True, kw_only=True)
class UpdateServerRequest(Model):
    """
    Properties to change.
    A property that is left out keeps its value.
    """

    name: str | None = None
    """Name of the community, of at most 50 characters. At most 50 characters."""
    type: Literal[0, 1] | int | None = None
    """Visibility of the community, where 0 is public and 1 is private."""
    icon_url: str | None = None
    """URL of the icon, of at most 500 characters. At most 500 characters."""
    background_url: str | None = None
    """URL of the background image, of at most 500 characters. At most 500 characters."""
    description: str | None = None
    """Text that describes the community, of at most 500 characters. At most 500 characters."""
    custom: str | None = None
    """Custom data of the app, for example a business label, of at most 500 characters. At most 500 characters."""

    _layout = layout_of(
        Field("name", "name"),
        Field("type", "type", check="integer"),
        Field("icon_url", "icon_url"),
        Field("background_url", "background_url"),
        Field("description", "description"),
        Field("custom", "custom"),
    )


@dataclass(slots=True, kw_only=True)
class UserExistsResult(Model):
    """Answer whether a user exists."""

    code: int
    """Status code of Circle, 200 after a success."""
    result: bool
    """Whether the user exists."""

    _layout = layout_of(Field("code", "code", required=True, check="integer"), Field("result", "result", required=True))
