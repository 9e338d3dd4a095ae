"""Lines of the Hugging Face datasets that this program writes: its own lines, with all fields in each."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.items import LARGEST_ARTICLE, notices_on
from annotator.formats.input.json_values import json_values
from annotator.formats.input.problems import problem
from annotator.formats.jsonl.reader import read_own
from annotator.formats.jsonl.writer import FORMAT, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

REST = "other_fields"  # as JSON what has no place in the other fields; with _ behind it where that is a field
_OF_ALL_CLAIMS = ("attributes", "note")  # our lines have them only where they say something
# The spaces differ by the writer of JSON.
_BEGINNING = re.compile(rb'\{"id": ?"')
_TEXT = re.compile(rb', ?"text": ?"')
_SIGNS = tuple(re.compile(rb', ?"%s": ?' % name) for name in (b"sha256", b"seconds", REST.encode()))
_FORMAT = re.compile(rb'"format": ?"')


def is_dataset(source: Source) -> bool:
    """Tell whether a file begins with such a line."""
    if not _BEGINNING.match(source.head) or not _TEXT.search(source.head):
        return False
    with source.opened() as stream:
        line = stream.readline(LARGEST_ARTICLE)
    first, *others = (sign.search(line) for sign in _SIGNS)
    return first is not None and all(others) and not _FORMAT.search(line, 0, first.start())


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file."""
    for number, value, given, _ in json_values(source, choices.encoding):
        place = f"{source.name}:{number}"
        try:
            if isinstance(value, InputError):
                raise value
            record = read_own(own_object(value), f"{source.stem}-{number}")
        except InputError as error:
            yield place, problem(place, error, given), given
            continue
        yield place, record, given
        yield from notices_on(record, place)


def own_object(line: dict[str, Any]) -> dict[str, Any]:
    """Return the object of this program's format that a line was made of.

    Raises
    ------
    InputError: a field that holds JSON does not.
    """
    try:
        own: dict[str, Any] = _unfilled(line)
        comments = [json.loads(comment) for comment in own.get("comments", ())]
    except (ValueError, TypeError, RecursionError) as error:
        raise InputError(tr("a field that is JSON in words is broken."), tr("Export it again.")) from error
    for claim in (*own.get("claims", ()), *own.get("rejected_claims", ())):
        for name in _OF_ALL_CLAIMS:
            if isinstance(claim, dict) and not claim.get(name):
                claim.pop(name, None)
    return own | {"format": FORMAT, "version": VERSION, "comments": comments}


def _unfilled(value: Any) -> Any:
    """Return a value without the fields that every line has, and with those that had no place among them."""
    if isinstance(value, list):
        return [_unfilled(each) for each in value]
    if not isinstance(value, dict):
        return value
    rest = max((name for name in value if name.rstrip("_") == REST), key=len, default="")
    unfilled = {n: _unfilled(v) for n, v in value.items() if n != rest and v is not None and v != []}
    others = json.loads(value[rest]) if isinstance(value.get(rest), str) else {}
    return unfilled | others
