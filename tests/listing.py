"""A project with annotations of two annotators in several articles, for lists across documents."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.domain.decisions import Rejection
from annotator.domain.document import Document, new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.provenance import Provenance
from annotator.domain.speaker import Speaker
from annotator.project import Project
from tests.examples import (
    ARTICLE,
    add_records,
    claim_of,
    new_project,
    proposal,
    quotation_of,
    span_of,
    spans_of,
    suggested,
)

TRAM = "The tram is late. Ann Reed said “trams cost too much” today. Ben Okoye claimed that fares rise."
BUS = "Later, Ben Okoye said “buses may be cheaper” to us. Ann Reed added that nobody asked."
RAIL = "Zebras crossed. Reed and Okoye warned that rails bend in heat."
ANN, BEN = Speaker("s-ann", "Ann Reed", "person"), Speaker("s-ben", "Ben Okoye", "person", ("Okoye",))
BEHIND = Provenance("quotations 1.0", "verb before content", 0.9, "accepted")


def _document(id: str, text: str, published: str, publisher: str) -> Document:
    return new_document(id, text, {"title": id.title(), "published": published, "publisher": publisher})


def listing_project(path: Path) -> Project:
    """Return a project, whose documents are not in the order of their ids or dates."""
    tram = _document("tram", TRAM, "2025-03-02", "Daily")
    bus = _document("bus", BUS, "2025-01-15", "Weekly")
    rail = _document("rail", RAIL, "", "Daily")
    of_tram = (
        quotation_of(
            "q1", spans_of(TRAM, "“trams cost too much”"), (span_of(TRAM, "said"),), spans_of(TRAM, "Ann Reed"),
            speaker=ANN.id, note="doubtful", provenance=BEHIND, attributes={"mode": "writing"},
        ),
        quotation_of(
            "q2", spans_of(TRAM, "that fares rise"), speaker=BEN.id,
            provenance=replace(BEHIND, state="edited", rule="claimed that", score=0.4),
        ),
    )  # fmt: skip
    of_bus = (
        quotation_of("q1", spans_of(BUS, "“buses may be cheaper”"), (span_of(BUS, "said"),), speaker=BEN.id),
        quotation_of("q2", spans_of(BUS, "that nobody asked"), (span_of(BUS, "added"),), speaker=ANN.id),
    )
    both = replace(quotation_of("q1", spans_of(RAIL, "that rails bend in heat")), speakers=(BEN.id, ANN.id))
    rejected = suggested("s1", spans_of(RAIL, "rails bend"), (span_of(RAIL, "warned"),))
    late = _document("late", ARTICLE, "2025-03-30", "Weekly")
    waiting = proposal(ARTICLE)
    add_records(
        project := new_project(path),
        Record(
            tram,
            Layer(
                "tram", "ana", quotations=of_tram,
                claims=(
                    claim_of("k1", spans_of(TRAM, "trams cost too much"), ("quantity",), "q1", None, True),
                    claim_of("k2", spans_of(TRAM, "fares rise"), ("event", "quantity"), None, BEN.id),
                ),
            ),
            speakers=(ANN, BEN),
        ),
        Record(
            bus,
            Layer("bus", "ana", quotations=of_bus, claims=(claim_of("k3", spans_of(BUS, "nobody asked")),)),
            speakers=(ANN, BEN),
        ),
        Record(bus, Layer("bus", "ben", quotations=of_bus[:1]), speakers=(ANN, BEN)),
        Record(
            rail, Layer("rail", "ana", quotations=(both,)), speakers=(ANN, BEN),
            rejected=(Rejection(rejected, "wrong extent"),),
        ),
        Record(late, Layer("late", None), suggestions=(waiting,)),
    )  # fmt: skip
    return project
