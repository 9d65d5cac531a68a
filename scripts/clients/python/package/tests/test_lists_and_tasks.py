"""Lists that come in pages, and tasks."""

from __future__ import annotations

import tempfile
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from clients import async_circle, async_shimo, circle, shimo
from conftest import Run
from servers import Received, Reply, answers, serve

from collab_openapi import ApiError, NetworkError, TaskError
from collab_openapi.shimo import CopyFileRequest, ImportFileRequest

MEMBERS = {"": ["a", "b"], "+/=": ["c"], "last": []}
NEXT = {"": "+/=", "+/=": "last", "last": None}


def members(request: Received) -> Reply:
    """A list of members in three pages."""
    cursor = parse_qs(urlsplit(request.target).query).get("cursor", [""])[0]
    users = [{"user_id": name, "role": 0} for name in MEMBERS[cursor]]
    return Reply(json={"code": 200, "count": len(users), "users": users, "cursor": NEXT[cursor]})


def test_items_of_all_pages() -> None:
    with serve(members) as running, circle(running.url, auth="t") as client:
        items = client.members.list_items(server_id="s", limit=2)
        assert next(items).user_id == "a"
        assert next(items).user_id == "b"
        assert len(running.received) == 1
        assert [member.user_id for member in items] == ["c"]
        assert len(running.received) == 3


def test_a_walk_is_resumed() -> None:
    with serve(members) as running, circle(running.url, auth="t") as client:
        first = next(client.members.list_pages(server_id="s"))
        assert first.next is not None
        assert first.next == {"cursor": "+/="}
        rest = client.members.list_pages(server_id="s", **first.next)
        assert [[item.user_id for item in page.items] for page in rest] == [["c"], []]


def test_a_walk_of_a_task(run: Run) -> None:
    async def main() -> None:
        async with async_circle(running.url, auth="t") as client:
            names = [member.user_id async for member in client.members.list_items(server_id="s")]
            pages = [page.data.count async for page in client.members.list_pages(server_id="s")]
        assert (names, pages) == (["a", "b", "c"], [2, 1, 0])

    with serve(members) as running:
        run(main)


def progress(percent: float, url: str | None = None) -> Reply:
    """How far a task is."""
    return Reply(json={"status": 0, "data": {"progress": percent, **({"downloadUrl": url} if url else {})}})


STARTED = Reply(json={"status": 0, "data": {"taskId": "t1"}})


def test_a_task_is_followed_and_resumed() -> None:
    told: list[float] = []
    with serve(answers(STARTED, progress(30), progress(100), progress(100))) as running, shimo(running.url) as client:
        body = ImportFileRequest(file_id="f", type="document", file_url="https://h/a.docx", file_name="a.docx")
        task = client.files.start_import(body=body)
        assert task.id == "t1"
        assert task.done(on_progress=told.append, interval=0.001).progress == 100
        assert told == [30, 100]
        assert client.files.resume_import("t1").done().progress == 100
    with pytest.raises(ValueError, match="identifier of the task is missing"):
        client.files.resume_import("")


def test_a_task_that_fails_names_itself() -> None:
    failed = Reply(json={"status": 7, "message": "broken"})
    with serve(answers(STARTED, failed)) as running, shimo(running.url) as client:
        with pytest.raises(TaskError, match=r"'t1' failed or is unknown.*broken.*5 minutes only") as caught:
            client.files.start_export(file_id="f").done(interval=0.001)
        assert (caught.value.task_id, caught.value.reason) == ("t1", "failed")
        assert isinstance(caught.value.__cause__, ApiError)
    with serve(answers(STARTED, progress(1))) as running, shimo(running.url) as client:
        task = client.files.start_export(file_id="f")
        with pytest.raises(TaskError, match=r"still runs after 0.01 seconds; the vendor runs one for 10 minutes"):
            task.done(interval=0.01, max_wait=0.01)


def test_a_task_without_an_identifier() -> None:
    running_still = Reply(json={"code": 70019})
    with serve(answers(running_still, running_still, Reply(status=204))) as running, shimo(running.url) as client:
        assert client.files.start_copy(file_id="f", body=CopyFileRequest(file_id="g")).done(interval=0.001) is None
        assert len(running.received) == 3


def file(request: Received) -> Reply:
    """An export and the file that it makes."""
    if request.path == "/moved":
        return Reply(
            body=b"x" * 300_000, headers={"Content-Disposition": "attachment; filename*=UTF-8''%E6%B5%8B.docx"}
        )
    if request.path == "/file":
        return Reply(status=302, headers={"Location": "/moved"})
    if request.path.endswith("/progress"):
        return progress(100, f"http://{request.headers['Host']}/file?key=1")
    return STARTED


def test_a_file_is_downloaded_without_credentials() -> None:
    with serve(file) as running, shimo(running.url) as client, tempfile.TemporaryDirectory() as folder:
        with client.files.start_export(file_id="f").file() as remote:
            assert (remote.name, remote.size) == ("测.docx", 300_000)
            remote.save(Path(folder) / remote.name)
        assert (Path(folder) / "测.docx").stat().st_size == 300_000
        with client.files.resume_export("t1").file() as again:
            client.files.import_(body=ImportFileRequest(file_id="g", type="document", file=again))
    downloads = [each for each in running.received if each.path in ("/file", "/moved")]
    assert len(downloads) == 4
    assert not any(name.startswith("X-Shimo") for each in downloads for name in each.headers)
    assert b'filename="\xe6\xb5\x8b.docx"' in running.received[-1].body


def test_a_task_downloads(run: Run) -> None:
    async def main() -> None:
        async with async_shimo(running.url) as client:
            task = await client.files.start_export(file_id="f")
            async with await task.file() as remote:
                assert len(await remote.read_bytes()) == 300_000
            async with await client.files.resume_export("t1").file() as again:
                await client.files.import_(body=ImportFileRequest(file_id="g", type="document", file=again))

    with serve(file) as running:
        run(main)
    assert len(running.received[-1].body) > 300_000


def test_a_download_that_fails_does_not_show_its_address() -> None:
    def answer(request: Received) -> Reply:
        if request.path == "/file":
            return Reply(status=404)
        return file(request)

    with serve(answer) as running, shimo(running.url) as client:
        task = client.files.start_export(file_id="f")
        with pytest.raises(ApiError, match="HTTP 404, the file cannot be downloaded") as caught:
            task.file()
        assert "key=1" not in str(caught.value)
    gone = answers(STARTED, progress(100, "http://127.0.0.1:1/file?key=1"))
    with serve(gone) as running, shimo(running.url) as client:
        with pytest.raises(NetworkError, match="the file cannot be downloaded") as fault:
            client.files.start_export(file_id="f").file()
        assert "key=1" not in repr(fault.value.__cause__)
