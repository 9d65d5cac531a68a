"""How a client proves who calls."""

from __future__ import annotations

import time

import anyio
import pytest
from clients import shimo
from conftest import Run
from servers import Reply, serve

from collab_openapi import AsyncShimo, Shimo, sign


def test_one_kind_of_credentials_is_needed() -> None:
    for given in ({}, {"app_secret": "s", "signature": lambda scope: "s"}):  # pyright: ignore
        with pytest.raises(TypeError, match="either app_secret or signature"):
            Shimo("https://host", app_id="a", token="t", **given)  # pyright: ignore
    for url in ("host", "ftp://host", "https://", "/path"):
        with pytest.raises(ValueError, match="base_url"):
            Shimo(url, app_id="a", token="t", app_secret="s")


def test_ready_signatures_are_asked_for_each_attempt() -> None:
    scopes: list[str | None] = []

    def signature(scope: str | None) -> str:
        scopes.append(scope)
        return f"signature-{len(scopes)}"

    with (
        serve(lambda _: Reply(status=401)) as running,
        Shimo(running.url, app_id="a", token="t", signature=signature) as client,
    ):
        with pytest.raises(Exception, match="HTTP 401"):
            client.users.list(page=1, size=1)
        assert [each.headers["X-Shimo-Signature"] for each in running.received] == ["signature-1", "signature-2"]
    assert scopes == ["license", "license"]


def test_an_ordinary_signature_is_kept_for_half_its_life() -> None:
    now = [1_700_000_000.0]
    asked: list[float] = []

    def secret() -> str:
        asked.append(now[0])
        return "secret"

    with (
        serve(lambda _: Reply(json={"count": 1})) as running,
        shimo(running.url, app_secret=secret, clock=lambda: now[0]) as client,
    ):
        for seconds in (0, 43_199, 1, -86_400):
            now[0] += seconds
            client.content.get_comment_count(file_id="f")
    signatures = [each.headers["X-Shimo-Signature"] for each in running.received]
    assert signatures[0] == signatures[1] == sign(app_id="app", app_secret="secret", expires=1_700_086_400)
    assert len({*signatures}) == 3
    assert len(asked) == 3


def test_functions_for_secrets_may_be_asynchronous(run: Run) -> None:
    async def token() -> str:
        await anyio.sleep(0)
        return "later"

    async def main() -> None:
        async with AsyncShimo(running.url, app_id="a", app_secret="s", token=token) as client:
            await client.content.get_comment_count(file_id="f")

    with serve(lambda _: Reply(json={"count": 1})) as running:
        run(main)
    assert running.received[0].headers["X-Shimo-Token"] == "later"


def test_a_synchronous_client_refuses_an_asynchronous_function() -> None:
    async def token() -> str:
        return "later"

    with (
        Shimo("http://127.0.0.1:1", app_id="a", app_secret="s", token=token) as client,  # pyright: ignore
        pytest.raises(TypeError, match="cannot take a value that has to be awaited"),
    ):
        client.content.get_comment_count(file_id="f")


def test_all_used_license_signatures_wait_for_the_next_second() -> None:
    start = time.monotonic()

    def clock() -> float:
        return 1_700_000_000.5 + time.monotonic() - start

    with serve(lambda _: Reply(json=[])) as running, shimo(running.url, clock=clock) as client:
        for _ in range(181):
            client.users.list(page=1, size=1)
    assert len({each.headers["X-Shimo-Signature"] for each in running.received}) == 181


def test_an_address_is_signed_without_a_request() -> None:
    with serve(lambda _: Reply()) as running, shimo(running.url) as client:
        url = client.previews.url(file_id="a/b", lang="ja-JP")
        assert url.startswith(f"{running.url}/sdk/v2/api/cloud-files/a%2Fb/page?lang=ja-JP&signature=")
        assert running.received == []
