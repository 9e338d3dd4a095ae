from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.reports import MOST_FRAGMENTS, Report, Reports
from annotator.domain.span import Span

SPANS = st.tuples(st.integers(0, 5_000), st.integers(1, 90)).map(lambda pair: Span(pair[0], sum(pair)))
CONTENTS = st.lists(SPANS, min_size=1, max_size=MOST_FRAGMENTS).map(tuple)
REPORTS = st.lists(st.builds(Report, SPANS, st.none() | SPANS, CONTENTS), unique_by=lambda r: r.cue)


@given(REPORTS)
def test_reports_come_back_from_their_plain_form_by_their_cues(given_reports: list[Report]) -> None:
    reports = Reports.of(given_reports)
    assert list(reports) == sorted(given_reports, key=lambda report: report.cue)
    assert Reports.from_plain(json.loads(json.dumps(reports.to_plain()))) == reports
    assert len(reports) == len(given_reports)


@given(REPORTS, SPANS)
def test_near_are_those_whose_cues_are_not_far_from_a_span(given_reports: list[Report], span: Span) -> None:
    reports = Reports.of(given_reports)
    near = reports.near(span)
    assert near == [r for r in reports if span.start - 2_000 <= r.cue.start < span.end + 2_000]


def test_a_third_fragment_is_left_out() -> None:
    content = tuple(Span(at, at + 5) for at in (10, 20, 30))
    (report,) = Reports.of([Report(Span(0, 4), None, content)])
    assert report.content == content[:2]


@pytest.mark.parametrize(
    "numbers",
    [
        [1],
        [3, 4, 0, 0, 9, 12, 0],
        [3, 4, 0, 0, 9, -12, 0, 0],
        [4, 3, 0, 0, 9, 12, 0, 0],
        [3, 3, 0, 0, 9, 12, 0, 0],
        [3, 4, 0, 0, 0, 0, 0, 0],
        [5, 9, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 1, 2, 0, 0],
        ["3", 4, 0, 0, 9, 12, 0, 0],
    ],
)
def test_what_is_no_row_of_reports_is_refused(numbers: list[int]) -> None:
    with pytest.raises((ValueError, TypeError)):
        Reports.from_plain(numbers)
