"""Growing and shrinking a selection, before and with the parse."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quote_marks import inside_marks
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.domain.tokens import token_at
from annotator.project.proposals.selection_growth import grown, shrunk
from tests.examples import canonical_texts, span_of

TEXT = (
    "The mayor, Ann Reed of Harrow, has repeatedly said that “the tram will cost £212 million, or more,” "
    "on Tuesday. He left.\nCritics agreed."
)
FIRST = span_of(TEXT, TEXT.partition(" He left.")[0])
SYNTAX = Syntax(
    Parts.of([FIRST, span_of(TEXT, "He left."), span_of(TEXT, "Critics agreed.")]),
    Parts.of(
        span_of(TEXT, words)
        for words in (
            "The mayor",
            "The mayor, Ann Reed of Harrow",
            "Ann Reed",
            "Ann Reed of Harrow",
            "has repeatedly said",
            "the tram",
            "will cost",
            "£212 million, or more",
        )
    ),
    Parts.of(
        span_of(TEXT, words)
        for words in (
            "that “the tram will cost £212 million, or more,”",
            FIRST.of(TEXT).removesuffix("."),
            "He left",
            "Critics agreed",
        )
    ),
)


def way(text: str, syntax: Syntax | None, caret: int, selected: Span | None = None) -> list[Span]:
    """Return all selections to which one grows."""
    found: list[Span] = []
    while (selected := grown(text, syntax, selected, caret)) is not None:
        found.append(selected)
    return found


def words(text: str, spans: list[Span]) -> list[str]:
    return [span.of(text) for span in spans]


def test_a_selection_grows_from_token_to_phrase_clause_marks_sentence_and_paragraph() -> None:
    assert words(TEXT, way(TEXT, SYNTAX, TEXT.index("tram") + 1)) == [
        "tram",
        "the tram",
        "the tram will cost £212 million, or more",
        "“the tram will cost £212 million, or more,”",
        "that “the tram will cost £212 million, or more,”",
        FIRST.of(TEXT).removesuffix("."),
        FIRST.of(TEXT),
        TEXT.partition("\n")[0],
    ]


def test_before_the_parse_it_grows_by_tokens_marks_sentence_and_paragraph() -> None:
    assert words(TEXT, way(TEXT, None, TEXT.index("tram") + 1)) == [
        "tram",
        "the tram will cost £212 million, or more",
        "“the tram will cost £212 million, or more,”",
        FIRST.of(TEXT),
        TEXT.partition("\n")[0],
    ]


@pytest.mark.parametrize(
    ("caret", "steps"),
    [
        ("repeatedly", ["repeatedly", "has repeatedly said"]),
        ("Ann", ["Ann", "Ann Reed", "Ann Reed of Harrow", "The mayor, Ann Reed of Harrow"]),
        ("said", ["said", "has repeatedly said"]),
        ("He left", ["He", "He left", "He left."]),
    ],
)
def test_cue_and_source_are_a_few_steps_away(caret: str, steps: list[str]) -> None:
    assert words(TEXT, way(TEXT, SYNTAX, TEXT.index(caret)))[: len(steps)] == steps


def test_an_article_or_that_grows_at_once_to_the_phrase_or_clause_that_it_begins() -> None:
    assert words(TEXT, way(TEXT, SYNTAX, 0))[:2] == ["The mayor", "The mayor, Ann Reed of Harrow"]
    that = way(TEXT, SYNTAX, TEXT.index("that “"))
    assert that[0].of(TEXT) == "that “the tram will cost £212 million, or more,”"
    assert words(TEXT, way(TEXT, None, 0))[0] == "The", "without a parse, it is a word like any other"


def test_growing_starts_with_a_word_beside_the_caret_not_with_a_sign() -> None:
    assert words(TEXT, way(TEXT, SYNTAX, TEXT.index(", Ann")))[0] == "mayor"
    assert words(TEXT, way(TEXT, SYNTAX, TEXT.index("“")))[0] == "“the tram will cost £212 million, or more,”"


def test_a_selection_over_several_sentences_or_paragraphs_grows_to_whole_ones() -> None:
    both = span_of(TEXT, "on Tuesday. He")
    assert words(TEXT, way(TEXT, SYNTAX, 0, both)) == [TEXT.partition("\n")[0]]
    assert words(TEXT, way(TEXT, None, 0, span_of(TEXT, "left.\nCritics"))) == [
        "He left.\nCritics agreed.",
        TEXT,
    ]


def test_a_passage_that_goes_on_in_the_next_paragraph_is_inside_marks_to_its_end() -> None:
    text = "“One two.\n“Three.”"
    assert words(text, way(text, None, 2)) == ["One", "One two.", "“One two."]


def test_a_selection_that_was_not_grown_shrinks_to_the_largest_part_at_its_start() -> None:
    found = shrunk(TEXT, SYNTAX, span_of(TEXT, "The mayor, Ann Reed of Harrow"))
    assert found == span_of(TEXT, "The mayor")
    assert shrunk(TEXT, SYNTAX, span_of(TEXT, "He")) is None
    assert shrunk(TEXT, None, span_of(TEXT, "The mayor")) == Span(0, 3)


@pytest.mark.parametrize(
    ("selected", "shorter"),
    [
        ("that it rained, which nobody liked", "that it rained"),
        ("that it rained - as usual", "that it rained"),
        ("that it rained and the baker left (at noon)", "that it rained and the baker left"),
        ("that it rained and the baker left", "that it rained"),
        ("it rained, he added, “and the baker, too, left”", "it rained, he added"),
        ("rained", None),
    ],
)
def test_a_selection_shrinks_by_what_a_sign_divides_from_it(selected: str, shorter: str | None) -> None:
    text = f"She said {selected}."
    found = shrunk(text, None, span_of(text, selected))
    assert (found.of(text) if found else None) == shorter


@st.composite
def texts_with_syntax(draw: st.DrawFn) -> tuple[str, Syntax | None]:
    text = draw(canonical_texts)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=8)))
    spans = st.tuples(st.sampled_from(cuts), st.sampled_from(cuts)).filter(lambda pair: pair[0] < pair[1])
    parts = draw(st.lists(spans.map(lambda pair: Span(*pair)), max_size=8))
    whole = Parts.of([Span(0, len(text))])
    return text, draw(st.sampled_from((None, Syntax(whole, Parts.of(parts[::2]), Parts.of(parts[1::2])))))


@given(texts_with_syntax(), st.data())
def test_each_step_is_larger_holds_the_one_before_and_stays_in_the_text(
    given_text: tuple[str, Syntax | None], data: st.DataObject
) -> None:
    text, syntax = given_text
    steps = way(text, syntax, data.draw(st.integers(0, len(text))))
    for before, after in pairwise(steps):
        assert after.contains(before)
        assert after != before
    assert all(0 <= step.start < step.end <= len(text) for step in steps)
    assert len(steps) <= 16


@given(canonical_texts, st.data())
def test_no_step_has_a_space_comma_or_lone_mark_at_its_ends(text: str, data: st.DataObject) -> None:
    for step in way(text, None, data.draw(st.integers(0, len(text)))):
        paired = {at for p in inside_marks(text) if step.contains(p) for at in (p.start, p.end - 1)}
        for at in (step.start, token_at(text, step.end - 1).start):
            assert not text[at].isspace()
            assert text[at] not in ",;"
            assert text[at] not in '"“”„‟«»' or at in paired


@given(texts_with_syntax(), st.data())
def test_shrinking_gives_a_smaller_part_or_nothing(
    given_text: tuple[str, Syntax | None], data: st.DataObject
) -> None:
    text, syntax = given_text
    start = data.draw(st.integers(0, len(text) - 1))
    selected: Span | None = Span(start, data.draw(st.integers(start + 1, len(text))))
    while selected is not None:
        smaller = shrunk(text, syntax, selected)
        assert smaller is None or (selected.contains(smaller) and smaller != selected)
        selected = smaller
