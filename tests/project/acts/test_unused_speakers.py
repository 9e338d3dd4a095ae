"""Speakers that a choice has made: they go with the last words that name them, and nobody else goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.document import Document
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.proposed import SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.store import analyses
from tests.examples import made, new_speaker, only, suggested
from tests.project.acts.test_speakers import PUTIN, RAINS, SOURCE, add
from tests.store.test_history import everything


@pytest.fixture
def acts(project: Project) -> Acts:
    """Give Cleo's acts in a project into which speakers were imported."""
    add(project, "a1", "ana")
    return project.work_as("cleo")


@pytest.fixture
def document(project: Project, acts: Acts) -> Document:
    """Give the document of the project."""
    return project.document_at(1)


def names(project: Project) -> set[str]:
    return {speaker.name for speaker in project.speakers()} - {"Vladimir Putin", "Mr Putin"}


def choose(acts: Acts, document: Document, name: str) -> tuple[str, str]:
    """Make a quotation and choose a new speaker for it; return the ids of both."""
    quotation = made(acts.on(document).quotations.new((RAINS,)))
    return quotation, only(
        acts.on(document)
        .quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker(name),))
        .speakers
    )


@pytest.mark.parametrize("how", ["replaced", "replaced by a new one", "cleared", "deleted"])
def test_one_made_by_a_choice_goes_with_it(
    project: Project, acts: Acts, document: Document, how: str
) -> None:
    id, _ = choose(acts, document, "Zoe Quil")
    before = everything(project.path)
    if how == "replaced":
        changes = acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (PUTIN.id,))
    elif how == "replaced by a new one":
        changes = acts.on(document).quotations.set_speakers(
            Reference(QUOTATION, id), (new_speaker("Zoe Quill"),)
        )
    elif how == "cleared":
        changes = acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), ())
    else:
        changes = acts.on(document).annotations.delete(Reference(QUOTATION, id))
    after = everything(project.path)
    assert names(project) == ({"Zoe Quill"} if how == "replaced by a new one" else set())
    assert len(changes.speakers) == (2 if how == "replaced by a new one" else 1), "views are told"
    project.undo()
    assert everything(project.path)["quotation"] == before["quotation"]
    assert names(project) == {"Zoe Quil"}, "in the same act"
    project.redo()
    assert everything(project.path)["speaker"] == after["speaker"]
    assert everything(project.path)["quotation"] == after["quotation"]


def test_one_that_a_suggestion_brought_goes_when_somebody_else_is_chosen(
    project: Project, acts: Acts, document: Document
) -> None:
    said = SuggestedSpeaker("Zoe Quill", "person", SOURCE[0], "named in the source")
    proposed = suggested("g1", (RAINS,), (), SOURCE, Provenance("rules", "quoted", 0.9), speaker=said)
    analyses.save(project.database, document.id, "a model", (), (proposed,), Syntax())
    id = made(acts.on(document).suggestions.accept(proposed))
    assert names(project) == {"Zoe Quill"}
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (PUTIN.id,))
    assert names(project) == set()


def test_one_that_something_still_names_stays(project: Project, acts: Acts, document: Document) -> None:
    id, speaker = choose(acts, document, "Zoe Quill")
    claim = made(acts.on(document).claims.new((RAINS,)), "claim")
    acts.on(document).annotations.change(
        Reference(CLAIM, claim), "set claimant", lambda c: replace(c, speaker=speaker)
    )
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), ())
    assert names(project) == {"Zoe Quill"}, "the claim names her"
    acts.on(document).annotations.delete(Reference(CLAIM, claim))
    assert names(project) == set()


def test_one_that_another_annotator_names_stays(project: Project, acts: Acts, document: Document) -> None:
    id, speaker = choose(acts, document, "Zoe Quill")
    project.work_as("ben").on(document).quotations.new((RAINS,), speakers=(project.speaker(speaker),))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), ())
    assert names(project) == {"Zoe Quill"}


@pytest.mark.parametrize("how", ["renamed", "alias", "kind", "merged into it"])
def test_one_that_was_edited_on_purpose_stays(
    project: Project, acts: Acts, document: Document, how: str
) -> None:
    id, speaker = choose(acts, document, "Zoe Quill")
    edit = project.speaker_acts()
    if how == "renamed":
        edit.rename(speaker, "Zoë Quill")
    elif how == "alias":
        edit.add_alias(speaker, "Mrs Quill")
    elif how == "kind":
        edit.set_kind(speaker, "author")
    else:
        edit.merge(speaker, "s2")
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), ())
    assert len(names(project)) == 1
    for _ in range(2):
        project.undo()
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), ())
    assert names(project) == set(), "the edit was undone"


def test_an_imported_one_stays(project: Project, acts: Acts, document: Document) -> None:
    id = made(acts.on(document).quotations.new((RAINS,)))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), ("s2",))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), ())
    ana = project.work_as("ana")
    for quotation in ("q1", "q2"):
        ana.on(document).annotations.delete(Reference(QUOTATION, quotation))
    ana.on(document).annotations.delete(Reference(CLAIM, "c1"))
    assert {speaker.name for speaker in project.speakers()} == {"Vladimir Putin", "Mr Putin"}


def test_what_the_program_notes_of_a_speaker_is_not_exported(
    project: Project, acts: Acts, document: Document
) -> None:
    _, id = choose(acts, document, "Zoe Quill")
    speaker = project.speaker(id)
    assert speaker is not None
    assert speaker.by_choice
    assert speaker.extra == {}


def test_a_span_of_a_quotation_that_changes_drops_nobody(
    project: Project, acts: Acts, document: Document
) -> None:
    id, _ = choose(acts, document, "Zoe Quill")
    acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "source", SOURCE)
    acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "content", (Span(1, 8),))
    assert names(project) == {"Zoe Quill"}
