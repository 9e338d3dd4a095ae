"""Threads of comments: messages in the order of time, copies that become one, and lists of them."""

from __future__ import annotations

import pytest

from annotator.domain.thread import Message, Thread, in_order, message_from
from annotator.domain.thread_query import ThreadQuery

FIRST = Message("m1", "ana", "2026-05-01T08:00", "Is this the mayor?")
SECOND = Message("m2", "ben", "2026-05-02T08:00", "Yes, see the caption.")
THREAD = Thread("t1", (FIRST,))


def test_an_answer_opens_a_solved_thread() -> None:
    answered = Thread("t1", (FIRST,), solved=True).answered(SECOND)
    assert (answered.messages, answered.solved, answered.authors) == ((FIRST, SECOND), False, ("ana", "ben"))


def test_a_thread_without_messages_is_none() -> None:
    assert THREAD.answered(SECOND).without("m1") == Thread("t1", (SECOND,))
    assert THREAD.without("m1") is None


def test_copies_become_one_thread_with_all_messages_in_the_order_of_time() -> None:
    ours, theirs = Thread("t1", (SECOND,)), Thread("t1", (FIRST,), solved=True)
    assert ours.joined(theirs) == Thread("t1", (FIRST, SECOND), solved=True)
    edited = Thread("t1", (Message("m1", "ana", FIRST.at, "Is that the mayor?"),), solved=True)
    assert THREAD.joined(edited) is THREAD


@pytest.mark.parametrize(
    "plain",
    [None, [], {}, {"id": "m", "author": "a", "at": "x"}, {"id": "m", "author": "a", "at": "x", "text": 1},
     {"id": "m", "author": "", "at": "x", "text": "y"}, {"id": "m", "author": "a", "at": "x", "text": "y", "edited": 2}],
)  # fmt: skip
def test_what_is_no_message_is_refused(plain: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        message_from(plain)


def test_a_message_keeps_the_fields_of_other_programs() -> None:
    plain = FIRST.to_plain() | {"edited": "2026-05-03", "mood": ["glad"]}
    assert message_from(plain).to_plain() == plain


def test_a_list_takes_authors_and_words_in_any_case() -> None:
    thread = THREAD.answered(SECOND)
    assert ThreadQuery(author="ben").takes(thread)
    assert not ThreadQuery(author="ben").takes(THREAD)
    assert ThreadQuery(words="CAPTION mayor").takes(thread)
    assert ThreadQuery(words="ana").takes(thread)
    assert not ThreadQuery(words="caption tram").takes(thread)


def test_threads_stand_in_the_order_in_which_they_began() -> None:
    later = Thread("t0", (SECOND,))
    assert in_order([later, THREAD]) == (THREAD, later)
