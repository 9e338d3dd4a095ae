"""States of layers that a merge has set aside, and that wait for a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.lineage import number_waiting

if TYPE_CHECKING:
    from annotator.project.project import Project


def layers_waiting(project: Project) -> int:
    """Return the number of layers with states that were set aside and on which nobody has decided."""
    return number_waiting(project.database)
