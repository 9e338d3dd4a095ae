"""Records of labelled texts: labels become entities, or by a label map quotations and claims."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.offsets import CanonicalText, canonicalise
from annotator.domain.span import Span
from annotator.domain.translation import tr
from annotator.formats.input.items import Labels, notices_on
from annotator.formats.input.label_map import LabelMap
from annotator.formats.input.notices import Notice, Tell
from annotator.formats.input.problems import problem
from annotator.formats.jsonl.fields import SpanReader, id_of_place
from annotator.formats.jsonl.reader import IMPORTED, read_own
from annotator.formats.jsonl.writer import FORMAT, RECORD_FIELDS, VERSION
from annotator.formats.labelled.annotation_objects import annotations_of, with_further
from annotator.formats.labelled.label_groups import Links
from annotator.formats.labelled.named_speakers import NamedSpeakers
from annotator.formats.labelled.targets import targets_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.layer import Record
    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.labelled.labelled_text import Label, LabelledText, Relation

_WITHIN = "within"  # what relations between quotations and those around them become
_LONGEST_SAMPLE = 80  # characters
_ENTITY_FIELDS = frozenset({"id", "start", "end", "text", "label", "origin", "removed"})


def items_of(
    labelled: LabelledText,
    choices: Choices,
    place: str,
    default_id: str,
    given: bytes = b"",
    told: Iterable[Notice] = (),
) -> Iterator[Item]:
    """Yield the record of a labelled text with its notices and labels, or its problem.

    `told` are notices of the reader on this text.
    """
    notices = list(told)
    map = choices.labels or LabelMap()
    try:
        record = _record(labelled, map, default_id, notices.append)
    except AnnotatorError as error:
        yield place, problem(place, error, given), given
        return
    yield place, record, given
    yield from notices_on(record, place, notices)
    labels = Counter(label.label for label in labelled.labels)
    relations = Counter(relation.label for relation in labelled.relations)
    if labels or relations:
        became = {label: map.labels.get(label, "entity") for label in labels}
        yield place, Labels(labels, relations, _samples(labelled), became), b""


def _samples(labelled: LabelledText) -> dict[str, str]:
    """Return the first words of each label, and of the two ends of each relation."""
    words = {
        label.id: " … ".join(_words_at(labelled.text, *span) for span in label.spans)[:_LONGEST_SAMPLE]
        for label in labelled.labels
    }
    samples = {label.label: words[label.id] for label in reversed(labelled.labels)}
    for relation in reversed(labelled.relations):
        ends = [words.get(id, "") for id in (relation.head, relation.child)]
        samples[relation.label] = " → ".join(end for end in ends if end)
    return samples


def _words_at(text: str, start: object, end: object) -> str:
    """Return the words of a span as a file gives it; "" where an offset is no whole number."""
    return text[start:end] if type(start) is int and type(end) is int else ""


def _record(labelled: LabelledText, map: LabelMap, default_id: str, tell: Tell) -> Record:
    """Return the record of a labelled text: an object in this program's format, read by its strict reader.

    Raises
    ------
    InputError: the text cannot be kept, or the map has a role that cannot be one.
    """
    canonical = canonicalise(labelled.text)
    unread: list[Label] = []
    labels = _sound_labels(labelled.labels, canonical, unread, tell)
    targets = targets_of(labels, map)
    relations = [r for r in labelled.relations if map.relations.get(r.label, "join")]
    links = Links(
        [r for r in relations if map.relations.get(r.label) != _WITHIN],
        [r for r in relations if map.relations.get(r.label) == _WITHIN],
        are_complete=labelled.is_ours,
    )
    speakers = NamedSpeakers(labelled.speakers) if labelled.is_ours else None
    annotations = annotations_of(canonical.text, labels, targets, links, map.nearness, speakers)
    if annotations.alone:
        tell(Notice("alone", tuple(dict.fromkeys(label.label for label in annotations.alone))))
        unread += annotations.alone
    to_entities = [label for label in labels if targets[label.id].role == "entity"]
    entities = _Entities(tell)
    for label in to_entities:
        entities.add(label, targets[label.id].value or label.label)
    entity_ids = entities.ids
    loose = [r for r in relations if r.head in entity_ids or r.child in entity_ids]
    if loose:
        tell(Notice("relations", tuple(dict.fromkeys(relation.label for relation in loose))))
    extra = dict(labelled.extra)
    if loose:
        extra |= _under_free_name("relations", [_plain_relation(r, entity_ids) for r in loose], extra)
    if unread:
        extra |= _under_free_name("unread_labels", [_plain_label(label) for label in unread], extra)
    item: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "text": canonical.text,
        "meta": dict(labelled.meta)
        | ({"canonicalised": list(canonical.changes)} if canonical.changes else {}),
        # A file of another tool that labels no entities says nothing of them.
        **({"entities": entities.objects} if entities.objects or labelled.is_ours else {}),
        **annotations.fields,
        **({"speakers": speakers.objects} if speakers and speakers.objects else {}),
    }
    if labelled.id.strip() and "\0" not in labelled.id:
        item["id"] = labelled.id
    # In our files a layer without labels is one in which an annotator has found nothing.
    if entities.objects or annotations.fields or (labelled.is_ours and labelled.annotator.strip()):
        item |= {"annotator": labelled.annotator.strip() or IMPORTED, "status": "started"}
    record = read_own(with_further(item, extra, RECORD_FIELDS), default_id)
    return _with_removed(record, entities.rejected)


def _sound_labels(
    labels: Iterable[Label], canonical: CanonicalText, unread: list[Label], tell: Tell
) -> list[Label]:
    """Return the labels that fit the text, with offsets in its canonical form; note the others as unread."""
    reader = SpanReader(canonical)
    sound: list[Label] = []
    ids: set[str] = set()
    for label in labels:
        try:
            if not label.label.strip() or not label.spans or label.id in ids:
                raise InputError(tr("a label has no name, no span, or the id of another one."))
            spans = tuple(sorted({reader.span(list(span), label.label) for span in label.spans}))
            words = " ".join(span.of(canonical.text) for span in spans)
            if label.words and "".join(label.words.split()) != "".join(words.split()):
                raise InputError(
                    tr(
                        "{label} is “{words}”, but the text has “{other}” there.",
                        label=label.label,
                        words=label.words[:40],
                        other=words[:40],
                    )
                )
        except InputError as error:
            tell(Notice("refused", (label.label,), error.message.rstrip(".")))
            unread.append(label)
        else:
            ids.add(label.id)
            sound.append(replace(label, spans=spans))
    return sound


class _Entities:
    """The entities of labels as objects of this program's format.

    Attributes
    ----------
    objects: the entities.
    ids: the id of the first entity of each label, by the label's id.
    rejected: the ids of those that the annotator has rejected.
    """

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._taken: set[str] = set()
        self.objects: list[dict[str, Any]] = []
        self.ids: dict[str, str] = {}
        self.rejected: set[str] = set()

    def add(self, label: Label, name: str) -> None:
        """Add an entity for each span of a label; their ids tell that they belong together."""
        if len(label.spans) > 1:
            self._tell(Notice("parts", (label.label,)))
        for number, span in enumerate(itertools.starmap(Span, label.spans), 1):
            id = f"{self.ids[label.id]}.{number}" if number > 1 else id_of_place(span, "e", self._taken)
            self.ids.setdefault(label.id, id)
            self._taken.add(id)
            if label.is_rejected:
                self.rejected.add(id)
            item = {
                "id": id,
                "start": span.start,
                "end": span.end,
                "label": name,
                "origin": "model" if label.is_rejected else "annotator",
            }
            self.objects.append(with_further(item, label.attributes, _ENTITY_FIELDS))


def _with_removed(record: Record, rejected: set[str]) -> Record:
    """Return a record whose annotator has removed the entities with these ids."""
    if not rejected:
        return record
    entities = (replace(e, removed=True) if e.id in rejected else e for e in record.entities)
    return replace(record, entities=tuple(entities))


def _under_free_name(name: str, value: Any, taken: Mapping[str, Any]) -> dict[str, Any]:
    while name in taken:
        name += "_"
    return {name: value}


def _plain_relation(relation: Relation, ids: Mapping[str, str]) -> dict[str, str]:
    ends = {"head": relation.head, "child": relation.child}
    return {"label": relation.label} | {end: ids.get(id, id) for end, id in ends.items()}


def _plain_label(label: Label) -> dict[str, Any]:
    plain = asdict(label) | {"spans": [list(span) for span in label.spans]}
    return {name: value for name, value in plain.items() if value}
