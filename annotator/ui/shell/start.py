"""The start: open the window, or print in one line why it cannot be opened."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from pathlib import Path

from annotator.ui.shell import crash_watch


def open_window(project: str | None) -> int:
    """Open the window, with a project if one is given, and return the exit code when it is closed."""
    if problem := _display_problem():
        print(f"annotator: {problem}", file=sys.stderr)  # noqa: T201
        return 2
    crash_watch.begin()
    try:
        return _shown(project)
    finally:
        crash_watch.end()


def _shown(project: str | None) -> int:
    # Importing Qt makes some hundred thousand objects that stay; searching them for garbage several times
    # over takes a sixth of the start. `app.run` resumes the search once the window is there.
    gc.disable()
    try:
        _import_qt()
        from annotator.ui.shell.app import run
    except ImportError as error:
        if "PySide6" not in str(error) and ".so" not in str(error):
            raise
        print(  # noqa: T201
            f"annotator: Qt cannot be loaded: {error}. Install the system library it names"
            " (on Debian: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3).",
            file=sys.stderr,
        )
        return 2
    return run(Path(project) if project else None)


def _import_qt() -> None:
    """Import Qt, then restore Python's own import.

    PySide replaces Python's import to search each module's source for switches of its `__feature__`, which
    the program does not use; this takes a twentieth of the start.
    """
    python_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = python_import


def _display_problem() -> str:
    """Return why there is no display, or "". Without a display, Qt would abort the process."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    remedy = "the commands work without one: annotator --help"
    display = os.environ.get("DISPLAY", "")
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    if not display:
        return f"There is no display to open the window on; {remedy}"
    number = display.removeprefix(":").partition(".")[0]
    if display.startswith(":") and number.isdigit():
        name = f"/tmp/.X11-unix/X{number}"
        try:
            abstract = f"@{name}\n" in Path("/proc/net/unix").read_text(encoding="ascii", errors="replace")
        except OSError:
            abstract = True  # unknown: let Qt try
        if not abstract and not Path(name).exists():
            return f"The display {display} does not answer; {remedy}"
    return ""
