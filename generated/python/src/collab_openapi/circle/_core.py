"""What the options of a Circle become."""

from __future__ import annotations

from .._runtime.app_token import (
    AsyncClientCredentials,
    ClientCredentials,
    FetchedToken,
    app_token_credentials,
    fetched_token,
)
from .._runtime.client import ClientOptions, Core
from .._runtime.credentials import AsyncSecret
from .._runtime.operation import Api
from .._runtime.port import Port
from ._error_codes import ERROR_CODES
from ._operations import CREATE_APP_TOKEN
from .models import AppTokenRequest

_API = Api(name="circle", code_at=(("code",), ("error",)), error_codes=ERROR_CODES)


def core_of(
    port: Port,
    base_url: str,
    options: ClientOptions,
    *,
    auth: AsyncSecret | ClientCredentials | AsyncClientCredentials,
    org_name: str,
    app_name: str,
) -> Core:
    """The core of a client."""
    core = Core(_API, port, base_url, {"org_name": org_name, "app_name": app_name}, options)

    async def fetch(client_id: str, client_secret: str) -> FetchedToken:
        request = AppTokenRequest(grant_type="client_credentials", client_id=client_id, client_secret=client_secret)
        fetched = await core.data(CREATE_APP_TOKEN, {}, request)
        return fetched_token(CREATE_APP_TOKEN.id, fetched.access_token, fetched.expires_in)

    core.credentials = app_token_credentials(auth, options.clock, fetch)
    return core
