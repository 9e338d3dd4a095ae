"""Stand-off files of brat: a text with its annotations in a file beside it, one a line."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.items import LARGEST_ARTICLE, Beside
from annotator.formats.input.notices import Notice
from annotator.formats.labelled.brat_own import own_annotator
from annotator.formats.labelled.given_offsets import (
    CODE_POINTS,
    SHORT_BREAKS,
    UTF_8,
    UTF_16,
    GivenSpan,
    UnitMap,
    covers,
    unit_of,
)
from annotator.formats.labelled.labelled_text import Label, LabelledText, Relation
from annotator.formats.labelled.misfits import Misfits
from annotator.formats.labelled.plain_text import plain_text
from annotator.formats.labelled.text_items import Found, text_items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

# Of the annotations beside a text: brat's own file, or those of a shared task (given and asked for).
_ANNOTATIONS = (".ann", ".a1", ".a2")
_UNITS = (CODE_POINTS, SHORT_BREAKS, UTF_16, UTF_8)
# Before the type of a claim in the name of a flag: a claim may have several types, an attribute one value.
FLAG_OF_TYPE = "types-"
_SPANS = re.compile(r"(\S+) (\d{1,12} \d{1,12}(?:;\d{1,12} \d{1,12})*)")
_LONGEST_SPANS = 64 * 1024  # characters of the offsets of a label
_SHOWN = 40  # characters of words in a message


def read(source: Source, choices: Choices) -> Iterator[Item | Beside]:
    """Yield the items of a text with its annotations, whichever of the files is given.

    In an archive both are given, and the annotations are read with the text.
    """
    if source.depth and source.ending in _ANNOTATIONS and _beside(source, ".txt"):
        yield Beside()
    else:
        yield from text_items(source, choices, labelled_texts(source, choices))


def labelled_texts(source: Source, choices: Choices) -> Iterator[Found]:
    """Yield the labelled text of a text with its annotations, and the notices on it.

    Raises
    ------
    InputError: the text cannot be read.
    OSError: a file cannot be read.
    """
    text_source = source
    if source.ending in _ANNOTATIONS:
        given = _beside(source, ".txt")
        if given is None:
            raise InputError(
                tr("its text is not beside it ({name}.txt).", name=source.stem),
                tr("Put both files into one folder."),
            )
        text_source = given
    text = plain_text(text_source.limited(LARGEST_ARTICLE), choices, text_source.name)
    stand_off = _StandOff(text)
    for ending in _ANNOTATIONS:
        if file := _beside(text_source, ending):
            data = file.limited(LARGEST_ARTICLE)
            stand_off.read(plain_text(data, choices, file.name) if data else "", file.name)
    annotator = own_annotator(text_source)
    for found in stand_off.labelled():
        if annotator is not None and isinstance(found, LabelledText):
            yield replace(found, annotator=annotator, is_ours=True)
        else:
            yield found


def _beside(source: Source, ending: str) -> Source | None:
    return source.beside(source.stem + ending)


class _Line(NamedTuple):
    """A line of annotations: its id, what follows the first tab, and its place."""

    id: str
    rest: str
    place: str


class _Marked(NamedTuple):
    """A text-bound annotation, with offsets as given."""

    label: str
    parts: tuple[tuple[int, int], ...]
    words: str
    place: str


class _Event(NamedTuple):
    """An event: its kind, the id of its trigger, and its arguments by role."""

    label: str
    trigger: str
    arguments: tuple[tuple[str, str], ...]
    place: str


class _StandOff:
    """Puts the lines of annotations of one text together."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._misfits = Misfits()
        self._marked: dict[str, _Marked] = {}
        self._events: dict[str, _Event] = {}
        self._relations: list[tuple[Relation, _Line]] = []
        self._attributes: dict[str, dict[str, Any]] = {}
        self._notes: list[str] = []
        self._readers = {
            "T": self._read_marked, "E": self._read_event, "R": self._read_relation,
            "*": self._read_equivalence, "A": self._read_attribute, "M": self._read_attribute,
            "N": self._read_reference, "#": self._read_note,
        }  # fmt: skip

    def read(self, annotations: str, name: str) -> None:
        """Take the lines of a file of annotations."""
        for number, given in enumerate(annotations.removeprefix("\ufeff").split("\n"), 1):
            given = given.removesuffix("\r")
            if not given.strip():
                continue
            id, tab, rest = given.partition("\t")
            line = _Line(id, rest, tr("{name}, line {number}", name=name, number=str(number)))
            reader = self._readers.get(id[:1])
            if reader is None or not tab:
                self._misfits.add(id[:12], line.place, tr("it is no line of brat's"))
            else:
                reader(line)

    def labelled(self) -> Iterator[Found]:
        """Yield the labelled text and the notices on it."""
        spans = [
            GivenSpan(*marked.parts[0], marked.words)
            for marked in self._marked.values()
            if len(marked.parts) == 1
        ]
        unit, unit_map = unit_of(self._text, spans, _UNITS)
        labels = self._labels(unit_map)
        relations = tuple(self._fitting_relations(labels))
        extra: dict[str, Any] = {"brat_notes": self._notes} if self._notes else {}
        yield LabelledText("", self._text, labels=tuple(labels.values()), relations=relations, extra=extra)
        if unit is not CODE_POINTS:
            yield Notice("converted", (tr(unit.name),))
        yield from self._misfits.notices()

    def _labels(self, unit_map: UnitMap) -> dict[str, Label]:
        labels: dict[str, Label] = {}
        for id, marked in self._marked.items():
            spans = self._spans(id, marked, unit_map)
            if spans:
                labels[id] = Label(id, marked.label, spans, self._attributes.get(id, {}))
        named = {event.trigger for event in self._events.values()}
        triggers = {id: label for id, label in labels.items() if id in named}
        for id, event in self._events.items():
            # Two events of one trigger are two labels: their arguments do not belong together.
            if trigger := triggers.get(event.trigger):
                attributes = {**trigger.attributes, **self._attributes.get(id, {})}
                labels[id] = Label(id, event.label, trigger.spans, attributes)
            else:
                self._misfits.add(
                    id, event.place, tr("its trigger {trigger} is not there", trigger=event.trigger)
                )
        return {id: label for id, label in labels.items() if id not in triggers}

    def _spans(self, id: str, marked: _Marked, unit_map: UnitMap) -> tuple[tuple[int, int], ...]:
        spans = []
        for start, end in marked.parts:
            first, last = unit_map.point(start), unit_map.point(end)
            if first is None or last is None or first >= last:
                reason = tr(
                    "{start} to {end} is no part of the text, which has {number} characters",
                    start=str(start),
                    end=str(end),
                    number=str(len(self._text)),
                )
                self._misfits.add(id, marked.place, reason)
                return ()
            spans.append((first, last))
        if marked.words and not covers(self._text, spans, marked.words):
            start, end = spans[0]
            there = self._text[start : min(end, start + _SHOWN)]
            reason = tr(
                "its words are “{words}”, but “{there}” stands there",
                words=marked.words[:_SHOWN],
                there=there,
            )
            self._misfits.add(id, marked.place, reason)
            return ()
        return tuple(sorted(spans))

    def _fitting_relations(self, labels: dict[str, Label]) -> Iterator[Relation]:
        trigger_events: dict[str, str] = {}
        for id, event in self._events.items():
            trigger_events.setdefault(event.trigger, id)
        relations = list(self._relations)
        for id, event in self._events.items():
            if id in labels:
                line = _Line(id, "", event.place)
                relations += [(Relation(role, id, argument), line) for role, argument in event.arguments]
        for relation, line in relations:
            head, child = (trigger_events.get(end, end) for end in (relation.head, relation.child))
            if head in labels and child in labels:
                yield Relation(relation.label, head, child)
            else:
                missing = child if head in labels else head
                self._misfits.add(line.id, line.place, tr("{missing} is not there", missing=missing[:_SHOWN]))

    def _read_marked(self, line: _Line) -> None:
        head, _, words = line.rest.partition("\t")
        match = _SPANS.fullmatch(head.strip()) if len(head) <= _LONGEST_SPANS else None
        if match is None:
            self._misfits.add(line.id, line.place, tr("it is not like “T1⇥Label 0 5⇥words”"))
        elif line.id in self._marked:
            self._misfits.add(line.id, line.place, tr("its id stands twice"))
        else:
            pairs = (part.split() for part in match.group(2).split(";"))
            parts = tuple((int(start), int(end)) for start, end in pairs)
            self._marked[line.id] = _Marked(match.group(1), parts, words.strip(), line.place)

    def _read_event(self, line: _Line) -> None:
        pairs = [_argument(pair) for pair in line.rest.split()]
        if not pairs or not all(map(all, pairs)) or line.id in self._events:
            self._misfits.add(line.id, line.place, tr("it is not like “E1⇥Kind:T1 Role:T2”"))
            return
        (label, trigger), *arguments = pairs
        self._events[line.id] = _Event(label, trigger, tuple(arguments), line.place)

    def _read_relation(self, line: _Line) -> None:
        fields = line.rest.split()
        ends = [_argument(field)[1] for field in fields[1:]]
        if len(ends) < 2 or not all(ends):
            self._misfits.add(line.id, line.place, tr("it is not like “R1⇥Kind Arg1:T1 Arg2:T2”"))
        else:
            self._relations += [(Relation(fields[0], ends[0], end), line) for end in ends[1:]]

    def _read_equivalence(self, line: _Line) -> None:
        label, *ids = line.rest.split() or [""]
        if len(ids) < 2:
            self._misfits.add(line.id, line.place, tr("it is not like “*⇥Equiv T1 T2”"))
        self._relations += [(Relation(label, ids[0], other), line) for other in ids[1:]]

    def _read_attribute(self, line: _Line) -> None:
        fields = line.rest.split(None, 2)
        if len(fields) < 2:
            self._misfits.add(line.id, line.place, tr("it is not like “A1⇥Name T1 value”"))
        else:
            name, value = fields[0], fields[2] if len(fields) > 2 else True
            if value is True and name.startswith(FLAG_OF_TYPE):
                name, value = "types", name.removeprefix(FLAG_OF_TYPE)
            self._add_attribute(fields[1], name, value)

    def _read_reference(self, line: _Line) -> None:
        head, _, words = line.rest.partition("\t")
        fields = head.split()
        if len(fields) != 3:
            self._misfits.add(line.id, line.place, tr("it is not like “N1⇥Reference T1 Source:1⇥words”"))
        else:
            self._add_attribute(fields[1], fields[0], f"{fields[2]} {words}".strip())

    def _read_note(self, line: _Line) -> None:
        head, _, words = line.rest.partition("\t")
        name, _, target = head.partition(" ")
        if target[:1] in ("T", "E"):
            self._add_attribute(target.strip(), name, words)
        else:
            self._notes.append(f"{head}: {words}")

    def _add_attribute(self, target: str, name: str, value: Any) -> None:
        attributes = self._attributes.setdefault(target, {})
        former = attributes.get(name)
        if former is None:
            attributes[name] = value
        elif isinstance(former, list):
            former.append(value)
        else:
            attributes[name] = [former, value]


def _argument(pair: str) -> tuple[str, str]:
    role, _, target = pair.rpartition(":")
    return role, target
