"""Speakers that are joined in one copy: others go on in theirs without a conflict, in any order, and undo holds."""

from __future__ import annotations

from contextlib import suppress
from itertools import permutations
from pathlib import Path

import pytest

from annotator.domain.changes import LayerKey
from annotator.domain.errors import ActRefused, ProjectDamaged
from annotator.domain.kinds import QUOTATION
from annotator.domain.team_plan import TeamPlan
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import check
from annotator.project.jobs.trash import removed
from annotator.project.teams.merge_decisions import Decisions
from annotator.project.teams.packages import write_packages
from annotator.project.teams.planning import make_plan
from tests.examples import made, new_speaker
from tests.project.teams.copying import (
    CONTENT,
    DONE,
    brought,
    contents,
    copied,
    differing,
    edited,
    execute,
    lead_project,
    looked_at,
    select,
)


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    return lead_project(tmp_path / "lead.qca")


def test_who_goes_on_in_an_older_copy_meets_no_conflict_after_speakers_were_joined(lead: Path) -> None:
    with Project.open(lead) as project:
        (kept,) = project.speakers()
        on = project.work_as("ana").on(project.document_at(1))
        quotation = made(on.quotations.new(CONTENT))
        on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("A. Reed"), kept.id))
        gone = next(each.id for each in project.speakers() if each.id != kept.id)
    older = copied(lead, "older")
    with Project.open(lead) as project:
        project.work_as("lea")
        project.speaker_acts().merge(kept.id, gone)
    joined = copied(lead, "joined")
    edited(older, DONE, ("note", "ana", 0))
    found = looked_at(lead, older)
    assert not found.conflicts.number and not found.speakers.number
    assert found.number("newer") == 1 and found.number("conflict") == 0
    brought(lead, older)
    assert select(lead, "SELECT status FROM layer") == [("done",)]
    assert select(lead, "SELECT DISTINCT speaker, further_speakers FROM quotation") == [(kept.id, "[]")]
    assert select(lead, "SELECT id FROM speaker") == [(kept.id,)]
    with Project.open(lead) as project:
        assert not [line for line in check(project) if isinstance(line, str)]
        assert all(not each.extra for each in project.open_document(1).quotations), (
            "nothing is exported of it"
        )
    # The older copy learns of it, and an annotator who has learnt of it goes on.
    brought(older, joined)
    assert not differing(contents(older), contents(lead))
    edited(older, ("note", "ana", 1), ("new", "ana", 0))
    assert not looked_at(lead, older).conflicts.number
    brought(lead, older)
    # Undo of the join comes to the others, too, with what they have done since.
    with Project.open(joined) as project:
        project.work_as("lea")
        project.undo()
    brought(lead, joined)
    names = "SELECT speaker, further_speakers FROM quotation WHERE further_speakers <> '[]'"
    assert select(lead, names) == [(gone, f'["{kept.id}"]')]
    assert select(lead, "SELECT count(*) FROM speaker") == [(2,)]
    with Project.open(lead) as project:
        assert not [line for line in check(project) if isinstance(line, str)]


def test_speakers_joined_in_a_ring_or_with_one_who_goes_name_somebody(lead: Path) -> None:
    with Project.open(lead) as project:
        on = project.work_as("ana").on(project.document_at(1))
        for name in ("Bo Li", "Cy Okoye"):
            quotation = made(on.quotations.new(CONTENT))
            on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker(name),))
        first, second, third = sorted(speaker.id for speaker in project.speakers())
    copies = [copied(lead, name) for name in ("a", "b", "c")]
    for copy, pairs in zip(copies, (((first, second),), ((second, first),), ((first, third),)), strict=True):
        with Project.open(copy) as project:
            project.work_as("ben")
            for kept, gone in pairs:
                project.speaker_acts().merge(kept, gone)
    with Project.open(copies[2]) as project:  # who was kept goes with what names them
        acts = project.work_as("ana").on(project.document_at(1))
        for quotation in list(project.open_document(1).quotations):
            if first in quotation.speakers:
                acts.quotations.set_speakers(Reference(QUOTATION, quotation.id), ())
        with suppress(ActRefused):
            project.speaker_acts().delete(first)
    orders = []
    for order in list(permutations(copies))[::2]:
        one_by_one = copied(lead, "_".join(copy.stem for copy in order))
        for copy in order:
            brought(one_by_one, copy)
        with Project.open(one_by_one) as project:
            assert not [line for line in check(project) if isinstance(line, str)]
        orders.append(contents(one_by_one))
    assert [differing(orders[0], other) for other in orders[1:]] == [{}, {}]


def test_a_speaker_that_is_brought_back_is_parted_in_all_copies(lead: Path) -> None:
    with Project.open(lead) as project:
        (kept,) = project.speakers()
        on = project.work_as("ana").on(project.document_at(1))
        on.quotations.set_speakers(
            Reference(QUOTATION, made(on.quotations.new(CONTENT))), (new_speaker("Bo Li"),)
        )
        gone = next(each.id for each in project.speakers() if each.id != kept.id)
        project.speaker_acts().merge(kept.id, gone)
    copy = copied(lead, "copy")
    with Project.open(copy) as project:
        project.work_as("ana")
        project.trash_acts().bring_back(next(each for each in removed(project) if each.kind == "speaker"))
    brought(lead, copy)
    assert select(lead, "SELECT DISTINCT speaker FROM quotation ORDER BY 1") == sorted([(kept.id,), (gone,)])


@pytest.mark.parametrize("body", ['{"joined":[{}]}', '{"joined":[{"id":7,"kept":null}]}'])
def test_what_says_in_another_way_who_is_who_is_refused_and_changes_nothing(lead: Path, body: str) -> None:
    copy = edited(copied(lead, "copy"), DONE)
    with Project.open(copy) as project:
        on = project.work_as("ana").on(project.document_at(1))
        on.quotations.set_speakers(
            Reference(QUOTATION, made(on.quotations.new(CONTENT))), (new_speaker("Bo Li"),)
        )
        project.speaker_acts().merge(*(speaker.id for speaker in project.speakers()))
    execute(copy, "UPDATE set_aside SET body = ?", body)
    before = contents(lead)
    with pytest.raises(ProjectDamaged, match="names a speaker that it does not have"):
        brought(lead, copy)
    with pytest.raises(ProjectDamaged, match="a speaker"):
        brought(copy, lead)
    assert not differing(contents(lead), before)


def test_a_package_knows_who_was_joined(lead: Path) -> None:
    with Project.open(lead) as project:
        (kept,) = project.speakers()
        on = project.work_as("ana").on(project.document_at(1))
        quotation = made(on.quotations.new(CONTENT))
        on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("A. Reed"),))
        gone = next(each.id for each in project.speakers() if each.id != kept.id)
        older = copied(lead, "older")
        project.speaker_acts().merge(kept.id, gone)
        make_plan(project, TeamPlan(("ana",)))
        (package,) = write_packages(project, TeamPlan(("ana",)), lead.parent / "out")
    edited(package.path, DONE)
    brought(older, package.path)
    assert select(older, "SELECT DISTINCT speaker FROM quotation") == [(kept.id,)]
    brought(lead, package.path)
    assert select(lead, "SELECT status FROM layer") == [("done",)]


def test_undo_of_a_merge_leaves_who_was_whom_before(lead: Path) -> None:
    with Project.open(lead) as project:
        on = project.work_as("ana").on(project.document_at(1))
        for name in ("Bo Li", "Cy Okoye"):
            quotation = made(on.quotations.new(CONTENT))
            on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker(name),))
        gone, first, second = (speaker.id for speaker in project.speakers())
    renamed, other = copied(lead, "renamed"), copied(lead, "other")
    for path, act in (
        (lead, lambda acts: acts.merge(first, gone)),
        (other, lambda acts: acts.merge(second, gone)),
        (renamed, lambda acts: acts.rename(gone, "Di Reed")),
    ):
        with Project.open(path) as project:
            project.work_as("ben")
            act(project.speaker_acts())
    of_speaker = f"SELECT sum, clock FROM lineage WHERE name = '{gone}' ORDER BY sum"
    before = select(lead, of_speaker)
    brought(lead, renamed, other)
    wanted = contents(lead)
    with Project.open(lead) as project:
        project.work_as("lea")
        project.undo()
    assert select(lead, of_speaker) == before
    brought(lead, renamed, other)
    assert not differing(contents(lead), wanted)


def _edited_speakers(lead: Path, *names: str) -> list[str]:
    """Let ana name further speakers; return the ids of all, who were edited since a choice has made them."""
    with Project.open(lead) as project:
        acts = project.work_as("ana")
        on = acts.on(project.document_at(1))
        for name in names:
            quotation = made(on.quotations.new(CONTENT))
            on.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker(name),))
        ids = {speaker.name: speaker.id for speaker in project.speakers()}
        for id in ids.values():
            project.speaker_acts().set_kind(id, "organisation")
    return [ids[name] for name in ("Ann Reed", *names)]


def _changed(path: Path, *changes: tuple[str, str, str]) -> Path:
    """Change speakers of a project: the name of the act, and what it takes."""
    with Project.open(path) as project:
        project.work_as("ben")
        for name, *given in changes:
            getattr(project.speaker_acts(), name)(*given)
    return path


def _undone(path: Path, name: str) -> Path:
    copy = copied(path, name)
    with Project.open(copy) as project:
        project.work_as("ben")
        project.undo()
    return copy


def test_an_alias_of_one_who_was_joined_elsewhere_comes_to_the_other(lead: Path) -> None:
    kept, gone = _edited_speakers(lead, "A. Reed")
    named = _changed(copied(lead, "named"), ("add_alias", gone, "the mayor"), ("add_alias", kept, "Annie"))
    joined = _changed(copied(lead, "joined"), ("merge", kept, gone))
    parted = _undone(joined, "parted")
    aliases = f"SELECT id, aliases FROM speaker ORDER BY id = '{gone}'"
    for copies in ((joined, named), (named, joined)):
        both = copied(lead, "_".join(copy.stem for copy in copies))
        for copy in copies:
            brought(both, copy)
        assert select(both, aliases) == [(kept, '["A. Reed","Annie","the mayor"]')]
        assert not brought(both, joined, named).is_act
        # Each has its own again once the join is undone, in any order.
        brought(both, parted)
        assert select(both, aliases) == [(kept, '["Annie"]'), (gone, '["the mayor"]')]


def test_who_is_joined_further_gets_the_aliases_of_all(lead: Path) -> None:
    first, second, third = _edited_speakers(lead, "Bo Li", "Cy Okoye")
    named = _changed(copied(lead, "named"), ("add_alias", first, "the mayor"))
    chained = _changed(copied(lead, "chained"), ("merge", second, first), ("merge", third, second))
    names = "SELECT name, aliases FROM speaker ORDER BY name"
    brought(lead, chained, named)
    assert select(lead, names) == [("Cy Okoye", '["Ann Reed","Bo Li","the mayor"]')]
    brought(lead, _undone(chained, "parted"))
    assert select(lead, names) == [("Bo Li", '["Ann Reed","the mayor"]'), ("Cy Okoye", "[]")]


def test_the_alias_of_one_who_was_only_chosen_comes_once_the_join_is_decided_on(lead: Path) -> None:
    """An alias lets such a speaker stay without mentions, which the join contradicts."""
    with Project.open(lead) as project:
        on = project.work_as("ana").on(project.document_at(1))
        quotation = Reference(QUOTATION, made(on.quotations.new(CONTENT)))
        on.quotations.set_speakers(quotation, (new_speaker("A. Reed"),))
        gone, kept = (speaker.id for speaker in sorted(project.speakers(), key=lambda each: each.name))
    named = _changed(copied(lead, "named"), ("add_alias", gone, "the mayor"))
    joined = _changed(copied(lead, "joined"), ("merge", kept, gone))
    (conflict,) = looked_at(lead, named, joined).conflicts.first
    (join,) = (side for side in conflict.sides if "joined" in side.holds)
    brought(lead, named, joined)
    (known,) = looked_at(lead).conflicts.first
    of_files = {(side.came_from, *side.files) for side in known.sides}
    assert of_files <= {
        ("", "joined.qca"),
        ("named.qca", ""),
        ("joined.qca", ""),
        ("", "named.qca"),
    }
    assert {name for each in of_files for name in each} == {"", "joined.qca", "named.qca"}
    brought(lead, decisions=Decisions({LayerKey("", gone): join.sum}))
    assert select(lead, "SELECT id, aliases FROM speaker") == [(kept, '["A. Reed","the mayor"]')]


def test_what_was_changed_after_a_join_names_the_first_again_once_that_is_undone(lead: Path) -> None:
    with Project.open(lead) as project:
        (kept,) = project.speakers()
        on = project.work_as("ana").on(project.document_at(1))
        quotation = Reference(QUOTATION, made(on.quotations.new(CONTENT)))
        on.quotations.set_speakers(quotation, (new_speaker("A. Reed"),))
        gone = next(each.id for each in project.speakers() if each.id != kept.id)
        project.speaker_acts().merge(kept.id, gone)
    parted = copied(lead, "parted")
    with Project.open(lead) as project:
        acts = project.work_as("ana")
        acts.on(project.document_at(1)).annotations.set_note(quotation, "He said so twice.")
    with Project.open(parted) as project:
        project.work_as("ana")
        project.undo()
    brought(lead, parted)
    changed = f"SELECT speaker, note FROM quotation WHERE id = '{quotation.id}'"
    assert select(lead, changed) == [(gone, "He said so twice.")]
    assert select(lead, "SELECT name FROM speaker ORDER BY name") == [("A. Reed",), ("Ann Reed",)]


@pytest.mark.parametrize("aliases", ["x", "[7]", '{"a":1}', '["\\ud800"]', "[1e999]"])
def test_aliases_that_this_program_never_writes_are_passed_over_and_told(lead: Path, aliases: str) -> None:
    copy = edited(copied(lead, "copy"), DONE)
    execute(copy, "UPDATE speaker SET aliases = ?", aliases)
    assert [fault.name for fault in brought(lead, copy).faults] == ["copy.qca"]
    assert select(lead, "SELECT aliases FROM speaker") == [("[]",)]
    assert select(lead, "SELECT status FROM layer") == [("done",)]
