"""The table of formats of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def _read_text(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.articles.text import read

    return read(source, choices)


FORMATS = (ImportFormat("text", "Plain text", (".txt", ".text"), _read_text, is_safe=True),)
