"""Checksums of layers: they follow every act, and a file that is partly an earlier one is seen."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.changes import LayerKey
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, ProjectDamaged
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.backups.backup import back_up
from annotator.project.backups.restore import restore
from annotator.project.jobs.check import check
from annotator.store import emptying, misfits
from annotator.store.checksums import TABLES
from annotator.store.file_overview import damage
from tests.examples import (
    ARTICLE,
    DIRECT,
    add_document,
    add_records,
    made,
    new_speaker,
    quotation_of,
    spans_of,
)

CONTENT = spans_of(ARTICLE, DIRECT)
ANA = LayerKey("a1", "ana")
PAGE = 4096


def of(project: Project) -> list[LayerKey]:
    turns = misfits.of_all_acts(project.database)
    return [key for key, turn in turns.items() if not misfits.fits(project.database, key, turn)]


def by_plain_sql(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_they_follow_acts_undo_redo_and_jumps_of_several_annotators(
    project: Project, document: Document, acts: Acts
) -> None:
    chance = random.Random(16)
    names = ("ana", "ben")
    for _ in range(60):
        acts = project.work_as(chance.choice(names))
        way = chance.choice(("new", "note", "speaker", "undo", "undo", "redo", "merge", "jump"))
        try:
            on = acts.on(document)
            quotations = list(project.open_document(1).quotations)
            if way == "new" or not quotations:
                on.quotations.new(CONTENT)
            elif way == "note":
                id = chance.choice(quotations).id
                on.annotations.set_note(Reference(QUOTATION, id), str(chance.random()))
            elif way == "speaker":
                speaker = new_speaker(f"Speaker {chance.random()}")
                on.quotations.set_speakers(chance.choice(quotations), [speaker])
            elif way == "merge" and len(project.speakers()) > 1:
                first, second = project.speakers()[:2]
                project.speaker_acts().merge(first.id, second.id)
            elif way == "jump":
                ids, _ = project.ids_of_acts()
                project.jump(chance.choice(ids))
            else:
                project.undo() if way == "undo" else project.redo()
        except ActRefused:
            pass
        assert of(project) == [], way
    assert {key.annotator for key in misfits.of_newest_acts(project.database)} == set(names)


def test_a_page_of_an_earlier_time_is_seen_whichever_it_is(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    for number in range(40):  # several pages of each table
        acts.on(document).annotations.set_note(Reference(QUOTATION, id), f"{number} " + "so it was " * 50)
        acts.on(document).quotations.new(CONTENT)
    older = project.path.read_bytes()
    acts.on(document).annotations.set_note(Reference(QUOTATION, id), "as it is now")
    newer = project.path.read_bytes()
    assert of(project) == []
    changed = [
        first
        for first in range(PAGE, len(newer), PAGE)
        if newer[first : first + PAGE] != older[first : first + PAGE]
    ]
    assert len(changed) >= 3  # quotation, checksum, history
    seen, unseen = [], []
    for number, first in enumerate(changed):
        path = tmp_path / f"{number}.qca"
        path.write_bytes(
            newer[:first] + older[first : first + PAGE].ljust(PAGE, b"\0") + newer[first + PAGE :]
        )
        try:
            with Project.open(path) as half:
                seen.append(of(half) == [ANA])
                if not seen[-1] and not damage(half.database):  # an index without its row is damage
                    unseen.append(first)
        except ProjectDamaged:
            pass  # SQLite itself sees that the page does not belong there
    assert sum(seen) >= 2
    # A merge meets the states that lie behind a layer, and takes one that it does not know for a new one.
    assert len(unseen) <= 1


LOSSES: dict[str, str] = {
    "rows that are gone": "DELETE FROM quotation WHERE id = (SELECT max(id) FROM quotation)",
    "a note as it was before": "UPDATE quotation SET note = 'before'",
    "a history without its newest act": "DELETE FROM history WHERE id = (SELECT max(id) FROM history)",
    "checksums that are gone": "DELETE FROM checksum",
    "an earlier checksum": "UPDATE checksum SET turn = turn - 1, sum = '00', act = act - 1",
    "what is no checksum": "UPDATE checksum SET sum = 'garbled'",
}


@pytest.mark.parametrize("loss", [name for name in LOSSES if name != "what is no checksum"])
def test_each_loss_is_seen_until_the_annotator_takes_the_layer_as_it_is(
    project: Project, document: Document, acts: Acts, loss: str
) -> None:
    for _ in range(3):
        acts.on(document).quotations.new(CONTENT)
    project.close()
    by_plain_sql(project.path, LOSSES[loss])
    with Project.open(project.path) as again:
        acts = again.work_as("ana")
        assert of(again) == [ANA]
        assert not misfits.fits(again.database, ANA)
        assert "“a1”: ana: the annotations do not fit the history" in "".join(map(str, check(again)))
        if "history" not in loss:  # else the next act is told from the lost one by nothing
            acts.on(document).quotations.new(CONTENT)
            assert of(again) == [ANA]  # an act does not hide it
        misfits.accept(again.database, [ANA], "ana")
        assert of(again) == []
        acts.on(document).quotations.new(CONTENT)
        assert of(again) == []


def test_rows_of_an_earlier_time_that_fit_each_other_are_seen_by_the_newest_act(
    project: Project, document: Document, acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(misfits, "NEWEST_ACTS", 1)
    for _ in range(3):
        acts.on(document).quotations.new(CONTENT)
    with closing(sqlite3.connect(project.path)) as connection:
        (turn, total, act), *_ = connection.execute("SELECT turn, sum, act FROM checksum").fetchall()
    id = made(acts.on(document).quotations.new(CONTENT))
    assert misfits.fits(project.database, ANA)
    by_plain_sql(project.path, f"DELETE FROM quotation WHERE id = '{id}'")
    by_plain_sql(project.path, f"UPDATE checksum SET turn = {turn}, sum = '{total}', act = {act}")
    assert not misfits.fits(project.database, ANA)


def test_what_is_no_checksum_is_made_anew_by_the_next_act(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    by_plain_sql(project.path, LOSSES["what is no checksum"])
    acts.on(document).quotations.new(CONTENT)
    assert of(project) == []


def test_an_import_into_a_layer_that_was_undone_and_a_document_that_is_away_are_no_loss(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.undo()
    layer = Layer("a1", "ana", "started", quotations=(quotation_of("q1", CONTENT),))
    add_records(project, Record(document, layer))
    assert of(project) == []
    acts.on(document).quotations.new(CONTENT)
    assert of(project) == []
    project.database.connection.execute("PRAGMA foreign_keys = OFF")
    for table in TABLES:
        project.database.connection.execute(f"DELETE FROM {table}")
    assert of(project) == [ANA]
    project.database.connection.execute("DELETE FROM document")
    assert of(project) == []


def test_another_document_with_the_id_of_one_that_is_gone_begins_anew(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.database.connection.execute("PRAGMA foreign_keys = OFF")
    for table in (*TABLES, "document", "document_text"):
        project.database.connection.execute(f"DELETE FROM {table}")
    again = add_document(project, ARTICLE)
    acts.on(again).quotations.new(CONTENT)
    assert of(project) == []


@pytest.fixture
def own_backups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))


@pytest.mark.usefixtures("own_backups")
def test_a_layer_that_only_the_document_before_had_is_no_loss(
    project: Project, document: Document, acts: Acts
) -> None:
    """Documents with one id follow each other: by an import, out of the trash, and from a backup."""
    empty = back_up(project.path, "asked").backup
    assert empty is not None
    acts.on(document).quotations.new(CONTENT)
    project.trash_acts().remove(["a1"])
    again = add_document(project, ARTICLE)
    assert of(project) == []
    project.work_as("ben").on(again).quotations.new(CONTENT)
    project.trash_acts().remove(["a1"])
    project.trash_acts().restore([1])
    assert of(project) == []
    project.trash_acts().remove(["a1"])
    emptying.empty(project.database, "ben")
    restore(project.database, "ben", empty.path, empty.at, ["a1"])
    assert of(project) == []
