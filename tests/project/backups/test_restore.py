"""A restore makes documents what they were, as one act that can be undone."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document, new_document
from annotator.domain.effort import Effort
from annotator.domain.errors import ActRefused, InputError, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.domain.search_query import read_query
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.acts.codebook import change_codebook
from annotator.project.backups.comparison import compared, in_words
from annotator.project.backups.folder import Backup
from annotator.project.backups.restore import restore
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.project.jobs.search import index
from annotator.project.jobs.trash import trashed
from annotator.project.versions.update import update_texts
from annotator.store import analyses, codebook_versions, emptying, layers, misfits
from annotator.store.assignments import assigned
from annotator.store.changed_rows import AGREED_UPON, KEYS
from annotator.store.file_overview import damage
from annotator.store.restored_rows import RESTORED_TABLES
from annotator.store.search import hits
from annotator.store.team_rows import OF_MERGES
from annotator.store.trash import TABLES
from tests.examples import (
    ARTICLE,
    add_document,
    made,
    new_project,
    new_speaker,
    proposal,
    spans_of,
    varied,
)
from tests.project.backups.restoring import CONTENT, backed_up, own_settings, quotations, restored, rows
from tests.project.versions.editing import edited

__all__ = ["own_settings"]


def differing(project: Project, backup: Backup) -> dict[str, str]:
    with compared(project.database, backup.path) as differences:
        return {difference.id: in_words(difference) for difference in differences}


def test_a_whole_restore_takes_all_back_and_can_itself_be_undone(
    project: Project, document: Document, acts: Acts
) -> None:
    kept = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, kept), (new_speaker("Ann Reed"),))
    backup = backed_up(project)
    then = rows(project.path)
    acts.on(document).annotations.delete(Reference(QUOTATION, kept))
    acts.on(document).quotations.new(CONTENT)
    acts.on(document).layer.set_status("done")
    project.work_as("ben").on(document).layer.set_flag(True)
    project.work_as("ana")
    now = rows(project.path)
    assert differing(project, backup) == {
        "a1": "1 quotation back, 1 gone; status, decisions, comments, assignments or what was left so"
    }
    report = restored(project, backup)
    assert report.summary() == "1 document restored"
    assert rows(project.path) == then
    assert damage(project.database) == []
    assert project.undo().act.startswith("undo: restore: all documents as of 20")
    assert rows(project.path) == now
    project.redo()
    assert rows(project.path) == then
    assert differing(project, backup) == {}


def test_the_state_before_a_restore_is_backed_up(project: Project, document: Document, acts: Acts) -> None:
    backup = backed_up(project)
    acts.on(document).quotations.new(CONTENT)
    now = rows(project.path)
    report = restored(project, backup)
    assert report.before.backup is not None
    assert report.before.backup.reason == "restore"
    assert rows(report.before.backup.path) == now


def test_where_the_state_before_cannot_be_backed_up_nothing_is_restored(
    project: Project, document: Document, acts: Acts
) -> None:
    backup = backed_up(project)
    acts.on(document).quotations.new(CONTENT)
    moved = backup.path.rename(project.path.with_name("elsewhere.qca"))
    backup.path.parent.rmdir()
    backup.path.parent.write_text("in the way")
    with pytest.raises(StorageError, match=r"is no folder.* Nothing was restored\."):
        restore(project.database, "ana", moved, backup.at)
    assert quotations(project) == 1


def test_who_is_to_annotate_a_document_is_restored_with_it(project: Project, document: Document) -> None:
    add_document(project, ARTICLE + " More.", "a2")
    for name in ("ben", "eva", "ana"):
        project.work_as(name)
    project.chosen_acts().assign([1, 2], "ben")
    backup = backed_up(project)
    project.chosen_acts().unassign([1, 2], "ben")
    project.chosen_acts().assign([1, 2], "eva")
    now = {"a1": frozenset({"eva"}), "a2": frozenset({"eva"})}
    assert list(differing(project, backup)) == ["a1", "a2"]
    restored(project, backup, "a1")
    assert assigned(project.database, ["a1", "a2"]) == {**now, "a1": frozenset({"ben"})}
    project.undo()
    assert assigned(project.database, ["a1", "a2"]) == now
    restored(project, backup)
    assert assigned(project.database, ["a1", "a2"]) == dict.fromkeys(now, frozenset({"ben"}))
    assert damage(project.database) == []


def test_a_single_document_is_restored_without_the_others(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, ARTICLE + " More.", "a2")
    acts.on(document).quotations.new(CONTENT)
    acts.on(other).quotations.new(CONTENT)
    backup = backed_up(project)
    for each in (document, other):
        acts.on(each).quotations.new(CONTENT)
    restored(project, backup, "a1")
    assert (quotations(project, "a1"), quotations(project, "a2")) == (1, 2)
    undone = project.undo()
    assert (undone.act.split(" as of")[0], undone.document) == ("undo: restore: 1 document", "a1")
    assert (quotations(project, "a1"), quotations(project, "a2")) == (2, 2)


def test_documents_without_annotations_differ_by_being_there_or_by_their_text(
    project: Project, document: Document, acts: Acts
) -> None:
    add_document(project, ARTICLE, "b1")
    backup = backed_up(project)
    add_document(project, "Later.", "c1")
    update_texts(project.database, "ana", [new_document("b1", ARTICLE + " More.")])
    assert sorted(differing(project, backup)) == ["b1", "c1"]


def test_documents_that_came_later_go_to_the_trash_and_are_counted(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = backed_up(project)
    later = add_document(project, ARTICLE + " Later.", "a2")
    quotation = made(acts.on(later).quotations.new(CONTENT))
    acts.on(later).quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ben Okoye"),))
    acts.on(document).quotations.set_speakers(
        Reference(QUOTATION, layers.layer(project.database, "a1", "ana").quotations[0].id),
        (new_speaker("Nobody"),),
    )
    acts.on(document).layer.set_flag(True)
    assert differing(project, backup)["a2"] == "came later: a restore of all moves it to the trash"
    then = rows(project.path)
    change_codebook(project.database, "ana", bundled_codebook("fullfact"), "new")
    now = rows(project.path)
    assert restored(project, backup, "a1").documents.removed == 0
    project.undo()
    report = restored(project, backup)
    assert report.summary() == "1 document restored, 1 document that came later moved to the trash"
    assert [project.document_at(n).id for n in project.positions()] == ["a1"]
    assert project.speakers() == []
    assert project.reload_codebook().name == json.loads(then["codebook"][0][3])["name"]
    assert [kept.name for kept in codebook_versions.versions(project.database)] == ["default", "fullfact"]
    assert project.undo().left == ()
    assert rows(project.path) == now
    project.redo()
    # It comes back out of the trash by itself, with the speaker whom only it names.
    project.trash_acts().restore([2])
    assert quotations(project, "a2") == 1
    assert [speaker.name for speaker in project.speakers()] == ["Ben Okoye"]
    assert damage(project.database) == []


def found(project: Project, words: str) -> list[int]:
    return [hit.position for hit in hits(project.database, read_query(words))]


def held(path: Path, *ids: str) -> dict[str, Any]:
    """Return what belongs to documents (without ids: all there is), wherever they stand in the project."""
    with closing(sqlite3.connect(path)) as connection:
        tables = {"text": "SELECT d.id, t.text FROM document d JOIN document_text t USING (position)"}
        tables["document"] = "SELECT id, title, words, sha256, meta, extra FROM document"
        for table in TABLES[2:]:
            tables[table] = f"SELECT document, * FROM {table}"
        found = {
            table: sorted((row for row in connection.execute(sql) if not ids or row[0] in ids), key=repr)
            for table, sql in tables.items()
        }
        for table in () if ids else ("speaker", "codebook"):
            found[table] = sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)
        return found


def places_fit(project: Project) -> None:
    """Hold that counts, positions and gaps say the same as the rows, and that the search finds each."""
    there = [row[0] for row in project.database.connection.execute("SELECT position FROM document")]
    assert list(project.positions()) == sorted(there)
    assert project.count() == len(there)
    assert damage(project.database) == []
    turns = misfits.of_all_acts(project.database)
    assert all(misfits.fits(project.database, key, turn) for key, turn in turns.items())
    index(project)
    assert found(project, "tram") == sorted(there)


def test_a_document_in_the_trash_comes_out_of_it_and_becomes_what_it_was(project: Project) -> None:
    first = add_document(project, ARTICLE, "a1", analysed=True)
    add_document(project, "Second. " + ARTICLE, "a2")
    acts = project.work_as("ana")
    acts.on(first).suggestions.accept(project.open_document(1).pending[0])
    index(project)
    backup = backed_up(project)
    then = rows(project.path)
    acts.on(first).quotations.new(CONTENT)
    update_texts(project.database, "ana", [new_document("a1", "News.\n\n" + ARTICLE)])
    project.trash_acts().remove(["a1"])
    now = rows(project.path)
    assert differing(project, backup) == {"a1": "not in the project now"}
    report = restored(project, backup, "a1")
    assert report.summary() == (
        "0 documents restored, 1 text replaced by the older one, 1 document brought back"
    )
    assert rows(project.path) == then
    places_fit(project)
    undone = project.undo()
    assert (undone.left, undone.document) == (((1, 1),), None)
    assert rows(project.path) == now
    places_fit(project)
    assert project.redo().arrived == ((1, 1),)
    assert rows(project.path) == then
    places_fit(project)
    ids, done = project.ids_of_acts()
    project.jump(ids[0])
    places_fit(project)
    project.jump(ids[done - 1])
    assert rows(project.path) == then


def test_a_document_that_is_gone_for_good_comes_back_behind_all_others(project: Project) -> None:
    document = add_document(project, ARTICLE, "a1", analysed=True)
    add_document(project, "Second. " + ARTICLE, "a2")
    acts = project.work_as("ana")
    acts.on(document).suggestions.accept(project.open_document(1).pending[0])
    quotation = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
    project.add_effort(document, Effort(30, 2, 1))
    analyses.save(project.database, "a1", "given 1", (), (), Syntax())
    index(project)
    backup = backed_up(project)
    then = held(project.path)
    acts.on(document).quotations.new(spans_of(ARTICLE, "Critics"))
    project.trash_acts().remove(["a1"])
    emptying.empty(project.database, "ana")
    names = sorted(speaker.name for speaker in project.speakers())
    for speaker in project.speakers():
        project.speaker_acts().delete(speaker.id)
    add_document(project, ARTICLE + " Third.", "a3")
    assert differing(project, backup)["a1"] == "not in the project now"
    assert restored(project, backup, "a1").summary() == "0 documents restored, 1 document brought back"
    assert [project.document_at(n).id for n in project.positions()] == ["a2", "a3", "a1"]
    assert held(project.path, "a1") == {
        table: [row for row in held if row[0] == "a1"]
        for table, held in then.items()
        if table not in ("speaker", "codebook")
    }
    places_fit(project)
    with closing(sqlite3.connect(project.path)) as connection:
        (deltas,) = connection.execute("SELECT deltas FROM history ORDER BY id DESC LIMIT 1").fetchone()
    assert [delta[0] for delta in json.loads(deltas)] == [*["speaker"] * len(names), "trash"]
    project.undo()
    assert [each.id for each in trashed(project, 9)] == ["a1"]
    assert project.speakers() == []
    places_fit(project)
    project.redo()
    assert held(project.path, "a1")["quotation"] == [r for r in then["quotation"] if r[0] == "a1"]
    project.undo()
    project.trash_acts().restore([4])
    assert sorted(each.name for each in project.speakers()) == names
    places_fit(project)


def test_what_is_no_act_stays_as_it_is_now(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).layer.set_flag(True)
    project.add_effort(document, Effort(10, 1, 2))
    backup = backed_up(project)
    project.add_effort(document, Effort(20, 1, 2))
    acts.on(document).quotations.new(CONTENT)
    restored(project, backup)
    assert project.effort(document).seconds == 30


def test_a_text_that_another_program_has_changed_is_put_right(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = backed_up(project)
    project.database.connection.execute("UPDATE document_text SET text = 'Something else, and longer.'")
    with pytest.raises(InputError, match="restore this document from a backup"):
        project.document_at(1)
    restored(project, backup, "a1")
    assert project.document_at(1).text == ARTICLE
    assert quotations(project) == 1


def test_where_nothing_differs_nothing_is_done(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = backed_up(project)
    before = project.history()
    with pytest.raises(ActRefused, match="Nothing to restore: these documents are as they were"):
        restored(project, backup)
    with pytest.raises(InputError, match="has no document “b9”"):
        restored(project, backup, "b9")
    assert project.history() == before


def test_an_older_text_comes_back_with_its_annotations_and_decisions(project: Project) -> None:
    document = add_document(project, ARTICLE)
    analyses.save(project.database, "a1", "given 1", (), (proposal(),), Syntax())
    acts = project.work_as("ana")
    acts.on(document).suggestions.accept(project.open_document(1).pending[0])
    backup = backed_up(project)
    then = rows(project.path)
    update_texts(
        project.database, "ben", [new_document("a1", "News.\n\n" + ARTICLE.replace("denied", "feared"))]
    )
    text = project.document_at(1).text
    other = varied(proposal(text), "p9", content=spans_of(text, "“It is too late,”"))
    analyses.save(project.database, "a1", "given 2", (), (other,), Syntax())
    newer = project.document_at(1)
    acts.on(newer).suggestions.reject(project.open_document(1).pending[0])
    now = rows(project.path)
    assert differing(project, backup)["a1"].startswith("other text or details; ")
    assert "1 text replaced by the older one" in restored(project, backup).summary()
    computed = ("analysis", "claim_suggestion")
    assert rows(project.path, but=computed) == {k: v for k, v in then.items() if k not in computed}
    assert damage(project.database) == []
    project.undo()
    assert rows(project.path, but=computed) == {k: v for k, v in now.items() if k not in computed}
    project.redo()
    assert project.document_at(1).text == ARTICLE
    assert damage(project.database) == []


def test_acts_on_a_text_that_a_restore_has_replaced_are_not_undone_into_it(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = backed_up(project)
    update_texts(project.database, "ben", [new_document("a1", "News.\n\n" + ARTICLE)])
    (quotation,) = layers.layer(project.database, "a1", "ana").quotations
    acts.on(project.document_at(1)).annotations.delete(Reference(QUOTATION, quotation.id))
    restore(project.database, "ben", backup.path, backup.at, None)
    with pytest.raises(ActRefused):
        project.undo()


@given(st.randoms(use_true_random=False))
def test_after_any_edit_of_a_text_a_restore_brings_it_back(chance: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = new_project(Path(folder) / "news.qca")
        document = add_document(project, ARTICLE, analysed=True)
        acts = project.work_as("ana")
        acts.on(document).suggestions.accept(project.open_document(1).pending[0])
        backup = backed_up(project)
        but = ("analysis",)
        then = rows(project.path, but=but)
        text = edited(ARTICLE, chance).text
        if text != ARTICLE and text.strip():
            update_texts(project.database, "ana", [new_document("a1", text)])
            now = rows(project.path, but=but)
            restored(project, backup)
            assert rows(project.path, but=but) == then
            assert damage(project.database) == []
            project.undo()
            assert rows(project.path, but=but) == now
        project.close()


def test_every_table_of_the_history_is_restored() -> None:
    assert set(RESTORED_TABLES) == set(KEYS) - set(OF_MERGES) - set(AGREED_UPON)


def test_so_much_that_no_act_can_hold_it_is_refused(
    project: Project, document: Document, acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = backed_up(project)
    project.undo()
    monkeypatch.setattr("annotator.store.restored_rows._MOST", 10)
    with pytest.raises(ActRefused, match=r"So much differs .* Restore some documents at a time"):
        restored(project, backup)
    assert quotations(project) == 0
