"""Random plans and assignments: a plan only adds, and undo takes all of it back."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from hypothesis.stateful import rule

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.gold import GOLD
from annotator.domain.team_plan import TeamPlan
from annotator.project.teams.planning import make_plan, plan_in_force
from tests.faults.random_acts.places import ANNOTATORS, DOCUMENTS, Rules
from tests.faults.random_acts.plain_model import Facts, Refused, documents

PEOPLE = ("ana", "ben", "dan")


class TeamRules(Rules):
    """What the lead of a team does."""

    @rule(
        annotator=ANNOTATORS,
        people=st.sampled_from((PEOPLE, PEOPLE[:2], ("dan",))),
        common=st.sampled_from((0, 50, 100)),
        words=st.sampled_from(("", "council", "nowhere")),
        training=DOCUMENTS | st.none(),
        day=st.sampled_from((None, None, date(2026, 12, 31), date(2027, 1, 1))),
        seed=st.integers(1, 2),
    )
    def plan(
        self,
        annotator: str,
        people: tuple[str, ...],
        common: int,
        words: str,
        training: int | None,
        day: date | None,
        seed: int,
    ) -> None:
        """Put a plan in force."""
        both = self.both
        both.work_as(annotator)
        learnt = (both.id_at(training),) if training and ("document", training) in both.model.facts else ()
        plan = TeamPlan(
            people, DocumentFilter(words=words), "random", seed, common if len(people) > 1 else 0,
            training=learnt, due=day,
        )  # fmt: skip
        there = documents(both.model.facts)

        def effect(facts: Facts) -> None:
            for id in learnt:
                gold = facts.get(("layer", there.get(id), GOLD))
                if gold is None or gold["status"] != "done":
                    raise Refused("no gold layer to learn from")
            about = {
                position
                for id, position in there.items()
                if id in learnt
                or not words
                or words in f"{facts['document', position]['title']} {id}".casefold()
            }
            if not about:
                raise Refused("no document")
            facts["plan",] = {name: value for name, value in plan.to_plain().items() if name != "due"}
            facts.pop(("due",), None)
            if day is not None:
                facts["due",] = day.isoformat()
            for position in there.values():
                facts.pop(("training", position), None)
                if both.model.facts["document", position]["id"] in learnt:
                    facts["training", position] = "for training"
            for key in both.facts_now.keys() - facts.keys():
                if key[0] == "assignment":
                    assert key[1] in about and key[2] in people
                    facts[key] = "assigned"
            for position in about:
                who = {key[2] for key in facts if key[:2] == ("assignment", position)}
                assert who, "each document has somebody"
                if both.id_at(position) in learnt:
                    assert who >= set(people)

        made = both.both(
            lambda: make_plan(both.project, plan) and (), lambda: both.model.do(annotator, None, effect)
        )
        if made is not None:
            assert plan_in_force(both.project) == plan
        both.view = None

    @rule(
        annotator=ANNOTATORS,
        document=DOCUMENTS,
        name=st.sampled_from(("ana", "ben")),
        is_taken_back=st.booleans(),
    )
    def assign(self, annotator: str, document: int, name: str, is_taken_back: bool) -> None:
        """Assign a document to somebody by hand, or take that back."""
        both = self.both
        if not both.is_there(document) or name not in both.project.annotators():
            return
        both.work_as(annotator)

        def effect(facts: Facts) -> None:
            if is_taken_back:
                facts.pop(("assignment", document, name), None)
            else:
                facts["assignment", document, name] = "assigned"

        acts = both.project.chosen_acts()
        act = acts.unassign if is_taken_back else acts.assign
        both.on_project(lambda: act([document], name), effect)
