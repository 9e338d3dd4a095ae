"""The rows of an act: few as they are, many packed, and alike to everything that reads them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.audit_trail import audit_trail
from annotator.project.jobs.long_steps import is_long_jump, is_long_step
from annotator.project.jobs.rescue import rescue_project
from annotator.project.jobs.trash import removed
from annotator.store import deltas as deltas_module
from annotator.store import emptying
from annotator.store.columns import Damaged
from annotator.store.deltas import Delta, Deltas
from tests.examples import ARTICLE, DIRECT, add_document, made, new_speaker, spans_of
from tests.store.test_history import everything

CONTENT = spans_of(ARTICLE, DIRECT)
ROWS = st.none() | st.fixed_dictionaries({"document": st.sampled_from("ab"), "note": st.text(max_size=3)})
DELTAS = st.tuples(st.sampled_from(("quotation", "claim", "trash")), ROWS, ROWS)


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let acts on more than two rows be packed."""
    monkeypatch.setattr(deltas_module, "BLOCK", 2)
    monkeypatch.setattr("annotator.store.history_steps.BLOCK", 2)


@given(st.lists(DELTAS, max_size=9))
def test_packed_deltas_are_read_as_they_were_written(written: list[Delta]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(deltas_module, "BLOCK", 2)
        deltas = Deltas(written)
        column = deltas.column()
    assert isinstance(column, bytes) == (len(written) > 2)
    for each in (deltas, Deltas.read(column)):
        assert (list(each), len(each)) == (written, len(written))
        assert list(each.of("claim", "trash")) == [d for d in written if d[0] != "quotation"]
        assert list(each.turned()) == [(t, after, before) for t, before, after in reversed(written)]
        assert list(each.turned().turned()) == written
        naming = list(each.naming("a"))
        assert [d for d in naming if {"document": "a"} in d] == [d for d in written if {"document": "a"} in d]


@pytest.mark.parametrize(
    "column", ["[[", "[1]", b"", b"packed deltas 1\n[[]]\n", b"packed deltas 1\n[[], 1, 2]\nxx"]
)
def test_what_is_no_column_of_deltas_is_damaged(column: str | bytes) -> None:
    with pytest.raises(Damaged):
        list(Deltas.read(column))


@pytest.fixture
def merge(project: Project, document: Document, acts: Acts, small_blocks: None) -> int:
    """Merge two speakers who are named in two documents: an act on four rows; return its id."""
    speakers: list[str] = []
    other = add_document(project, ARTICLE, "a2")
    for each, number in ((document, 0), (document, 1), (other, 1)):
        quotation = Reference(QUOTATION, made(acts.on(each).quotations.new(CONTENT)))
        speaker = speakers[number] if number < len(speakers) else new_speaker(("Ann Reed", "A. Reed")[number])
        acts.on(each).quotations.set_speakers(quotation, (speaker,))
        speakers += [each.id for each in project.speakers() if each.id not in speakers]
    project.speaker_acts().merge(*speakers)
    return project.history(1)[0].id


def test_an_act_on_many_rows_is_undone_and_done_again(project: Project, merge: int) -> None:
    after = everything(project.path)
    assert isinstance(column(project, merge), bytes)
    assert is_long_step(project, project.history(1)[0])
    assert is_long_jump(project, None)
    project.undo(only=merge)
    assert {speaker.name for speaker in project.speakers()} == {"Ann Reed", "A. Reed"}
    with pytest.raises(ActRefused, match="Another act has come meanwhile, so nothing was done again"):
        project.redo(only=merge + 1)
    project.redo(only=merge)
    assert everything(project.path) == after
    project.jump(None)
    project.jump(merge)
    assert everything(project.path) == after


def test_it_is_told_and_what_it_removed_comes_back(project: Project, merge: int) -> None:
    lines = [json.loads(line) for line in audit_trail(project, lambda *damage: None)]
    kinds = [change["kind"] for change in lines[-1]["changes"]]
    assert sorted(kinds) == ["quotation", "quotation", "set_aside", "speaker", "speaker"]
    assert [past.changed for past in project.past_acts([merge])] == [""]
    (gone,) = removed(project)
    project.trash_acts().bring_back(gone)
    assert {speaker.name for speaker in project.speakers()} == {"Ann Reed", "A. Reed"}


def test_the_words_of_documents_that_are_gone_leave_it(project: Project, merge: int) -> None:
    project.trash_acts().remove(["a2"])
    emptying.empty(project.database, "ana")
    kept = list(Deltas.read(column(project, merge)))
    assert sorted(table for table, *_ in kept) == ["quotation", "set_aside", "speaker", "speaker"]
    assert "'a2'" not in str(kept)


def test_a_damaged_one_is_refused(project: Project, merge: int) -> None:
    before = everything(project.path)
    with project.database.transaction() as connection:
        connection.execute("UPDATE history SET deltas = ? WHERE id = ?", (column(project, merge)[:-3], merge))
    with pytest.raises(StorageError, match=r"An act in the history of .* is damaged, so it cannot be undone"):
        project.undo()
    assert everything(project.path) == before


def test_a_rescue_keeps_it(project: Project, merge: int, tmp_path: Path) -> None:
    kept = column(project, merge)
    project.close()
    rescue_project(project.path, tmp_path / "rescued.qca")
    with Project.open(tmp_path / "rescued.qca") as rescued:
        assert column(rescued, merge) == kept


def test_an_act_on_very_many_rows_lists_no_values(
    project: Project, document: Document, acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.store.changed_rows._MOST_LISTED", 0)
    changes = acts.on(document).quotations.new(CONTENT)
    assert (changes.is_listed, changes.annotations, changes.document) == (False, {}, "a1")
    assert [quotation.content for quotation in project.open_document(1).quotations] == [CONTENT]


def column(project: Project, act: int) -> str | bytes:
    row = project.database.connection.execute("SELECT deltas FROM history WHERE id = ?", (act,)).fetchone()
    stored: str | bytes = row[0]
    return stored
