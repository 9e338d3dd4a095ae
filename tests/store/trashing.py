"""What tests of the trash and of removed annotations share."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from annotator.domain.decisions import Blindness
from annotator.domain.document import new_document
from annotator.domain.effort import Effort
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.syntax import Syntax
from annotator.domain.thread import Place
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.store import analyses
from annotator.store.changed_rows import LEFT_BEHIND
from annotator.store.import_stage import ImportStage
from tests.examples import (
    ARTICLE,
    DIRECT,
    add_records,
    claim_proposal,
    made,
    model_entities,
    new_project,
    new_speaker,
    proposal,
    span_of,
    spans_of,
)

CONTENT = spans_of(ARTICLE, DIRECT)
# Acts are told there, not kept.
_APART = ("history", "checksum", "learning", "sqlite_stat1", *LEFT_BEHIND)


def rows(path: Path) -> dict[str, list[Any]]:
    """Return all rows with the types of their values, but those of the history and the index of words."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {}
        for name in names:
            if name.startswith("search") or name in _APART:
                continue
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            typed = ", ".join(f'"{column}", typeof("{column}")' for column in columns)
            found[name] = sorted(connection.execute(f"SELECT {typed} FROM {name}").fetchall(), key=repr)
        return found


def imported(project: Project, annotator: str | None, *records: Record, act: str = "import") -> None:
    stage = ImportStage(project.database)
    for record in records:
        stage.add(record)
    stage.commit(act, annotator)


def full_project(path: Path) -> Project:
    """Make a project in which each table of a document has rows of the second one of three."""
    project = new_project(path)
    for id in ("a0", "a1", "a2"):
        analysed = Record(
            new_document(id, ARTICLE),
            Layer(id, None),
            model_entities(),
            suggestions=(proposal(), claim_proposal()),
        )
        add_records(project, analysed)
        analyses.save(project.database, id, "given 1", (), (), Syntax())
    database = project.database
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO analysis_failure VALUES ('a1', 'hang', 'm', 's', 't', 'null', 'x', '1')"
        )
        connection.execute("UPDATE suggestion SET score = 0.1 + 0.2 WHERE document = 'a1'")
        connection.execute("UPDATE document SET title = ? WHERE id = 'a1'", ("Council\0backs",))
    project.work_as("ana")
    project.set_blindness(Blindness(100, until_done=True))
    acts, document = project.work_as("ana"), project.document_at(2)
    on = acts.on(document)
    quotation = made(on.quotations.new(CONTENT, (span_of(ARTICLE, "denied"),)))
    ann, ben = new_speaker("Ann Reed"), new_speaker("Ben Okoye")
    on.quotations.set_speakers(Reference(QUOTATION, quotation), (ann, ben))
    on.claims.new(CONTENT, quotation, ("event",))
    on.entities.new(span_of(ARTICLE, "Ben Okoye"), "PERSON")
    on.suggestions.reject(proposal())
    on.suggestions.reject(claim_proposal())
    finding = next(f for f in project.open_document(2).findings.before_done() if f.can_be_waived)
    on.layer.waive([finding.to_waiver("meant so")])
    project.add_effort(document, Effort(30, 2, 1))
    project.forget_learning()
    project.set_blindness(Blindness(0))
    on.threads.begin("Is that all he said?", Place("ana", "quotation", quotation))
    with database.transaction() as connection:
        connection.execute("INSERT INTO assignment VALUES ('a1', 'ana')")
        connection.execute("INSERT INTO finding_count VALUES ('a1', 'ana', 2)")
        connection.execute("INSERT INTO training VALUES ('a1')")
        choice = '{"members":{"ana":"q"},"made":{},"seen":"00ff"}'
        connection.execute("INSERT INTO gold_choice VALUES ('a1', 'quotation', 'ana/q', ?)", (choice,))
        connection.execute("INSERT INTO lineage VALUES ('a1', 'ana', '00fd', 2, 'ana.qca')")
        connection.execute("INSERT INTO set_aside VALUES ('a1', 'ana', '00fe', '{}', 'b.qca', '2026-11-29')")
    return project
