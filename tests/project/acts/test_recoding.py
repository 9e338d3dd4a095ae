"""A change of the codebook moves what is annotated, and shows the program's labels by what covers them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.codebook_draft import Draft
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.errors import InputError
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.recoding import Label, Recoding
from annotator.domain.waiver import Waiver
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.acts.codebook import change_codebook
from annotator.project.jobs.exports.layer_records import record_of
from annotator.store import analyses, codebook_versions, label_usage, layers
from tests.examples import (
    ARTICLE,
    add_document,
    add_records,
    claim_of,
    made,
    proposal,
    quotation_of,
    spans_of,
)
from tests.project.acts.article_layer import CONTENT, claim, layer
from tests.store.test_history import everything

EVENT, OTHER = Label("claim type", "event"), Label("claim type", "other")
PERSON = Label("entity type", "PERSON")


@pytest.fixture
def document(project: Project) -> Document:
    """Give the analysed article, which Ben has done with a claim and entities."""
    document = add_document(project, ARTICLE, analysed=True)
    own = Entity("e-ben", spans_of(ARTICLE, "Critics")[0], "PERSON")
    first, *others = model(project)
    corrected = replace(first, label="PERSON", origin="annotator")
    ben = Layer(
        document.id, "ben", "done", quotations=(quotation_of("q1", CONTENT, (), ()),),
        claims=(claim_of("c1", CONTENT, ("event", "law"), "q1"),),
        waivers=(Waiver("span", "e-ben", None, "so it is"),),
    )  # fmt: skip
    add_records(
        project,
        Record(document, ben, (corrected, own, *others), codebook={"name": "older", "version": "0.9"}),
    )
    return document


def model(project: Project) -> tuple[Entity, ...]:
    return tuple(analyses.model_entities(project.database, "a1"))


def change(project: Project, draft: Draft, annotator: str = "ana") -> None:
    project.work_as(annotator)
    change_codebook(project.database, annotator, draft.body, "draft", draft.recoding)
    project.reload_codebook()


def test_all_layers_move_in_one_act_and_done_ones_stay_done(project: Project, document: Document) -> None:
    project.work_as("ana").on(document).claims.new(CONTENT, types=("event",))
    before = everything(project.path)
    change(project, Draft.of(project.codebook.body).merged(EVENT, "law"))
    assert [claim.types for claim in layer(project).claims] == [("law",)]
    ben = layer(project, "ben")
    assert ([claim.types for claim in ben.claims], ben.status) == ([("law",)], "done")
    assert project.undo().act == "undo: change codebook"
    assert everything(project.path) == before
    project.redo()
    assert [claim.types for claim in layer(project, "ben").claims] == [("law",)]


def test_labels_that_nobody_knows_are_no_place_to_go(project: Project, document: Document) -> None:
    before = everything(project.path)
    for recoding in (
        Recoding(claim_types={"event": "deed"}),
        Recoding(roles={"addressee": "content"}),
        Recoding(values={"quotation": {"mode": {"speech": "song"}}}),
        Recoding(attributes={"claim": {"tone": "mode"}}),
    ):
        with pytest.raises(InputError, match="the codebook has no such label"):
            change_codebook(project.database, "ana", {**project.codebook.body, "version": "2"}, "x", recoding)
    assert everything(project.path) == before


def test_a_removed_entity_type_takes_entities_away_and_the_models_stay_hidden(
    project: Project, document: Document
) -> None:
    first = model(project)[0]
    change(project, Draft.of(project.codebook.body).deleted(PERSON))
    ben = layer(project, "ben")
    assert [(entity.id, entity.removed) for entity in ben.entities] == [(first.id, True)]
    assert ben.waivers == ()
    project.work_as("ben")
    assert [e.label for e in project.open_document(1).entities if e.label == "PERSON"] == []
    assert any(e.label == "PERSON" for e in model(project)), "the analysis stays as the model made it"
    project.work_as("ana")
    project.undo()
    project.reload_codebook()
    assert {e.id for e in layer(project, "ben").entities} == {"e-ben", first.id}
    assert [e.label for e in project.open_document(1).entities].count("PERSON") == [
        e.label for e in model(project)
    ].count("PERSON")


def test_what_the_model_found_is_shown_and_exported_under_the_type_that_covers_it(
    project: Project, document: Document
) -> None:
    change(project, Draft.of(project.codebook.body).merged(PERSON, "ORG"))
    shown = {entity.label for entity in project.open_document(1).entities}
    assert "PERSON" not in shown
    assert "ORG" in shown
    assert {entity.label for entity in record_of(project, 1, None).entities} == shown


def test_suggestions_are_shown_with_the_labels_that_cover_theirs(
    project: Project, document: Document
) -> None:
    thought = replace(proposal().annotation, attributes={"mode": "thought"})
    add_records(
        project,
        Record(
            replace(document, id="a2"), Layer("a2", None),
            suggestions=(replace(proposal(), annotation=thought),),
        ),
    )  # fmt: skip
    mode = Label("value", "thought", "quotation", "mode")
    change(project, Draft.of(project.codebook.body).merged(mode, "writing"))
    acts, opened = project.work_as("ana"), project.open_document(2)
    (suggestion,) = opened.pending
    assert suggestion.annotation.attributes == {"mode": "writing"}
    accepted = made(acts.on(opened.document).suggestions.accept(suggestion))
    (kept,) = layers.layer(project.database, "a2", "ana").quotations
    assert (kept.id, kept.attributes, kept.provenance.state) == (accepted, {"mode": "writing"}, "accepted")


def test_usage_counts_by_annotator_what_has_a_label(project: Project, document: Document) -> None:
    on = project.work_as("ana").on(document)
    on.claims.new(CONTENT, types=("event",))
    said = Reference(QUOTATION, made(on.quotations.new(CONTENT)))
    on.annotations.set_attribute(said, "mode", "writing")
    on.annotations.set_spans(said, "addressee", spans_of(ARTICLE, "Critics"))
    used = {
        label: label_usage.usage(project.database, label)
        for label in (
            EVENT, OTHER, PERSON, Label("role", "addressee"), Label("attribute", "mode", "quotation"),
            Label("value", "writing", "quotation", "mode"), Label("value", "speech", "quotation", "mode"),
        )
    }  # fmt: skip
    counts = [(usage.by_annotator, usage.documents_of_model) for usage in used.values()]
    assert counts == [
        ({"ana": 1, "ben": 1}, 0), ({}, 0), ({"ben": 2}, 1), ({"ana": 1}, 0), ({"ana": 1}, 0), ({"ana": 1}, 0),
        ({}, 0),
    ]  # fmt: skip
    assert used[EVENT].total == 2


def test_every_codebook_in_force_is_kept_with_what_was_begun_under_it(
    project: Project, document: Document
) -> None:
    first = project.codebook.body
    change(project, Draft.of(first).renamed(EVENT, "Deed"))
    project.work_as("ana").on(document).claims.new(CONTENT, types=("event",))
    project.undo()
    project.undo()
    project.redo()
    project.redo()
    kept = codebook_versions.versions(project.database)
    assert [(v.id, v.version, v.annotator, v.layers, v.done, v.is_in_force) for v in kept] == [
        (1, "1.1", None, 0, 0, False),
        (2, "1.2", "ana", 1, 0, True),
    ]
    assert codebook_versions.body_of(project.database, 1) == first
    assert codebook_versions.body_of(project.database, 3) is None
    assert codebook_versions.begun_under(project.database)["older", "0.9"] == (1, 1)


def test_a_layer_of_another_edition_keeps_its_labels_and_the_check_tells_them(
    project: Project, document: Document
) -> None:
    brought = (claim_of("c1", CONTENT, ("rumour",)),)
    said = (quotation_of("q1", CONTENT, attributes={"mode": "song", "tone": "dry"}),)
    other = Layer(document.id, "cem", claims=brought, quotations=said)
    add_records(project, Record(document, other, codebook={"name": "house", "version": "7"}))
    project.work_as("cem")
    opened = project.open_document(1)
    found = {(f.annotation, f.message) for f in opened.findings.in_order() if f.kind == "unknown label"}
    assert found == {
        ("c1", "The codebook has no claim type “rumour”."),
        ("q1", "“Mode” has no value “song”."),
    }
    body = project.codebook.body
    change_codebook(
        project.database, "cem", {**body, "version": "2"}, "x",
        Recoding(claim_types={"rumour": "other"}, values={"quotation": {"mode": {"song": "speech"}}}),
    )  # fmt: skip
    assert layers.layer(project.database, "a1", "cem").claims[0].types == ("other",)
    assert record_of(project, 1, "cem").codebook == {"name": "house", "version": "7"}


def test_more_annotations_than_a_block_move_and_come_back(project: Project) -> None:
    document = Document("big", ARTICLE)
    claims = tuple(claim_of(f"c{n}", CONTENT, ("event",)) for n in range(1_200))
    add_records(project, Record(document, Layer("big", "ana", claims=claims)))
    before, told, backed_up = everything(project.path), [], []
    project.database.before_much = lambda: backed_up.append(everything(project.path))
    project.work_as("ana")
    draft = Draft.of(project.codebook.body).merged(EVENT, "law")
    change_codebook(project.database, "ana", draft.body, "x", draft.recoding, lambda *at: told.append(at))
    assert told == [(1_000, 1_200), (1_200, 1_200)]
    assert backed_up == [before]
    assert {claim.types for claim in layers.layer(project.database, "big", "ana").claims} == {("law",)}
    project.undo()
    assert everything(project.path) == before


def test_an_act_that_is_stopped_leaves_all_as_it_was(project: Project, document: Document) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    before = everything(project.path)
    draft = Draft.of(project.codebook.body).merged(EVENT, "law")
    with pytest.raises(Stopped):
        change_codebook(project.database, "ana", draft.body, "x", draft.recoding, stop)
    assert everything(project.path) == before
    assert len(codebook_versions.versions(project.database)) == 1


def test_types_of_a_claim_are_joined_and_not_a_claim_gives_way(project: Project, document: Document) -> None:
    on = project.work_as("ana").on(document)
    both = made(on.claims.new(CONTENT, types=("event", "law")), "claim")
    draft = Draft.of(project.codebook.body).merged(EVENT, "not_a_claim")
    change(project, draft)
    assert claim(project, both).types == ("law",)
