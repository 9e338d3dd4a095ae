"""What is counted as a loss."""

from __future__ import annotations

from annotator.domain.document import new_document
from annotator.domain.entity import REPAIRED, Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.formats.output.features import FOREIGN, FURTHER_FIELDS


def test_what_the_program_itself_notes_on_entities_is_no_field_of_another_one() -> None:
    repaired = Entity("e1", Span(0, 3), "PERSON", "model", extra={REPAIRED: []})
    foreign = Entity("e2", Span(4, 8), "ORG", extra={REPAIRED: [], "colour": "red"})
    record = Record(new_document("a1", "Ann said."), Layer("a1", None), (repaired, foreign))
    assert (FOREIGN.count(record), FURTHER_FIELDS.count(record)) == (1, 1)
