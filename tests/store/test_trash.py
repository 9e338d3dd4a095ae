"""Documents that leave for the trash with all that hangs on them, come back, or are gone for good."""

from __future__ import annotations

import re
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document, new_document
from annotator.domain.errors import ActRefused, InputError
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.search_query import read_query
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.backups.backup import back_up
from annotator.project.jobs import trash as trash_job
from annotator.project.jobs.trash import trashed
from annotator.store import documents, emptying, layers, search, trash
from annotator.store.changed_rows import LEFT_BEHIND
from annotator.store.file_overview import damage
from annotator.store.positions import Positions, Run, runs_of, without
from annotator.store.schema import STATEMENTS
from tests.examples import (
    ARTICLE,
    add_document,
    add_records,
    made,
    new_project,
    quotation_of,
    span_of,
    spans_of,
)
from tests.store.trashing import CONTENT, full_project, imported, rows

# The tables whose rows come back as they were; what acts leave behind them grows meanwhile.
KEPT = [table for table in trash.TABLES if table not in LEFT_BEHIND]


def test_every_table_that_refers_to_a_document_is_known() -> None:
    known = set(trash.TABLES)
    for statement in re.split(r";\n", "\n".join(STATEMENTS)):
        table = re.search(r"^CREATE TABLE (\w+)", statement, re.M)
        refers = re.search(r"^  (document|position) (TEXT|INTEGER)", statement, re.M)
        if table and refers and table[1] not in ("history", "trash_row", "checksum"):
            assert table[1] in known
            known.discard(table[1])
    assert not known
    with tempfile.TemporaryDirectory() as folder, new_project(Path(folder) / "news.qca") as project:
        for table_name in trash.TABLES:
            found = project.database.connection.execute(f"PRAGMA table_info({table_name})").fetchall()
            assert len(found) <= trash.WIDTH


def test_a_document_leaves_with_all_its_rows_and_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    with full_project(path) as project:
        before = rows(path)
        for table in KEPT:
            key = {"document": 1, "document_text": 0}.get(table, 0)
            assert len([row for row in before[table] if row[2 * key] in ("a1", 2)]) >= 1, table
        changes = project.trash_acts().remove(["a1"])
        assert (changes.left, changes.arrived) == (((2, 2),), ())
        gone = rows(path)
        for table in KEPT:
            assert not [row for row in gone[table] if "a1" in row[:4]], table
        assert damage(project.database) == []
        assert (project.count(), list(project.positions()), project.rank(3)) == (2, [1, 3], 2)
        (there,) = trashed(project, 10)
        assert (there.id, there.position, there.layers, there.annotator) == ("a1", 2, ("ana",), "ana")
        assert {s.name for s in project.speakers()} == {"Ann Reed", "Ben Okoye"}
        assert project.undo().arrived == ((2, 2),)
        assert rows(path) == before
        assert project.redo().left == ((2, 2),)
        assert rows(path) == gone
        assert project.trash_acts().restore([2]).arrived == ((2, 2),)
        assert rows(path) == before
        assert project.undo().left == ((2, 2),)
        assert rows(path) == gone
        project.redo()
        assert damage(project.database) == []
        # Acts before can be undone as ever.
        ids, done = project.ids_of_acts()
        project.jump(None)
        assert not list(project.open_document(2).quotations)
        project.jump(ids[done - 1])
        assert rows(path) == before | {"finding_count": []}, (
            "changes of a layer forget how many findings it has"
        )


def test_a_speaker_who_was_deleted_meanwhile_comes_back_with_the_document(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    with full_project(path) as project:
        before = rows(path)
        project.trash_acts().remove(["a1"])
        for speaker in project.speakers():
            project.speaker_acts().delete(speaker.id)
        project.work_as("ben")
        changes = project.trash_acts().restore([2])
        assert sorted(s.name for s in changes.speakers.values() if s) == ["Ann Reed", "Ben Okoye"]
        after = rows(path)
        assert {name: after[name] for name in KEPT} == {name: before[name] for name in KEPT}
        assert damage(project.database) == []
        project.undo()
        assert project.speakers() == []
        # The removal itself is not simply undone: its speakers are gone.
        project.work_as("ana")
        for _ in range(2):
            project.undo()
        project.work_as("cem").on(project.document_at(1)).layer.set_flag(True)
        project.work_as("ana")
        assert project.undo().arrived == ((2, 2),)
        assert damage(project.database) == []


def test_what_is_in_the_trash_is_not_touched_by_undo_which_says_why(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.work_as("ben")
    project.trash_acts().remove(["a1"])
    acts = project.work_as("ana")
    with pytest.raises(ActRefused, match=r"“Council backs tram” is in the trash. Restore it first"):
        project.undo()
    with pytest.raises(ActRefused, match="is in the trash"):
        acts.on(document).quotations.new(CONTENT)
    project.trash_acts().restore([1])
    acts.on(document).layer.set_flag(True)
    project.work_as("ben")
    with pytest.raises(ActRefused, match="have left the trash, or came back"):
        project.undo()
    project.work_as("ana")
    assert project.undo().act == "undo: flag"


def test_an_import_is_one_act_with_all_that_it_brought(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    ann = Speaker("s1", "Ann Reed", "person")
    with new_project(path) as project:
        add_records(
            project,
            Record(
                new_document("a1", ARTICLE),
                Layer("a1", "ben", quotations=(quotation_of("q1", CONTENT, speaker="s1"),)),
                speakers=(ann,),
            ),
        )
        search.index_more(project.database, 10_000)
        project.work_as("ana")
        before = rows(path)
        known = Layer("a1", "cem", quotations=(quotation_of("q1", CONTENT, speaker="s1"),))
        named = replace(ann, aliases=("Mayor Reed",))
        new = Layer("b1", "ana", quotations=(quotation_of("q1", CONTENT, speaker="s2"),))
        imported(
            project,
            "ana",
            Record(new_document("a1", ARTICLE), known, speakers=(named,)),
            Record(
                new_document("b1", ARTICLE + "\n\nTail."), new, speakers=(replace(ann, id="s2", name="Bo"),)
            ),
            Record(new_document("b2", "Other\n\nwords"), Layer("b2", None)),
        )
        after = rows(path)
        undone = project.undo()
        assert (undone.act, undone.left) == ("undo: import", ((2, 3),))
        left = rows(path)
        for name in (*KEPT, "speaker"):
            assert left[name] == before[name], name
        assert [t.id for t in trashed(project, 10)] == ["b1", "b2"]
        assert damage(project.database) == []
        assert project.redo().arrived == ((2, 3),)
        assert rows(path) == after
        # One document alone comes back out of an import that was undone.
        project.undo()
        project.trash_acts().restore([2])
        assert [t.id for t in trashed(project, 10)] == ["b2"]
        assert project.document_at(2).id == "b1"
        assert {s.name for s in project.speakers()} == {"Ann Reed", "Bo"}
        assert damage(project.database) == []


def test_an_import_that_others_have_worked_on_is_not_undone(project: Project) -> None:
    project.work_as("ana")
    imported(project, "ana", Record(new_document("a1", ARTICLE), Layer("a1", None)))
    document = project.document_at(1)
    project.work_as("ana").on(document).quotations.new(CONTENT)
    project.undo()
    project.redo()
    project.work_as("ben").on(document).quotations.new(CONTENT)
    project.work_as("ana")
    project.undo()
    with pytest.raises(ActRefused, match=r"ben has worked on “Council backs tram” since"):
        project.undo()
    # The trash takes the work of others along, and gives it back.
    project.trash_acts().remove(["a1"])
    project.undo()
    assert len(layers.layer(project.database, "a1", "ben").quotations) == 1


def test_an_id_in_the_trash_may_come_in_again_and_the_older_one_waits(project: Project) -> None:
    project.work_as("ana")
    for words in ("first", "second"):
        imported(project, "ana", Record(new_document("a1", f"Title\n\nThe {words}."), Layer("a1", None)))
        project.work_as("ana").on(project.document_at(project.position_of("a1"))).layer.set_flag(True)
        if words == "first":
            project.trash_acts().remove(["a1"])
    assert [project.document_at(p).text for p in project.positions()] == ["Title\n\nThe second."]
    with pytest.raises(ActRefused, match="another document with the id “a1”"):
        project.trash_acts().restore([1])
    for act in ("flag", "import"):
        assert project.undo().act == f"undo: {act}"
    assert project.next_undo() is not None, "the removal"
    with pytest.raises(InputError, match="no document"):
        project.position_of("a1")
    project.trash_acts().restore([1])
    assert project.document_at(1).text == "Title\n\nThe first."
    with pytest.raises(ActRefused, match="another document"):
        project.trash_acts().restore([2])
    assert damage(project.database) == []


def test_acts_on_one_of_two_documents_with_an_id_are_not_undone_on_the_other(project: Project) -> None:
    def flagged() -> bool:
        return layers.layer(project.database, "a1", "ana").flagged

    acts = project.work_as("ana")
    for _ in range(2):
        imported(project, "ana", Record(new_document("a1", ARTICLE), Layer("a1", None)))
        acts.on(project.document_at(project.position_of("a1"))).layer.set_flag(True)
        project.trash_acts().remove(["a1"])
    for position in (1, 2):  # the older one, and the newer one again
        project.trash_acts().restore([position])
        assert project.next_undo("a1") is None
        with pytest.raises(ActRefused, match="nothing to undo in this document"):
            project.undo("a1")
        assert flagged()
        project.trash_acts().remove(["a1"])
    # What was done on the one that had the id last is undone as ever.
    project.undo()
    acts.on(project.document_at(2)).layer.set_flag(False)
    project.trash_acts().remove(["a1"])
    for _ in range(2):
        project.undo()
    assert flagged()


def test_an_emptied_trash_leaves_no_word_in_the_project(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    with full_project(path) as project:
        acts = project.work_as("ana")
        search.index_more(project.database, 10_000)
        kept = project.document_at(1)
        acts.on(kept).quotations.new(CONTENT)
        imported(project, "ana", Record(new_document("b1", "Hermit\n\nxylophone"), Layer("b1", None)))
        acts.on(project.document_at(4)).metadata.set({"title": "Zebra"})
        (ann, *_) = [s for s in project.speakers() if s.name == "Ann Reed"]
        project.speaker_acts().rename(ann.id, "Ann R.")
        project.trash_acts().remove(["a1", "b1"])
        before = rows(path)
        assert emptying.empty(project.database, "ana") == 2
        after = rows(path)
        assert after["trash"] == after["trash_row"] == []
        assert [row[::2] for row in after["emptied"]] == [(2, 2), (4, 4)]
        assert {n: after[n] for n in KEPT} == {n: before[n] for n in KEPT}
        with closing(sqlite3.connect(path)) as connection:
            held = " ".join(str(row[0]) for row in connection.execute("SELECT deltas FROM history"))
        assert not re.search('xylophone|Zebra|"a1"|"b1"', held)
        assert project.history(1)[0].act == "empty trash"
        assert (project.count(), list(project.positions())) == (2, [1, 3])
        # What is kept is undone as ever, and positions are given to nobody again.
        assert [project.undo().act for _ in range(2)] == ["undo: rename speaker", "undo: new quotation"]
        add_document(project, "A new one.", "c1")
        assert list(project.positions()) == [1, 3, 5]
        assert damage(project.database) == []


def test_what_came_out_of_the_trash_before_it_was_emptied_is_undone_as_ever(project: Project) -> None:
    for id in ("a1", "b1"):
        add_document(project, ARTICLE, id)
    project.work_as("ana")
    acts = project.trash_acts()
    acts.remove(["a1", "b1"])
    acts.restore([1])
    emptying.empty(project.database, "ana")
    assert list(project.positions()) == [1]
    project.undo()
    assert list(project.positions()) == []
    project.undo()
    assert list(project.positions()) == [1]
    project.redo()
    assert list(project.positions()) == []
    assert damage(project.database) == []


def test_of_two_documents_with_an_id_the_history_keeps_the_words_of_the_one_that_is_left(
    project: Project,
) -> None:
    acts = project.work_as("ana")

    def held() -> list[str]:
        deltas = project.database.connection.execute("SELECT deltas FROM history").fetchall()
        return sorted(set(re.findall("word[A-Z]", str([row[0] for row in deltas]))))

    def note(word: str) -> None:
        document = project.document_at(project.position_of("a1"))
        quotation = made(acts.on(document).quotations.new(CONTENT))
        acts.on(document).annotations.set_note(Reference(QUOTATION, quotation), word)

    for words in (("wordA", "wordB"), ("wordC",)):
        imported(project, "ana", Record(new_document("a1", ARTICLE), Layer("a1", None)))
        for word in words:
            note(word)
        project.undo()  # and superseded
        note(words[0])
        project.trash_acts().remove(["a1"])
    project.trash_acts().restore([1])
    note("wordD")
    emptying.empty(project.database, "ana")
    assert held() == ["wordA", "wordB", "wordD"]
    imported(project, "ana", Record(new_document("b1", ARTICLE), Layer("b1", None)))
    assert project.undo().act == "undo: import"
    assert project.undo("a1").act == "undo: set note"
    project.trash_acts().remove(["a1"])
    imported(project, "ana", Record(new_document("a1", ARTICLE), Layer("a1", None)))
    note("wordE")
    emptying.empty(project.database, "ana")
    assert held() == ["wordE"]


def test_words_that_are_gone_for_good_stand_nowhere_in_the_file(project: Project, tmp_path: Path) -> None:
    words = "Hermit xylophone " * 3000
    document = add_document(project, words, "b1")
    project.work_as("ana").on(document).quotations.new((Span(7, 16),))
    search.index_more(project.database, 10_000)
    project.trash_acts().remove(["b1"])
    assert b"xylophone" in project.path.read_bytes()
    size = project.path.stat().st_size
    emptied = trash_job.empty(project)
    assert (emptied.number, emptied.fault, emptied.backups) == (1, "", 1)
    assert emptied.saved == size - project.path.stat().st_size > len(words)
    assert b"xylophone" not in project.path.read_bytes()
    assert "1 backup may still hold deleted words" in emptied.lines()[-1]
    assert damage(project.database) == []
    assert emptying.free_bytes(project.database) == 0


def test_a_file_that_cannot_be_packed_keeps_its_trash_empty(project: Project, document: Document) -> None:
    project.trash_acts().remove(["a1"])
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        project.database.connection.execute("PRAGMA busy_timeout = 0")
        back_up(project.path, "trash")
        emptying.empty(project.database, "ana")
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM history").fetchone()
        emptied = trash_job.empty(project)
    assert "is held by another program" in emptied.fault
    assert "once more to take them out" in emptied.lines()[1]
    assert trash_job.empty(project).fault == ""


def test_documents_with_many_annotations_are_backed_up_before_they_go(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.operations.MUCH", 2)
    backups: list[str] = []
    project.work_as("ana")
    imported(
        project, "ana", *(Record(new_document(id, ARTICLE), Layer(id, None)) for id in ("a1", "a2", "a3"))
    )
    project.database.before_much = lambda: backups.append("made")
    project.undo()
    assert len(backups) == 1, "three documents"
    project.redo()
    acts = project.work_as("ana")
    for number in (2, 3):
        acts.on(project.document_at(number)).quotations.new(CONTENT)
    project.trash_acts().remove(["a1", "a2"])
    assert len(backups) == 1
    project.undo()
    acts.on(project.document_at(3)).quotations.new(spans_of(ARTICLE, "Critics"))
    acts.on(project.document_at(3)).entities.new(span_of(ARTICLE, "Ben Okoye"), "PERSON")
    project.trash_acts().remove(["a3"])
    assert len(backups) == 2, "three annotations"


def test_more_than_is_held_in_memory_is_backed_up_before_it_is_written(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.operations.MUCH", 2)
    monkeypatch.setattr("annotator.store.connection._MOST_UNSPILLED", 10)
    project.work_as("ana")
    for id in ("a1", "a2", "a3"):
        add_document(project, f"Ferry {id} " * 20_000, id)
    project.database.connection.execute("PRAGMA cache_size = 10")
    before: list[int] = []

    def count_from_outside() -> None:
        with closing(sqlite3.connect(project.path, timeout=0)) as other:
            before.append(other.execute("SELECT count(*) FROM document").fetchone()[0])

    project.database.before_much = count_from_outside
    project.trash_acts().remove(["a1", "a2", "a3"])
    project.undo()
    project.redo()
    assert before == [3, 3]


def test_each_document_in_the_trash_is_told_of_by_name(project: Project, document: Document) -> None:
    project.work_as("ana")
    project.trash_acts().remove([document.id])
    (told,) = map(trash_job.to_plain, trash_job.all_trashed(project))
    assert told.pop("removed")
    assert told == {
        "id": "a1",
        "title": document.title,
        "words": len(ARTICLE.split()),
        "layers": [],
        "by": "ana",
    }


def test_the_search_finds_what_is_there(project: Project) -> None:
    def found(word: str) -> tuple[list[int], int]:
        query = read_query(word)
        database = project.database
        return [hit.position for hit in search.hits(database, query)], search.count_hits(database, query)

    for number in range(5):
        add_document(project, f"Title {number}\n\nCommon words{number}", f"a{number}")
    search.index_more(project.database, 10_000)
    project.work_as("ana")
    project.trash_acts().remove(["a1", "a2", "a4"])
    assert (found("common"), found("words1")) == (([1, 4], 2), ([], 0))
    assert list(search.damage(project.database)) == []
    project.trash_acts().restore([2])
    assert (found("common"), found("words1")) == (([1, 2, 4], 3), ([2], 1))
    add_document(project, "Title\n\nCommon later", "b1")
    project.trash_acts().restore([5])  # the index is behind these two
    assert documents.count(project.database) - search.indexed(project.database) == 2
    assert search.index_more(project.database, 10_000) == 2
    assert found("common") == ([1, 2, 4, 5, 6], 5)
    assert list(search.damage(project.database)) == []


@given(st.sets(st.integers(1, 30)), st.integers(0, 40))
def test_positions_with_gaps_are_a_list(gaps: set[int], last: int) -> None:
    there = [position for position in range(1, last + 1) if position not in gaps]
    last = there[-1] if there else 0
    positions = Positions(last, [run for run in runs_of(gaps) if run.first < last])
    assert list(positions) == positions[:] == there
    assert len(positions) == len(there)
    assert [positions[-row] for row in range(1, len(there) + 1)] == there[::-1]
    others = runs_of(gaps)
    assert runs_of(there) == without([Run(1, last)] if last else [], others)
