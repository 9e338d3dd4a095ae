"""Undo and redo: from the file, across restarts, for each annotator."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.document import Document
from annotator.domain.effort import Effort
from annotator.domain.errors import ActRefused, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.store import layers
from annotator.store.changed_rows import LEFT_BEHIND
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, DIRECT, add_document, made, new_speaker, only, proposal, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


def everything(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows but those of history, its checksums, states and codebooks, as another program sees them."""
    connection = sqlite3.connect(path)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {
        table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
        for table in tables
        if table not in ("history", "checksum", "codebook_version", *LEFT_BEHIND)
    }
    connection.close()
    return found


def test_undo_and_redo_reach_back_across_a_restart(project: Project, document: Document, acts: Acts) -> None:
    empty = everything(project.path)
    quotation = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), "sure?")
    full = everything(project.path)
    project.close()
    with Project.open(project.path) as again:
        again.work_as("ana")
        assert [again.undo().act, again.undo().act] == ["undo: set note", "undo: new quotation"]
        assert everything(project.path) == empty
    with Project.open(project.path) as again:
        again.work_as("ana")
        assert [again.redo().act, again.redo().act] == ["redo: new quotation", "redo: set note"]
        assert everything(project.path) == full


def test_nothing_to_undo_or_redo_is_said(project: Project, document: Document, acts: Acts) -> None:
    for step, word in ((project.undo, "undo"), (project.redo, "redo")):
        with pytest.raises(ActRefused, match=f"There is nothing to {word}"):
            step()
    assert project.next_undo() is None


def test_the_next_act_to_undo_or_redo_is_named(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).quotations.new(CONTENT)
    undo = project.next_undo()
    assert undo and undo.act == "new quotation"
    project.undo()
    redo = project.next_redo()
    assert redo and (redo.act, redo.document, redo.annotator) == ("new quotation", "a1", "ana")


def test_a_new_act_ends_the_chance_to_redo(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.undo()
    acts.on(document).layer.set_flag(True)
    assert project.next_redo() is None
    assert [entry.state for entry in project.history()][:2] == ["done", "superseded"]


def test_an_act_on_one_document_is_undone_without_those_on_others(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, "Another\n\none.", "a2")
    acts.on(document).layer.set_flag(True)
    acts.on(other).layer.set_flag(True)
    acts.on(document).layer.set_status("done")
    assert [project.undo("a1").act for _ in range(2)] == ["undo: mark done", "undo: flag"]
    with pytest.raises(ActRefused, match="nothing to undo in this document"):
        project.undo("a1")
    assert project.next_undo() == project.next_undo("a2")
    # A new act elsewhere leaves the chance to do these again; one here ends it.
    acts.on(other).layer.set_flag(False)
    assert project.redo("a1").act == "redo: flag"
    project.undo("a1")
    acts.on(document).layer.set_status("started")
    assert project.next_redo("a1") is project.next_redo() is None


def test_an_act_that_one_on_several_documents_bears_on_is_kept_and_that_one_named(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
    acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), "sure?")
    (ann,) = project.speakers()
    reed = new_speaker("Reed")
    other = add_document(project, ARTICLE + ARTICLE, "a2")
    second = made(acts.on(other).quotations.new(CONTENT))
    acts.on(other).quotations.set_speakers(Reference(QUOTATION, second), (reed,))
    project.speaker_acts().merge(reed.id, ann.id)
    before = everything(project.path)
    with pytest.raises(ActRefused, match=r"“merge speakers” bears on the same quotation. First undo that"):
        project.undo("a1")
    assert everything(project.path) == before
    project.undo()
    assert project.undo("a1").act == "undo: set note"
    # Undone, it bears on what was undone before it, too.
    project.redo("a1")
    assert project.redo().act == "redo: merge speakers"
    # What is superseded takes along what came after it.
    for _ in range(3):
        project.undo()
    acts.on(document).layer.set_flag(True)
    assert project.next_redo("a2") is not None
    assert project.next_redo("a2").id < max(entry.id for entry in project.history())


def test_each_annotator_undoes_only_their_own_acts(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.work_as("ben").on(document).layer.set_flag(True)
    assert project.undo().act == "undo: flag"
    with pytest.raises(ActRefused):
        project.undo()
    project.work_as("ana")
    assert project.undo().act == "undo: new quotation"


def test_undo_is_refused_where_somebody_changed_the_same_since(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), "sure?")
    with project.database.transaction() as connection:
        connection.execute("UPDATE quotation SET note = 'merged'")
    before = everything(project.path)
    with pytest.raises(
        ActRefused, match="“set note” cannot be undone: somebody has changed the same quotation"
    ):
        project.undo()
    assert everything(project.path) == before


def test_undoing_a_new_speaker_is_refused_while_somebody_else_names_it(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = made(acts.on(document).quotations.new(CONTENT))
    speaker = only(
        acts.on(document)
        .quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
        .speakers
    )
    ben = project.work_as("ben")
    ben.on(document).quotations.set_speakers(
        Reference(QUOTATION, made(ben.on(document).quotations.new(CONTENT))), (speaker,)
    )
    project.work_as("ana")
    before = everything(project.path)
    with pytest.raises(ActRefused, match="“set speaker” cannot be undone: something that came later"):
        project.undo()
    assert everything(project.path) == before


def test_redo_is_refused_where_what_it_refers_to_is_gone(project: Project) -> None:
    from annotator.store import analyses

    document = add_document(project, ARTICLE)
    analyses.save(project.database, document.id, "a model", (), (proposal(),), Syntax())
    project.work_as("ana").on(document).suggestions.accept(proposal())
    project.undo()
    analyses.save(project.database, document.id, "another model", (), (), Syntax())
    with pytest.raises(ActRefused, match="“accept suggestion” cannot be done again"):
        project.redo()
    assert damage(project.database) == []


def test_a_jump_leads_where_single_steps_lead_back_and_forth(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = made(acts.on(document).quotations.new(CONTENT))
    states = [everything(project.path)]
    for note in ("one", "two", "three"):
        acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), note)
        states.append(everything(project.path))
    ids = [entry.id for entry in reversed(project.history()) if entry.state == "done"]
    for place in (0, 3, 1, 2, 0):
        project.jump(ids[place])
        assert everything(project.path) == states[place]
        undo = project.next_undo()
        assert undo and undo.id == ids[place]
    assert project.jump(ids[0]) == ()
    project.jump(None)
    assert everything(project.path)["quotation"] == []
    assert (project.next_undo(), project.jump(None)) == (None, ())
    project.jump(ids[3])
    assert everything(project.path) == states[3]


def test_a_jump_over_several_documents_tells_of_each_the_one_reached_last_at_the_end(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, ARTICLE, "a2")
    acts.on(document).quotations.new(CONTENT)
    first = project.history()[0].id
    there = made(acts.on(other).quotations.new(CONTENT))
    here = made(acts.on(document).quotations.new(CONTENT))
    last = project.history()[0].id
    back = project.jump(first)
    assert [(each.document, each.ids("quotation")) for each in back] == [("a1", {here}), ("a2", {there})]
    assert {each.act for each in back} == {"undo: 2 acts"}
    assert [each.document for each in project.jump(last)] == ["a2", "a1"]


def test_a_jump_that_is_refused_on_its_way_leaves_all_as_it_was(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = made(acts.on(document).quotations.new(CONTENT))
    first = project.history()[0].id
    acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), "sure?")
    acts.on(document).layer.set_flag(True)
    with project.database.transaction() as connection:
        connection.execute("UPDATE quotation SET note = 'merged'")
    before, states = everything(project.path), project.history()
    with pytest.raises(ActRefused, match="“set note” cannot be undone: somebody has changed the same"):
        project.jump(first)
    assert (everything(project.path), project.history()) == (before, states)


def test_a_jump_goes_only_to_own_acts_that_are_done_or_undone(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.undo()
    acts.on(document).layer.set_flag(True)
    superseded = project.history()[1].id
    project.work_as("ben").on(document).layer.set_flag(True)
    bens = project.history()[0].id
    project.work_as("ana")
    for id in (superseded, bens, 10**9):
        with pytest.raises(ActRefused, match="cannot go to this act"):
            project.jump(id)


def good_delta(project: Project) -> list[Any]:
    row = project.database.connection.execute(
        "SELECT deltas FROM history WHERE deltas LIKE '%quotation%'"
    ).fetchone()
    return list(json.loads(row[0]))


def row_with(project: Project, **changes: Any) -> dict[str, Any]:
    (row,) = [after for table, _, after in good_delta(project) if table == "quotation"]
    return {**row, **changes}


DAMAGED = {
    "an unknown table": lambda p: [["sqlite_master", None, {"name": "x"}]],
    "a table of the project that acts never change": lambda p: [["document", None, {"id": "x"}]],
    "SQL in the name of a table": lambda p: [["quotation; DROP TABLE quotation", None, {"id": "x"}]],
    "an unknown column": lambda p: [["quotation", None, row_with(p, evil=1)]],
    "SQL in the name of a column": lambda p: [["quotation", None, row_with(p, **{'id" = 1; --': 1})]],
    "a missing column": lambda p: [["quotation", None, {"id": "q1"}]],
    "neither before nor after": lambda p: [["quotation", None, None]],
    "a list in place of a row": lambda p: [["quotation", None, list(row_with(p))]],
    "a list in place of a value": lambda p: [["quotation", None, row_with(p, note=["x"])]],
    "a list in place of a table": lambda p: [[["quotation"], None, row_with(p)]],
    "a number": lambda p: 7,
    "nothing": lambda p: None,
    "two keys": lambda p: [["quotation", row_with(p, id="other"), row_with(p)]],
}


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_damaged_history_row_is_refused_and_changes_nothing(
    project: Project, document: Document, acts: Acts, kind: str
) -> None:
    acts.on(document).quotations.new(CONTENT)
    deltas = json.dumps(DAMAGED[kind](project))
    with project.database.transaction() as connection:
        connection.execute("UPDATE history SET deltas = ? WHERE act = 'new quotation'", (deltas,))
    before = everything(project.path)
    with pytest.raises(
        StorageError, match=r"An act in the history of .* is damaged, so it cannot be undone or done again"
    ):
        project.undo()
    assert everything(project.path) == before


def test_a_history_row_that_is_no_json_is_refused(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).quotations.new(CONTENT)
    with project.database.transaction() as connection:
        connection.execute("UPDATE history SET deltas = '[[' WHERE act = 'new quotation'")
    with pytest.raises(StorageError, match="is damaged"):
        project.undo()


def test_the_history_tells_who_did_what_and_when(project: Project, document: Document, acts: Acts) -> None:
    changes = acts.on(document).quotations.new(CONTENT)
    newest = project.history()[0]
    assert (newest.annotator, newest.act, newest.document, newest.at) == (
        "ana",
        "new quotation",
        "a1",
        changes.at,
    )
    assert [entry.act for entry in project.history(1)] == ["new quotation"]


def test_an_import_is_in_the_history_but_undo_passes_over_it(project: Project, document: Document) -> None:
    project.work_as("ana")
    assert project.history()[0].state == "permanent"
    assert project.next_undo() is None


def test_time_spent_is_not_an_act(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.add_effort(document, Effort(30, keys=8, pointer=1))
    project.add_effort(document, Effort(12, keys=3))
    assert layers.layer(project.database, "a1", "ana").seconds == 42
    with project.database.reading() as connection:
        assert tuple(connection.execute("SELECT keys, pointer FROM effort").fetchone()) == (11, 1)
    assert project.undo().act == "undo: new quotation"


def test_a_plain_copy_of_the_open_file_holds_every_act(
    project: Project, document: Document, acts: Acts
) -> None:
    copy = project.path.with_name("copy.qca")
    for number in range(5):
        acts.on(document).quotations.new(CONTENT)
        shutil.copyfile(project.path, copy)
        with Project.open(copy, read_only=True) as opened:
            assert len(layers.layer(opened.database, "a1", "ana").quotations) == number + 1
            assert damage(opened.database) == []
