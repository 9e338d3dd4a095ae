"""Days by the clock of the computer."""

from __future__ import annotations

from datetime import datetime


def local_day(at: str) -> str:
    """Return the day of a stored time (ISO 8601) in the time zone of the computer; "" for what is no time."""
    try:
        return datetime.fromisoformat(at).astimezone().date().isoformat()
    except (ValueError, OverflowError, OSError):  # the project file is not trusted
        return ""
