"""Tasks: a call starts one, the server works on it, and the client asks how far it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from .client import CallOptions, Core
from .download import AsyncRemoteFile, RemoteFile, download
from .errors import TaskError
from .follow import Waiting, follow
from .model import Model
from .operation import Following, Operation
from .outcome import Outcome
from .pointer import value_at
from .port import Opened, run

Done = TypeVar("Done")


class Followed(Generic[Done]):
    """What a task of either client is made of."""

    def __init__(
        self,
        core: Core,
        following: Following,
        ask: Callable[[], Awaitable[Outcome]],
        decode: Callable[[Any], Done],
        task_id: str | None,
        options: CallOptions | None,
    ) -> None:
        self.core = core
        self.following = following
        self.task_id = task_id
        self._ask = ask
        self._decode = decode
        self._options = options

    async def done(self, waiting: Waiting) -> Done:
        """The data of the last answer."""
        return self._decode((await self._last(waiting)).json)

    async def file(self, waiting: Waiting) -> Opened:
        """The file that the task made."""
        url = value_at((await self._last(waiting)).json, self.following.result or ())
        operation = self.following.id
        if isinstance(url, str) and urlsplit(url).scheme in ("http", "https"):
            return await download(self.core.port, operation, url, self.core.settings(self._options).timeout)
        message = f"the task '{self.task_id}' ended without the address of a file"
        raise TaskError(operation, self.task_id, "failed", message)

    async def _last(self, waiting: Waiting) -> Outcome:
        return await follow(self.core.port, self.following, self._ask, waiting, self.task_id)


async def start(
    core: Core,
    operation: Operation[Any],
    following: Following,
    polled: Operation[Done],
    parameter: str,
    arguments: Mapping[str, object],
    body: Model | None,
    options: CallOptions | None,
) -> Followed[Done]:
    """Starts a task."""
    outcome = await core.outcome(operation, arguments, body, options)
    found = value_at(outcome.json, following.task_id or ())
    task_id = found if isinstance(found, str) else ""
    if not task_id:
        raise TaskError(operation.id, None, "failed", "the server started a task without naming it")
    return resume(core, following, polled, parameter, task_id, options)


def resume(
    core: Core,
    following: Following,
    polled: Operation[Done],
    parameter: str,
    task_id: str,
    options: CallOptions | None,
) -> Followed[Done]:
    """
    A task that was started before.

    Raises:
        ValueError: If the identifier is empty.
    """
    if not task_id:
        raise ValueError(f"{following.id}: the identifier of the task is missing")

    async def ask() -> Outcome:
        return await core.outcome(polled, {parameter: task_id}, None, options)

    return Followed(core, following, ask, polled.decode, task_id, options)


async def start_repeated(
    core: Core,
    operation: Operation[Any],
    following: Following,
    decode: Callable[[Any], Done],
    arguments: Mapping[str, object],
    body: Model | None,
    options: CallOptions | None,
) -> Followed[Done]:
    """Starts a task that tells how far it is when the same call is sent again."""
    answers = [await core.outcome(operation, arguments, body, options)]

    async def ask() -> Outcome:
        return answers.pop() if answers else await core.outcome(operation, arguments, body, options)

    return Followed(core, following, ask, decode, None, options)


class _Waited(Generic[Done]):
    def __init__(self, followed: Followed[Done]) -> None:
        self._followed = followed

    def done(
        self,
        *,
        on_progress: Callable[[float], None] | None = None,
        max_wait: float | None = None,
        interval: float | None = None,
    ) -> Done:
        """
        Waits until the task is done, and gives what the server answered last.

        Args:
            on_progress: Told the percentage that is done, from 0 to 100, after each answer that names one.
            max_wait: Longest wait in seconds: as long as the vendor runs a task unless set, or 10 minutes.
            interval: Pause between two questions in seconds: half a second that grows to five unless set.

        Raises:
            TaskError: If the task failed, ran too long or could not be asked for.
        """
        waiting = Waiting(on_progress=on_progress, max_wait=max_wait, interval=interval)
        return run(self._followed.done(waiting))


class RepeatedTask(_Waited[Done]):
    """A task without an identifier: the call that started it is repeated to ask for it, so it cannot be resumed."""


class Task(_Waited[Done]):
    """A task on the server. It runs there whether somebody waits for it or not."""

    @property
    def id(self) -> str:
        """Identifies the task on the server: whoever has it can resume the task, in another process too."""
        return self._followed.task_id or ""


class FileTask(Task[Done]):
    """A task that ends in a file."""

    def file(
        self,
        *,
        on_progress: Callable[[float], None] | None = None,
        max_wait: float | None = None,
        interval: float | None = None,
    ) -> RemoteFile:
        """
        Waits as `done` does, and opens the file that the task made. The download carries no credentials.

        Raises:
            TaskError: As `done` does.
            ApiError: If the server refuses the download.
            NetworkError: If the file cannot be downloaded.
        """
        waiting = Waiting(on_progress=on_progress, max_wait=max_wait, interval=interval)
        return RemoteFile(self._followed.following.id, run(self._followed.file(waiting)))


class _AsyncWaited(Generic[Done]):
    def __init__(self, followed: Followed[Done]) -> None:
        self._followed = followed

    async def done(
        self,
        *,
        on_progress: Callable[[float], None] | None = None,
        max_wait: float | None = None,
        interval: float | None = None,
    ) -> Done:
        """
        Waits until the task is done, and gives what the server answered last.

        Args:
            on_progress: Told the percentage that is done, from 0 to 100, after each answer that names one.
            max_wait: Longest wait in seconds: as long as the vendor runs a task unless set, or 10 minutes.
            interval: Pause between two questions in seconds: half a second that grows to five unless set.

        Raises:
            TaskError: If the task failed, ran too long or could not be asked for.
        """
        return await self._followed.done(Waiting(on_progress=on_progress, max_wait=max_wait, interval=interval))


class AsyncRepeatedTask(_AsyncWaited[Done]):
    """A task without an identifier: the call that started it is repeated to ask for it, so it cannot be resumed."""


class AsyncTask(_AsyncWaited[Done]):
    """A task on the server. It runs there whether somebody waits for it or not."""

    @property
    def id(self) -> str:
        """Identifies the task on the server: whoever has it can resume the task, in another process too."""
        return self._followed.task_id or ""


class AsyncFileTask(AsyncTask[Done]):
    """A task that ends in a file."""

    async def file(
        self,
        *,
        on_progress: Callable[[float], None] | None = None,
        max_wait: float | None = None,
        interval: float | None = None,
    ) -> AsyncRemoteFile:
        """
        Waits as `done` does, and opens the file that the task made. The download carries no credentials.

        Raises:
            TaskError: As `done` does.
            ApiError: If the server refuses the download.
            NetworkError: If the file cannot be downloaded.
        """
        waiting = Waiting(on_progress=on_progress, max_wait=max_wait, interval=interval)
        return AsyncRemoteFile(self._followed.following.id, await self._followed.file(waiting))
