"""The priority of work beside a window."""

from __future__ import annotations

import os
from contextlib import suppress

_KINDER = 5  # by which it is lower


def let_the_window_go_first() -> None:
    """Lower the priority of this process, which a window has started, and of those that it starts."""
    with suppress(OSError, AttributeError):
        os.nice(_KINDER)
