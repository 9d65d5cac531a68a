"""Secrets stay out of everything that is shown."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback

import pytest
from clients import CLIENT_SECRET, CREDENTIALS, SECRET, TOKEN, circle, shimo
from conftest import Run
from servers import Reply, serve

from collab_openapi import ApiError, AsyncShimo, Attempt, Hooks, NetworkError, UploadFile
from collab_openapi.circle import AppTokenRequest, AppTokenResult
from collab_openapi.shimo import ImportFileRequest


def everything(error: BaseException) -> str:
    """All that can be seen of an error, its causes and what they hold."""
    seen: list[str] = []
    current: BaseException | None = error
    while current is not None:
        seen += [str(current), repr(current), repr(current.args), repr(vars(current))]
        seen += traceback.format_exception(current)
        current = current.__cause__ or current.__context__
    return "\n".join(seen)


def test_errors_of_the_server_are_redacted() -> None:
    with serve(
        lambda request: Reply(status=400, json={"code": 1, "message": f"{TOKEN} in {request.target}"})
    ) as running:
        with shimo(running.url, transport="query") as client, pytest.raises(ApiError) as caught:
            client.content.get_comment_count(file_id="f")
        shown = everything(caught.value)
    assert TOKEN not in shown
    assert "user-token%2F" not in shown
    assert "***" in str(caught.value)


def test_faults_are_redacted() -> None:
    with shimo("http://127.0.0.1:1", transport="query", retries=0) as client, pytest.raises(NetworkError) as caught:
        client.content.get_comment_count(file_id="f")
    shown = everything(caught.value)
    assert TOKEN not in shown
    assert "signature=" not in shown
    assert caught.value.__cause__ is not None


def test_a_secret_that_cannot_be_sent_is_not_shown() -> None:
    with shimo("http://127.0.0.1:1", token=f"{TOKEN}\r\nX-Injected: 1") as client:
        with pytest.raises(ValueError, match="X-Shimo-Token") as caught:
            client.content.get_comment_count(file_id="f")
        assert TOKEN not in everything(caught.value)


def test_logs_show_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), serve(lambda _: Reply(json={"count": 1})) as running:
        for transport in ("query", "header"):
            with shimo(running.url, transport=transport) as client:
                client.content.get_comment_count(file_id="f")
        with (
            circle(running.url) as client,
            pytest.raises(Exception, match="createAppToken: HTTP 200, a success without a token"),
        ):
            client.members.count(server_id="s")
    assert "comment-count" in caplog.text
    assert TOKEN not in caplog.text
    assert "user-token%2F" not in caplog.text
    assert "eyJ" not in caplog.text
    assert CLIENT_SECRET not in caplog.text


def test_asynchronous_logs_show_no_secret(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async with AsyncShimo(running.url, app_id="a", app_secret=SECRET, token=TOKEN, transport="query") as client:
            await client.content.get_comment_count(file_id="f")

    with caplog.at_level(logging.DEBUG), serve(lambda _: Reply(json={"count": 1})) as running:
        run(main)
    assert "user-token%2F" not in caplog.text
    assert "eyJ" not in caplog.text


def test_hooks_see_no_secret() -> None:
    attempts: list[Attempt] = []

    def note(attempt: Attempt) -> dict[str, str]:
        attempts.append(attempt)
        return {"traceparent": "00-1"}

    with serve(lambda _: Reply(json={"count": 1})) as running:
        with shimo(running.url, transport="query", hooks=Hooks(on_request=note)) as client:
            client.content.get_comment_count(file_id="f")
        assert running.received[0].headers["traceparent"] == "00-1"
    assert "signature" not in attempts[0].url
    assert attempts[0].path == "/sdk/v2/shimo-files/{fileId}/comment-count"


def test_models_and_clients_show_no_secret() -> None:
    request = AppTokenRequest(grant_type="client_credentials", client_id="id", client_secret="hidden")
    result = AppTokenResult(access_token="hidden", expires_in=1, application="a")
    with shimo("https://host") as client:
        shown = f"{request!r} {result!r} {CREDENTIALS!r} {client!r} {vars(client)!r}"
    assert "hidden" not in shown
    assert "client-secret" not in shown
    assert SECRET not in shown
    assert request.to_wire()["client_secret"] == "hidden"


def test_errors_survive_copies() -> None:
    gone = Reply(status=404, json={"message": "gone"})
    with serve(lambda _: gone) as running, shimo(running.url) as client, pytest.raises(ApiError) as caught:
        client.files.delete(file_id="f")
    for twin in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (str(twin), twin.status, twin.body) == (str(caught.value), 404, {"message": "gone"})


def test_usage_errors_of_uploads_name_the_rule() -> None:
    with shimo("http://127.0.0.1:1") as client:
        body = ImportFileRequest(file_id="f", type="spreadsheet", file=UploadFile("a.docx", b""))
        with pytest.raises(ValueError, match=r"'a.docx' cannot become a 'spreadsheet'"):
            client.files.import_(body=body)
        with pytest.raises(ValueError, match="it needs 'file' or 'fileUrl' and 'fileName'"):
            client.files.import_(body=ImportFileRequest(file_id="f", type="document"))
