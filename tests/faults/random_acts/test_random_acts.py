"""Random acts of two annotators, undo, redo, trash, backups and restores, against a plain model.

Every rule does the same in the program and in dictionaries; then the file must hold just what these hold, and a
refusal of one must be a refusal of the other. See tests/faults/README.md.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis.stateful import initialize, multiple, run_state_machine_as_test

from tests.faults.random_acts.drawn_anew import CHANCE, DRAWN_ANEW
from tests.faults.random_acts.gold_rules import GoldRules
from tests.faults.random_acts.history_rules import HistoryRules
from tests.faults.random_acts.layer_rules import LayerRules
from tests.faults.random_acts.merge_rules import MergeRules
from tests.faults.random_acts.places import DOCUMENTS
from tests.faults.random_acts.project_rules import ProjectRules
from tests.faults.random_acts.quotation_rules import QuotationRules
from tests.faults.random_acts.suggestion_rules import SuggestionRules
from tests.faults.random_acts.team_rules import TeamRules
from tests.faults.random_acts.thread_rules import ThreadRules

# The long form comes in parts with their own seeds, so that a run that is stopped has done those before.
PARTS, EXAMPLES = (40, 250) if os.environ.get("FAULTS") == "long" else (1, 20)
STEPS = 20
SHRINKING = 60  # seconds


class RandomActs(
    QuotationRules, SuggestionRules, LayerRules, ThreadRules, GoldRules, TeamRules, MergeRules, ProjectRules,
    HistoryRules,
):  # fmt: skip
    """Two annotators at work in a project that begins with two documents."""

    @initialize(target=DOCUMENTS)
    def two_documents(self) -> Any:
        """Take the two documents."""
        return multiple(*self.both.texts)


@pytest.mark.parametrize("part", range(PARTS))
def test_random_acts_leave_what_the_plain_model_says(
    part: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    # Examples are long: five minutes, as usual, would be more than a test has.
    monkeypatch.setattr("hypothesis.internal.conjecture.engine.MAX_SHRINKING_SECONDS", SHRINKING)
    CHANCE.seed(part)
    run_state_machine_as_test(
        RandomActs,
        settings=settings(max_examples=EXAMPLES, stateful_step_count=STEPS, backend=DRAWN_ANEW),
    )
