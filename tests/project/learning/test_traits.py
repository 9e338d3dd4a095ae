"""The traits of suggestions, and suggestions with learned scores."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.learning import Learning, Lesson
from annotator.domain.provenance import Provenance
from annotator.project.learning.traits import applied, traits_of
from tests.examples import spans_of, suggested

TEXT = "“It is late,” Ben Okoye said. Officials believe that fares will rise. She hopes to win."
DIRECT = suggested("q1", spans_of(TEXT, "“It is late,”"), spans_of(TEXT, "said"), spans_of(TEXT, "Ben Okoye"))
THOUGHT = suggested(
    "q2",
    spans_of(TEXT, "that fares will rise"),
    spans_of(TEXT, "believe"),
    spans_of(TEXT, "Officials"),
    Provenance("quotations 1.0", "clause that", 0.8),
    "cue “believe”",
    mode="thought",
)
HOPE = suggested(
    "q3",
    spans_of(TEXT, "to win"),
    spans_of(TEXT, "hopes"),
    spans_of(TEXT, "She"),
    Provenance("quotations 1.0", "infinitive", 0.3),
    mode="thought",
)
LESSON = Lesson("cue", "believe", 25, 2.0, 19.5, -3.0)


def learnt(*lessons: Lesson, limit: float = 0.5) -> Learning:
    return Learning({(lesson.group, lesson.value): lesson for lesson in lessons}, limit, 9, 120)


def test_traits_are_told_from_the_words_alone() -> None:
    assert traits_of(DIRECT, TEXT) == {
        "all": "",
        "marks": "with",
        "mode": "speech",
        "source": "a source of the kind person",
        "construction": "verb before content",
        "cue": "said",
        "first word": "it",
    }
    traits = traits_of(THOUGHT, TEXT)
    assert (traits["marks"], traits["mode"], traits["first word"]) == (
        "without",
        "thoughts and plans",
        "that",
    )
    assert traits["source"] == "a source of the kind unnamed"
    assert traits_of(HOPE, TEXT)["source"] == "a source of the kind pronoun"


def test_a_suggestion_without_cue_and_source_has_traits() -> None:
    bare = suggested("q4", spans_of(TEXT, "“It is late,”"))
    traits = traits_of(bare, TEXT)
    assert (traits["cue"], traits["source"]) == ("", "no source")


def test_the_learned_score_and_the_reason_are_told_with_the_score_that_ships() -> None:
    (likely, unlikely) = applied(learnt(LESSON), (DIRECT, THOUGHT), TEXT)
    assert likely == DIRECT
    assert unlikely.provenance.score == pytest.approx(0.17, abs=0.01)
    assert unlikely.why == "cue “believe”; 2 accepted of 25 with the cue “believe” (80% before)"
    assert unlikely.provenance.extra["learned"] == {
        "shipped": 0.8,
        "accepted": 2.0,
        "of": 25,
        "like": "with the cue “believe”",
    }
    assert unlikely.annotation == THOUGHT.annotation


def test_a_suggestion_in_reserve_is_left_out_until_it_reaches_the_limit() -> None:
    reserve = replace(HOPE, is_reserve=True)
    assert applied(learnt(LESSON), (reserve,), TEXT) == ()
    assert applied(learnt(LESSON, limit=0.2), (reserve,), TEXT) == (HOPE,)
    (raised,) = applied(learnt(Lesson("cue", "hopes", 25, 24.0, 8.0, 2.0)), (reserve,), TEXT)
    assert not raised.is_reserve
    assert raised.provenance.score > 0.7
