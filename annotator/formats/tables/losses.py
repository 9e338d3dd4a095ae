"""Losses of the words of records in cells, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.formats.jsonl.thread_fields import comments_of
from annotator.formats.tables.cell_words import is_too_long
from annotator.formats.tables.record_view import as_words, further_metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.layer import Record


def long_fields(record: Record) -> int:
    """Return how many fields of a record have more words than a cell of a workbook takes."""
    return sum(map(is_too_long, _words(record)))


def nul_fields(record: Record) -> int:
    """Return how many fields of a record have a NUL character."""
    return sum("\0" in words for words in _words(record))


def _words(record: Record) -> Iterator[str]:
    """Yield the words of each field that may have any length; what spans cover is part of the text."""
    fields: list[Any] = [*record.document.meta.values(), further_metadata(record), *comments_of(record)]
    fields.append(record.layer.flag_reason)
    for quotation in record.layer.quotations:
        fields += (quotation.note, *quotation.attributes.values())
    for claim in record.layer.claims:
        fields += (claim.note, *claim.attributes.values())
    for speaker in record.speakers:
        fields += (speaker.name, *speaker.aliases)
    yield record.document.text
    yield from filter(None, map(as_words, fields))
