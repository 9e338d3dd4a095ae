"""Decisions on suggested claims: what an accepted one keeps, when it counts as edited, and as JSONL."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import CLAIM
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import AnnotationActs, Reference
from annotator.project.jobs.check import statistics
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_stream
from annotator.store.suggestions import decisions
from tests.examples import ARTICLE, claim_proposal, made, proposal, schema, spans_of, varied
from tests.project.opened.test_suggested_claims import (
    ALL,
    INSIDE,
    OWN,
    RISE,
    SAID,
    kept,
    offer,
    proposed,
    waiting,
)


def of(acts: Acts, document: Document) -> AnnotationActs:
    return acts.on(document).annotations


# What an accepted one keeps, and when it counts as edited


def state_of(project: Project, claim: str) -> tuple[str | None, str | None]:
    """Return the state that a claim has from its suggestion, and that of the decision."""
    came = project.open_document(1).claims.by_id[claim].provenance
    decided = decisions(project.database, "a1", "ana", CLAIM)
    return (came.state if came else None), decided.get("k1")


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (lambda a, d, id: a.on(d).claims.toggle_type(id, "event"), "edited"),
        (lambda a, d, id: of(a, d).move_edge(Reference(CLAIM, id), "content", 0, SAID), "edited"),
        (lambda a, d, id: of(a, d).set_attribute(Reference(CLAIM, id), "certainty", "plain"), "edited"),
        (lambda a, d, id: of(a, d).set_attribute(Reference(CLAIM, id), "check_worthy", "no"), "edited"),
        (lambda a, d, id: a.on(d).claims.set_types(id, ("prediction", "quantity")), "accepted"),
        (lambda a, d, id: of(a, d).set_note(Reference(CLAIM, id), "sure?"), "accepted"),
        (lambda a, d, id: a.on(d).annotations.delete(Reference(CLAIM, id)), "rejected"),
    ],
)
def test_what_corrects_it_afterwards_makes_it_edited(
    project: Project,
    document: Document,
    acts: Acts,
    change: Callable[[Acts, Document, str], object],
    state: str,
) -> None:
    offer(project, (proposal(),), (claim_proposal(),))
    id = made(acts.on(document).suggestions.accept(claim_proposal(), quotation=None), "claim")
    assert state_of(project, id) == ("accepted", "accepted")
    change(acts, document, id)
    if state == "rejected":
        assert decisions(project.database, "a1", "ana", CLAIM) == {"k1": "rejected"}
    else:
        assert state_of(project, id) == (state, state)
    project.undo()
    assert state_of(project, id) == ("accepted", "accepted")


def test_types_where_none_fit_the_codebook_are_no_correction(
    project: Project, document: Document, acts: Acts
) -> None:
    bare = varied(claim_proposal(), types=(), attributes={"check_worthy": ""})
    offer(project, (proposal(),), (bare,))
    id = made(acts.on(document).suggestions.accept(bare, quotation=None), "claim")
    acts.on(document).claims.toggle_type(id, "event")
    acts.on(document).annotations.set_attribute(Reference(CLAIM, id), "check_worthy", "yes")
    assert state_of(project, id) == ("accepted", "accepted")


@pytest.mark.parametrize(
    ("fields", "act"),
    [
        ({}, "accept suggested claim"),
        ({"types": ("event",)}, "accept suggested claim with changes"),
        ({"content": (SAID,)}, "accept suggested claim with changes"),
    ],
)
def test_accepted_with_other_fields_it_is_edited_in_one_act(
    project: Project, document: Document, acts: Acts, fields: dict[str, Any], act: str
) -> None:
    offer(project, (proposal(),), (claim_proposal(),))
    change = (lambda claim: replace(claim, **fields)) if fields else None
    changes = acts.on(document).suggestions.accept(claim_proposal(), change)
    assert changes.act == act
    state = "edited" if fields else "accepted"
    assert state_of(project, made(changes, "claim")) == (state, state)
    assert waiting(project) == []
    project.undo()
    assert waiting(project) == ["k1"]


def test_a_claim_made_of_its_words_decides_it(project: Project, document: Document, acts: Acts) -> None:
    offer(project, (proposal(),), (claim_proposal(),))
    proposed_here = proposed(project, (INSIDE,))
    first = made(acts.on(document).claims.new((INSIDE,), proposed=proposed_here), "claim")
    assert state_of(project, first) == ("accepted", "accepted")
    second = made(acts.on(document).claims.new((SAID,), proposed=proposed_here), "claim")
    assert state_of(project, second) == ("edited", "accepted"), "the first one stays the decision"
    acts.on(document).annotations.delete(Reference(CLAIM, second))
    assert state_of(project, first) == ("accepted", "accepted")


def test_fragments_of_a_claim_that_touch_are_one(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).claims.new((Span(8, 13), Span(0, 5), Span(5, 7)))
    (claim,) = project.open_document(1).claims
    assert claim.content == (Span(0, 7), Span(8, 13))


def test_a_quotation_is_accepted_with_a_claim_of_the_same_words_that_nobody_proposed(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), ())
    changes = acts.on(document).suggestions.accept_with_claim(proposal(), None)
    assert changes.act == "accept suggestion, with a claim"
    opened = project.open_document(1)
    (quotation,), (claim,) = opened.quotations, opened.claims
    assert (claim.content, claim.types, claim.quotation) == (quotation.content, (), quotation.id)


def test_many_are_accepted_with_the_quotations_that_make_them_as_one_act(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    wide = made(acts.on(document).quotations.new((Span(0, len(ARTICLE)),)))
    changes = acts.on(document).suggestions.accept_all(
        [proposal(), claim_proposal(), OWN], {"k1": wide, "k2": wide}
    )
    assert changes.act == "accept 1 suggestion and 2 claims"
    opened = project.open_document(1, ALL)
    inner = next(one.id for one in opened.quotations if one.id != wide)
    assert [(claim.content, claim.quotation) for claim in opened.claims] == [
        ((INSIDE,), inner),
        ((RISE,), wide),
    ]
    assert {claim.provenance.state for claim in opened.claims if claim.provenance} == {"accepted"}
    with pytest.raises(ActRefused):
        acts.on(document).suggestions.accept_all([OWN])
    project.undo()
    assert waiting(project) == ["k1", "k2"]
    assert acts.on(document).suggestions.accept_all([OWN]).act == "accept 1 claim"


def test_a_claim_accepted_before_its_quotation_is_made_by_that(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    acts.on(document).suggestions.accept(claim_proposal(), quotation=None)
    acts.on(document).suggestions.accept(OWN, quotation=None)
    opened = project.open_document(1, ALL)
    changes = acts.on(document).suggestions.accept(proposal())
    opened.apply(changes)
    assert [claim.quotation for claim in opened.claims] == [made(changes), None]
    opened.apply(project.undo())
    assert [claim.quotation for claim in opened.claims] == [None, None]
    earlier = made(acts.on(document).quotations.new((RISE,)))
    opened.apply(acts.on(document).suggestions.join(earlier, proposal()))
    assert [claim.quotation for claim in opened.claims] == [earlier, None]


def test_an_open_document_follows_decisions_without_reading_all(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    opened = project.open_document(1, ALL)
    found = opened.apply(acts.on(document).claims.new((SAID,)))
    assert found.suggestions_of("claim") == {"k1"}, "a claim that says the same decides it"
    assert [one.id for one in opened.pending_claims] == ["k2"]
    assert opened.apply(project.undo()).suggestions_of("claim") == {"k1"}
    assert [one.id for one in opened.pending_claims] == ["k1", "k2"]


# Decisions leave and come back as JSONL


def moved(project: Project, tmp_path: Path) -> tuple[dict[str, Any], Project]:
    """Return the line of the layer, and an empty project into which it was imported."""
    out = io.BytesIO()
    write_records(project, out)
    other = Project.create(tmp_path / "other.qca")
    assert import_stream(other, io.BytesIO(out.getvalue())).problems == []
    again = io.BytesIO()
    write_records(other, again)
    assert again.getvalue() == out.getvalue()
    other.work_as("ana")
    return json.loads(out.getvalue()), other


def test_accepted_edited_and_rejected_ones_are_exported_and_come_back(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    third = varied(OWN, id="k3", content=spans_of(ARTICLE, "She denied a delay"))
    offer(project, (proposal(),), (claim_proposal(), OWN, third))
    acts.on(document).suggestions.accept(proposal())
    acts.on(document).suggestions.accept(third, quotation=None)
    acts.on(document).suggestions.accept(OWN, lambda c: replace(c, types=("event",)), quotation=None)
    acts.on(document).suggestions.reject(claim_proposal(), "  not a \n claim ")
    line, other = moved(project, tmp_path)
    schema().validate(line)
    assert [claim["suggestion"] for claim in line["claims"]] == [
        {"producer": "claims 1.0", "rule": "quantity by cues", "score": 0.8, "state": state}
        for state in ("accepted", "edited")
    ]
    (rejected,) = line["rejected_claims"]
    assert (rejected["id"], rejected["quotation"]) == ("k1", None)
    assert rejected["suggestion"] == {
        "producer": "claims 1.0",
        "rule": "quantity by cues",
        "score": 0.8,
        "state": "rejected",
        "why": "quantity by “£212 million”",
        "reason": "not a claim",
    }
    with other:
        offer(other, (), (claim_proposal(quotation=None), OWN, third))
        assert waiting(other) == [], "what was decided on does not come back in the other project either"


def test_of_two_annotators_each_has_their_own(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    offer(project, (), (OWN,))
    acts.on(document).suggestions.reject(OWN)
    project.work_as("ben").on(document).suggestions.accept(OWN, quotation=None)
    out = io.BytesIO()
    write_records(project, out)
    ana, ben = map(json.loads, out.getvalue().splitlines())
    assert [one["suggestion"]["state"] for one in ana["rejected_claims"]] == ["rejected"]
    assert "reason" not in ana["rejected_claims"][0]["suggestion"]
    assert "rejected_claims" not in ben
    assert [one["suggestion"]["state"] for one in ben["claims"]] == ["accepted"]


def test_a_rejected_claim_alone_makes_a_layer(project: Project, document: Document, acts: Acts) -> None:
    offer(project, (), (OWN,))
    acts.on(document).suggestions.reject(OWN)
    out = io.BytesIO()
    write_records(project, out)
    line = json.loads(out.getvalue()) | {"id": "a2", "annotator": None, "status": "new"}
    assert import_stream(project, io.BytesIO(json.dumps(line).encode())).problems == []
    assert "imported" in project.annotators()


def test_a_rejected_claim_whose_id_is_taken_gets_another(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    offer(project, (), (OWN,))
    acts.on(document).suggestions.reject(OWN)
    _, other = moved(project, tmp_path)
    with other:
        out = io.BytesIO()
        write_records(other, out)
        line = json.loads(out.getvalue()) | {"annotator": "ben"}
        line["rejected_claims"][0]["content"] = [{"start": 0, "end": 7}]
        assert import_stream(other, io.BytesIO(json.dumps(line).encode())).problems == []
        assert [id for id, _ in kept(other)] == ["k2.2", "k2"]


def test_the_counts_tell_what_became_of_them(project: Project, document: Document, acts: Acts) -> None:
    third = varied(OWN, id="k3", content=spans_of(ARTICLE, "She denied a delay"))
    offer(project, (proposal(),), (claim_proposal(), OWN, third))
    acts.on(document).suggestions.reject(OWN)
    acts.on(document).suggestions.accept(third, quotation=None)
    assert statistics(project)["suggested_claims"] == {"pending": 1, "accepted": 1, "rejected": 1}
