"""The act that makes the plan of a team: one operation, one undo step.

Common errors
-------------
ActRefused: the act would change nothing.
StorageError: the change could not be saved; nothing is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.project.acts.transaction import nothing_to_change
from annotator.store.history import now
from annotator.store.writer import writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.team_plan import Assigned, TeamPlan
    from annotator.store.connection import Database

_STEP = 1_000  # documents from one telling of progress to the next
_NAME = "plan the work"


def put_plan(
    database: Database,
    annotator: str | None,
    plan: TeamPlan,
    new: Assigned,
    progress: Callable[[int, int], object] | None = None,
) -> None:
    """Put a plan in force, and give documents to annotators besides those who have them.

    `progress` gets how many documents of how many are assigned. Of nobody (None), the act is permanent, and
    sets no day to be done by.
    """
    with writing(database, _NAME, annotator) as (writer, changed):
        plan_writer = writer.plan()
        plan_writer.add_annotators(plan.annotators, now())
        plan_writer.put(plan.to_plain())
        plan_writer.set_training(plan.training)
        for number, (document, names) in enumerate(new.items(), 1):
            for name in sorted(names):
                writer.assign(document, name)
            if progress is not None and number % _STEP == 0:
                progress(number, len(new))
        plan_writer.set_due_date(plan.due, annotator)
    if not changed:
        raise nothing_to_change(_NAME)
