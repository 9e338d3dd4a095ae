"""In a process of its own: acts on all documents of a project, and bare statements that write as much."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from annotator.domain.recoding import Recoding
from annotator.domain.team_plan import TeamPlan
from annotator.project import Project
from annotator.project.acts.codebook import change_codebook
from annotator.project.teams.merging import merge
from annotator.project.teams.packages import write_packages
from annotator.project.teams.planning import make_plan
from annotator.store.schema import SEARCH
from tests.benchmarks.corpus import ANNOTATORS
from tests.benchmarks.serving import say

_PLAN = TeamPlan(ANNOTATORS, order="random", common=20)
_OF_LAYERS = ("layer", "quotation", "claim", "decision", "effort")
_OF_DOCUMENTS = ("document_text", "analysis", "syntax", "suggestion")


def main(do: str, *paths: str) -> int:
    """Do one thing with files and tell the seconds that it took."""
    say(seconds=_ACTS[do](*map(Path, paths)))
    return 0


def _seconds(do: Callable[[], object]) -> float:
    started = time.perf_counter()
    do()
    return time.perf_counter() - started


def _bare(path: Path) -> sqlite3.Connection:
    """Open a file that is as safe as a project."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def without_layers(path: Path) -> None:
    """Take all layers out of a project, as it is with a lead before the first copy comes in."""
    connection = sqlite3.connect(path, isolation_level=None)
    for table in (*_OF_LAYERS, "history", "finding_count"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute("VACUUM")
    connection.close()


def _merge(lead: Path, copy: Path) -> float:
    with Project.open(lead) as project:
        project.work_as(ANNOTATORS[0])
        seconds = _seconds(lambda: merge(project, [copy]))
        assert project.database.connection.execute("SELECT 1 FROM quotation").fetchone()
    return seconds


def _merge_floor(lead: Path, copy: Path) -> float:
    """Fetch the rows of all layers, hash each, which comparing takes, and write them in one transaction."""
    connection = _bare(lead)
    connection.execute("ATTACH ? AS copy", (str(copy),))

    def do() -> None:
        connection.execute("BEGIN")
        for table in _OF_LAYERS:
            rows = connection.execute(f"SELECT * FROM copy.{table}").fetchall()
            for row in rows:
                sha256(json.dumps(row).encode()).hexdigest()
            marks = ",".join("?" * len(rows[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        connection.execute("COMMIT")

    return _seconds(do)


def _codebook(path: Path) -> float:
    with Project.open(path) as project:
        body = project.codebook_body
        moved = Recoding(claim_types={"comparison": "quantity"})
        body = {**body, "claim_types": [each for each in body["claim_types"] if each["id"] != "comparison"]}
        return _seconds(lambda: change_codebook(project.database, ANNOTATORS[0], body, "bench", moved))


def _codebook_floor(path: Path) -> float:
    """Fetch the claims of the type, note them as undo needs them, and change them in one transaction."""
    connection = _bare(path)

    def do() -> None:
        connection.execute("BEGIN")
        rows = connection.execute(
            "SELECT document, annotator, id, types FROM claim WHERE instr(types, '\"comparison\"')"
        ).fetchall()
        changed = [(row[3].replace("comparison", "quantity"), *row[:3]) for row in rows]
        note = json.dumps([rows, changed])
        connection.executemany(
            "UPDATE claim SET types = ? WHERE document = ? AND annotator = ? AND id = ?", changed
        )
        connection.execute("UPDATE history SET deltas = ? WHERE id = (SELECT max(id) FROM history)", (note,))
        connection.execute("COMMIT")

    return _seconds(do)


def _plan(path: Path) -> float:
    with Project.open(path) as project:
        project.work_as(ANNOTATORS[0])
        return _seconds(lambda: make_plan(project, _PLAN))


def _plan_floor(path: Path) -> float:
    """Give each document to an annotator in one transaction, and one of five to a second one."""
    connection = _bare(path)
    connection.execute("DELETE FROM assignment")
    ids = [row[0] for row in connection.execute("SELECT id FROM document")]
    rows = [(id, ANNOTATORS[number % 3]) for number, id in enumerate(ids)]
    rows += [(id, ANNOTATORS[(number + 1) % 3]) for number, id in enumerate(ids) if number % 5 == 0]

    def do() -> None:
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO assignment (document, annotator) VALUES (?, ?)", rows)
        connection.execute("COMMIT")

    return _seconds(do)


def _package(path: Path, folder: Path) -> float:
    with Project.open(path) as project:
        return _seconds(lambda: write_packages(project, _PLAN, folder, ANNOTATORS[:1]))


def _package_floor(path: Path, folder: Path) -> float:
    """Copy the rows of as many documents into a new file, with their index of words."""
    connection = _bare(folder / "floor.db")
    connection.execute("ATTACH ? AS lead", (str(path),))
    mine = "SELECT document FROM lead.assignment WHERE annotator = 'Ada'"

    def do() -> None:
        connection.execute("BEGIN")
        connection.execute(f"CREATE TABLE document AS SELECT * FROM lead.document WHERE id IN ({mine})")
        for table in _OF_DOCUMENTS:
            key = "position" if table == "document_text" else "document"
            chosen = "SELECT position FROM document" if key == "position" else mine
            connection.execute(
                f"CREATE TABLE {table} AS SELECT * FROM lead.{table} WHERE {key} IN ({chosen})"
            )
        connection.execute(SEARCH)
        connection.execute(
            "INSERT INTO search (rowid, title, text) SELECT position, title, text"
            " FROM document JOIN document_text USING (position)"
        )
        connection.execute("COMMIT")

    return _seconds(do)


_ACTS: dict[str, Callable[..., float]] = {
    "merge": _merge,
    "merge_floor": _merge_floor,
    "codebook": _codebook,
    "codebook_floor": _codebook_floor,
    "plan": _plan,
    "plan_floor": _plan_floor,
    "package": _package,
    "package_floor": _package_floor,
}


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
