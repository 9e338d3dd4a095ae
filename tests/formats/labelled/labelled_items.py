"""Help for tests of labelled texts: read a file, and say what came in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from annotator.domain.entity import effective_entities
from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.choices import Choices
from annotator.formats.input.items import Labels
from annotator.formats.input.label_map import LabelMap
from annotator.formats.input.notices import Notice, Notices
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source, file_source
from annotator.formats.labelled.labelled_text import Label, LabelledText, Relation
from annotator.formats.labelled.records import items_of

FILES = Path(__file__).parents[2] / "data" / "formats"
ROLES = LabelMap(
    "roles", {"CONTENT": "content", "CUE": "cue", "SOURCE": "source", "CLAIM": "claim", "PERSON": "entity"}
)


class Read:
    """The items of a source, by their kinds."""

    def __init__(self, items: Any) -> None:
        found = [item for _, item, _ in items]
        self.records = [item for item in found if isinstance(item, Record)]
        self.problems = [item for item in found if isinstance(item, Problem)]
        told = [item for item in found if isinstance(item, Notice)]
        notices = Notices()
        for notice in told:
            notices.add(notice)
        assert all(section.clause for section in notices.sections(1))
        self.notices = [notice.kind for notice in told]
        self.labels = [item for item in found if isinstance(item, Labels)]

    @property
    def record(self) -> Record:
        (record,) = self.records
        return record


def read_path(path: Path, labels: LabelMap | None = None) -> Read:
    return Read(read_source(file_source(path), Choices(labels=labels)))


def read_bytes(name: str, data: bytes, labels: LabelMap | None = None) -> Read:
    return Read(read_source(bytes_source(name, data), Choices(labels=labels)))


def labelled(text: str, *labels: Label, relations: tuple[str, ...] = (), annotator: str = "") -> LabelledText:
    """Return a labelled text; a relation is like "1 2" or "says: 1 2", with ids of labels."""
    read_relations = []
    for words in relations:
        name, _, ends = words.rpartition(": ")
        read_relations.append(Relation(name, *ends.split()))
    return LabelledText("", text, labels=labels, relations=tuple(read_relations), annotator=annotator)


def label(id: str, name: str, text: str, *words: str, **further: Any) -> Label:
    """Return a label of the first place of each of the words."""
    spans = [(text.index(w), text.index(w) + len(w)) for w in words]
    return Label(id, name, tuple(spans), **further)


def read_labelled(given: LabelledText, labels: LabelMap | None = ROLES) -> Read:
    return Read(items_of(given, Choices(labels=labels), "a.json:1", "a-1"))


def quotations(record: Record) -> list[str]:
    """Return each quotation as "source | cue | content", with "…" between fragments."""
    text = record.document.text
    written = []
    for quotation in record.layer.quotations:
        roles = (quotation.source, quotation.cue, quotation.content)
        written.append(" | ".join(" … ".join(span.of(text) for span in spans) for spans in roles))
    return written


def entities(record: Record) -> list[tuple[str, str]]:
    """Return the words and labels of the entities that the annotator sees."""
    return [(e.span.of(record.document.text), e.label) for e in effective_entities((), record.entities)]
