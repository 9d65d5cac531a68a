"""
Refuses before sending what the vendor is known to refuse, and names the rule. The limits come from the
description.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .operation import Operation
from .upload import name_of


def check_body(operation: Operation[Any], body: Mapping[str, object]) -> None:
    """
    Checks the fields of a body.

    Raises:
        ValueError: If a text is longer than the vendor allows, or the vendor cannot do with the fields that are there.
    """
    for name, most in operation.longest.items():
        text = body.get(name)
        if isinstance(text, str) and len(text) > most:
            raise ValueError(f"{operation.id}: '{name}' has {len(text)} characters, at most {most} are allowed")
    sets = operation.alternatives
    if sets and not any(all(body.get(name) is not None for name in each) for each in sets):
        needed = " or ".join(" and ".join(f"'{name}'" for name in each) for each in sets)
        raise ValueError(f"{operation.id}: it needs {needed}")
    _check_upload(operation, body)


def _check_upload(operation: Operation[Any], body: Mapping[str, object]) -> None:
    fields = operation.upload
    if fields is None:
        return
    file = body.get(fields.file)
    name = (None if file is None else name_of(file)) or body.get(fields.name)
    if not isinstance(name, str):
        return
    kind = str(body.get(fields.type))
    formats = fields.formats.get(kind)
    found = re.search(r"[^/\\]\.([^./\\]+)$", name)
    if found is None:
        one_of = f", one of {', '.join(formats)}" if formats else ""
        raise ValueError(f"{operation.id}: '{name}' needs an extension{one_of}")
    if formats and found[1].lower() not in formats:
        made_from = ", ".join(formats)
        raise ValueError(f"{operation.id}: '{name}' cannot become a '{kind}', which is made from {made_from}")
