"""The plan of a team: what it gives to each annotator, shown before it is made, and the act."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.team_plan import (
    Assigned,
    TeamPlan,
    plan_from_plain,
    refuse_alike_names,
    share_of,
    share_out,
)
from annotator.domain.translation import tr
from annotator.project.acts.plan import put_plan
from annotator.project.jobs.reading_connection import ReadingConnection
from annotator.store import assignments, documents, plans
from annotator.store.document_conditions import positions_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.project.project import Project
    from annotator.store.connection import Database


__all__ = ["Outlook", "PlanReader", "Share", "gold_documents", "make_plan", "plan_in_force"]


class Share(NamedTuple):
    """The documents of an annotator by a plan, in numbers.

    Attributes
    ----------
    has: those that the annotator has already.
    new: those that come by the plan.
    common: those, of both, that others have, too; training documents aside.
    training: training documents, which are among `has` and `new`.
    """

    annotator: str
    has: int
    new: int
    common: int
    training: int

    @property
    def all(self) -> int:
        """Return the number of all documents of the annotator."""
        return self.has + self.new


class Outlook(NamedTuple):
    """The effect that a plan would have.

    Attributes
    ----------
    documents: the number of documents that it is about, training documents included.
    common: the number of common ones.
    shares: what each annotator gets, in the order of the plan.
    pairs: the smallest and greatest number of common documents of two annotators.
    new: who gets which documents besides those who have them.
    wanted: the number of common documents by the share of the plan.
    """

    documents: int
    common: int
    shares: tuple[Share, ...]
    pairs: tuple[int, int]
    new: Assigned
    wanted: int


class Documents(NamedTuple):
    """The documents of a filter with who has them; reading them is what takes time.

    Attributes
    ----------
    ids: in the project's order.
    present: who is to annotate each of them.
    """

    ids: Sequence[str]
    present: Assigned


def plan_in_force(project: Project) -> TeamPlan | None:
    """Return the plan of the project, with its day to be done by of now; None if nobody has made one.

    Raises
    ------
    InputError, ProjectDamaged: it cannot be read.
    """
    plain = plans.plan(project.database)
    return None if plain is None else replace(plan_from_plain(plain), due=project.due_date())


def documents_of(database: Database, annotator: str, plan: TeamPlan) -> Documents:
    """Return the documents that a plan is about, with who has them; `annotator` is the one at work, or "".

    Raises
    ------
    InputError: the project has no such training document.
    """
    wanted = set(positions_matching(database, plan.documents, annotator or None))
    wanted |= {documents.position_of(database, id) for id in plan.training}
    assigned = assignments.ids_and_assigned(database, sorted(wanted))
    return Documents([id for id, _ in assigned], dict(assigned))


def gold_documents(project: Project) -> list[str]:
    """Return the ids of the documents that can be for training: their gold layer is done."""
    return plans.with_gold(project.database)


def titles_of(project: Project, ids: Sequence[str]) -> list[str]:
    """Return the titles of documents; of one without a title its id."""
    positions = [project.position_of(id) for id in ids]
    titles = documents.titles_at(project.database, positions)
    return [titles.get(position) or id for position, id in zip(positions, ids, strict=True)]


def outlook(plan: TeamPlan, about: Documents) -> Outlook:
    """Return what a plan would do with documents."""
    new = share_out(plan, about.ids, about.present)
    learnt = set(plan.training)
    has, comes, common, training = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    pairs = Counter(dict.fromkeys(combinations(sorted(plan.annotators), 2), 0))
    number = 0
    for document in about.ids:
        before = about.present[document] & set(plan.annotators)
        after = new.get(document, frozenset())
        has.update(before)
        comes.update(after)
        if document in learnt:
            training.update(before | after)
        elif len(before | after) > 1:
            number += 1
            common.update(before | after)
            pairs.update(combinations(sorted(before | after), 2))
    shares = tuple(
        Share(name, has[name], comes[name], common[name], training[name]) for name in plan.annotators
    )
    extent = (min(pairs.values(), default=0), max(pairs.values(), default=0))
    wanted = share_of(plan.common, len(set(about.ids) - learnt))
    return Outlook(len(about.ids), number, shares, extent, new, wanted)


def _about(project: Project, plan: TeamPlan) -> Documents:
    """Return the documents of a plan; refuse one that the project cannot carry out."""
    refuse_alike_names(plan.annotators, project.annotators())
    gold = set(gold_documents(project))
    for id in plan.training:
        project.position_of(id)  # says if there is none
        if id not in gold:
            raise InputError(
                tr("“{document}” has no gold layer that is done, so nobody can learn from it.", document=id),
                tr("Adjudicate it first, or take another training document."),
            )
    about = documents_of(project.database, project.person, plan)
    if not about.ids:
        raise InputError(tr("No document meets the conditions of the plan."), tr("Choose other conditions."))
    return about


def looked_at(project: Project, plan: TeamPlan) -> Outlook:
    """Return what a plan would do, without making it; errors as in `make_plan`."""
    return outlook(plan, _about(project, plan))


def make_plan(
    project: Project, plan: TeamPlan, progress: Callable[[int, int], object] | None = None
) -> Outlook:
    """Put a plan in force as one act of the annotator at work, and share documents out by it.

    Raises
    ------
    InputError: no document meets the conditions, a training document has no gold layer that is done, a new
    name is like one that is known, or nobody is at work who sets the day to be done by.
    ActRefused: all is so already. StorageError: it could not be saved; nothing is changed.
    """
    if not project.person and plan.due != project.due_date():
        raise InputError(
            tr("The history has to say who sets the day to be done by."),
            tr("Say who plans, or leave the day out."),
        )
    about = _about(project, plan)
    coming = outlook(plan, about)
    put_plan(project.database, project.person or None, plan, coming.new, progress)
    return coming


class PlanReader(ReadingConnection):
    """Looks at plans beside the window."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self._annotator = project.person
        self._read: tuple[object, Documents] | None = None  # of the last plan: most choices keep them

    def outlook(self, plan: TeamPlan) -> Outlook:
        """Return what a plan would do.

        Raises
        ------
        Interrupted: an act had to be saved; ask again. StorageError: the project cannot be read.
        """
        asked = (plan.documents, plan.training)
        if self._read is None or self._read[0] != asked:
            with self._reading():
                self._read = (asked, documents_of(self._database, self._annotator, plan))
        return outlook(plan, self._read[1])
