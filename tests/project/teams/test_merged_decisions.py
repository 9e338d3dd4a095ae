"""Decisions on gold layers in two copies: different ones are a conflict, also where the annotations stay as they were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.adjudication import Part, Reading
from annotator.domain.changes import LayerKey
from annotator.domain.gold import GOLD, is_gold
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.acts.gold import GoldActs
from annotator.project.teams.agreement.request import AgreementRequest, comparison
from annotator.project.teams.merge_decisions import AS, TAKE, Decisions
from annotator.project.teams.readings import reading_of
from annotator.store import gold, misfits
from tests.examples import ARTICLE, add_document, new_project
from tests.project.acts.article_layer import CONTENT, CRITICS, LATER
from tests.project.teams.agreed_gold import add_agreed
from tests.project.teams.copying import brought, copied, looked_at, select

Decision = Callable[[GoldActs, Reading, Part], object]


def keep(acts: GoldActs, _: Reading, part: Part) -> object:
    return acts.keep(part)


CHOICES = "SELECT place, choice FROM gold_choice ORDER BY place"


def take_neither(acts: GoldActs, reading: Reading, part: Part) -> object:
    return acts.take(reading, part, [])


def take_ana(acts: GoldActs, reading: Reading, part: Part) -> object:
    return acts.take(reading, part, ["ana"])


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    """Return a project with a gold layer that is done, and in which the one quotation is open again."""
    with new_project(tmp_path / "lead.qca") as project:
        document = add_agreed(project, "a1")
        ben = project.work_as("ben").on(document)
        (quotation,) = project.open_document(1).quotations
        ben.annotations.delete(Reference(QUOTATION, quotation.id))
        ben.quotations.new(LATER)
        return project.path


def decided(path: Path, name: str, decide: Decision) -> Path:
    """Decide the open difference whose words the gold layer has."""
    with Project.open(path) as project:
        document = project.document_at(1)
        acts = project.work_as(name, on_gold=True).on(document).gold
        reading = reading_of(project, document)
        decide(acts, reading, next(part for part in reading.open() if part.made))
    return path


def made_in_gold(project: Project) -> int:
    project.work_as("lea", on_gold=True)
    return len(project.open_document(1).quotations)


@pytest.mark.parametrize("decide", [keep, take_ana, take_neither])
def test_a_gold_layer_brings_what_was_chosen(lead: Path, decide: Decision) -> None:
    before = select(lead, CHOICES)
    copy = decided(copied(lead, "lea"), "lea", decide)
    assert select(copy, CHOICES) != before
    assert brought(lead, copy).is_act
    assert select(lead, CHOICES) == select(copy, CHOICES)


@pytest.mark.parametrize("decide", [keep, take_ana])
def test_to_keep_an_annotation_and_to_remove_it_are_a_conflict(lead: Path, decide: Decision) -> None:
    kept = decided(copied(lead, "lea"), "lea", decide)
    removed = decided(copied(lead, "max"), "max", take_neither)
    for first, second in ((kept, removed), (removed, kept)):
        (conflict,) = looked_at(first, second).conflicts.first
        assert conflict.name == GOLD
        assert {side.files for side in conflict.sides} == {("",), (second.name,)}, (
            "this project, and the copy"
        )
        assert all("1 decision differs" in side.words for side in conflict.sides)
    brought(kept, removed, decisions=Decisions(layers={LayerKey("a1", GOLD): TAKE}))
    with Project.open(kept) as project:
        key = LayerKey("a1", GOLD)
        assert misfits.fits(project.database, key)
        assert made_in_gold(project) == 0
        project.work_as("lea")
        project.undo()
        assert misfits.fits(project.database, key)
        assert made_in_gold(project) == 1


def test_equal_decisions_are_no_conflict(lead: Path) -> None:
    copies = [decided(copied(lead, name), name, keep) for name in ("lea", "max")]
    found = looked_at(*copies)
    assert not found.conflicts.number and not found.brings_something
    assert looked_at(lead, copies[0]).copies[0].fates["newer"] == 1, "a decision comes in by itself"


@pytest.mark.parametrize(("wanted", "name"), [("max", "gold-max"), ("gold (2)", "gold (2)")])
def test_a_state_of_a_gold_layer_that_becomes_a_layer_has_no_voice(
    lead: Path, wanted: str, name: str
) -> None:
    kept = decided(copied(lead, "lea"), "lea", keep)
    removed = decided(copied(lead, "max"), "max", take_neither)
    brought(kept, removed, decisions=Decisions(layers={LayerKey("a1", GOLD): f"{AS}{wanted}"}))
    with Project.open(kept) as project:
        assert [each for each in project.annotators() if is_gold(each)] == sorted([GOLD, name])
        project.work_as(name).on(project.document_at(1)).quotations.new(CRITICS)
        project.work_as("lea", on_gold=True)
        reading = reading_of(project, project.document_at(1))
        assert reading.annotators == ("ana", "ben")
        assert not [part for part in reading.parts if name in part.annotations]
        assert [each.annotator for each in gold.begun_layers(project.database, "a1")] == ["ana", "ben"]
        assert comparison(project, AgreementRequest()).pairs == (("ana", "ben"),)
        named = AgreementRequest(annotators=(name,), against=GOLD)
        assert comparison(project, named).pairs == ((name, GOLD),)


def test_one_annotator_beside_a_state_of_a_gold_layer_is_alone(lead: Path) -> None:
    with Project.open(lead) as project:
        project.work_as("goldie").on(project.document_at(1)).quotations.new(CRITICS)
        assert "goldie" in [each.annotator for each in gold.begun_layers(project.database, "a1")], "a name"
        document = add_document(project, f"{ARTICLE} Really.", id="a2")
        for name in ("ana", "gold (2)"):
            on = project.work_as(name).on(document)
            on.quotations.new(CONTENT)
            on.layer.set_status("done")
        assert [each.document for each in gold.to_compare(project.database, [1, 2])] == ["a1"]
