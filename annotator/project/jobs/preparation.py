"""The preparation of documents: workers compute entities and suggestions, and the project stores them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import Showing
from annotator.domain.entity import REPAIRED, Entity, id_of_place
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.translation import quoted, tr
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.project.jobs.workers import Workers
from annotator.store import analyses, analysis_failures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.analysis import Analysis, Outcome
    from annotator.domain.document import Document
    from annotator.project.project import Project


def entities_of(analysis: Analysis) -> tuple[Entity, ...]:
    """Return the model's entities; ids are made of offsets, so that each analysis gives the same ids."""
    return tuple(
        Entity(id_of_place(start, end), Span(start, end), label, "model", extra=_repair(analysis, number))
        for number, (start, end, label) in enumerate(analysis.entities)
    )


def _repair(analysis: Analysis, number: int) -> dict[str, Any]:
    """Return the field of an entity that the program has repaired, nothing for another."""
    if number not in analysis.replaced:
        return {}
    return {REPAIRED: [{"text": words, "label": label} for words, label in analysis.replaced[number]]}


def save_analysis(project: Project, id: str, analysis: Analysis, sha256: str | None = None) -> None:
    """Save the analysis of a document, if it (still) has the text with this hash; None: it surely has."""
    analyses.save(
        project.database,
        id,
        analysis.model,
        entities_of(analysis),
        tuple(suggestion for suggestion in analysis.suggestions if suggestion.kind is QUOTATION),
        analysis.syntax,
        tuple(suggestion for suggestion in analysis.suggestions if suggestion.kind is CLAIM),
        sha256=sha256,
    )


def save_outcome(project: Project, id: str, outcome: Outcome, sha256: str | None = None) -> None:
    """Save the outcome of a document: its analysis, or the failure with the partial analysis, if any.

    With the hash of the analysed text, an outcome of an older text is dropped.
    """
    if sha256 is not None and not project.has_text(id, sha256):
        return
    if outcome.failure is None:
        assert outcome.analysis is not None
        save_analysis(project, id, outcome.analysis, sha256)
        return
    if analyses.is_analysed(project.database, id):
        return  # an older analysis stays, and nothing is missing
    if outcome.analysis is not None:
        save_analysis(project, id, outcome.analysis, sha256)
    analysis_failures.save(project.database, id, outcome.failure)


@dataclass
class Prepared:
    """The counts of a run.

    Attributes
    ----------
    documents: the number of analysed documents.
    failed: the number of documents that could not be analysed.
    """

    documents: int = 0
    failed: int = 0


def prepare(
    project: Project,
    jobs: int = 1,
    model: str = DEFAULT_MODEL,
    progress: Callable[[int, int], None] | None = None,
    tell: Callable[[str], None] | None = None,
    *,
    anew: bool = False,
) -> Prepared:
    """Compute entities and suggestions for all documents without an analysis.

    Each document is saved as soon as it is analysed, so that the next run continues a stopped one. If a
    document cannot be analysed, `tell` names it, the failure is saved, and the next run tries it again. With
    `anew` all documents are analysed again from the first on; suggestions with a decision stay, and so do
    entities and suggestions that came with a document.

    Raises
    ------
    ModelMissing: the model is not installed.
    """
    total = project.count() if anew else analyses.count_unanalysed(project.database)
    counts = Prepared()
    if not total:
        return counts
    positions = project.positions() if anew else analyses.unanalysed(project.database)

    def skip(title: str, why: str) -> None:
        counts.failed += 1
        if tell:
            tell(tr("{title} cannot be analysed: {reason}.", title=title, reason=why))

    def items() -> Iterator[tuple[tuple[str, str, str, str], str]]:
        for position in positions:
            try:
                document = project.document_at(position)
            except InputError as error:
                skip(
                    tr("The document at position {position}", position=str(position)),
                    error.message.rstrip("."),
                )
                continue
            yield (document.id, document.title, document.sha256, document.language), document.text

    with Workers(min(jobs, total), model) as workers:
        for (id, title, sha256, _), outcome in workers.analyse(items(), itemgetter(3)):
            save_outcome(project, id, outcome, sha256)
            if outcome.failure is None:
                counts.documents += 1
            else:
                skip(f"{quoted(title)} ({id})", outcome.failure.reason)
            if progress:
                progress(counts.documents + counts.failed, total)
    return counts


def suggest(
    items: Iterable[Document], jobs: int = 1, model: str = DEFAULT_MODEL, *, thoughts: bool = True
) -> Iterator[Record]:
    """Yield for each document a record without annotator: the model's entities and pending suggestions.

    The record of a document that cannot be analysed has the reason (`analysis_error`). Without `thoughts`,
    suggested beliefs and intentions are left out, and so are the claims in them.
    """
    with Workers(jobs, model) as workers:
        yield from suggested_records(items, workers, thoughts=thoughts)


def suggested_records(items: Iterable[Document], workers: Workers, *, thoughts: bool) -> Iterator[Record]:
    """Yield the records of `suggest` by worker processes that are there already."""
    pairs = ((document, document.text) for document in items)
    for document, outcome in workers.analyse(pairs, attrgetter("language")):
        yield suggested_record(document, outcome, thoughts=thoughts)


def suggested_record(document: Document, outcome: Outcome, *, thoughts: bool) -> Record:
    """Return the record of `suggest` for a document and the outcome of its analysis."""
    showing = Showing(least=0, thoughts=thoughts)
    analysis = outcome.analysis
    suggestions = analysis.suggestions if analysis else ()
    hidden = {s.id: why for s in suggestions if s.kind is QUOTATION and (why := showing.hides(s))}
    return Record(
        replace(document, extra={}),
        Layer(document.id, None),
        entities=entities_of(analysis) if analysis else (),
        suggestions=tuple(s for s in suggestions if not s.is_reserve and not showing.hides(s, hidden)),
        analysis_error=outcome.failure.reason if outcome.failure else "",
    )
