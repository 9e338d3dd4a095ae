from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import alignment
from annotator.domain.alignment import EXACT, HALF, clusters, content_of, matched
from annotator.domain.entity import Entity
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span, merge


def quotation(id: str, *content: tuple[int, int], source: tuple[int, int] | None = None) -> Quotation:
    spans = tuple(Span(*span) for span in content)
    return Quotation(id, by_role(spans, source=(Span(*source),) if source else ()))


def ids(groups: list[dict[str, Quotation]]) -> list[dict[str, str]]:
    return [{name: member.id for name, member in group.items()} for group in groups]


def test_annotations_match_by_what_they_are_about_best_first() -> None:
    wide, narrow = quotation("wide", (0, 20)), quotation("narrow", (0, 12))
    found = matched([wide, narrow], [quotation("only", (0, 14))])
    assert [(a.id, b.id) for a, b in found.pairs] == [("narrow", "only")]
    assert found.first_left == (wide,) and found.second_left == ()


def test_half_of_the_combined_characters_are_enough_and_less_are_not() -> None:
    assert matched([quotation("a", (0, 10))], [quotation("b", (0, 20))]).pairs
    assert not matched([quotation("a", (0, 10))], [quotation("b", (0, 21))]).pairs


def test_exact_asks_for_the_same_characters_however_they_are_cut() -> None:
    cut, whole = quotation("a", (0, 5), (5, 9)), quotation("b", (0, 9))
    assert len(matched([cut], [whole], EXACT).pairs) == 1
    assert not matched([cut], [quotation("b", (0, 10))], EXACT).pairs


def test_only_content_counts_and_entities_have_their_span() -> None:
    assert content_of(quotation("a", (3, 9), source=(0, 2))) == (Span(3, 9),)
    first, second = Entity("e1", Span(0, 4), "ORG"), Entity("e2", Span(0, 5), "GPE")
    assert matched([first], [second]).pairs == ((first, second),)


def test_a_cluster_has_at_most_one_annotation_of_each_annotator() -> None:
    layers = {
        "cy": [quotation("c1", (0, 10)), quotation("c2", (40, 50))],
        "ana": [quotation("a1", (0, 9)), quotation("a2", (0, 8))],
        "ben": [quotation("b1", (1, 10))],
    }
    assert ids(clusters(layers)) == [{"ana": "a2"}, {"cy": "c1", "ana": "a1", "ben": "b1"}, {"cy": "c2"}]


def test_what_a_hostile_file_nests_costs_no_square(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[None] = []
    usual = alignment.overlap
    monkeypatch.setattr(alignment, "overlap", lambda *contents: compared.append(None) or usual(*contents))
    number = 400
    layers = {
        name: [quotation(f"{name}{n}", (n + moved, 2_000 - n)) for n in range(number)]
        for name, moved in (("ana", 0), ("ben", 1))
    }
    assert [len(group) for group in clusters(layers)] == [2] * number
    assert len(compared) <= 2 * 50 * number


spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda p: Span(p[0], p[0] + p[1]))
contents = st.lists(spans, min_size=1, max_size=2).map(merge)
layers_of = st.dictionaries(st.sampled_from("abcd"), st.lists(contents, max_size=5), max_size=4)


def made(layers: dict[str, list[tuple[Span, ...]]]) -> dict[str, list[Quotation]]:
    return {
        name: [Quotation(f"{name}{number}", by_role(content)) for number, content in enumerate(sorted(given))]
        for name, given in layers.items()
    }


def characters(annotation: Quotation) -> set[int]:
    return {place for start, end in annotation.content for place in range(start, end)}


def directly(layers: dict[str, list[Quotation]], least: float) -> set[frozenset[str]]:
    """Join the pairs of all annotations one by one, by sets of characters."""
    items = sorted(
        ((a.content, name, a) for name, given in layers.items() for a in given),
        key=lambda item: (item[0], item[1], item[2].id),
    )
    pairs = []
    for (one, (_, name, a)), (other, (_, other_name, b)) in combinations(enumerate(items), 2):
        part = len(characters(a) & characters(b)) / len(characters(a) | characters(b))
        if name != other_name and part >= least:
            pairs.append((-part, one, other))
    groups = [{a.id} for _, _, a in items]
    for _, one, other in sorted(pairs):
        first = next(group for group in groups if items[one][2].id in group)
        second = next(group for group in groups if items[other][2].id in group)
        if first is not second and not {id[0] for id in first} & {id[0] for id in second}:
            groups.remove(second)
            first |= second
    return {frozenset(group) for group in groups}


@given(layers_of, st.sampled_from([HALF, EXACT, 0.3]))
def test_clusters_are_those_of_all_pairs_joined_one_by_one(
    given_layers: dict[str, list[tuple[Span, ...]]], least: float
) -> None:
    layers = made(given_layers)
    found = clusters(layers, least)
    assert {frozenset(member.id for member in group.values()) for group in found} == directly(layers, least)
    turned = clusters(dict(reversed(layers.items())), least)
    assert turned == found
