"""Entities kept as numbers, with corrections over them, against a plain list of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.entity import Entity, ModelEntities, effective_entities, id_of_place
from annotator.domain.span import Span
from annotator.project.opened.seen_entities import SeenEntities

# So few places and ids that many coincide, and that ids come which speak of another place.
SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 12), st.integers(1, 5))
LABELS = st.sampled_from(("PERSON", "ORG", "GPE"))
IDS = st.sampled_from(("m1", "m2", "e3-4", "e0-2", "e03-4", "x")) | SPANS.map(lambda s: id_of_place(*s))
EXTRAS = st.sampled_from(({}, {}, {"score": 0.5}))
MODEL = st.lists(
    SPANS.flatmap(
        lambda span: st.builds(
            Entity,
            st.sampled_from((id_of_place(*span),) * 3 + ("m1", "m2", "e3-4")),
            st.just(span),
            LABELS,
            st.just("model"),
            st.just(False),
            EXTRAS,
        )
    ),
    max_size=12,
    unique_by=lambda entity: entity.id,
)
OWN = st.builds(Entity, IDS, SPANS, LABELS, st.sampled_from(("model", "annotator")), st.booleans(), EXTRAS)


def in_order(entities: Iterable[Entity]) -> list[Entity]:
    return sorted(entities, key=lambda e: (e.span, e.id))


@given(MODEL, SPANS, IDS)
def test_entities_as_numbers_are_the_same_entities(model: list[Entity], asked: Span, id: str) -> None:
    wanted = in_order(model)
    plain = json.loads(json.dumps(ModelEntities(model).to_plain()))
    for kept in (ModelEntities(model), ModelEntities.from_plain(plain)):
        assert list(kept) == wanted
        assert kept == tuple(wanted)
        assert [Entity(id, Span(*place), label, origin, extra=extra)
                for id, *place, label, origin, extra in kept.values()] == wanted  # fmt: skip
        assert kept.reach == max((entity.span.end for entity in wanted), default=0)
        assert len(kept) == len(wanted)
        assert [kept.get(entity.id) for entity in wanted] == wanted
        assert kept.get(id) == next((entity for entity in wanted if entity.id == id), None)
        assert kept.overlapping(asked) == [entity for entity in wanted if entity.span.overlaps(asked)]
        for other in (id_of_place(*asked), f"e0{asked.start}-{asked.end}", f"e{asked.start}-0{asked.end}"):
            assert kept.get(other) == next((entity for entity in wanted if entity.id == other), None)
    assert ModelEntities.from_plain(plain).to_plain() == plain


@given(MODEL, st.lists(OWN, max_size=4), st.lists(st.tuples(OWN, st.booleans()), max_size=12), SPANS, IDS)
def test_corrections_are_seen_as_in_a_plain_list(
    model: list[Entity], first: list[Entity], changes: list[tuple[Entity, bool]], asked: Span, id: str
) -> None:
    own = {entity.id: entity for entity in first}
    seen = SeenEntities(ModelEntities(model), own.values())
    for entity, there in [(None, True), *changes]:
        if entity is not None:
            seen.correct(entity.id, entity if there else None)
            own.pop(entity.id, None)
            if there:
                own[entity.id] = entity
        wanted = list(effective_entities(model, [*own.values()]))
        assert list(seen) == wanted
        assert len(seen) == len(wanted)
        assert seen.overlapping(asked) == [e for e in wanted if e.span.overlaps(asked)]
        for known in {id, *own, *(e.id for e in model)}:
            assert seen.get(known) == next((e for e in wanted if e.id == known), None)
            assert seen.is_of_model(known) == any(e.id == known for e in model)


@given(MODEL, OWN)
def test_a_correction_taken_back_leaves_no_trace(model: list[Entity], own: Entity) -> None:
    seen = SeenEntities(ModelEntities(model))
    for _ in range(2):
        seen.correct(own.id, own)
        seen.correct(own.id, replace(own, removed=not own.removed))
        seen.correct(own.id, None)
        assert list(seen) == in_order(model)
        assert len(seen) == len(model)
