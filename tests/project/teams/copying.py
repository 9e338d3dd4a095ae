"""Copies of a project that are edited apart, and what a project holds, for tests of merges."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import Any

from annotator.domain.document import new_document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.lineage import NONE, is_standing
from annotator.domain.thread import Place
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.teams.merge_decisions import Decisions
from annotator.project.teams.merge_preview import MergePreview
from annotator.project.teams.merging import MergeReport, merge, preview
from annotator.store.checksums import TABLES
from annotator.store.layer_states import StateReader
from tests.examples import ARTICLE, DIRECT, add_records, made, new_project, new_speaker, proposal, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)
DOCUMENTS = ("a1", "a2")
# What an annotator does in a copy; "name" is theirs, "number" says where, or which.
Edit = tuple[str, str, int]
NEW, DONE, NOTE = ("new", "ben", 0), ("done", "ana", 0), ("note", "ana", 4)


@cache
def _lead() -> bytes:
    with tempfile.TemporaryDirectory() as folder, new_project(Path(folder) / "lead.qca") as project:
        add_records(
            project,
            *(
                Record(new_document(id, ARTICLE), Layer(id, None), suggestions=(proposal(),))
                for id in DOCUMENTS
            ),
        )
        on = project.work_as("ana").on(project.document_at(1))
        quotation = made(on.quotations.new(CONTENT))
        on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
        on.threads.begin("Is that all he said?", Place("ana", "quotation", quotation))
        return project.path.read_bytes()


def lead_project(path: Path) -> Path:
    """Make a project with two documents, each with a suggestion; ana has begun the first one."""
    path.write_bytes(_lead())
    return path


def copied(path: Path, name: str) -> Path:
    """Return a copy of a project with another name, beside it."""
    copy = path.with_name(f"{name}.qca")
    shutil.copyfile(path, copy)
    return copy


def edited(path: Path, *edits: Edit) -> Path:
    """Do acts in a project; those that do not apply are passed over."""
    with Project.open(path) as project:
        for what, name, number in edits:
            with suppress(ActRefused):
                _edit(project, what, name, number)
    return path


def in_conflict(lead: Path) -> tuple[Path, Path]:
    """Return two copies in which ana has gone on apart."""
    return edited(copied(lead, "a"), DONE), edited(copied(lead, "b"), NOTE)


def _edit(project: Project, what: str, name: str, number: int) -> None:
    acts = project.work_as(name)
    there = project.positions()
    if not there:
        return
    position = there[number % 2 % len(there)]
    on, opened = acts.on(project.document_at(position)), project.open_document(position)
    quotations = sorted(opened.quotations, key=lambda quotation: quotation.id)
    chosen = quotations[number % len(quotations)] if quotations else None
    speakers = sorted(project.speakers(), key=lambda speaker: speaker.id)
    threads = opened.threads.all()
    own = [(each.id, message.id) for each in threads for message in each.messages if message.author == name]
    if what == "new":
        on.quotations.new(CONTENT)
    elif what == "done":
        on.layer.set_status("done")
    elif what == "flag":
        on.layer.set_flag(True)
    elif what == "accept":
        on.suggestions.accept(proposal())
    elif what == "reject":
        on.suggestions.reject(proposal())
    elif what == "undo":
        project.undo()
    elif what == "redo":
        project.redo()
    elif what == "rename" and speakers:
        project.speaker_acts().rename(speakers[number % len(speakers)].id, f"Reed {number}")
    elif what == "alias" and speakers:
        project.speaker_acts().add_alias(speakers[number % len(speakers)].id, f"the mayor {number}")
    elif what == "join" and len(speakers) > 1:
        project.speaker_acts().merge(speakers[0].id, speakers[1].id)
    elif what == "comment":
        on.threads.begin(f"Why {number}?", None)
    elif what == "answer" and threads:
        on.threads.answer(threads[number % len(threads)].id, f"Since {number}.")
    elif what == "uncomment" and own:
        on.threads.delete(*own[number % len(own)])
    elif chosen is not None and what == "note":
        on.annotations.set_note(Reference(QUOTATION, chosen.id), f"note {number}")
    elif chosen is not None and what == "delete":
        on.annotations.delete(Reference(QUOTATION, chosen.id))
    elif chosen is not None and what == "speaker":
        on.quotations.set_speakers(Reference(QUOTATION, chosen.id), (new_speaker(f"Speaker {number}"),))


WAYS = (
    "new", "done", "flag", "accept", "reject", "undo", "redo", "rename", "alias", "join", "comment", "answer", "uncomment", "note",
    "delete", "speaker",
)  # fmt: skip


def brought(lead: Path, *copies: Path, decisions: Decisions | None = None) -> MergeReport:
    """Bring copies together with a project."""
    with Project.open(lead) as project:
        project.work_as("lea")
        return merge(project, list(copies), decisions)


def looked_at(lead: Path, *copies: Path) -> MergePreview:
    """Look at what copies would bring to a project."""
    with Project.open(lead, read_only=True) as project:
        return preview(project, list(copies))


def contents(path: Path) -> dict[str, Any]:
    """Return what a project holds, but for where its documents stand and how its history came about."""
    found: dict[str, Any] = {}
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row

        def rows(sql: str) -> list[dict[str, Any]]:
            return [dict(row) for row in connection.execute(sql)]

        for table in (*TABLES, "thread", "suggestion", "effort"):
            found[table] = sorted(map(str, rows(f"SELECT * FROM {table}")))
        found["document"] = sorted(row["id"] + row["sha256"] for row in rows("SELECT * FROM document"))
        found["speaker"] = sorted(
            (row["id"], row["name"], row["kind"], row["extra"], tuple(sorted(json.loads(row["aliases"]))))
            for row in rows("SELECT * FROM speaker")
        )
        found["aside"] = sorted(
            (row["document"], row["name"], row["sum"], str(layer_rows(row["body"])))
            for row in rows("SELECT * FROM set_aside")
        )
        found["standing"] = sorted(
            (row["document"], row["name"], row["sum"])
            for row in rows("SELECT * FROM lineage")
            if is_standing(row["clock"])
        )
    return found


def states_that_stand(*paths: Path) -> dict[tuple[str, str], set[str]]:
    """Return the states of layers that no file has replaced by others: what each file has, or has set aside."""
    there: dict[tuple[str, str], set[str]] = {}
    clocks: dict[tuple[str, str], dict[str, int]] = {}
    for path in paths:
        with closing(sqlite3.connect(path)) as connection:
            for key, state in StateReader(connection).layers(DOCUMENTS).items():
                there.setdefault(key, set()).update((state.sum, *state.aside))
                known = clocks.setdefault(key, {})
                for sum, clock in state.clocks.items():
                    known[sum] = max(clock, known.get(sum, 0))
    stand = {key: {sum for sum in sums if is_standing(clocks[key][sum])} for key, sums in there.items()}
    return {key: sums - {NONE} or sums for key, sums in stand.items()}


def layer_rows(body: str) -> dict[str, Any]:
    """Return the rows of a layer that is set aside."""
    return {table: rows for table, rows in json.loads(body).items() if table in TABLES}


def acts(path: Path) -> int:
    """Return the number of acts in the history of a project."""
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM history").fetchone()[0])


def select(path: Path, sql: str) -> list[Any]:
    """Return the rows of a query, read beside the program."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def execute(path: Path, sql: str, *values: Any) -> Path:
    """Change a file beside the program."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql, values)
    return path


def differing(first: dict[str, Any], second: dict[str, Any], but: Sequence[str] = ()) -> dict[str, Any]:
    """Return what two projects hold that is not the same."""
    return {
        name: (first[name], second[name]) for name in first if name not in but and first[name] != second[name]
    }
