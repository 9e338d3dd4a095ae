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


def _read_newsml(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.newsml import read

    return read(source, choices)


def _read_nitf(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.nitf import read

    return read(source, choices)


def _read_ninjs(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.ninjs import read

    return read(source, choices)


def _read_feed(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.feeds import read

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
    ImportFormat("newsml", "NewsML-G2", (".xml",), _read_newsml, recognition.is_newsml, module="lxml"),
    ImportFormat("nitf", "NITF", (".xml", ".nitf"), _read_nitf, recognition.is_nitf, module="lxml"),
    ImportFormat("ninjs", "ninjs", (".json",), _read_ninjs, recognition.is_ninjs, module="lxml"),
    ImportFormat(
        "feed", "RSS or Atom feed", (".rss", ".atom", ".xml"), _read_feed, recognition.is_feed, module="lxml"
    ),
)
