"""The table of formats of the news industry and of press archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source


def _read_nexis(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.nexis import read

    return read(source, choices)


def _is_nexis(source: Source) -> bool:
    from annotator.formats.press.recognition import is_nexis

    return is_nexis(source)


def _read_factiva(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.factiva import read

    return read(source, choices)


def _is_factiva(source: Source) -> bool:
    from annotator.formats.press.recognition import is_factiva

    return is_factiva(source)


def _read_europresse(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.europresse import read

    return read(source, choices)


def _is_europresse(source: Source) -> bool:
    from annotator.formats.press.recognition import is_europresse

    return is_europresse(source)


def _read_newsml(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.newsml import read

    return read(source, choices)


def _is_newsml(source: Source) -> bool:
    from annotator.formats.press.recognition import is_newsml

    return is_newsml(source)


def _read_nitf(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.nitf import read

    return read(source, choices)


def _is_nitf(source: Source) -> bool:
    from annotator.formats.press.recognition import is_nitf

    return is_nitf(source)


def _read_ninjs(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.ninjs import read

    return read(source, choices)


def _is_ninjs(source: Source) -> bool:
    from annotator.formats.press.recognition import is_ninjs

    return is_ninjs(source)


def _read_feed(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.press.feeds import read

    return read(source, choices)


def _is_feed(source: Source) -> bool:
    from annotator.formats.press.recognition import is_feed

    return is_feed(source)


_DOWNLOADS = (".docx", ".rtf", ".html", ".htm", ".txt")
_WRITTEN = ("lxml", "striprtf")  # of .docx, .html and .rtf
_FEEDS = (".rss", ".atom", ".xml")

FORMATS: tuple[ImportFormat, ...] = (
    ImportFormat("nexis", mark("Nexis download"), _DOWNLOADS, _read_nexis, _is_nexis, modules=_WRITTEN),
    ImportFormat(
        "factiva", mark("Factiva download"), _DOWNLOADS, _read_factiva, _is_factiva, modules=_WRITTEN
    ),
    ImportFormat(
        "europresse",
        mark("Europresse download"),
        _DOWNLOADS,
        _read_europresse,
        _is_europresse,
        modules=_WRITTEN,
    ),
    ImportFormat("newsml", "NewsML-G2", (".xml",), _read_newsml, _is_newsml, modules=("lxml",)),
    ImportFormat("nitf", "NITF", (".xml", ".nitf"), _read_nitf, _is_nitf, modules=("lxml",)),
    ImportFormat("ninjs", "ninjs", (".json",), _read_ninjs, _is_ninjs, modules=("lxml",)),
    ImportFormat("feed", mark("RSS or Atom feed"), _FEEDS, _read_feed, _is_feed, modules=("lxml",)),
)
