"""Damaged forms of an input: values of the wrong kind, missing and doubled parts, signs, numbers and bytes."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from typing import Any, Literal

Form = Literal["json", "xml", "lines", "bytes"]
Mutation = Callable[[bytes, random.Random], bytes]

# Between the parts of an input that stands for several files.
SEPARATOR = b"\n\x1e\n"
_DEEP: Any = [1]
for _ in range(120):
    _DEEP = [_DEEP]
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 7, 2**31, 2**63, -(2**63) - 1, 10**400, 0.5, 1e308, "", " ", "0", "-1", "1e999",
    "\u202e", "a\0b", "\ud800", "\ufeff", "\u2028", "x" * 5_000, "<b>a</b>", "..", "/etc/passwd", "e\u0301👩🏽‍🚒",
    [], {}, [[]], [None], [-1, 2], [5, 2], [[0, 3]], [[0, 10**9]], [{}], {"": None}, {"id": []}, [0, 3, 7], _DEEP,
)  # fmt: skip
WORDS: tuple[bytes, ...] = (
    b"", b" ", b"0", b"-1", b"1", b"999999999999", b"9" * 5_000, b"1e999", b"NaN", b"Infinity", b"\0", b"\xff", b"\x80",
    b"\xed\xa0\x80", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xe2\x80\xa8", b"\r", b"\r\n", b"\t", b'"', b"'", b"\\", b"\\u",
    b"\\ud800", b"&lt;", b"&#0;", b"&#xD800;", b"&#99999999999;", b"&x;", b"<", b">", b"<![CDATA[", b"]]>", b"<!--", b"{",
    b"}", b"[", b"]", b"\\'", b"\\bin9", b"=?utf-8?B?/w==?=", b"charset=nonsense", b"%", b"(", b"*",
)  # fmt: skip
_MOST = 32 << 10  # bytes of a piece that is repeated
_TOKENS = re.compile(rb"\w+|\W", re.DOTALL)
_XML_PIECES = re.compile(rb"<[^<>]*>|[^<>]+|[<>]")
_XML_VALUES = re.compile(rb'"[^"<>]*"')


def mutated(data: bytes, form: Form, dice: random.Random) -> bytes:
    """Return a damaged form of an input; of several files, one is damaged."""
    parts = data.split(SEPARATOR)
    place = dice.randrange(len(parts))
    for _ in range(dice.choice((1, 1, 1, 2, 5))):
        # One in four is damaged as any file may be.
        mutate = _MUTATIONS[form] if dice.random() < 0.75 else dice.choice((_of_lines, _of_bytes))
        parts[place] = mutate(parts[place], dice)
    return SEPARATOR.join(parts)


def _of_json(data: bytes, dice: random.Random) -> bytes:
    """Change a value of a file of JSON, or of one of its lines."""
    lines = [data]
    if (value := _loaded(data)) is None:
        lines = data.splitlines()
        value = None
    place = dice.randrange(len(lines)) if lines else 0
    if lines and value is None:
        value = _loaded(lines[place])
    if value is None:
        return _of_lines(data, dice)
    holder = [value]
    _change(holder, dice)
    lines[place] = json.dumps(holder[0], ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
    return b"\n".join(lines)


def _loaded(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _change(holder: Any, dice: random.Random) -> None:
    """Change one value somewhere within a list or object."""
    places: list[tuple[Any, Any]] = []
    level = [holder]
    while level:
        here = level.pop()
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        places += [(here, key) for key in keys]
        level += [here[key] for key in keys if isinstance(here[key], dict | list)]
    here, key = dice.choice(places)
    other, other_key = dice.choice(places)
    kind = dice.choice(("value", "value", "value", "gone", "copy", "within", "twice", "near"))
    value = here[key]
    if kind == "value":
        here[key] = dice.choice(VALUES)
    elif kind == "gone" and here is not holder:
        del here[key]
    elif kind == "copy":
        here[key] = json.loads(json.dumps(other[other_key]))
    elif kind == "within":
        here[key] = [value] if dice.random() < 0.5 else {"id": value}
    elif kind == "twice" and isinstance(here, list) and here is not holder:
        here.insert(key, value)
    elif isinstance(value, int | float):
        here[key] = value + dice.choice((-1, 1, 0.5, 100, -100, 2**40))
    elif isinstance(value, str):
        here[key] = _of_lines(value.encode("utf-8", "surrogatepass"), dice).decode("utf-8", "replace")


def _of_xml(data: bytes, dice: random.Random) -> bytes:
    """Change tags, values and words of a file of XML."""
    if dice.random() < 0.4 and (values := list(_XML_VALUES.finditer(data))):
        value, other = dice.choice(values), dice.choice(values)
        word = dice.choice((other[0], b'"%b"' % dice.choice(WORDS)))
        return data[: value.start()] + word + data[value.end() :]
    return _rearranged(_XML_PIECES.findall(data), dice)


def _of_lines(data: bytes, dice: random.Random) -> bytes:
    """Change words, signs and lines of a text."""
    if dice.random() < 0.3:
        return _rearranged(data.splitlines(keepends=True), dice)
    return _rearranged(_TOKENS.findall(data), dice)


def _rearranged(pieces: list[bytes], dice: random.Random) -> bytes:
    if not pieces:
        return dice.choice(WORDS)
    place, other = dice.randrange(len(pieces)), dice.randrange(len(pieces))
    kind = dice.choice(("gone", "twice", "word", "word", "other", "cut", "run", "many"))
    if kind == "gone":
        del pieces[place]
    elif kind == "twice":
        pieces.insert(other, pieces[place])
    elif kind == "word":
        pieces[place] = dice.choice(WORDS)
    elif kind == "other":
        pieces[place], pieces[other] = pieces[other], pieces[place]
    elif kind == "cut":
        del pieces[place:]
    elif kind == "run":
        del pieces[min(place, other) : max(place, other)]
    else:
        times = min(dice.choice((2, 50, 1_000)), _MOST // (len(pieces[place]) + 1))
        pieces[place] *= max(1, times)
    return b"".join(pieces)


def _of_bytes(data: bytes, dice: random.Random) -> bytes:
    """Change, cut, move and repeat bytes."""
    changed = bytearray(data or b"\0")
    place = dice.randrange(len(changed))
    size = min(int(2 ** dice.uniform(0, 10)), len(changed) - place)
    kind = dice.choice(("bit", "byte", "bytes", "word", "cut", "gone", "moved", "zeros"))
    if kind == "bit":
        changed[place] ^= 1 << dice.randrange(8)
    elif kind == "byte":
        changed[place] = dice.choice((0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)))
    elif kind == "bytes":
        changed[place : place + size] = dice.randbytes(size)
    elif kind == "word":
        changed[place:place] = dice.choice(WORDS)
    elif kind == "cut":
        del changed[place:]
    elif kind == "gone":
        del changed[place : place + size]
    elif kind == "moved":
        source = dice.randrange(len(changed))
        changed[place : place + size] = changed[source : source + size]
    else:
        changed[place : place + size] = bytes(size)
    return bytes(changed)


_MUTATIONS: dict[Form, Mutation] = {
    "json": _of_json,
    "xml": _of_xml,
    "lines": _of_lines,
    "bytes": _of_bytes,
}
