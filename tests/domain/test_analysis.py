"""What a worker says of a text crosses the process border whole."""

from __future__ import annotations

import json

from annotator.domain.analysis import Analysis
from annotator.domain.reports import Report, Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from tests.examples import claim_proposal, proposal, varied


def test_an_analysis_comes_over_a_process_border_with_all_its_parts() -> None:
    syntax = Syntax(Parts.of([Span(0, 9)]), reports=Reports.of([Report(Span(4, 9), None, (Span(0, 3),))]))
    claims = (
        claim_proposal(),
        varied(claim_proposal(), id="k2", attributes={"check_worthy": "no"}, quotation=None),
    )
    there = Analysis("given 1", ((0, 3, "ORG"),), (proposal(), *claims), syntax, {0: (("Reed", "GPE"),)})
    here = Analysis.from_plain(json.loads(json.dumps(there.to_plain())))
    assert here.to_plain() == there.to_plain()
    assert (here.suggestions, here.entities) == (there.suggestions, there.entities)
    assert here.replaced == there.replaced
