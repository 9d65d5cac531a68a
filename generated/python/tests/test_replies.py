"""What a client makes of answers."""

from __future__ import annotations

import gzip

import httpx
import pytest
from clients import shimo
from servers import Received, Reply, serve

from collab_openapi import ApiError, NetworkError, ParseError, RedirectError
from collab_openapi.shimo import CopyFileRequest, CreateFileRequest


def comments(reply: Reply, **options: object) -> int:
    """The number of comments that this answer gives."""
    with serve(lambda _: reply) as running, shimo(running.url, **options) as client:
        return client.content.get_comment_count(file_id="f").count


def test_an_answer_has_a_largest_size() -> None:
    body = b'{"count": 1, "more": "' + b"x" * 100_000 + b'"}'
    assert comments(Reply(body=body), max_response_bytes=len(body)) == 1
    with pytest.raises(ParseError, match="more than 1000 bytes"):
        comments(Reply(body=body), max_response_bytes=1000)
    packed = Reply(body=gzip.compress(body), headers={"Content-Encoding": "gzip"})
    with pytest.raises(ParseError, match="more than 1000 bytes"):
        comments(packed, max_response_bytes=1000)
    assert comments(packed) == 1


def test_an_answer_has_a_largest_depth() -> None:
    def nested(levels: int) -> Reply:
        return Reply(body=b'{"count": 1, "more": ' + b"[" * levels + b'"[["' + b"]" * levels + b"}")

    assert comments(nested(511)) == 1
    for levels in (512, 100_000):
        with pytest.raises(ParseError, match="no JSON"):
            comments(nested(levels))
    assert comments(nested(599), max_json_depth=600) == 1
    with pytest.raises(ParseError, match="no JSON"):
        comments(nested(10), max_json_depth=10)


def test_of_a_long_failure_the_beginning_will_do() -> None:
    with pytest.raises(ApiError, match="HTTP 400"):
        comments(Reply(status=400, body=b" " * 2000), max_response_bytes=1000)


def test_brackets_in_texts_are_not_deep() -> None:
    assert comments(Reply(json={"count": 1, "more": '[{"' * 1000})) == 1


def test_numbers_that_json_does_not_have_are_refused() -> None:
    with pytest.raises(ParseError):
        comments(Reply(body=b'{"count": NaN}'))


def test_a_deep_error_keeps_its_text() -> None:
    with pytest.raises(ApiError) as caught:
        comments(Reply(status=400, body=b"[" * 2000))
    assert caught.value.body == "[" * 2000


def test_a_deep_error_that_is_read_is_redacted() -> None:
    with pytest.raises(ApiError) as caught:
        comments(Reply(status=400, body=b"[" * 500 + b"]" * 500))
    assert isinstance(caught.value.body, list)


def test_a_broken_answer_is_a_fault() -> None:
    with pytest.raises(NetworkError):
        comments(Reply(body=b"no gzip", headers={"Content-Encoding": "gzip"}), retries=0)


def test_redirects_are_errors() -> None:
    with pytest.raises(ApiError, match="HTTP 302"):
        comments(Reply(status=302, headers={"Location": "/elsewhere"}))


def test_redirects_on_the_same_host_are_followed_with_credentials() -> None:
    def answer(request: Received) -> Reply:
        if request.path == "/there":
            return Reply(json={"count": 4})
        return Reply(status=307, headers={"Location": "/there?a=b"})

    with serve(answer) as running, shimo(running.url, follow_redirects=True, transport="query") as client:
        assert client.content.get_comment_count(file_id="f").count == 4
    assert running.received[1].target.startswith("/there?a=b&signature=")


def test_redirects_to_another_host_get_nothing() -> None:
    with serve(lambda _: Reply(json={"count": 5})) as other:
        there = Reply(status=302, headers={"Location": f"{other.url}/there"})
        headers = {"X-Own": "1"}
        with serve(lambda _: there) as running, shimo(running.url, follow_redirects=True, headers=headers) as client:
            assert client.content.get_comment_count(file_id="f").count == 5
            kept = {"Location": f"{other.url}/there"}
            there.status, there.headers = 308, kept
            with pytest.raises(RedirectError, match="not given the body"):
                client.files.create(body=CreateFileRequest(type="document", file_id="f"))
    (received,) = other.received
    assert not {"X-Own", "X-Shimo-Token", "X-Shimo-Signature", "Cookie"} & set(received.headers)


def test_another_host_gets_nothing_of_the_http_client_either() -> None:
    with serve(lambda _: Reply(json={"count": 5})) as other:
        there = Reply(status=302, headers={"Location": f"{other.url}/there"})
        http = httpx.Client(headers={"X-Gateway": "1", "User-Agent": "own"}, auth=("user", "password"))
        with http, serve(lambda _: there) as running:
            client = shimo(running.url, follow_redirects=True, http_client=http)
            assert client.content.get_comment_count(file_id="f").count == 5
            client.close()
            assert not http.is_closed
    first, last = ({name.lower() for name in each.received[0].headers} for each in (running, other))
    assert {"x-gateway", "authorization"} <= first
    assert not {"x-gateway", "authorization"} & last
    assert "user-agent" in last


def test_redirects_end() -> None:
    with pytest.raises(RedirectError, match="more than 5 redirects"):
        comments(Reply(status=302, headers={"Location": "/again"}), follow_redirects=True)


def test_redirects_to_other_protocols_are_not_followed() -> None:
    with pytest.raises(RedirectError, match="leads to file:"):
        comments(Reply(status=302, headers={"Location": "file:///etc/passwd"}), follow_redirects=True)


def test_cookies_are_not_kept() -> None:
    reply = Reply(json={"count": 1}, headers={"Set-Cookie": "session=1; Path=/"})
    with serve(lambda _: reply) as running, shimo(running.url) as client:
        client.content.get_comment_count(file_id="f")
        client.content.get_comment_count(file_id="f")
    assert "Cookie" not in running.received[1].headers


def test_a_clock_that_is_off_is_named() -> None:
    refusal = Reply(status=401, headers={"Date": "Mon, 01 Jan 2024 00:00:00 GMT"})
    with pytest.raises(ApiError, match=r"the clock of this machine is 600 s ahead of the server's"):
        comments(refusal, clock=lambda: 1_704_067_200.0 + 600)


def test_long_texts_are_refused() -> None:
    with shimo("http://127.0.0.1:1") as client, pytest.raises(ValueError, match="65 characters, at most 64"):
        client.files.copy(file_id="f", body=CopyFileRequest(file_id="x" * 65))
