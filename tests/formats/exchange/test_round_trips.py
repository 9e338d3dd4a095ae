"""What is written for other tools and read again is the same, without what the formats say that they lose."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.formats.exchange.claim_labels import claim_label
from annotator.formats.jsonl.writer import write_line
from tests.examples import records
from tests.formats.exchange.exports import main_of, read_again


def columns_of(record: Record) -> list[tuple[Span, str]]:
    """Return the labelled spans of a record as columns can hold them: the first of those that overlap."""
    columns: dict[str, list[tuple[Span, str]]] = {}
    for quotation in record.layer.quotations:
        for role, span in quotation.places():
            columns.setdefault(role, []).append((span, role.upper()))
    columns["#claim"] = [(s, claim_label(claim)) for claim in record.layer.claims for s in claim.content]
    columns["#entity"] = [(entity.span, entity.label) for entity in record.entities]
    text = record.document.text
    kept: list[tuple[Span, str]] = []
    for column in columns.values():
        end = 0
        for span, name in sorted(column, key=lambda item: (item[0].start, -item[0].end, item[1])):
            if span.start < end:
                continue
            end, start = span.end, span.start
            for line in span.of(text).split("\n"):
                if line.strip():
                    first = start + len(line) - len(line.lstrip())
                    kept.append((Span(first, first + len(line.strip())), name))
                start += len(line) + 1
    return sorted(kept)


def test_a_span_may_begin_before_the_first_sentence() -> None:
    record = Record(Document("a1", " a"), Layer("a1", "ana"), (Entity("e0", Span(0, 2), "PERSON"),))
    (read,) = read_again("conll", main_of("conll", record), None)
    assert [entity.span for entity in read.entities] == [Span(1, 2)]


@given(records())
def test_columns_and_the_text_come_back(record: Record) -> None:
    (read,) = read_again("conll", main_of("conll", record), None)
    assert (read.document.id, read.document.text) == ("a1", record.document.text)
    assert sorted((entity.span, entity.label) for entity in read.entities) == columns_of(record)


def comparable(record: Record) -> bytes:
    entities = sorted(record.entities, key=lambda entity: (entity.span, entity.id))
    return write_line(replace(record, entities=tuple(entities)))


# The tokenizer of each file takes a tenth of a second to make.
@settings(max_examples=4)
@given(st.lists(records(), min_size=2, max_size=6))
def test_documents_of_spacy_come_back_whole(given_records: list[Record]) -> None:
    read = read_again("spacy", main_of("spacy", *given_records), None)
    assert list(map(comparable, read)) == list(map(comparable, given_records))
