"""The client of ZSGF access tokens."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping

import httpx

from .._runtime import pages
from .._runtime.base import Client
from .._runtime.client import (
    DEFAULT_MAX_JSON_DEPTH,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_TIMEOUT,
    CallOptions,
    ClientOptions,
)
from .._runtime.credentials import Secret
from .._runtime.hooks import Hooks
from .._runtime.limiter import Limiter
from .._runtime.pages import Page
from .._runtime.port import iterate, run
from . import _operations as operations
from . import models
from ._core import core_of


class AccessTokens(Client):
    """
    Calls ZSGF access tokens.

    It may be shared by threads. Use it in `with`, or close it.
    """

    def __init__(
        self,
        base_url: str = "https://api.zashigaofa.cn",
        *,
        access_token: Secret,
        app_key: str,
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
            base_url: Address of the server, `{scheme}://api.zashigaofa.cn`. `scheme`: Protocol. With `http` the token
                travels in clear text.
            access_token: The access token of the caller, or a function that gets it, which is asked once more after a
                401.
            app_key: Key of the app whose tokens are managed.
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
            http_client, lambda port: core_of(port, base_url, options, access_token=access_token, app_key=app_key)
        )

    def list(
        self,
        *,
        user_id: int | None = None,
        skip: int | None = None,
        take: int | None = None,
        options: CallOptions | None = None,
    ) -> models.AccessTokenListResult:
        """
        List access tokens.

        Lists the access tokens of an app, one page at a time.
        Each entry carries the token itself, which is a secret.
        `userId` narrows the list to one user.

        Args:
            user_id: Identifier of the user whose tokens are listed.
            skip: Number of tokens to skip.
            take: Number of tokens to return.

        Vendor's page: https://doc.zashigaofa.com/1.0/api/access-token.html
        """
        return run(
            self._core.data(
                operations.LIST_ACCESS_TOKENS, {"userId": user_id, "skip": skip, "take": take}, None, options
            )
        )

    def list_items(
        self,
        *,
        user_id: int | None = None,
        skip: int | None = None,
        take: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[models.UserAccessToken]:
        """
        The items of all pages: list access tokens. The next page is fetched when all items of the one before are taken.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.items(
                pages.pages(
                    self._core,
                    operations.LIST_ACCESS_TOKENS,
                    operations.LIST_ACCESS_TOKENS_PAGING,
                    lambda data: data.data or [],
                    {"userId": user_id, "skip": skip, "take": take},
                    options,
                )
            )
        )

    def list_pages(
        self,
        *,
        user_id: int | None = None,
        skip: int | None = None,
        take: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Page[models.AccessTokenListResult, models.UserAccessToken]]:
        """
        All pages: list access tokens. Each is fetched when it is asked for.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return iterate(
            pages.pages(
                self._core,
                operations.LIST_ACCESS_TOKENS,
                operations.LIST_ACCESS_TOKENS_PAGING,
                lambda data: data.data or [],
                {"userId": user_id, "skip": skip, "take": take},
                options,
            )
        )

    def create(self, *, body: models.AccessTokenPostRequest, options: CallOptions | None = None) -> models.TokenModel:
        """
        Create an access token.

        Creates an access token for a user.
        The response carries the token, which is a secret, but not its identifier.
        The list gives the `id` that a later update or deletion needs.

        Sending it twice is not the same as sending it once.

        Args:
            body: The token to create. The server also takes this object as `text/json`, `application/json-patch+json`
                and any other `application/*+json`, which changes nothing: it is not a JSON Patch.

        Vendor's page: https://doc.zashigaofa.com/1.0/api/access-token.html
        """
        return run(self._core.data(operations.CREATE_ACCESS_TOKEN, {}, body, options))

    def update(self, *, id: int, body: models.AccessTokenPutRequest, options: CallOptions | None = None) -> bool:
        """
        Update an access token.

        Replaces the title, tags, description, permissions and state of an access token.
        All five fields belong in the request, because one that is left out most probably falls back to its default.
        In particular, a request without `enable` probably disables the token.
        The owner and the time of expiry cannot be changed.

        Args:
            id: Identifier of the token, as the list gives it.
            body: The new state of the token. The server also takes this object as `text/json`,
                `application/json-patch+json` and any other `application/*+json`, which changes nothing: it is not a
                JSON Patch.

        Vendor's page: https://doc.zashigaofa.com/1.0/api/access-token.html
        """
        return run(self._core.data(operations.UPDATE_ACCESS_TOKEN, {"id": id}, body, options))

    def delete(self, *, id: int, options: CallOptions | None = None) -> bool:
        """
        Delete an access token.

        Deletes an access token.
        A token that may be needed again can be disabled instead, by an update with `enable` set to false.

        Args:
            id: Identifier of the token, as the list gives it.

        Vendor's page: https://doc.zashigaofa.com/1.0/api/access-token.html
        """
        return run(self._core.data(operations.DELETE_ACCESS_TOKEN, {"id": id}, None, options))
