"""Each act: its effect, that undo restores exactly, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.changes import Changes
from annotator.domain.claim import Claim
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, InputError, ProjectInUse
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.annotations import Acts
from annotator.store import layers
from tests.examples import (
    ARTICLE,
    DIRECT,
    PROVENANCE,
    add_document,
    made,
    model_entities,
    only,
    proposal,
    span_of,
    spans_of,
)

CONTENT = spans_of(ARTICLE, DIRECT)
SOURCE = spans_of(ARTICLE, "Mayor Ann Reed")
LATER = spans_of(ARTICLE, "“It is too late,”", "“and too dear.”")
CRITICS = spans_of(ARTICLE, "that fares would rise")


@pytest.fixture
def document(project: Project) -> Document:
    """Give the article with the model's entities and a suggestion."""
    return add_document(project, ARTICLE, analysed=True)


def layer(project: Project, annotator: str = "ana") -> Layer:
    return layers.layer(project.database, "a1", annotator)


def quotation(project: Project, id: str) -> Quotation:
    return next(q for q in layer(project).quotations if q.id == id)


def claim(project: Project, id: str) -> Claim:
    return next(c for c in layer(project).claims if c.id == id)


def test_a_new_quotation_holds_its_roles_and_starts_the_layer(
    project: Project, document: Document, acts: Acts
) -> None:
    changes = acts.new_quotation(document, CONTENT, source=SOURCE)
    assert quotation(project, made(changes)) == Quotation(made(changes), CONTENT, (), SOURCE)
    assert (changes.act, changes.document, changes.layers) == ("new quotation", "a1", {"a1"})
    assert layer(project).status == "started"


def test_overlapping_fragments_of_a_new_quotation_become_one(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.new_quotation(document, (Span(5, 9), Span(0, 6))))
    assert quotation(project, id).content == (Span(0, 9),)


def test_an_accepted_suggestion_is_a_quotation_with_its_provenance(
    project: Project, document: Document, acts: Acts
) -> None:
    changes = acts.accept(document, proposal())
    found = quotation(project, made(changes))
    assert (found.content, found.source) == (proposal().content, proposal().source)
    assert found.provenance == replace(PROVENANCE, state="accepted")
    assert (changes.act, changes.suggestions) == ("accept suggestion", {"p1"})
    assert layers.decisions(project.database, "a1", "ana") == {"p1": "accepted"}


def test_a_suggestion_taken_with_other_spans_counts_as_edited(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.new_quotation(document, LATER, suggestion=proposal()))
    found = quotation(project, id).provenance
    assert found and found.state == "edited"
    assert layers.decisions(project.database, "a1", "ana") == {"p1": "edited"}


def test_a_suggestion_cannot_be_taken_twice(project: Project, document: Document, acts: Acts) -> None:
    acts.accept(document, proposal())
    for again in (acts.accept, acts.reject):
        with pytest.raises(ActRefused, match="is a quotation already"):
            again(document, proposal())
    assert len(layer(project).quotations) == 1


def test_a_rejected_suggestion_is_kept_as_rejected_and_can_still_be_accepted(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.reject(document, proposal(), "scare quotes")
    assert layers.decisions(project.database, "a1", "ana") == {"p1": "rejected"}
    with pytest.raises(ActRefused, match="Nothing to change"):
        acts.reject(document, proposal(), "scare quotes")
    acts.accept(document, proposal())
    assert layers.decisions(project.database, "a1", "ana") == {"p1": "accepted"}


def test_a_changed_span_makes_an_accepted_quotation_an_edited_one(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.accept(document, proposal()))
    acts.set_note(document, id, "a note changes no span")
    assert quotation(project, id).provenance == replace(PROVENANCE, state="accepted")
    acts.set_role(document, id, "source", spans_of(ARTICLE, "Ann Reed"))
    assert quotation(project, id).provenance == replace(PROVENANCE, state="edited")
    assert layers.decisions(project.database, "a1", "ana") == {"p1": "edited"}


def test_deleting_an_accepted_quotation_rejects_its_suggestion(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.delete_quotation(document, made(acts.accept(document, proposal())))
    assert layers.decisions(project.database, "a1", "ana") == {"p1": "rejected"}
    project.undo()
    assert layers.decisions(project.database, "a1", "ana") == {"p1": "accepted"}


def test_deleting_a_quotation_keeps_its_claims_and_nested_quotations(
    project: Project, document: Document, acts: Acts
) -> None:
    outer = made(acts.new_quotation(document, CONTENT))
    inner = made(acts.new_quotation(document, LATER))
    acts.set_parent(document, inner, outer)
    kept = only(acts.new_claim(document, CONTENT, outer).claims)
    changes = acts.delete_quotation(document, outer)
    assert [q.id for q in layer(project).quotations] == [inner]
    assert (quotation(project, inner).parent, claim(project, kept).quotation) == (None, None)
    assert changes.quotations == {outer, inner}
    assert changes.claims == {kept}
    project.undo()
    assert (quotation(project, inner).parent, claim(project, kept).quotation) == (outer, outer)


def test_the_spans_of_a_role_are_set_and_cleared(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.new_quotation(document, CONTENT))
    assert acts.set_role(document, id, "source", SOURCE).act == "set source"
    assert quotation(project, id).source == SOURCE
    assert acts.set_role(document, id, "source", ()).act == "clear source"
    assert quotation(project, id).source == ()


def test_an_edge_moves_and_meeting_fragments_become_one(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.new_quotation(document, LATER))
    acts.move_edge(document, id, "content", 1, Span(LATER[1].start, len(ARTICLE)))
    assert quotation(project, id).content == (LATER[0], Span(LATER[1].start, len(ARTICLE)))
    acts.move_edge(document, id, "content", 0, Span(LATER[0].start, LATER[1].start))
    assert quotation(project, id).content == (Span(LATER[0].start, len(ARTICLE)),)


def test_a_fragment_is_joined_and_split_off_again(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.new_quotation(document, LATER[:1]))
    acts.join_fragment(document, id, LATER[1])
    assert quotation(project, id).content == LATER
    acts.split_fragment(document, id, LATER[1])
    assert quotation(project, id).content == LATER[:1]


def test_a_fragment_moves_to_another_quotation(project: Project, document: Document, acts: Acts) -> None:
    giver = made(acts.new_quotation(document, LATER))
    taker = made(acts.new_quotation(document, CONTENT))
    acts.move_fragment(document, giver, LATER[1], taker)
    assert quotation(project, giver).content == LATER[:1]
    assert quotation(project, taker).content == tuple(sorted((*CONTENT, LATER[1])))
    project.undo()
    assert (quotation(project, giver).content, quotation(project, taker).content) == (LATER, CONTENT)


def test_a_fragment_becomes_a_quotation_of_its_own(project: Project, document: Document, acts: Acts) -> None:
    giver = made(acts.new_quotation(document, LATER, source=SOURCE))
    changes = acts.move_fragment(document, giver, LATER[1])
    (own,) = changes.quotations - {giver}
    assert quotation(project, giver).content == LATER[:1]
    assert (quotation(project, own).content, quotation(project, own).source) == (LATER[1:], ())


def test_a_quotation_whose_last_fragment_moves_is_merged_into_the_other(
    project: Project, document: Document, acts: Acts
) -> None:
    taker = made(acts.new_quotation(document, CONTENT))
    giver = made(acts.new_quotation(document, LATER[:1], source=SOURCE, suggestion=proposal()))
    nested = made(acts.new_quotation(document, LATER[1:]))
    acts.set_parent(document, nested, giver)
    acts.set_parent(document, taker, giver)
    own = only(acts.new_claim(document, LATER[:1], giver).claims)
    before = layer(project)
    acts.move_fragment(document, giver, LATER[0], taker)
    assert {q.id for q in layer(project).quotations} == {taker, nested}
    merged = quotation(project, taker)
    assert merged.content == tuple(sorted((*CONTENT, LATER[0])))
    assert (merged.source, merged.parent) == (SOURCE, None)
    assert quotation(project, nested).parent == taker
    assert claim(project, own).quotation == taker
    assert not len(project.open_document(1).pending), "its suggestion has been decided"
    acts.delete_quotation(document, taker)
    project.undo()
    project.undo()
    assert layer(project) == before


def test_a_moved_fragment_makes_accepted_quotations_edited_ones(
    project: Project, document: Document, acts: Acts
) -> None:
    accepted = made(acts.accept(document, proposal()))
    other = made(acts.new_quotation(document, LATER))
    acts.move_fragment(document, other, LATER[0], accepted)
    assert quotation(project, accepted).provenance == replace(proposal().provenance, state="edited")


def test_an_entity_gets_new_edges_and_the_models_own_stays_as_it_was(
    project: Project, document: Document, acts: Acts
) -> None:
    person = model_entities()[0]
    wider = Span(person.span.start, person.span.end + 4)
    acts.move_entity(document, person, wider)
    assert project.open_document(1).entities.get(person.id).span == wider
    project.undo()
    assert list(project.open_document(1).entities) == list(model_entities())


def test_the_type_is_the_annotators_word_until_it_is_the_derived_one_again(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.new_quotation(document, CONTENT))
    acts.set_type(document, id, "mixed")
    assert quotation(project, id).type_override == "mixed"
    acts.set_type(document, id, "direct")
    assert quotation(project, id).type_override is None


def test_a_new_speaker_is_made_and_set_as_one_act(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.new_quotation(document, CONTENT))
    changes = acts.set_new_speaker(document, id, "  Ann \n Reed ")
    speaker = project.speaker(only(changes.speakers))
    assert speaker and speaker.name == "Ann Reed"
    assert quotation(project, id).speaker == speaker.id
    assert project.speaker_uses() == {speaker.id: 1}
    project.undo()
    assert (project.speakers(), quotation(project, id).speaker) == ([], None)


def test_an_attribute_and_a_note_are_set(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.new_quotation(document, CONTENT))
    acts.set_attribute(document, id, "mode", "writing")
    acts.set_note(document, id, "sure?")
    assert (quotation(project, id).attributes, quotation(project, id).note) == ({"mode": "writing"}, "sure?")


def test_not_a_claim_stands_alone_in_one_act_each_way(
    project: Project, document: Document, acts: Acts
) -> None:
    id = only(acts.new_claim(document, CONTENT, types=("quantity", "event")).claims)
    acts.toggle_claim_type(document, id, "not_a_claim")
    assert claim(project, id).types == ("not_a_claim",)
    project.undo()
    assert claim(project, id).types == ("quantity", "event")
    project.redo()
    acts.toggle_claim_type(document, id, "quantity")
    assert claim(project, id).types == ("quantity",)


def test_a_claim_is_made_changed_and_deleted(project: Project, document: Document, acts: Acts) -> None:
    id = only(acts.new_claim(document, CONTENT, types=("quantity",)).claims)
    acts.toggle_claim_type(document, id, "event")
    acts.toggle_claim_type(document, id, "quantity")
    acts.change_claim("certainty", document, id, certainty="hedged", check_worthy=False)
    found = claim(project, id)
    assert (found.types, found.certainty, found.check_worthy) == (("event",), "hedged", False)
    acts.delete_claim(document, id)
    assert layer(project).claims == ()


def test_an_entity_is_made_retyped_and_removed(project: Project, document: Document, acts: Acts) -> None:
    view = project.open_document(1)
    view.apply(acts.new_entity(document, span_of(ARTICLE, "Critics"), "ORG"))
    (own,) = [e for e in view.entities if e.origin == "annotator"]
    view.apply(acts.change_entity(document, own, "NORP"))
    assert [e.label for e in view.entities if e.id == own.id] == ["NORP"]
    view.apply(acts.remove_entity(document, own, of_model=False))
    assert list(view.entities) == list(model_entities())


def test_an_entity_of_the_model_is_changed_in_this_annotators_layer_only(
    project: Project, document: Document, acts: Acts
) -> None:
    person, money, _ = model_entities()
    acts.change_entity(document, person, "ORG")
    acts.remove_entity(document, money, of_model=True)
    assert [(e.id, e.label) for e in project.open_document(1).entities] == [("m1", "ORG"), ("m3", "DATE")]
    project.work_as("ben")
    assert list(project.open_document(1).entities) == list(model_entities())


def test_status_and_flag_are_set_without_starting_the_layer(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.set_flag(document, True)
    assert (layer(project).flagged, layer(project).status) == (True, "new")
    assert acts.set_status(document, "done").act == "mark done"
    (summary,) = project.summaries([1])
    assert (summary.status, summary.flagged, summary.quotations) == ("done", True, 0)


def test_an_act_on_a_layer_that_is_done_leaves_it_done(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.set_status(document, "done")
    acts.new_quotation(document, CONTENT)
    assert layer(project).status == "done"


UNDONE: dict[str, Callable[[Acts, Document, str, str, str], Changes]] = {
    "set role": lambda a, d, q, p, c: a.set_role(d, q, "cue", spans_of(ARTICLE, "denied")),
    "move edge": lambda a, d, q, p, c: a.move_edge(d, q, "content", 0, Span(0, 9)),
    "join fragment": lambda a, d, q, p, c: a.join_fragment(d, q, CRITICS[0]),
    "split fragment": lambda a, d, q, p, c: a.split_fragment(
        d, q, Span(CONTENT[0].start, CONTENT[0].start + 4)
    ),
    "move fragment": lambda a, d, q, p, c: a.move_fragment(d, p, LATER[0], q),
    "merge": lambda a, d, q, p, c: a.move_fragment(d, q, CONTENT[0], p),
    "fragment of its own": lambda a, d, q, p, c: a.move_fragment(d, p, LATER[0]),
    "move entity": lambda a, d, q, p, c: a.move_entity(d, model_entities()[0], Span(0, 9)),
    "set type": lambda a, d, q, p, c: a.set_type(d, q, "indirect"),
    "set attribute": lambda a, d, q, p, c: a.set_attribute(d, q, "mode", "thought"),
    "set note": lambda a, d, q, p, c: a.set_note(d, q, "x"),
    "set parent": lambda a, d, q, p, c: a.set_parent(d, q, p),
    "set new speaker": lambda a, d, q, p, c: a.set_new_speaker(d, q, "Ann"),
    "delete quotation": lambda a, d, q, p, c: a.delete_quotation(d, q),
    "new claim": lambda a, d, q, p, c: a.new_claim(d, CONTENT, q, ("event",)),
    "change claim": lambda a, d, q, p, c: a.change_claim("note", d, c, note="x", content=LATER),
    "toggle claim type": lambda a, d, q, p, c: a.toggle_claim_type(d, c, "event"),
    "delete claim": lambda a, d, q, p, c: a.delete_claim(d, c),
    "new entity": lambda a, d, q, p, c: a.new_entity(d, Span(0, 7), "ORG"),
    "entity type": lambda a, d, q, p, c: a.change_entity(d, model_entities()[0], "ORG"),
    "remove entity": lambda a, d, q, p, c: a.remove_entity(d, model_entities()[0], of_model=True),
    "status": lambda a, d, q, p, c: a.set_status(d, "done"),
    "flag": lambda a, d, q, p, c: a.set_flag(d, True),
    "accept": lambda a, d, q, p, c: a.new_quotation(d, LATER, suggestion=replace(proposal(), id="p1")),
}


@pytest.mark.parametrize("name", UNDONE)
def test_undo_restores_the_layer_exactly_and_redo_does_it_again(
    project: Project, document: Document, acts: Acts, name: str
) -> None:
    first = made(acts.new_quotation(document, CONTENT, source=SOURCE))
    second = made(acts.new_quotation(document, LATER))
    own = only(acts.new_claim(document, CONTENT, first).claims)
    before = layer(project)
    changes = UNDONE[name](acts, document, first, second, own)
    after = layer(project)
    assert after != before
    undone = project.undo()
    assert layer(project) == before
    assert undone.act == f"undo: {changes.act}"
    assert (undone.quotations, undone.claims, undone.entities) == (
        changes.quotations,
        changes.claims,
        changes.entities,
    )
    project.redo()
    assert layer(project) == after


REFUSED: dict[str, tuple[Callable[[Acts, Document, str, str], object], str]] = {
    "a quotation without words": (lambda a, d, q, c: a.new_quotation(d, ()), "A quotation needs words"),
    "a claim without words": (lambda a, d, q, c: a.new_claim(d, ()), "A claim needs words"),
    "a claim that loses its words": (
        lambda a, d, q, c: a.change_claim("x", d, c, content=()),
        "A claim needs words",
    ),
    "no content left": (lambda a, d, q, c: a.set_role(d, q, "content", ()), "A quotation needs content"),
    "the whole content split off": (
        lambda a, d, q, c: a.split_fragment(d, q, Span(0, 99)),
        "the whole content",
    ),
    "a fragment moved to where it is": (
        lambda a, d, q, c: a.move_fragment(d, q, CONTENT[0], q),
        "Nothing to change: move fragment",
    ),
    "the whole content as a quotation of its own": (
        lambda a, d, q, c: a.move_fragment(d, q, CONTENT[0]),
        "Nothing to change: move fragment",
    ),
    "a fragment that is not in the content": (
        lambda a, d, q, c: a.move_fragment(d, q, CRITICS[0]),
        "Nothing to change: move fragment",
    ),
    "the same edges of an entity": (
        lambda a, d, q, c: a.move_entity(d, model_entities()[0], model_entities()[0].span),
        "Nothing to",
    ),
    "a span that is not there": (
        lambda a, d, q, c: a.move_edge(d, q, "cue", 0, Span(0, 1)),
        "not there any more",
    ),
    "a quotation that is gone": (lambda a, d, q, c: a.set_note(d, "q0", "x"), "That quotation is not there"),
    "a claim that is gone": (lambda a, d, q, c: a.delete_claim(d, "c0"), "That claim is not there"),
    "an entity that is gone": (
        lambda a, d, q, c: a.remove_entity(d, replace(model_entities()[0], id="e0"), of_model=False),
        "That entity is not there",
    ),
    "the same note": (lambda a, d, q, c: a.set_note(d, q, ""), "Nothing to change: set note"),
    "the same type": (lambda a, d, q, c: a.set_type(d, q, "direct"), "Nothing to change: set type direct"),
    "the same claim": (
        lambda a, d, q, c: a.change_claim("set note", d, c, note=""),
        "Nothing to change: set note",
    ),
    "the same entity type": (
        lambda a, d, q, c: a.change_entity(d, model_entities()[0], "PERSON"),
        "Nothing to",
    ),
    "the same status": (lambda a, d, q, c: a.set_status(d, "started"), "Nothing to change: mark started"),
    "no flag to take back": (lambda a, d, q, c: a.set_flag(d, False), "Nothing to change: unflag"),
    "itself as parent": (lambda a, d, q, c: a.set_parent(d, q, q), "cannot be reported within itself"),
    "a parent that is gone": (lambda a, d, q, c: a.set_parent(d, q, "q0"), "That quotation is not there"),
    "a speaker without name": (lambda a, d, q, c: a.set_new_speaker(d, q, " \n"), "A speaker needs a name"),
    "a speaker that is gone": (
        lambda a, d, q, c: a.set_speaker(d, q, "s0"),
        "something that is not there any more",
    ),
    "a claim on a quotation that is gone": (
        lambda a, d, q, c: a.new_claim(d, CONTENT, "q0"),
        "something that is not there any more",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_does_not_apply_is_refused_and_changes_nothing(
    project: Project, document: Document, acts: Acts, kind: str
) -> None:
    id = made(acts.new_quotation(document, CONTENT))
    own = only(acts.new_claim(document, CONTENT, id).claims)
    before, entries = layer(project), project.history()
    act, message = REFUSED[kind]
    with pytest.raises(ActRefused, match=message):
        act(acts, document, id, own)
    assert (layer(project), project.history()) == (before, entries)
    assert project.speakers() == []


@pytest.mark.parametrize("span", [Span(-1, 4), Span(4, 4), Span(9, 2), Span(0, len(ARTICLE) + 1)])
def test_a_span_outside_of_the_text_is_refused_in_every_act(
    project: Project, document: Document, acts: Acts, span: Span
) -> None:
    id = made(acts.new_quotation(document, CONTENT))
    own = only(acts.new_claim(document, CONTENT).claims)
    before = layer(project)
    for act in (
        lambda: acts.new_quotation(document, (span,)),
        lambda: acts.new_quotation(document, CONTENT, source=(span,)),
        lambda: acts.set_role(document, id, "cue", (span,)),
        lambda: acts.move_edge(document, id, "content", 0, span),
        lambda: acts.join_fragment(document, id, span),
        lambda: acts.new_claim(document, (span,)),
        lambda: acts.change_claim("move", document, own, content=(span,)),
        lambda: acts.new_entity(document, span, "ORG"),
        lambda: acts.move_entity(document, model_entities()[0], span),
        lambda: acts.move_fragment(document, id, span),
    ):
        with pytest.raises(InputError):
            act()
    assert layer(project) == before


def test_a_circle_of_parents_is_refused_however_long(
    project: Project, document: Document, acts: Acts
) -> None:
    a, b, c = (made(acts.new_quotation(document, spans)) for spans in (CONTENT, LATER, CRITICS))
    acts.set_parent(document, b, a)
    acts.set_parent(document, c, b)
    with pytest.raises(ActRefused, match="cannot be reported within itself"):
        acts.set_parent(document, a, c)
    acts.set_parent(document, c, None)
    acts.set_parent(document, a, c)
    assert quotation(project, a).parent == c


def test_annotators_do_not_see_each_others_layers(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.new_quotation(document, CONTENT))
    ben = project.work_as("ben")
    assert list(project.open_document(1).quotations) == []
    with pytest.raises(ActRefused, match="That quotation is not there"):
        ben.delete_quotation(document, id)


def test_a_reader_is_told_that_nothing_can_be_saved(project: Project, document: Document, acts: Acts) -> None:
    with Project.open(project.path, read_only=True) as reader:
        with pytest.raises(ProjectInUse, match="open for reading only"):
            reader.work_as("ana").new_quotation(document, CONTENT)
        with pytest.raises(ProjectInUse, match="open for reading only"):
            reader.work_as("zoe").set_flag(document, True)
