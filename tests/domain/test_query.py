"""What people type to find something in the project, and the words around what is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import InputError
from annotator.domain.search_query import (
    LONGEST,
    MOST_NEAR,
    MOST_TERMS,
    NEAR,
    Condition,
    Near,
    Term,
    read_query,
    spans,
)
from annotator.domain.snippets import snippet, snippet_of
from annotator.domain.text_search import FoldedText

TEXT = "Council backs tram\n\nMayor Ann Reed said “the tram — will cost £212 million”. The café closed."


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("tram", (Term(("tram",)),)),
        ("tram strike", (Term(("tram",)), Term(("strike",)))),
        ("tram tram", (Term(("tram",)),)),
        ('"the tram" cost', (Term(("the", "tram")), Term(("cost",)))),
        ("“the tram” cost", (Term(("the", "tram")), Term(("cost",)))),
        ('cost "the tram', (Term(("cost",)), Term(("the", "tram")))),
        ("coun*", (Term(("coun",), beginning=True),)),
        ('"the tr*"', (Term(("the", "tr"), beginning=True),)),
        ('"the tr"*', (Term(("the", "tr"), beginning=True),)),
        ("don't", (Term(("don", "t")),)),
        ("£212", (Term(("212",)),)),
        ("AND (tram) NOT -cost: ^x NEAR(a)", None),
        ("cafe\u0301", (Term(("cafe\u0301",)),)),
    ],
)
def test_words_phrases_and_beginnings(typed: str, terms: tuple[Term, ...] | None) -> None:
    found = read_query(typed).terms
    if terms is None:
        assert [str(term) for term in found] == ["AND", "tram", "NOT", "cost", "x", "NEAR a"]
    else:
        assert found == terms


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", "no word"),
        ("  \n", "no word"),
        ('"*" — “”', "no word"),
        ("t*", "at least 2 letters"),
        ('"the t*"', "at least 2 letters"),
        ("x" * (LONGEST + 1), "Look for fewer words"),
        (" ".join(f"w{n}" for n in range(MOST_TERMS + 1)), "Look for fewer"),
    ],
)
def test_what_cannot_be_looked_for_says_what_to_type(typed: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read_query(typed)


def test_a_snippet_has_the_first_hit_below_the_title() -> None:
    found = snippet(TEXT, read_query("tram"))
    assert found.words.startswith("… Ann Reed said “the tram — will")
    assert [span.of(found.words) for span in found.hits] == ["tram"]


def test_a_snippet_far_down_begins_and_ends_between_words() -> None:
    text = "Title\n\n" + "many words before " * 2000 + "the needle lies here\n\nand " + "many after " * 50
    found = snippet(text, read_query("NEEDLE lies"))
    assert found.words.startswith("… ")
    assert found.words.endswith(" …")
    assert "the needle lies here and many" in found.words
    assert [span.of(found.words) for span in found.hits] == ["needle", "lies"]


def test_a_snippet_of_what_only_the_title_has_is_the_title_and_the_beginning() -> None:
    found = snippet(TEXT, read_query("backs"))
    assert found.words.startswith("Council backs tram … Mayor Ann Reed")
    assert [span.of(found.words) for span in found.hits] == ["backs"]
    assert snippet("", read_query("backs")).words == ""


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("TRAM", ["tram", "tram"]),
        ('"tram will"', ["tram — will"]),
        ("cafe", ["café"]),
        ("tra", []),
        ("tra*", ["tra", "tra"]),
        ('"reed said the tram wi*"', ["Reed said “the tram — wi"]),
    ],
)
def test_terms_are_found_as_the_index_finds_them(typed: str, words: list[str]) -> None:
    (term,) = read_query(typed).terms
    assert [span.of(TEXT) for span in spans(FoldedText(TEXT), term)] == words


@given(st.text(), st.text())
def test_any_typing_is_a_query_or_a_message(typed: str, text: str) -> None:
    try:
        query = read_query(typed)
    except InputError as error:
        assert str(error)
        return
    found = snippet(f"{text} {typed} {text}", query)
    assert all(0 <= span.start < span.end <= len(found.words) for span in found.hits)


# Near, fields and places

TRAM, FARE = Term(("tram",)), Term(("fare",))


@pytest.mark.parametrize(
    ("typed", "nears"),
    [
        ("tram ~ fare", (Near(TRAM, FARE, NEAR),)),
        ("tram ~5 fare", (Near(TRAM, FARE, 5),)),
        ("tram ~999 fare", (Near(TRAM, FARE, MOST_NEAR),)),
        (
            'tram ~3 "the fare" ~ tram',
            (Near(TRAM, Term(("the", "fare")), 3), Near(Term(("the", "fare")), TRAM, NEAR)),
        ),
        ("~ tram fare ~", ()),
        ("tram ~fare", ()),
        ("tram~ fare", ()),
        ("tram near fare", ()),
        ("tram NEAR fare", ()),
    ],
)
def test_near_is_a_sign_that_stands_alone(typed: str, nears: tuple[Near, ...]) -> None:
    assert read_query(typed).nears == nears


@pytest.mark.parametrize(
    ("words", "is_near"),
    [
        ("tram one two fare", True),
        ("a fare one two: tram", True),
        ("tram one two three fare", False),
        ("tram x x x x tram fare", True),
        ("tramway fare", False),
        ("tram", False),
    ],
)
def test_near_words_have_few_others_between_them(words: str, is_near: bool) -> None:
    assert read_query("tram ~2 fare").is_in(words) == is_near


@given(st.lists(st.sampled_from(["tram", "fare", "x", "y"]), max_size=12), st.integers(0, 5))
def test_near_agrees_with_counting_the_words_between(words: list[str], most: int) -> None:
    places = {word: [n for n, other in enumerate(words) if other == word] for word in ("tram", "fare")}
    expected = any(abs(t - f) - 1 <= most for t in places["tram"] for f in places["fare"])
    assert read_query(f"tram ~{most} fare").is_in(", ".join(words)) == expected


def test_fields_are_words_before_a_colon() -> None:
    query = read_query('speaker:“Vladimir Putin” PUBLISHER:Reuters in:quotations cue:sa* "the tram"')
    assert query.terms == (Term(("the", "tram")),)
    assert query.place == "quotation"
    assert query.conditions == (
        Condition("speaker", Term(("Vladimir", "Putin")), "Vladimir Putin"),
        Condition("publisher", Term(("Reuters",)), "Reuters"),
        Condition("cue", Term(("sa",), beginning=True), "sa*"),
    )


@pytest.mark.parametrize(
    ("typed", "terms", "unknown"),
    [
        ("author:Smith", ["author Smith"], ("author",)),
        ('author:"Ann Smith"', ["author", "Ann Smith"], ("author",)),
        ("10:30", ["10 30"], ()),
        ("tram: fare", ["tram", "fare"], ()),
        ("tram:", ["tram"], ()),
    ],
)
def test_other_words_before_a_colon_are_words_and_are_named(
    typed: str, terms: list[str], unknown: tuple[str, ...]
) -> None:
    query = read_query(typed)
    assert ([str(term) for term in query.terms], query.unknown) == (terms, unknown)
    assert query.is_of_words


def test_a_field_without_a_value_is_passed_over_and_named() -> None:
    query = read_query("tram speaker: in:where")
    assert query.is_of_words
    assert query.unfinished == ("speaker", "in:where")


@pytest.mark.parametrize("typed", ["in:title", "in:title publisher:Reuters", "speaker:", "in:where", "~"])
def test_without_words_or_annotations_there_is_nothing_to_look_for(typed: str) -> None:
    with pytest.raises(InputError, match="no word"):
        read_query(typed)


def test_words_cannot_be_in_two_places() -> None:
    with pytest.raises(InputError, match="quotations and in claims"):
        read_query("in:quotations in:claims tram")


def test_the_words_of_a_long_annotation_are_shown_around_the_hit() -> None:
    found = snippet_of("word " * 100 + "the tram here " + "word " * 50, read_query("tram"))
    assert found.words.startswith("… ")
    assert [span.of(found.words) for span in found.hits] == ["tram"]
    assert snippet_of("a  short\none", read_query("tram")).words == "a short one"


@given(
    st.lists(
        st.sampled_from(
            [
                "speaker:",
                "cue:said",
                "in:",
                "in:claims",
                "in:quotations",
                "by:all",
                "type:x",
                '"',
                "~",
                "~5",
                "a*",
                "tram",
                ":",
                "x:y",
                "«",
                "*",
                "publisher:“a b”",
                "NEAR(",
                "-",
                "^",
                "AND",
                "speaker:*",
            ]
        ),
        max_size=8,
    ),
    st.sampled_from([" ", "", "  "]),
)
def test_any_mixture_of_signs_is_a_query_or_a_message(pieces: list[str], between: str) -> None:  # fmt: skip
    try:
        query = read_query(between.join(pieces))
    except InputError as error:
        assert error.remedy
        return
    assert all(near.first in query.terms and near.second in query.terms for near in query.nears)
    assert all(term.words for term in query.terms)
