"""What an act changed, in words: field by field, by one table of the fields."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from annotator.domain.codebook import Codebook
    from annotator.store.history import Delta, Row

_LONGEST = 30  # characters of a value
_WORD = re.compile(r"\w[\w’'-]*")
_Tell = Callable[["ChangeWords", Any, Any, str], str]
_ANNOTATIONS = ("quotation", "claim", "entity")  # tables
_TICKS = {None: "not decided", 0: "no", 1: "yes"}


class ChangeWords:
    """Says what acts changed; names and texts come from the project as it is now, or from the act itself."""

    def __init__(self, connection: sqlite3.Connection, codebook: Codebook) -> None:
        self._connection = connection
        self._codebook = codebook

    def of(self, deltas: Sequence[Delta], position: int | None) -> str:
        """Return what the rows of an act changed in the document at a position; "" where that is its name.

        Of several annotations the first is told of, with their number.
        """
        self._position = position
        self._own_names = {
            row["id"]: row["name"]
            for table, *rows in deltas
            if table == "speaker"
            for row in rows
            if row is not None
        }
        if any(table in _ANNOTATIONS and not (before and after) for table, before, after in deltas):
            return ""  # that something was made or deleted says more than what became of others by it
        changed = [(table, old, new) for table, old, new in deltas if table in FIELDS and old and new]
        told = ((", ".join(self._changes(table, *rows)), table) for table, *rows in changed)
        words, of = next((one for one in told if one[0]), ("", ""))
        count = sum(table == of for table, *_ in changed)
        return f"{words} · in {count:,} annotations" if count > 1 and of in _ANNOTATIONS else words

    def _changes(self, table: str, before: Row, after: Row) -> Iterator[str]:
        for column, (label, tell) in FIELDS[table].items():
            told = tell(self, before[column], after[column], label) if before[column] != after[column] else ""
            if told:
                yield told

    # Ways to tell of a change; each is given the column before and after, and the field's label

    def words(self, before: Any, after: Any, label: str) -> str:
        """Tell of words."""
        return _arrow(label, _quoted(before), _quoted(after))

    def name(self, before: Any, after: Any, label: str) -> str:
        """Tell of a value that is its own name."""
        return _arrow(label, _short(before or "none"), _short(after or "none"))

    def own_type(self, before: Any, after: Any, label: str) -> str:
        """Tell of a quotation's type, which its marks say where nobody has."""
        return _arrow(label, before or "as its marks say", after or "as its marks say")

    def tick(self, before: Any, after: Any, label: str) -> str:
        """Tell of yes, no or not decided."""
        return _arrow(label, _TICKS[before], _TICKS[after])

    def other(self, before: Any, after: Any, label: str) -> str:
        """Tell of another annotation, which has no name."""
        return _arrow(label, *("none" if one is None else "a quotation" for one in (before, after)))

    def speaker(self, before: Any, after: Any, label: str) -> str:
        """Tell of a speaker."""
        return _arrow(label, *(self._speaker(id) for id in (before, after)))

    def types(self, before: Any, after: Any, label: str) -> str:
        """Tell of claim types by their ids: labels are too long for two of them on a line."""
        lists = (json.loads(column) for column in (before, after))
        named = [", ".join(id.replace("_", " ") for id in ids) or "none" for ids in lists]
        return _arrow(label, *named)

    def entity_type(self, before: Any, after: Any, label: str) -> str:
        """Tell of an entity's type."""
        known = {one.id: one.label for one in self._codebook.entity_types}
        return _arrow(label, known.get(before, before), known.get(after, after))

    def names(self, before: Any, after: Any, label: str) -> str:
        """Tell of names that were added or taken away."""
        old, new = json.loads(before), json.loads(after)
        added = [f"{label} added: {_quoted(one)}" for one in new if one not in old]
        gone = [f"{label} taken away: {_quoted(one)}" for one in old if one not in new]
        return ", ".join(added + gone)

    def attributes(self, before: Any, after: Any, label: str) -> str:
        """Tell of attributes, each by its own name."""
        old, new = json.loads(before), json.loads(after)
        labels = {one.id: one.label for one in self._codebook.attributes}
        return ", ".join(
            _arrow(labels.get(id, id).lower(), str(old.get(id, "none")), str(new.get(id, "none")))
            for id in {**old, **new}
            if old.get(id) != new.get(id)
        )

    def spans(self, before: Any, after: Any, label: str) -> str:
        """Tell of spans: by how much an edge was moved, or which words came and went."""
        old, new = json.loads(before), json.loads(after)
        if len(old) == len(new):
            pairs = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
            if len(pairs) == 1 and max(pairs[0][0][0], pairs[0][1][0]) < min(pairs[0][0][1], pairs[0][1][1]):
                return f"{label}: {self._moved(*pairs[0])}"
        added = [span for span in new if span not in old]
        gone = [span for span in old if span not in new]
        if old and new and not gone:
            return f"{label}: {self._several(added)} added"
        if old and new and not added:
            return f"{label}: {self._several(gone)} taken out"
        return _arrow(label, self._several(old), self._several(new))

    def edge(self, before: Any, after: Any, label: str) -> str:
        """Tell of an edge, in code points."""
        return self._edge(label, before, after)

    def _moved(self, old: list[int], new: list[int]) -> str:
        edges = zip(("start", "end"), old, new, strict=True)
        return " and ".join(self._edge(edge, was, now) for edge, was, now in edges if was != now)

    def _edge(self, edge: str, was: int, now: int) -> str:
        between = self._text(min(was, now), max(was, now))
        words = len(_WORD.findall(between))
        count, unit = (words, "word") if words else (abs(now - was), "character")
        back = " back" if now < was else ""
        return f"{edge} moved{back} by {count:,} {unit}{'' if count == 1 else 's'}"

    def _several(self, spans: list[list[int]]) -> str:
        return (
            " … ".join(_quoted(self._text(start, min(end, start + 2 * _LONGEST))) for start, end in spans)
            or "none"
        )

    def _text(self, start: int, end: int) -> str:
        row = self._connection.execute(
            "SELECT substr(text, ?, ?) FROM document_text WHERE position = ?",
            (start + 1, end - start, self._position),
        ).fetchone()
        return row[0] if row else ""

    def _speaker(self, id: str | None) -> str:
        if id is None:
            return "none"
        found = self._connection.execute("SELECT name FROM speaker WHERE id = ?", (id,)).fetchone()
        return _short(found[0] if found else self._own_names.get(id, "somebody who is no speaker any more"))


def _arrow(label: str, before: str, after: str) -> str:
    return f"{label}: {before} → {after}"


def _quoted(words: str) -> str:
    words = words.strip('“”"„«» \n')
    return f"“{_short(words)}”" if words else "none"


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


# Of each table the columns that people know, with their names and how a change of them is told.
FIELDS: dict[str, dict[str, tuple[str, _Tell]]] = {
    "quotation": {
        "content": ("content", ChangeWords.spans),
        "cue": ("cue", ChangeWords.spans),
        "source": ("source", ChangeWords.spans),
        "type_override": ("type", ChangeWords.own_type),
        "speaker": ("speaker", ChangeWords.speaker),
        "parent": ("reported within", ChangeWords.other),
        "attributes": ("", ChangeWords.attributes),
        "note": ("note", ChangeWords.words),
    },
    "claim": {
        "content": ("content", ChangeWords.spans),
        "types": ("claim type", ChangeWords.types),
        "quotation": ("claim of", ChangeWords.other),
        "speaker": ("claimant", ChangeWords.speaker),
        "check_worthy": ("check-worthy", ChangeWords.tick),
        "certainty": ("certainty", ChangeWords.name),
        "note": ("note", ChangeWords.words),
    },
    "entity": {
        "label": ("entity type", ChangeWords.entity_type),
        "start": ("start", ChangeWords.edge),
        "end": ("end", ChangeWords.edge),
    },
    "speaker": {
        "name": ("name", ChangeWords.name),
        "kind": ("kind", ChangeWords.name),
        "aliases": ("alias", ChangeWords.names),
    },
}
