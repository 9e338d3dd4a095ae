"""Whether a row of any table is one that the program could have written."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.domain.codebook import read_codebook
from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.store import analysis_rows, bad_rows, rows
from annotator.store.changed_rows import KEYS, SPANS, completed, spans_in
from annotator.store.columns import Damaged, loads, plain_object, reading, tuple_of
from annotator.store.deltas import Deltas
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.columns import Row
    from annotator.store.deltas import Delta
    from annotator.store.suggestions import Tables

# Characters that no id, name or time has: where they stand, other bytes have got into the row.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffd]")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
# The columns that are times, and are not NULL.
_TIMES = {
    "annotator": "since",
    "history": "at",
    "import_report": "at",
    "codebook_version": "at",
    "blindness": "since",
    "due_date": "since",
}


@reading(mark("a document"))
def _document(row: Any) -> object:
    return plain_object(loads(row["meta"])), plain_object(loads(row["extra"]))


@reading(mark("the codebook"))
def _codebook(row: Any) -> object:
    try:
        return read_codebook(plain_object(loads(row["body"])), tr("the codebook"))
    except InputError as error:
        raise ValueError(error.message) from error


@reading(mark("a history row"))
def deltas_in(row: Any) -> list[Delta]:
    """Return the deltas of a history row; the rows in them are not checked."""
    return list(Deltas.read(row["deltas"], _deltas_in_json))


def _deltas_in_json(text: str | bytes) -> list[Delta]:
    deltas: list[Delta] = []
    for table, before, after in loads(text if isinstance(text, str) else text.decode()):
        if table not in KEYS or (before is None and after is None):
            raise ValueError(table)
        deltas.append((table, *(_delta_row(table, plain) for plain in (before, after))))
    return deltas


def _delta_row(table: str, plain: Any) -> Row | None:
    return None if plain is None else completed(table, plain_object(plain))


_READERS: dict[str, Callable[[Any], object]] = {
    **bad_rows.READERS,
    "document": _document,
    "speaker": rows.speaker_from,
    "history": deltas_in,
    "codebook": _codebook,
    "codebook_version": _codebook,
    "import_report": reading(mark("a report"))(
        lambda row: (tuple_of(str, loads(row["files"])), loads(row["page"]))
    ),
    "label_map": reading(mark("a map"))(lambda row: loads(row["body"])),
    "table_fields": reading(mark("fields"))(lambda row: plain_object(loads(row["fields"]))),
}


def _last_of_suggestion(tables: Tables, row: Any) -> int:
    (suggestion,) = tables.from_rows([row])
    spans = [span for _, span in suggestion.annotation.places()]
    ends = [span.end for span in spans] + [speaker.mention.end for speaker in suggestion.speakers]
    return max(ends, default=0)


def is_sound(table: str, key: tuple[Any, ...], row: Row) -> bool:
    """Tell whether the program could have written a row."""
    if any(type(value) is str and _CONTROL.search(value) for value in key):
        return False
    if table in _TIMES and not _TIME.match(row[_TIMES[table]]):
        return False
    reader = _READERS.get(table)
    try:
        if reader is not None:
            reader({**row, "seconds": 0} if table == "layer" else row)
        for value in row.values():
            if type(value) is str:
                value.encode()
    except (Damaged, UnicodeEncodeError):
        return False
    return True


# The last offset of each kind of row that has offsets in a text, but for the rows of `SPANS`.
_LAST: dict[str, Callable[[Any], int]] = {
    **{tables.suggestions: partial(_last_of_suggestion, tables) for tables in TABLES.values()},
    "analysis": lambda row: max((e.span.end for e in analysis_rows.model_entities_from(row)), default=0),
    "syntax": lambda row: max(analysis_rows.syntax_from(row).sentences.ends, default=0),
}
WITH_OFFSETS = (*SPANS, *_LAST)


def last_offset(table: str, row: Row) -> int:
    """Return the last offset in a sound row of `WITH_OFFSETS`, 0 for none."""
    if table in SPANS:
        return max((span.end for span in spans_in(table, row)), default=0)
    return _LAST[table](row)
