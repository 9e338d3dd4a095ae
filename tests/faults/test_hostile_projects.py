"""Projects made to do harm, in the real program: no trace, no hang, nothing fetched, nothing written beside."""

from __future__ import annotations

import os
import sys

import pytest

from tests.faults.hostile_projects import KINDS
from tests.faults.hostile_windows import outcomes

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="its files of other programs are links and pipes"
)

# Wrong kinds of values, signs, markup, codebooks, offsets, another database; FAULTS=long takes 15 of each kind.
_USUAL = (2, 5, 6, 7, 10, 13)
_LONG = range(15 * len(KINDS))


def test_hostile_projects_do_no_harm_in_the_window() -> None:
    numbers = _LONG if os.environ.get("FAULTS") == "long" else _USUAL
    wrong = {
        (outcome.number, outcome.kind): outcome.wrong for outcome in outcomes(numbers, {}) if outcome.wrong
    }
    assert wrong == {}
