"""The command that starts a process of this program: in a checkout, an installed wheel or a frozen build."""

from __future__ import annotations

import sys


def own_command(*words: str) -> list[str]:
    """Return the command line that starts this program with the given words."""
    if getattr(sys, "frozen", False):  # its executable is the program itself
        return [sys.executable, *words]
    # -P: nothing is imported from the working directory.
    return [sys.executable, "-P", "-m", "annotator", *words]
