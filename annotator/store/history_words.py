"""Changes of an act in words, field by field, as the kinds of annotation describe their fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from annotator.domain.kinds import KINDS
from annotator.domain.translation import joined, mark, quoted, tr
from annotator.store import rows
from annotator.store.changed_rows import ANNOTATIONS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Field
    from annotator.domain.span import Span, Spans
    from annotator.domain.speaker import Speaker
    from annotator.domain.thread import Thread
    from annotator.store.columns import Row
    from annotator.store.deltas import Delta

_LONGEST = 30  # characters of a value
_BY_MARKS = mark("as its marks say")
_WORD = re.compile(r"\w[\w’'-]*")
# How an edge has moved: by words, or by characters where it has not passed a whole word.
_MOVES = {
    ("start", False): (
        mark("start moved by {n} word|start moved by {n} words"),
        mark("start moved by {n} character|start moved by {n} characters"),
    ),
    ("start", True): (
        mark("start moved back by {n} word|start moved back by {n} words"),
        mark("start moved back by {n} character|start moved back by {n} characters"),
    ),
    ("end", False): (
        mark("end moved by {n} word|end moved by {n} words"),
        mark("end moved by {n} character|end moved by {n} characters"),
    ),
    ("end", True): (
        mark("end moved back by {n} word|end moved back by {n} words"),
        mark("end moved back by {n} character|end moved back by {n} characters"),
    ),
}


class ChangeWords:
    """Describes changes of acts in words; names and texts come from the present project, or from the act."""

    def __init__(self, connection: sqlite3.Connection, codebook: Codebook) -> None:
        self._connection = connection
        self._codebook = codebook
        self._fields = {kind: description.fields(codebook) for kind, description in KINDS.items()}
        # The wording function of a changed field, by the field's nature.
        self._tell: dict[str, Callable[[Any, Any, Field], str]] = {
            "spans": self._spans,
            "span": lambda before, after, _: ", ".join(self._moves(before, after)),
            "type": self._own_type,
            "speakers": self._speakers,
            "speaker": self._speaker_of_claim,
            "annotation": self._other,
            "claim types": self._types,
            "attribute": self._attribute,
            "note": self._note,
            "label": self._label,
        }

    def of(self, deltas: Sequence[Delta], text: Callable[[int, int], str]) -> str:
        """Return an act's change in a document with the text at that time; "" if the act's name says it.

        If several annotations changed, the words tell the first change and their number.
        """
        self._text = text
        self._own_names = {
            row["id"]: row["name"]
            for table, *changed in deltas
            if table == "speaker"
            for row in changed
            if row is not None
        }
        if any(table in ANNOTATIONS and not (before and after) for table, before, after in deltas):
            return ""  # the addition or deletion says more than its effect on other annotations
        changed = [(table, before, after) for table, before, after in deltas if before and after]
        for table, before, after in changed:
            if words := ", ".join(self._changes(table, before, after)):
                count = sum(other == table for other, *_ in changed)
                if count > 1 and table in ANNOTATIONS:
                    return tr(
                        "{change} · in {n} annotation|{change} · in {n} annotations", count, change=words
                    )
                return words
        return ""

    def _changes(self, table: str, before: Any, after: Any) -> Iterator[str]:
        if table == "thread":
            yield from _changes_of_thread(rows.thread_from(before), rows.thread_from(after))
        elif table == "layer":
            yield from _changes_of_flag(before, after)
        elif table == "speaker":
            yield from _changes_of_speaker(rows.speaker_from(before), rows.speaker_from(after))
        elif table in ANNOTATIONS:
            old, new = (ANNOTATIONS[table](row) for row in (before, after))
            for field in self._fields[table]:
                was, now = field.value(old), field.value(new)
                if was != now:
                    yield self._tell[field.nature](was, now, field)
            yield from self._undeclared(table, old, new)

    def _undeclared(self, kind: str, old: Any, new: Any) -> Iterator[str]:
        """Yield changes of attributes that the codebook does not declare (any more), by their ids."""
        before, after = (getattr(annotation, "attributes", {}) for annotation in (old, new))
        declared = {field.id for field in self._fields[kind]}
        for id in {**before, **after}:
            if id not in declared and before.get(id) != after.get(id):
                none = tr("none", note="answer")
                yield _arrow(id, *(str(values.get(id, none)) for values in (before, after)))

    def _note(self, before: str, after: str, field: Field) -> str:
        return _arrow(field.label, _in_marks(before), _in_marks(after))

    def _own_type(self, before: str | None, after: str | None, field: Field) -> str:
        return _arrow(field.label, *(tr(type or _BY_MARKS) for type in (before, after)))

    def _other(self, before: str | None, after: str | None, field: Field) -> str:
        """Describe a change of the annotation that a field refers to; annotations have no names."""
        none, other = tr("none", note="quotation"), tr("a quotation")
        return _arrow(field.label, *(none if id is None else other for id in (before, after)))

    def _speakers(self, before: Sequence[str], after: Sequence[str], field: Field) -> str:
        return _arrow(field.label, *(self._names(ids) for ids in (before, after)))

    def _speaker_of_claim(self, before: str | None, after: str | None, field: Field) -> str:
        return _arrow(field.label, *(self._names([id] if id else []) for id in (before, after)))

    def _types(self, before: Sequence[str], after: Sequence[str], field: Field) -> str:
        """Name claim types by their ids: two labels are too long for a line."""
        none = tr("none", note="claim types")
        texts = (", ".join(id.replace("_", " ") for id in ids) or none for ids in (before, after))
        return _arrow(field.label, *texts)

    def _label(self, before: str, after: str, field: Field) -> str:
        labels = {entity_type.id: entity_type.label for entity_type in self._codebook.entity_types}
        return _arrow(field.label, labels.get(before, before), labels.get(after, after))

    def _attribute(self, before: Any, after: Any, field: Field) -> str:
        assert field.attribute is not None
        default = field.attribute.default
        none = tr(default) if default else tr(field.attribute.undecided, note="answer")
        return _arrow(field.label, *(tr(_short(str(value))) if value else none for value in (before, after)))

    def _spans(self, before: Spans, after: Spans, field: Field) -> str:
        """Describe the move of an edge, or the words added or removed."""
        if len(before) == len(after):
            pairs = [(was, now) for was, now in zip(before, after, strict=True) if was != now]
            if len(pairs) == 1 and pairs[0][0].overlaps(pairs[0][1]):
                return tr("{field}: {change}", field=tr(field.label), change=joined(self._moves(*pairs[0])))
        added = [span for span in after if span not in before]
        removed = [span for span in before if span not in after]
        if before and after and not removed:
            return tr("{field}: {words} added", field=tr(field.label), words=self._several(added))
        if before and after and not added:
            return tr("{field}: {words} taken out", field=tr(field.label), words=self._several(removed))
        return _arrow(field.label, self._several(before), self._several(after))

    def _moves(self, old: Span, new: Span) -> list[str]:
        """Return in words how each edge has moved."""
        edges = zip(("start", "end"), old, new, strict=True)
        return [self._edge(edge, was, now) for edge, was, now in edges if was != now]

    def _edge(self, edge: str, was: int, now: int) -> str:
        between = self._text(min(was, now), max(was, now))
        by_words, by_characters = _MOVES[edge, now < was]
        words = len(_WORD.findall(between))
        return tr(by_words, words) if words else tr(by_characters, abs(now - was))

    def _several(self, spans: Sequence[Span]) -> str:
        return " … ".join(
            _in_marks(self._text(start, min(end, start + 2 * _LONGEST))) for start, end in spans
        ) or tr("none", note="words")

    def _names(self, ids: Sequence[str]) -> str:
        return joined(list(map(self._name, ids))) or tr("none", note="speakers")

    def _name(self, id: str) -> str:
        row = self._connection.execute("SELECT name FROM speaker WHERE id = ?", (id,)).fetchone()
        return _short(row[0] if row else self._own_names.get(id, tr("a speaker who was removed")))


def _changes_of_speaker(old: Speaker, new: Speaker) -> Iterator[str]:
    if old.name != new.name:
        yield _arrow(mark("name"), _short(old.name), _short(new.name))
    if old.kind != new.kind:
        yield _arrow(mark("kind"), tr(_short(old.kind)), tr(_short(new.kind)))
    for alias in new.aliases:
        if alias not in old.aliases:
            yield tr("alias added: {name}", name=_in_marks(alias))
    for alias in old.aliases:
        if alias not in new.aliases:
            yield tr("alias taken away: {name}", name=_in_marks(alias))


def _changes_of_thread(old: Thread, new: Thread) -> Iterator[str]:
    """Yield new messages, and changed ones; the name of the act says the rest."""
    for message in new.messages:
        was = old.message(message.id)
        if was is None:
            yield tr("answer: {words}", words=_in_marks(message.text))
        elif was.text != message.text:
            yield _arrow(mark("comment"), _in_marks(was.text), _in_marks(message.text))


def _changes_of_flag(before: Row, after: Row) -> Iterator[str]:
    if after["flagged"] and before["flag_reason"] != after["flag_reason"]:
        yield tr("flag: {words}", words=_in_marks(after["flag_reason"]))


def _arrow(label: str, before: str, after: str) -> str:
    return tr("{field}: {before} → {after}", field=tr(label), before=before, after=after)


def _in_marks(words: str) -> str:
    words = words.strip('“”"„«» \n')
    return quoted(_short(words)) if words else tr("none", note="words")


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
