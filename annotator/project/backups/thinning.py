"""The choice of backups that stay: rules that look at times, reasons and sizes alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.project.backups.folder import Backup

ASKED = "asked"  # the reason of backups that a person asked for; only a person removes them
# How long backups of a kind of day stay: all of a day, then one an hour, a day, a week. In days.
_ALL = 1 / 24  # within an hour all stay: those before large acts stand close together
_HOURLY, _DAILY, _WEEKLY = 1, 31, 366
_LEAST_LIMIT = 2_000_000_000  # bytes: the disks of users have a hundred times as much
_TIMES_THE_PROJECT = 10  # so that a large project has a handful, too


class Thinned(NamedTuple):
    """The backups that thinning drops.

    Attributes
    ----------
    by_age: those that newer or older ones stand for.
    for_room: those that the limit of space has no room for; a person is told.
    """

    by_age: list[Backup]
    for_room: list[Backup]


def usual_limit(project_bytes: int) -> int:
    """Return the room for backups of a project of some size."""
    return max(_LEAST_LIMIT, _TIMES_THE_PROJECT * project_bytes)


def thinned(
    backups: Iterable[Backup], now: datetime, limit: int, size_of: Callable[[Backup], int]
) -> Thinned:
    """Return the backups to drop; the newest one always stays, and so do those that a person asked for."""
    newest_first = sorted(backups, key=lambda backup: backup.at, reverse=True)
    by_age = _by_age(newest_first[1:], now)
    dropped = set(by_age)
    staying = [backup for backup in newest_first if backup not in dropped]
    return Thinned(by_age, _for_room(staying, limit, size_of))


def _by_age(older: Sequence[Backup], now: datetime) -> list[Backup]:
    """Return those beside which an older one of the same hour, day or week stays."""
    dropped: list[Backup] = []
    filled: set[tuple[object, ...]] = set()
    for backup in reversed(older):  # the oldest of each time stays, so that it does so tomorrow, too
        if backup.reason == ASKED:
            continue
        period = _period(backup.at, now)
        if period is None or period in filled:
            dropped.append(backup)
        elif period:
            filled.add(period)
    return dropped


def _period(at: datetime, now: datetime) -> tuple[object, ...] | None:
    """Return the hour, day or week that keeps one backup; () keeps all of them, None keeps none."""
    age = (now - at) / timedelta(days=1)
    if age < _ALL:
        return ()
    if age < _HOURLY:
        return (at.date(), at.hour)
    if age < _DAILY:
        return (at.date(),)
    if age < _WEEKLY:
        return tuple(at.isocalendar()[:2])
    return None


def _for_room(newest_first: Sequence[Backup], limit: int, size_of: Callable[[Backup], int]) -> list[Backup]:
    dropped: list[Backup] = []
    total = sum(map(size_of, newest_first))
    for backup in reversed(newest_first[1:]):
        if total <= limit:
            break
        if backup.reason != ASKED:
            dropped.append(backup)
            total -= size_of(backup)
    return dropped
