"""ZSGF access tokens: the clients and the types of what they take and give."""

from ._error_codes import ERROR_CODES
from .async_client import AsyncAccessTokens
from .client import AccessTokens
from .models import (
    AccessTokenListResult,
    AccessTokenPostRequest,
    AccessTokenPutRequest,
    Int64,
    Timestamp,
    TokenModel,
    UserAccessToken,
)

__all__ = [
    "ERROR_CODES",
    "AccessTokenListResult",
    "AccessTokenPostRequest",
    "AccessTokenPutRequest",
    "AccessTokens",
    "AsyncAccessTokens",
    "Int64",
    "Timestamp",
    "TokenModel",
    "UserAccessToken",
]
