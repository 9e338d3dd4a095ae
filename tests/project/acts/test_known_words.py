"""Words that a codebook does not know: acts add none, and leave those that an import has brought."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.acts.document_acts import DocumentActs
from tests.examples import ARTICLE, add_document, add_records, claim_of, proposal, quotation_of
from tests.project.acts.article_layer import CONTENT, CRITICS, SOURCE, claim, layer, quotation

REFUSED: dict[str, tuple[Callable[[DocumentActs], object], str]] = {
    "a new claim": (lambda on: on.claims.new(CONTENT, types=("event", "nope")), "no claim type “nope”"),
    "the types of a claim": (lambda on: on.claims.set_types("c1", ("nope",)), "no claim type “nope”"),
    "a further type": (lambda on: on.claims.toggle_type("c1", "nope"), "no claim type “nope”"),
    "a role": (
        lambda on: on.annotations.set_spans(Reference(QUOTATION, "q1"), "contnet", CRITICS),
        "A quotation has no role “contnet”",
    ),
    "a role of a claim": (
        lambda on: on.annotations.set_spans(Reference(CLAIM, "c1"), "cue", CRITICS),
        "A claim has no role “cue”",
    ),
    "a role to cut": (
        lambda on: on.annotations.take_out(Reference(QUOTATION, "q1"), "contnet", 0),
        "A quotation has no role “contnet”",
    ),
    "an attribute": (
        lambda on: on.annotations.set_attribute(Reference(QUOTATION, "q1"), "mood", "x"),
        "A quotation has no attribute “mood”",
    ),
    "the value of an attribute": (
        lambda on: on.annotations.set_attribute(Reference(QUOTATION, "q1"), "mode", "song"),
        "“mode” has no value “song”",
    ),
    "any change": (
        lambda on: on.annotations.change(
            Reference(CLAIM, "c1"), "types", lambda before: replace(before, types=("nope",))
        ),
        "no claim type “nope”",
    ),
    "a suggestion with a change": (
        lambda on: on.suggestions.accept(proposal(), lambda before: before.with_spans("contnet", CRITICS)),
        "A quotation has no role “contnet”",
    ),
}


@pytest.fixture
def document(project: Project) -> Document:
    """Give an article whose quotation and claim an import has brought, with words of another codebook."""
    document = add_document(project, ARTICLE, analysed=True)
    brought = quotation_of("q1", CONTENT, (), SOURCE, attributes={"tone": "dry"}).with_spans(
        "hearer", CRITICS
    )
    claims = (claim_of("c1", CONTENT, ("rumour",), "q1"),)
    add_records(project, Record(document, Layer(document.id, "ana", quotations=(brought,), claims=claims)))
    return document


@pytest.fixture
def acts(project: Project) -> Acts:
    """Give Ana's acts."""
    return project.work_as("ana")


def test_acts_add_no_words_that_the_codebook_does_not_know(
    project: Project, document: Document, acts: Acts
) -> None:
    before = layer(project)
    for act, message in REFUSED.values():
        with pytest.raises(InputError, match=message) as raised:
            act(acts.on(document))
        assert raised.value.remedy.startswith("There are: ")
    assert layer(project) == before


def test_what_an_import_has_brought_stays_and_can_be_changed_and_cleared(
    project: Project, document: Document, acts: Acts
) -> None:
    on, brought = acts.on(document), Reference(QUOTATION, "q1")
    on.claims.toggle_type("c1", "event")
    on.annotations.set_note(brought, "as it came")
    on.annotations.set_attribute(brought, "tone", "wet")
    on.annotations.set_spans(brought, "hearer", SOURCE)
    assert claim(project, "c1").types == ("rumour", "event")
    assert quotation(project, "q1").attributes == {"tone": "wet"}
    assert quotation(project, "q1").spans("hearer") == SOURCE
    on.annotations.take_out(brought, "hearer", 0)
    assert quotation(project, "q1").spans("hearer") == ()
