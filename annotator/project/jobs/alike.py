"""Documents with the same or nearly the same quotation as an annotated one."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.domain.alike_words import AlikePlace
from annotator.domain.roles import SOURCE
from annotator.domain.search_query import Term
from annotator.domain.span import characters, common_characters
from annotator.project.jobs import alike_sources
from annotator.store import alike_candidates, search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.alike_words import Alike, QuotationWords
    from annotator.domain.quotation import Quotation
    from annotator.project.jobs.alike_sources import KnownNames
    from annotator.store.connection import Database

# The first words of a quotation, by which documents with the very same ones are found, and runs of words from
# all over it: where it is nearly the same, one of them is there.
_FIRST, _RUN, _MOST_RUNS = 12, 4, 6
# Documents of one run, and in all, that are looked at; of an agency's story there are some hundred at most.
_MOST_OF_RUN, MOST = 1_000, 2_000
_SAME = 0.5  # of the characters that are annotated already, from which it is the same quotation


class AlikeSearch:
    """Looks for a quotation in the other documents, a step at a time, so that acts come between.

    Attributes
    ----------
    runs: of its words, which `gather` takes one by one.
    """

    def __init__(self, words: QuotationWords, document: str, most: int = MOST) -> None:
        """Look for words in other documents than this one, in so many that are likeliest at most."""
        self._words, self._document, self._most = words, document, most
        self.runs: list[tuple[str, ...]] = []
        if words.can_be_found:
            self.runs = list(dict.fromkeys([*words.runs(_FIRST, 1), *words.runs(_RUN, _MOST_RUNS)]))
        self._found: Counter[int] = Counter()
        self._names: KnownNames | None = None  # of the first document

    def gather(self, database: Database, run: Sequence[str]) -> None:
        """Take in the documents that have a run of words; a short one that many have says nothing.

        Raises
        ------
        SearchDamaged: the index of words is damaged.
        """
        positions = search.positions_with(database, Term(tuple(run)), _MOST_OF_RUN)
        if len(positions) < _MOST_OF_RUN or run == self.runs[0]:
            self._found.update(positions)

    @property
    def positions(self) -> list[int]:
        """Return the documents to look at, those with most runs of the words first."""
        return sorted(self._found, key=lambda position: (-self._found[position], position))[: self._most]

    def look(self, database: Database, positions: Sequence[int], annotator: str) -> list[AlikePlace]:
        """Return the places in documents at positions where the quotation stands again."""
        places = []
        for candidate in alike_candidates.candidates(database, positions, annotator):
            if candidate.document.id == self._document:
                continue
            alike = self._words.find(candidate.document.text)
            if alike is not None:
                alike = self._with_whole_source(database, alike, candidate.document.id, annotator)
                there = next((q for q in candidate.quotations if _is_there(q, alike)), None)
                places.append(
                    AlikePlace(candidate.position, candidate.document, candidate.status, alike, there)
                )
        return places

    def _with_whole_source(self, database: Database, alike: Alike, document: str, annotator: str) -> Alike:
        if SOURCE.id not in alike.roles:
            return alike
        if self._names is None:
            self._names = alike_sources.known_names(database, self._document, annotator)
        names = alike_sources.pending_names(database, document, annotator)
        return alike_sources.with_whole_source(alike, self._words.source, self._names, names)


def _is_there(quotation: Quotation, alike: Alike) -> bool:
    """Tell whether a quotation has most of the words of a place, or they most of its own."""
    shorter = min(characters(quotation.content), characters(alike.content))
    return common_characters(quotation.content, alike.content) > _SAME * shorter
