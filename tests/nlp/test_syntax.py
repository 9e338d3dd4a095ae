"""What the real model's parse gives to grow by."""

from __future__ import annotations

import io
import json
from functools import cache

import pytest

from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.nlp.worker import serve
from annotator.project.proposals.selection_growth import grown
from tests.pipeline import analysed_sample, pipeline

pytestmark = pytest.mark.model


@cache
def syntax_of(text: str) -> Syntax:
    return pipeline().analyse(text).syntax


def sample_syntaxes() -> list[tuple[str, Syntax]]:
    return [(text, analysis.syntax) for text, analysis in analysed_sample().items()]


def steps(text: str, place: str) -> list[str]:
    """Return to what a caret before `place` grows."""
    found: list[str] = []
    selected: Span | None = None
    while (selected := grown(text, syntax_of(text), selected, text.index(place))) is not None:
        found.append(selected.of(text))
    return found


CUES = [
    ("The baker has repeatedly said that the bread is fresh.", "repeatedly", "has repeatedly said"),
    ("The baker did not say that the bread is fresh.", "say", "did not say"),
    ("Two farmers also pointed out that the field was wet.", "pointed", "also pointed out"),
    ("The harvest was poor, according to the farmers.", "according", "according to"),
    ("The pilot complained about the long delay.", "complained", "complained about"),
]


@pytest.mark.parametrize(("text", "place", "cue"), CUES)
def test_a_cue_is_a_verb_group_two_keys_from_its_word(text: str, place: str, cue: str) -> None:
    assert cue in steps(text, place)[:3]


SOURCES = [
    ("Mayor Ann Reed said the road was closed.", "Mayor", "Mayor Ann Reed"),
    ("Ann Reed, the mayor of Harrow, said the road was closed.", "Ann", "Ann Reed, the mayor of Harrow"),
    (
        "A spokesman for the city council said the road was closed.",
        "A sp",
        "A spokesman for the city council",
    ),
    ("The road is closed, said a man who lives nearby.", "a man", "a man who lives nearby"),
    ("The farmers and the bakers say that it is late.", "The farmers", "The farmers and the bakers"),
    ("Senator Ann Reed (Ohio) said the road was closed.", "Senator", "Senator Ann Reed (Ohio)"),
]


@pytest.mark.parametrize(("text", "place", "source"), SOURCES)
def test_a_source_is_a_whole_noun_phrase_a_few_keys_away(text: str, place: str, source: str) -> None:
    assert source in steps(text, place)[:3]


CONTENTS = [
    (
        "The mayor said that the road would stay closed until May.",
        "that",
        "that the road would stay closed until May",
    ),
    ("The mayor said the road would stay closed.", "the road", "the road would stay closed"),
    ("The mayor promised to close the road next week.", "to close", "to close the road next week"),
    ("The bread is fresh, the baker said.", "The bread", "The bread is fresh"),
    ("She said it was late and that the road was wet.", "it was", "it was late"),
    ("The mayor urged the farmers to close the gate.", "the farmers", "the farmers to close the gate"),
    ("The mayor asked why the road was “closed at night.”", "why", "why the road was “closed at night.”"),
]


@pytest.mark.parametrize(("text", "place", "content"), CONTENTS)
def test_a_content_is_a_clause_a_few_keys_away(text: str, place: str, content: str) -> None:
    assert content in steps(text, place)[:4]


def test_growing_ends_with_the_sentence_and_the_paragraph() -> None:
    text = "The bridge opens\n\nThe mayor said that it was late. The farmers left.\n\nNobody came."
    assert steps(text, "late")[-2:] == [
        "The mayor said that it was late.",
        "The mayor said that it was late. The farmers left.",
    ]
    assert [s.of(text) for s in syntax_of(text).sentences] == [
        "The bridge opens",
        "The mayor said that it was late.",
        "The farmers left.",
        "Nobody came.",
    ]


def test_no_phrase_or_clause_has_a_space_comma_or_stop_at_its_ends_or_crosses_an_empty_line() -> None:
    for text, syntax in sample_syntaxes():
        assert len(syntax.phrases) > len(syntax.sentences)
        for span in (*syntax.phrases, *syntax.clauses):
            words = span.of(text)
            assert words == words.strip(" \n,;:.–—") or words[-1] == ".", words
            assert "\n\n" not in words
            assert words.count("“") >= words.count("”") or words[0] not in "”", words
            assert words[-1] != "“"


def test_sentences_are_apart_and_hold_what_begins_in_them() -> None:
    for text, syntax in sample_syntaxes():
        ends = [0, *(sentence.end for sentence in syntax.sentences)]
        assert all(end <= sentence.start for end, sentence in zip(ends, syntax.sentences, strict=False))
        for span in (*syntax.phrases, *syntax.clauses):
            assert any(s.start <= span.start and span.end <= s.end for s in syntax.sentences), span.of(text)


def test_the_worker_sends_the_syntax_with_the_analysis() -> None:
    text = "The mayor said that it was late."
    sink = io.BytesIO()
    serve(io.BytesIO(json.dumps({"id": 1, "texts": [text]}).encode() + b"\n"), sink, DEFAULT_MODEL)
    answer = json.loads(sink.getvalue().splitlines()[-1])
    assert Syntax.from_plain(answer["outcomes"][0]["analysis"]["syntax"]) == syntax_of(text)


@pytest.mark.parametrize("text", [" ", "\n\n", "😀", "“”", "a", "()", "‘", "中文。", "e\u0301 \u200d"])
def test_texts_without_sentences_give_parts_inside_of_the_text(text: str) -> None:
    syntax = syntax_of(text)
    for span in (*syntax.sentences, *syntax.phrases, *syntax.clauses):
        assert 0 <= span.start < span.end <= len(text)
