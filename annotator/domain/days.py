"""Days: of stored times, and as people type them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_TYPED = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def day_of(at: str) -> str:
    """Return the day of a stored time (ISO 8601), in UTC; "" for what is no time.

    Not by the computer's clock: a project has the same days everywhere.
    """
    try:
        return datetime.fromisoformat(at).astimezone(UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):  # the project file is not trusted
        return ""


def is_day(words: str) -> bool:
    """Tell whether words are a day, a month or a year: 2025-11-28, 2025-11 or 2025."""
    return _TYPED.fullmatch(words) is not None
