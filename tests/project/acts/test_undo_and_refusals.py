"""Each act: undo restores exactly what was, and what does not apply is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.changes import Changes
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, InputError, ProjectInUse
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from tests.examples import (
    ARTICLE,
    add_document,
    made,
    model_entities,
    new_speaker,
    proposal,
    spans_of,
    varied,
)
from tests.project.acts.article_layer import CONTENT, CRITICS, LATER, SOURCE, layer, quotation


@pytest.fixture
def document(project: Project) -> Document:
    """Give the article with the model's entities and a suggestion."""
    return add_document(project, ARTICLE, analysed=True)


UNDONE: dict[str, Callable[[Acts, Document, str, str, str], Changes]] = {
    "set role": lambda a, d, q, p, c: a.on(d).annotations.set_spans(
        Reference(QUOTATION, q), "cue", spans_of(ARTICLE, "denied")
    ),
    "move edge": lambda a, d, q, p, c: a.on(d).annotations.move_edge(
        Reference(QUOTATION, q), "content", 0, Span(0, 9)
    ),
    "join fragment": lambda a, d, q, p, c: a.on(d).quotations.join_fragment(
        Reference(QUOTATION, q), CRITICS[0]
    ),
    "add part": lambda a, d, q, p, c: a.on(d).quotations.add_part(
        Reference(QUOTATION, q), "source", CRITICS[0]
    ),
    "split fragment": lambda a, d, q, p, c: a.on(d).quotations.split_fragment(
        Reference(QUOTATION, q), Span(CONTENT[0].start, CONTENT[0].start + 4)
    ),
    "move fragment": lambda a, d, q, p, c: a.on(d).quotations.move_fragment(p, LATER[0], q),
    "merge": lambda a, d, q, p, c: a.on(d).quotations.move_fragment(q, CONTENT[0], p),
    "fragment of its own": lambda a, d, q, p, c: a.on(d).quotations.move_fragment(p, LATER[0]),
    "move entity": lambda a, d, q, p, c: a.on(d).entities.move(model_entities()[0], Span(0, 9)),
    "set type": lambda a, d, q, p, c: a.on(d).quotations.set_type(Reference(QUOTATION, q), "indirect"),
    "set attribute": lambda a, d, q, p, c: a.on(d).annotations.set_attribute(
        Reference(QUOTATION, q), "mode", "thought"
    ),
    "set note": lambda a, d, q, p, c: a.on(d).annotations.set_note(Reference(QUOTATION, q), "x"),
    "set parent": lambda a, d, q, p, c: a.on(d).quotations.set_parent(q, p),
    "set new speaker": lambda a, d, q, p, c: a.on(d).quotations.set_speakers(
        Reference(QUOTATION, q), (new_speaker("Ann"),)
    ),
    "delete quotation": lambda a, d, q, p, c: a.on(d).annotations.delete(Reference(QUOTATION, q)),
    "new claim": lambda a, d, q, p, c: a.on(d).claims.new(CONTENT, q, ("event",)),
    "change claim": lambda a, d, q, p, c: a.on(d).annotations.change(
        Reference(CLAIM, c), "note", lambda claim: replace(claim, note="x", content=LATER)
    ),
    "toggle claim type": lambda a, d, q, p, c: a.on(d).claims.toggle_type(c, "event"),
    "delete claim": lambda a, d, q, p, c: a.on(d).annotations.delete(Reference(CLAIM, c)),
    "new entity": lambda a, d, q, p, c: a.on(d).entities.new(Span(0, 7), "ORG"),
    "entity type": lambda a, d, q, p, c: a.on(d).entities.set_label(model_entities()[0], "ORG"),
    "remove entity": lambda a, d, q, p, c: a.on(d).entities.delete(model_entities()[0], of_model=True),
    "status": lambda a, d, q, p, c: a.on(d).layer.set_status("done"),
    "flag": lambda a, d, q, p, c: a.on(d).layer.set_flag(True),
    "accept": lambda a, d, q, p, c: a.on(d).quotations.new(LATER, suggestion=varied(proposal(), id="p1")),
}


@pytest.mark.parametrize("name", UNDONE)
def test_undo_restores_the_layer_exactly_and_redo_does_it_again(
    project: Project, document: Document, acts: Acts, name: str
) -> None:
    first = made(acts.on(document).quotations.new(CONTENT, source=SOURCE))
    second = made(acts.on(document).quotations.new(LATER))
    own = made(acts.on(document).claims.new(CONTENT, first), "claim")
    before = layer(project)
    changes = UNDONE[name](acts, document, first, second, own)
    after = layer(project)
    assert after != before
    undone = project.undo()
    assert layer(project) == before
    assert undone.act == f"undo: {changes.act}"
    assert undone.annotations.keys() == changes.annotations.keys()
    project.redo()
    assert layer(project) == after


REFUSED: dict[str, tuple[Callable[[Acts, Document, str, str], object], str]] = {
    "a quotation without words": (lambda a, d, q, c: a.on(d).quotations.new(()), "A quotation needs words"),
    "a claim without words": (lambda a, d, q, c: a.on(d).claims.new(()), "A claim needs words"),
    "a claim that loses its words": (
        lambda a, d, q, c: a.on(d).annotations.set_spans(Reference(CLAIM, c), "content", ()),
        "A claim needs content",
    ),
    "no content left": (
        lambda a, d, q, c: a.on(d).annotations.set_spans(Reference(QUOTATION, q), "content", ()),
        "A quotation needs content",
    ),
    "the whole content split off": (
        lambda a, d, q, c: a.on(d).quotations.split_fragment(Reference(QUOTATION, q), Span(0, 99)),
        "the whole content",
    ),
    "a fragment moved to where it is": (
        lambda a, d, q, c: a.on(d).quotations.move_fragment(q, CONTENT[0], q),
        "Nothing to change: move fragment",
    ),
    "the whole content as a quotation of its own": (
        lambda a, d, q, c: a.on(d).quotations.move_fragment(q, CONTENT[0]),
        "Nothing to change: move fragment",
    ),
    "a fragment that is not in the content": (
        lambda a, d, q, c: a.on(d).quotations.move_fragment(q, CRITICS[0]),
        "Nothing to change: move fragment",
    ),
    "the same edges of an entity": (
        lambda a, d, q, c: a.on(d).entities.move(model_entities()[0], model_entities()[0].span),
        "Nothing to",
    ),
    "a span that is not there": (
        lambda a, d, q, c: a.on(d).annotations.move_edge(Reference(QUOTATION, q), "cue", 0, Span(0, 1)),
        "not there any more",
    ),
    "a quotation that is gone": (
        lambda a, d, q, c: a.on(d).annotations.set_note(Reference(QUOTATION, "q0"), "x"),
        "That quotation is not there",
    ),
    "a claim that is gone": (
        lambda a, d, q, c: a.on(d).annotations.delete(Reference(CLAIM, "c0")),
        "That claim is not there",
    ),
    "an entity that is gone": (
        lambda a, d, q, c: a.on(d).entities.delete(replace(model_entities()[0], id="e0"), of_model=False),
        "That entity is not there",
    ),
    "the same note": (
        lambda a, d, q, c: a.on(d).annotations.set_note(Reference(QUOTATION, q), ""),
        "Nothing to change: set note",
    ),
    "the same type": (
        lambda a, d, q, c: a.on(d).quotations.set_type(Reference(QUOTATION, q), "direct"),
        "Nothing to change: set type direct",
    ),
    "the same claim": (
        lambda a, d, q, c: a.on(d).annotations.set_note(Reference(CLAIM, c), ""),
        "Nothing to change: set note",
    ),
    "the same entity type": (
        lambda a, d, q, c: a.on(d).entities.set_label(model_entities()[0], "PERSON"),
        "Nothing to",
    ),
    "the same status": (
        lambda a, d, q, c: a.on(d).layer.set_status("started"),
        "Nothing to change: mark started",
    ),
    "no flag to take back": (lambda a, d, q, c: a.on(d).layer.set_flag(False), "Nothing to change: unflag"),
    "itself as parent": (
        lambda a, d, q, c: a.on(d).quotations.set_parent(q, q),
        "cannot be reported within itself",
    ),
    "a parent that is gone": (
        lambda a, d, q, c: a.on(d).quotations.set_parent(q, "q0"),
        "That quotation is not there",
    ),
    "a speaker without name": (
        lambda a, d, q, c: a.on(d).quotations.set_speakers(Reference(QUOTATION, q), (new_speaker(" \n"),)),
        "A speaker needs a name",
    ),
    "a speaker that is gone": (
        lambda a, d, q, c: a.on(d).quotations.set_speakers(Reference(QUOTATION, q), ("s0",)),
        "something that is not there any more",
    ),
    "a claim on a quotation that is gone": (
        lambda a, d, q, c: a.on(d).claims.new(CONTENT, "q0"),
        "something that is not there any more",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_does_not_apply_is_refused_and_changes_nothing(
    project: Project, document: Document, acts: Acts, kind: str
) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    own = made(acts.on(document).claims.new(CONTENT, id), "claim")
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
    id = made(acts.on(document).quotations.new(CONTENT))
    own = made(acts.on(document).claims.new(CONTENT), "claim")
    before = layer(project)
    for act in (
        lambda: acts.on(document).quotations.new((span,)),
        lambda: acts.on(document).quotations.new(CONTENT, source=(span,)),
        lambda: acts.on(document).annotations.set_spans(Reference(QUOTATION, id), "cue", (span,)),
        lambda: acts.on(document).annotations.move_edge(Reference(QUOTATION, id), "content", 0, span),
        lambda: acts.on(document).quotations.join_fragment(Reference(QUOTATION, id), span),
        lambda: acts.on(document).claims.new((span,)),
        lambda: acts.on(document).annotations.set_spans(Reference(CLAIM, own), "content", (span,)),
        lambda: acts.on(document).entities.new(span, "ORG"),
        lambda: acts.on(document).entities.move(model_entities()[0], span),
        lambda: acts.on(document).quotations.move_fragment(id, span),
    ):
        with pytest.raises(InputError):
            act()
    assert layer(project) == before


def test_a_circle_of_parents_is_refused_however_long(
    project: Project, document: Document, acts: Acts
) -> None:
    a, b, c = (made(acts.on(document).quotations.new(spans)) for spans in (CONTENT, LATER, CRITICS))
    acts.on(document).quotations.set_parent(b, a)
    acts.on(document).quotations.set_parent(c, b)
    with pytest.raises(ActRefused, match="cannot be reported within itself"):
        acts.on(document).quotations.set_parent(a, c)
    acts.on(document).quotations.set_parent(c, None)
    acts.on(document).quotations.set_parent(a, c)
    assert quotation(project, a).parent == c


def test_annotators_do_not_see_each_others_layers(project: Project, document: Document, acts: Acts) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    ben = project.work_as("ben")
    assert list(project.open_document(1).quotations) == []
    with pytest.raises(ActRefused, match="That quotation is not there"):
        ben.on(document).annotations.delete(Reference(QUOTATION, id))


def test_a_reader_is_told_that_nothing_can_be_saved(project: Project, document: Document, acts: Acts) -> None:
    with Project.open(project.path, read_only=True) as reader:
        with pytest.raises(ProjectInUse, match="open here for reading only"):
            reader.work_as("ana").on(document).quotations.new(CONTENT)
        with pytest.raises(ProjectInUse, match="open here for reading only"):
            reader.work_as("zoe").on(document).layer.set_flag(True)
