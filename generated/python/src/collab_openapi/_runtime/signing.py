"""Shimo's signature: a JSON Web Token, HS256, keyed with the AppSecret."""

from __future__ import annotations

import base64
import hmac
import json
import math
import threading
import uuid
from collections.abc import Callable

_ORDINARY_LIFETIME = 24 * 60 * 60
"""Lifetime of an ordinary signature in seconds, as in the vendor's own SDK. The vendor allows 7 days."""
_LICENSE_LIFETIME = 4 * 60
"""Lifetime of a license signature in seconds. The vendor refuses 5 minutes and more."""
_LICENSE_LEAST = 60
"""A license signature ends no sooner than in as many seconds."""


def sign(*, app_id: str, app_secret: str, expires: int, scope: str | None = None, jti: str | None = None) -> str:
    """
    Makes a signature. The same claims give the same bytes in every language.

    Args:
        expires: When the signature ends, in Unix seconds.
        jti: Tells signatures apart that are alike otherwise. The vendor does not document this claim.
    """
    header = _encode({"alg": "HS256", "typ": "JWT", "kid": app_id})
    claims = {"exp": expires, "scope": scope, "jti": jti}
    payload = _encode({name: value for name, value in claims.items() if value is not None})
    signed = b".".join((header, payload))
    mac = hmac.digest(app_secret.encode(), signed, "sha256")
    return b".".join((signed, _base64url(mac))).decode()


class Signer:
    """
    The signatures of one app: ordinary ones are kept until half of their life is over, license ones are made once each.
    It may be shared by threads.
    """

    def __init__(self, app_id: str, clock: Callable[[], float], jti: bool = False) -> None:
        """
        Args:
            clock: Unix time in seconds.
            jti: Whether license signatures differ in a random `jti` instead of in `exp`.
        """
        self._app_id = app_id
        self._clock = clock
        self._jti = jti
        self._lock = threading.Lock()
        self._licenses: set[int] = set()
        self._ordinary: tuple[int, str] | None = None

    def kept(self) -> str | None:
        """The ordinary signature that was made before, if it is good still. It needs no AppSecret."""
        kept = self._ordinary
        now = math.floor(self._clock())
        # A clock that was set back would keep a signature for longer than it lives.
        return kept[1] if kept and kept[0] <= now < kept[0] + _ORDINARY_LIFETIME // 2 else None

    def ordinary(self, app_secret: str) -> str:
        """A signature for any number of calls, which is kept."""
        now = math.floor(self._clock())
        signature = sign(app_id=self._app_id, app_secret=app_secret, expires=now + _ORDINARY_LIFETIME)
        self._ordinary = (now, signature)
        return signature

    def license(self, app_secret: str) -> str | float:
        """A signature like no other, or the seconds after which to ask again, because all are used up."""
        if self._jti:
            expires = math.floor(self._clock()) + _LICENSE_LIFETIME
            return self._licensed(app_secret, expires, str(uuid.uuid4()))
        expiry = self._next_license_expiry()
        return 1 - self._clock() % 1 if expiry is None else self._licensed(app_secret, expiry)

    def drop(self, signature: str) -> None:
        """Makes a new ordinary signature next time, if this one is kept still."""
        kept = self._ordinary
        if kept and kept[1] == signature:
            self._ordinary = None

    def _licensed(self, app_secret: str, expires: int, jti: str | None = None) -> str:
        return sign(app_id=self._app_id, app_secret=app_secret, expires=expires, scope="license", jti=jti)

    def _next_license_expiry(self) -> int | None:
        """Descends from the longest lifetime, because nothing but the expiry tells two license signatures apart."""
        with self._lock:
            now = math.floor(self._clock())
            self._licenses = {used for used in self._licenses if used >= now}
            for expiry in range(now + _LICENSE_LIFETIME, now + _LICENSE_LEAST, -1):
                if expiry not in self._licenses:
                    self._licenses.add(expiry)
                    return expiry
            return None


def _encode(claims: dict[str, object]) -> bytes:
    return _base64url(json.dumps(claims, ensure_ascii=False, separators=(",", ":")).encode())


def _base64url(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
