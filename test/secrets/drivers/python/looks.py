"""Trials: the clients that they are made with, and all the ways in which a program shows what comes of them."""

from __future__ import annotations

import copy
import json
import logging
import os
import pickle
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from typing import Any

import collab_openapi

with open(os.environ["PLAN"], encoding="utf-8") as _file:
    PLAN: dict[str, Any] = json.load(_file)

GIVEN: dict[str, str] = PLAN["given"]

logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
# What the libraries below log of an answer, whatever client they serve, is not ours: httpcore its headers and the bytes that are
# wrong, httpx its reason phrase. What they log of a request stays.
logging.getLogger("httpcore.http11").addFilter(lambda record: not record.getMessage().startswith("receive_response"))


def _without_reason(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple) and str(record.msg).startswith("HTTP Request:"):
        record.args = (*record.args[:-1], "")
    return True


logging.getLogger("httpx").addFilter(_without_reason)
_log = logging.getLogger("program")
_output = threading.Lock()


class Trial:
    """What is shown of a trial."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.facts = facts
        self.waiting = {"interval": 0.001, "max_wait": facts["waitMs"] / 1000}
        self._shown: dict[str, str] = {"leaked": str(GIVEN)} if PLAN["leak"] else {}
        self._outcome = "ok"

    def client(self, api: str, classes: tuple[Any, Any, Any]) -> Any:
        """A client of an API."""
        facts = self.facts
        hooks = collab_openapi.Hooks(
            on_request=self._event("request"),
            on_response=self._event("response"),
            on_error=self._event("error"),
            on_retry=self._event("retry"),
        )
        shared: dict[str, Any] = {
            "timeout": facts["timeoutMs"] / 1000,
            "retries": facts["retries"],
            "follow_redirects": facts["followRedirects"],
            "clock": lambda: PLAN["clock"],
            "hooks": hooks,
        }
        variant, base = facts["variant"], facts["base"]
        if api == "shimo":
            transport = "header" if variant == "header" else "query"
            ready = variant == "ready"
            signing: dict[str, Any] = (
                {"signature": lambda _scope: GIVEN["signature"]} if ready else {"app_secret": GIVEN["appSecret"]}
            )
            own: dict[str, Any] = {"app_id": GIVEN["appId"], "token": GIVEN["token"], "transport": transport}
            return classes[0](base, **own, **signing, **shared)
        if api == "circle":
            credentials = collab_openapi.ClientCredentials(
                client_id=GIVEN["clientId"], client_secret=GIVEN["clientSecret"]
            )
            auth = credentials if variant == "fetched" else GIVEN["appToken"]
            if facts["showsAll"]:
                self.seen("credentials", credentials)
            return classes[1](base, org_name=GIVEN["org_name"], app_name=GIVEN["app_name"], auth=auth, **shared)
        return classes[2](base, app_key=GIVEN["appKey"], access_token=GIVEN["accessToken"], **shared)

    def _event(self, name: str) -> Callable[[Any], None]:
        def told(event: Any) -> None:
            _log.debug("%s %s %r", name, event, event)
            self._show("event", event)

        return told

    def seen(self, name: str, value: Any) -> None:
        """Shows a value where clients and options are shown. Secrets of a result are masked."""
        if name == "file" or self.facts["showsAll"]:
            self._show(name, value)

    def failed(self, error: BaseException) -> None:
        """Shows an error with all that it comes from."""
        self._outcome = type(error).__name__ if isinstance(error, collab_openapi.ClientError) else "crash"
        _log.error("call", exc_info=error)
        self._show("error", error)
        self._put("error, trace", "".join(traceback.format_exception(error)))
        waiting: list[BaseException | None] = [error]
        while waiting:
            each = waiting.pop()
            if each is not None:
                self._put("error, fields", f"{each!r} {each.args!r} {vars(each)!r}")
                waiting += [each.__cause__, each.__context__]

    def _show(self, name: str, value: Any) -> None:
        looks: dict[str, Callable[[], str]] = {
            "str": lambda: str(value),
            "repr": lambda: repr(value),
            "format": lambda: f"{value}",
            "copy": lambda: repr(copy.copy(value)),
        }
        # Whoever writes what holds a secret on purpose gets it back.
        if name not in ("result", "credentials"):
            looks["pickle"] = lambda: pickle.dumps(value).decode("latin-1")
            looks["JSON"] = lambda: json.dumps(value, default=vars)
        if is_dataclass(value) and not isinstance(value, type) and name not in ("result", "credentials"):
            looks["dictionary"] = lambda: repr(asdict(value))
        for way, look in looks.items():
            try:
                self._put(f"{name}, {way}", look())
            except Exception as refused:
                self._put(f"{name}, {way}", f"refused: {refused!r}")

    def _put(self, what: str, text: str) -> None:
        self._shown[what] = f"{self._shown.get(what, '')}{text}\n"

    def tell(self) -> None:
        """Tells what was seen."""
        line = json.dumps({"trial": self.facts["id"], "outcome": self._outcome, "shown": self._shown})
        with _output:
            sys.stdout.write(line.replace('{"trial": ', '{"trial":', 1) + "\n")
