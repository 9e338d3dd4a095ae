"""An article as a reader sees it: its marks, and a card for each annotation."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.decisions import is_weak
from annotator.domain.kinds import CLAIM, QUOTATION, item_kind
from annotator.domain.proposed import Proposed
from annotator.domain.roles import BUILT_IN_IDS, CONTENT
from annotator.domain.translation import mark, percent, tr
from annotator.formats.jsonl.reader import IMPORTED
from annotator.formats.reports.marked_text import Mark, Piece, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.domain.attributes import Attribute
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.entity import Entity
    from annotator.domain.kinds import Field
    from annotator.domain.layer import Record
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Spans

# The sign behind an entity of each group, as in the article of the window.
ENTITY_SIGNS = {"person": "●", "organisation": "■", "place": "▾", "time_number": "–", "other": ""}
_LONGEST = 600  # characters of words on a card
FURTHER = "further"  # the look of spans of all roles that a codebook declares
WEAK = "weak"  # the look of contents of weak suggestions

_STATES = {
    "new": mark("new", "document"),
    "started": mark("started", "document"),
    "done": mark("done", "document"),
}
_FLAGGED = {
    "new": mark("new, flagged", "document"),
    "started": mark("started, flagged", "document"),
    "done": mark("done, flagged", "document"),
}
_TYPES = {"direct": mark("Direct"), "indirect": mark("Indirect"), "mixed": mark("Mixed")}
# By kind, and whether it is weak.
_LIKELY = {
    ("quotation", False): mark("Suggestion, {share} likely"),
    ("quotation", True): mark("Weak suggestion, {share} likely"),
    ("claim", False): mark("Suggested claim, {share} likely"),
    ("claim", True): mark("Weak suggested claim, {share} likely"),
}


@dataclass(frozen=True)
class Card:
    """The words on one annotation or suggestion.

    Attributes
    ----------
    id: unique on the page of the article.
    style: names how it looks: "quotation", "suggestion", "claim" or "claim_suggestion".
    number: its number, as at its words in the text.
    title: its type, and who speaks or what types the claim has.
    words: its content on one line.
    lines: names and values of its fields.
    claims: the cards of the claims that it makes.
    """

    id: str
    style: str
    number: str
    title: str
    words: str
    lines: tuple[tuple[str, str], ...] = ()
    claims: tuple[Card, ...] = ()


class _Numbered(NamedTuple):
    """An annotation or suggestion with its number in the order of the text, and its id on the page."""

    item: Any
    number: str
    id: str

    @property
    def place(self) -> tuple[int, int, str]:
        """Return its place in the text."""
        span = self.item.annotation.span
        return (span.start, span.end, self.item.id)

    @property
    def style(self) -> str:
        """Return the name of its look."""
        return item_kind(self.item.kind, is_proposed=self.item.is_proposed)


def _numbered(record: Record) -> Iterator[_Numbered]:
    """Yield quotations, suggestions of quotations, claims and suggestions of claims, each in text order."""
    layer = record.layer
    for kind, made in ((QUOTATION, layer.quotations), (CLAIM, layer.claims)):
        for items, sign, letter in ((made, "", ""), (record.suggestions_of(kind), "?", "s")):
            in_order = sorted((_Numbered(item, "", "") for item in items), key=lambda each: each.place)
            for number, each in enumerate(in_order, 1):
                yield each._replace(number=f"{kind.sign}{sign}{number}", id=f"{letter}{kind.id[0]}{number}")


def annotator_of(record: Record) -> str:
    """Return who has annotated an article, "" for nobody."""
    name = record.layer.annotator or ""
    return tr("unnamed annotator") if name == IMPORTED else name


def details_of(record: Record) -> Iterator[tuple[str, str]]:
    """Yield what is said of the article itself: who annotated it, its id, and its metadata."""
    layer, document = record.layer, record.document
    state = tr((_FLAGGED if layer.flagged else _STATES)[layer.status], note="document")
    who = annotator_of(record)
    yield tr("annotated by"), f"{who} ({state})" if who else tr("nobody yet")
    if layer.flag_reason:
        yield tr("flagged because"), layer.flag_reason
    yield "id", document.id
    for name, value in document.meta.items():
        if value != document.title:
            yield name, plain(value)


def text_of(record: Record, codebook: Codebook) -> tuple[list[Piece], Iterator[list[Piece]]]:
    """Return the heading and the paragraphs of an article, in pieces with their marks.

    A first line that is the title is the heading, so that it does not stand there twice.
    """
    title = record.document.title
    paragraphs = paragraphs_of(record.document.text, marks_of(record, codebook))
    first = next(paragraphs, [])
    words = "".join(piece.words for piece in first if piece.sign_of is None)
    if " ".join(words.split()) == title:
        return first, paragraphs
    return [Piece(title)], chain([first], paragraphs)


def marks_of(record: Record, codebook: Codebook) -> Iterator[Mark]:
    """Yield the marks of all annotations and pending suggestions of a record."""
    for each in _numbered(record):
        yield from _marks_of_item(each)
    for entity in record.entities:
        yield _mark_of_entity(entity, codebook)


def _marks_of_item(each: _Numbered) -> Iterator[Mark]:
    item, number = each.item, each.number
    for role, span in item.annotation.places():
        if role == CONTENT.id:
            style = f"{each.style}-{WEAK if item.is_proposed and is_weak(item) else role}"
            if item.kind is CLAIM:
                yield Mark(span, style, "[", "]")
            yield Mark(span, style, number, "", each.id)
        elif not item.is_proposed:  # a suggestion shows only its content, as in the window
            yield Mark(span, f"{each.style}-{role if role in BUILT_IN_IDS else FURTHER}", "", number, each.id)


def _mark_of_entity(entity: Entity, codebook: Codebook) -> Mark:
    group = codebook.entity_group(entity.label)
    return Mark(entity.span, f"entity-{group}", "", ENTITY_SIGNS.get(group, ""))


def cards_of(record: Record, codebook: Codebook) -> list[Card]:
    """Return the cards of a record in text order; claims are on the card of the quotation that makes them."""
    everything = list(_numbered(record))
    quotations = {each.item.id: each.number for each in everything if each.item.kind is QUOTATION}
    maker = _CardMaker(record, codebook, quotations)
    claims: defaultdict[str, list[Card]] = defaultdict(list)
    alone: list[_Numbered] = []
    for each in everything:
        if each.item.kind is CLAIM and each.item.annotation.quotation in quotations:
            claims[each.item.annotation.quotation].append(maker.card(each))
        else:
            alone.append(each)
    alone.sort(key=lambda each: each.place)
    return [maker.card(each, claims[each.item.id] if each.item.kind is QUOTATION else ()) for each in alone]


class _CardMaker:
    def __init__(self, record: Record, codebook: Codebook, quotations: Mapping[str, str]) -> None:
        self._text = record.document.text
        self._codebook = codebook
        self._speakers = {speaker.id: speaker for speaker in record.speakers}
        self._quotations = quotations  # the numbers by id

    def card(self, each: _Numbered, claims: Iterable[Card] = ()) -> Card:
        """Return the card of an annotation or a suggestion."""
        item = each.item
        parts = [self._of_quotation(item) if item.kind is QUOTATION else self._types(item.annotation)]
        if item.is_proposed:
            likely = _LIKELY[item.kind.id, is_weak(item)]
            parts.insert(0, tr(likely, share=percent(item.provenance.score)))
        elif item.kind is CLAIM:
            parts.insert(0, tr(item.kind.title))
        lines = tuple(self._lines(item.annotation))
        words = self._words(item.annotation.content)
        return Card(each.id, each.style, each.number, " · ".join(parts), words, lines, tuple(claims))

    def _of_quotation(self, item: Quotation | Proposed[Quotation]) -> str:
        speakers = item.speakers if isinstance(item, Proposed) else map(self._speakers.get, item.speakers)
        who = (
            _names([speaker.name for speaker in speakers if speaker])
            or self._words(item.annotation.source)
            or tr("no source")
        )
        return f"{tr(_TYPES[item.annotation.type_in(self._text)])} · {who}"

    def _types(self, claim: Claim) -> str:
        return ", ".join(map(self._codebook.claim_label, claim.types)) or tr("no type yet")

    def _lines(self, annotation: Quotation | Claim) -> Iterator[tuple[str, str]]:
        """Yield the names and values of the fields that are not in the title or among the words."""
        for each in annotation.kind.fields(self._codebook):
            value = each.value(annotation)
            if value not in (None, "", ()) and each.id != CONTENT.id and (words := self._value(each, value)):
                yield tr(each.label), words
        known = {attribute.id for attribute in annotation.kind.attributes(self._codebook)}
        for id, value in sorted(annotation.attributes.items()):
            if id not in known:
                yield id, plain(value)
        shown = {role.id for role in annotation.kind.roles(self._codebook)}
        for role, spans in sorted(annotation.roles.items()):
            if role not in shown:
                yield role, self._words(spans)

    def _value(self, each: Field, value: Any) -> str:
        """Return the value of a field in words, "" for one that the title or the place says."""
        if each.nature == "spans":
            return self._words(value)
        if each.nature == "speakers":
            return "; ".join(map(self._speaker, value))
        if each.nature == "speaker":
            return self._speaker(value)
        if each.nature == "annotation":
            number = self._quotations.get(value, "")
            return tr("quotation {number}", number=number) if number and each.id == "parent" else ""
        if each.nature == "attribute" and each.attribute is not None:
            return _label(each.attribute, value)
        return str(value) if each.nature == "note" else ""

    def _speaker(self, id: str) -> str:
        """Return name and kind of a speaker, and the other names."""
        speaker = self._speakers.get(id)
        if speaker is None:
            return id
        name, kind = speaker.name, tr(speaker.kind)
        if not speaker.aliases:
            return f"{name}, {kind}"
        return tr("{name}, {kind}, also {aliases}", name=name, kind=kind, aliases=", ".join(speaker.aliases))

    def _words(self, spans: Spans) -> str:
        """Return the words of spans on one line, shortened: the text itself has all of them."""
        text = self._text
        parts = (" ".join(text[start : min(end, start + _LONGEST)].split()) for start, end in spans)
        words = " … ".join(parts)
        is_cut = len(words) > _LONGEST or any(end - start > _LONGEST for start, end in spans)
        return f"{words[: _LONGEST - 1].rstrip()}…" if is_cut else words


def _names(names: Sequence[str]) -> str:
    """Return the names of the speakers of a quotation, each but the first behind an "and"."""
    return reduce(_and, names) if names else ""


def _and(first: str, last: str) -> str:
    return tr("{first} and {last}", first=first, last=last)


def _label(attribute: Attribute, value: Any) -> str:
    return next((known.label for known in attribute.values if known.id == value), plain(value))


def plain(value: Any) -> str:
    """Return any value as words."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
