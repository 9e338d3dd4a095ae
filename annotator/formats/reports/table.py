"""The entries of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    Loss(feature, "left out") for feature in (REJECTED, WAIVERS, COMMENTS, FOREIGN, SECONDS, UNCONFIRMED)
)
_COMMON = (
    *_LEFT_OUT,
    Loss(PROVENANCE, "kept, without the suggestions that they come from"),
    Loss(OWN_TYPES, "the type stays, not who set it"),
    Loss(NO_XML_SIGNS, "each becomes the sign � for a character"),
)

FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "tei",
        "TEI",
        ".xml",
        "an edition in TEI P5, quotations in the text and claims beside it",
        _open_tei,
        losses=(
            Loss(SUGGESTIONS, "left out"),
            *_COMMON,
            Loss(STATE, "left out"),
            Loss(FURTHER_METADATA, "left out"),
            Loss(ADJACENT, "the two can be read as one"),
        ),
        is_stream=True,
    ),
    ExportFormat(
        "html",
        "HTML report",
        ".html",
        "one page with all articles as the window shows them, to read and to print",
        _open_html,
        losses=(*_COMMON, Loss(REASONS, "left out"), Loss(ENTITIES, "shown by group, not by type")),
        is_stream=True,
    ),
)
