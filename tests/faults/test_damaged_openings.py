"""Projects and journals that are cut or garbled anywhere: opening and reading them says what is so."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError, ProjectDamaged, StorageError
from annotator.project import Project
from annotator.project.jobs.check import check
from annotator.project.jobs.exports.export import records
from annotator.store import misfits
from annotator.store.history_trail import trail
from tests.faults.damage import Rows, Sound, damaged_copy, keys_in, make_project, rows_of

# A thousand take minutes: FAULTS=long pytest -rP tests/faults/test_damaged_openings.py
PLACES = 1000 if os.environ.get("FAULTS") == "long" else 12
# No checksum covers the values of these tables: a letter that became another one shows nowhere.
UNPROVEN = ("history", "document", "speaker", "annotator", "analysis", "suggestion", "claim_suggestion")
TRUE = re.compile(r"is damaged|do not fit the history|is not the one that was imported")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    return make_project(tmp_path_factory.mktemp("sound"))


def told_of(path: Path) -> tuple[str, str]:
    """Return when a person who opens a project, reads all of it and checks it is told of damage, and the message."""
    try:
        project = Project.open(path)
    except StorageError as error:
        return "opening", str(error)
    with project:
        try:
            project.work_as("ana")
            for position in project.positions():
                project.open_document(position)
            list(records(project))
            project.past_acts(project.ids_of_acts()[0])
        except AnnotatorError as error:
            return "reading", str(error)
        for key in misfits.of_newest_acts(project.database):
            if not misfits.fits(project.database, key):
                return "reading", "the annotations do not fit the history"
        for found in check(project):
            if isinstance(found, str):
                return "the check", found
    return "", ""


def silently_changed(sound: Rows, bad: Rows) -> set[str]:
    """Return the tables in which a value is another one; no row may be missing."""
    assert keys_in(sound) <= keys_in(bad), keys_in(sound) - keys_in(bad)
    return {str(row[0]) for row in sound - bad}


def test_damage_anywhere_is_told_when_a_project_is_opened_read_or_checked(
    sound: Sound, tmp_path: Path
) -> None:
    before = rows_of(sound.path)
    told: Counter[tuple[str, str]] = Counter()
    for number in range(PLACES):
        bad = damaged_copy(sound, tmp_path / "bad", number)
        when, message = told_of(bad)
        if not when:
            changed = silently_changed(before, rows_of(bad))
            assert changed <= set(UNPROVEN), number
            message = (
                f"nothing; other values in {', '.join(sorted(changed))}" if changed else "nothing is damaged"
            )
        elif when != "the check":
            assert TRUE.search(message), (number, message)
        told[when, re.sub(r"\d+", "N", re.sub(r"/\S*/crane\.qca", "PROJECT", message))[:100]] += 1
    lines = [f"{number:5} {when or '-'}: {words}" for (when, words), number in told.most_common()]
    sys.stdout.write("\n".join(lines) + "\n")


def test_a_garbled_row_of_the_history_hides_no_other(sound: Sound, tmp_path: Path) -> None:
    bad = damaged_copy(sound, tmp_path / "bad", 0, lambda path, chance: None)
    with Project.open(bad) as project:
        number = len(list(trail(project.database)))
        with project.database.transaction() as connection:
            connection.execute("UPDATE history SET deltas = CAST(x'5bff5d' AS TEXT) WHERE id = 7")
        damaged = [act.entry.id for act in trail(project.database) if act.damage]
        assert (damaged, len(list(trail(project.database)))) == ([7], number)
        assert any("act 7" in str(found) for found in check(project))


def test_a_document_whose_row_is_gone_is_told_as_damage(sound: Sound, tmp_path: Path) -> None:
    bad = damaged_copy(sound, tmp_path / "bad", 0, lambda path, chance: None)
    with Project.open(bad) as project:
        project.database.connection.execute("PRAGMA foreign_keys = OFF")
        with project.database.transaction() as connection:
            connection.execute("DELETE FROM document WHERE position = 3")
        with pytest.raises(ProjectDamaged, match=r"is damaged: the document at position 3 cannot be read"):
            project.open_document(3)
