"""What the options of a AccessTokens become."""

from __future__ import annotations

from .._runtime.client import ClientOptions, Core
from .._runtime.credentials import AsyncSecret, Credentials, SecretSource
from .._runtime.operation import Api
from .._runtime.port import Port
from ._error_codes import ERROR_CODES

_API = Api(name="access-token", code_at=(("code",),), error_codes=ERROR_CODES)


def core_of(port: Port, base_url: str, options: ClientOptions, *, access_token: AsyncSecret, app_key: str) -> Core:
    """The core of a client."""
    core = Core(_API, port, base_url, {"appKey": app_key}, options)
    core.credentials = Credentials(sources={"accessToken": SecretSource(access_token)})
    return core
