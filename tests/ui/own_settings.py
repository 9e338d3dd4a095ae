"""Settings of the window that a test keeps in a folder of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings


def keep_settings_in(folder: Path) -> QSettings:
    """Keep the settings in a folder, where Ana annotates in the light theme; return them."""
    user, ini = QSettings.Scope.UserScope, QSettings.Format.IniFormat
    QSettings.setPath(ini, user, str(folder))
    store = QSettings(ini, user, "quote-claim-annotator", "annotator")
    store.setValue("annotator", "Ana")
    store.setValue("theme", "light")
    store.sync()
    return store
