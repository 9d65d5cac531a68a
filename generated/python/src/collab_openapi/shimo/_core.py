"""What the options of a Shimo become."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from .._runtime.client import ClientOptions, Core
from .._runtime.credentials import AsyncSecret, signature_credentials
from .._runtime.operation import Api
from .._runtime.port import Port
from ._error_codes import ERROR_CODES

_API = Api(name="shimo", code_at=(("code",), ("status",)), error_codes=ERROR_CODES)


def core_of(
    port: Port,
    base_url: str,
    options: ClientOptions,
    *,
    app_id: str,
    token: AsyncSecret,
    app_secret: AsyncSecret | None,
    signature: Callable[[Literal["license"] | None], str | Awaitable[str]] | None,
    transport: Literal["header", "query"],
    query_app_id: bool,
    jti: bool,
    path_family: Literal["shimo-files", "collab-files"],
) -> Core:
    """The core of a client."""
    core = Core(_API, port, base_url, {"appId": app_id}, options, aliased=path_family == "collab-files")
    core.credentials = signature_credentials(
        app_id=app_id,
        app_secret=app_secret,
        signature=signature,
        token=token,
        transport=transport,
        query_app_id=query_app_id,
        jti=jti,
        clock=options.clock,
    )
    return core
