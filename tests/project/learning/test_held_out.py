"""The effect of learning, measured on documents that were held out of it."""

from __future__ import annotations

from annotator.project.learning.evidence import Evidence
from annotator.project.learning.held_out import Outcome, held_out, outcome
from tests.examples import quotation_of, varied
from tests.project.learning.examples import TEXT, suggestions

MARKED, PLAIN, WEAK = suggestions()


def test_suggestions_meet_quotations_one_to_one() -> None:
    quotation = quotation_of("x", MARKED.content)
    assert outcome([MARKED, PLAIN], [quotation]) == Outcome(right=1, wrong=1, missing=0)
    assert outcome([MARKED, varied(MARKED, id="again")], [quotation]) == Outcome(1, 1, 0)
    assert outcome([], [quotation]) == Outcome(0, 0, 1)
    assert outcome([PLAIN], [quotation]).acts == 1 + 6.25


def test_a_taste_is_learnt_from_the_other_documents() -> None:
    done = [
        Evidence(TEXT, (MARKED, PLAIN), {}, (quotation_of("x", MARKED.content),), is_done=True)
        for _ in range(30)
    ]
    measured = held_out(done)
    assert measured.documents == 30
    assert measured.shipped == Outcome(30, 30, 0)
    assert measured.learned == Outcome(30, 0, 0)


def test_documents_that_are_not_done_are_not_measured() -> None:
    assert held_out([Evidence(TEXT, (MARKED,), {"q1": "accepted"})] * 9).documents == 0
