"""Tables of text (.csv, .tsv): an article a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.articles.csv_records import CsvRecords
from annotator.formats.articles.table_rows import items_of
from annotator.formats.input.encodings import refuse_no_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the columns of a table and the items of its rows.

    Raises
    ------
    InputError: it is no text.
    """
    if not choices.encoding:
        refuse_no_text(source.head)
    with source.opened() as stream:
        rows = CsvRecords(stream, source.head, source.ending, choices.encoding)
        yield from items_of(rows, source, choices)
