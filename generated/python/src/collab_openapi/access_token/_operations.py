"""The operations of ZSGF access tokens, as the runtime has to know them."""

from __future__ import annotations

from .._runtime.model import as_it_is
from .._runtime.operation import Carrier, Envelope, OffsetPaging, Operation, Parameter, Security
from .._runtime.pointer import Equals
from . import models

_SECURITY_1: Security = ((Carrier("accessToken", "bearer"),),)

LIST_ACCESS_TOKENS: Operation[models.AccessTokenListResult] = Operation(
    id="listAccessTokens",
    method="GET",
    path="/AccessToken/{appKey}",
    parameters=(
        Parameter("appKey", "path"),
        Parameter("userId", "query", check="integer"),
        Parameter("skip", "query", check="integer"),
        Parameter("take", "query", check="integer"),
    ),
    reply="json",
    decode=models.AccessTokenListResult.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
    envelope=Envelope(success=(Equals(("code",), 200),), code=("code",), message=("error",), data=("data",)),
)
LIST_ACCESS_TOKENS_PAGING = OffsetPaging(offset="skip", argument="skip", items=("data",), total=("total",))

CREATE_ACCESS_TOKEN: Operation[models.TokenModel] = Operation(
    id="createAccessToken",
    method="POST",
    path="/AccessToken/{appKey}",
    parameters=(Parameter("appKey", "path"),),
    body="json",
    reply="json",
    decode=models.TokenModel.from_wire,
    security=_SECURITY_1,
    envelope=Envelope(success=(Equals(("code",), 200),), code=("code",), message=("error",), data=("data",)),
)

UPDATE_ACCESS_TOKEN: Operation[bool] = Operation(
    id="updateAccessToken",
    method="PUT",
    path="/AccessToken/{appKey}/{id}",
    parameters=(Parameter("appKey", "path"), Parameter("id", "path", check="integer")),
    body="json",
    reply="json",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
    envelope=Envelope(success=(Equals(("code",), 200),), code=("code",), message=("error",), data=("data",)),
)

DELETE_ACCESS_TOKEN: Operation[bool] = Operation(
    id="deleteAccessToken",
    method="DELETE",
    path="/AccessToken/{appKey}/{id}",
    parameters=(Parameter("appKey", "path"), Parameter("id", "path", check="integer")),
    reply="json",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
    envelope=Envelope(success=(Equals(("code",), 200),), code=("code",), message=("error",), data=("data",)),
)
