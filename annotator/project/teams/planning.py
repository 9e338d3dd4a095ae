"""The plan of a team: what it gives to each annotator, shown before it is made, and the act."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.team_plan import Assigned, TeamPlan, plan_from_plain, share_out
from annotator.domain.translation import tr
from annotator.project.acts.plan import put_plan
from annotator.store import assignments, plans
from annotator.store.document_conditions import positions_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.document_filter import DocumentFilter
    from annotator.project.project import Project


class Share(NamedTuple):
    """What an annotator gets by a plan, as numbers of documents.

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
    """What a plan would do.

    Attributes
    ----------
    documents: the number of documents that it is about, training documents included.
    common: the number of common ones.
    shares: what each annotator gets, in the order of the plan.
    pairs: the smallest and greatest number of common documents of two annotators.
    new: who gets which documents besides those who have them.
    """

    documents: int
    common: int
    shares: tuple[Share, ...]
    pairs: tuple[int, int]
    new: Assigned


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
    """Return the plan of the project; None if nobody has made one.

    Raises
    ------
    InputError, ProjectDamaged: it cannot be read.
    """
    plain = plans.plan(project.database)
    return None if plain is None else plan_from_plain(plain)


def documents_of(project: Project, chosen: DocumentFilter, training: Sequence[str] = ()) -> Documents:
    """Return the documents that meet conditions, and training documents, with who has them."""
    database = project.database
    wanted = set(positions_matching(database, chosen, project.annotator or None))
    wanted |= {project.position_of(id) for id in training}
    found = assignments.ids_and_assigned(database, sorted(wanted))
    return Documents([id for id, _ in found], dict(found))


def gold_documents(project: Project) -> list[str]:
    """Return the ids of the documents that can be for training: their gold layer is done."""
    return plans.with_gold(project.database)


def outlook(plan: TeamPlan, documents: Documents) -> Outlook:
    """Return what a plan would do with documents."""
    new = share_out(plan, documents.ids, documents.present)
    learnt = set(plan.training)
    has, comes, common, training = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    pairs = Counter(dict.fromkeys(combinations(sorted(plan.annotators), 2), 0))
    number = 0
    for document in documents.ids:
        before = documents.present[document] & set(plan.annotators)
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
    return Outlook(len(documents.ids), number, shares, extent, new)


def make_plan(
    project: Project, plan: TeamPlan, progress: Callable[[int, int], object] | None = None
) -> tuple[Changes, Outlook]:
    """Put a plan in force as one act of the annotator at work, and share documents out by it.

    Raises
    ------
    InputError: no document meets the conditions, or a training document has no gold layer that is done.
    ActRefused: all is so already. StorageError: it could not be saved; nothing is changed.
    """
    if plan.due is not None and not project.annotator and plan.due != project.due_date():
        raise InputError(
            tr("The history has to say who sets the day to be done by."),
            tr("Say who plans, or leave the day out."),
        )
    gold = set(gold_documents(project))
    for id in plan.training:
        project.position_of(id)  # says if there is none
        if id not in gold:
            raise InputError(
                tr("“{document}” has no gold layer that is done, so nobody can learn from it.", document=id),
                tr("Adjudicate it first, or take another training document."),
            )
    documents = documents_of(project, plan.documents, plan.training)
    if not documents.ids:
        raise InputError(tr("No document meets the conditions of the plan."), tr("Choose other conditions."))
    coming = outlook(plan, documents)
    changes = put_plan(project.database, project.annotator or None, plan, coming.new, progress)
    if plan.due is not None and plan.due != project.due_date():
        project.set_due_date(plan.due)
    return changes, coming
