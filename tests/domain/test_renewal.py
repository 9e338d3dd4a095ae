"""Which suggestions of a document are there after a model has read it again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claim import Claim
from annotator.domain.decisions import is_decided
from annotator.domain.proposed import Proposed
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.renewal import renewed, renewed_claims
from annotator.domain.span import Span
from tests.examples import suggested, suggested_claim

CAME = Provenance("rules", "marks", 0.9)


def quotation(id: str, start: int, end: int) -> Proposed[Quotation]:
    return suggested(id, (Span(start, end),), (), (), CAME)


def claim(id: str, start: int, end: int, of: str | None = None) -> Proposed[Claim]:
    return suggested_claim(id, (Span(start, end),), (), "plain", None, of, CAME)


def ids(suggestions: tuple[Proposed[Any], ...]) -> list[str]:
    return [suggestion.id for suggestion in suggestions]


def test_undecided_ones_go_and_decided_ones_stay() -> None:
    decided = quotation("d", 0, 10)
    found = renewed(["u", "v"], [decided], [quotation("n", 50, 60)])
    assert found.dropped == {"u", "v"}
    assert found.kept == (decided,)
    assert ids(found.added) == ["n"]
    assert found.ids == {"d", "n"}


def test_a_proposal_that_says_the_same_as_a_decided_one_is_that_one() -> None:
    found = renewed([], [quotation("d", 0, 10), quotation("e", 20, 30)], [quotation("n", 21, 31)])
    assert found.added == ()
    assert found.became == {"n": "e"}


def test_a_proposal_whose_id_a_decided_one_has_gets_another() -> None:
    found = renewed(["u"], [quotation("q", 0, 10)], [quotation("q", 50, 60), quotation("u", 70, 80)])
    assert ids(found.added) == ["q.2", "u"], "the id of one that goes is free"
    assert found.became == {"q": "q.2", "u": "u"}


def test_two_decided_ones_do_not_come_back_as_one() -> None:
    found = renewed([], [quotation("d", 0, 10), quotation("e", 11, 20)], [quotation("n", 0, 20)])
    assert found.added == ()
    assert found.became["n"] in ("d", "e")


def test_a_claim_is_in_what_its_quotation_has_become() -> None:
    quotations = renewed([], [quotation("q", 0, 10)], [quotation("same", 0, 10), quotation("q", 50, 60)])
    proposed = [claim("a", 0, 4, "same"), claim("b", 50, 54, "q"), claim("c", 80, 90)]
    found = renewed_claims(["u"], [], proposed, quotations)
    assert [(one.id, one.annotation.quotation) for one in found.added] == [
        ("a", "q"),
        ("b", "q.2"),
        ("c", None),
    ]
    assert found.dropped == {"u"}


def test_a_decided_claim_stays_and_leaves_a_quotation_that_has_gone() -> None:
    quotations = renewed(["gone"], [quotation("d", 0, 10)], [quotation("n", 50, 60)])
    decided = [claim("a", 20, 24, "gone"), claim("b", 0, 4, "d"), claim("c", 50, 54, "n"), claim("e", 80, 84)]
    found = renewed_claims([], decided, [claim("x", 20, 24)], quotations)
    assert [(one.id, one.annotation.quotation) for one in found.kept] == [
        ("a", None),
        ("b", "d"),
        ("c", "n"),
        ("e", None),
    ]
    assert found.added == ()


suggestions = st.lists(
    st.builds(
        lambda id, start, length: quotation(id, start, start + length),
        st.sampled_from("abcd"),
        st.integers(0, 60),
        st.integers(1, 30),
    ),
    max_size=6,
)


@given(suggestions, suggestions)
def test_ids_are_single_and_nothing_decided_comes_back(
    older: list[Proposed[Quotation]], proposed: list[Proposed[Quotation]]
) -> None:
    decided = list({suggestion.id: suggestion for suggestion in older}.values())
    found = renewed([], decided, proposed)
    there = [*ids(found.kept), *ids(found.added)]
    assert len(set(there)) == len(there)
    assert list(found.kept) == decided
    contents = [suggestion.content for suggestion in decided]
    assert not any(is_decided(suggestion.content, contents) for suggestion in found.added)
    assert set(found.became) == {suggestion.id for suggestion in proposed}
    assert set(found.became.values()) <= found.ids
    again = renewed(ids(found.added), decided, [replace(one) for one in proposed])
    assert again.added == found.added, "the same analysis once more changes nothing"
