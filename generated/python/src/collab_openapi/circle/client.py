"""The client of Easemob Circle."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

import httpx

from .._runtime import pages
from .._runtime.app_token import ClientCredentials
from .._runtime.base import Client
from .._runtime.client import (
    DEFAULT_MAX_JSON_DEPTH,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_TIMEOUT,
    CallOptions,
    ClientOptions,
    Core,
)
from .._runtime.credentials import Secret
from .._runtime.hooks import Hooks
from .._runtime.limiter import Limiter
from .._runtime.pages import Page
from .._runtime.port import iterate, run
from . import _operations as operations
from . import models
from ._core import core_of


class CircleAuth:
    """Creating the token that all other operations need."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create_token(
        self, *, body: models.AppTokenRequest, options: CallOptions | None = None
    ) -> models.AppTokenResult:
        """
        Create an app token.

        Exchanges the client credentials of an app for an app token, which all other operations need.
        A token is kept until it expires: Easemob may block an account that asks too often.
        At most 300 requests per second are allowed per AppKey.

        Args:
            body: Credentials of the app.

        Raises:
            ApiError: 400: The credentials are wrong or the request is malformed.
            ApiError: 404: The app does not exist on this host.
            ApiError: 415: The body is not declared as JSON.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code invalid_grant: The client ID or the client secret does not match the app.

        Vendor's page: https://doc.easemob.com/product/easemob_app_token.html
        """
        return run(self._core.data(operations.CREATE_APP_TOKEN, {}, body, options))


class CircleUsers:
    """Users of the app, as Circle sees them."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def check_exists(self, *, user_id: str, options: CallOptions | None = None) -> models.UserExistsResult:
        """
        Check whether a user exists.

        Tells whether Circle knows a user.

        Args:
            user_id: ID of the user.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app or the resource does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%8E%AF%E4%BF%A1%E8%B6%85%E7%BA%A7%E7%A4%BE%E5%8C%BA%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%AD%98%E5%9C%A8
        """
        return run(self._core.data(operations.CHECK_USER_EXISTS, {"user_id": user_id}, None, options))


class CircleServers:
    """
    Communities are the top layer of Circle: all messages and events happen inside one.
    They are public or private.
    Users can list public communities and join and leave them freely.
    They cannot list private ones, and join them only if a member invites them.

    A channel is a chat group or chat room of the chat service, with the same ID.
    Such a group or room must not be deleted, and its members must not be added or removed, in the console or through
    the chat API.
    Deleting it leaves the data inconsistent: users may be unable to join the community or the channel, or to send
    messages in it.
    Before a clean-up of groups or rooms, the [details of the
    channel](https://doc.easemob.com/product/circle/channel_mgmt_rest.html) with that ID tell whether Circle uses it; if
    it does, it has to stay.
    Circle data is cleaned up by deleting the community, with `deleteServer`, or the channel instead.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def create(
        self, *, body: models.CreateServerRequest, options: CallOptions | None = None
    ) -> models.CreateServerResult:
        """
        Create a community.

        Creates a public or private community together with a default channel category and a default channel.
        A user creates at most 100 communities.

        Sending it twice is not the same as sending it once.

        Args:
            body: Properties of the community.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app or the resource does not exist, or a limit is reached.
            ApiError: 415: The body is not declared as JSON.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.

        Vendor's page: https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%9B%E5%BB%BA%E7%A4%BE%E5%8C%BA
        """
        return run(self._core.data(operations.CREATE_SERVER, {}, body, options))

    def list_joined(
        self, *, user_id: str, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> models.ServerPage:
        """
        List the communities that a user joined.

        Returns the communities that a user belongs to, page by page.

        Args:
            user_id: ID of the user whom the call concerns.
            limit: Number of items on a page. From 1 to 20. Default: 20.
            cursor: Position to read from, taken from the response before. Without it the first page is returned.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app or the resource does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E5%BD%93%E5%89%8D%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
        """
        return run(
            self._core.data(
                operations.LIST_JOINED_SERVERS, {"userId": user_id, "limit": limit, "cursor": cursor}, None, options
            )
        )

    def list_joined_items(
        self, *, user_id: str, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> Iterator[models.Server]:
        """
        The items of all pages: list the communities that a user joined. The next page is fetched when all items of the
        one before are taken.

        The arguments are those of `list_joined`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.items(
                pages.pages(
                    self._core,
                    operations.LIST_JOINED_SERVERS,
                    operations.LIST_JOINED_SERVERS_PAGING,
                    lambda data: data.servers or [],
                    {"userId": user_id, "limit": limit, "cursor": cursor},
                    options,
                )
            )
        )

    def list_joined_pages(
        self, *, user_id: str, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> Iterator[Page[models.ServerPage, models.Server]]:
        """
        All pages: list the communities that a user joined. Each is fetched when it is asked for.

        The arguments are those of `list_joined`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.pages(
                self._core,
                operations.LIST_JOINED_SERVERS,
                operations.LIST_JOINED_SERVERS_PAGING,
                lambda data: data.servers or [],
                {"userId": user_id, "limit": limit, "cursor": cursor},
                options,
            )
        )

    def list_by_app(
        self, *, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> models.ServerPage:
        """
        List the communities of an app.

        Returns all communities of the app, public and private, page by page.

        Args:
            limit: Number of items on a page. From 1 to 20. Default: 20.
            cursor: Position to read from, taken from the response before. Without it the first page is returned.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app or the resource does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96-app-%E4%B8%8B%E7%9A%84%E7%A4%BE%E5%8C%BA%E5%88%97%E8%A1%A8
        """
        return run(self._core.data(operations.LIST_SERVERS_BY_APP, {"limit": limit, "cursor": cursor}, None, options))

    def list_by_app_items(
        self, *, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> Iterator[models.Server]:
        """
        The items of all pages: list the communities of an app. The next page is fetched when all items of the one
        before are taken.

        The arguments are those of `list_by_app`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.items(
                pages.pages(
                    self._core,
                    operations.LIST_SERVERS_BY_APP,
                    operations.LIST_SERVERS_BY_APP_PAGING,
                    lambda data: data.servers or [],
                    {"limit": limit, "cursor": cursor},
                    options,
                )
            )
        )

    def list_by_app_pages(
        self, *, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> Iterator[Page[models.ServerPage, models.Server]]:
        """
        All pages: list the communities of an app. Each is fetched when it is asked for.

        The arguments are those of `list_by_app`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.pages(
                self._core,
                operations.LIST_SERVERS_BY_APP,
                operations.LIST_SERVERS_BY_APP_PAGING,
                lambda data: data.servers or [],
                {"limit": limit, "cursor": cursor},
                options,
            )
        )

    def list_recommended(self, *, options: CallOptions | None = None) -> models.ServerList:
        """
        List recommended communities.

        Returns the communities that were created last, at present 5 of them, or all if there are fewer.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app or the resource does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8E%A8%E8%8D%90%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
        """
        return run(self._core.data(operations.LIST_RECOMMENDED_SERVERS, {}, None, options))

    def search(
        self,
        *,
        name: str,
        type: Literal[0, 1] | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ServerPage:
        """
        Search public communities.

        Finds public communities by their name or by a tag.
        A search by name is paged, a search by tag is not.

        Args:
            name: Name of a community, of at most 50 characters, or of a tag, of at most 20, as `type` says. A community
                is found by its whole name or by the beginning of it: `足` and `足球` find `足球社区01`, `球` and
                `社区01` do not. A tag is found only by its whole name. At most 50 characters.
            type: What `name` is. With 0 it is the name of a community, and the result is paged by `limit` and `cursor`.
                With 1 it is the name of a tag, and all communities with that tag are returned at once, without `limit`
                and `cursor`. Default: 0.
            limit: Number of items on a page. From 1 to 20. Default: 20.
            cursor: Position to read from, taken from the response before. Without it the first page is returned.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app or the resource does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%90%9C%E7%B4%A2%E5%85%AC%E5%85%B1%E7%A4%BE%E5%8C%BA
        """
        return run(
            self._core.data(
                operations.SEARCH_SERVERS, {"name": name, "type": type, "limit": limit, "cursor": cursor}, None, options
            )
        )

    def search_items(
        self,
        *,
        name: str,
        type: Literal[0, 1] | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[models.Server]:
        """
        The items of all pages: search public communities. The next page is fetched when all items of the one before are
        taken.

        The arguments are those of `search`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.items(
                pages.pages(
                    self._core,
                    operations.SEARCH_SERVERS,
                    operations.SEARCH_SERVERS_PAGING,
                    lambda data: data.servers or [],
                    {"name": name, "type": type, "limit": limit, "cursor": cursor},
                    options,
                )
            )
        )

    def search_pages(
        self,
        *,
        name: str,
        type: Literal[0, 1] | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Page[models.ServerPage, models.Server]]:
        """
        All pages: search public communities. Each is fetched when it is asked for.

        The arguments are those of `search`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.pages(
                self._core,
                operations.SEARCH_SERVERS,
                operations.SEARCH_SERVERS_PAGING,
                lambda data: data.servers or [],
                {"name": name, "type": type, "limit": limit, "cursor": cursor},
                options,
            )
        )

    def update(
        self, *, server_id: str, body: models.UpdateServerRequest, options: CallOptions | None = None
    ) -> models.ServerResult:
        """
        Update a community.

        Changes the properties that the request contains and returns the community.

        Args:
            server_id: ID of the community.
            body: Properties to change.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 415: The body is not declared as JSON.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%BF%A1%E6%81%AF
        """
        return run(self._core.data(operations.UPDATE_SERVER, {"server_id": server_id}, body, options))

    def delete(self, *, server_id: str, options: CallOptions | None = None) -> models.Acknowledgement:
        """
        Delete a community.

        Deletes a community together with its channel categories and channels.

        Args:
            server_id: ID of the community.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page: https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%A0%E9%99%A4%E7%A4%BE%E5%8C%BA
        """
        return run(self._core.data(operations.DELETE_SERVER, {"server_id": server_id}, None, options))

    def get(self, *, server_id: str, options: CallOptions | None = None) -> models.ServerResult:
        """
        Get a community.

        Returns a community with its tags.

        Args:
            server_id: ID of the community.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
        """
        return run(self._core.data(operations.GET_SERVER, {"server_id": server_id}, None, options))


class CircleTags:
    """Tags of a community, by which users find it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(self, *, server_id: str, options: CallOptions | None = None) -> models.ServerTagList:
        """
        List the tags of a community.

        Returns all tags of a community with their IDs.

        Args:
            server_id: ID of the community.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%A0%87%E7%AD%BE
        """
        return run(self._core.data(operations.LIST_SERVER_TAGS, {"server_id": server_id}, None, options))

    def add(
        self, *, server_id: str, body: models.AddServerTagsRequest, options: CallOptions | None = None
    ) -> models.AddServerTagsResult:
        """
        Add tags to a community.

        Adds tags by their names.
        A community has at most 10 tags.

        Sending it twice is not the same as sending it once.

        Args:
            server_id: ID of the community.
            body: Names of the tags.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 415: The body is not declared as JSON.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%B8%BA%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E6%B7%BB%E5%8A%A0%E6%A0%87%E7%AD%BE
        """
        return run(self._core.data(operations.ADD_SERVER_TAGS, {"server_id": server_id}, body, options))

    def remove(
        self, *, server_id: str, body: models.RemoveServerTagsRequest, options: CallOptions | None = None
    ) -> models.Acknowledgement:
        """
        Remove tags from a community.

        Removes tags by their IDs.
        A name does not work; `listServerTags` and `getServer` return the IDs.

        Args:
            server_id: ID of the community.
            body: IDs of the tags.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 415: The body is not declared as JSON.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E7%A7%BB%E9%99%A4%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E6%A0%87%E7%AD%BE
        """
        return run(self._core.data(operations.REMOVE_SERVER_TAGS, {"server_id": server_id}, body, options))


class CircleMembers:
    """
    Members of a community and their roles.
    A community has one owner, who may do everything in it and cannot leave it, only delete it.
    Administrators manage the community, its channels and its ordinary members.
    Ordinary members read and write in the channels.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    def list(
        self, *, server_id: str, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> models.MemberPage:
        """
        List the members of a community.

        Returns the members of a community with their roles, page by page.

        Args:
            server_id: ID of the community.
            limit: Number of items on a page. From 1 to 20. Default: 20.
            cursor: Position to read from, taken from the response before. Without it the first page is returned.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%88%90%E5%91%98%E5%88%97%E8%A1%A8
        """
        return run(
            self._core.data(
                operations.LIST_SERVER_MEMBERS,
                {"server_id": server_id, "limit": limit, "cursor": cursor},
                None,
                options,
            )
        )

    def list_items(
        self, *, server_id: str, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> Iterator[models.ServerMember]:
        """
        The items of all pages: list the members of a community. The next page is fetched when all items of the one
        before are taken.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.items(
                pages.pages(
                    self._core,
                    operations.LIST_SERVER_MEMBERS,
                    operations.LIST_SERVER_MEMBERS_PAGING,
                    lambda data: data.users or [],
                    {"server_id": server_id, "limit": limit, "cursor": cursor},
                    options,
                )
            )
        )

    def list_pages(
        self, *, server_id: str, limit: int | None = None, cursor: str | None = None, options: CallOptions | None = None
    ) -> Iterator[Page[models.MemberPage, models.ServerMember]]:
        """
        All pages: list the members of a community. Each is fetched when it is asked for.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.pages(
                self._core,
                operations.LIST_SERVER_MEMBERS,
                operations.LIST_SERVER_MEMBERS_PAGING,
                lambda data: data.users or [],
                {"server_id": server_id, "limit": limit, "cursor": cursor},
                options,
            )
        )

    def count(self, *, server_id: str, options: CallOptions | None = None) -> models.MemberCountResult:
        """
        Count the members of a community.

        Returns the number of all members of a community.

        Args:
            server_id: ID of the community.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E6%88%90%E5%91%98%E6%80%BB%E6%95%B0
        """
        return run(self._core.data(operations.COUNT_SERVER_MEMBERS, {"server_id": server_id}, None, options))

    def join(
        self,
        *,
        server_id: str,
        user_id: str,
        is_join_default_channel: bool | None = None,
        options: CallOptions | None = None,
    ) -> models.ServerResult:
        """
        Let a user join a community.

        Adds one user to a community and returns the community.
        A user joins at most 100 communities.
        The user joins the default channel too, unless `isJoinDefaultChannel` is false.
        That channel holds at most 2000 users by default; when it is full, the call fails.

        Sending it twice is not the same as sending it once.

        Args:
            server_id: ID of the community.
            user_id: ID of the user whom the call concerns.
            is_join_default_channel: Whether the user joins the default channel too. Otherwise the user joins no channel
                of the community. A later version of the documentation adds this parameter. Default: true.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it, for example because the user is already in
                the community.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51013: The user is already in the community.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%A4%BE%E5%8C%BA
        """
        return run(
            self._core.data(
                operations.JOIN_SERVER,
                {"server_id": server_id, "userId": user_id, "isJoinDefaultChannel": is_join_default_channel},
                None,
                options,
            )
        )

    def get_role(self, *, server_id: str, user_id: str, options: CallOptions | None = None) -> models.MemberRoleResult:
        """
        Get the role of a member.

        Returns the role of a member in a community.

        Args:
            server_id: ID of the community.
            user_id: ID of the user whom the call concerns.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, the user is not in the community, or a
                limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.
            ApiError: Code 51022: The user is not in the community.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E8%A7%92%E8%89%B2
        """
        return run(
            self._core.data(
                operations.GET_SERVER_MEMBER_ROLE, {"server_id": server_id, "userId": user_id}, None, options
            )
        )

    def update_role(
        self, *, server_id: str, user_id: str, role: Literal[1, 2] | int, options: CallOptions | None = None
    ) -> models.Acknowledgement:
        """
        Update the role of a member.

        Makes a member an administrator or an ordinary member.

        Args:
            server_id: ID of the community.
            user_id: ID of the user whom the call concerns.
            role: New role, where 1 is an administrator and 2 an ordinary member. Any other value is refused, 0 for the
                owner included.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, the user is not in the community, or a
                limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.
            ApiError: Code 51022: The user is not in the community.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%B8%AD%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E7%9A%84%E8%A7%92%E8%89%B2
        """
        return run(
            self._core.data(
                operations.UPDATE_SERVER_MEMBER_ROLE,
                {"server_id": server_id, "userId": user_id, "role": role},
                None,
                options,
            )
        )

    def remove(self, *, server_id: str, user_id: str, options: CallOptions | None = None) -> models.Acknowledgement:
        """
        Remove a member from a community.

        Removes a member from a community and from all of its channels.

        Args:
            server_id: ID of the community.
            user_id: ID of the user whom the call concerns.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, the user is not in the community, or a
                limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.
            ApiError: Code 51022: The user is not in the community.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E6%88%90%E5%91%98%E7%A7%BB%E5%87%BA%E7%A4%BE%E5%8C%BA
        """
        return run(
            self._core.data(operations.REMOVE_SERVER_MEMBER, {"server_id": server_id, "userId": user_id}, None, options)
        )

    def check(self, *, server_id: str, user_id: str, options: CallOptions | None = None) -> models.MemberCheckResult:
        """
        Check whether a user is a member.

        Tells whether a user belongs to a community.
        A user whose ID is `role` probably cannot be checked, because that URL asks for a role.

        Args:
            server_id: ID of the community.
            user_id: ID of the user.

        Raises:
            ApiError: 400: The request is malformed, or Circle refuses it because of the state of the community or the
                user.
            ApiError: 401: The app token is missing, malformed, unknown or expired.
            ApiError: 403: The platform refuses the operation.
            ApiError: 404: The app, the community or the user does not exist, or a limit is reached.
            ApiError: 429: The AppKey sent too many requests, or the plan's quota is used up.
            ApiError: Code 51021: The community does not exist.

        Vendor's page:
        https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85
        """
        return run(
            self._core.data(operations.CHECK_SERVER_MEMBER, {"server_id": server_id, "user_id": user_id}, None, options)
        )


class Circle(Client):
    """
    Calls Easemob Circle.

    It may be shared by threads. Use it in `with`, or close it.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: Secret | ClientCredentials,
        org_name: str,
        app_name: str,
        timeout: float | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        retries: int | None = None,
        follow_redirects: bool = False,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        max_json_depth: int = DEFAULT_MAX_JSON_DEPTH,
        limiter: Limiter | None = None,
        hooks: Hooks | None = None,
        headers: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.time,
        http_client: httpx.Client | None = None,
    ) -> None:
        """
        Args:
            base_url: Address of the server, `{scheme}://{host}`. `scheme`: Protocol. With `http` the token travels in
                clear text. `host`: Host without a scheme or path, as the Easemob console shows it.
            auth: A ready App Token, a function that gets one, or the credentials to fetch it with.
            org_name: Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
            app_name: Name of the app as entered in the console, the part of the AppKey after `#`.
            timeout: Time limit of an attempt in seconds, body included; None for none.
            deadline: Time limit of a call in seconds, with all its attempts and the pauses between them; None for none.
            retries: How often a call that is safe to repeat is sent again after a network fault, a timeout, or the
                status 408, 429 or 5xx; 0 for never, 2 unless set.
            follow_redirects: Redirects are errors unless set. Another host gets no credentials, no headers of yours and
                no body.
            max_response_bytes: The largest body of an answer that is read into memory; files of exports have no limit.
            max_json_depth: How deeply arrays and objects of an answer may be nested. The own limit of Python holds too.
            limiter: Decides when an attempt may start. Clients can share one.
            hooks: Told what the client does, for logs, metrics and traces.
            headers: Sent with every request.
            clock: Unix time in seconds, which signatures and tokens depend on.
            http_client: Sends the requests, and stays open when this client is closed; one of its own unless set.

        Raises:
            ValueError: If `base_url` is no address of a server.
            TypeError: If the credentials are incomplete.
        """
        options = ClientOptions(
            timeout=timeout,
            deadline=deadline,
            retries=retries,
            follow_redirects=follow_redirects,
            max_response_bytes=max_response_bytes,
            max_json_depth=max_json_depth,
            limiter=limiter,
            hooks=hooks,
            headers=headers or {},
            clock=clock,
        )
        super().__init__(
            http_client, lambda port: core_of(port, base_url, options, auth=auth, org_name=org_name, app_name=app_name)
        )
        self.auth = CircleAuth(self._core)
        """Creating the token that all other operations need."""
        self.users = CircleUsers(self._core)
        """Users of the app, as Circle sees them."""
        self.servers = CircleServers(self._core)
        """
Communities are the top layer of Circle: all messages and events happen inside one.
They are public or private.
Users can list public communities and join and leave them freely.
They cannot list private ones, and join them only if a member invites them.

A channel is a chat group or chat room of the chat service, with the same ID.
Such a group or room must not be deleted, and its members must not be added or removed, in the console or
through the chat API.
Deleting it leaves the data inconsistent: users may be unable to join the community or the channel, or to send
messages in it.
Before a clean-up of groups or rooms, the [details of the
channel](https://doc.easemob.com/product/circle/channel_mgmt_rest.html) with that ID tell whether Circle uses
it; if it does, it has to stay.
Circle data is cleaned up by deleting the community, with `deleteServer`, or the channel instead.
"""
        self.tags = CircleTags(self._core)
        """Tags of a community, by which users find it."""
        self.members = CircleMembers(self._core)
        """
Members of a community and their roles.
A community has one owner, who may do everything in it and cannot leave it, only delete it.
Administrators manage the community, its channels and its ordinary members.
Ordinary members read and write in the channels.
"""
