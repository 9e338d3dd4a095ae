"""Texts that nobody writes, which a file may hold all the same: the finder lasts, and in linear time."""

from __future__ import annotations

import sys
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from annotator.domain.quotation import Quotation
from annotator.domain.roles import BUILT_IN
from annotator.nlp.en.quotations import quoted_passages
from annotator.nlp.en.quotations.component import QuotationFinder, suggest
from annotator.nlp.en.quotations.reports import reports_of
from annotator.nlp.parse.long_runs import LONGEST_RUN, PiecewiseTokenizer
from annotator.nlp.parse.paragraph_breaks import begin_sentences
from tests.examples import any_texts, canonical_texts, quotations_in
from tests.pipeline import pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.proposed import Proposed

_TAGS = {
    "said": ("say", "VBD", "VERB"),
    "works": ("work", "VBZ", "VERB"),
    "Reed": ("Reed", "NNP", "PROPN"),
    "it": ("it", "PRP", "PRON"),
    "and": ("and", "CC", "CCONJ"),
    "that": ("that", "IN", "SCONJ"),
    "claim": ("claim", "NN", "NOUN"),
    "happy": ("happy", "JJ", "ADJ"),
    "while": ("while", "IN", "SCONJ"),
}
_DEPS = {"VERB": "ccomp", "PROPN": "nsubj", "PRON": "nsubj", "CCONJ": "cc", "ADJ": "acomp", "NOUN": "dobj"}
# Of a word's number and the number of words: its head's.
_SHAPES: dict[str, Callable[[int, int], int]] = {
    "flat": lambda at, size: 0,
    "each hangs on the one before": lambda at, size: max(0, at - 1),
    "each hangs on the one behind": lambda at, size: min(size - 1, at + 1),
    "each alone": lambda at, size: at,
}


@cache
def _blank() -> Any:
    """Return spaCy's own tokenizer and vocabulary, made once: making them takes a tenth of a second."""
    return spacy.blank("en")


def parsed(words: Sequence[str], shape: str = "flat") -> Doc:
    """Return words as if parsed, since a parser would need minutes for them."""
    size = len(words)
    tags = [
        _TAGS.get(word, (word, "NN", "NOUN") if word.isalpha() else (word, ".", "PUNCT")) for word in words
    ]
    heads = [_SHAPES[shape](at, size) for at in range(size)]
    deps = [
        "ROOT" if at == head else _DEPS.get(pos, "punct")
        for at, (head, (_, _, pos)) in enumerate(zip(heads, tags, strict=True))
    ]
    lemmas, fine, poses = map(list, zip(*tags, strict=True))
    return Doc(_blank().vocab, words=list(words), heads=heads, deps=deps, tags=fine, pos=poses, lemmas=lemmas)


def contents(text: str, found: Sequence[Proposed[Quotation]]) -> list[str]:
    return [" … ".join(part.of(text) for part in one.content) for one in found]


def assert_sound(text: str, found: Sequence[Proposed[Quotation]]) -> None:
    """Assert what every reader of suggestions relies on."""
    assert [one.content for one in found] == sorted(one.content for one in found)
    assert len({one.id for one in found}) == len(found)
    for one in found:
        for spans in (one.annotation.spans(role.id) for role in BUILT_IN):
            assert list(spans) == sorted(spans)
            assert all(0 <= start < end <= len(text) for start, end in spans), one
            assert all(a.end <= b.start for a, b in pairwise(spans)), one
        assert one.content
        assert len(one.annotation.cue) == 1
        assert len(one.annotation.source) <= 1
        assert 0 <= one.provenance.score <= 1


MARKS = {
    "straight": '"',
    "curly": "“ ”",
    "only opening": "“",
    "only closing": "”",
    "single": "‘ ’",
    "only single opening": "‘",
    "apostrophes": "'",
    "two single ones": "''",
    "backticks": "`` ''",
    "low": "„ “",
    "angle": "« »",
    "small angle": "‹ ›",
    "nested": "“ ‘ a ’ ”",
    "alternating": "“ \" ‘ « „ » ” ’ ' ''",
    "around words": "“ a ”",
}


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
def test_20_000_marks_are_read_and_the_next_paragraph_is_found(marks: str) -> None:
    """Twenty times Python's limit of recursion; the next test shows that the work grows with the marks."""
    unit = marks.split()
    hostile = (unit * (20_000 // len(unit) + 1))[:20_000]
    doc = parsed([*hostile, "\n\n", *_QUOTATION])
    found = suggest(doc)
    assert_sound(doc.text, found)
    assert "“ It works , ”" in contents(doc.text, found)


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS)
@pytest.mark.usefixtures("short_units")
def test_the_work_grows_with_the_marks_and_no_faster(marks: str) -> None:
    assert_linear(marks, "flat")


_QUOTATION = ["“", "It", "works", ",", "”", "said", "Reed", "."]


@pytest.mark.parametrize("shape", _SHAPES)
@pytest.mark.parametrize(
    "unit",
    ["a", "\n", "Reed said it works", "Reed said that", "said ,", "claim said", "happy", "Reed said it and", "“ a , ” Reed said",
     "“ a ” said .", "while Reed said", "Reed :", "Reed said \n", "said “ a ‘ b", ", said happy", "Reed", "Reed said .", "( “ ‘", "a \n\n",
     "“ a \n\n", "( said", "Reed and", "“ said ” Reed said , and"],
)  # fmt: skip
@pytest.mark.usefixtures("short_units")
def test_the_work_grows_with_the_text_and_no_faster(unit: str, shape: str) -> None:
    assert_linear(unit, shape)


@pytest.fixture
def short_units(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let units end behind 1,000 words in place of 2,000, so that a text need be no longer to go beyond."""
    monkeypatch.setattr(quoted_passages, "_LONGEST_UNIT", 1_000)


def assert_linear(unit: str, shape: str) -> None:
    work = [_work(parsed((unit.split(" ") * size)[:size], shape)) for size in (300, 1_200)]
    # Four times the text; what is beyond the limits of a unit may begin only in the longer one.
    assert work[1] < 6.5 * work[0] + 6_000, work


def _work(doc: Doc) -> int:
    """Return how many lines of this program run to find the quotations and reports of a text."""
    count = 0

    def line(frame: Any, event: str, arg: object) -> Any:
        nonlocal count
        count += 1
        return line

    def call(frame: Any, event: str, arg: object) -> Any:
        return line(frame, event, arg) if "annotator" in frame.f_code.co_filename else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        suggest(doc)
        reports_of(doc)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("shape", _SHAPES)
def test_a_sentence_of_20_000_words_without_a_sign_costs_nothing_else(shape: str) -> None:
    doc = parsed([*(["Reed", "said", "it", "works"] * 5_000), "\n\n", *_QUOTATION], shape)
    found = suggest(doc)
    assert_sound(doc.text, found)
    assert "“ It works , ”" in contents(doc.text, found)


@pytest.mark.model
def test_3_000_words_in_one_paragraph_have_all_their_quotations() -> None:
    """A paragraph has more than the 2,000 words of a unit."""
    sentence = "“The old tram will open in May,” said Ms Reed. The rain fell on the town all day. "
    text = sentence * 200
    assert len(text.split()) > 3_000
    found = quotations_in(pipeline().analyse(text))
    assert_sound(text, found)
    quoted = [one for one in contents(text, found) if one == "“The old tram will open in May,”"]
    assert len(quoted) == 200


OTHER_SCRIPTS = {
    "Arabic": "قال الوزير «سيفتح الترام في مايو»، وأضاف أن العمل قد انتهى.",
    "Chinese": "市长说：“电车将于五月开通。”她补充说，工程已经完成。",
    "Hebrew": 'ראש העיר אמרה: "הרכבת תיפתח במאי", והוסיפה כי העבודה הושלמה.',
    "emoji": "👩🏽‍🚒 said “🚒🇩🇪🇫🇷” and 👍🏽 “1️⃣”.",
    "combining marks": "“e\u0301\u0301\u0301 \u0301 a\u0308,” \u0301said Re\u0301ed.",
    "no-break spaces": "“The\u00a0tram\u00a0opens,”\u00a0Reed\u00a0said.\u00a0\u2003\u202f“It’s\u00a0late.”",
    "other line ends": "“The tram opens,”\u2028Reed said.\u2029“It is late,”\x0b\x0c\x85said Okafor.",
    "line breaks": "\n" * 2_000,
    "spaces": " \t\u00a0" * 700,
    "nothing visible": "\u200b\u200d\ufeff\u2060",
    "one mark": "“",
    "two marks": "“”",
    "no letter": "“…”, — ?! ’ ‘",
}


@pytest.mark.model
@pytest.mark.parametrize("text", OTHER_SCRIPTS.values(), ids=OTHER_SCRIPTS)
def test_other_scripts_and_signs_are_read_and_cost_no_other_paragraph(text: str) -> None:
    whole = f"{text}\n\n“The tram is late,” said Ms Reed."
    found = quotations_in(pipeline().analyse(whole))
    assert_sound(whole, found)
    assert contents(whole, found)[-1] == "“The tram is late,”"
    assert found[-1].annotation.source[0].of(whole) == "Ms Reed"


@pytest.mark.model
@pytest.mark.parametrize("mark", ['"', "“", "”", "‘", "’", "'", "''", "«", "»", "„"])
def test_a_lone_mark_in_each_paragraph_costs_no_quotation(mark: str) -> None:
    paragraphs = [
        f"The {mark}old town was quiet. The shops were shut.",
        "“The tram is late,” said Ms Reed.",
        f"The rain{mark} fell all day.",
        "“We want our school back,” Tom Okafor said.",
        f"{mark} The road was closed.",
        "The mayor said that the bridge was safe.",
    ]
    text = "\n\n".join(paragraphs)
    # The paragraph that opens with a mark may be taken for speech that goes on.
    found = [one.content[0].of(text) for one in quotations_in(pipeline().analyse(text))]
    for content in ("“The tram is late,”", "“We want our school back,”", "that the bridge was safe"):
        assert content in found


def test_no_text_and_a_text_without_a_parse_have_no_quotations() -> None:
    finder = QuotationFinder()
    for text in ("", "“Yes,” said Ms Reed."):
        assert finder(_blank()(text))._.quotations == ()


@pytest.mark.model
@given(st.one_of(canonical_texts, any_texts))
def test_suggestions_of_any_text_are_sound(text: str) -> None:
    assert_sound(text, quotations_in(pipeline().analyse(text)))


_SPOKEN = st.lists(
    st.sampled_from(
        (
            "Reed", " said", " told", " that", " the tram", " works", ",", ".", "“", "”", " ‘", "’", '"', "''", ":", "\n\n",
            " and", " adding", " it", " who", " was criticised by", " according to", " her claim", " to go", " — ", "?",
        )
    ),
    max_size=40,
).map("".join)  # fmt: skip


@pytest.mark.model
@given(_SPOKEN)
def test_suggestions_of_texts_made_of_reports_are_sound(text: str) -> None:
    assert_sound(text, quotations_in(pipeline().analyse(text)))


LONG_RUNS = {
    "opening marks": "“" * 200_000,
    "brackets": "(" * 100_000 + "a" + ")" * 100_000,
    "endings": "’s" * 50_000,
    "letters": "a" * 100_000,
    "marks with words": "“a”," * 50_000,
}


@pytest.mark.parametrize("text", LONG_RUNS.values(), ids=LONG_RUNS)
def test_a_run_without_a_space_is_read_piece_by_piece(text: str) -> None:
    whole = _blank().tokenizer
    pieces: list[str] = []

    def read(piece: str) -> Doc:
        pieces.append(piece)
        return whole(piece)

    doc = PiecewiseTokenizer(read)(text)
    assert doc.text == text
    # spaCy's work grows with the square of a piece.
    assert sum(len(piece) ** 2 for piece in pieces) <= LONGEST_RUN * len(text)
    assert len(doc) <= len(text)


@given(canonical_texts)
def test_words_that_people_write_are_read_whole(text: str) -> None:
    whole = _blank().tokenizer
    assert [token.text for token in PiecewiseTokenizer(whole)(text)] == [token.text for token in whole(text)]


def test_each_of_200_000_lines_begins_a_sentence() -> None:
    # Where each line costs a look through all of them, this ends with the time that a test has.
    doc = Doc(_blank().vocab, words=["a", "\n"] * 200_000, spaces=[False] * 400_000)
    begun = begin_sentences(doc)
    assert sum(token.is_sent_start is True for token in begun) == 200_000
