"""The entries of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.features import (
    ADJACENT,
    COMMENTS,
    ENTITIES,
    FOREIGN,
    FURTHER_METADATA,
    NO_XML_SIGNS,
    OWN_TYPES,
    PROVENANCE,
    REASONS,
    REJECTED,
    SECONDS,
    STATE,
    SUGGESTIONS,
    UNCONFIRMED,
    WAIVERS,
    Loss,
)

if TYPE_CHECKING:
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings, Writer


def _open_html(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.reports.html_report import HtmlReport

    return HtmlReport(destination, settings)


def _open_tei(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.reports.tei import TeiWriter

    return TeiWriter(destination, settings)


# What neither of them has a place for.
_LEFT_OUT = tuple(
    Loss(feature, mark("left out"))
    for feature in (REJECTED, WAIVERS, COMMENTS, FOREIGN, SECONDS, UNCONFIRMED)
)
_COMMON = (
    *_LEFT_OUT,
    Loss(PROVENANCE, mark("kept, without the suggestions that they come from")),
    Loss(OWN_TYPES, mark("the type stays, not who set it")),
    Loss(NO_XML_SIGNS, mark("each becomes the sign � for a character")),
)

FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "tei",
        "TEI",
        ".xml",
        mark("an edition in TEI P5, quotations in the text and claims beside it"),
        _open_tei,
        losses=(
            Loss(SUGGESTIONS, mark("left out")),
            *_COMMON,
            Loss(STATE, mark("left out")),
            Loss(FURTHER_METADATA, mark("left out")),
            Loss(ADJACENT, mark("the two can be read as one")),
        ),
        is_stream=True,
    ),
    ExportFormat(
        "html",
        mark("HTML report"),
        ".html",
        mark("one page with all articles as the window shows them, to read and to print"),
        _open_html,
        losses=(
            *_COMMON,
            Loss(REASONS, mark("left out")),
            Loss(ENTITIES, mark("shown by group, not by type")),
        ),
        is_stream=True,
    ),
)
