"""Files that are uploaded."""

from __future__ import annotations

import io
import resource
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from clients import async_shimo, shimo
from conftest import Run
from servers import Reply, Server, answers, serve

from collab_openapi import Upload, UploadFile
from collab_openapi.shimo import ImportFileRequest

STARTED = Reply(json={"status": 0, "data": {"taskId": "t"}})
MIB = 1 << 20


def request(file: Upload, file_name: str | None = None) -> ImportFileRequest:
    """A request to import a file."""
    return ImportFileRequest(file_id="f", type="document", file=file, file_name=file_name)


def sent(server: Server) -> bytes:
    """The body of the only request."""
    (received,) = server.received
    return received.body


def test_names_are_sent_in_utf_8() -> None:
    with serve(lambda _: STARTED) as running, shimo(running.url) as client:
        client.files.import_(body=request(UploadFile('测 "试".docx', b"\x00\xff")))
        head = 'Content-Disposition: form-data; name="file"; filename="测 %22试%22.docx"\r\n'
        assert f"{head}Content-Type: application/octet-stream\r\n\r\n".encode() + b"\x00\xff\r\n" in sent(running)


def test_paths_and_files_bring_their_names() -> None:
    with tempfile.TemporaryDirectory() as folder, serve(lambda _: STARTED) as running, shimo(running.url) as client:
        path = Path(folder) / "报告.docx"
        path.write_bytes(b"abc")
        with path.open("rb") as file:
            file.read(1)
            for upload in (path, file, ("报告.docx", b"abc"), ("报告.docx", io.BytesIO(b"abc"), 3)):
                client.files.import_(body=request(upload))
    bodies = [received.body for received in running.received]
    assert all('filename="报告.docx"'.encode() in body for body in bodies)
    assert [body.count(b"\r\n\r\nabc\r\n") for body in bodies] == [1, 0, 1, 1]
    assert b"\r\n\r\nbc\r\n" in bodies[1]
    assert all("Content-Length" in received.headers for received in running.received)


def test_the_body_can_name_the_file() -> None:
    with serve(lambda _: STARTED) as running, shimo(running.url) as client:
        client.files.import_(body=request(b"abc", "a.docx"))
        assert b'filename="a.docx"' in sent(running)
        with pytest.raises(TypeError, match="'file' needs a name"):
            client.files.import_(body=request(b"abc"))


def test_what_is_no_file_is_refused() -> None:
    with shimo("http://127.0.0.1:1") as client:
        with pytest.raises(TypeError, match=r"hand over bytes, or pathlib.Path"):
            client.files.import_(body=request("a.docx", "a.docx"))  # pyright: ignore[reportArgumentType]
        with pytest.raises(TypeError, match="binary"):
            client.files.import_(body=request(("a.docx", io.StringIO("a"))))  # pyright: ignore[reportArgumentType]


def test_streams_have_to_have_their_size() -> None:
    with serve(lambda _: STARTED) as running, shimo(running.url) as client:
        with pytest.raises(ValueError, match="fewer bytes than its size, 4"):
            client.files.import_(body=request(("a.docx", iter([b"abc"]), 4)))
        with pytest.raises(ValueError, match="more bytes than its size, 2"):
            client.files.import_(body=request(("a.docx", iter([b"abc"]), 2)))
        client.files.import_(body=request(("a.docx", iter([b"a", b"bc"]))))
        # The server may still be busy with the requests that broke off.
        (whole,) = (each for each in running.received if each.headers.get("Transfer-Encoding") == "chunked")
        assert b"\r\n\r\nabc\r\n" in whole.body


def test_a_file_that_can_be_read_again_is_sent_again_after_a_401() -> None:
    with serve(answers(Reply(status=401), STARTED)) as running, shimo(running.url) as client:
        client.files.import_(body=request(("a.docx", io.BytesIO(b"abc"))))
        assert [b"\r\n\r\nabc\r\n" in received.body for received in running.received] == [True, True]
    with serve(answers(Reply(status=401), STARTED)) as running, shimo(running.url) as client:
        with pytest.raises(Exception, match="HTTP 401"):
            client.files.import_(body=request(("a.docx", iter([b"abc"]))))
        assert len(running.received) == 1


def megabytes(count: int) -> Iterator[bytes]:
    """A large stream."""
    block = bytes(MIB)
    for _ in range(count):
        yield block


def test_a_gigabyte_is_sent_with_little_memory() -> None:
    with serve(lambda _: STARTED, keep_bodies=False) as running, shimo(running.url, timeout=None) as client:
        client.files.import_(body=request(("a.docx", megabytes(8), 8 * MIB)))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        client.files.import_(body=request(("a.docx", megabytes(1024), 1024 * MIB)))
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        assert int(running.received[1].body) > 1024 * MIB
    assert grown < 32 * 1024


def test_a_task_sends_files_and_streams(run: Run) -> None:
    async def stream() -> AsyncIterator[bytes]:
        for _ in range(64):
            yield bytes(MIB)

    async def main() -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.docx"
            path.write_bytes(b"abc")
            async with async_shimo(running.url) as client:
                for upload in (path, ("a.docx", io.BytesIO(b"abc")), ("a.docx", iter([b"abc"]))):
                    await client.files.import_(body=request(upload))
                await client.files.import_(body=request(("a.docx", stream(), 64 * MIB)))

    with serve(lambda _: STARTED, keep_bodies=False) as running:
        run(main)
    sizes = [int(received.body) for received in running.received]
    assert len(set(sizes[:3])) == 1
    assert sizes[3] - sizes[0] == 64 * MIB - 3


def test_a_synchronous_client_refuses_an_asynchronous_stream() -> None:
    async def stream() -> AsyncIterator[bytes]:
        yield b"abc"
        import anyio

        await anyio.sleep(1)

    with (
        serve(lambda _: STARTED) as running,
        shimo(running.url) as client,
        pytest.raises(Exception, match="asynchronous"),
    ):
        client.files.import_(body=request(("a.docx", stream())))
