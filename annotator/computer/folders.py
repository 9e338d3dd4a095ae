"""The folders of this program on this computer, apart from projects and settings."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "quote-claim-annotator"
_PRIVATE = 0o700


def log_folder() -> Path:
    """Return the folder of the log and of the marks of running windows; it may not exist yet."""
    return _user_folder("XDG_STATE_HOME", ".local/state", "Library/Logs", "log")


def cache_folder() -> Path:
    """Return the folder of files that may be lost; it may not exist yet."""
    return _user_folder("XDG_CACHE_HOME", ".cache", "Library/Caches", "cache")


def made_private(folder: Path) -> Path:
    """Make a folder that only this user may read, with the folders around it, and return it.

    Raises
    ------
    OSError: it cannot be made.
    """
    for missing in reversed([path for path in (folder, *folder.parents) if not path.exists()]):
        missing.mkdir(mode=_PRIVATE, exist_ok=True)
    return folder


def _user_folder(variable: str, on_linux: str, on_macos: str, on_windows: str) -> Path:
    given = os.environ.get(variable, "")
    if os.name == "nt":
        local = os.environ.get("LOCALAPPDATA", "")
        return (Path(local) if local else Path.home() / "AppData/Local") / _NAME / on_windows
    if given.startswith("/"):  # others are to be ignored, says the standard
        return Path(given) / _NAME
    return Path.home() / (on_macos if sys.platform == "darwin" else on_linux) / _NAME
