"""Data models."""

from __future__ import annotations

import json

import pytest
from servers import Reply, serve

from collab_openapi import UNSET, AccessTokens
from collab_openapi.access_token import AccessTokenPostRequest, AccessTokenPutRequest
from collab_openapi.circle import Server
from collab_openapi.shimo import (
    CreateRevisionAction,
    HistoryEdit,
    OtherAction,
    Revision,
    SetUserStatusRequest,
    SheetValues,
    UnknownContent,
    parse_history_content,
)

SERVER = {
    "server_id": "s",
    "name": "n",
    "owner": "o",
    "type": 7,
    "created": 9007199254740993,
    "default_channel_id": "c",
    "tags": [{"server_tag_id": "1", "tag_name": "t", "more": {"a": None}}],
    "added_later": [1, {"x": 2}],
}


def test_unknown_fields_and_values_survive() -> None:
    server = Server.from_wire(SERVER)
    assert (server.type, server.created) == (7, 9007199254740993)
    assert server.extra == {"added_later": [1, {"x": 2}]}
    assert server.tags is not None
    assert server.tags[0].tag_name == "t"
    assert server.to_wire() == SERVER


def test_what_has_another_shape_is_kept() -> None:
    assert Server.from_wire({**SERVER, "tags": "none"}).tags == "none"
    revision = Revision.from_wire({"id": "9007199254740993", "user": None})
    assert (revision.id, revision.user, revision.doc_history_id) == ("9007199254740993", None, None)


def test_cells_are_mixed() -> None:
    values = [[None, "", 1.5], ["a", 44769, "44769"]]
    assert SheetValues.from_wire({"values": values}).values == values


def test_null_and_absent_are_different_where_the_server_takes_null() -> None:
    with (
        serve(lambda _: Reply(json={"code": 200, "data": True})) as running,
        AccessTokens(running.url, app_key="k", access_token="t") as tokens,
    ):
        tokens.update(id=9007199254740993, body=AccessTokenPutRequest(title="t", tags=None))
        tokens.update(id=1, body=AccessTokenPutRequest(title="t", tags=UNSET, enable=None))
    first, second = running.received
    assert first.target == "/AccessToken/k/9007199254740993"
    assert json.loads(first.body) == {"title": "t", "tags": None}
    assert json.loads(second.body) == {"title": "t"}


def test_booleans_are_no_integers() -> None:
    with AccessTokens(app_key="k", access_token="t") as tokens:
        with pytest.raises(TypeError, match="'id' has to be an integer, not True"):
            tokens.delete(id=True)
        body = AccessTokenPostRequest(title="t", user_id=False)
        with pytest.raises(TypeError, match=r"AccessTokenPostRequest.user_id has to be an integer, not False"):
            tokens.create(body=body)


def test_a_required_field_cannot_be_none() -> None:
    with AccessTokens(app_key="k", access_token="t") as tokens:
        body = AccessTokenPostRequest(title=None)  # pyright: ignore[reportArgumentType]
        with pytest.raises(TypeError, match=r"AccessTokenPostRequest.title is missing"):
            tokens.create(body=body)


def test_models_are_values() -> None:
    request = SetUserStatusRequest(user_ids=["1"], status=1)
    assert request == SetUserStatusRequest(user_ids=["1"], status=1)
    assert repr(request) == "SetUserStatusRequest(user_ids=['1'], status=1)"
    with pytest.raises(AttributeError):
        request.typo = 1  # pyright: ignore[reportAttributeAccessIssue]


def test_contents_of_histories_are_told_apart() -> None:
    edit = parse_history_content('{"range": [1, 9007199254740993], "changeset": "[]", "frozen": true}')
    assert edit == HistoryEdit(range=[1, 9007199254740993], changeset="[]", frozen=True)
    assert isinstance(parse_history_content('{"action": "createRevision"}'), CreateRevisionAction)
    other = parse_history_content('{"action": "later", "more": 1}')
    assert isinstance(other, OtherAction)
    assert other.extra == {"more": 1}
    assert parse_history_content("no JSON") == UnknownContent("no JSON")
    assert parse_history_content("[1]") == UnknownContent([1])
