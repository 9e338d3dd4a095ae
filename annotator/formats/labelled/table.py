"""The table of formats of labelled texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.input.import_format import ImportFormat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_JSON = (".json", ".jsonl", ".ndjson", ".jsonlines")
_LINES = (".jsonl", ".json", ".ndjson", ".jsonlines")


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
    ImportFormat("label-studio", "Label Studio", _JSON, _read_label_studio, _is_label_studio),
    ImportFormat("prodigy", "Prodigy", _LINES, _read_span_lines, _is_prodigy),
    ImportFormat("doccano", "doccano", _LINES, _read_span_lines, _is_doccano),
    ImportFormat("spans", "Texts with labelled spans", _LINES, _read_span_lines, _has_spans),
    ImportFormat(
        "conll", "CoNLL and IOB", (".conll", ".conllu", ".iob", ".iob2", ".bio", ".bioes"), _read_columns
    ),
)
