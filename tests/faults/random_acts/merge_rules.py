"""Random merges of copies and packages in which somebody has gone on, early or late, once or again."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, precondition, rule

from annotator.domain.errors import ActRefused, InputError
from annotator.project.teams.merge_decisions import BOTH, KEEP, TAKE, Decisions
from annotator.project.teams.merging import merge
from annotator.project.teams.packages import write_packages
from annotator.project.teams.planning import plan_in_force
from tests.faults.random_acts.places import ANNOTATORS, COPIES, Rules
from tests.faults.random_acts.plain_model import Facts, Refused, documents
from tests.faults.random_acts.team_rules import PEOPLE
from tests.project.teams.copying import WAYS, edited, states_that_stand

_EDITS = st.lists(
    st.tuples(st.sampled_from(WAYS), st.sampled_from(PEOPLE), st.integers(0, 5)), min_size=1, max_size=4
)


class MergeRules(Rules):
    """What comes from other computers.

    What a merge makes of copies, `tests/project/teams/test_random_merges.py` holds; here it comes between all
    other acts, and undo has to lead back to the facts before.
    """

    def __init__(self) -> None:
        super().__init__()
        self.numbers = count()

    @rule(target=COPIES, edits=_EDITS)
    def copy(self, edits: list[tuple[str, str, int]]) -> Any:
        """Copy the project as it is, and go on in the copy."""
        both = self.both
        path = both.folder / f"copy-{next(self.numbers)}.qca"
        shutil.copyfile(both.path, path)
        return edited(path, *edits)

    @precondition(lambda self: ("plan",) in self.both.model.facts)
    @rule(target=COPIES, number=st.integers(0, 2), edits=_EDITS)
    def package(self, number: int, edits: list[tuple[str, str, int]]) -> Any:
        """Write the package of an annotator, who goes on in it."""
        both = self.both
        plan = plan_in_force(both.project)
        assert plan is not None
        name = plan.annotators[number % len(plan.annotators)]
        folder = both.folder / f"packages-{next(self.numbers)}"
        try:
            (package,) = write_packages(both.project, plan, folder, [name])
        except InputError:
            assert not any(
                key[0] == "assignment" and key[2] == name and both.is_there(key[1])
                for key in both.model.facts
            )
            return multiple()
        return edited(package.path, *((what, name, where) for what, _, where in edits))

    @rule(copy=COPIES, edits=_EDITS)
    def go_on_in_copy(self, copy: Path, edits: list[tuple[str, str, int]]) -> None:
        edited(copy, *edits)

    @rule(
        annotator=ANNOTATORS,
        first=COPIES,
        second=COPIES,
        choice=st.sampled_from((BOTH, BOTH, BOTH, KEEP, TAKE, "as:eva")),
    )
    def merge(self, annotator: str, first: Path, second: Path, choice: str) -> None:
        """Bring copies together with the project; the same again changes nothing."""
        both = self.both
        both.work_as(annotator)
        copies = sorted({first, second})
        stood = states_that_stand(both.path, *copies)
        decisions = Decisions(others=choice)
        faults: list[Any] = []
        refusals: list[InputError] = []

        def act() -> tuple[()]:
            try:
                report = merge(both.project, copies, decisions)
            except InputError as refusal:
                refusals.append(refusal)
                raise
            faults.extend(report.faults)
            if not report.is_act:
                raise ActRefused("nothing is new")
            return ()

        def plain() -> None:
            before, now = both.model.facts, both.facts_now
            number = len(both.stored.history()) - len(both.model.acts)
            if not number:
                raise Refused("nothing is new")
            brought = {key[1] for key in now.keys() - before.keys() if key[0] == "document"}
            for position in brought:
                both.model.give_up(now["document", position]["id"])
            both.model.last = max(both.model.last, *brought, 0)

            def effect(facts: Facts) -> None:
                facts.clear()
                facts.update(now)

            both.model.do(annotator, None, effect, brought, may_be_empty=True)

        both.both(act, plain)
        assert faults == []
        if refusals:
            assert choice == "as:eva", "only a layer that is there is in the way"
            return
        both.project.read_registry()
        both.read_codebook()
        both.texts |= {position: both.project.document_at(position) for position in both.project.positions()}
        if choice == BOTH:
            there = documents(both.model.facts)
            stands = {key: states for key, states in states_that_stand(both.path).items() if key[0] in there}
            assert stands == {key: states for key, states in stood.items() if key[0] in there}
        number = len(both.model.acts)
        assert not merge(both.project, copies, decisions).is_act
        assert len(both.stored.history()) == number
