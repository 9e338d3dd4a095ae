"""Each act on annotations: its effect."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.changes import LayerKey
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.store.suggestions import decisions
from tests.examples import (
    ARTICLE,
    PROVENANCE,
    add_document,
    made,
    model_entities,
    new_speaker,
    only,
    proposal,
    quotation_of,
    span_of,
    spans_of,
)
from tests.project.acts.article_layer import CONTENT, LATER, SOURCE, claim, layer, quotation


@pytest.fixture
def document(project: Project) -> Document:
    """Give the article with the model's entities and a suggestion."""
    return add_document(project, ARTICLE, analysed=True)


def test_a_new_quotation_holds_its_roles_and_starts_the_layer(
    project: Project, document: Document, acts: Acts
) -> None:
    changes = acts.on(document).quotations.new(CONTENT, source=SOURCE)
    assert quotation(project, made(changes)) == quotation_of(made(changes), CONTENT, (), SOURCE)
    assert (changes.act, changes.document, changes.layers) == (
        "new quotation",
        "a1",
        {LayerKey("a1", "ana"): Layer("a1", "ana", "started")},
    )
    assert layer(project).status == "started"


def test_overlapping_fragments_of_a_new_quotation_become_one(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).quotations.new((Span(5, 9), Span(0, 6))))
    assert quotation(project, id).content == (Span(0, 9),)


def test_an_accepted_suggestion_is_a_quotation_with_its_provenance(
    project: Project, document: Document, acts: Acts
) -> None:
    changes = acts.on(document).suggestions.accept(proposal())
    found = quotation(project, made(changes))
    assert (found.content, found.source) == (proposal().content, proposal().annotation.source)
    assert found.provenance == replace(PROVENANCE, state="accepted")
    assert (changes.act, changes.suggestions_of("quotation")) == ("accept suggestion", {"p1"})
    assert decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "accepted"}


def test_a_suggestion_taken_with_other_spans_counts_as_edited(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).quotations.new(LATER, suggestion=proposal()))
    found = quotation(project, id).provenance
    assert found and found.state == "edited"
    assert decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "edited"}


def test_a_suggestion_cannot_be_taken_twice(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).suggestions.accept(proposal())
    of_suggestions = acts.on(document).suggestions
    for again in (of_suggestions.accept, of_suggestions.reject):
        with pytest.raises(ActRefused, match="is a quotation already"):
            again(proposal())
    assert len(layer(project).quotations) == 1


def test_a_rejected_suggestion_is_kept_as_rejected_and_can_still_be_accepted(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).suggestions.reject(proposal(), "scare quotes")
    assert decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "rejected"}
    with pytest.raises(ActRefused, match="Nothing to change"):
        acts.on(document).suggestions.reject(proposal(), "scare quotes")
    acts.on(document).suggestions.accept(proposal())
    assert decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "accepted"}


def test_a_changed_span_makes_an_accepted_quotation_an_edited_one(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).suggestions.accept(proposal()))
    acts.on(document).annotations.set_note(Reference(QUOTATION, id), "a note changes no span")
    assert quotation(project, id).provenance == replace(PROVENANCE, state="accepted")
    acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "source", spans_of(ARTICLE, "Ann Reed"))
    assert quotation(project, id).provenance == replace(PROVENANCE, state="edited")
    assert decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "edited"}


def test_deleting_an_accepted_quotation_rejects_its_suggestion(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).annotations.delete(
        Reference(QUOTATION, made(acts.on(document).suggestions.accept(proposal())))
    )
    assert decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "rejected"}
    project.undo()
    assert decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "accepted"}


def test_deleting_a_quotation_keeps_its_claims_and_nested_quotations(
    project: Project, document: Document, acts: Acts
) -> None:
    outer = made(acts.on(document).quotations.new(CONTENT))
    inner = made(acts.on(document).quotations.new(LATER))
    acts.on(document).quotations.set_parent(inner, outer)
    kept = made(acts.on(document).claims.new(CONTENT, outer), "claim")
    changes = acts.on(document).annotations.delete(Reference(QUOTATION, outer))
    assert [q.id for q in layer(project).quotations] == [inner]
    assert (quotation(project, inner).parent, claim(project, kept).quotation) == (None, None)
    assert changes.ids("quotation") == {outer, inner}
    assert changes.ids("claim") == {kept}
    project.undo()
    assert (quotation(project, inner).parent, claim(project, kept).quotation) == (outer, outer)


def test_the_spans_of_a_role_are_set_and_cleared(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    assert (
        acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "source", SOURCE).act
        == "set source"
    )
    assert quotation(project, id).source == SOURCE
    assert (
        acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "source", ()).act == "clear source"
    )
    assert quotation(project, id).source == ()


def test_an_edge_moves_and_meeting_fragments_become_one(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).quotations.new(LATER))
    acts.on(document).annotations.move_edge(
        Reference(QUOTATION, id), "content", 1, Span(LATER[1].start, len(ARTICLE))
    )
    assert quotation(project, id).content == (LATER[0], Span(LATER[1].start, len(ARTICLE)))
    acts.on(document).annotations.move_edge(
        Reference(QUOTATION, id), "content", 0, Span(LATER[0].start, LATER[1].start)
    )
    assert quotation(project, id).content == (Span(LATER[0].start, len(ARTICLE)),)


def test_a_fragment_is_joined_and_split_off_again(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.on(document).quotations.new(LATER[:1]))
    acts.on(document).quotations.join_fragment(Reference(QUOTATION, id), LATER[1])
    assert quotation(project, id).content == LATER
    acts.on(document).quotations.split_fragment(Reference(QUOTATION, id), LATER[1])
    assert quotation(project, id).content == LATER[:1]


@pytest.mark.parametrize("index", [0, 1, 2])
def test_one_of_three_fragments_is_taken_out(
    project: Project, document: Document, acts: Acts, index: int
) -> None:
    fragments = (Span(0, 4), Span(8, 12), Span(16, 20))
    id = made(acts.on(document).quotations.new(fragments))
    acts.on(document).annotations.take_out(Reference(QUOTATION, id), "content", index)
    assert quotation(project, id).content == (*fragments[:index], *fragments[index + 1 :])


def test_a_fragment_moves_to_another_quotation(project: Project, document: Document, acts: Acts) -> None:
    giver = made(acts.on(document).quotations.new(LATER))
    taker = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).quotations.move_fragment(giver, LATER[1], taker)
    assert quotation(project, giver).content == LATER[:1]
    assert quotation(project, taker).content == tuple(sorted((*CONTENT, LATER[1])))
    project.undo()
    assert (quotation(project, giver).content, quotation(project, taker).content) == (LATER, CONTENT)


def test_a_fragment_becomes_a_quotation_of_its_own(project: Project, document: Document, acts: Acts) -> None:
    giver = made(acts.on(document).quotations.new(LATER, source=SOURCE))
    changes = acts.on(document).quotations.move_fragment(giver, LATER[1])
    (own,) = changes.ids("quotation") - {giver}
    assert quotation(project, giver).content == LATER[:1]
    assert (quotation(project, own).content, quotation(project, own).source) == (LATER[1:], ())


def test_a_quotation_whose_last_fragment_moves_is_merged_into_the_other(
    project: Project, document: Document, acts: Acts
) -> None:
    taker = made(acts.on(document).quotations.new(CONTENT))
    giver = made(acts.on(document).quotations.new(LATER[:1], source=SOURCE, suggestion=proposal()))
    nested = made(acts.on(document).quotations.new(LATER[1:]))
    acts.on(document).quotations.set_parent(nested, giver)
    acts.on(document).quotations.set_parent(taker, giver)
    own = made(acts.on(document).claims.new(LATER[:1], giver), "claim")
    before = layer(project)
    acts.on(document).quotations.move_fragment(giver, LATER[0], taker)
    assert {q.id for q in layer(project).quotations} == {taker, nested}
    merged = quotation(project, taker)
    assert merged.content == tuple(sorted((*CONTENT, LATER[0])))
    assert (merged.source, merged.parent) == (SOURCE, None)
    assert quotation(project, nested).parent == taker
    assert claim(project, own).quotation == taker
    assert not len(project.open_document(1).pending), "its suggestion has been decided"
    acts.on(document).annotations.delete(Reference(QUOTATION, taker))
    project.undo()
    project.undo()
    assert layer(project) == before


def test_a_moved_fragment_makes_accepted_quotations_edited_ones(
    project: Project, document: Document, acts: Acts
) -> None:
    accepted = made(acts.on(document).suggestions.accept(proposal()))
    other = made(acts.on(document).quotations.new(LATER))
    acts.on(document).quotations.move_fragment(other, LATER[0], accepted)
    assert quotation(project, accepted).provenance == replace(proposal().provenance, state="edited")


def test_an_entity_gets_new_edges_and_the_models_own_stays_as_it_was(
    project: Project, document: Document, acts: Acts
) -> None:
    person = model_entities()[0]
    wider = Span(person.span.start, person.span.end + 4)
    acts.on(document).entities.move(person, wider)
    assert project.open_document(1).entities.get(person.id).span == wider
    project.undo()
    assert list(project.open_document(1).entities) == list(model_entities())


def test_the_type_is_the_annotators_word_until_it_is_the_derived_one_again(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).quotations.set_type(Reference(QUOTATION, id), "mixed")
    assert quotation(project, id).type_override == "mixed"
    acts.on(document).quotations.set_type(Reference(QUOTATION, id), "direct")
    assert quotation(project, id).type_override is None


def test_a_new_speaker_is_made_and_set_as_one_act(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    changes = acts.on(document).quotations.set_speakers(
        Reference(QUOTATION, id), (new_speaker("  Ann \n Reed "),)
    )
    speaker = project.speaker(only(changes.speakers))
    assert speaker and speaker.name == "Ann Reed"
    assert quotation(project, id).speaker == speaker.id
    assert project.speaker_uses() == {speaker.id: 1}
    project.undo()
    assert (project.speakers(), quotation(project, id).speaker) == ([], None)


def test_an_attribute_and_a_note_are_set(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    acts.on(document).annotations.set_attribute(Reference(QUOTATION, id), "mode", "writing")
    acts.on(document).annotations.set_note(Reference(QUOTATION, id), "sure?")
    assert (quotation(project, id).attributes, quotation(project, id).note) == ({"mode": "writing"}, "sure?")


def test_not_a_claim_stands_alone_in_one_act_each_way(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).claims.new(CONTENT, types=("quantity", "event")), "claim")
    acts.on(document).claims.toggle_type(id, "not_a_claim")
    assert claim(project, id).types == ("not_a_claim",)
    project.undo()
    assert claim(project, id).types == ("quantity", "event")
    project.redo()
    acts.on(document).claims.toggle_type(id, "quantity")
    assert claim(project, id).types == ("quantity",)


def test_a_claim_is_made_changed_and_deleted(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.on(document).claims.new(CONTENT, types=("quantity",)), "claim")
    acts.on(document).claims.toggle_type(id, "event")
    acts.on(document).claims.toggle_type(id, "quantity")
    for attribute, value in (("certainty", "hedged"), ("check_worthy", "no")):
        acts.on(document).annotations.set_attribute(Reference(CLAIM, id), attribute, value)
    found = claim(project, id)
    assert (found.types, found.is_hedged, found.is_check_worthy) == (("event",), True, False)
    acts.on(document).annotations.delete(Reference(CLAIM, id))
    assert layer(project).claims == ()


def test_an_entity_is_made_retyped_and_removed(project: Project, document: Document, acts: Acts) -> None:
    view = project.open_document(1)
    view.apply(acts.on(document).entities.new(span_of(ARTICLE, "Critics"), "ORG"))
    (own,) = [e for e in view.entities if e.origin == "annotator"]
    view.apply(acts.on(document).entities.set_label(own, "NORP"))
    assert [e.label for e in view.entities if e.id == own.id] == ["NORP"]
    view.apply(acts.on(document).entities.delete(own, of_model=False))
    assert list(view.entities) == list(model_entities())


def test_an_entity_of_the_model_is_changed_in_this_annotators_layer_only(
    project: Project, document: Document, acts: Acts
) -> None:
    person, money, _ = model_entities()
    acts.on(document).entities.set_label(person, "ORG")
    acts.on(document).entities.delete(money, of_model=True)
    assert [(e.id, e.label) for e in project.open_document(1).entities] == [("m1", "ORG"), ("m3", "DATE")]
    project.work_as("ben")
    assert list(project.open_document(1).entities) == list(model_entities())


def test_status_and_flag_are_set_without_starting_the_layer(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).layer.set_flag(True)
    assert (layer(project).flagged, layer(project).status) == (True, "new")
    assert acts.on(document).layer.set_status("done").act == "mark done"
    (summary,) = project.summaries([1])
    assert (summary.status, summary.flagged, summary.quotations) == ("done", True, 0)


def test_an_act_on_a_layer_that_is_done_leaves_it_done(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).layer.set_status("done")
    acts.on(document).quotations.new(CONTENT)
    assert layer(project).status == "done"
