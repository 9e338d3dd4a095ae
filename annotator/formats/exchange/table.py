"""The entries of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.exchange.stand_off import LEFT_OUT
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.features import (
    METADATA,
    NOTES_OF_LINES,
    ODD_NAMES,
    PLAIN_SPEAKERS,
    SPANS_OF_LINES,
    Loss,
)

if TYPE_CHECKING:
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings, Writer


def _open_brat(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.brat import BratWriter

    return BratWriter(destination, settings)


FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "brat",
        "brat stand-off",
        ".zip",
        "a folder for each annotator with a text and its annotations for each document, and brat’s configuration",
        _open_brat,
        losses=(
            Loss(SPANS_OF_LINES, "they are cut there, each piece is a fragment"),
            Loss(NOTES_OF_LINES, "their lines are joined by blanks"),
            Loss(ODD_NAMES, "the signs become _"),
            Loss(PLAIN_SPEAKERS, "only the name of each speaker is written"),
            Loss(METADATA, "they are left out"),
            *LEFT_OUT,
        ),
        is_folder=True,
    ),
)
