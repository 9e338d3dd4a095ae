"""The encoder of all lines of JSON that are written."""

from __future__ import annotations

import json
from typing import Any

import orjson

# For the rare values that the fast encoder refuses: integers of more than 64 bits.
_SLOW = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def json_line(value: Any) -> bytes:
    """Return a value as a line of compact JSON in UTF-8, with its line feed.

    Its numbers are finite, as all that is read from lines and projects: others would become null.

    Raises
    ------
    ValueError: it has half of a surrogate pair.
    """
    try:
        return orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError:
        return _SLOW.encode(value).encode("utf-8") + b"\n"
