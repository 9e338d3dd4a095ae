"""Undo, redo and restoring that nobody should wait for in a window: a process does them beside it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from annotator.domain.errors import AnnotatorError
from annotator.store import history_steps

if TYPE_CHECKING:
    from annotator.project.project import Project
    from annotator.store.history import Entry

DOCUMENTS_AT_ONCE = history_steps.DOCUMENTS_AT_ONCE


def is_long_step(project: Project, act: Entry) -> bool:
    """Tell whether undo or redo of an act changes very many rows, or moves very many documents."""
    with suppress(AnnotatorError):  # the step itself tells of it
        return history_steps.is_long(project.database, [act])
    return False


def is_long_jump(project: Project, act: int | None) -> bool:
    """Tell the same of a jump to an act (None: before the first)."""
    with suppress(AnnotatorError):
        return history_steps.is_long_jump(project.database, project.person, act)
    return False
