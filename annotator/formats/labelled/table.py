"""The table of formats of labelled texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

# Of files of annotations beside the text of a file, each with the same stem (brat, BioNLP shared tasks).
_STAND_OFF = (".ann", ".a1", ".a2")


def _is_brat(source: Source) -> bool:
    """Tell whether a file is one of annotations, or a text with annotations beside it."""
    return source.ending in _STAND_OFF or any(
        source.beside(source.stem + ending) for ending in _STAND_OFF[:2]
    )


def _read_brat(source: Source, choices: Choices) -> Iterator[Item]:
    from annotator.formats.labelled.brat import read

    return read(source, choices)


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


FORMATS = (
    ImportFormat(
        "brat", "brat stand-off", (".txt", *_STAND_OFF), _read_brat, _is_brat, beside=(*_STAND_OFF, ".conf")
    ),
    ImportFormat("spacy", "spaCy documents", (".spacy",), _read_spacy),
    ImportFormat("spacy-json", "spaCy JSON", (".json", ".jsonl"), _read_doc_json, _is_doc_json),
)
