"""A server of this machine, which answers as a test tells it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Received:
    """A request that the server got."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]


@dataclass(kw_only=True)
class Reply:
    """What the server answers."""

    status: int = 200
    json: Any = None
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    """Seconds before the answer."""
    stream: Callable[[], Generator[bytes, None, None]] | None = None
    """The body, sent piece by piece."""


Answer = Callable[[Received], Reply]


@dataclass(kw_only=True)
class Server:
    """A running server."""

    url: str
    received: list[Received]


@contextmanager
def serve(answer: Answer, *, keep_bodies: bool = True) -> Generator[Server, None, None]:
    """
    Runs a server.

    Args:
        keep_bodies: Whether bodies of requests are kept; otherwise `body` is their size in digits.
    """
    received: list[Received] = []
    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_request(self) -> None:
            body = self.read_body()
            request = Received(method=self.command, target=self.path, headers=dict(self.headers.items()), body=body)
            received.append(request)
            reply = answer(request)
            if reply.delay and closing.wait(reply.delay):
                return
            content = reply.body if reply.json is None else json.dumps(reply.json).encode()
            self.send_response_only(reply.status)
            if reply.json is not None:
                self.send_header("Content-Type", "application/json")
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.stream is None:
                if reply.status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
                return
            self.send_header("Connection", "close")
            self.end_headers()
            self.close_connection = True
            for chunk in reply.stream():
                self.wfile.write(chunk)
                self.wfile.flush()

        do_GET = do_POST = do_PUT = do_DELETE = handle_request

        def read_body(self) -> bytes:
            chunks: list[bytes] = []
            size = 0
            for chunk in self.chunks():
                size += len(chunk)
                if keep_bodies:
                    chunks.append(chunk)
            return b"".join(chunks) if keep_bodies else str(size).encode()

        def chunks(self) -> Generator[bytes, None, None]:
            left = int(self.headers.get("Content-Length") or 0)
            while left > 0 and (chunk := self.rfile.read(min(left, 1 << 20))):
                left -= len(chunk)
                yield chunk
            if self.headers.get("Transfer-Encoding") != "chunked":
                return
            while (length := int(self.rfile.readline(), 16)) > 0:
                yield self.rfile.read(length)
                self.rfile.readline()
            self.rfile.readline()

        def log_message(self, format: str, *args: object) -> None:
            pass

        def handle(self) -> None:
            try:
                super().handle()
            except (ConnectionError, ValueError):
                self.close_connection = True

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield Server(url=f"http://127.0.0.1:{httpd.server_address[1]}", received=received)
    finally:
        closing.set()
        httpd.shutdown()
        httpd.server_close()


def answers(*replies: Reply) -> Answer:
    """Answers one after another; the last reply is for all that follow."""
    waiting = list(replies)
    lock = threading.Lock()

    def answer(_: Received) -> Reply:
        with lock:
            return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    return answer
