"""How often a harness of faults does its work: a few times with all tests, and long by `packaging/dev.py faults --long`.

    def test_...(told: Told) -> None:
        number = repeats(5, long=125)
        ...
        told("kill -9 while annotating", number)

A harness outside of tests/faults is marked with `pytest.mark.faults`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable

# Whether the counts of harnesses are wanted, and in which form: "short", "long" or, in other runs of the tests, "".
FORM = os.environ.get("FAULTS", "")

DONE = "done"  # the property of a test that says what it did how often
# Tells what was done, and how often.
Told = Callable[[str, int], None]


def repeats(short: int, *, long: int) -> int:
    """Return how often something is done in this run."""
    return long if FORM == "long" else short


def sums_of(reports: Iterable[object]) -> dict[str, int]:
    """Return how often each thing was done, by the reports of tests that have ended."""
    sums: Counter[str] = Counter()
    for report in reports:
        if getattr(report, "when", "") == "call":
            for name, value in getattr(report, "user_properties", ()):
                if name == DONE:
                    sums[value[0]] += value[1]
    return sums
