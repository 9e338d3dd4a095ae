"""What the readers of labelled texts give, in words that tests can read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.label_map import LabelMap
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import Source, bytes_source, file_source
from annotator.formats.labelled.labelled_text import LabelledText

FORMATS = Path(__file__).parent.parent.parent / "data" / "formats"


def with_beside(name: str, files: dict[str, bytes]) -> Source:
    """Return a file of a folder in memory, with the others beside it."""

    def beside(other: str) -> Source | None:
        return with_beside(other, files) if other in files else None

    source = bytes_source(name, files[name])
    return Source(name, source.opened, beside)


def only_text(found: Iterable[Any]) -> LabelledText:
    (text,) = (item for item in found if isinstance(item, LabelledText))
    return text


def notices(found: Iterable[Any]) -> list[Notice]:
    return [item for item in found if isinstance(item, Notice)]


def words(text: LabelledText) -> list[tuple[str, ...]]:
    """Return each label with the words of its spans, in text order."""
    return [(label.label, *(text.text[start:end] for start, end in label.spans)) for label in text.labels]


def relations(text: LabelledText) -> list[tuple[str, str, str]]:
    """Return the relations with the words of the first spans at their ends."""
    ends = {label.id: text.text[slice(*label.spans[0])] for label in text.labels}
    return [(relation.label, ends[relation.head], ends[relation.child]) for relation in text.relations]


def records(path: Path | Source, choices: Choices = USUAL) -> list[Record]:
    source = file_source(path) if isinstance(path, Path) else path
    return [item for _, item, _ in read_source(source, choices) if isinstance(item, Record)]


def problems(source: Source) -> list[str]:
    return [str(item) for _, item, _ in read_source(source) if isinstance(item, Problem)]


def quotations(record: Record) -> list[dict[str, list[str]]]:
    """Return the quotations of a record, each with the words of its roles."""
    text = record.document.text
    return [
        {role: [span.of(text) for span in spans] for role, spans in quotation.roles.items()}
        for quotation in record.layer.quotations
    ]


def mapped(labels: dict[str, str], relations: dict[str, str] | None = None) -> Choices:
    return Choices(labels=LabelMap(labels=labels, relations=relations or {}))
