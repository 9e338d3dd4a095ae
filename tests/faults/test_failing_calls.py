"""Whatever call of the system fails, at any moment of any work: it is told, nothing is lost, the next try works."""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.examples import child
from tests.faults.system_calls import cannot_hold_up
from tests.faults.trials import FAULTS
from tests.faults.works import WORKS

LONG = os.environ.get("FAULTS") == "long"
POINTS = 2  # of each work in the short form, spread over all faults and calls
# Migrations of the other versions, and works much like others, are tried in the long form.
SHORT = [name for name in WORKS if not re.search("version [2-6]|with a conflict|packages", name)]
Ask = Callable[..., Any]

pytestmark = pytest.mark.skipif(bool(cannot_hold_up()), reason=cannot_hold_up())


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """Give the process that does the trials: small, so that it can be copied for each of them."""
    folder = tmp_path_factory.mktemp("trials")
    own = {name: str(folder / "own") for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    process = child("from tests.faults.trials import serve; serve()", folder, **own)
    assert process.stdin is not None
    assert process.stdout is not None

    def asked(*question: object) -> Any:
        assert process.stdin is not None
        assert process.stdout is not None
        print(json.dumps(question), file=process.stdin, flush=True)
        line = process.stdout.readline()
        assert line, process.communicate()[1]
        return json.loads(line)

    yield asked
    process.communicate(timeout=60)


def points(calls: list[tuple[str, list[str]]]) -> list[tuple[str, int]]:
    """Return each fault with each call at which it can happen."""
    numbers = {name: sum(kind in fault.kinds for kind, _ in calls) for name, fault in FAULTS.items()}
    return [(name, place + 1) for name, number in numbers.items() for place in range(number)]


@pytest.mark.parametrize("work", WORKS if LONG else SHORT)
def test_a_call_that_fails_is_told_and_costs_nothing(ask: Ask, work: str) -> None:
    every = points(ask(work, "", 0))
    chosen = every if LONG else every[len(every) // 7 :: len(every) // POINTS]
    told: Counter[tuple[str, str]] = Counter()
    wrong = []
    for fault, place in chosen:
        outcome = ask(work, fault, place)
        told[fault, outcome["told"]] += 1
        wrong += [f"{fault}, call {place} ({outcome['kind']}): {each}" for each in outcome["wrong"]]
    lines = [f"{work}: {len(chosen)} of {len(every)} points"]
    lines += [f"{number:6} {fault}: {words}" for (fault, words), number in told.most_common()]
    sys.stdout.write("\n".join(lines) + "\n")  # `pytest -rP` shows it
    assert not wrong, "\n".join(wrong)


# Calls whose failure was told wrongly, or left something behind: work, fault, and the number of the call of a kind
# that names such a file (-1: the last).
FOUND = [
    # The act was in the file, but told as not saved: only the sync of the emptied journal fails.
    ("annotating", "disk error", "sync", r"news\.qca-journal", 3),
    ("migration from version 1", "disk error", "sync", r"news\.qca-journal", 3),
    # The lock file could not be removed: a bug's traceback in place of what is so.
    ("migration from version 1", "drive gone", "write", r"news\.qca", 1),
    # The messages named a file with a random name, and an act that nobody made.
    ("rescue", "full disk", "write", r".*\.part", 40),
    ("a new project", "full disk", "write", r".*\.part", 2),
    # Nothing was said of what is kept.
    ("import", "disk error", "write", r"\.news\.qca\.import", 4),
    # SQLite's own error came through.
    ("export", "full disk", "write", r"out\.sqlite", 1),
    ("restore", "drive gone", "open to write", r".*\.part", 2),
    ("export", "drive gone", "open to write", r"out\.sqlite", 2),
    ("save a copy", "drive gone", "open to write", r".*\.part", 2),
    # It named the backup by its random name.
    ("backup", "drive gone", "open to write", r".*\.part", 3),
    # The backup had its name, and was told as not made.
    ("backup", "disk error", "unlink", r".*\.part", 1),
    # Parts of killed processes stayed for ever; the earlier export had lost its name.
    ("export", "killed", "rename", r".*out\.jsonl", 1),
    ("export of several files", "killed", "rename", r".*\.part", 1),
    # An archive without a file was told as written.
    ("export of several files", "disk error", "open", r"\.out\.zip\..*\.part", 1),
    ("export of several files", "disk error", "open", "out", 1),
    ("export of several files", "disk error", "open", r"manifest\.json", 2),
    # What an earlier export had left could not be looked for: the new one was told as not written.
    ("export of several files", "disk error", "open", "work", -1),
    # A copy that could not be written was told as a project that cannot be read, and held one document.
    ("save a copy", "disk error", "unlink", r"\..*\.part-journal", 1),
    # One of the files of a set was new, the other one old.
    ("export of several files", "disk error", "rename", r"out-train\.jsonl", 1),
    # There was no backup, it said, where the folder could not be read.
    ("choice of a backup", "disk error", "open", r"news\.backups", 1),
    ("choice of a backup", "disk error", "open", r"news\..*\.qca", 1),
    # SQLite's own error came through, from what was to be tidied behind the failure.
    ("packages", "full disk", "write", r"\.news-bob\.qca\..*\.part", 74),
    ("packages", "drive gone", "write", r"\.news-ana\.qca\..*\.part-journal", 15),
]


@pytest.mark.parametrize(("work", "fault", "kind", "name", "number"), FOUND)
def test_calls_that_once_went_wrong(
    ask: Ask, work: str, fault: str, kind: str, name: str, number: int
) -> None:
    calls = ask(work, "", 0)
    of_fault = [call for call in calls if call[0] in FAULTS[fault].kinds]
    places = [
        place
        for place, (its_kind, files) in enumerate(of_fault, 1)
        if its_kind == kind and any(re.fullmatch(name, file) for file in files)
    ]
    outcome = ask(work, fault, places[number - 1 if number > 0 else number])
    assert outcome["kind"] == kind
    assert not outcome["wrong"]
