"""Rich text (.rtf): one article a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.articles.written import read_written
from annotator.formats.input.rtf import read_rtf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a document."""
    return read_written(source, read_rtf)
