"""The entry of this program's own format among those that are read; it takes lines of other tools, too."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def _read_lines(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.jsonl.line_items import read

    return read(source, choices)


def _read_some_lines(stream: BinaryIO, source: Source, choices: Choices, first: int) -> Iterator[Item]:
    from annotator.formats.jsonl.line_items import read_lines

    return read_lines(stream, source.name, source.stem, first)


FORMATS = (
    ImportFormat(
        "jsonl", "Lines of JSON", (".jsonl", ".ndjson", ".jsonlines"), _read_lines,
        read_lines=_read_some_lines, is_safe=True,
    ),
)  # fmt: skip
