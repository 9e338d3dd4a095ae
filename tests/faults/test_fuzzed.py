"""Project files that something else has written into: whatever is in them is read, or told as one kind of error."""

from __future__ import annotations

import os
import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.project import Project
from tests.faults.fuzzing.projects import columns_of, use, uses, worked_on, write_values

VALUES: tuple[Any, ...] = (
    {"bytes": "ff00"}, {"words": "ff"}, None, 2**62, {"words": b"[1e999]".hex()}, {"words": b'{"a": "\\ud800"}'.hex()}, "x\0y",
)  # fmt: skip


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Give a project file with a row in every table."""
    path = tmp_path / "sound.qca"
    path.write_bytes(worked_on())
    return path


def test_whatever_kind_of_value_stands_in_a_column_is_read_or_told(sound: Path, tmp_path: Path) -> None:
    every = 1 if os.environ.get("FAULTS") == "long" else 3  # each value stands somewhere all the same
    for number, (table, column) in list(enumerate(columns_of(sound)))[::every]:
        path = tmp_path / "fuzzed.qca"
        path.write_bytes(worked_on())
        write_values(path, [[table, column, VALUES[number % len(VALUES)]]])
        use(path)


def test_a_sound_project_can_be_used(sound: Path) -> None:
    with Project.open(sound) as project:
        for step in uses(project):
            step()


@pytest.mark.parametrize("seed", range(4))
def test_flipped_bytes_are_read_or_told(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(8):
        data = bytearray(worked_on())
        for _ in range(dice.choice((1, 20, 400))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path = tmp_path / "fuzzed.qca"
        path.write_bytes(data[: dice.choice((len(data), len(data) - 4096, 9000))])
        use(path)


@pytest.mark.parametrize("how", ["DROP TABLE {0}", "DELETE FROM {0}"])
def test_tables_that_are_gone_or_empty_are_told_or_do_no_harm(sound: Path, tmp_path: Path, how: str) -> None:
    for table in sorted({table for table, _ in columns_of(sound)}):
        path = tmp_path / "fuzzed.qca"
        path.write_bytes(worked_on())
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(how.format(table))
            connection.commit()
        use(path)
