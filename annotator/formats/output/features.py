"""Features of records that a format may not carry: each can be counted, so that its loss is told before."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.entity import REPAIRED
from annotator.domain.roles import BUILT_IN_IDS
from annotator.domain.speaker import USUAL_KIND
from annotator.domain.translation import labelled, mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from annotator.domain.claim import Claim
    from annotator.domain.entity import Entity
    from annotator.domain.layer import Record
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span


@dataclass(frozen=True)
class Feature:
    """Something that records may have.

    Attributes
    ----------
    words: its number in words, in lower case.
    count: returns how many of it a record has.
    """

    words: str
    count: Callable[[Record], int]


class Loss(NamedTuple):
    """The fate of a feature in a format that cannot carry it.

    Attributes
    ----------
    becomes: what it becomes, for people: "each fragment is a quotation of its own".
    """

    feature: Feature
    becomes: str

    def in_words(self, number: int) -> str:
        """Return the loss of so many: "12 split quotations: each fragment is a quotation of its own."."""
        return f"{labelled(tr(self.feature.words, number), tr(self.becomes))}."


def is_short_answer(attribute: str, value: str) -> bool:
    """Tell whether the value of an attribute can be the name of something: a few words on one line."""
    names = (attribute, value)
    return all(name.strip() == name != "" and name.isprintable() for name in names) and (
        len(value) <= _LONGEST_ANSWER and "/" not in attribute
    )


class LossCounter:
    """Counts what a format loses in records, in the order of its losses."""

    def __init__(self, losses: Iterable[Loss]) -> None:
        self._losses = tuple(losses)
        self._counts: Counter[Loss] = Counter()

    def add(self, record: Record) -> None:
        """Count what a record loses."""
        for loss in self._losses:
            self._counts[loss] += loss.feature.count(record)

    def in_words(self) -> list[str]:
        """Return a sentence for each loss that happens."""
        return [loss.in_words(self._counts[loss]) for loss in self._losses if self._counts[loss]]


# What ends a line or a cell in files of lines: tabs and all that some program takes for the end of a line.
LINE_SIGNS = "\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"
# Characters that no XML file can hold.
NOT_IN_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Names that every program takes for the name of a type.
PLAIN_NAME = re.compile(r"[A-Za-z0-9_-]+")
# Metadata that have a field of their own in most formats.
USUAL_METADATA = frozenset({"title", "byline", "publisher", "published", "section", "url", "language"})
_LONGEST_ANSWER = 60  # characters
_OF_LINES = re.compile(f"[{LINE_SIGNS}]")


def _annotations(record: Record) -> Iterator[Quotation | Claim]:
    yield from record.layer.quotations
    yield from record.layer.claims


def _spans(record: Record) -> Iterator[Span]:
    yield from _places(record)
    yield from (entity.span for entity in record.entities)


def _all_words(record: Record) -> Iterator[str]:
    """Yield the text, and all words that stand beside it."""
    document = record.document
    yield from (document.text, document.id, record.layer.annotator or "")
    yield from (value for value in document.meta.values() if isinstance(value, str))
    yield from (entity.label for entity in record.entities)
    for speaker in record.speakers:
        yield from (speaker.name, *speaker.aliases)
    for annotation in _annotations(record):
        yield annotation.note
        yield from map(str, annotation.attributes.values())


def _no_xml_signs(words: str) -> int:
    return 0 if words.isprintable() else len(NOT_IN_XML.findall(words))


def _types(record: Record) -> set[str]:
    """Return the types of entities and claims."""
    types = {type for claim in record.layer.claims for type in claim.types}
    return types | {entity.label for entity in record.entities}


def _overlaps(spans: Iterable[Span]) -> int:
    """Return how many spans begin before the farthest end of those before them."""
    number, reached = 0, 0
    for span in sorted(spans):
        number += span.start < reached
        reached = max(reached, span.end)
    return number


def _role_overlaps(record: Record) -> int:
    """Return how many spans of a role overlap others of the same role."""
    by_role: dict[str, list[Span]] = {}
    for quotation in record.layer.quotations:
        for role, span in quotation.places():
            by_role.setdefault(role, []).append(span)
    by_role["claim"] = [span for claim in record.layer.claims for span in claim.content]
    return sum(map(_overlaps, by_role.values()))


def _places(record: Record) -> Iterator[Span]:
    """Yield the spans of quotations and claims."""
    for annotation in _annotations(record):
        yield from (span for _, span in annotation.places())


def _has_edge_space(span: Span, text: str) -> bool:
    return text[span.start].isspace() or text[span.end - 1].isspace()


def _claims_by_place(record: Record) -> int:
    """Return how many claims without a quotation stand in the content of one."""
    contents = sorted(span for quotation in record.layer.quotations for span in quotation.content)
    starts = [span.start for span in contents]
    reached = list(accumulate((span.end for span in contents), max, initial=0))
    return sum(
        claim.quotation is None
        and reached[bisect_right(starts, claim.content[0].start)] >= claim.content[0].end
        for claim in record.layer.claims
    )


def _is_no_file_name(id: str) -> bool:
    from annotator.formats.output.destination import safe_name

    return safe_name(id) != id


def _adjacent(record: Record) -> int:
    """Return how many spans of a role of one quotation touch the one before."""
    return sum(
        first.end == second.start
        for quotation in record.layer.quotations
        for spans in quotation.roles.values()
        for first, second in pairwise(spans)
    )


def _fields_of_others(entity: Entity) -> Mapping[str, Any]:
    """Return the fields of an entity that are not this program's own."""
    return {name: value for name, value in entity.extra.items() if name != REPAIRED}


def _further_fields(record: Record) -> Iterator[Mapping[str, Any]]:
    """Yield the fields that other programs have left in annotations, speakers and entities."""
    for annotation in _annotations(record):
        yield annotation.extra
        if annotation.provenance:
            yield annotation.provenance.extra
    yield from (speaker.extra for speaker in record.speakers)
    yield from map(_fields_of_others, record.entities)


SPLIT = Feature(
    mark("{n} split quotation|{n} split quotations"),
    lambda record: sum(len(quotation.content) > 1 for quotation in record.layer.quotations),
)  # fmt: skip
SPLIT_CLAIMS = Feature(
    mark("{n} split claim|{n} split claims"),
    lambda record: sum(len(claim.content) > 1 for claim in record.layer.claims),
)
SEVERAL_SPEAKERS = Feature(
    mark("{n} quotation of several speakers|{n} quotations of several speakers"),
    lambda record: sum(len(quotation.speakers) > 1 for quotation in record.layer.quotations),
)  # fmt: skip
SPEAKERS = Feature(mark("{n} speaker|{n} speakers"), lambda record: len(record.speakers))
SPEAKER_DETAILS = Feature(
    mark("{n} speaker with a kind or other names|{n} speakers with kinds or other names"),
    lambda record: sum(s.kind != USUAL_KIND or bool(s.aliases) for s in record.speakers),
)  # fmt: skip
NAMESAKES = Feature(
    mark("{n} speaker of another one’s name|{n} speakers of other ones’ names"),
    lambda record: len(record.speakers) - len({speaker.name for speaker in record.speakers}),
)  # fmt: skip
JOINED_NAMES = Feature(
    mark("{n} name of a speaker with “; ” in it|{n} names of speakers with “; ” in them"),
    lambda record: sum("; " in alias for speaker in record.speakers for alias in speaker.aliases),
)  # fmt: skip
NESTED = Feature(
    mark("{n} quotation within another|{n} quotations within another"),
    lambda record: sum(quotation.parent is not None for quotation in record.layer.quotations),
)  # fmt: skip
FURTHER_ROLES = Feature(
    mark("{n} span of a role of the codebook|{n} spans of roles of the codebook"),
    lambda record: sum(role not in BUILT_IN_IDS for q in record.layer.quotations for role, _ in q.places()),
)  # fmt: skip
CUES = Feature(mark("{n} cue|{n} cues"), lambda record: sum(len(q.cue) for q in record.layer.quotations))
SOURCES = Feature(
    mark("{n} source|{n} sources"), lambda record: sum(len(q.source) for q in record.layer.quotations)
)
QUOTATIONS = Feature(mark("{n} quotation|{n} quotations"), lambda record: len(record.layer.quotations))
CLAIMS = Feature(mark("{n} claim|{n} claims"), lambda record: len(record.layer.claims))
UNWORTHY_CLAIMS = Feature(
    mark("{n} claim that is not check-worthy|{n} claims that are not check-worthy"),
    lambda record: sum(not claim.is_check_worthy for claim in record.layer.claims),
)  # fmt: skip
CLAIM_TYPES = Feature(
    mark("{n} claim of several types|{n} claims of several types"),
    lambda record: sum(len(claim.types) > 1 for claim in record.layer.claims),
)  # fmt: skip
ENTITIES = Feature(mark("{n} entity|{n} entities"), lambda record: len(record.entities))
OVERLAPS = Feature(
    mark("{n} overlap of two spans|{n} overlaps of spans"), lambda record: _overlaps(_spans(record))
)
ENTITY_OVERLAPS = Feature(
    mark("{n} overlap of two entities|{n} overlaps of entities"),
    lambda record: _overlaps(e.span for e in record.entities),
)
ROLE_OVERLAPS = Feature(
    mark("{n} overlap of two spans of one role|{n} overlaps of spans of one role"), _role_overlaps
)
ADJACENT = Feature(
    mark(
        "{n} span right behind another one of its quotation"
        "|{n} spans right behind another one of their quotation"
    ),
    _adjacent,
)
ATTRIBUTES = Feature(
    mark("{n} attribute|{n} attributes"),
    lambda record: sum(len(a.attributes) for a in _annotations(record)),
)  # fmt: skip
NOTES = Feature(
    mark("{n} note|{n} notes"),
    lambda record: sum(bool(a.note) for a in _annotations(record)),
)
OWN_TYPES = Feature(
    mark("{n} type of a quotation that an annotator set|{n} types of quotations that annotators set"),
    lambda record: sum(quotation.type_override is not None for quotation in record.layer.quotations),
)  # fmt: skip
PROVENANCE = Feature(
    mark("{n} annotation that was suggested|{n} annotations that were suggested"),
    lambda record: sum(a.provenance is not None for a in _annotations(record)),
)  # fmt: skip
SUGGESTIONS = Feature(
    mark("{n} pending suggestion|{n} pending suggestions"), lambda record: len(record.suggestions)
)
REASONS = Feature(
    mark("{n} reason of a suggestion|{n} reasons of suggestions"),
    lambda record: sum(bool(suggestion.why) for suggestion in record.suggestions),
)  # fmt: skip
REJECTED = Feature(
    mark("{n} rejected suggestion|{n} rejected suggestions"), lambda record: len(record.rejected)
)
WAIVERS = Feature(
    mark("{n} finding let stand|{n} findings let stand"), lambda record: len(record.layer.waivers)
)
COMMENTS = Feature(
    mark("{n} comment|{n} comments"), lambda record: len(record.layer.comments) + len(record.threads)
)
METADATA = Feature(
    mark("{n} field of metadata|{n} fields of metadata"),
    lambda record: len(record.document.meta) + len(record.document.extra),
)
STATE = Feature(
    mark("{n} flag or mark “done”|{n} flags and marks “done”"),
    lambda record: record.layer.flagged + (record.layer.status == "done"),
)  # fmt: skip
FURTHER_METADATA = Feature(
    mark("{n} further field of metadata|{n} further fields of metadata"),
    lambda record: sum(
        name not in USUAL_METADATA or not isinstance(value, str)
        for name, value in record.document.meta.items()
    ),
)  # fmt: skip
NO_WORDS = Feature(
    mark("{n} field of metadata that is no words|{n} fields of metadata that are no words"),
    lambda record: sum(not isinstance(value, str) for value in record.document.meta.values()),
)  # fmt: skip
SPANS_OF_LINES = Feature(
    mark("{n} span with a line end or tab|{n} spans with line ends or tabs"),
    lambda record: sum(bool(_OF_LINES.search(span.of(record.document.text))) for span in _spans(record)),
)  # fmt: skip
NOTES_OF_LINES = Feature(
    mark("{n} note, answer or name of several lines|{n} notes, answers and names of several lines"),
    lambda record: sum(
        bool(_OF_LINES.search(words))
        for a in _annotations(record) for words in (a.note, *map(str, a.attributes.values()))
    ) + sum(bool(_OF_LINES.search(speaker.name)) for speaker in record.speakers),
)  # fmt: skip
LONG_ANSWERS = Feature(
    mark("{n} long answer in own words|{n} long answers in own words"),
    lambda record: sum(
        not is_short_answer(name, str(value))
        for a in _annotations(record) for name, value in a.attributes.items()
    ),
)  # fmt: skip
EMPTY_LAYERS = Feature(
    mark("{n} layer without annotations|{n} layers without annotations"),
    lambda record: record.layer.annotator is not None
    and not (record.layer.quotations or record.layer.claims or record.entities),
)  # fmt: skip
ODD_NAMES = Feature(
    mark("{n} type with other signs than letters, digits, _ and -"
"|{n} types with other signs than letters, digits, _ and -"),
    lambda record: sum(not PLAIN_NAME.fullmatch(name) for name in _types(record)),
)  # fmt: skip
NO_FILE_NAMES = Feature(
    mark("{n} document whose id is no name of a file|{n} documents whose ids are no names of files"),
    lambda record: _is_no_file_name(record.document.id),
)  # fmt: skip
IDS_WITH_SLASHES = Feature(
    mark("{n} document with a slash in its id|{n} documents with slashes in their ids"),
    lambda record: not {"/", "\\"}.isdisjoint(record.document.id),
)  # fmt: skip
NO_XML_SIGNS = Feature(
    mark("{n} control character|{n} control characters"),
    lambda record: sum(map(_no_xml_signs, _all_words(record))),
)
LAYERS = Feature(
    mark("{n} layer of an annotator|{n} layers of annotators"),
    lambda record: record.layer.annotator is not None,
)
FURTHER_FIELDS = Feature(
    mark("{n} further field of an annotation|{n} further fields of annotations"),
    lambda record: len(record.layer.extra) + sum(map(len, _further_fields(record))),
)
MODEL_ENTITIES = Feature(
    mark("{n} entity that the model found|{n} entities that the model found"),
    lambda record: sum(entity.origin == "model" for entity in record.entities),
)  # fmt: skip
EDGE_SPACES = Feature(
    mark("{n} span with a space at its end|{n} spans with a space at their ends"),
    lambda record: sum(_has_edge_space(span, record.document.text) for span in _spans(record)),
)  # fmt: skip
LINES = Feature(
    mark("{n} span over several lines|{n} spans over several lines"),
    lambda record: sum("\n" in span.of(record.document.text).strip() for span in _spans(record)),
)  # fmt: skip
OWN_CLAIMS = Feature(
    mark(
        "{n} claim that no quotation makes, but that stands in one"
        "|{n} claims that no quotation makes, but that stand in one"
    ),
    _claims_by_place,
)
FOREIGN = Feature(
    mark("{n} field of another program|{n} fields of other programs"),
    lambda record: len(record.document.extra) + len(record.layer.extra)
    + sum(len(each.extra) for each in (*_annotations(record), *record.speakers))
    + sum(map(len, map(_fields_of_others, record.entities))),
)  # fmt: skip
SECONDS = Feature(
    mark("{n} time spent on a layer|{n} times spent on layers"), lambda record: record.layer.seconds > 0
)
UNCONFIRMED = Feature(
    mark("{n} claim whose types nobody has confirmed|{n} claims whose types nobody has confirmed"),
    lambda record: sum(claim.types_proposed for claim in record.layer.claims),
)  # fmt: skip
