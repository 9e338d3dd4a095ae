"""Days of stored times."""

from __future__ import annotations

from datetime import UTC, datetime


def day_of(at: str) -> str:
    """Return the day of a stored time (ISO 8601), in UTC; "" for what is no time.

    Not by the computer's clock: a project has the same days everywhere.
    """
    try:
        return datetime.fromisoformat(at).astimezone(UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):  # the project file is not trusted
        return ""
