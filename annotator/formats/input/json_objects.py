"""The object of a line of JSON, and its oddities."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.json_faults import json_fault
from annotator.formats.input.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 100
_MOST_DIGITS = 4_000  # Python refuses to read numbers of more than 4,300


class UnfinishedLine(InputError):
    """The JSON continues after the end of the line."""


def read_object(line: bytes) -> tuple[dict[str, Any], tuple[Notice, ...]]:
    """Return the object of a line, and notices on what was changed or left out.

    Raises
    ------
    UnfinishedLine: the JSON does not end in the line.
    InputError: the line is not a JSON object, or cannot be kept.
    """
    notices: tuple[Notice, ...] = ()
    try:
        text = line.decode("utf-8")
        try:
            value = _DECODER.decode(text)
        except json.JSONDecodeError:
            raise
        except ValueError:  # `_Odd` below, or Python's error for a number with too many digits
            value, notices = _read_odd(text)
    except UnicodeDecodeError as error:
        raise InputError(
            tr("it is not UTF-8 (byte {byte} of the line).", byte=str(error.start)),
            tr("Save it again as UTF-8."),
        ) from error
    except json.JSONDecodeError as error:
        error_type = UnfinishedLine if error.pos >= len(error.doc.rstrip()) else InputError
        raise error_type(tr("it is not JSON: {fault}.", fault=json_fault(error))) from error
    except RecursionError as error:
        raise InputError(
            tr("its JSON is nested too deeply."), tr("{number} levels can be read.", number=_DEEPEST)
        ) from error
    if not isinstance(value, dict):
        way_out = tr("Write each of its objects on one line: jq -c '.[]' FILE > NEW.jsonl")
        example = tr('Each line must be like {"text": "..."}.')
        raise InputError(tr("it is not a JSON object."), way_out if isinstance(value, list) else example)
    if line.count(b"[") + line.count(b"{") > _DEEPEST:
        _refuse_depth(value)
    if b"\\ud" in line or b"\\uD" in line:
        value, halves = _without_halves(value)
        notices += halves
    return value, notices


class _Odd(ValueError):
    """The usual decoder cannot keep a value."""


def _no_constant(name: str) -> Any:
    raise _Odd


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _Odd
    return number


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise _Odd
    return fields


_DECODER = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite, object_pairs_hook=_unique)


def _read_odd(text: str) -> tuple[Any, tuple[Notice, ...]]:
    """Return the value with impossible numbers as words and the last of repeated fields, and the notices."""
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
    names_by_kind = {"numbers": numbers, "twice": twice}
    return value, tuple(Notice(kind, tuple(names)) for kind, names in names_by_kind.items() if names)


def _children(item: Any) -> Iterator[Any]:
    return iter(item.values() if isinstance(item, dict) else item)


def _refuse_depth(value: dict[str, Any]) -> None:
    """Refuse a value that can be read but not written again, since writing takes more of the stack."""
    level: list[Any] = [value]
    for _ in range(_DEEPEST):
        level = [child for item in level for child in _children(item) if isinstance(child, dict | list)]
        if not level:
            return
    raise InputError(
        tr("its JSON is nested too deeply."), tr("{number} levels can be read.", number=_DEEPEST)
    )


def _without_halves(line: dict[str, Any]) -> tuple[dict[str, Any], tuple[Notice, ...]]:
    """Replace halves of surrogate pairs in all fields but the text, whose offsets depend on each character.

    Raises
    ------
    InputError: the text has such a half.
    """
    try:
        json.dumps(line, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        pass
    else:
        return line, ()
    text = line.get("text")
    if isinstance(text, str) and text != _repaired_words(text):
        raise InputError(
            tr("it has half a surrogate pair, which has no UTF-8 form."),
            tr("Write the file again as valid UTF-8."),
        )
    fields = tuple(
        _repaired_words(name) for name, value in line.items() if _repaired({name: value}) != {name: value}
    )
    return _repaired(line), (Notice("halves", fields),)


def _repaired_words(words: str) -> str:
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _repaired(item: Any) -> Any:
    if isinstance(item, str):
        return _repaired_words(item)
    if isinstance(item, dict):
        return {_repaired_words(name): _repaired(value) for name, value in item.items()}
    return [_repaired(value) for value in item] if isinstance(item, list) else item
