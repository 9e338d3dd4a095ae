"""Which layers an export is of, and in which form."""

from __future__ import annotations

import pytest

from annotator.domain.claim import Claim
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.project.jobs.exports.request import ExportRequest, Marks, Scope
from annotator.project.jobs.exports.scope import as_requested, is_in

TEXT = "“We will win,” said Ann Reed, who called it “easy”."
MARKED = Span(0, 14)
WORDS = Span(1, 13)


def record(content: Span = MARKED, **fields: object) -> Record:
    document = new_document(
        "a1", TEXT, {"publisher": "The Herald", "published": "2025-11-28", "title": "Vote"}
    )
    layer = Layer(
        "a1",
        "ana",
        quotations=(Quotation("q1", by_role((content,)), speakers=("s1",)),),
        claims=(Claim("k1", (Span(1, 12),), ("forecast",), speaker="s1"),),
        **fields,  # type: ignore[arg-type]
    )
    return Record(document, layer, speakers=(Speaker("s1", "Ann Reed"),))


@pytest.mark.parametrize(
    ("scope", "is_there"),
    [
        (Scope(), True),
        (Scope(flagged=True), False),
        (Scope(flagged=False), True),
        (Scope(speakers=("Ann Reed",)), True),
        (Scope(speakers=("s1", "Ben")), True),
        (Scope(speakers=("Ben",)), False),
        (Scope(claim_types=("forecast", "quantity")), True),
        (Scope(claim_types=("quantity",)), False),
        (Scope(publishers=("The Herald",)), True),
        (Scope(publishers=("Herald",)), False),
        (Scope(since="2025"), True),
        (Scope(since="2025-11-28", until="2025-11-28"), True),
        (Scope(since="2025-11-29"), False),
        (Scope(until="2025-11"), True),
        (Scope(until="2025-10"), False),
    ],
)
def test_a_layer_is_exported_if_it_meets_all_conditions(scope: Scope, is_there: bool) -> None:
    assert is_in(scope, record()) == is_there


def test_a_document_without_a_date_is_in_no_time() -> None:
    undated = Record(new_document("a1", TEXT), Layer("a1", None))
    assert not is_in(Scope(since="2000"), undated)
    assert not is_in(Scope(until="2030"), undated)


@pytest.mark.parametrize(
    ("annotated", "marks", "exported"),
    [
        (MARKED, "as annotated", MARKED),
        (MARKED, "out", WORDS),
        (WORDS, "out", WORDS),
        (MARKED, "in", MARKED),
        (WORDS, "in", MARKED),
        (Span(1, 8), "in", Span(1, 8)),  # not all that stands between the marks
        (Span(0, 50), "out", Span(0, 50)),  # the pairs are within it
        (Span(0, 8), "out", Span(1, 8)),
        (Span(8, 14), "out", Span(8, 13)),
    ],
)
def test_contents_have_their_quote_marks_as_asked_for(annotated: Span, marks: Marks, exported: Span) -> None:
    found = as_requested(record(annotated), ExportRequest(marks=marks))
    assert found.layer.quotations[0].content == (exported,)


def test_documents_and_annotators_can_have_other_names_that_stay_the_same() -> None:
    request = ExportRequest(is_anonymous=True, seed=7)
    found = as_requested(record(), request)
    assert found == as_requested(record(), request)
    assert found.document.id == found.layer.document != "a1"
    assert found.layer.annotator not in ("ana", None)
    assert found.document.id != as_requested(record(), ExportRequest(is_anonymous=True)).document.id
    assert as_requested(Record(found.document, Layer("a1", None)), request).layer.annotator is None
