"""Application error codes of ZSGF access tokens."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.errors import ErrorCode

ERROR_CODES: Mapping[str, ErrorCode] = {}
"""What the codes mean that the vendor is known to send, and what to do about them. Others may come."""
