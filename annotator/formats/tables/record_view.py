"""A record as the tables see it: its annotations with their keys, speakers and words around them."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.quote_marks import without_marks
from annotator.domain.span import extent_of
from annotator.domain.speaker import Speaker
from annotator.formats.jsonl.writer import META_ORDER
from annotator.language.en.personal_names import aliases_within
from annotator.language.en.titles import gender_of_title
from annotator.language.pronouns import gender_of_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.claim import Claim
    from annotator.domain.entity import Entity
    from annotator.domain.layer import Record
    from annotator.domain.provenance import Provenance
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span, Spans

CONTEXT = 100  # the most characters before and after a quotation that stand beside it
BETWEEN = " … "  # stands between the words of two spans in one cell


class Mention(NamedTuple):
    """A speaker of a quotation, and the span that names the speaker there."""

    quotation: str
    speaker: str
    place: int
    span: Span | None
    words: str | None


class Placed(NamedTuple):
    """One of the spans of an annotation; one of the keys of quotation and claim is None."""

    document: str
    quotation: str | None
    claim: str | None
    role: str
    place: int
    span: Span
    words: str


class Typed(NamedTuple):
    """One of the types of a claim."""

    claim: str
    type: str
    place: int


@dataclass(frozen=True)
class Found:
    """An entity with the record in which it is."""

    view: RecordView
    entity: Entity

    @property
    def key(self) -> str:
        """Return the key of the entity's row."""
        return self.view.key_of(self.entity.id)


@dataclass(frozen=True)
class Row:
    """A quotation or claim of a layer, or a suggested one.

    Attributes
    ----------
    provenance: the suggestion that it is, or that it comes from.
    proposed: speakers that the program proposes for a suggestion, each with the span that names it.
    """

    view: RecordView
    annotation: Any
    provenance: Provenance | None
    why: str = ""
    proposed: tuple[tuple[Speaker, Span], ...] = ()

    @property
    def key(self) -> str:
        """Return the key of the annotation's row."""
        return self.view.key_of(self.annotation.id)

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        span: Span = self.annotation.span
        return span

    def words(self, role: str) -> str | None:
        """Return the words of a role, those of several spans with an ellipsis between them."""
        return self.view.words(self.annotation.spans(role))

    def start(self, role: str) -> int | None:
        """Return where the first span of a role begins."""
        spans = self.annotation.spans(role)
        return extent_of(spans).start if spans else None

    def end(self, role: str) -> int | None:
        """Return where the last span of a role ends."""
        spans = self.annotation.spans(role)
        return extent_of(spans).end if spans else None

    @property
    def words_without_marks(self) -> str | None:
        """Return the words of the content without the quote marks at the ends of its spans."""
        text = self.view.text
        return self.view.words(tuple(without_marks(text, span) for span in self.annotation.content))

    @property
    def fragments(self) -> str:
        """Return the offsets of the content's spans: "42-90 95-101"."""
        return " ".join(f"{span.start}-{span.end}" for span in self.annotation.content)

    @property
    def before(self) -> str | None:
        """Return the words right before the content, from the beginning of a word on."""
        start = self.span.start
        words = self.view.text[max(0, start - CONTEXT) : start]
        return (words if start <= CONTEXT else re.sub(r"\A\S+(?=\s)", "", words)) or None

    @property
    def after(self) -> str | None:
        """Return the words right after the content, to the end of a word."""
        text, end = self.view.text, self.span.end
        words = text[end : end + CONTEXT]
        return (words if end + CONTEXT >= len(text) else re.sub(r"(?<=\s)\S+\Z", "", words)) or None

    @cached_property
    def speakers(self) -> tuple[Speaker, ...]:
        """Return the speakers of a quotation; of a claim its claimant, or its quotation's speakers."""
        own = tuple(self.view.speaker(id) for id in self.annotation.speakers)
        if self.proposed:
            return tuple(speaker for speaker, _ in self.proposed)
        quotation = self.view.quotations_by_id.get(getattr(self.annotation, "quotation", None) or "")
        return own or (quotation.speakers if quotation else ())

    @property
    def speaker(self) -> Speaker | None:
        """Return the first speaker, or None."""
        return self.speakers[0] if self.speakers else None

    @property
    def parent(self) -> str | None:
        """Return the key of the quotation in which this one is reported."""
        return self.view.key_of_quotation(self.annotation.parent)

    @property
    def quotation(self) -> str | None:
        """Return the key of the quotation that makes a claim."""
        return self.view.key_of_quotation(self.annotation.quotation)

    def mentions(self) -> Iterator[Mention]:
        """Yield the speakers of a quotation, each with the span that names it."""
        source: Spans = self.annotation.spans("source")
        spans = {speaker.id: span for speaker, span in self.proposed}
        for place, speaker in enumerate(self.speakers, 1):
            span = spans.get(speaker.id) or (extent_of(source) if source else None)
            words = span.of(self.view.text) if span else None
            yield Mention(self.key, speaker.id, place, span, words)

    def placed(self) -> Iterator[Placed]:
        """Yield the spans of all roles."""
        is_claim = self.annotation.kind.id == "claim"
        quotation, claim = (None, self.key) if is_claim else (self.key, None)
        places: Counter[str] = Counter()
        for role, span in self.annotation.places():
            places[role] += 1
            words = span.of(self.view.text)
            yield Placed(self.view.document, quotation, claim, role, places[role], span, words)


class RecordView:
    """A record with what its rows need of each other."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.document = record.document.id
        self.text = record.document.text
        self.layer = key(self.document, record.layer.annotator or "")
        self._speakers = {speaker.id: speaker for speaker in record.speakers}
        self.quotations = tuple(self._rows("quotation", record.layer.quotations))
        self.claims = tuple(self._rows("claim", record.layer.claims))
        self.quotations_by_id = {row.annotation.id: row for row in self.quotations}

    def _rows(self, kind: str, annotations: Iterable[Quotation | Claim]) -> Iterator[Row]:
        for annotation in annotations:
            yield Row(self, annotation, annotation.provenance)
        for suggestion in self.record.suggestions:
            if suggestion.kind.id == kind:
                proposed = tuple(
                    (Speaker(s.id, s.name, s.kind, aliases_within(s.name, s.kind)), s.mention)
                    for s in suggestion.speakers
                )
                yield Row(self, suggestion.annotation, suggestion.provenance, suggestion.why, proposed)

    @property
    def entities(self) -> Iterator[Found]:
        """Yield the entities."""
        return (Found(self, entity) for entity in self.record.entities)

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Return the speakers of all quotations and claims, each once."""
        named = {speaker.id: speaker for row in (*self.quotations, *self.claims) for speaker in row.speakers}
        return tuple((named | self._speakers).values())

    def speaker(self, id: str) -> Speaker:
        """Return a speaker; one that the record does not describe is called by its id."""
        return self._speakers.get(id) or Speaker(id, id)

    def key_of(self, id: str) -> str:
        """Return the key of an annotation's row: no other document or annotator has it."""
        return f"{self.layer}/{_part(id)}"

    def key_of_quotation(self, id: str | None) -> str | None:
        """Return the key of a quotation's row, or None if the record has no such quotation."""
        return self.key_of(id) if id is not None and id in self.quotations_by_id else None

    def words(self, spans: Spans) -> str | None:
        """Return the words of spans with an ellipsis between them, or None without spans."""
        return BETWEEN.join(span.of(self.text) for span in spans) or None

    @cached_property
    def genders(self) -> Mapping[str, str]:
        """Return "f" or "m" by speaker, as most pronouns and titles in the speaker's sources say it."""
        found: dict[str, Counter[str]] = {}
        for row in self.quotations:
            if len(row.speakers) == 1 and (words := row.words("source")):
                gender = gender_of_pronoun(words) or gender_of_title(
                    words.split()[0] if words.split() else ""
                )
                found.setdefault(row.speakers[0].id, Counter())[gender] += 1
        for genders in found.values():
            del genders[""]
        return {id: genders.most_common(1)[0][0] for id, genders in found.items() if genders}


def key(*parts: str) -> str:
    """Return ids as one key: no other ids give the same one."""
    return "/".join(map(_part, parts))


def _part(id: str) -> str:
    return id.replace("%", "%25").replace("/", "%2F")


def further_metadata(record: Record) -> dict[str, Any]:
    """Return what came with a document and has no column of its own."""
    document = record.document
    others = {name: value for name, value in document.meta.items() if name not in META_ORDER}
    return others | document.extra


def as_json(value: Any) -> str | None:
    """Return a value as JSON, or None where it is empty."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False) if value else None


def as_words(value: Any) -> str | None:
    """Return a value as the words of a cell: words as they are, all else as JSON; None where it is empty."""
    if value is None or value == "":
        return None
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, allow_nan=False)
