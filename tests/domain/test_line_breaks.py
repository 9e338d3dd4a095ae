"""Which line breaks wrap a paragraph, and which end it."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.line_breaks import unwrapped, wrapping_breaks
from annotator.domain.quotation import derive_type
from annotator.domain.quote_marks import inner, passage_at
from annotator.domain.span import Span
from annotator.language.sentences import paragraph_at, sentence_at
from tests.examples import span_of

PARAGRAPHS = (
    "The harbour will stay shut until Monday, officials said after a storm that sank four boats in the night. "
    "Nobody was hurt, and the lifeboats were back by six. The council has asked for help from the capital.",
    "“I have lost everything that I had,” said Tom Vail, a fisherman. He said he would not buy another boat "
    "at his age, but would help his daughter with hers.",
    "Ferries will sail from the old quay until the new one has been cleared, which may take a week.",
)


@pytest.mark.parametrize("width", [50, 60, 72, 80])
def test_a_text_wrapped_to_a_width_reads_as_its_paragraphs(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert unwrapped(wrapped) == "\n\n".join(PARAGRAPHS)


def test_wrapped_capitals_read_as_their_paragraphs() -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph.upper(), 60) for paragraph in PARAGRAPHS)
    assert unwrapped(wrapped) == "\n\n".join(PARAGRAPHS).upper()


def test_headlines_in_capitals_stay_lines() -> None:
    headlines = "RATES RISE AGAIN\nMAYOR RESIGNS OVER BRIDGE\nFERRIES STAY IN PORT"
    assert unwrapped(headlines) == headlines


def test_quoted_mail_reads_without_the_signs_before_its_lines() -> None:
    mail = "\n".join(f"> {line}" for line in textwrap.wrap(PARAGRAPHS[0], 60))
    words = unwrapped(mail)
    assert "\n" not in words
    assert words.removeprefix("> ").split() == PARAGRAPHS[0].split()


def test_a_reply_does_not_go_on_in_the_lines_it_quotes() -> None:
    text = (
        "> The harbour will stay shut until\n> Monday, said the\nofficials of the port, who were not\nthere."
    )
    assert unwrapped(text).count("\n") == 1


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS),
        "Council backs tram\nMayor Ann Reed said the tram would be built.",
        "Ann Reed\n12 Quay Road\nLeith",
        "Pay must rise by 5%\nNo one should be sacked\nShifts must end by ten",
        "She asked for:\n• more pay\n• shorter shifts\n• a new roof.",
        "She asked for:\nmore pay\nshorter shifts\na new roof",
        "1. the harbour\n2. the bridge\n3. the school.",
        "a) the harbour\nb) the bridge\nc) the school.",
        "- the harbour\n- the bridge\n- the school.",
        "INTERVIEWER: When will it sail\nPETRA LINDQVIST: by Easter.",
        "Q: Who told you?\nA: my deputy.",
        "The sea is calm to-night,\nThe tide is full, the moon lies fair\nUpon the straits.",
        "Team\tpoints\nLeith\t12\nHarrow\t9.",
        "The harbour will stay shut until\n\nmonday.",
        "The mayor spoke for an hour.\n    It was late by then.",
        "We will not yield.\n[laughter]\nThank you.",
        "",
        "\n",
        "\n\n\n",
    ],
)
def test_a_break_between_paragraphs_items_and_turns_stays(text: str) -> None:
    assert wrapping_breaks(text) == ()
    assert unwrapped(text) is text


@pytest.mark.parametrize(
    "text",
    [
        "“We lost the\npier,” said Mayor Ann Reed.",
        "Mayor Ann Reed said\nthat the pier was lost.",
        "The pier was lost. “All of it,”\nshe added.",
    ],
)
def test_a_break_in_mid_sentence_does_not_end_a_paragraph(text: str) -> None:
    assert unwrapped(text) == text.replace("\n", " ")


@given(st.text(alphabet=st.sampled_from("aA b.,:\n\t>-•“”'\"0([*\u00a0"), max_size=200))
def test_only_line_breaks_and_what_is_beside_them_become_spaces(text: str) -> None:
    words = unwrapped(text)
    assert len(words) == len(text)
    for before, after in zip(text, words, strict=True):
        assert before == after or (after == " " and (before in "\n>" or before.isspace()))
    for line_break in wrapping_breaks(text):
        assert line_break.of(text).count("\n") == 1


WRAPPED = "Ann Reed spoke to us. “We have lost the\npier,” she said, and left. Nobody\nfollowed her."


def test_words_in_marks_across_a_wrapped_line_are_a_direct_quotation() -> None:
    span = span_of(WRAPPED, "“We have lost the\npier,”")
    assert passage_at(WRAPPED, span.start + 3) == span
    assert derive_type(WRAPPED, (span,)) == "direct"


def test_sentences_and_paragraphs_go_on_in_the_next_line() -> None:
    assert sentence_at(WRAPPED, len(WRAPPED)).of(WRAPPED) == "Nobody\nfollowed her."
    assert paragraph_at(WRAPPED, 0) == Span(0, len(WRAPPED))


@pytest.mark.parametrize(
    "marked", ["``We are closing the mine,''", "''We are closing the mine,''", "“We are closing the mine,”"]
)
def test_words_in_marks_of_two_characters_are_a_direct_quotation(marked: str) -> None:
    text = f"{marked} said Dag Holm, who is 6'2'' tall."
    passage = span_of(text, marked)
    assert passage_at(text, 5) == passage
    assert derive_type(text, (passage,)) == "direct"
    assert inner(text, passage).of(text) == "We are closing the mine,"
