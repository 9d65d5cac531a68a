"""The types of ZSGF access tokens."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from .._runtime.model import Field, Model, layout_of, list_of
from .._runtime.unset import UNSET, Unset

Int64: TypeAlias = int | str
"""
Integer of 64 bits.
A client also accepts it as a string of digits.
A JavaScript number is exact only up to 9007199254740991.
"""

Timestamp: TypeAlias = str
"""
Date and time as the server prints it, or an empty string.
The format is not documented, and the offset from UTC may be missing.
"""


@dataclass(slots=True, kw_only=True)
class UserAccessToken(Model):
    """An access token of a user."""

    id: Int64
    """Unique identifier of the token."""
    user_id: Int64
    """Identifier of the user that the token belongs to."""
    enable: bool
    """Whether the token is enabled."""
    permissions: str | None = None
    """Permissions of the token, separated by commas."""
    title: str | None = None
    """Title or name by which the token is recognised."""
    access_token: str | None = field(default=None, repr=False)
    """The token itself, with which the user calls the API. It is a secret."""
    tags: str | None = None
    """Tags that classify or mark the token."""
    description: str | None = None
    """Text that describes the token in detail."""
    expire_time: Timestamp | None = None
    """Time from which on the token is invalid."""
    create_date: Timestamp | None = None
    """Time of creation, by default the current time."""
    last_update: Timestamp | None = None
    """Time of the last update, by default the current time."""

    _layout = layout_of(
        Field("id", "id", required=True),
        Field("user_id", "userID", required=True),
        Field("enable", "enable", required=True),
        Field("permissions", "permissions"),
        Field("title", "title"),
        Field("access_token", "accessToken"),
        Field("tags", "tags"),
        Field("description", "description"),
        Field("expire_time", "expireTime"),
        Field("create_date", "createDate"),
        Field("last_update", "lastUpdate"),
    )


@dataclass(slots=True, kw_only=True)
class AccessTokenListResult(Model):
    """A page of access tokens."""

    total: Int64
    """Number of tokens on all pages."""
    data: list[UserAccessToken] | None = None
    """Access tokens of this page. A client reads null as an empty page."""

    _layout = layout_of(
        Field("total", "total", required=True), Field("data", "data", decode=list_of(UserAccessToken.from_wire))
    )


@dataclass(slots=True, kw_only=True)
class AccessTokenPostRequest(Model):
    """The access token to create."""

    title: str
    """Title or name by which the token is recognised."""
    tags: str | Unset | None = UNSET
    """Tags that classify or mark the token."""
    user_id: int | None = None
    """Identifier of the user that the token belongs to."""
    description: str | Unset | None = UNSET
    """Text that describes the token in detail."""
    permissions: str | Unset | None = UNSET
    """Permissions of the token, separated by commas."""
    expire_in_days: int | None = None
    """Days until the token expires. In days."""

    _layout = layout_of(
        Field("title", "title", required=True),
        Field("tags", "tags", nullable=True),
        Field("user_id", "userID", check="integer"),
        Field("description", "description", nullable=True),
        Field("permissions", "permissions", nullable=True),
        Field("expire_in_days", "expireInDays", check="integer"),
    )


@dataclass(slots=True, kw_only=True)
class AccessTokenPutRequest(Model):
    """The new state of an access token."""

    title: str
    """Title or name by which the token is recognised. Default: "默认标题"."""
    tags: str | Unset | None = UNSET
    """Tags that classify or mark the token. Default: ""."""
    description: str | Unset | None = UNSET
    """Text that describes the token in detail. Default: ""."""
    permissions: str | Unset | None = UNSET
    """Permissions of the token, separated by commas. Default: ""."""
    enable: bool | None = None
    """Whether the token is enabled. Leaving it out probably disables the token. Default: false."""

    _layout = layout_of(
        Field("title", "title", required=True),
        Field("tags", "tags", nullable=True),
        Field("description", "description", nullable=True),
        Field("permissions", "permissions", nullable=True),
        Field("enable", "enable"),
    )


@dataclass(slots=True, kw_only=True)
class TokenModel(Model):
    """A new access token, in the form that OAuth gives it."""

    access_token: str | None = field(default=None, repr=False)
    """The token itself, with which the user calls the API. It is a secret."""
    token_type: str | None = None
    """Type of the token, `Bearer` by the convention of OAuth."""
    expires_in: Int64
    """Lifetime of the token, in seconds by the convention of OAuth."""

    _layout = layout_of(
        Field("access_token", "access_token"),
        Field("token_type", "token_type"),
        Field("expires_in", "expires_in", required=True),
    )
