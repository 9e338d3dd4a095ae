"""Lists of annotations across documents, as CSV and as lines of JSON: an annotation a row."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

from annotator.formats.jsonl.json_lines import json_line
from annotator.formats.tables.csv_tables import write_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.formats.tables.columns import Cell

ListFormat = Literal["csv", "jsonl"]
LIST_FORMATS: tuple[ListFormat, ...] = ("csv", "jsonl")
# The fields of a row, as the lines of JSON have them; in CSV, several values of one stand behind each other.
FIELDS = (
    "document", "title", "published", "publisher", "annotator", "kind", "id", "types", "speakers", "cue",
    "before", "words", "after", "start", "end", "attributes", "note", "reason",
)  # fmt: skip
_SEPARATOR = "; "


def write_list(
    stream: BinaryIO, format: ListFormat, rows: Iterable[Mapping[str, Any]], *, is_file: bool = False
) -> None:
    """Write rows with all of `FIELDS`; files of CSV begin with the mark of UTF-8 that Excel looks for."""
    if format == "jsonl":
        for row in rows:
            stream.write(json_line({name: row[name] for name in FIELDS}))
        return
    encoding = "utf-8-sig" if is_file else "utf-8"
    text = io.TextIOWrapper(stream, encoding=encoding, newline="", write_through=True)
    try:
        write_rows(text, FIELDS, (list(_cells(row)) for row in rows))
    finally:
        text.detach()  # the stream belongs to whoever has opened it


def _cells(row: Mapping[str, Any]) -> Iterator[Cell]:
    for name in FIELDS:
        value = row[name]
        if isinstance(value, dict):
            value = [f"{key}={each}" for key, each in value.items()]
        yield _SEPARATOR.join(map(str, value)) if isinstance(value, list | tuple) else value
