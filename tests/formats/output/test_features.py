"""What is counted as a loss."""

from __future__ import annotations

from annotator.domain.document import new_document
from annotator.domain.entity import REPAIRED, Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.translation import BETWEEN_FORMS
from annotator.formats.output import features
from annotator.formats.output.features import FOREIGN, FURTHER_FIELDS, Feature, Loss


def is_plural(many: str, one: str) -> bool:
    """Tell whether a word of the first is the plural of one of the second."""
    words = many.replace(",", "").split()
    return any(f"{word}s" in words or f"{word[:-1]}ies" in words for word in one.replace(",", "").split())


def test_one_is_named_in_the_singular_and_several_in_the_plural() -> None:
    named = [each for each in vars(features).values() if isinstance(each, Feature)]
    assert len(named) > 40
    forms = [each.words.split(BETWEEN_FORMS) for each in named]
    assert [one for one, many in forms if not is_plural(many, one)] == []
    one, two = (Loss(features.LINES, "they begin anew").in_words(number) for number in (1, 2))
    assert (one, two) == (
        "1 span over several lines: they begin anew.",
        "2 spans over several lines: they begin anew.",
    )


def test_what_the_program_itself_notes_on_entities_is_no_field_of_another_one() -> None:
    repaired = Entity("e1", Span(0, 3), "PERSON", "model", extra={REPAIRED: []})
    foreign = Entity("e2", Span(4, 8), "ORG", extra={REPAIRED: [], "colour": "red"})
    record = Record(new_document("a1", "Ann said."), Layer("a1", None), (repaired, foreign))
    assert (FOREIGN.count(record), FURTHER_FIELDS.count(record)) == (1, 1)
