"""The words that are shown of what a search finds have the hits, and mark them."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.search_query import Query, as_indexed, read_query, spans
from annotator.domain.snippets import Snippet, snippet, snippet_of

WORDS = [
    "tram",
    "Trams",
    "fare",
    "café",
    "cafe\u0301",
    "mayor’s",
    "co-op",
    "straße",
    "tram\u00adway",
    "x",
    "😀",
]
SIGNS = [" ", "\n", "\n\n", ", ", "—", " “", "” ", "\u00a0", "  ", "\t", "-", "_"]
LONG = [
    "",
    "and so it goes on, as it always did, " * 12,
    "A paragraph.\n\nAnd another one.\n\n" * 20,
    "w" * 300,
]
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SIGNS)), max_size=12).map(
    lambda pairs: "".join(word + sign for word, sign in pairs)
)
TYPED = [
    "tram", "CAFE", "tra*", '"tram fare"', "tram ~2 fare", "strasse fare", "mayor’s co-op", '"x tra*" cafe',
    "way", "fare ~ x cafe", "tram fare cafe x",
]  # fmt: skip


def shows(found: Snippet, text: str, query: Query) -> bool:
    """Tell whether each term of a text is among the shown words, and marked there."""
    marked = [as_indexed(span.of(found.words)) for span in found.hits]
    return all(
        any(spans(words, term) for words in marked) for term in query.terms if spans(as_indexed(text), term)
    )


@given(
    st.sampled_from(["", "Title", "The tram"]),
    st.tuples(TEXTS, st.sampled_from(LONG), TEXTS, st.sampled_from(LONG), TEXTS).map("".join),
    st.sampled_from(TYPED),
)
@example("Title", "The tram is late in this paragraph.\n\nNothing of that stands in the next one.", "tram")
@example("Title", "Title\nA tram" + " and" * 90 + " a tram with a fare", "tram ~2 fare")
@example("Title", "Title\nThe tram\u00adway is late." + " Nothing." * 30, "tram")
@example("The tram", "The tram\n\nA fare.", "tram fare")
@example("The tram", "A fare.", "in:title tram")
@example("The tram", "The tram\nfare", '"tram fare"')
@example("", "tram" + " and" * 100 + " fare" + " so" * 100 + " cafe", "cafe fare tram")
def test_each_term_that_was_found_is_shown_and_marked(title: str, text: str, typed: str) -> None:
    query = read_query(typed)
    place = title if query.place == "title" else f"{title}\n{text}" if title else text
    found = snippet(text, query, title)
    assert shows(found, place, query)
    assert len(found.words) < 600
    assert shows(snippet_of(text, query), text, query)


@given(TEXTS, TEXTS, st.sampled_from(TYPED))
@example("“Fares will rise.”", "The tram is late.", "tram")
def test_words_outside_an_annotation_are_shown_from_its_article(words: str, rest: str, typed: str) -> None:
    query, article = read_query(typed), f"Title\n{words}. {rest}"
    assert shows(snippet_of(words, query, article, "Title"), f"{words}. {rest}", query)


def test_the_article_is_told_apart_from_the_annotation() -> None:
    found = snippet_of(
        "“Fares will rise.”", read_query("tram"), "Title\nThe tram is “Fares will rise.”", "Title"
    )
    assert found.words == "“Fares will rise.” · in the article: The tram is “Fares will rise.”"
