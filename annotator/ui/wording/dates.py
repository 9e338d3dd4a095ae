"""Dates and times as the language in force writes them, in the time zone of the computer."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from annotator.domain.translation import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable

# A year with the sign beside it, in Qt's form of a date.
_YEAR = re.compile(r"^y+\W*|[-/]?y+\W*$")


def moment_of(at: str) -> datetime:
    """Return a stored time (ISO 8601) in the time zone of the computer."""
    return datetime.fromisoformat(at).astimezone()


def local_time(at: str) -> str:
    """Return a stored time: the time of day if it is today, day and time otherwise."""
    return _stored(at, lambda moment: clock(moment) if _is_today(moment) else day_and_time(moment))


def full_time(at: str) -> str:
    """Return a stored time: day and time, for today, too."""
    return _stored(at, day_and_time)


def _stored(at: str, written: Callable[[datetime], str]) -> str:
    try:
        return written(moment_of(at))
    except ValueError:
        return at  # the project file is not trusted


def _is_today(moment: datetime) -> bool:
    return moment.date() == datetime.now().astimezone().date()


def clock(moment: datetime) -> str:
    """Return the time of day to the second: "15:04:05"."""
    return f"{moment:%H:%M:%S}"


def time_of_day(moment: datetime) -> str:
    """Return the time of day: "15:04"."""
    return f"{moment:%H:%M}"


def day_of_year(moment: datetime) -> str:
    """Return the day without its year: "05 Nov", "05.11."."""
    if _is_english():
        return f"{moment:%d %b}"
    return _written(moment, _YEAR.sub("", _form_of_dates()))


def day(moment: datetime) -> str:
    """Return the day: "2026-11-05", "05.11.2026"."""
    if _is_english():
        return f"{moment:%Y-%m-%d}"
    return _written(moment, form_of_days())


def form_of_days() -> str:
    """Return the form of a day for Qt's fields: "yyyy-MM-dd", "dd.MM.yyyy"."""
    return "yyyy-MM-dd" if _is_english() else re.sub("y+", "yyyy", _form_of_dates())


def month(words: str) -> str:
    """Return a month that is stored as "2026-11" in words: "November 2026"; other words as they are."""
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", words) is None or words.startswith("0000"):
        return words
    return _written(datetime(int(words[:4]), int(words[5:]), 1, tzinfo=UTC), "MMMM yyyy")


def day_and_time(moment: datetime) -> str:
    """Return the day with the time of day: "2026-11-05 15:04", "05.11.2026 15:04"."""
    return f"{day(moment)} {time_of_day(moment)}"


def duration(seconds: int) -> str:
    """Return a duration in minutes and seconds: "3:07 min"."""
    minutes, rest = divmod(seconds, 60)
    return tr("{minutes} min", minutes=f"{minutes}:{rest:02d}")


def _is_english() -> bool:
    return language().code == "en"


def _form_of_dates() -> str:
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat)


def _written(moment: datetime, form: str) -> str:
    from PySide6.QtCore import QDate  # only where needed: each class of Qt's costs a part of the start

    return str(QLocale().toString(QDate(moment.year, moment.month, moment.day), form))
