"""The entries of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.exchange.stand_off import LEFT_OUT
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.features import (
    EMPTY_LAYERS,
    FURTHER_METADATA,
    LONG_ANSWERS,
    METADATA,
    NO_XML_SIGNS,
    NOTES_OF_LINES,
    ODD_NAMES,
    OTHER_THAN_WORDS,
    PLAIN_SPEAKERS,
    SPANS_OF_LINES,
    SPLIT,
    SPLIT_CLAIMS,
    Loss,
)

if TYPE_CHECKING:
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings, Writer


def _open_brat(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.brat import BratWriter

    return BratWriter(destination, settings)


def _open_xmi(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.xmi import XmiWriter

    return XmiWriter(destination, settings)


def _open_qdpx(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.qdpx import QdpxWriter

    return QdpxWriter(destination, settings)


def _open_web_annotation(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.web_annotation import WebAnnotationWriter

    return WebAnnotationWriter(destination, settings)


FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "brat",
        "brat stand-off",
        ".zip",
        "a folder for each annotator, a text and its annotations for each document, brat’s configuration",
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
    ExportFormat(
        "xmi",
        "UIMA XMI (INCEpTION)",
        ".zip",
        "a file for each document and annotator, and the type system with the layers",
        _open_xmi,
        losses=(
            Loss(SPLIT, "each fragment is an annotation, linked to the next one"),
            Loss(SPLIT_CLAIMS, "each fragment is an annotation, linked to the next one"),
            Loss(NO_XML_SIGNS, "they become blanks or �, as XML cannot hold them"),
            Loss(PLAIN_SPEAKERS, "only the name of each speaker is written"),
            Loss(OTHER_THAN_WORDS, "they are left out"),
            *LEFT_OUT,
        ),
        is_folder=True,
    ),
    ExportFormat(
        "qdpx",
        "REFI-QDA project",
        ".qdpx",
        "a project for QualCoder, NVivo, ATLAS.ti and MAXQDA: texts, codes, selections, speakers as cases",
        _open_qdpx,
        losses=(
            Loss(SPLIT, "each fragment is a selection, linked to the next one"),
            Loss(SPLIT_CLAIMS, "each fragment is a selection, linked to the next one"),
            Loss(LONG_ANSWERS, "they become lines of the note"),
            Loss(EMPTY_LAYERS, "that somebody has worked on it is left out"),
            Loss(NO_XML_SIGNS, "those in names, notes and metadata become blanks or �"),
            Loss(OTHER_THAN_WORDS, "they are left out"),
            *LEFT_OUT,
        ),
    ),
    ExportFormat(
        "web-annotation",
        "Web Annotation (JSON-LD)",
        ".zip",
        "the text of each document, and a collection of annotations for each annotator",
        _open_web_annotation,
        losses=(Loss(FURTHER_METADATA, "they are left out"), *LEFT_OUT),
        is_folder=True,
    ),
)
