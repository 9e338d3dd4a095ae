"""The evidence of what an annotator wants: suggestions with the decisions on them, layer by layer."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from annotator.domain.decisions import is_same
from annotator.domain.errors import InputError, ProjectDamaged
from annotator.domain.kinds import QUOTATION
from annotator.domain.learning import Example, learn
from annotator.project.learning.traits import traits_of
from annotator.store import documents, layers, suggestions
from annotator.store import learning as stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.learning import Learning
    from annotator.domain.proposed import Proposed
    from annotator.domain.provenance import State
    from annotator.domain.quotation import Quotation
    from annotator.store.connection import Database

# Layers that are counted at most, the last ones in the project's order: a bound of the work (about a second).
MOST_LAYERS = 500


@dataclass(frozen=True)
class Evidence:
    """A text with its suggestions, and what an annotator made of them.

    Attributes
    ----------
    suggestions: all of the document, with the scores that ship, hidden ones and those in reserve, too.
    decisions: by id of the suggestion; undecided ones are missing.
    quotations: those of the annotator's layer.
    is_done: whether the layer is done, so that what is missing in it is not wanted.
    """

    text: str
    suggestions: Sequence[Proposed[Quotation]]
    decisions: Mapping[str, State] = field(default_factory=dict)
    quotations: Sequence[Quotation] = ()
    is_done: bool = False

    def examples(self) -> Iterator[Example]:
        """Yield the suggestions that the annotator wanted or not.

        One that was corrected was wanted: it costs half of what a missing one does. Of an undecided one, a
        done layer tells: either a quotation says the same, or the annotator has passed it over.
        """
        for suggestion in self.suggestions:
            state = self.decisions.get(suggestion.id)
            if state is None and not self.is_done:
                continue
            is_wanted = self._is_annotated(suggestion) if state is None else state != "rejected"
            yield Example(suggestion.provenance.score, float(is_wanted), traits_of(suggestion, self.text))

    def _is_annotated(self, suggestion: Proposed[Quotation]) -> bool:
        return any(
            quotation.span.overlaps(suggestion.span) and is_same(quotation.content, suggestion.content)
            for quotation in self.quotations
        )


def evidence_of(
    database: Database, annotator: str, progress: Callable[[int, int], None] | None = None
) -> Iterator[Evidence]:
    """Yield the evidence of an annotator's layers, except forgotten ones and those begun blind."""
    countable = stored.countable(database, annotator, MOST_LAYERS)
    for number, (position, is_done) in enumerate(countable, 1):
        if progress:
            progress(number, len(countable))
        with suppress(InputError, ProjectDamaged):  # the check reports it, and the others count
            yield _evidence_at(database, position, annotator, is_done=is_done)


def _evidence_at(database: Database, position: int, annotator: str, *, is_done: bool) -> Evidence:
    with database.snapshot():
        document = documents.document_at(database, position)
        return Evidence(
            document.text,
            suggestions.suggestions(database, document.id, QUOTATION),
            suggestions.decisions(database, document.id, annotator, QUOTATION),
            layers.layer(database, document.id, annotator).quotations,
            is_done,
        )


def learnt_from(evidence: Iterable[Evidence]) -> Learning:
    """Return what evidence teaches; its order does not matter."""
    examples_of_each = [list(layer.examples()) for layer in evidence]
    return learn(chain.from_iterable(examples_of_each), sum(map(bool, examples_of_each)))
