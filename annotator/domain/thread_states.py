"""Threads of comments in several copies of a project: which messages are there, and which were deleted.

Each message has a clock, odd while it is there (`domain/lineage.py`). One that nobody has deleted is at 1.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.lineage import beginning, ending, is_standing, joined

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from annotator.domain.thread import Message, Thread


class ThreadState(NamedTuple):
    """A thread in one copy.

    Attributes
    ----------
    thread: None where all of its messages were deleted.
    clocks: of the messages that it has or has had, by their ids.
    """

    thread: Thread | None
    clocks: Mapping[str, int]


def state_of(thread: Thread | None, stored: Mapping[str, int]) -> ThreadState:
    """Return the state of a thread; `stored` are the clocks that its file has.

    Imports bring messages without a word in the clocks.
    """
    return ThreadState(thread, clocks_with(message_ids(thread), stored))


def message_ids(thread: Thread | None) -> set[str]:
    """Return the ids of the messages of a thread."""
    return {message.id for message in thread.messages} if thread is not None else set()


def clocks_with(there: Collection[str], stored: Mapping[str, int]) -> dict[str, int]:
    """Return the clocks of messages once some are there and no others; they are by ids."""
    clocks = {id: clock if id in there else ending(clock) for id, clock in stored.items()}
    for id in there:
        clock = clocks.get(id, 1)
        clocks[id] = clock if is_standing(clock) else beginning(clock)
    return clocks


def united(states: Sequence[ThreadState]) -> ThreadState:
    """Return the state of a thread in all copies, which may be united in any order, and repeatedly.

    Of a message that was edited the latest words stay. The thread is solved if a copy says so that knows all
    messages, and has or has deleted them.
    """
    clocks = joined(state.clocks for state in states)
    threads = sorted((state.thread for state in states if state.thread is not None), key=_in_order)
    messages: dict[str, Message] = {}
    for message in (message for thread in threads for message in thread.messages):
        known = messages.get(message.id)
        if is_standing(clocks[message.id]) and (known is None or _is_later(message, known)):
            messages[message.id] = message
    if not messages:
        return ThreadState(None, clocks)
    solved = any(
        state.thread.solved and state.clocks.keys() == clocks.keys()
        for state in states
        if state.thread is not None
    )
    extra = {name: value for thread in threads for name, value in thread.extra.items()}
    in_order = sorted(messages.values(), key=lambda message: (message.at, message.id))
    thread = replace(threads[0], messages=tuple(in_order), solved=solved, extra=extra)
    return ThreadState(thread, clocks)


def _is_later(message: Message, known: Message) -> bool:
    return (known.edited, known.text) < (message.edited, message.text)


def _in_order(thread: Thread) -> str:
    return ascii((thread.place, sorted(map(str, thread.extra.items()))))
