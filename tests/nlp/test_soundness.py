"""Whatever a text is like, each span of its analysis stands in order, inside the text, and has words.

The sentences are made for parses that go wrong or turn round: predicates before their verb, participles,
inversions, lists, fragments and other scripts. All constructions are read from them by the real pipeline.
"""

from __future__ import annotations

import os
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.analysis import Analysis
from annotator.nlp.en.parse.phrases import Phrases
from annotator.nlp.en.parse.quote_units import units_of
from annotator.nlp.en.quotations.candidates import candidates_of
from annotator.nlp.en.quotations.constructions import Construction, constructions_of
from annotator.nlp.en.quotations.quoted_passages import quoted_constructions
from annotator.nlp.parse.parsed_text import parse_of
from tests.examples import SHARED, quotations_in
from tests.nlp.mutations import bundled_articles, failures_of, mutated, shared_articles
from tests.nlp.soundness import unsound
from tests.pipeline import pipeline

pytestmark = pytest.mark.model

# With ALL_TEXTS set, all shared articles and thousands of made texts are read (minutes).
ALL_TEXTS = bool(os.environ.get("ALL_TEXTS"))


INVERTED = [
    "Critical in both states is African American turnout.",
    "Concerned about the plan are several Democrats.",
    "Fearful of the outcome were many voters.",
    "Glad that it was over was the mayor.",
    "Hardest to convince was Reed, who said no.",
]


@pytest.mark.parametrize("text", INVERTED)
def test_a_predicate_before_its_verb_gives_no_reversed_span(text: str) -> None:
    analysis = pipeline().analyse(text)
    assert unsound(text, analysis) == []
    assert Analysis.from_plain(analysis.to_plain()) == analysis


def test_a_predicate_before_its_verb_is_no_quotation_and_the_next_text_has_its_own() -> None:
    *inverted, report = pipeline().analyse_all([*INVERTED[:3], "The mayor said it was fine."])
    assert [len(quotations_in(one)) for one in inverted] == [0, 0, 0]
    assert len(quotations_in(report)) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        Construction("clause", 2, (5, 3), (0, 2), [(6, 9)]),
        Construction("clause", 2, (2, 3), (2, 0), [(6, 9)]),
        Construction("clause", 2, (2, 3), (0, 2), [(9, 6), (6, 9)]),
        Construction("clause", 2, (2, 3), (0, 2), [(6, 9), (3, 7)]),
        Construction("clause", 2, (2, 99), (-4, 2), [(6, 99)]),
        Construction("clause", 2, (99, 120), None, [(6, 9)]),
        Construction("clause", 2, (2, 3), None, []),
    ],
)
def test_no_construction_however_wrong_becomes_a_span_out_of_order(
    wrong: Construction, monkeypatch: pytest.MonkeyPatch
) -> None:
    doc = pipeline().language("Ms Reed said on Monday that the tram was late.")
    parse = parse_of(doc)
    monkeypatch.setattr("annotator.nlp.en.quotations.candidates.constructions_of", lambda *_: [wrong])
    for one in candidates_of(parse, Phrases(parse), units_of(parse)):
        for bounds in ([one.cue], [one.source] if one.source else [], one.content):
            assert bounds == sorted(bounds)
            assert all(0 <= start < end <= len(parse) for start, end in bounds)
            assert all(a[1] <= b[0] for a, b in pairwise(bounds))


_FRONTED = st.sampled_from([
    "Critical of", "Concerned about", "Fearful that", "Glad to see", "Eager for", "Asked about", "Accused of", "Said to be",
    "Addressing", "According to", "Speaking of", "Expected to leave", "Quoted in", "Hard to believe", "Not only", "Only then",
    "Among those who say", "So angry with", "Gone are", "As critics of", "It is said that", "There were fears of",
])  # fmt: skip
_WHO = st.sampled_from([
    "Reed", "the mayor", "several Democrats", "Mr and Mrs Hughes", "she", "who", "that", "critics", "Ann and Tom Hughes",
    "a spokesman for Ford", "the report", "it", "everybody", "Washington and Kyiv", "you", "المتحدث", "市长", "",
])  # fmt: skip
_VERB = st.sampled_from([
    "is", "are", "were", "said", "says", "told", "had been told by", "seems", "appears in", "was described as", "warned of",
    "called", "denied", "asked whether", "claims that", "added", "is expected to", "announced and said", "to say", "saying",
])  # fmt: skip
_WHAT = st.sampled_from([
    "the plan", "that it was late", "“a lie”", "“it is late,”", "both states", "(not) true", "fears that", "a claim of", "to go",
    "fine", "his doubts about it", "bread, milk and eggs", "whether to go", "[sic]", "‘no’", "«нет»", "、", "(", "”", "1.",
])  # fmt: skip
_JOINT = st.sampled_from(
    [
        " ",
        ", ",
        " and ",
        ": ",
        " — ",
        "; ",
        ". ",
        "? ",
        "\n",
        "\n\n",
        ", which ",
        ", adding ",
        " “",
        "” ",
        " (",
        ") ",
    ]
)
_SENTENCES = st.lists(
    st.tuples(st.one_of(_FRONTED, _WHO, _WHAT, _VERB), _JOINT), min_size=1, max_size=14
).map(lambda parts: "".join(part + joint for part, joint in parts))


@given(_SENTENCES)
def test_the_spans_of_made_sentences_are_in_order_and_inside_the_text(text: str) -> None:
    analysis = pipeline().analyse(text)
    assert unsound(text, analysis) == []
    assert Analysis.from_plain(analysis.to_plain()) == analysis


def test_the_made_sentences_hold_every_construction() -> None:
    # Lest the test above read none of a kind: the sample's articles with their words moved have all of them.
    kinds: set[str] = set()
    for doc in pipeline().language.pipe(
        [*INVERTED, *bundled_articles()[:10], *mutated(bundled_articles(), 10, 3)]
    ):
        parse, phrases = parse_of(doc), Phrases(parse_of(doc))
        found = [*constructions_of(parse, phrases), *quoted_constructions(parse, phrases, units_of(parse))]
        kinds |= {one.kind.split()[0] for one in found}
    assert kinds >= {
        "clause", "infinitive", "object", "preposition", "passive", "raised", "noun", "adjective", "adverb", "according", "as",
        "in", "inserted", "quoted", "name", "colon", "complement", "adverbial", "measure", "predicate",
    }  # fmt: skip


def test_the_articles_and_what_is_made_of_them_are_analysed() -> None:
    articles = bundled_articles()
    texts = [*articles, *mutated(articles, 4_000 if ALL_TEXTS else 12, 1)]
    assert [one for one in failures_of(texts) if one] == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not beside this checkout")
def test_the_shared_articles_are_analysed() -> None:
    articles = shared_articles()
    few = articles if ALL_TEXTS else Random(11).sample(articles, 6)
    texts = [*few, *mutated(articles, 4_000 if ALL_TEXTS else 8, 2)]
    assert [one for one in failures_of(texts) if one] == []
