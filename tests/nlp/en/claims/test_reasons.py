"""What an annotator is told of why a claim is suggested."""

from __future__ import annotations

import pytest

from tests.pipeline import pipeline

pytestmark = pytest.mark.model

MOST_REASONS = 5


@pytest.mark.parametrize(
    ("sentence", "reasons"),
    [
        ("Trade fell by 12% last year because of the roadworks.", {"figure", "past event", "cause"}),
        ("The council spent £4.2 million on repairs in 2019.", {"figure", "past event"}),
        ("“The line will cost £4 million,” said Ms Oduya.", {"prediction"}),
        ("“The flood may have damaged 300 homes,” said Ms Oduya.", {"figure", "hedged"}),
        ("The minister said fares rose by 12% because the union forbids Sunday shifts.", {"figure", "rule"}),
    ],
)
def test_what_shows_the_types_and_makes_it_worth_a_check_is_told(sentence: str, reasons: set[str]) -> None:
    (claim,) = pipeline().language(sentence)._.claims
    told = claim.why.split("; ")
    assert len(told) <= MOST_REASONS
    assert {reason.split(" “")[0] for reason in told} >= reasons


def test_the_strongest_reason_is_told_first_and_words_that_count_are_quoted() -> None:
    (claim,) = pipeline().language("The county lost $3 billion of federal funding in 2019.")._.claims
    told = claim.why.split("; ")
    assert told[0].startswith("figure")
    assert any(reason.startswith("“") for reason in told)


def test_no_word_is_told_twice() -> None:
    (claim,) = pipeline().language("More than 300 homes were damaged by 9 floods last year.")._.claims
    words = [reason.split("“")[1] for reason in claim.why.split("; ")]
    assert len(words) == len(set(words))
