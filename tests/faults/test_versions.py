"""New versions of texts that are stopped, or for which there is no room: wholly there, or not at all."""

from __future__ import annotations

import json
import random
import time
from contextlib import suppress
from pathlib import Path

import pytest

from annotator.domain.document import Document, new_document, sha256
from annotator.domain.errors import AnnotatorError, StorageError
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.jobs.file_import import import_files
from annotator.project.versions.update import previewed, update_texts
from annotator.store import documents, layers
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, DIRECT, child, kill, line, spans_of
from tests.store.test_history import everything

NUMBER = 120

UPDATE = """
import sys
from pathlib import Path
from annotator.domain.document import new_document
from annotator.project import Project
from annotator.project.jobs.file_import import import_files
from annotator.project.versions.update import update_texts
project = Project.open(Path(sys.argv[1]))
project.work_as("ana")
newer = [new_document(f"a{number}", "New.\\n\\n" + project.document_at(number + 1).text) for number in range(120)]
print("ready", flush=True)
update_texts(project.database, "ana", newer)
print("done", flush=True)
"""


def annotated(path: Path) -> None:
    """Make a project of many articles, each with a quotation."""
    start = ARTICLE.index(DIRECT)
    quotation = {"id": "q1", "content": [[start, start + len(DIRECT)]]}
    source = path.with_suffix(".jsonl")
    source.write_bytes(
        b"\n".join(line(ARTICLE, id=f"a{number}", quotations=[quotation]) for number in range(NUMBER))
    )
    with Project.create(path) as project:
        report = import_files(project, [source])
        assert (report.documents, report.problems) == (NUMBER, [])


def test_killed_at_any_moment_all_texts_are_new_or_none_is(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    annotated(path)
    chance = random.Random(5)
    seen = set()
    whole = 1.0
    for part in (None, 0.05, 0.3, 0.6, 0.9, 1.0, None):
        process = child(UPDATE, path)
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        started = time.monotonic()
        if part is None:
            assert process.stdout.readline().strip() == "done"
            whole = time.monotonic() - started
        else:
            time.sleep(whole * part * chance.uniform(0.9, 1.1))
        kill(process)
        with Project.open(path) as project:
            assert damage(project.database) == []
            lengths = set()
            for number in range(NUMBER):
                text = documents.document_at(project.database, number + 1).text
                lengths.add(len(text))
                (quotation,) = layers.layer(project.database, f"a{number}", "ana").quotations
                assert quotation.content[0].of(text) == DIRECT
            assert len(lengths) == 1, "no text is new while another one is not"
            seen |= lengths
            project.work_as("ana")
            if project.next_undo() is not None:
                project.undo()
                assert {len(project.document_at(1 + number).text) for number in range(NUMBER)} == {
                    len(ARTICLE)
                }
    assert len(ARTICLE) in seen or len(seen) == 1


def test_on_a_full_disk_a_new_version_is_refused_and_all_is_as_it_was(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    before = everything(project.path)
    longer = new_document("a1", f"{ARTICLE}\n\n{'Many more words. ' * 20_000}")
    connection = project.database.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StorageError, match="is full"):
        update_texts(project.database, "ana", [longer])
    with pytest.raises(StorageError, match="is full"):
        previewed(project.database, longer)
    assert everything(project.path) == before
    assert damage(project.database) == []
    connection.execute("PRAGMA max_page_count = 100000")
    update_texts(project.database, "ana", [longer])
    assert project.document_at(1).sha256 == longer.sha256


def test_texts_in_a_damaged_history_are_told_and_harm_nothing(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    update_texts(project.database, "ben", [new_document("a1", f"New.\n\n{ARTICLE}")])
    connection = project.database.connection
    for column in (
        "[",
        "[[1]]",
        json.dumps([["document", {"id": "a1"}, {"id": "a1"}]]),
        '[["document_text",3,4]]',
    ):
        with project.database.transaction():
            connection.execute("UPDATE history SET deltas = ? WHERE act LIKE 'new version%'", (column,))
        project.past_acts(project.ids_of_acts()[0])
        for go in (project.undo, project.redo):
            with suppress(AnnotatorError):
                go()
    text = project.document_at(1).text
    assert sha256(text) == project.document_at(1).sha256
