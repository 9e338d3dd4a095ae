from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.entity import Entity, ModelEntities, Origin, effective_entities
from annotator.domain.span import Span

REED = Entity("m1", Span(6, 14), "PERSON", "model")
PARIS = Entity("m2", Span(0, 5), "GPE", "model")


def test_without_a_layer_the_models_entities_are_seen_in_text_order() -> None:
    assert effective_entities((REED, PARIS), ()) == (PARIS, REED)


def test_an_entity_that_the_annotator_took_away_is_not_seen() -> None:
    assert effective_entities((REED, PARIS), (replace(REED, removed=True),)) == (PARIS,)


def test_a_corrected_entity_stands_in_place_of_the_models() -> None:
    corrected = replace(REED, label="ORG", origin="annotator")
    assert effective_entities((REED, PARIS), (corrected,)) == (PARIS, corrected)


def test_the_annotators_own_entities_stand_among_the_models() -> None:
    own = Entity("e1", Span(3, 8), "ORG")
    assert effective_entities((REED, PARIS), (own,)) == (PARIS, own, REED)


def test_a_removal_outlives_the_models_entity() -> None:
    assert effective_entities((PARIS,), (replace(REED, removed=True),)) == (PARIS,)


@pytest.mark.parametrize(
    ("origin", "field", "replaced"),
    [
        ("model", [{"text": "Croft", "label": "ORG"}], (("Croft", "ORG"),)),
        ("model", [], ()),
        ("model", "of old", None),
        ("model", [3, {"label": 7}], (("", "7"),)),
        ("annotator", [{"text": "Croft", "label": "ORG"}], None),
    ],
)
def test_a_repaired_entity_tells_what_the_model_had_whatever_a_file_says(
    origin: Origin, field: object, replaced: object
) -> None:
    assert Entity("e", Span(0, 5), "PERSON", origin, extra={"repaired": field}).replaced == replaced


@pytest.mark.parametrize(
    "wrong",
    [
        {"places": [6, 14, 0, 0, 5, 1]},
        {"places": [6, 14, 0, 6]},
        {"places": [-1, 5, 0]},
        {"places": [5, 5, 0]},
        {"places": [0, 5, 2]},
        {"places": [0, 5, 0.5]},
        {"places": "0 5 0"},
        {"labels": [1, 2]},
        {"ids": {"0": 1}},
        {"ids": {"1": "m1"}},
        {"extra": {"0": "GPE"}},
        {"extra": {"-1": {}}},
    ],
)
def test_numbers_that_are_no_entities_are_refused(wrong: dict[str, object]) -> None:
    plain = ModelEntities([PARIS]).to_plain() | {"labels": ["GPE", "PERSON"]}
    assert [*ModelEntities.from_plain(plain)] == [PARIS]
    with pytest.raises((ValueError, TypeError, LookupError)):
        ModelEntities.from_plain(plain | wrong)
