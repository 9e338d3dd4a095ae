"""The counts behind figures: one pass over the project that counts, and keeps nothing else."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from annotator.domain.days import day_of
from annotator.domain.quotation import derive_type
from annotator.language.cue_words import base_cue
from annotator.store import due_date, history, layers, plans
from annotator.store.figure_pages import pages
from annotator.store.tallies import Tallies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.codebook import Codebook
    from annotator.domain.speaker import Speaker
    from annotator.project.project import Project
    from annotator.store.figure_pages import LayerRow, Origin, Page, QuotationRow

BINS = 10  # of scores, each a tenth wide; the last one includes 1


@dataclass
class Gathered:
    """The counts of a project.

    Attributes
    ----------
    codebook: has the labels and the order of claim types.
    today, due: the day of the reckoning, and the day by which all should be done.
    begun: the day of the first act in the project; None if it is not known.
    planned: who is in the plan in force; None without a plan.
    tallies: counts by name and key; what they are, say the functions that add to them.
    documents: the number of documents.
    unreadable: the number of rows that could not be read.
    """

    codebook: Codebook
    today: date
    due: date | None
    speakers_of: Callable[[list[str]], list[Speaker]]
    tallies: Tallies = field(default_factory=Tallies)
    begun: date | None = None
    planned: frozenset[str] | None = None
    documents: int = 0
    unreadable: int = 0

    def take(self, page: Page) -> None:
        """Count the rows of a page."""
        self.documents += page.documents
        self.unreadable += page.unreadable
        for layer in page.layers:
            self._take_layer(layer)
        for annotator, is_done in page.assigned:
            self.tallies.add("assigned", annotator)
            if is_done:
                self.tallies.add("assigned done", annotator)
        for quotation in page.quotations:
            self._take_quotation(quotation, page)
        for claim in page.claims:
            self._take_types(claim.types)
            if claim.origin:
                self._take_origin("claim", claim.origin)
        for rejected in page.rejected_quotations:
            self._take_decision(cue_of(rejected, page), rejected.origin)
        for rejected_claim in page.rejected_claims:
            if rejected_claim.origin:
                self._take_origin("claim", rejected_claim.origin)

    def _take_layer(self, layer: LayerRow) -> None:
        """Count a layer: by annotator, and if it is done, by annotator and day."""
        add = self.tallies.add
        add("layers", layer.annotator)
        if not layer.is_done:
            return
        add("done", layer.annotator)
        day = day_of(layer.done_at)
        add("done on", day, layer.annotator)
        if layer.seconds > 0:
            add("seconds", layer.annotator, layer.seconds)
        if layer.acts > 0:
            add("acts on", day, layer.annotator, number=layer.acts)
            add("quotations on", day, layer.annotator, number=layer.quotations)

    def _take_quotation(self, quotation: QuotationRow, page: Page) -> None:
        """Count a quotation by its type, its cue and each of its speakers."""
        text = page.texts.get(quotation.position, "")
        self.tallies.add("type", quotation.type_override or derive_type(text, quotation.content))
        cue = cue_of(quotation, page)
        self.tallies.add("cue", cue)
        for speaker in dict.fromkeys(quotation.speakers):
            self.tallies.add("speaker", speaker)
        self._take_decision(cue, quotation.origin)

    def _take_types(self, types: tuple[str, ...]) -> None:
        """Count a claim for each of its types, and for each pair of them."""
        ordered = sorted(set(types))
        for number, type in enumerate(ordered):
            for other in ordered[number:]:
                self.tallies.add("claim types", type, other)

    def _take_decision(self, cue: str, origin: Origin | None) -> None:
        """Count the decision on a suggested quotation by its cue, too."""
        if origin:
            self._take_origin("quotation", origin)
            self.tallies.add("decided cue", cue)
            if origin.state == "rejected":
                self.tallies.add("rejected cue", cue)

    def _take_origin(self, kind: str, origin: Origin) -> None:
        """Count a decision on a suggestion by its rule, its score and its reason."""
        self.tallies.add("rule", kind, origin.rule)
        self.tallies.add("decision", kind, origin.rule, origin.state)
        self.tallies.add("score", kind, bin_of(origin.score), origin.state)
        if origin.state == "rejected":
            self.tallies.add("reason", kind, origin.reason)


def cue_of(quotation: QuotationRow, page: Page) -> str:
    """Return the base form of a cue, fragments behind each other; "" without a cue."""
    text = page.texts.get(quotation.position, "")
    words = " ".join(span.of(text) for span in quotation.cue)
    return base_cue(words, page.models.get(quotation.position))


def bin_of(score: float) -> int:
    """Return the number of the tenth in which a score is, from 0."""
    # A score of .7 is 0.7000000000000001 tenths short of the next one in floating point.
    return max(0, min(BINS - 1, int(score * BINS + 1e-9)))


@contextmanager
def gathered(
    project: Project,
    *,
    annotator: str | None = None,
    viewer: str | None = None,
    today: date | None = None,
    due: date | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Iterator[Gathered]:
    """Yield the counts of a project, which are dropped after the block.

    Annotations and decisions are those of `annotator`, or of all; what was done is counted for each.
    What is kept back from `viewer` is left out, and decisions in blind documents. `today` and `due` take the
    place of the present day and of the project's. `progress` takes documents read, and in all; what it raises
    ends the counting.

    Raises
    ------
    ProjectMoved, StorageError: the project cannot be read.
    """
    database = project.database
    counts = Gathered(
        project.codebook,
        today or datetime.now(UTC).date(),
        due or due_date.due_date(database),
        lambda ids: layers.speakers_of(database, ids),
        begun=history.first_day(database),
        planned=plans.planned(database),
    )
    try:
        for page in pages(database, annotator, viewer, progress):
            counts.take(page)
        yield counts
    finally:
        counts.tallies.close()
