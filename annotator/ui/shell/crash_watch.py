"""The mark of this window, which takes the calls of a native crash; it is made before Qt is loaded."""

from __future__ import annotations

import faulthandler
from contextlib import suppress

from annotator.computer import runs


class _Watch:
    is_ours = False


def begin() -> None:
    """Mark the window as running, and have native crashes write their calls into the mark."""
    with suppress(OSError):  # the window works without it; `annotator doctor` says what cannot be written
        run = runs.begin_window()
        if not faulthandler.is_enabled():  # somebody watches already: python -X faulthandler
            faulthandler.enable(run.handle)
            _Watch.is_ours = True


def end() -> None:
    """Remove the mark: the window was closed."""
    if _Watch.is_ours:
        faulthandler.disable()
        _Watch.is_ours = False
    with suppress(OSError):  # as above
        runs.end()
