"""What differs first between states of a layer that hold as much, so that a person can decide."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.kinds import KINDS
from annotator.domain.short_words import shortened
from annotator.domain.translation import mark
from annotator.store import rows as of_store
from annotator.store.columns import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.domain.codebook import Codebook
    from annotator.store.columns import Row

    Rows = Mapping[str, list[Row]]

_LONGEST = 40  # code points of an annotation that are told
_READ: dict[str, Callable[[Any], Any]] = {
    "quotation": of_store.quotation_from,
    "claim": of_store.claim_from,
    "entity": of_store.entity_from,
}
# What is no annotation, by its tables, in the order in which it is told.
_OTHER = (
    (("layer",), mark("the flag or its reason")),
    (("decision", "claim_decision"), mark("decisions on suggestions")),
    (("waiver",), mark("what was left so")),
)
_OF_LAYER = ("flagged", "flag_reason")


class FirstDifference(NamedTuple):
    """The first difference of a state from another one.

    Attributes
    ----------
    words: the first words of the annotation that differs; "" if it is none.
    field: the label of the field that differs; "" if the other state does not have the annotation so at all.
    """

    words: str
    field: str


def first_difference(here: Rows, there: Rows, text: str, codebook: Codebook) -> FirstDifference | None:
    """Return what differs first in the rows of a state from those of another one; None: nothing to be told.

    `text` is that of the document.
    """
    with suppress(Damaged):  # what cannot be read is told where it is brought in
        for kind in KINDS.values():
            read = _READ[kind.id]
            others = {row["id"]: row for row in there.get(kind.id, ())}
            for row in sorted(here.get(kind.id, ()), key=lambda row: str(row["id"])):
                if row == (other := others.get(row["id"])):
                    continue
                mine = read(row)
                spans = (mine.span,) if kind.id == "entity" else mine.spans("content")
                words = " ".join(" ".join(text[span.start : span.end] for span in spans).split())
                if other is None:
                    return FirstDifference(shortened(words, _LONGEST), "")
                theirs = read(other)
                for field in kind.fields(codebook):
                    if field.value(mine) != field.value(theirs):
                        return FirstDifference(shortened(words, _LONGEST), field.label)
    for tables, words in _OTHER:
        if any(_told(here, table) != _told(there, table) for table in tables):
            return FirstDifference("", words)
    return None


def _told(rows: Rows, table: str) -> list[str]:
    """Return the rows of a table as words that can be compared; of a layer what a person sees alone."""
    seen = (
        {name: row.get(name) for name in _OF_LAYER} if table == "layer" else row
        for row in rows.get(table, ())
    )
    return sorted(repr(sorted(row.items())) for row in seen)
