"""The pace of an annotator, and when the documents will be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

# Working days that a pace is measured over: two usual weeks, so that one long article does not decide.
WORKING_DAYS = 10
# Days ahead of a forecast, a hundred years; what takes longer has no day.
_MOST_AHEAD = 36_525

Standing = Literal["finished", "on schedule", "behind", "no pace", "no date"]


@dataclass(frozen=True)
class Pace:
    """The number of documents that an annotator does, measured over the last working days.

    Attributes
    ----------
    documents: how many were done on these days.
    working_days: how many days these are: days on which at least one document was done.
    since: the first of them.
    calendar_days: the days from the first of them to today, both included.
    """

    documents: int
    working_days: int
    since: date
    calendar_days: int

    @property
    def a_working_day(self) -> float:
        """Return the documents a working day."""
        return self.documents / self.working_days

    def finish(self, left: int, today: date) -> date | None:
        """Return the day on which `left` documents are done if it goes on as since the first of the days.

        Days without work count, so that weekends and pauses come again as often. None: in over 100 years.
        """
        days = ceil(left * self.calendar_days / self.documents)
        return today + timedelta(days=days) if days <= _MOST_AHEAD else None


def pace_of(done: Mapping[date, int], today: date) -> Pace | None:
    """Return the pace of the days with their numbers of done documents; None without such a day.

    Days after today, of a computer whose clock was wrong, do not count.
    """
    days = sorted(day for day, number in done.items() if number and day <= today)[-WORKING_DAYS:]
    if not days:
        return None
    documents = sum(done[day] for day in days)
    return Pace(documents, len(days), days[0], (today - days[0]).days + 1)


def share_due(total: int, since: date | None, today: date, due: date) -> int:
    """Return how many of `total` documents work spread evenly from `since` to `due` would have done now.

    Days that have gone by count, the present one does not; 0 where it is not known since when.
    """
    if since is None or today <= since or due < since:
        return 0
    return total * (today - since).days // ((due - since).days + 1)


def standing(
    left: int, finish: date | None, today: date, due: date | None, *, has_pace: bool, is_short: bool = False
) -> Standing:
    """Return how an annotator stands against the day by which all should be done.

    `finish` is the day of the forecast; None without one, or where there is no pace. `is_short`, which counts
    then, tells whether fewer documents are done than `share_due`.
    """
    if not left:
        return "finished"
    if due is None:
        return "no date"
    if today > due:
        return "behind"
    if not has_pace:
        return "behind" if is_short else "no pace"
    return "on schedule" if finish is not None and finish <= due else "behind"
