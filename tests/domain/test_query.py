"""What people type to find something in the project, and the words around what is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import InputError
from annotator.domain.search_query import LONGEST, MOST_TERMS, Term, read_query, snippet, spans
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


def test_a_snippet_of_what_only_the_title_has_is_the_beginning() -> None:
    assert snippet(TEXT, read_query("backs")).words.startswith("Mayor Ann Reed")
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
