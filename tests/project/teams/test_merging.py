"""Copies are brought together as one act; what has to be decided is shown, and nothing is lost."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from annotator.domain.changes import LayerKey
from annotator.domain.document import new_document
from annotator.domain.errors import InputError
from annotator.domain.gold import GOLD
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.acts.codebook import change_codebook
from annotator.project.jobs.check import check
from annotator.project.teams.merge_decisions import KEEP, TAKE, Decisions
from annotator.store import emptying, misfits
from tests.examples import ARTICLE, add_records, made, new_speaker, spans_of
from tests.project.teams.copying import (
    CONTENT,
    DONE,
    NEW,
    NOTE,
    acts,
    brought,
    contents,
    copied,
    differing,
    edited,
    execute,
    in_conflict,
    lead_project,
    looked_at,
    select,
)

STORED = Path(__file__).parents[2] / "data" / "projects"
ANA = LayerKey("a1", "ana")


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    return lead_project(tmp_path / "lead.qca")


def test_layers_come_in_by_one_act_which_undo_takes_back(lead: Path) -> None:
    before, number = contents(lead), acts(lead)
    copy = edited(copied(lead, "ben"), NEW, ("speaker", "ben", 0), ("comment", "ben", 2), DONE)
    wanted = contents(copy)
    found = looked_at(lead, copy)
    assert found.copies[0].fates == {"new": 1, "newer": 1}
    assert found.threads == 1 and found.brings_something and not found.conflicts.number
    report = brought(lead, copy)
    assert report.summary() == "2 layers brought in, 1 thread of comments"
    assert not differing(contents(lead), wanted, ("standing",))
    assert acts(lead) == number + 1
    with Project.open(lead) as project:
        project.work_as("lea")
        assert not [line for line in check(project) if isinstance(line, str)]
        assert project.undo().act == "undo: bring together ben.qca"
        assert not differing(contents(lead), before, ("effort",))
        assert project.redo()
        assert not differing(contents(lead), wanted, ("standing",))
        assert not [
            key for key in misfits.of_all_acts(project.database) if not misfits.fits(project.database, key)
        ]
        project.undo()
    assert brought(lead, copy).layers == 2, "what was taken back comes again"
    assert not differing(contents(lead), wanted, ("standing",))


def test_older_and_equal_copies_change_nothing_and_write_no_act(lead: Path) -> None:
    older = copied(lead, "older")
    edited(lead, DONE, NOTE)
    equal = copied(lead, "equal")
    before, number = contents(lead), acts(lead)
    found = looked_at(lead, older, equal)
    assert [copy.fates for copy in found.copies] == [{"same": 1}, {"older": 1}]
    assert not found.brings_something
    report = brought(lead, older, equal)
    assert report.summary() == "Nothing is new in these files"
    assert (contents(lead), acts(lead)) == (before, number)


def test_what_was_undone_in_a_copy_is_undone_here(lead: Path) -> None:
    copy = edited(copied(lead, "ben"), NEW, ("note", "ben", 2))
    brought(lead, copy)
    edited(copy, ("undo", "ben", 0))
    brought(lead, copy)
    assert select(lead, "SELECT note FROM quotation WHERE annotator = 'ben'") == [("",)]
    edited(copy, ("undo", "ben", 0))
    brought(lead, copy)
    assert select(lead, "SELECT * FROM layer WHERE annotator = 'ben'") == []


def test_a_merge_is_undone_after_acts_on_it_were_and_comes_again(lead: Path) -> None:
    copy = edited(copied(lead, "a"), DONE)
    before = contents(lead)
    brought(lead, copy)
    with Project.open(lead) as project:
        on = project.work_as("lea").on(project.document_at(1))
        on.entities.new(spans_of(ARTICLE, "Tuesday")[0], "DATE")
        project.work_as("ana").on(project.document_at(1)).layer.set_flag(True)
        project.undo()
        project.work_as("lea")
        project.undo()
        assert project.undo().act.startswith("undo: bring together")
    assert not differing(contents(lead), before, ("standing", "effort"))
    assert looked_at(lead, copy).copies[0].fates == {"newer": 1}
    assert brought(lead, copy).layers == 1
    assert not brought(lead, copy).is_act


def test_both_states_of_a_conflict_are_kept_until_somebody_decides(lead: Path) -> None:
    first, second = in_conflict(lead)
    brought(lead, first)
    found = looked_at(lead, second)
    (conflict,) = found.conflicts.first
    assert (conflict.document, conflict.name, conflict.is_known) == (*ANA, False)
    assert {side.files for side in conflict.sides} == {("",), ("b.qca",)}
    assert {side.words for side in conflict.sides} == {
        "done, 1 quotation, 1 differs",
        "started, 1 quotation, 1 differs",
    }
    report = brought(lead, second)
    assert report.aside == 1
    (known,) = looked_at(lead).conflicts.first
    (in_force, aside_since) = (side.since for side in known.sides)
    assert in_force == ("in force",) and aside_since[0] > "2026"
    # Each tells from which file it came, also what a merge before had brought into force.
    assert known.sides[0].where in (
        "this project (in force, from a.qca)",
        "this project (in force, from b.qca)",
    )
    assert {known.sides[0].came_from, *known.sides[1].files} == {"a.qca", "b.qca"}
    assert re.fullmatch(r"(a|b)\.qca \(set aside \d{4}-\d\d-\d\d \d\d:\d\d\)", known.sides[1].where)
    (aside,) = select(lead, "SELECT body FROM set_aside WHERE document = 'a1'")
    here = select(lead, "SELECT status, (SELECT note FROM quotation) FROM layer WHERE annotator = 'ana'")
    assert here in ([("done", "")], [("started", "note 4")])
    assert ("note 4" in aside[0]) == (here == [("done", "")])
    assert looked_at(lead, second).conflicts.first[0].is_known
    assert brought(lead, first, second).is_act is False


@pytest.mark.parametrize(("choice", "status"), [(KEEP, "done"), (TAKE, "started")])
def test_a_decision_ends_a_conflict_and_undo_takes_it_back(lead: Path, choice: str, status: str) -> None:
    first, second = in_conflict(lead)
    brought(lead, first)
    before = contents(lead)
    report = brought(lead, second, decisions=Decisions({ANA: choice}))
    assert (report.decided, report.aside) == (1, 0)
    assert select(lead, "SELECT status FROM layer WHERE annotator = 'ana'") == [(status,)]
    assert not brought(lead, first, second).is_act, "what was decided is not asked again"
    with Project.open(lead) as project:
        project.work_as("lea")
        project.undo()
    assert contents(lead) == before
    assert looked_at(lead, second).conflicts.number == 1


def test_what_was_set_aside_can_be_taken_later_with_the_speakers_it_names(lead: Path) -> None:
    first = edited(copied(lead, "a"), DONE)
    second = edited(copied(lead, "b"), ("speaker", "ana", 0), NOTE)
    brought(lead, first, second)
    (sum,) = select(lead, "SELECT sum FROM set_aside WHERE document = 'a1'")
    assert looked_at(lead).conflicts.first[0].is_known
    report = brought(lead, decisions=Decisions({ANA: sum[0]}))
    assert report.decided == 1
    assert select(lead, "SELECT count(*) FROM set_aside WHERE document = 'a1'") == [(0,)]
    assert select(lead, "SELECT count(*) FROM speaker s JOIN quotation q ON q.speaker = s.id") == [(1,)]
    with Project.open(lead) as project:
        assert not [line for line in check(project) if isinstance(line, str)]


def test_the_other_state_can_become_a_layer_of_its_own(lead: Path) -> None:
    first, second = in_conflict(lead)
    brought(lead, first)
    brought(lead, second, decisions=Decisions(others="as:ana at home"))
    found = select(lead, "SELECT annotator, status FROM layer ORDER BY annotator")
    assert found == [("ana", "done"), ("ana at home", "started")]
    with pytest.raises(InputError, match="has a layer"):
        third = edited(copied(first, "c"), ("flag", "ana", 0))
        edited(lead, ("note", "ana", 4))
        brought(lead, third, decisions=Decisions(others="as:ana at home"))


def test_conflicts_of_several_annotators_in_a_document_become_layers_told_apart(lead: Path) -> None:
    edited(lead, ("new", "ben", 0))
    copies = [copied(lead, name) for name in ("a", "b")]
    for copy, number in zip(copies, (2, 4), strict=True):
        edited(copy, ("note", "ana", number), ("note", "ben", number))
    brought(lead, *copies, decisions=Decisions(others="as:at home"))
    found = select(lead, "SELECT annotator FROM layer WHERE document = 'a1' ORDER BY annotator")
    assert found == [("ana",), ("at home",), ("at home 2",), ("ben",)]


def test_unknown_documents_are_taken_in_or_left(lead: Path) -> None:
    copy = copied(lead, "ben")
    with Project.open(copy) as project:
        add_records(project, Record(new_document("a3", ARTICLE + " More."), Layer("a3", None)))
        on = project.work_as("ben").on(project.document_at(3))
        quotation = made(on.quotations.new(CONTENT))
        on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ben Okoye"),))
    found = looked_at(lead, copy)
    assert [(each.id, each.title) for each in found.unknown.first] == [("a3", "Council backs tram")]
    before = contents(lead)
    assert not brought(lead, copy, decisions=Decisions(documents=False)).documents
    assert not brought(lead, copy, decisions=Decisions(left=frozenset({"a3"}))).documents
    assert contents(lead)["document"] == before["document"]
    assert brought(lead, copy).documents == 1
    assert not differing(contents(lead), contents(copy), ("standing",))
    with Project.open(lead) as project:
        project.work_as("lea")
        project.undo()
        assert len(project.positions()) == 2
        project.redo()
        assert not differing(contents(lead), contents(copy), ("standing",))


def test_a_document_comes_again_after_it_was_emptied_out_of_the_trash(lead: Path) -> None:
    copy = copied(lead, "ben")
    with Project.open(lead) as project:
        project.work_as("cy").on(project.document_at(2)).quotations.new(CONTENT)
        project.trash_acts().remove(["a2"])
        emptying.empty(project.database, "lea")
    assert brought(lead, copy).documents == 1
    with Project.open(lead) as project:
        found = misfits.of_all_acts(project.database)
        assert [key for key, turn in found.items() if not misfits.fits(project.database, key, turn)] == []


def test_documents_with_another_text_and_those_in_the_trash_are_named(lead: Path) -> None:
    copy = edited(copied(lead, "ben"), NEW, ("new", "ben", 1))
    with Project.open(lead) as project:
        project.work_as("lea")
        project.trash_acts().remove(["a2"])
    execute(lead, "UPDATE document SET sha256 = 'other' WHERE id = 'a1'")
    found = looked_at(lead, copy)
    assert [each.id for each in found.trashed.first] == ["a2"]
    assert [each.id for each in found.other.first] == ["a1"]
    before = contents(lead)
    assert not brought(lead, copy).layers
    assert contents(lead) == before


def test_a_changed_codebook_is_shown_kept_and_taken_where_somebody_says_so(lead: Path) -> None:
    copy = copied(lead, "ben")
    with Project.open(copy) as project:
        body = {**project.codebook_body, "version": "9"}
        project.work_as("ben")
        change_codebook(project.database, "ben", body, "here")
        version = project.codebook.version
    edited(copy, NEW)
    found = looked_at(lead, copy)
    assert found.copies[0].codebook["version"] == "9"
    brought(lead, copy)
    with Project.open(lead) as project:
        assert project.codebook.version == version
    assert ("9",) in select(lead, "SELECT version FROM codebook_version"), "layers name it"
    brought(lead, copy, decisions=Decisions(codebook="ben.qca"))
    with Project.open(lead) as project:
        assert project.codebook.version == "9"
        project.work_as("lea")
        project.undo()
        assert project.reload_codebook().version == version
    with pytest.raises(InputError, match="no copy"):
        brought(lead, copy, decisions=Decisions(codebook="none.qca"))


def test_speakers_that_may_be_the_same_are_told_and_joined_where_somebody_says_so(lead: Path) -> None:
    copy = copied(lead, "ben")
    with Project.open(copy) as project:
        on = project.work_as("ben").on(project.document_at(2))
        quotation = made(on.quotations.new(CONTENT))
        on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Mayor Ann Reed"),))
    (alike,) = looked_at(lead, copy).speakers.first
    assert (alike.gone_name, alike.kept_name) == ("Mayor Ann Reed", "Ann Reed")
    apart = copied(lead, "apart")
    brought(apart, copy)
    assert select(apart, "SELECT count(DISTINCT speaker) FROM quotation") == [(2,)]
    brought(lead, copy, decisions=Decisions(speakers={alike.gone: alike.kept}))
    assert select(lead, "SELECT DISTINCT speaker FROM quotation") == [(alike.kept,)]
    assert select(lead, "SELECT aliases FROM speaker") == [('["Mayor Ann Reed"]',)]
    assert not brought(lead, copy).layers
    with Project.open(lead) as project:
        assert not [line for line in check(project) if isinstance(line, str)]


def test_speakers_that_are_new_in_several_copies_may_be_the_same(lead: Path) -> None:
    copies = [copied(lead, name) for name in ("ben", "cy", "dan")]
    for copy in copies:
        with Project.open(copy) as project:
            on = project.work_as(copy.stem).on(project.document_at(2))
            quotation = made(on.quotations.new(CONTENT))
            on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ben Okoye"),))
    first, second = looked_at(lead, *copies).speakers.first
    assert first.kept == second.kept and first.is_same and second.is_same
    brought(lead, *copies, decisions=Decisions(speakers={each.gone: each.kept for each in (first, second)}))
    named = select(lead, "SELECT DISTINCT speaker FROM quotation WHERE annotator IN ('ben', 'cy', 'dan')")
    assert named == [(first.kept,)]
    assert select(lead, "SELECT count(*) FROM speaker WHERE name = 'Ben Okoye'") == [(1,)]
    assert not brought(lead, *copies).layers


def test_a_speaker_with_two_names_is_a_conflict_and_aliases_are_united(lead: Path) -> None:
    first = edited(copied(lead, "a"), ("rename", "ana", 1))
    second = copied(lead, "b")
    with Project.open(second) as project:
        project.work_as("ben")
        (speaker,) = project.speakers()
        project.speaker_acts().add_alias(speaker.id, "the mayor")
        project.speaker_acts().rename(speaker.id, "A. Reed")
    found = looked_at(lead, first, second)
    (conflict,) = found.conflicts.first
    assert (conflict.document, conflict.name) == ("", speaker.id)
    assert {side.words for side in conflict.sides} == {"Reed 1 (person)", "A. Reed, the mayor (person)"}
    brought(lead, first, second)
    assert select(lead, "SELECT aliases FROM speaker") == [('["the mayor"]',)]
    assert select(lead, "SELECT count(*) FROM set_aside WHERE name = (SELECT id FROM speaker)") == [(1,)]
    report = brought(lead, second, decisions=Decisions({LayerKey("", speaker.id): conflict.sides[1].sum}))
    assert report.decided == 1
    assert not looked_at(lead, first, second).conflicts.number


def test_a_comment_that_was_deleted_does_not_come_back_but_its_undo_does(lead: Path) -> None:
    older = copied(lead, "older")
    with Project.open(lead) as project:
        on = project.work_as("ana").on(project.document_at(1))
        (thread,) = project.open_document(1).threads.all()
        on.threads.answer(thread.id, "No.")
        newer = copied(lead, "newer")
        on.threads.delete(thread.id, thread.messages[0].id)
    assert not looked_at(lead, older, newer).threads
    assert not brought(lead, older, newer).is_act
    assert texts(lead) == ["No."]
    # The older copy learns what was deleted; an answer there goes on in the same thread.
    edited(older, ("answer", "ana", 0))
    assert brought(older, lead).threads == 1
    assert texts(older) == ["No.", "Since 0."]
    whole = copied(lead, "whole")
    edited(whole, ("uncomment", "ana", 0))
    assert texts(whole) == []
    brought(whole, older)
    assert texts(whole) == ["Since 0."]
    with Project.open(whole) as project:
        project.work_as("lea")
        project.undo()
        assert texts(whole) == []
    assert brought(whole, older).threads == 1  # what an undo took back can come again
    assert texts(whole) == ["Since 0."]
    edited(lead, ("undo", "ana", 0))
    assert texts(lead) == ["Is that all he said?", "No."]
    brought(older, lead)
    assert texts(older) == ["Is that all he said?", "No.", "Since 0."]


def texts(path: Path) -> list[str]:
    """Return the words of all comments."""
    found = select(path, "SELECT messages FROM thread ORDER BY document, id")
    return [message["text"] for (messages,) in found for message in json.loads(messages)]


def test_a_package_tells_for_whom_it_is_and_brings_no_gold_layer(lead: Path) -> None:
    copy = edited(copied(lead, "ben"), NEW, ("new", GOLD, 0))
    execute(copy, 'INSERT INTO package VALUES (1, \'{"annotator": "ben"}\')')
    found = looked_at(lead, copy)
    assert (found.copies[0].annotator, found.copies[0].fates) == ("ben", {"new": 1, "same": 1})
    brought(lead, copy)
    assert select(lead, "SELECT annotator FROM layer ORDER BY annotator") == [("ana",), ("ben",)]
