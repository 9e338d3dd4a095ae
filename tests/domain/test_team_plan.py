"""Plans of teams: documents go round evenly, nothing is taken from anybody, and the same seed gives the same."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.domain.team_plan import PLAN_ORDERS, Assigned, TeamPlan, plan_from_plain, share_out
from tests.repeats import repeats

PEOPLE = ("ana", "ben", "cy", "di", "eve", "fay", "gil")


def documents(number: int) -> list[str]:
    return [f"d{each}" for each in range(number)]


def loads(plan: TeamPlan, *assigned: Assigned) -> Counter[str]:
    return Counter(dict.fromkeys(plan.annotators, 0)) + _counted(
        name for each in assigned for names in each.values() for name in names
    )


def _counted(names: Any) -> Counter[str]:
    return Counter(names)


def together(plan: TeamPlan, assigned: Assigned) -> Counter[frozenset[str]]:
    pairs = Counter({frozenset(pair): 0 for pair in combinations(plan.annotators, 2)})
    for names in assigned.values():
        pairs.update(frozenset(pair) for pair in combinations(names, 2))
    return pairs


def spread(counts: Counter[Any], keys: Any) -> int:
    numbers = [counts[key] for key in keys]
    return max(numbers) - min(numbers)


@st.composite
def plans(draw: Any) -> TeamPlan:
    people = draw(st.integers(2, len(PEOPLE)))
    return TeamPlan(
        PEOPLE[:people],
        order=draw(st.sampled_from(PLAN_ORDERS)),
        seed=draw(st.integers(1, 99)),
        common=draw(st.sampled_from([0, 5, 20, 50, 90, 100])),
        by=draw(st.integers(2, min(people, 4))),
    )


@given(plans(), st.integers(1, 60))
@settings(max_examples=repeats(60, long=3_000))
def test_documents_go_round_evenly(plan: TeamPlan, number: int) -> None:
    assigned = share_out(plan, documents(number), {})
    assert set(assigned) == set(documents(number))
    assert spread(loads(plan, assigned), plan.annotators) <= 1
    groups = Counter(len(names) for names in assigned.values())
    wanted = (number * plan.common + 50) // 100
    assert groups == Counter({plan.by: wanted, 1: number - wanted}) - Counter()
    pairs = together(plan, assigned)
    assert spread(pairs, pairs) <= (2 if plan.by == 2 else 3)


@given(plans(), st.integers(1, 40), st.integers(0, 20), st.integers(0, 2), st.sampled_from([None, 20, 100]))
@settings(max_examples=repeats(60, long=3_000))
def test_what_comes_later_takes_nothing_away(
    plan: TeamPlan, number: int, more: int, people: int, common: int | None
) -> None:
    first = share_out(plan, documents(number), {})
    assert share_out(plan, documents(number), {}) == first
    assert share_out(plan, documents(number), first) == {}, "the plan is carried out already"
    later = TeamPlan(
        (*plan.annotators, *("zoe", "yan")[:people]), order=plan.order, seed=plan.seed,
        common=plan.common if common is None else common, by=plan.by,
    )  # fmt: skip
    wanted = documents(number + more)
    new = share_out(later, wanted, first)
    assert all(not names & first.get(document, frozenset()) for document, names in new.items())
    both = {id: first.get(id, frozenset()) | new.get(id, frozenset()) for id in wanted}
    assert all(both.values())
    groups = Counter(len(names) for names in both.values())
    assert groups[plan.by] >= (len(wanted) * later.common + 50) // 100
    counts = loads(later, both)
    for document, names in new.items():  # what is new could not go round more evenly
        others = [counts[name] for name in later.annotators if name not in both[document]]
        assert all(counts[name] <= min(others, default=counts[name]) + 1 for name in names)


def test_a_new_person_gets_what_is_new() -> None:
    plan = TeamPlan(("ana", "ben"), common=20)
    first = share_out(plan, documents(20), {})
    later = TeamPlan(("ana", "ben", "cy"), common=20)
    new = share_out(later, documents(30), first)
    gained = loads(later, new)
    assert gained == Counter({"cy": 10, "ana": 1, "ben": 1})


def test_order_says_who_gets_which() -> None:
    in_turn = share_out(TeamPlan(("ana", "ben")), documents(4), {})
    assert {id: set(names) for id, names in in_turn.items()} == {
        "d0": {"ana"}, "d1": {"ben"}, "d2": {"ana"}, "d3": {"ben"},
    }  # fmt: skip
    drawn = [
        share_out(TeamPlan(("ana", "ben"), order="random", seed=seed), documents(30), {}) for seed in (1, 2)
    ]
    assert drawn[0] != drawn[1]


def test_training_documents_go_to_everybody_and_are_not_common() -> None:
    plan = TeamPlan(("ana", "ben", "cy"), training=("d1",))
    assigned = share_out(plan, documents(4), {"d1": ["ana"]})
    assert assigned["d1"] == {"ben", "cy"}
    assert all(len(assigned[id]) == 1 for id in ("d0", "d2", "d3"))


def test_a_plan_comes_back_from_its_json() -> None:
    plan = TeamPlan(
        ("ana", "Élan Ö"),
        DocumentFilter(publisher="Zeit"),
        "random",
        9,
        25,
        2,
        ("d1",),
        True,
        date(2026, 12, 31),
    )
    assert plan_from_plain(json.loads(json.dumps(plan.to_plain()))) == plan
    assert plan_from_plain({"annotators": ["ana"]}) == TeamPlan(("ana",))


@pytest.mark.parametrize(
    ("plain", "told"),
    [
        ([], "an object of JSON"),
        ({}, "an object of JSON"),
        ({"annotators": []}, "each once"),
        ({"annotators": ["ana", "ana"]}, "each once"),
        ({"annotators": ["gold"]}, "a gold layer"),
        ({"annotators": [" "]}, "no name of an annotator"),
        ({"annotators": [1]}, "“annotators” of the plan has to be a list of names"),
        ({"annotators": ["ana"], "comon": 1}, "no field “comon”"),
        ({"annotators": ["ana"], "common": True}, "“common” of the plan has to be a whole number"),
        ({"annotators": ["ana", "ben"], "common": 101}, "101 %"),
        ({"annotators": ["ana", "ben"], "common": 10, "by": 3}, "2 annotators, so 3"),
        ({"annotators": ["ana"], "by": 1}, "two or more"),
        ({"annotators": ["ana"], "order": "odd"}, "“imported” or “random”"),
        ({"annotators": ["ana"], "seed": 0}, "seed"),
        ({"annotators": ["ana"], "due": "soon"}, "a day such as"),
        ({"annotators": ["ana"], "documents": {"wrds": "x"}}, "no condition “wrds”"),
        ({"annotators": ["ana"], "documents": {"words": 1}}, "an object with conditions"),
        ({"annotators": ["ana"], "training": [None]}, "a list of ids"),
    ],
)
def test_a_plan_that_cannot_be_carried_out_is_told(plain: Any, told: str) -> None:
    with pytest.raises(InputError, match=told):
        plan_from_plain(plain)
