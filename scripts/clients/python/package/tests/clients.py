"""Clients as the tests need them."""

from __future__ import annotations

from typing import Any

from collab_openapi import AsyncCircle, AsyncShimo, Circle, ClientCredentials, Shimo

SECRET = "app-secret/+= 测试"
TOKEN = "user-token/+=1234567"
CLIENT_SECRET = "client-secret-1234"
CREDENTIALS = ClientCredentials(client_id="id", client_secret=CLIENT_SECRET)


def shimo(url: str, **options: Any) -> Shimo:
    """A client of Shimo."""
    given: dict[str, Any] = {"app_secret": SECRET, "token": TOKEN, **options}
    return Shimo(url, app_id="app", **given)


def async_shimo(url: str, **options: Any) -> AsyncShimo:
    """An asynchronous client of Shimo."""
    given: dict[str, Any] = {"app_secret": SECRET, "token": TOKEN, **options}
    return AsyncShimo(url, app_id="app", **given)


def circle(url: str, **options: Any) -> Circle:
    """A client of Circle that fetches its App Token."""
    given: dict[str, Any] = {"auth": CREDENTIALS, **options}
    return Circle(url, org_name="org", app_name="app", **given)


def async_circle(url: str, **options: Any) -> AsyncCircle:
    """An asynchronous client of Circle that fetches its App Token."""
    given: dict[str, Any] = {"auth": CREDENTIALS, **options}
    return AsyncCircle(url, org_name="org", app_name="app", **given)
