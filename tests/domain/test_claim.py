"""The quotation that makes a claim."""

from __future__ import annotations

from annotator.domain.claim import quotation_of
from annotator.domain.span import Span
from tests.examples import quotation_of as quotation


def test_a_claim_belongs_to_the_quotation_with_most_of_its_words() -> None:
    long = quotation("long", (Span(0, 500),))
    short = quotation("short", (Span(510, 540),))
    assert quotation_of((Span(490, 512),), [long, short]) == "long"


def test_of_two_quotations_around_a_claim_it_belongs_to_the_inner_one() -> None:
    outer, inner = quotation("outer", (Span(0, 500),)), quotation("inner", (Span(100, 160),))
    assert quotation_of((Span(110, 140),), [outer, inner]) == "inner"
    assert quotation_of((Span(110, 140),), [inner, outer]) == "inner"


def test_a_claim_outside_of_all_quotations_belongs_to_none() -> None:
    assert quotation_of((Span(10, 20),), [quotation("q", (Span(20, 30),))]) is None
    assert quotation_of((Span(10, 20),), []) is None
