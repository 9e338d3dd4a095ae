"""What of compared layers is counted: matched by words, for roles and attributes of any codebook."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.agreement.coefficients import GAP, VALUE
from annotator.domain.agreement.compared import Compared
from annotator.domain.agreement.confusion import confusion
from annotator.domain.agreement.measures import ROLES, Measure, measures
from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span, merge
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.project.teams.agreement.nltk_values import distances
from tests.examples import quotation_of, spans_of

TEXT = "Ann told Ben that it rains. Cy asked Dee whether it snows."
BODY: dict[str, Any] = {
    **bundled_codebook("default"),
    "roles": [{"id": "addressee", "label": "Addressee"}],
    "attributes": [
        {"id": "heat", "label": "Heat", "answer": "number"},
        {"id": "remark", "label": "Remark", "answer": "text"},
    ],
}
CODEBOOK: Codebook = read_codebook(BODY)


def rain(id: str = "q1", addressee: str = "", **attributes: str) -> Quotation:
    found = quotation_of(id, spans_of(TEXT, "that it rains"), attributes=attributes)
    return found.with_spans("addressee", spans_of(TEXT, addressee)) if addressee else found


def snow(id: str = "q2", **attributes: str) -> Quotation:
    return quotation_of(id, spans_of(TEXT, "whether it snows"), attributes=attributes)


def compared(*layers: list[Quotation], text: str = TEXT) -> Compared:
    names = "abcd"
    return Compared(
        text, {names[n]: Layer("d", names[n], quotations=tuple(found)) for n, found in enumerate(layers)}
    )


def measure(id: str, role: str, label: str | None = None) -> Measure:
    table = measures(CODEBOOK, distances())
    return next(one for one in table if (one.statistic.id, one.role) == (id, role))


def test_a_declared_role_is_compared_where_somebody_gives_it() -> None:
    layers = compared([rain(addressee="Ben"), snow()], [rain(addressee="told Ben"), snow()])
    same, overlapping = measure("same", "addressee"), measure("overlapping", "addressee")
    ((case,), (other,)) = (one.by_label(layers)[""] for one in (same, overlapping))
    assert not case.is_agreed and other.is_agreed  # the second quotation has none on both sides
    assert measure("alpha_unitizing", "addressee").by_label(layers)[""]


def test_numbers_are_compared_by_distance_and_own_words_are_not() -> None:
    layers = compared(
        [rain(heat="10"), snow(heat="20")], [rain(heat="11"), snow()], [rain(heat="12"), snow(heat="20")]
    )
    heat = measure("alpha_interval", "quotation attribute")
    cases = heat.by_label(layers)["heat"]
    assert [dict(case.values) for case in cases] == [{"a": 10, "b": 11, "c": 12}, {"a": 20, "c": 20}]
    counts = heat.count(layers, cases)
    assert (counts["values"], counts["sum"], counts["squares"], counts["disagreement"]) == (5, 73, 1165, 6)
    assert not [one for one in measures(CODEBOOK, distances()) if "remark" in one.by_label(layers)]


def test_nested_quotations_are_one_unit_and_adjacent_ones_are_two() -> None:
    outer, inner, beside = (
        Quotation(id, by_role((Span(*span),)))
        for id, span in (("o", (0, 10)), ("i", (2, 6)), ("n", (10, 12)))
    )
    layers = compared([outer, inner, beside], [outer])
    content = measure("alpha_unitizing", "content")
    counts = content.count(layers, content.by_label(layers)[""])
    assert (counts["n"], counts[VALUE, frozenset({"content"})], counts["squares"]) == (3, 22, 204)
    assert (counts[VALUE, GAP], counts["disagreement"]) == (2 * len(TEXT) - 22, 4)


def test_all_roles_together_are_compared_by_which_of_them_each_gives() -> None:
    layers = compared([rain(addressee="Ben")], [rain(addressee="told Ben")])
    together = measure("alpha_unitizing", ROLES)
    differing = [case for case in together.by_label(layers)[""] if not case.is_agreed]
    assert [(case.span.of(TEXT), dict(case.values)) for case in differing] == [
        ("told ", {"a": frozenset(), "b": frozenset({"addressee"})})
    ]


def test_a_document_where_nobody_marks_anything_counts_for_units_alone() -> None:
    layers = compared([], [])
    found = {one.statistic.id: one.by_label(layers) for one in measures(CODEBOOK, distances())}
    assert found["alpha_unitizing"] == {"": []} and found["f1_overlap"] == found["same"] == {}
    content = measure("alpha_unitizing", "content")
    assert content.count(layers, [])["length"] == 2 * len(TEXT)


spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda p: Span(p[0], p[0] + p[1]))
contents = st.lists(spans, min_size=1, max_size=2).map(merge)
layer = st.lists(contents, max_size=4)


@given(layer, layer)
@settings(max_examples=60)
def test_characters_are_those_of_sets(first: list[tuple[Span, ...]], second: list[tuple[Span, ...]]) -> None:
    made = [
        [Quotation(f"{side}{n}", by_role(content), "indirect") for n, content in enumerate(found)]
        for side, found in enumerate((first, second))
    ]
    layers = compared(*made, text="x" * 45)
    sets = [{c for content in found for a, b in content for c in range(a, b)} for found in (first, second)]
    f1 = measure("f1_characters", "quotation")
    by_label = f1.by_label(layers)
    assert set(by_label) == ({"", "indirect"} if sets[0] | sets[1] else set())
    for cases in by_label.values():
        counts = f1.count(layers, cases)
        expected = len(sets[0] & sets[1]), len(sets[0]), len(sets[1]), len(sets[0] | sets[1])
        assert (counts["common"], counts["first"], counts["second"], counts["n"]) == expected
    found = measure("f1_overlap", "quotation")
    cases = found.by_label(layers).get("", [])
    counts = found.count(layers, cases)
    assert (counts["first"], counts["second"]) == (len(first), len(second))
    assert sum(confusion(layers, "quotation").values()) == counts["n"]


@pytest.mark.parametrize("role", ["type", "speaker"])
def test_what_is_compared_stands_on_matched_quotations(role: str) -> None:
    layers = compared([rain(), snow()], [rain()])
    cases = measure("alpha_nominal" if role == "type" else "same", role).by_label(layers).get("", [])
    assert len(cases) == (1 if role == "type" else 0)
