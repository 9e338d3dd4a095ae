"""The object of a line of JSON, and its oddities."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.formats.input.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 100
_MOST_DIGITS = 4_000  # Python refuses to read numbers of more than 4,300


class UnfinishedLine(InputError):
    """The JSON goes on behind the end of the line."""


def read_object(line: bytes) -> tuple[dict[str, Any], tuple[Notice, ...]]:
    """Return the object of a line, and a notice for each thing that had to be changed or left out.

    Raises
    ------
    UnfinishedLine: the JSON does not end in the line.
    InputError: it is no JSON object, or one that cannot be kept.
    """
    odd: tuple[Notice, ...] = ()
    try:
        text = line.decode("utf-8")
        try:
            value = _DECODER.decode(text)
        except json.JSONDecodeError:
            raise
        except ValueError:  # ours below, or Python's for a number of too many digits
            value, odd = _read_odd(text)
    except UnicodeDecodeError as error:
        raise InputError(
            f"it is not UTF-8 (byte {error.start} of the line).", "Save it again as UTF-8."
        ) from error
    except json.JSONDecodeError as error:
        kind = UnfinishedLine if error.pos >= len(error.doc.rstrip()) else InputError
        raise kind(f"it is not JSON: {error.msg} at character {error.colno}.") from error
    except RecursionError as error:
        raise InputError("its JSON is nested too deeply.", f"{_DEEPEST} levels can be read.") from error
    if not isinstance(value, dict):
        way_out = "Write each of its objects on one line: jq -c '.[]' FILE > NEW.jsonl"
        example = 'Each line must be like {"text": "..."}.'
        raise InputError("it is not a JSON object.", way_out if isinstance(value, list) else example)
    if line.count(b"[") + line.count(b"{") > _DEEPEST:
        _refuse_depth(value)
    if b"\\ud" in line or b"\\uD" in line:
        value, halves = _without_halves(value)
        odd += halves
    return value, odd


class _Odd(ValueError):
    """The usual decoder met something for which it has no room."""


def _no_constant(name: str) -> Any:
    raise _Odd


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _Odd
    return number


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise _Odd
    return fields


_DECODER = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite, object_pairs_hook=_once)


def _read_odd(text: str) -> tuple[Any, tuple[Notice, ...]]:
    """Read with numbers that cannot be kept as words, and the last of fields that stand twice."""
    numbers: dict[str, None] = {}
    twice: dict[str, None] = {}

    def word(digits: str) -> str:
        numbers[digits] = None
        return digits

    def floating(digits: str) -> Any:
        return number if math.isfinite(number := float(digits)) else word(digits)

    def whole(digits: str) -> Any:
        return word(digits) if len(digits) > _MOST_DIGITS else int(digits)

    def last(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        fields = dict(pairs)
        if len(fields) != len(pairs):
            seen: set[str] = set()
            for name, _ in pairs:
                if name in seen:
                    twice[name] = None
                seen.add(name)
        return fields

    decoder = json.JSONDecoder(
        parse_constant=word, parse_float=floating, parse_int=whole, object_pairs_hook=last
    )
    value = decoder.decode(text)
    odd = {"numbers": numbers, "twice": twice}
    return value, tuple(Notice(kind, tuple(names)) for kind, names in odd.items() if names)


def _children(item: Any) -> Iterator[Any]:
    return iter(item.values() if isinstance(item, dict) else item)


def _refuse_depth(value: dict[str, Any]) -> None:
    """Refuse what could be read here but not written again, since writing takes more of the stack."""
    level: list[Any] = [value]
    for _ in range(_DEEPEST):
        level = [c for item in level for c in _children(item) if isinstance(c, dict | list)]
        if not level:
            return
    raise InputError("its JSON is nested too deeply.", f"{_DEEPEST} levels can be read.")


def _without_halves(line: dict[str, Any]) -> tuple[dict[str, Any], tuple[Notice, ...]]:
    """Replace halves of surrogate pairs in all fields but the text, where offsets hang on each character.

    Raises
    ------
    InputError: the text has one.
    """
    try:
        json.dumps(line, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        pass
    else:
        return line, ()
    text = line.get("text")
    if isinstance(text, str) and text != _whole(text):
        raise InputError(
            "it has half a surrogate pair, which has no UTF-8 form.", "Write the file again as valid UTF-8."
        )
    fields = tuple(_whole(name) for name, value in line.items() if _mended({name: value}) != {name: value})
    return _mended(line), (Notice("halves", fields),)


def _whole(words: str) -> str:
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _mended(item: Any) -> Any:
    if isinstance(item, str):
        return _whole(item)
    if isinstance(item, dict):
        return {_whole(name): _mended(value) for name, value in item.items()}
    return [_mended(value) for value in item] if isinstance(item, list) else item
