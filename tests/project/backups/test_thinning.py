"""Which backups stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.project.backups.folder import REASONS, Backup
from annotator.project.backups.thinning import thinned, usual_limit

NOW = datetime(2026, 11, 29, 14, 0, 5, tzinfo=UTC)
PLENTY = 1 << 60


def backup(hours: float, reason: str = "hourly") -> Backup:
    """Return a backup that was made so many hours ago."""
    at = NOW - timedelta(hours=hours)
    return Backup(Path(f"/b/{at.isoformat()}.{reason}"), at, reason)


def staying(backups: list[Backup], limit: int = PLENTY, size: int = 1) -> list[Backup]:
    dropped = thinned(backups, NOW, limit, lambda backup: size)
    gone = {*dropped.by_age, *dropped.for_room}
    return [each for each in backups if each not in gone]


def days_of(backups: list[Backup]) -> list[float]:
    return [(NOW - each.at) / timedelta(days=1) for each in backups]


def test_of_a_year_of_work_hours_days_and_weeks_stay() -> None:
    stay = days_of(staying([backup(hours) for hours in range(24 * 400)]))
    assert len([age for age in stay if age < 1]) == 24
    assert len([age for age in stay if 1 <= age < 31]) in (30, 31)
    assert len([age for age in stay if 31 <= age < 366]) in (48, 49)
    assert max(stay) < 366


def test_all_backups_of_the_last_hour_stay() -> None:
    backups = [backup(minutes / 60, "acts") for minutes in range(0, 60, 5)]
    assert staying(backups) == backups


def test_what_stays_stays_also_when_thinned_an_hour_later() -> None:
    stay = set(staying([backup(hours) for hours in range(24 * 40)]))
    for later in range(1, 72):
        dropped = thinned(sorted(stay, key=lambda b: b.at), NOW + timedelta(hours=later), PLENTY, lambda b: 1)
        stay -= set(dropped.by_age)
    days = {each.at.date() for each in stay}
    assert all((NOW - timedelta(days=back)).date() in days for back in range(4, 27))


def test_the_limit_of_space_drops_the_oldest_and_tells_which() -> None:
    backups = [backup(24 * days) for days in range(10)]
    dropped = thinned(backups, NOW, 40, lambda backup: 10)
    assert dropped.by_age == []
    assert dropped.for_room == backups[:3:-1]


@given(
    st.lists(
        st.builds(backup, st.floats(-50, 20_000), st.sampled_from(sorted(REASONS))), min_size=1, unique=True
    ),
    st.integers(0, 100),
)
def test_the_newest_one_and_those_asked_for_always_stay(backups: list[Backup], limit: int) -> None:
    stay = staying(backups, limit)
    assert max(backups, key=lambda backup: backup.at) in stay
    assert [each for each in backups if each.reason == "asked"] == [
        each for each in stay if each.reason == "asked"
    ]


def test_a_large_project_has_room_for_ten_backups() -> None:
    assert usual_limit(10_000) == 2_000_000_000
    assert usual_limit(1_000_000_000) == 10_000_000_000
