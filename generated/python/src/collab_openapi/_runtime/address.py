"""Addresses of requests. All but the unreserved characters of RFC 3986 is percent-encoded."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import cast
from urllib.parse import quote

import httpx

from .model import CHECKS, Check, is_number
from .operation import Operation, Parameter


def origin_of(api: str, base_url: str) -> str:
    """
    The address that paths are appended to.

    Raises:
        ValueError: If it is not the address of a server.
    """
    if not re.match(r"https?://[^/?#]", base_url):
        raise ValueError(f"{api}: base_url has to be the address of a server, such as https://host")
    return base_url.rstrip("/")


def address_of(operation: Operation[object], path: str, arguments: Mapping[str, object]) -> str:
    """
    The path and query of a request, without credentials.

    Raises:
        ValueError: If a path parameter is missing or cannot stand in a path.
        TypeError: If a parameter is of another type than it has to be.
    """
    query: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        value = arguments.get(parameter.name)
        if parameter.place == "path":
            text = "" if value is None else text_of(operation, parameter, value)
            if text == "":
                raise ValueError(f"{operation.id}: '{parameter.name}' is needed for the path {operation.path}")
            # Clients and servers drop these two even when they are encoded, so the call would go to another path.
            if text in (".", ".."):
                raise ValueError(f"{operation.id}: '{parameter.name}' cannot be '{text}'")
            path = path.replace(f"{{{parameter.name}}}", quote(text, safe=""))
        elif parameter.place == "query" and value is not None:
            query.extend((parameter.name, text) for text in _texts_of(operation, parameter, value))
    return with_query(path, query)


def with_query(url: str, parameters: Iterable[tuple[str, str]]) -> str:
    """An address with more parameters in its query."""
    query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in parameters)
    return f"{url}{'&' if '?' in url else '?'}{query}" if query else url


def text_of(operation: Operation[object], parameter: Parameter, value: object) -> str:
    """
    A parameter as it travels.

    Raises:
        TypeError: If it is of another type than it has to be.
    """
    if isinstance(value, bool) and parameter.check is None:
        return "true" if value else "false"
    check: Check | None = parameter.check
    if check and not is_number(value, check):
        raise TypeError(f"{operation.id}: '{parameter.name}' has to be {CHECKS[check]}, not {value!r}")
    return str(value)


def _texts_of(operation: Operation[object], parameter: Parameter, value: object) -> list[str]:
    if not isinstance(value, list | tuple):
        return [text_of(operation, parameter, value)]
    texts = [text_of(operation, parameter, item) for item in cast("Iterable[object]", value)]
    return [",".join(texts)] if parameter.joined and texts else texts


class RedactedURL(httpx.URL):
    """The address of a request that httpx writes into its log."""

    shown: str = ""

    def __str__(self) -> str:
        return self.shown

    def __repr__(self) -> str:
        return f"URL({self.shown!r})"
