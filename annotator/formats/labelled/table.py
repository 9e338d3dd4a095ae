"""The table of formats of labelled texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Beside, Item
    from annotator.formats.input.sources import Source

_JSON = (".json", ".jsonl", ".ndjson", ".jsonlines")
_LINES = (".jsonl", ".json", ".ndjson", ".jsonlines")
# Of files of annotations beside the text of a file, each with the same stem (brat, BioNLP shared tasks).
_STAND_OFF = (".ann", ".a1", ".a2")


def _is_brat(source: Source) -> bool:
    """Tell whether a file has annotations, or is a text with annotations beside it."""
    return source.ending in _STAND_OFF or any(
        source.beside(source.stem + ending) for ending in _STAND_OFF[:2]
    )


def _read_brat(source: Source, choices: Choices) -> Iterator[Item | Beside]:
    from annotator.formats.labelled.brat import read

    return read(source, choices)


_ROOT = 16 * 1024  # bytes at the beginning in which the root of XML stands with its namespaces
# How `Doc.to_json` of spaCy begins: a text, then among others the tokens with their numbers.
_DOC_JSON = re.compile(rb'[\s\xef\xbb\xbf]*\[?\s*\{\s*"text"\s*:\s*"')
_DOC_TOKENS = re.compile(rb'"tokens"\s*:\s*\[\s*\{\s*"id"\s*:\s*0\s*,\s*"start"\s*:\s*0\s*,')


def _is_doc_json(source: Source) -> bool:
    return _DOC_JSON.match(source.head) is not None and _DOC_TOKENS.search(source.head) is not None


def _read_spacy(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.labelled.spacy_files import read

    return read(source, choices)


def _read_doc_json(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.labelled.spacy_json import read

    return read(source, choices)


# The root of an XMI, or of the type system beside it, with its namespace.
_XMI = re.compile(
    rb"<(?:\w+:)?XMI\b[^<>]*http://www\.omg\.org/XMI"
    rb"|<typeSystemDescription\b[^<>]*http://uima\.apache\.org/resourceSpecifier"
)
_UIMA_JSON = re.compile(rb'[\s\xef\xbb\xbf]*\{\s*"%(?:TYPES|FEATURE_STRUCTURES|VIEWS|HEADER)"\s*:')


def _is_xmi(source: Source) -> bool:
    return _XMI.search(source.head[:_ROOT]) is not None


def _is_uima_json(source: Source) -> bool:
    return _UIMA_JSON.match(source.head) is not None


def _read_uima(source: Source, choices: Choices) -> Iterator[Item | Beside]:
    from annotator.formats.labelled.uima import read

    return read(source, choices)


_QDA = (".qdpx", ".qdc")
_ZIP = b"PK\3\4"


def _is_qda(source: Source) -> bool:
    """Tell whether a file has a project's ending, or is an archive that begins with its description."""
    return source.ending in _QDA or (source.head.startswith(_ZIP) and b"project.qde" in source.head[:64])


def _read_refi_qda(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.labelled.refi_qda import read

    return read(source, choices)


def _read_label_studio(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.labelled.label_studio import read

    return read(source, choices)


def _is_label_studio(source: Source) -> bool:
    from annotator.formats.labelled import json_signs

    return json_signs.is_label_studio(source)


def _read_span_lines(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.labelled.span_lines import read

    return read(source, choices)


def _is_prodigy(source: Source) -> bool:
    from annotator.formats.labelled import json_signs

    return json_signs.is_prodigy(source)


def _is_doccano(source: Source) -> bool:
    from annotator.formats.labelled import json_signs

    return json_signs.is_doccano(source)


def _has_spans(source: Source) -> bool:
    from annotator.formats.labelled import json_signs

    return json_signs.has_spans(source)


def _read_columns(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.labelled.token_columns import read

    return read(source, choices)


FORMATS = (
    ImportFormat(
        "brat",
        mark("brat stand-off"),
        (".txt", *_STAND_OFF),
        _read_brat,
        _is_brat,
        beside=(*_STAND_OFF, ".conf"),
    ),
    ImportFormat("spacy", mark("spaCy documents"), (".spacy",), _read_spacy),
    ImportFormat("spacy-json", mark("spaCy JSON"), (".json", ".jsonl"), _read_doc_json, _is_doc_json),
    ImportFormat("xmi", mark("UIMA XMI"), (".xmi", ".xml"), _read_uima, _is_xmi, modules=("lxml",)),
    ImportFormat("uima-json", mark("UIMA JSON"), (".json",), _read_uima, _is_uima_json),
    ImportFormat(
        "qdpx", mark("REFI-QDA project"), _QDA, _read_refi_qda, _is_qda, signatures=(_ZIP,), modules=("lxml",)
    ),
    ImportFormat("label-studio", mark("Label Studio"), _JSON, _read_label_studio, _is_label_studio),
    ImportFormat("prodigy", "Prodigy", _LINES, _read_span_lines, _is_prodigy),
    ImportFormat("doccano", "doccano", _LINES, _read_span_lines, _is_doccano),
    ImportFormat("spans", mark("Texts with labelled spans"), _LINES, _read_span_lines, _has_spans),
    ImportFormat(
        "conll",
        mark("CoNLL and IOB"),
        (".conll", ".conllu", ".iob", ".iob2", ".bio", ".bioes"),
        _read_columns,
    ),
)
