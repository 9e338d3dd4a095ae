"""The pace of an annotator, the forecast, and where that stands against a date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from annotator.domain.forecast import WORKING_DAYS, Pace, pace_of, share_due, standing

TODAY = date(2026, 3, 20)  # a Friday


def days_ago(*days: int, number: int = 2) -> dict[date, int]:
    return {TODAY - timedelta(days=day): number for day in days}


def test_the_pace_is_of_days_on_which_something_was_done() -> None:
    pace = pace_of({TODAY - timedelta(days=4): 3, TODAY - timedelta(days=1): 5, TODAY: 0}, TODAY)
    assert pace == Pace(8, 2, TODAY - timedelta(days=4), 5)
    assert pace.a_working_day == 4


def test_only_the_last_working_days_count() -> None:
    pace = pace_of(days_ago(*range(WORKING_DAYS)) | days_ago(300, number=900), TODAY)
    assert pace == Pace(2 * WORKING_DAYS, WORKING_DAYS, TODAY - timedelta(days=9), 10)


def test_without_a_day_there_is_no_pace_and_days_to_come_are_none() -> None:
    assert pace_of({}, TODAY) is None
    assert pace_of({TODAY + timedelta(days=1): 4}, TODAY) is None


def test_the_forecast_counts_days_without_work_as_often_as_before() -> None:
    pace = pace_of(days_ago(13, 6), TODAY)  # one day a week: 4 documents in 14 days
    assert pace is not None
    assert pace.finish(2, TODAY) == TODAY + timedelta(days=7)
    assert pace.finish(3, TODAY) == TODAY + timedelta(days=11), "a part of a day is a day"
    assert pace.finish(10**9, TODAY) is None


@pytest.mark.parametrize(
    ("left", "finish", "due", "has_pace", "expected"),
    [
        (0, None, TODAY, True, "finished"),
        (1, TODAY, None, True, "no date"),
        (1, TODAY + timedelta(days=3), TODAY + timedelta(days=3), True, "on schedule"),
        (1, TODAY + timedelta(days=4), TODAY + timedelta(days=3), True, "behind"),
        (1, None, TODAY + timedelta(days=3), True, "behind"),
        (1, None, TODAY + timedelta(days=3), False, "no pace"),
        (1, None, TODAY - timedelta(days=1), False, "behind"),
        (0, None, TODAY - timedelta(days=1), False, "finished"),
    ],
)
def test_standing(left: int, finish: date | None, due: date | None, has_pace: bool, expected: str) -> None:
    assert standing(left, finish, TODAY, due, has_pace=has_pace) == expected


def test_work_that_is_spread_evenly_gives_the_documents_due_by_now() -> None:
    since, due = TODAY - timedelta(days=4), TODAY + timedelta(days=5)  # ten days, of which four are over
    assert [share_due(total, since, TODAY, due) for total in (2, 3, 10)] == [0, 1, 4]
    assert share_due(10, None, TODAY, due) == 0
    assert share_due(10, TODAY, TODAY, TODAY) == 0, "today is not over"
    assert share_due(10, since, TODAY, TODAY - timedelta(days=9)) == 0
    assert standing(3, None, TODAY, due, has_pace=False, is_short=True) == "behind"
    assert standing(0, None, TODAY, due, has_pace=False, is_short=True) == "finished"
    assert standing(3, due, TODAY, due, has_pace=True, is_short=True) == "on schedule", "the pace tells more"
