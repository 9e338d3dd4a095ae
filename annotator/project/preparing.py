"""Preparing documents: entities and suggestions, computed by workers and kept in the project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.deciding import Showing
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.project.workers import Workers
from annotator.store import documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.analysis import Analysis
    from annotator.domain.document import Document
    from annotator.project.project import Project


def entities_of(analysis: Analysis) -> tuple[Entity, ...]:
    """Return the model's entities; their ids come from their place, so that they are the same each time."""
    return tuple(
        Entity(f"e{start}-{end}", Span(start, end), label, "model") for start, end, label in analysis.entities
    )


def save_analysis(project: Project, id: str, analysis: Analysis) -> None:
    """Keep what the model made of a document."""
    documents.save_analysis(
        project.database,
        id,
        analysis.model,
        entities_of(analysis),
        analysis.suggestions,
        analysis.syntax,
        analysis.claims,
    )


def unprepared(project: Project) -> list[int]:
    """Return the positions of the documents that still have to be analysed."""
    return documents.unanalysed(project.database)


def prepare(
    project: Project,
    jobs: int = 1,
    model: str = DEFAULT_MODEL,
    progress: Callable[[int, int], None] | None = None,
    *,
    anew: bool = False,
) -> int:
    """Compute entities and suggestions for all documents that have none; return how many there were.

    Each document is saved as soon as it is done, so a stopped run goes on where it was. With `anew` all
    documents are read again from the first on; what somebody has decided on, and what came with a document,
    stays.

    Raises
    ------
    ModelMissing: the model is not installed.
    """
    positions = list(range(1, project.count() + 1)) if anew else unprepared(project)
    if not positions:
        return 0
    ids: list[str] = []

    def texts() -> Iterator[str]:
        for position in positions:
            document = project.document_at(position)
            ids.append(document.id)
            yield document.text

    with Workers(min(jobs, len(positions)), model) as workers:
        for done, analysis in enumerate(workers.analyse(texts()), 1):
            save_analysis(project, ids[done - 1], analysis)
            if progress:
                progress(done, len(positions))
    return len(positions)


def suggest(
    items: Iterable[Document], jobs: int = 1, model: str = DEFAULT_MODEL, *, thoughts: bool = True
) -> Iterator[Record]:
    """Yield for each document a record without annotator: the model's entities and pending suggestions.

    Those of beliefs and intentions are left out where `thoughts` are not wanted, and with them their claims.
    """
    showing = Showing(least=0, thoughts=thoughts)
    kept: list[Document] = []

    def texts() -> Iterator[str]:
        for document in items:
            kept.append(document)
            yield document.text

    with Workers(jobs, model) as workers:
        for number, analysis in enumerate(workers.analyse(texts())):
            document = replace(kept[number], extra={})
            shown = tuple(one for one in analysis.suggestions if not showing.hides(one))
            made_by = {None, *(one.id for one in shown)}
            yield Record(
                document,
                Layer(document.id, None),
                entities=entities_of(analysis),
                suggestions=shown,
                claim_suggestions=tuple(one for one in analysis.claims if one.quotation in made_by),
            )
