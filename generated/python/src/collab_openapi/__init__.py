"""
Clients of Shimo documents, Easemob Circle and ZSGF access tokens, synchronous and asynchronous.

The types of each API are in its own package, such as `collab_openapi.shimo`.
"""

from ._runtime.app_token import AsyncClientCredentials, ClientCredentials
from ._runtime.client import CallOptions
from ._runtime.credentials import AsyncSecret, Secret
from ._runtime.download import AsyncRemoteFile, RemoteFile
from ._runtime.errors import (
    ApiError,
    AuthenticationError,
    CallTimeoutError,
    ClientError,
    ErrorCode,
    NetworkError,
    NotFoundError,
    ParseError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    TaskError,
)
from ._runtime.hooks import Attempt, AttemptAnswered, AttemptFailed, CallRepeated, Hooks
from ._runtime.limiter import Limiter
from ._runtime.model import Model
from ._runtime.pages import Page
from ._runtime.signing import sign
from ._runtime.tasks import AsyncFileTask, AsyncRepeatedTask, AsyncTask, FileTask, RepeatedTask, Task
from ._runtime.unset import UNSET, Unset
from ._runtime.upload import Content, Upload, UploadFile
from .access_token import AccessTokens, AsyncAccessTokens
from .circle import AsyncCircle, Circle
from .shimo import AsyncShimo, Shimo

__all__ = [
    "UNSET",
    "AccessTokens",
    "ApiError",
    "AsyncAccessTokens",
    "AsyncCircle",
    "AsyncClientCredentials",
    "AsyncFileTask",
    "AsyncRemoteFile",
    "AsyncRepeatedTask",
    "AsyncSecret",
    "AsyncShimo",
    "AsyncTask",
    "Attempt",
    "AttemptAnswered",
    "AttemptFailed",
    "AuthenticationError",
    "CallOptions",
    "CallRepeated",
    "CallTimeoutError",
    "Circle",
    "ClientCredentials",
    "ClientError",
    "Content",
    "ErrorCode",
    "FileTask",
    "Hooks",
    "Limiter",
    "Model",
    "NetworkError",
    "NotFoundError",
    "Page",
    "ParseError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RemoteFile",
    "RepeatedTask",
    "Secret",
    "Shimo",
    "Task",
    "TaskError",
    "Unset",
    "Upload",
    "UploadFile",
    "sign",
]
