"""A backup beside the project as it is now, document by document."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.kinds import KINDS
from annotator.domain.translation import mark, tr
from annotator.store.attached_backup import attached, differences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.store.attached_backup import Difference
    from annotator.store.connection import Database


@contextmanager
def compared(database: Database, backup: Path) -> Iterator[Iterator[Difference]]:
    """Yield the documents that differ from a backup, one by one.

    Raises
    ------
    StorageError: the backup cannot be read, or is damaged.
    """
    with attached(database, backup), database.reading() as connection:
        yield differences(connection)


@dataclass
class Totals:
    """Numbers of documents, gathered while they are listed.

    Attributes
    ----------
    missing: those that only the backup has.
    later: those that only the project has.
    changed: those that both have and that differ.
    """

    missing: int = 0
    later: int = 0
    changed: int = 0

    def count(self, differences: Iterable[Difference]) -> Iterator[Difference]:
        """Hand documents on, and count them."""
        for difference in differences:
            if difference.presence == "backup":
                self.missing += 1
            elif difference.presence == "now":
                self.later += 1
            else:
                self.changed += 1
            yield difference


def plain(difference: Difference) -> dict[str, Any]:
    """Return a document's difference as JSON values."""
    return {
        "id": difference.id,
        "title": difference.title,
        "presence": difference.presence,
        "edited": difference.is_edited,
        "parts": {
            part: dict(zip(("missing", "later", "other"), numbers, strict=True))
            for part, numbers in difference.parts.items()
        },
        "words": in_words(difference),
    }


_COUNTED = {
    "quotation": mark("{n} quotation|{n} quotations"),
    "claim": mark("{n} claim|{n} claims"),
    "entity": mark("{n} entity|{n} entities"),
}
_BACK = {
    "quotation": mark("{n} quotation back|{n} quotations back"),
    "claim": mark("{n} claim back|{n} claims back"),
    "entity": mark("{n} entity back|{n} entities back"),
}
_GONE = {
    "quotation": mark("{n} quotation gone|{n} quotations gone"),
    "claim": mark("{n} claim gone|{n} claims gone"),
    "entity": mark("{n} entity gone|{n} entities gone"),
}
_CHANGED = {
    "quotation": mark("{n} quotation changed|{n} quotations changed"),
    "claim": mark("{n} claim changed|{n} claims changed"),
    "entity": mark("{n} entity changed|{n} entities changed"),
}
# What would be done to annotations, as a first clause with their kind, and as a further one.
_DONE = (
    (_BACK, mark("{n} back|{n} back")),
    (_GONE, mark("{n} gone|{n} gone")),
    (_CHANGED, mark("{n} changed|{n} changed")),
)
_PRESENCES = {
    "backup": mark("not in the project now"),
    "now": mark("came later: a restore of all moves it to the trash"),
}


def in_words(difference: Difference) -> str:
    """Return what a restore would change in a document."""
    if difference.presence != "both":
        return tr(_PRESENCES[difference.presence])
    parts = [tr("other text or details")] if difference.is_edited else []
    for kind in KINDS:
        if kind in difference.parts:
            parts.append(_changes(kind, *difference.parts[kind]))
    if "other" in difference.parts:
        parts.append(tr("status, decisions, comments, assignments or what was left so"))
    return "; ".join(parts)


def counted_kind(number: int, kind: str) -> str:
    """Return a number of annotations of a kind in words."""
    return tr(_COUNTED[kind], number)


def _changes(kind: str, *numbers: int) -> str:
    words: list[str] = []
    for number, (first, further) in zip(numbers, _DONE, strict=True):
        if number:
            words.append(tr(further if words else first[kind], number))
    return ", ".join(words)
