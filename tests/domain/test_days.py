"""Days of stored times, the same on every computer."""

from __future__ import annotations

import pytest

from annotator.domain.days import day_of


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-03-02T23:59:59.999+00:00", "2026-03-02"),
        ("2026-03-02T23:30:00+02:00", "2026-03-02"),
        ("2026-03-03T01:30:00+02:00", "2026-03-02"),
        ("", ""),
        ("yesterday", ""),
        ("9999-12-31T23:59:59-12:00", ""),
    ],
)
def test_the_day_is_that_of_utc(at: str, day: str) -> None:
    assert day_of(at) == day
