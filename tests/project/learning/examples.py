"""A project whose annotator takes quotations with marks and puts the others away."""

from __future__ import annotations

from annotator.domain.analysis import Analysis
from annotator.domain.provenance import Provenance
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.jobs.preparation import save_analysis
from tests.examples import add_document, spans_of, suggested, varied

MARKED, PLAIN, WEAK = "“the tram is late”", "that fares would rise", "a loss"
TEXT = f"Ann Reed said {MARKED} on Monday. Critics warned {PLAIN} in May. The board denied {WEAK} again."


def suggestions():
    """Return a likely suggestion with marks, a likely one without, and one in reserve."""
    marked = suggested(
        "q1",
        spans_of(TEXT, MARKED),
        spans_of(TEXT, "said"),
        spans_of(TEXT, "Ann Reed"),
        Provenance("quotations 1.0", "quoted after", 0.7),
    )
    plain = suggested(
        "q2",
        spans_of(TEXT, PLAIN),
        spans_of(TEXT, "warned"),
        spans_of(TEXT, "Critics"),
        Provenance("quotations 1.0", "clause that", 0.8),
        "cue “warned”",
    )
    weak = varied(plain, id="q3", content=spans_of(TEXT, WEAK), cue=spans_of(TEXT, "denied"), source=())
    weak = varied(weak, provenance=Provenance("quotations 1.0", "object", 0.22), is_reserve=True)
    return marked, plain, weak


def fill(project: Project, number: int, first: int = 1) -> None:
    """Add documents with the suggestions."""
    for position in range(first, first + number):
        add_document(project, f"{TEXT} {position}", f"d{position}")
        save_analysis(project, f"d{position}", Analysis("m 1", (), suggestions()))


def do(project: Project, acts: Acts, positions: range, *, weak: bool = False) -> None:
    """Accept what has marks, reject the likely rest, mark the documents done; `weak` adds what is in reserve."""
    marked, plain, reserve = suggestions()
    for position in positions:
        act = acts.on(project.document_at(position))
        act.suggestions.accept(marked)
        act.suggestions.reject(plain)
        if weak:
            act.quotations.new(reserve.content)
        act.layer.set_status("done")
