"""Annotations and speakers that were removed come back from the history with what hung on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.document import Document, new_document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.backups.backup import back_up
from annotator.project.backups.restore import restore
from annotator.project.jobs.trash import removed
from annotator.project.versions.update import update_texts
from annotator.store import layers
from annotator.store.file_overview import damage
from tests.examples import (
    ARTICLE,
    DIRECT,
    add_document,
    made,
    model_entities,
    new_speaker,
    spans_of,
)
from tests.store.trashing import CONTENT, full_project, imported, rows


def restored(project: Project, kind: str, words: str) -> None:
    found = [each for each in removed(project) if (each.kind, each.words) == (kind, words)]
    project.trash_acts().bring_back(found[0])


def test_a_deleted_quotation_comes_back_with_what_hung_on_it(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    with full_project(path) as project:
        acts = project.work_as("ana").on(project.document_at(2))
        (outer,) = project.open_document(2).quotations
        inner = made(acts.quotations.new(spans_of(ARTICLE, "the tram")))
        acts.quotations.set_parent(inner, outer.id)
        before = rows(path)
        acts.annotations.delete(Reference(QUOTATION, outer.id))
        acts.layer.set_flag(True)
        assert {each.kind for each in removed(project)} == {"quotation", "speaker"}
        restored(project, "quotation", DIRECT)
        acts.layer.set_flag(False)
        assert rows(path) == before
        assert removed(project) == []
        # As one act it is undone and done again.
        project.undo()
        assert project.undo().act == "undo: restore quotation"
        assert {each.kind for each in removed(project)} == {"quotation", "speaker"}
        project.redo()
        project.redo()
        assert rows(path) == before
        assert damage(project.database) == []


def test_a_deleted_quotation_does_not_come_back_into_another_text(project: Project, acts: Acts) -> None:
    add_document(project, ARTICLE, "z9")  # so that no position is that of the first document
    document = project.document_at(project.position_of("a1"))
    id = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).annotations.delete(Reference(QUOTATION, id))
    update_texts(project.database, "ana", [new_document("a1", f"More.\n\n{ARTICLE}")])
    with pytest.raises(ActRefused, match="has been replaced since"):
        restored(project, "quotation", DIRECT)
    project.undo()
    restored(project, "quotation", DIRECT)
    assert len(project.open_document(project.position_of("a1")).quotations) == 1


def test_what_was_undone_before_another_act_is_not_lost(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.undo()
    acts.on(document).quotations.new(spans_of(ARTICLE, "a delay"))
    restored(project, "quotation", DIRECT)
    assert [q.content for q in project.open_document(1).quotations] == [
        CONTENT, spans_of(ARTICLE, "a delay"),
    ]  # fmt: skip


def test_a_speaker_who_was_merged_comes_back_with_the_mentions(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    with full_project(path) as project:
        project.work_as("ana")
        before = rows(path)
        ann, ben = sorted(project.speakers(), key=lambda speaker: speaker.name)
        project.speaker_acts().merge(ann.id, ben.id)
        assert len(project.open_document(2).quotations[0].speakers) == 1
        restored(project, "speaker", "Ben Okoye")
        assert rows(path)["quotation"] == before["quotation"]
        project.speaker_acts().rename(ann.id, "A. Reed")


def test_of_two_speakers_who_went_together_each_comes_back(
    project: Project, document: Document, acts: Acts
) -> None:
    quotation = Reference(QUOTATION, made(acts.on(document).quotations.new(CONTENT)))
    both = (new_speaker("Ann Reed"), new_speaker("Ben Okoye"))
    acts.on(document).quotations.set_speakers(quotation, both)
    acts.on(document).quotations.set_speakers(quotation, (new_speaker("Eva Lind"),))
    restored(project, "speaker", "Ann Reed")
    assert project.open_document(1).quotations[0].speakers == tuple(each.id for each in both)
    assert {speaker.name for speaker in project.speakers()} == {"Ann Reed", "Ben Okoye", "Eva Lind"}
    assert damage(project.database) == []


def test_of_two_documents_with_an_id_only_the_one_that_is_left_has_removed_annotations(
    project: Project,
) -> None:
    acts = project.work_as("ana")
    for words in ("of the first", "of the second"):
        imported(project, "ana", Record(new_document("a1", ARTICLE), Layer("a1", None)))
        document = project.document_at(project.position_of("a1"))
        quotation = made(acts.on(document).quotations.new(CONTENT))
        project.undo()
        acts.on(document).layer.set_flag(flagged=True)
        assert [each.id for each in removed(project)] == [quotation], words
        project.trash_acts().remove(["a1"])
    assert removed(project) == []


def test_of_an_act_on_several_layers_each_annotator_has_the_own_ones_back(
    project: Project, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    project.work_as("ana")
    backup = back_up(project.path, "asked").backup
    assert backup is not None
    entity = model_entities()[0]
    for name, label in (("ana", "ORG"), ("ben", "EVENT")):
        project.work_as(name).on(document).entities.set_label(entity, label)
    restore(project.database, "ben", backup.path, backup.at)
    (gone,) = removed(project)
    project.trash_acts().bring_back(gone)
    database = project.database
    assert [each.label for each in layers.layer(database, "a1", "ben").entities] == ["EVENT"]
    assert layers.layer(database, "a1", "ana").entities == ()
    assert damage(database) == []
