"""The table of formats of the news industry and of press archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.input.import_format import ImportFormat
from annotator.formats.press import recognition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def _read_nexis(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.nexis import read

    return read(source, choices)


def _read_factiva(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.factiva import read

    return read(source, choices)


def _read_europresse(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.europresse import read

    return read(source, choices)


_DOWNLOADS = (".docx", ".rtf", ".html", ".htm", ".txt")

FORMATS: tuple[ImportFormat, ...] = (
    ImportFormat("nexis", "Nexis download", _DOWNLOADS, _read_nexis, recognition.is_nexis, module="lxml"),
    ImportFormat(
        "factiva", "Factiva download", _DOWNLOADS, _read_factiva, recognition.is_factiva, module="lxml"
    ),
    ImportFormat(
        "europresse",
        "Europresse download",
        _DOWNLOADS,
        _read_europresse,
        recognition.is_europresse,
        module="lxml",
    ),
)
