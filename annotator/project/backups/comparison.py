"""What a backup holds against the project as it is now, document by document."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.counted_nouns import counted
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


_PLURALS = {"entity": "entities"}
_PRESENCES = {
    "backup": mark("not in the project now"),
    "now": mark("came later: a restore of all moves it to the trash"),
}


def in_words(difference: Difference) -> str:
    """Return what a restore would change in a document."""
    if difference.presence != "both":
        return _PRESENCES[difference.presence]
    parts = [tr("other text or details")] if difference.is_edited else []
    for kind in KINDS:
        if kind in difference.parts:
            parts.append(_changes(kind, *difference.parts[kind]))
    if "other" in difference.parts:
        parts.append(tr("status, decisions or waivers"))
    return "; ".join(parts)


def counted_kind(number: int, kind: str) -> str:
    """Return a number of annotations of a kind in words."""
    return counted(number, kind, _PLURALS.get(kind, ""))


def _changes(kind: str, missing: int, later: int, other: int) -> str:

    told = ((missing, "back"), (later, "gone"), (other, "changed"))
    first, *rest = [(number, what) for number, what in told if number]
    words = [f"{counted_kind(first[0], kind)} {first[1]}", *(f"{number:,} {what}" for number, what in rest)]
    return ", ".join(words)
