"""Readings of drawn layers: nothing is lost, nothing depends on order, and what is decided stays so."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.adjudication import Reading, differing_words, read_layers
from annotator.domain.codebook import read_codebook
from annotator.domain.entity import Entity, ModelEntities
from annotator.domain.gold_choice import Choice
from annotator.domain.guidelines import section_of
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span, Spans
from annotator.project.bundled_codebooks import bundled_codebook

TEXT = "word " * 12
CODEBOOK = read_codebook(bundled_codebook("default"), "the codebook")
NAMES = ("ana", "ben", "cy")
FOUND = (Entity("e0-4", Span(0, 4), "ORG", "model"), Entity("e20-24", Span(20, 24), "ORG", "model"))
Choices = dict[tuple[str, str], Choice]


def spans() -> st.SearchStrategy[Spans]:
    starts = st.integers(0, len(TEXT) - 8)
    return st.builds(lambda start, length: (Span(start, start + length),), starts, st.integers(1, 8))


@st.composite
def quotations(draw: st.DrawFn) -> tuple[Quotation, ...]:
    drawn = draw(st.lists(st.tuples(spans(), st.one_of(st.just(()), spans())), max_size=4))
    return tuple(
        Quotation(f"q{number}", by_role(content, source=source))
        for number, (content, source) in enumerate(drawn)
    )


@st.composite
def entities(draw: st.DrawFn) -> tuple[Entity, ...]:
    own = draw(st.lists(spans(), max_size=2))
    removed = draw(st.lists(st.sampled_from(FOUND), max_size=2))
    corrections = {entity.id: replace(entity, removed=True) for entity in removed}
    made = (Entity(f"n{number}", content[0], "ORG") for number, content in enumerate(own))
    return (*corrections.values(), *made)


def layers() -> st.SearchStrategy[dict[str, Layer]]:
    drawn = st.tuples(*(st.tuples(quotations(), entities()) for _ in NAMES))
    return drawn.map(
        lambda each: {
            name: Layer("a1", name, "done", quotations=of_kind[0], entities=of_kind[1])
            for name, of_kind in zip(NAMES, each, strict=True)
        }
    )


def read(given_layers: dict[str, Layer], choices: Choices | None = None) -> Reading:
    gold = Layer("a1", "gold")
    return read_layers(TEXT, CODEBOOK, given_layers, gold, choices or {}, ModelEntities(FOUND))


def decided(reading: Reading) -> Choices:
    """Return choices of nothing at all parts."""
    return {
        (part.kind.id, part.place): Choice(
            {name: each.id for name, each in part.annotations.items()}, {}, part.seen
        )
        for part in reading.parts
    }


@settings(max_examples=30)
@given(layers())
def test_each_annotation_is_in_one_part(drawn: dict[str, Layer]) -> None:
    reading = read(drawn)
    for name, layer in drawn.items():
        there = [part.annotations[name] for part in reading.parts if name in part.annotations]
        found = [each.id for each in there if isinstance(each, Quotation)]
        assert sorted(found) == sorted(quotation.id for quotation in layer.quotations)
        ids = {each.id for each in there if isinstance(each, Entity)}
        assert {entity.id for entity in layer.entities if not entity.removed} <= ids
    assert len({(part.kind.id, part.place) for part in reading.parts}) == len(reading.parts)
    assert set(reading.parts and [part.is_agreed for part in reading.differences()]) <= {False}


@settings(max_examples=30)
@given(layers())
def test_a_reading_does_not_depend_on_the_order_of_layers(drawn: dict[str, Layer]) -> None:
    turned = dict(reversed(drawn.items()))
    there, back = read(drawn), read(turned)
    assert [(part.place, part.seen, part.differing) for part in there.parts] == [
        (part.place, part.seen, part.differing) for part in back.parts
    ]


@settings(max_examples=30)
@given(layers(), st.sampled_from(NAMES))
def test_what_is_decided_opens_again_only_where_a_layer_changes(drawn: dict[str, Layer], name: str) -> None:
    reading = read(drawn)
    choices = decided(reading)
    assert not [part for part in read(drawn, choices).parts if part.is_open]
    quotations_there = drawn[name].quotations
    if not quotations_there:
        return
    other = replace(quotations_there[0], roles=by_role(quotations_there[0].content, cue=(Span(0, 2),)))
    changed = drawn | {name: replace(drawn[name], quotations=(other, *quotations_there[1:]))}
    opened = [part for part in read(changed, choices).parts if part.is_open]
    assert [(part.state, part.annotations[name].id) for part in opened] == [("changed", other.id)]


def test_words_that_others_have_not_are_told() -> None:
    pieces = differing_words([Span(0, 4), Span(6, 10)], [[Span(2, 8)]])
    assert list(pieces) == [
        (Span(0, 2), True),
        (Span(2, 4), False),
        (Span(6, 8), False),
        (Span(8, 10), True),
    ]


def test_a_section_of_the_guidelines_ends_before_the_next_one() -> None:
    text = "# All\n\n## Cue\n\nA\n\n### More\n\nB\n\n## Source\n\nC"
    assert section_of(text, ("Nothing", "cue")) == "## Cue\n\nA\n\n### More\n\nB\n"
    assert section_of(text, ("Source",)) == "## Source\n\nC"
    assert section_of(text, ("Nothing",)) == text
