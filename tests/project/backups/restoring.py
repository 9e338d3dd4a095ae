"""Restores as tests make them, and what they compare."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.project import Project
from annotator.project.backups.backup import back_up
from annotator.project.backups.folder import Backup
from annotator.project.backups.restore import RestoreReport, restore
from annotator.store import layers
from annotator.store.changed_rows import KEYS, LEFT_BEHIND
from tests.examples import ARTICLE, DIRECT, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))


def backed_up(project: Project) -> Backup:
    backup = back_up(project.path, "asked").backup
    assert backup is not None
    return backup


def restored(project: Project, backup: Backup, *ids: str) -> RestoreReport:
    return restore(project.database, "ana", backup.path, backup.at, list(ids) or None)


def rows(path: Path, *, but: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return what annotators have made and what was imported, as another program sees it."""
    found: dict[str, Any] = {}
    with closing(sqlite3.connect(path)) as connection:
        for table in KEYS:
            if table not in (*but, *LEFT_BEHIND):
                found[table] = sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)
    return found


def quotations(project: Project, id: str = "a1") -> int:
    return len(layers.layer(project.database, id, "ana").quotations)
