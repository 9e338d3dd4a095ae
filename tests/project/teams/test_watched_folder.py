"""A watched folder tells which copies are new or have changed since somebody looked."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.project.teams.watched_folder import (
    TakenBack,
    copies_in,
    news,
    note_seen,
    settings_path,
    watch,
    watched,
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    path = tmp_path / "shared" / "lead.qca"
    path.parent.mkdir()
    path.touch()
    return path


def test_files_are_new_until_somebody_has_looked_and_again_when_they_change(project: Path) -> None:
    assert news(project) == []
    folder = project.parent
    watch(project, folder)
    copy = folder / "ben.qca"
    for name in ("ben.qca", ".hidden.qca", "notes.txt"):
        (folder / name).write_bytes(b"1")
    assert news(project) == [copy]
    note_seen(project, [copy, folder.parent / "elsewhere.qca"])
    assert news(project) == []
    os.utime(copy, ns=(1, 1))
    assert news(project) == [copy]
    note_seen(project, [])
    assert news(project) == [copy], "what nobody looked at stays new"
    watch(project, None)
    assert watched(project) is None


def test_files_of_a_merge_that_was_undone_are_new_again(project: Path) -> None:
    watch(project, project.parent)
    copies = [project.parent / f"{name}.qca" for name in "abcde"]
    for copy in copies:
        copy.write_bytes(b"1")
    note_seen(project, copies)
    seen = watched(project)
    assert seen is not None
    looked = seen.seen["a.qca"][2]
    assert news(project, [TakenBack("bring together a.qca, b.qca", looked + 5)]) == copies[:2]
    assert news(project, [TakenBack("bring together a.qca, b.qca, c.qca and 1 more", looked + 5)]) == copies
    assert news(project, [TakenBack("bring together a.qca", looked - 5)]) == []


def test_a_folder_that_is_gone_raises_and_settings_of_others_are_passed_over(project: Path) -> None:
    watch(project, project.parent / "gone")
    with pytest.raises(OSError, match="gone"):
        news(project)
    note_seen(project, [])
    for text in ("[]", "{", f'{{"{project}": {{"folder": "relative"}}}}', f'{{"{project}": 3}}'):
        settings_path().write_text(text, encoding="utf-8")
        assert watched(project) is None


def test_a_folder_stands_for_the_projects_in_it(project: Path) -> None:
    assert copies_in([project.parent, Path("x.qca")]) == [project, Path("x.qca")]
    project.unlink()
    with pytest.raises(InputError, match="no project"):
        copies_in([project.parent])
