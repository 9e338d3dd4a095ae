"""Decisions on a merge as JSON."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.domain.changes import LayerKey
from annotator.domain.errors import InputError
from annotator.project.teams.merge_decisions import BOTH, TAKE, Decisions, decisions_from


def test_decisions_come_back_from_json() -> None:
    decided = Decisions(
        {LayerKey("a1", "ana"): TAKE}, "as:ana 2", False, frozenset({"a3"}), "ben.qca", {"s1": "s2"}
    )
    assert decisions_from(decided.to_plain()) == decided
    assert decisions_from({}) == Decisions(others=BOTH)


@pytest.mark.parametrize(
    "plain",
    [
        [],
        {"layer": []},
        {"others": "best"},
        {"others": "as: "},
        {"documents": "yes"},
        {"layers": [{"document": "a1"}]},
        {"layers": [{"document": "a1", "name": "ana", "choice": "x"}]},
        {"speakers": {"s1": 2}},
    ],
)
def test_other_decisions_are_refused(plain: Any) -> None:
    with pytest.raises(InputError):
        decisions_from(plain)
