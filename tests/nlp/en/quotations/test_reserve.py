"""Quotations in reserve: less likely than suggestions, beside them, and nothing that changes them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from annotator.domain.analysis import Analysis
from annotator.nlp.en.quotations.reports import LEAST, LEAST_IN_RESERVE
from tests.examples import quotations_in, reserve_in
from tests.nlp.mutations import bundled_articles
from tests.pipeline import pipeline

TEXT = (
    "Board splits over ferry\n\n"
    "“The ferry will not sail,” Maria Lopez said on Monday. The report points to a lack of spare parts, and the "
    "harbour master noted problems with the pier. She said that the boats were old.\n\n"
    "The owners hope to sell one of them. A survey found growing anger in the villages. The mayor, Tom Hughes, "
    "signalled support for a bridge and discussed plans with the owners. He mentioned a loan, she a gift.\n"
)


@pytest.fixture(scope="module")
def doc():
    return pipeline().language(TEXT)


def test_some_are_in_reserve_and_less_likely_than_suggestions(doc) -> None:
    in_reserve = doc._.quotations_in_reserve
    assert in_reserve
    assert LEAST_IN_RESERVE < LEAST
    assert all(suggestion.is_reserve for suggestion in in_reserve)
    assert not any(suggestion.is_reserve for suggestion in doc._.quotations)
    assert max(s.provenance.score for s in in_reserve) <= max(s.provenance.score for s in doc._.quotations)


def test_they_share_no_word_with_suggestions_nor_with_each_other(doc) -> None:
    likely = [span for s in doc._.quotations for span in (*s.content, *s.annotation.cue)]
    for suggestion in doc._.quotations_in_reserve:
        for span in (*suggestion.content, *suggestion.annotation.cue):
            assert not any(span.overlaps(other) for other in likely)
    spans = sorted(span for s in doc._.quotations_in_reserve for span in s.content)
    assert not any(first.overlaps(second) for first, second in pairwise(spans))


def test_they_have_ids_of_their_own_and_come_with_the_analysis(doc) -> None:
    analysis = Analysis.from_plain(pipeline().analyse(TEXT).to_plain())
    suggestions = (*quotations_in(analysis), *reserve_in(analysis))
    assert len({suggestion.id for suggestion in suggestions}) == len(suggestions)
    assert suggestions == (*doc._.quotations, *doc._.quotations_in_reserve)


def test_their_speakers_are_told_and_no_claims_are_made_of_them() -> None:
    docs = [pipeline().language(text) for text in bundled_articles()[:6]]
    in_reserve = [suggestion for doc in docs for suggestion in doc._.quotations_in_reserve]
    assert any(suggestion.speakers for suggestion in in_reserve)
    for doc in docs:
        ids = {suggestion.id for suggestion in doc._.quotations_in_reserve}
        assert not any(claim.annotation.quotation in ids for claim in doc._.claims)


def test_a_text_without_a_parse_has_none() -> None:
    bare = pipeline().language.make_doc("Nothing here.")
    assert bare._.quotations_in_reserve == ()
