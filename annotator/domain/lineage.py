"""The states of a layer that lie behind others, so that copies can be brought together in any order.

A state is named by its checksum. Its clock is odd while it stands, and even once another state has replaced
it; it grows whenever that changes, and beyond the clocks of the states that it replaces. Copies are joined by
the greater clock of each state. So what is replaced in one copy lies behind all of them, and what stands in
two that do not know each other stands in both: a conflict. Neither the order in which copies meet nor how
often they do makes a difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

# The checksum of a layer without rows: an annotator has undone all that began it.
NONE = "0" * 16
MOST = 1 << 62  # a clock is less: it is a number of changes


def is_standing(clock: int) -> bool:
    """Tell by its clock whether a state stands."""
    return clock % 2 == 1


def beginning(clock: int) -> int:
    """Return the clock of a state that stands from now on, behind states with clocks up to this one."""
    return clock + 1 + clock % 2


def ending(clock: int) -> int:
    """Return the clock of a state that another one replaces."""
    return clock + clock % 2


def joined(copies: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Return the clocks of the states of all copies."""
    clocks: dict[str, int] = {}
    for copy in copies:
        for state, clock in copy.items():
            clocks[state] = max(clock, clocks.get(state, 0))
    return clocks


def standing(clocks: Mapping[str, int]) -> list[str]:
    """Return the states that stand, in the order in which they are put into the project.

    The one with the greatest clock is first. A layer without rows stands only where nothing else does.
    """
    found = [state for state, clock in clocks.items() if is_standing(clock)]
    found.sort(key=lambda state: (state != NONE, clocks[state], state), reverse=True)
    return found[:1] + [state for state in found[1:] if state != NONE]


def settled(clocks: Mapping[str, int], state: str, beside: Collection[str] = ()) -> dict[str, int]:
    """Return the clocks once a state stands before all others, and these no more but for those beside it."""
    others = {each: clock for each, clock in clocks.items() if each != state}
    most = max((clock for clock in others.values() if is_standing(clock)), default=0)
    after = {each: clock if each in beside else ending(clock) for each, clock in others.items()}
    clock = clocks.get(state, 0)
    return after | {state: clock if is_standing(clock) and clock > most else beginning(max(clock, most))}
