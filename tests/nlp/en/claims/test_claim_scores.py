"""How verifiable and how check-worthy each sentence of a text is."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin

from annotator.nlp.en.claims import component
from annotator.nlp.en.claims.chances import BORDER, Weighing, counted
from annotator.nlp.en.claims.traits import CUE, GROUPS
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.resources_folder import resource
from tests.pipeline import pipeline

pytestmark = pytest.mark.model

SENTENCES = Path(__file__).parents[3] / "data" / "claims" / "scores.txt"
SCORED = "Unemployment fell by 2% last year. I hope for the best."
MOST_BYTES = 400_000
EXPECTED_NUMBER_OF_TRAITS = 5_000  # at least: an empty table would score all sentences the same


@cache
def claims_alone() -> Any:
    nlp = spacy.load(DEFAULT_MODEL)
    nlp.add_pipe("claims")
    return nlp


def cases() -> list[list[str]]:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and line[0] != "#"]


@pytest.mark.parametrize(("verifiable", "check_worthy", "sentence"), cases(), ids=lambda part: part[:40])
def test_a_sentence_is_on_the_side_of_the_border_where_people_put_it(
    verifiable: str, check_worthy: str, sentence: str
) -> None:
    ((_, how_verifiable, how_check_worthy),) = claims_alone()(sentence)._.claim_scores
    assert (how_verifiable >= BORDER) == (verifiable == "yes")
    assert (how_check_worthy >= BORDER) == (check_worthy == "yes")


def test_each_sentence_has_scores_whether_it_is_suggested_or_not() -> None:
    doc = claims_alone()(SCORED)
    assert [span.text for span, _, _ in doc._.claim_scores] == [sentence.text for sentence in doc.sents]
    assert len(doc._.claims) == 1


def test_sentences_within_quotations_and_of_speakers_have_scores_too() -> None:
    doc = pipeline().language(f"“{SCORED}” said Ms Oduya. The mayor said that taxes had doubled.")
    assert [span.text for span, _, _ in doc._.claim_scores] == [sentence.text for sentence in doc.sents]


def test_scores_are_saved_with_the_text() -> None:
    nlp = claims_alone()
    doc = nlp(SCORED)
    saved = [(span.text, *scores) for span, *scores in doc._.claim_scores]
    (from_bin,) = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    from_bytes = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    for read in (from_bin, from_bytes):
        assert [(span.text, *scores) for span, *scores in read._.claim_scores] == saved


def test_a_text_without_sentences_has_no_scores() -> None:
    blank = spacy.blank("en")
    blank.add_pipe("claims")
    assert blank("The council spent £4.2 million.")._.claim_scores == []
    assert claims_alone()("")._.claim_scores == []


def test_names_and_places_do_not_change_a_score() -> None:
    (_, *one), (_, *other) = (
        claims_alone()(f"{name} voted against the bill in 2019.")._.claim_scores[0]
        for name in ("John Smith", "Mary Jones")
    )
    assert one == other


@given(st.text(max_size=80), st.sampled_from(["", " It cost $5 million.", "\n\n", "? I", "“A” said 🙂. "]))
@settings(max_examples=60, deadline=None)
def test_any_text_has_one_pair_of_scores_from_0_to_1_a_sentence(start: str, end: str) -> None:
    doc = claims_alone()(start + end)
    scores = doc._.claim_scores
    assert [(span.start, span.end) for span, _, _ in scores] == [(s.start, s.end) for s in doc.sents]
    assert all(0 <= score <= 1 for _, *both in scores for score in both)


def test_the_table_is_small_and_has_words_of_each_group() -> None:
    path = resource("lexicons", "en", "claims", "chances.tsv")
    assert len(path.read_bytes()) < MOST_BYTES
    assert len(counted().shifts) > EXPECTED_NUMBER_OF_TRAITS
    assert {str(trait[0]) for trait in counted().shifts} >= set(GROUPS)
    assert "# Provenance: " in path.read_text(encoding="utf-8")


def test_higher_odds_are_no_smaller_share() -> None:
    shares = [share for _, share in counted().shares]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    steps = [counted().share(tenth / 10) for tenth in range(-60, 61)]
    assert steps == sorted(steps)


def test_each_trait_moves_both_chances_by_its_own_shift() -> None:
    weighing = Weighing((0.0, 0.0), {(CUE, "a"): (1.0, 0.0), (CUE, "b"): (0.0, -1.0)})
    without, with_both = weighing.chances([]), weighing.chances([(CUE, "a"), (CUE, "b")])
    assert without.verifiable == without.check_worthy == BORDER
    assert with_both.check_worthy > BORDER > with_both.verifiable


def test_the_component_says_what_it_assigns() -> None:
    assert "doc._.claim_scores" in claims_alone().get_pipe_meta("claims").assigns
    assert component.PRODUCER.startswith("claims")
