"""The learning in force for an annotator, and the suggestions as it shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import ProjectDamaged
from annotator.domain.learning import Learning
from annotator.store import learning as stored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.store.connection import Database


def in_force(database: Database, annotator: str) -> Learning:
    """Return what moves the scores for an annotator: the stored learning, or none if it is off or damaged."""
    try:
        return stored.learning(database, annotator) if stored.is_used(database, annotator) else Learning()
    except ProjectDamaged:  # counts are made anew, and must not keep anybody from annotating
        return Learning()


def with_learning(
    learning: Learning, suggestions: Iterable[Proposed[Quotation]], text: str
) -> tuple[Proposed[Quotation], ...]:
    """Return the suggestions of a text with learned scores, and without those that stay in reserve."""
    if not learning.decisions:
        return tuple(suggestion for suggestion in suggestions if not suggestion.is_reserve)
    from annotator.project.learning.traits import applied  # late: most projects open without it

    return applied(learning, suggestions, text)
