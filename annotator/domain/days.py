"""Days: of stored times, and as people type them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

_TYPED = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


def day_of(at: str) -> str:
    """Return the day of a stored time (ISO 8601), in UTC; "" for what is no time.

    Not by the computer's clock: a project has the same days everywhere.
    """
    try:
        return datetime.fromisoformat(at).astimezone(UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):  # the project file is not trusted
        return ""


def is_day(words: str) -> bool:
    """Tell whether words are a day, a month or a year of the calendar: 2025-11-28, 2025-11 or 2025."""
    if not _TYPED.fullmatch(words):
        return False
    try:
        date.fromisoformat(f"{words}-01-01"[:10])  # a month stands for its first day, and so does a year
    except ValueError:
        return False
    return True
