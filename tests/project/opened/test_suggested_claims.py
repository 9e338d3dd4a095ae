"""Suggested claims: kept with the document, and what a claim made of their words has from them."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.claim import Claim
from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.decisions import Blindness, Showing
from annotator.domain.document import Document
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs import preparation
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.file_import import import_stream
from annotator.project.jobs.preparation import save_analysis
from annotator.project.opened.document import OpenDocument
from annotator.project.proposals import drafts
from annotator.resources_folder import resource
from annotator.store.suggestions import suggestions as stored
from tests.examples import (
    ARTICLE,
    DIRECT,
    claim_of,
    claim_proposal,
    made,
    proposal,
    schema,
    span_of,
    spans_of,
    varied,
)

SAID = span_of(ARTICLE, DIRECT)
INSIDE = claim_proposal().content[0]
RISE = span_of(ARTICLE, "fares would rise")
AFACTA = read_codebook(json.loads(resource("codebooks", "afacta.json").read_text("utf-8")))
NOT_WORTHY = {"check_worthy": "no"}
OWN = varied(claim_proposal(), id="k2", content=(RISE,), quotation=None, attributes=NOT_WORTHY)


def offer(
    project: Project, suggestions: tuple[Proposed[Quotation], ...], claims: tuple[Proposed[Claim], ...] = ()
) -> None:
    save_analysis(project, "a1", Analysis("m 1", (), (*suggestions, *claims)))


def kept_claims(project: Project) -> tuple[Proposed[Claim], ...]:
    return stored(project.database, "a1", CLAIM)


def kept(project: Project) -> list[tuple[str, str | None]]:
    return [(claim.id, claim.annotation.quotation) for claim in kept_claims(project)]


# Kept with the document


def test_they_come_with_the_analysis_in_text_order(project: Project, document: Document) -> None:
    offer(project, (proposal(),), (OWN, claim_proposal()))
    assert kept_claims(project) == (claim_proposal(), OWN)


def test_another_analysis_replaces_them(project: Project, document: Document) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    newer = varied(claim_proposal(), id="k9", types=("event",), quotation="p9")
    offer(project, (proposal(id="p9"),), (newer,))
    assert kept_claims(project) == (newer,)
    offer(project, ())
    assert kept_claims(project) == ()


def test_a_newer_claim_is_of_the_suggestion_that_was_decided_on(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), (claim_proposal(),))
    acts.on(document).suggestions.accept(proposal())
    elsewhere = varied(proposal(id="p1"), content=(RISE,), speakers=())
    offer(
        project,
        (varied(proposal(id="newer"), content=(INSIDE,)), elsewhere),
        (varied(claim_proposal(), quotation="newer"), varied(OWN, quotation="p1")),
    )
    assert kept(project) == [("k1", "p1"), ("k2", "p1.2")], "the id of an old one is not taken for a new one"


def test_nobody_is_asked_to_decide_on_them(project: Project, document: Document, acts: Acts) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    acts.on(document).suggestions.accept(proposal())
    opened = project.open_document(1)
    assert len(opened.pending) == len(opened.waiting_of(QUOTATION).in_order()) == len(opened.claims) == 0
    assert project.positions_matching(DocumentFilter(status="undecided")) == []
    assert project.positions_matching(DocumentFilter(status="undecided", claims=True)) == [1]
    assert project.undecided(1) == {"quotation": 0, "claim": 2}


# Deciding on them

ALL = Showing(claims=True)


def waiting(project: Project, showing: Showing = ALL) -> list[str]:
    return [one.id for one in project.open_document(1, showing).pending_claims]


def test_they_wait_only_where_somebody_wants_them(project: Project, document: Document, acts: Acts) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    assert waiting(project) == ["k1", "k2"]
    assert waiting(project, Showing()) == []
    assert waiting(project, Showing(least=0.81, claims=True)) == []
    assert waiting(project, Showing(least=0.81, claims=True, all=True)) == ["k1", "k2"]
    project.set_blindness(Blindness(100))
    assert waiting(project) == []


def test_an_accepted_one_is_a_claim_of_the_quotation_with_its_words(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    quotation = made(acts.on(document).suggestions.accept(proposal()))
    opened = project.open_document(1, ALL)
    of = drafts.maker_of(opened, claim_proposal().content)
    assert of == quotation
    assert drafts.maker_of(opened, OWN.content) is None
    changes = acts.on(document).suggestions.accept(claim_proposal(), quotation=of)
    opened.apply(changes)
    (claim,) = opened.claims
    accepted = replace(claim_proposal().provenance, state="accepted")
    assert claim == claim_of(
        made(changes, "claim"),
        (INSIDE,),
        ("quantity", "prediction"),
        quotation,
        check_worthy=True,
        certainty="hedged",
        provenance=accepted,
    )
    assert [one.id for one in opened.pending_claims] == ["k2"]
    with pytest.raises(ActRefused):
        acts.on(document).suggestions.accept(claim_proposal(), quotation=None)
    opened.apply(project.undo())
    assert len(opened.claims) == 0
    assert [one.id for one in opened.pending_claims] == ["k1", "k2"]


def test_a_rejected_one_stays_away_after_another_analysis(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    acts.on(document).suggestions.reject(claim_proposal())
    assert waiting(project) == ["k2"]
    moved = varied(claim_proposal(), id="k9", content=(Span(INSIDE.start + 4, INSIDE.end),), quotation=None)
    offer(project, (), (moved, varied(OWN, id="k1")))
    assert waiting(project) == ["k1.2"], "the id of the rejected one is not taken for another"
    assert kept(project)[0] == ("k1", None), "the quotation that was suggested is gone"
    project.undo()
    assert waiting(project) == ["k1", "k1.2"]


def test_a_claim_that_says_the_same_decides_it_and_one_deleted_does_not_come_back(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    by_hand = made(acts.on(document).claims.new((SAID,)), "claim")
    assert waiting(project) == ["k2"]
    acts.on(document).annotations.delete(Reference(CLAIM, by_hand))
    assert waiting(project) == ["k1", "k2"]
    accepted = made(acts.on(document).suggestions.accept(OWN, quotation=None), "claim")
    acts.on(document).annotations.delete(Reference(CLAIM, accepted))
    assert waiting(project) == ["k1"]


def test_before_done_they_count_where_they_are_shown(
    project: Project, document: Document, acts: Acts
) -> None:
    offer(project, (), (OWN,))
    shown, usual = project.open_document(1, ALL), project.open_document(1)
    assert next(one.message for one in shown.findings.before_done()) == "1 suggestion not decided"
    assert "undecided" not in {one.kind for one in usual.findings.before_done()}


# What a new claim has from them


def proposed(project: Project, content: Spans, codebook: Codebook | None = None) -> Proposed[Claim] | None:
    document = project.document_at(1)
    opened = OpenDocument(project.database, document, "ana", codebook or project.codebook)
    return drafts.claim(opened, content)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ((SAID,), True),
        ((Span(INSIDE.start, INSIDE.start + (INSIDE.end - INSIDE.start + 1) // 2),), True),
        ((Span(INSIDE.start, INSIDE.start + (INSIDE.end - INSIDE.start) // 2 - 1),), False),
        ((Span(0, RISE.start),), False),
    ],
)
def test_words_that_share_half_of_one_have_it(
    project: Project, document: Document, acts: Acts, content: Spans, found: bool
) -> None:
    offer(project, (proposal(),), (claim_proposal(), OWN))
    assert proposed(project, content) == (claim_proposal() if found else None)


def test_of_two_the_one_with_more_of_the_words_is_taken(
    project: Project, document: Document, acts: Acts
) -> None:
    wider = varied(claim_proposal(), id="k0", content=(Span(SAID.start - 9, SAID.end + 9),), types=("event",))
    offer(project, (proposal(),), (wider, claim_proposal()))
    assert proposed(project, (SAID,)) == claim_proposal()


def test_types_are_those_of_the_projects_codebook(project: Project, document: Document, acts: Acts) -> None:
    offer(project, (proposal(),), (claim_proposal(),))
    found = proposed(project, (SAID,), AFACTA)
    assert found is not None
    assert found.annotation.types == ("C2", "C5")


def test_who_works_blind_gets_nothing_from_them(project: Project, document: Document, acts: Acts) -> None:
    offer(project, (proposal(),), (claim_proposal(),))
    project.set_blindness(Blindness(100))
    assert proposed(project, (SAID,)) is None


def test_a_claim_is_made_as_proposed_in_one_act(project: Project, document: Document, acts: Acts) -> None:
    offer(project, (proposal(),), (claim_proposal(),))
    quotation = made(acts.on(document).suggestions.accept(proposal()))
    id = made(acts.on(document).claims.new((SAID,), quotation, proposed=proposed(project, (SAID,))), "claim")
    assert list(project.open_document(1).claims) == [
        claim_of(
            id,
            (SAID,),
            ("quantity", "prediction"),
            quotation,
            check_worthy=True,
            certainty="hedged",
            provenance=replace(claim_proposal().provenance, state="edited"),
            types_proposed=True,
            worth_proposed=True,
        )
    ]
    on, reference = acts.on(document), Reference(CLAIM, id)
    on.annotations.set_attribute(reference, "check_worthy", "yes")
    (claim,) = project.open_document(1).claims
    assert (claim.is_check_worthy, claim.worth_proposed, claim.types_proposed) == (True, False, True)
    project.undo()
    on.claims.toggle_type(id, "event")
    (claim,) = project.open_document(1).claims
    assert (claim.is_check_worthy, claim.worth_proposed, claim.types_proposed) == (True, False, False)
    project.undo()
    project.undo()
    assert len(project.open_document(1).claims) == 0


# On the command line, and through files

THOUGHT = varied(
    proposal(id="p2"), content=(RISE,), cue=(), source=(), speakers=(), attributes={"mode": "thought"}
)
OF_THOUGHT = varied(OWN, quotation="p2")
OF_AUTHOR = varied(OWN, id="k3", content=spans_of(ARTICLE, "She denied a delay"))


class OneAnswer:
    """Stands for the worker processes: the same suggestions for each text."""

    def __init__(self, *_: object) -> None: ...

    def __enter__(self) -> OneAnswer:
        return self

    def __exit__(self, *_: object) -> None: ...

    def analyse(self, items: Iterable[tuple[object, str]], *_: object) -> Iterator[tuple[object, Outcome]]:
        claims = (claim_proposal(), OF_AUTHOR, OF_THOUGHT)
        return ((key, Outcome(Analysis("m 1", (), (proposal(), THOUGHT, *claims)))) for key, _ in items)


def suggested(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> bytes:
    monkeypatch.setattr(preparation, "Workers", OneAnswer)
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text(json.dumps({"id": "a1", "text": ARTICLE}) + "\n", "utf-8")
    assert run(["suggest", str(given), "-o", str(out), *options]) == 0
    return out.read_bytes()


def test_the_command_line_writes_them_pending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.loads(suggested(tmp_path, monkeypatch))
    schema().validate(line)
    first, *others = line["claims"]
    assert first == {
        "id": "k1",
        "content": [{"start": INSIDE.start, "end": INSIDE.end, "text": "the tram will cost £212 million"}],
        "types": ["quantity", "prediction"],
        "quotation": line["quotations"][0]["id"],
        "speaker": None,
        "check_worthy": True,
        "certainty": "hedged",
        "suggestion": {
            "producer": "claims 1.0",
            "rule": "quantity by cues",
            "score": 0.8,
            "state": "pending",
            "why": "quantity by “£212 million”",
        },
    }
    assert [(one["id"], one["quotation"]) for one in others] == [("k3", None), ("k2", "p2")]


def test_claims_of_thoughts_go_with_the_thoughts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.loads(suggested(tmp_path, monkeypatch, "--no-thoughts"))
    assert [one["id"] for one in line["claims"]] == ["k1", "k3"]


def test_imported_they_are_no_claims_of_a_layer_and_come_out_again(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = suggested(tmp_path, monkeypatch)
    assert import_stream(project, io.BytesIO(data)).problems == []
    out = io.BytesIO()
    write_records(project, out)
    assert json.loads(out.getvalue())["claims"] == json.loads(data)["claims"]
    project.work_as("ana")
    opened = project.open_document(1)
    assert len(opened.claims) == 0
    assert opened.suggested_claims == (claim_proposal(), OF_AUTHOR, OF_THOUGHT)
    offer(project, (), (varied(OWN, id="new"),))
    assert [id for id, _ in kept(project)] == ["k1", "k3", "k2"], "what came with a document stays"


def test_claims_alone_come_in_too(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.loads(suggested(tmp_path, monkeypatch))
    line |= {
        "quotations": [],
        "speakers": [],
        "claims": [one for one in line["claims"] if not one["quotation"]],
    }
    import_stream(project, io.BytesIO(json.dumps(line).encode()))
    assert kept(project) == [("k3", None)]
