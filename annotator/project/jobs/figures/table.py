"""The table of all figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.project.jobs.figures import annotation_counts, suggestions, work

if TYPE_CHECKING:
    from annotator.project.jobs.figures.figure import Figure, Row
    from annotator.project.jobs.figures.gathered import Gathered

# In the order of the dashboard.
FIGURES: tuple[Figure, ...] = (*work.FIGURES, *annotation_counts.FIGURES, *suggestions.FIGURES)


def rows_of_all(gathered: Gathered) -> dict[str, list[Row]]:
    """Return the rows of all figures by their ids."""
    return {figure.id: list(figure.rows(gathered)) for figure in FIGURES}
