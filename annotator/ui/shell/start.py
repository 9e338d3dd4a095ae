"""The start: open the window, or print in one line why it cannot be opened."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.ui.shell import crash_watch

if TYPE_CHECKING:
    from types import ModuleType


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


# A package within PySide, and its parts that write stubs: each start would compile them from their source,
# and no program asks for them.
_PACKAGE = "shibokensupport.signature.lib"
_STUB_WRITERS = ("enum_sig", "pyi_generator")


def _import_qt() -> None:
    """Import Qt without PySide's writers of stubs, then restore Python's own import.

    PySide replaces Python's import to search each module's source for switches of its `__feature__`, which
    the program does not use; this takes a twentieth of the start, and so do the writers.
    """
    python_import = builtins.__import__

    def import_for_pyside(name: str, *how: Any, **named: Any) -> ModuleType:
        if name == _PACKAGE:
            for part in _STUB_WRITERS:
                spec = ModuleSpec(f"{_PACKAGE}.{part}", None)
                sys.modules[spec.name] = module_from_spec(spec)
        return python_import(name, *how, **named)

    builtins.__import__ = import_for_pyside
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
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
