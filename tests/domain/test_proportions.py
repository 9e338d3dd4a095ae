"""Wilson's interval: known values, its bounds, and what it means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.proportions import wilson


@pytest.mark.parametrize(
    ("hits", "cases", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),  # as tables of the interval have it
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
        (10, 10, 0.7225, 1.0),
    ],
)
def test_known_intervals(hits: int, cases: int, low: float, high: float) -> None:
    assert wilson(hits, cases) == pytest.approx((low, high), abs=5e-5)


def test_without_a_case_every_share_is_possible() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


@given(st.integers(1, 500).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases))))
def test_it_holds_the_share_and_stays_within_bounds(counted: tuple[int, int]) -> None:
    hits, cases = counted
    low, high = wilson(hits, cases)
    assert 0 <= low <= hits / cases <= high <= 1
    assert wilson(cases - hits, cases) == pytest.approx((1 - high, 1 - low))
    assert wilson(10 * hits, 10 * cases).high - wilson(10 * hits, 10 * cases).low < high - low
