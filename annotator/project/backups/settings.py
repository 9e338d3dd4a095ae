"""The places of backups on this computer, and their room: a file of the user, not of a project.

It stands apart from the settings of the window, which only Qt reads and writes: the commands need it, too.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.project.settings_file import write_settings_file

_PROGRAM = "quote-claim-annotator"


@dataclass(frozen=True)
class BackupSettings:
    """The user's wishes.

    Attributes
    ----------
    folder: the folder for the backups of all projects; None: beside each project.
    most_bytes: the room for the backups of a project; None: the usual limit.
    """

    folder: Path | None = None
    most_bytes: int | None = None


def settings_path() -> Path:
    """Return the path of the file, in the folder in which the window keeps its settings."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA", "")
    else:
        base = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(base) if base and Path(base).is_absolute() else Path.home() / ".config"
    return folder / _PROGRAM / "backups.json"


def read_settings() -> BackupSettings:
    """Return the settings; what cannot be read is passed over, since somebody may have changed the file."""
    try:
        plain = json.loads(settings_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return BackupSettings()
    if not isinstance(plain, dict):
        return BackupSettings()
    return BackupSettings(_folder(plain.get("folder")), _bytes(plain.get("most_bytes")))


def _folder(value: Any) -> Path | None:
    if not isinstance(value, str) or not value.isprintable() or not Path(value).is_absolute():
        return None
    return Path(value)


def _bytes(value: Any) -> int | None:
    return value if type(value) is int and value > 0 else None


def write_settings(settings: BackupSettings) -> None:
    """Keep the settings.

    Raises
    ------
    InputError: the file cannot be written.
    """
    path = settings_path()
    plain = {
        "folder": str(settings.folder.absolute()) if settings.folder else None,
        "most_bytes": settings.most_bytes,
    }
    write_settings_file(path, plain)
