"""Reading that acts may interrupt, since an act goes first."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

from annotator.project.jobs.reading_connection import Interrupted

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

PAUSE = 0.02  # seconds left to an act that has interrupted the reading


class GivenUp(Exception):
    """Nobody wants the answer any more."""


def insist(read: Callable[[], T], is_wanted: Callable[[], bool]) -> T:
    """Return what `read` returns; read again after each interruption.

    Raises
    ------
    GivenUp: it is not wanted any more. Others: what `read` raises.
    """
    while is_wanted():
        try:
            return read()
        except Interrupted:  # by an act, or because the thread is stopped
            time.sleep(PAUSE)
    raise GivenUp
