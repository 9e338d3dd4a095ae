"""Learning from the decisions in a project: counted anew for each annotator, and measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.project.learning.evidence import evidence_of, learnt_from
from annotator.project.learning.held_out import HeldOut, held_out
from annotator.store import learning as stored

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.learning import Learning
    from annotator.project.project import Project


@dataclass(frozen=True)
class Report:
    """The lessons of an annotator's decisions.

    Attributes
    ----------
    measured: the effect on held-out documents, None if it was not measured.
    """

    annotator: str
    used: bool
    learning: Learning
    measured: HeldOut | None


def switch(project: Project, annotator: str, *, used: bool) -> None:
    """Set whether an annotator's decisions move scores."""
    stored.use(project.database, annotator, used=used)


def forget(project: Project, annotator: str) -> None:
    """Forget what an annotator's decisions have taught: only documents begun from now on count."""
    stored.forget(project.database, annotator)


def count_anew(
    project: Project,
    annotator: str,
    *,
    measure: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Count an annotator's decisions anew and store the counts.

    Raises
    ------
    StorageError: the counts could not be saved; the older ones stay.
    """
    database = project.database
    evidence = list(evidence_of(database, annotator, progress))
    learning = learnt_from(evidence)
    stored.save(database, annotator, learning)
    measured = held_out(evidence) if measure else None
    return Report(annotator, stored.is_used(database, annotator), learning, measured)
