"""The entries of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.formats.output import features
from annotator.formats.output.export_format import ExportFormat
from annotator.formats.output.features import Loss

if TYPE_CHECKING:
    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents, Settings, Writer


def _open_spacy(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.spacy_docs import DocWriter

    return DocWriter(destination)


def _open_prodigy(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.prodigy import writer

    return writer(destination)


def _prodigy_line(record: Record, settings: Settings) -> bytes:
    from annotator.formats.exchange.prodigy import task_line

    return task_line(record)


def _open_label_studio(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.label_studio import TaskWriter

    return TaskWriter(destination, settings)


def _describe_label_studio(destination: Destination, settings: Settings, contents: Contents) -> None:
    from annotator.formats.exchange.label_studio import describe

    describe(destination, settings, contents)


def _open_doccano(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.doccano import writer

    return writer(destination)


def _doccano_line(record: Record, settings: Settings) -> bytes:
    from annotator.formats.exchange.doccano import line

    return line(record)


def _describe_doccano(destination: Destination, settings: Settings, contents: Contents) -> None:
    from annotator.formats.exchange.doccano import describe

    describe(destination, settings, contents)


def _open_conll(destination: Destination, settings: Settings) -> Writer:
    from annotator.formats.exchange.conll import ColumnWriter

    return ColumnWriter(destination, settings)


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


_LEFT_OUT = mark("they are left out")
# What no tool for labelling has a place for.
_HOUSEKEEPING = (
    Loss(features.REJECTED, _LEFT_OUT),
    Loss(features.WAIVERS, _LEFT_OUT),
    Loss(features.COMMENTS, _LEFT_OUT),
    Loss(features.STATE, _LEFT_OUT),
    Loss(features.SECONDS, _LEFT_OUT),
    Loss(features.PROVENANCE, mark("they look like an annotator's own")),
    Loss(features.FOREIGN, _LEFT_OUT),
)
# What is lost where speakers have names alone.
_LABELS = (
    Loss(features.SPEAKER_DETAILS, mark("only their names are kept")),
    Loss(features.NAMESAKES, mark("they become one")),
    *_HOUSEKEEPING,
)
_AS_OWN = Loss(features.MODEL_ENTITIES, mark("they look like an annotator's"))
_NO_SUGGESTIONS = Loss(features.SUGGESTIONS, _LEFT_OUT)

FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(
        "spacy",
        "spaCy",
        ".spacy",
        mark("documents of spaCy (DocBin) with entities, span groups and whole quotations, for training"),
        _open_spacy,
        is_numbered=True,
    ),
    ExportFormat(
        "prodigy",
        "Prodigy",
        ".jsonl",
        mark("a task a line with tokens, spans and relations"),
        _open_prodigy,
        losses=(_NO_SUGGESTIONS, _AS_OWN, *_LABELS),
        is_stream=True,
        to_bytes=_prodigy_line,
    ),
    ExportFormat(
        "label-studio",
        mark("Label Studio"),
        ".json",
        mark("tasks with an annotation of each annotator, and the labelling configuration beside them"),
        _open_label_studio,
        losses=(
            Loss(features.SUGGESTIONS, mark("they are predictions, which do not come back as suggestions")),
            Loss(features.MODEL_ENTITIES, mark("they are predictions, or look like an annotator's")),
            *_LABELS,
        ),
        describe=_describe_label_studio,
    ),
    ExportFormat(
        "doccano",
        "doccano",
        ".jsonl",
        mark("a line each document with entities and relations, and the labels beside them"),
        _open_doccano,
        losses=(
            Loss(features.CLAIM_TYPES, mark("only the first type stays")),
            Loss(features.ATTRIBUTES, _LEFT_OUT),
            Loss(features.NOTES, _LEFT_OUT),
            Loss(features.OWN_TYPES, _LEFT_OUT),
            _NO_SUGGESTIONS,
            _AS_OWN,
            Loss(features.SPEAKERS, _LEFT_OUT),
            *_HOUSEKEEPING,
        ),
        describe=_describe_doccano,
        to_bytes=_doccano_line,
    ),
    ExportFormat(
        "conll",
        "CoNLL",
        ".conll",
        mark("a token a line with a column of BIO tags for each role, claims and entities"),
        _open_conll,
        losses=(
            Loss(features.SPLIT, mark("each fragment is a quotation of its own")),
            Loss(features.SPLIT_CLAIMS, mark("each fragment is a claim of its own")),
            Loss(features.ROLE_OVERLAPS, mark("only the first, or the longer, is kept")),
            Loss(features.ENTITY_OVERLAPS, mark("only the first, or the longer, is kept")),
            Loss(features.LINES, mark("they begin anew in each line")),
            Loss(features.EDGE_SPACES, mark("the spaces are left out")),
            Loss(features.CUES, mark("only where they stand tells their quotation")),
            Loss(features.SOURCES, mark("only where they stand tells their quotation")),
            Loss(features.FURTHER_ROLES, mark("only where they stand tells their quotation")),
            Loss(features.NESTED, mark("only where they stand tells it")),
            Loss(features.OWN_CLAIMS, mark("read back, the quotation makes them")),
            Loss(features.EMPTY_LAYERS, mark("that somebody has worked on it is left out")),
            Loss(features.CLAIM_TYPES, mark("only the first type stays")),
            Loss(features.SPEAKERS, _LEFT_OUT),
            Loss(features.ATTRIBUTES, _LEFT_OUT),
            Loss(features.NOTES, _LEFT_OUT),
            Loss(features.OWN_TYPES, _LEFT_OUT),
            Loss(features.METADATA, _LEFT_OUT),
            _NO_SUGGESTIONS,
            _AS_OWN,
            *_HOUSEKEEPING,
        ),
        is_stream=True,
    ),
    ExportFormat(
        "brat",
        mark("brat stand-off"),
        ".zip",
        mark(
            "a folder for each annotator, a text and its annotations for each document, brat’s configuration"
        ),
        _open_brat,
        losses=(
            Loss(features.SPANS_OF_LINES, mark("they are cut there, each piece is a fragment")),
            Loss(features.NOTES_OF_LINES, mark("their lines are joined by blanks")),
            Loss(features.ODD_NAMES, mark("the signs become _")),
            Loss(features.NO_FILE_NAMES, mark("the signs become _")),
            Loss(features.METADATA, _LEFT_OUT),
            _NO_SUGGESTIONS,
            _AS_OWN,
            *_LABELS,
        ),
        is_folder=True,
    ),
    ExportFormat(
        "xmi",
        mark("UIMA XMI (INCEpTION)"),
        ".zip",
        mark("a file for each document and annotator, and the type system with the layers"),
        _open_xmi,
        losses=(
            Loss(features.SPLIT, mark("each fragment is an annotation, linked to the next one")),
            Loss(features.SPLIT_CLAIMS, mark("each fragment is an annotation, linked to the next one")),
            Loss(features.NO_XML_SIGNS, mark("they become blanks or �, as XML cannot hold them")),
            Loss(features.FURTHER_METADATA, mark("words are kept, but not read back; others are left out")),
            _NO_SUGGESTIONS,
            _AS_OWN,
            *_LABELS,
        ),
        is_folder=True,
    ),
    ExportFormat(
        "qdpx",
        mark("REFI-QDA project"),
        ".qdpx",
        mark(
            "a project for QualCoder, NVivo, ATLAS.ti and MAXQDA: texts, codes, selections, speakers as cases"
        ),
        _open_qdpx,
        losses=(
            Loss(features.SPLIT, mark("each fragment is a selection, linked to the next one")),
            Loss(features.SPLIT_CLAIMS, mark("each fragment is a selection, linked to the next one")),
            Loss(features.LONG_ANSWERS, mark("they become lines of the note")),
            Loss(features.EMPTY_LAYERS, mark("that somebody has worked on it is left out")),
            Loss(features.NO_XML_SIGNS, mark("those in names, notes and metadata become blanks or �")),
            Loss(features.NO_WORDS, _LEFT_OUT),
            _NO_SUGGESTIONS,
            _AS_OWN,
            Loss(features.IDS_WITH_SLASHES, mark("the slashes become _")),
            Loss(features.JOINED_NAMES, mark("read back, they are several names")),
            *_HOUSEKEEPING,
        ),
    ),
    ExportFormat(
        "web-annotation",
        mark("Web Annotation (JSON-LD)"),
        ".zip",
        mark("the text of each document, and a collection of annotations for each annotator"),
        _open_web_annotation,
        losses=(Loss(features.FURTHER_METADATA, _LEFT_OUT), _NO_SUGGESTIONS, _AS_OWN, *_HOUSEKEEPING),
        is_folder=True,
    ),
)
