"""Suggestions that wait for a decision, shown or hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from annotator.domain.proposed import Proposed
from annotator.project.opened.text_order import InOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.decisions import Why
    from annotator.domain.provenance import State

P = TypeVar("P", bound=Proposed[Any])


class Waiting(Generic[P]):
    """A document's suggestions of one kind, by the decisions of one annotator.

    Attributes
    ----------
    all: all suggestions, decided or not.
    decided: the annotator's decisions, by id.
    shown: suggestions that wait for a decision and are shown.
    hidden: the reasons why suggestions that wait are not shown, by id.
    """

    def __init__(
        self,
        suggestions: Iterable[P],
        decided: dict[str, State],
        is_out: Callable[[P], bool],
        hides: Callable[[P], Why | None],
    ) -> None:
        """Sort suggestions; `is_out` tells which need no decision, `hides` returns why one is not shown."""
        self.all: InOrder[P] = InOrder(suggestions)
        self.decided = decided
        self._is_out: Callable[[P], bool] = is_out
        self._hides: Callable[[P], Why | None] = hides
        self.sort_out()

    def sort_out(self) -> None:
        """Sort all suggestions again."""
        self.hidden: dict[str, Why] = {}
        self.shown: InOrder[P] = InOrder(filter(self._is_shown, self.all))

    def in_order(self) -> list[P]:
        """Return the suggestions that wait, shown or hidden, in text order."""
        return [
            suggestion
            for suggestion in self.all
            if suggestion.id in self.shown.by_id or suggestion.id in self.hidden
        ]

    def shown_or_rejected(self) -> Iterator[P]:
        """Yield the suggestions at whose place nothing is left to be found: they are shown, or rejected."""
        for suggestion in self.all:
            if suggestion.id in self.shown.by_id or self.decided.get(suggestion.id) == "rejected":
                yield suggestion

    def decide(self, id: str, state: State | None) -> None:
        """Set the annotator's decision on a suggestion; None reopens it."""
        if state is None:
            self.decided.pop(id, None)
        else:
            self.decided[id] = state

    def recheck(self, id: str) -> bool:
        """Sort a suggestion again; return whether it has appeared among the shown ones or disappeared."""
        suggestion = self.all.get(id)
        self.hidden.pop(id, None)
        is_shown = suggestion is not None and self._is_shown(suggestion)
        if is_shown == (id in self.shown.by_id):
            return False
        self.shown.set(id, suggestion if is_shown else None)
        return True

    def _is_shown(self, suggestion: P) -> bool:
        """Tell whether a suggestion is shown; if it waits and is not shown, add it to the hidden ones."""
        if suggestion.id in self.decided or self._is_out(suggestion):
            return False
        why = self._hides(suggestion)
        if why is not None:
            self.hidden[suggestion.id] = why
        return why is None
