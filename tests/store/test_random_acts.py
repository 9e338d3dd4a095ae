"""Random acts, undo, redo and restarts against a list of snapshots; a document in view is kept up to date."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.changes import Changes
from annotator.domain.decisions import Showing
from annotator.domain.document import Document, new_document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import CLAIM, KINDS, QUOTATION, SUGGESTED
from annotator.domain.layer import Layer, Record
from annotator.domain.reports import Report, Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.exports.layer_records import record_of
from annotator.project.opened.document import OpenDocument
from annotator.store import analyses, layers
from annotator.store.file_overview import damage
from annotator.store.suggestions import decisions as decided
from tests.examples import (
    ARTICLE,
    add_records,
    claim_proposal,
    model_entities,
    new_speaker,
    proposal,
    span_of,
    spans_of,
    varied,
)

REPORTS = (
    Report(span_of(ARTICLE, "denied"), span_of(ARTICLE, "She"), spans_of(ARTICLE, "a delay")),
    Report(
        span_of(ARTICLE, "warned"), span_of(ARTICLE, "Critics"), spans_of(ARTICLE, "that fares would rise")
    ),
)
Act = Callable[[Acts, Document, OpenDocument, st.DataObject], Changes]


def _span(data: st.DataObject) -> Span:
    start = data.draw(st.integers(0, len(ARTICLE) - 1))
    return Span(start, min(len(ARTICLE), start + data.draw(st.integers(1, 60))))


def _quotation(view: OpenDocument, data: st.DataObject) -> str:
    return data.draw(st.sampled_from([*view.quotations.by_id, "gone"]))


def _claim(view: OpenDocument, data: st.DataObject) -> str:
    return data.draw(st.sampled_from([*view.claims.by_id, "gone"]))


def _entity(view: OpenDocument, data: st.DataObject) -> Any:
    return data.draw(st.sampled_from([*view.entities])) if len(view.entities) else None


def _change_entity(acts: Acts, doc: Document, view: OpenDocument, data: st.DataObject) -> Changes:
    if (entity := _entity(view, data)) is None:
        raise ActRefused("none")
    return acts.on(doc).entities.set_label(entity, data.draw(st.sampled_from(("ORG", "GPE"))))


def _remove_entity(acts: Acts, doc: Document, view: OpenDocument, data: st.DataObject) -> Changes:
    if (entity := _entity(view, data)) is None:
        raise ActRefused("none")
    return acts.on(doc).entities.delete(entity, of_model=view.is_of_model(entity))


def _suggested(acts: Acts, doc: Document, view: OpenDocument, data: st.DataObject) -> Changes:
    if not len(view.pending):
        raise ActRefused("none")
    suggestion = view.pending[0]
    of_suggestions = acts.on(doc).suggestions
    decide = data.draw(st.sampled_from((of_suggestions.accept, of_suggestions.reject)))
    return decide(suggestion)


def _claim_suggested(acts: Acts, doc: Document, view: OpenDocument, data: st.DataObject) -> Changes:
    """Claim, or decide on, what is suggested as a claim."""
    if not len(view.pending_claims):
        return acts.on(doc).claims.new(claim_proposal().content)
    claim = view.pending_claims[0]
    how = data.draw(st.sampled_from(("accept", "change", "reject", "all")))
    if how == "reject":
        return acts.on(doc).suggestions.reject(claim)
    if how == "all":
        return acts.on(doc).suggestions.accept_all([*view.pending, claim])
    change = (lambda c: replace(c, types=("event",))) if how == "change" else None
    return acts.on(doc).suggestions.accept(claim, change)


def _quote_suggested(acts: Acts, doc: Document, view: OpenDocument, data: st.DataObject) -> Changes:
    """Quote all, nearly all or too little of what the suggestion says, without deciding on it."""
    (content,) = proposal().content
    end = data.draw(st.sampled_from((content.end, content.end - 3, content.start + 3)))
    return acts.on(doc).quotations.new((Span(content.start, end),))


def _name_beside(acts: Acts, doc: Document, view: OpenDocument, data: st.DataObject) -> Changes:
    """Name somebody new beside the speakers of a quotation, or take the first of several away."""
    id = _quotation(view, data)
    quotation = view.quotations.get(id)
    speakers = quotation.speakers if quotation else ()
    if len(speakers) > 1 and data.draw(st.booleans()):
        return acts.on(doc).quotations.set_speakers(Reference(QUOTATION, id), speakers[1:])
    named = (*speakers, new_speaker("Ben Okoye"))
    return acts.on(doc).quotations.set_speakers(Reference(QUOTATION, id), named)


def _waive(acts: Acts, doc: Document, view: OpenDocument, data: st.DataObject) -> Changes:
    found = [finding for finding in view.findings.before_done() if finding.can_be_waived]
    if not found:
        raise ActRefused("none")
    finding, reason = data.draw(st.sampled_from(found)), data.draw(st.sampled_from(("", "meant so")))
    if finding.waiver:
        return acts.on(doc).layer.take_waivers_back([finding.waiver])
    return acts.on(doc).layer.waive([finding.to_waiver(reason)])


ACTS: dict[str, Act] = {
    "waive": _waive,
    "quote what a suggestion says": _quote_suggested,
    "new quotation": lambda a, d, v, x: a.on(d).quotations.new((_span(x), _span(x)), (_span(x),)),
    "decide": _suggested,
    "claim what is suggested": _claim_suggested,
    "set source": lambda a, d, v, x: a.on(d).annotations.set_spans(
        Reference(QUOTATION, _quotation(v, x)), "source", (_span(x),)
    ),
    "set content": lambda a, d, v, x: a.on(d).annotations.set_spans(
        Reference(QUOTATION, _quotation(v, x)), "content", (_span(x),)
    ),
    "join": lambda a, d, v, x: a.on(d).quotations.join_fragment(
        Reference(QUOTATION, _quotation(v, x)), _span(x)
    ),
    "split": lambda a, d, v, x: a.on(d).quotations.split_fragment(
        Reference(QUOTATION, _quotation(v, x)), _span(x)
    ),
    "move": lambda a, d, v, x: a.on(d).annotations.move_edge(
        Reference(QUOTATION, _quotation(v, x)), "content", 0, _span(x)
    ),
    "type": lambda a, d, v, x: a.on(d).quotations.set_type(
        Reference(QUOTATION, _quotation(v, x)), x.draw(st.sampled_from(("direct", "indirect")))
    ),
    "speaker": lambda a, d, v, x: a.on(d).quotations.set_speakers(
        Reference(QUOTATION, _quotation(v, x)), (new_speaker(x.draw(st.sampled_from(("Ann Reed", "she")))),)
    ),
    "several speakers": _name_beside,
    "addressee": lambda a, d, v, x: a.on(d).annotations.set_spans(
        Reference(QUOTATION, _quotation(v, x)), "addressee", (_span(x),)
    ),
    "claim attribute": lambda a, d, v, x: a.on(d).annotations.set_attribute(
        Reference(CLAIM, _claim(v, x)),
        x.draw(st.sampled_from(("topic", "certainty"))),
        x.draw(st.sampled_from(("hedged", "plain", ""))),
    ),
    "parent": lambda a, d, v, x: a.on(d).quotations.set_parent(_quotation(v, x), _quotation(v, x)),
    "delete": lambda a, d, v, x: a.on(d).annotations.delete(Reference(QUOTATION, _quotation(v, x))),
    "new claim": lambda a, d, v, x: a.on(d).claims.new((_span(x),), _quotation(v, x), ("event",)),
    "claim type": lambda a, d, v, x: a.on(d).claims.toggle_type(_claim(v, x), "event"),
    "delete claim": lambda a, d, v, x: a.on(d).annotations.delete(Reference(CLAIM, _claim(v, x))),
    "new entity": lambda a, d, v, x: a.on(d).entities.new(_span(x), "ORG"),
    "entity type": _change_entity,
    "remove entity": _remove_entity,
    "done": lambda a, d, v, x: a.on(d).layer.set_status(x.draw(st.sampled_from(("started", "done")))),
    "flag": lambda a, d, v, x: a.on(d).layer.set_flag(x.draw(st.booleans())),
}
# The one that turns suggestions over is wanted often enough that undoing and deleting it come, too.
OFTEN = st.sampled_from(
    [*sorted(ACTS), *["quote what a suggestion says", "claim what is suggested"] * 6, *["waive"] * 3]
)


def state(project: Project) -> Any:
    """Return all that the annotator says, or nothing where no layer is there."""
    with project.database.reading() as connection:
        if not connection.execute("SELECT 1 FROM layer").fetchone():
            return None
    of = (project.database, "a1", "ana")
    decisions = [decided(*of, kind) for kind in SUGGESTED]
    return layers.layer(*of), decisions, {s.id for s in project.speakers()}


def assert_carried(project: Project, changes: Changes) -> None:
    """Assert that changes carry what reading the project again gives."""
    layer = layers.layer(project.database, "a1", "ana")
    annotations: tuple[Any, ...] = (*layer.quotations, *layer.claims, *layer.entities)
    there = {(annotation.kind.id, annotation.id): annotation for annotation in annotations}
    for key, annotation in changes.annotations.items():
        assert annotation == there.get((key.kind, key.id))
    for key, state in changes.decisions.items():
        assert state == decided(project.database, "a1", "ana", KINDS[key.kind]).get(key.id)
    speakers = {speaker.id: speaker for speaker in project.speakers()}
    assert all(speaker == speakers.get(id) for id, speaker in changes.speakers.items())
    waivers = {waiver.key: waiver for waiver in layer.waivers}
    assert all(waiver == waivers.get(key) for (_, key), waiver in changes.waivers.items())
    for own in changes.layers.values():
        assert own is None or (own.status, own.flagged) == (layer.status, layer.flagged)


def seen(view: OpenDocument) -> Any:
    return (
        list(view.quotations),
        list(view.claims),
        list(view.entities),
        list(view.pending),
        list(view.pending_claims),
        (dict(view.hidden), dict(view.hidden_claims)),
        replace(view.layer, quotations=(), claims=(), entities=(), waivers=()),
        view.quotations_in(Span(0, len(ARTICLE))),
        view.findings.before_done(),
        len(view.findings),
    )


@settings(max_examples=40)
@given(st.data())
def test_any_acts_undo_redo_and_restarts_keep_file_and_view_in_step(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.store.deltas.BLOCK", data.draw(st.sampled_from((1, 1_000))))
        project = Project.create(Path(folder) / "news.qca")
        document = new_document("a1", ARTICLE)
        thought = varied(proposal(), attributes={"mode": "thought"})
        add_records(
            project,
            Record(
                document,
                Layer("a1", None),
                model_entities(),
                suggestions=(thought, claim_proposal()),
            ),
        )
        showing = Showing(claims=True, thoughts=data.draw(st.booleans()))
        syntax = Syntax(reports=Reports.of(REPORTS))
        analyses.save(project.database, "a1", "given 1", (), (), syntax)
        acts = project.work_as("ana")
        view = project.open_document(1, showing)
        states = [state(project)]
        at = 0
        for _ in range(data.draw(st.integers(1, 14))):
            step = data.draw(st.sampled_from(("act", "act", "act", "undo", "redo", "reopen", "analysis")))
            if step == "reopen":
                project.close()
                project = Project.open(Path(folder) / "news.qca")
                acts = project.work_as("ana")
                view = project.open_document(1, showing)
            elif step == "analysis":
                view.load_analysis()
            elif step == "act":
                try:
                    changes = ACTS[data.draw(OFTEN)](acts, document, view, data)
                except ActRefused:
                    assert state(project) == states[at]
                else:
                    assert_carried(project, changes)
                    view.apply(changes)
                    states[at + 1 :] = [state(project)]
                    at += 1
            elif (at if step == "undo" else len(states) - 1 - at) == 0:
                try:
                    (project.undo if step == "undo" else project.redo)()
                    raise AssertionError("there was nothing to undo or redo")
                except ActRefused:
                    pass
            else:
                changes = (project.undo if step == "undo" else project.redo)()
                assert_carried(project, changes)
                view.apply(changes)
                at += 1 if step == "redo" else -1
            assert state(project) == states[at]
            assert seen(view) == seen(project.open_document(1, showing))
        assert damage(project.database) == []
        record_of(project, 1, "ana")
        project.close()
