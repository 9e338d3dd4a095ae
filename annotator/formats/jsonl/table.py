"""The entries of lines of JSON, ours and those of other tools, and of JSON of any other shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.translation import mark
from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def _read_lines(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.jsonl.line_items import read

    return read(source, choices)


def _read_json(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.jsonl.line_items import read_json

    return read_json(source, choices)


def _read_some_lines(stream: BinaryIO, source: Source, choices: Choices, first: int) -> Iterator[Item]:
    from annotator.formats.jsonl.line_items import read_lines

    return read_lines(stream, source.name, source.stem, choices, first)


FORMATS = (
    ImportFormat(
        "jsonl", mark("Lines of JSON"), (".jsonl", ".ndjson", ".jsonlines"), _read_lines,
        read_lines=_read_some_lines, is_safe=True,
    ),
    ImportFormat("json", "JSON", (".json",), _read_json, is_safe=True),
)  # fmt: skip
