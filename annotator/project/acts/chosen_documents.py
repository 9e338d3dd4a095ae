"""Acts on several documents at once: each is one operation, one transaction, one undo step.

They change the layers of the annotator at work, whose they are, and who is to annotate which documents.

Common errors
-------------
ActRefused: the act would change nothing.
StorageError: the change could not be saved; nothing is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.arguments import NUMBER, WORDS, YES_OR_NO, several, takes, word_of
from annotator.domain.changes import LayerKey
from annotator.domain.errors import ActRefused
from annotator.domain.gold import GOLD, is_gold
from annotator.domain.layer import STATUSES
from annotator.domain.translation import tr
from annotator.project.acts.transaction import act_on_project
from annotator.store import layers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Status
    from annotator.project.acts.gold import Choosing
    from annotator.store.connection import Database
    from annotator.store.writer import Writer

_POSITIONS = several("a tuple or list of positions", NUMBER)
_STEP = 1_000  # documents from one telling of progress to the next


class ChosenDocumentActs:
    """The acts of one annotator on documents that were chosen in a list."""

    def __init__(
        self,
        database: Database,
        annotator: str,
        codebook: Codebook,
        progress: Callable[[int, int], object] | None = None,
        layer: str = "",
    ) -> None:
        """Make the acts; `progress` gets how many of how many are done.

        `layer` is the annotator whose layers the acts are on, unless that is the one who acts.
        """
        self._database = database
        self._annotator = annotator
        self._codebook = codebook
        self._progress = progress
        self._layer = layer or annotator

    @takes(positions=_POSITIONS, flagged=YES_OR_NO, reason=WORDS)
    def set_flags(self, positions: Sequence[int], flagged: bool, reason: str = "") -> Changes:
        """Flag the documents at positions, with a reason on one line, or remove the flags.

        Without a reason, those that are flagged keep their own.
        """
        words = (" ".join(reason.split()) or None) if flagged else ""

        def flag(writer: Writer, id: str) -> None:
            self._set_state(writer, id, flagged=flagged, reason=words)

        return self._on_each("flag" if flagged else "unflag", "", positions, flag)

    @takes(positions=_POSITIONS, status=word_of(STATUSES))
    def set_status(self, positions: Sequence[int], status: Status) -> Changes:
        """Set the status of the layers of the documents at positions."""
        return self._on_each(
            "mark", status, positions, lambda writer, id: self._set_state(writer, id, status=status)
        )

    def _set_state(self, writer: Writer, id: str, **state: Any) -> None:
        writer.layer(LayerKey(id, self._layer)).set_state(self._codebook.edition, **state)

    def take(self, readings: Iterable[Choosing], way: str = "agreed") -> Changes:
        """Take annotations of documents into gold layers, in a way of `acts/gold.py`; errors as there."""
        from annotator.project.acts.gold import WAYS, take_in

        layers.add_annotator(self._database, GOLD)
        return take_in(self._database, self._annotator, self._codebook, WAYS[way], readings)

    @takes(positions=_POSITIONS, annotators=WORDS)
    def assign(self, positions: Sequence[int], *annotators: str) -> Changes:
        """Assign the documents at positions to annotators, besides those who have them.

        Raises
        ------
        ActRefused: the project has no such annotator, it is the gold layer, or all documents have them.
        """

        def change(writer: Writer, id: str) -> None:
            for annotator in annotators:
                writer.assign(id, annotator)

        for annotator in annotators:
            self._check(annotator)
        if golds := [name for name in annotators if is_gold(name)]:
            raise ActRefused(
                tr("“{name}” is the name of a gold layer, so no annotator can have it.", name=golds[0])
            )
        return self._on_each("assign", "", positions, change)

    @takes(positions=_POSITIONS, annotators=WORDS)
    def unassign(self, positions: Sequence[int], *annotators: str) -> Changes:
        """Take the assignments of the documents at positions to annotators back."""

        def change(writer: Writer, id: str) -> None:
            for annotator in annotators:
                writer.unassign(id, annotator)

        return self._on_each("unassign", "", positions, change)

    def _check(self, annotator: str) -> None:
        if annotator not in layers.annotators(self._database):
            raise ActRefused(tr("The project has no annotator “{name}”.", name=annotator))

    def _on_each(
        self, verb: str, end: str, positions: Sequence[int], change: Callable[[Writer, str], None]
    ) -> Changes:
        """Carry out one act on the documents at positions."""
        name = f"{verb} {_counted(len(positions))}{' ' if end else ''}{end}"
        with act_on_project(self._database, name, self._annotator) as (writer, changed):
            for number, id in enumerate(writer.ids_at(positions), 1):
                change(writer, id)
                if self._progress is not None and number % _STEP == 0:
                    self._progress(number, len(positions))
        return changed[0]


def _counted(number: int) -> str:
    return "1 document" if number == 1 else f"{number:,} documents"
