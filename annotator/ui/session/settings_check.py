"""The check of the settings file: which settings are invalid, which are not of this version."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from annotator.ui.session.settings import Settings

_MANY = ("position/", "place/", "window/")  # groups with a setting for each project or window


def examined() -> dict[str, Any]:
    """Return the path of the file, whether it can be read and written, and its invalid and unknown keys."""
    settings = Settings()
    for name, member in vars(Settings).items():
        if isinstance(member, property):
            getattr(settings, name)  # each reader asks for its key and says what it passes over
    path = Path(settings.file)
    unknown = [
        key for key in settings.stored_keys() if key not in settings.asked and not key.startswith(_MANY)
    ]
    return {
        "file": str(path),
        "readable": not path.exists() or os.access(path, os.R_OK | os.W_OK),
        "invalid": sorted(settings.passed_over),
        "unknown": sorted(unknown),
    }
