"""Whatever can be read of a damaged project comes back, and never less than the newest backup holds."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.project import Project
from annotator.project.jobs.rescue import rescue_project
from annotator.store.file_overview import damage
from tests.faults.damage import Sound, damaged_copy, keys_in, make_project, rows_of

PLACES = int(os.environ.get("RESCUE_PLACES", "40"))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    return make_project(tmp_path_factory.mktemp("sound"))


def test_damage_at_any_place_costs_no_more_than_what_stood_there(sound: Sound, tmp_path: Path) -> None:
    truth, backup = rows_of(sound.path), keys_in(rows_of(sound.backup))
    bad_folder, new = tmp_path / "bad", tmp_path / "new.qca"
    for number in range(PLACES):
        bad = damaged_copy(sound, bad_folder, number)
        readable = rows_of_copy(bad, tmp_path / "looked")
        try:
            Project.open(bad, read_only=True).close()
        except AnnotatorError as told:
            assert told.message
        shutil.copytree(sound.backup.parent, bad_folder / sound.backup.parent.name)
        before = bad.read_bytes()
        account = rescue_project(bad, new)
        assert bad.read_bytes() == before
        rescued = rows_of(new)
        assert backup <= keys_in(rescued), f"place {number}: less than the backup"
        assert not (readable & truth) - rescued, f"place {number}: less than SQL reads"
        if account.is_complete:
            assert keys_in(rescued) >= keys_in(truth)
        with Project.open(new) as project:
            assert damage(project.database) == []
        new.unlink()


def rows_of_copy(bad: Path, folder: Path):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bad.parent, folder)
    return rows_of(folder / bad.name)
