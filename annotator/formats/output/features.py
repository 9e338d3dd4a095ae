"""What records may have that a format cannot carry: each can be counted, so that its loss is told before."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.roles import BUILT_IN_IDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.layer import Record
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span


_USUAL_METADATA = frozenset({"title", "byline", "publisher", "published", "url", "language"})
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True)
class Feature:
    """Something that records may have.

    Attributes
    ----------
    one, many: name it to people, in lower case.
    count: returns how many of it a record has.
    """

    one: str
    many: str
    count: Callable[[Record], int]


class Loss(NamedTuple):
    """What a format does with a feature that it cannot carry.

    Attributes
    ----------
    becomes: what it becomes, for people: "each fragment is a quotation of its own".
    """

    feature: Feature
    becomes: str

    def in_words(self, number: int) -> str:
        """Return the loss of so many: "12 split quotations: each fragment is a quotation of its own."."""
        name = self.feature.one if number == 1 else self.feature.many
        return f"{number:,} {name}: {self.becomes}."


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


def _annotations(record: Record) -> Iterator[Quotation | Claim]:
    yield from record.layer.quotations
    yield from record.layer.claims


def _spans(record: Record) -> Iterator[Span]:
    for annotation in _annotations(record):
        yield from (span for _, span in annotation.places())
    yield from (entity.span for entity in record.entities)


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


def _adjacent(record: Record) -> int:
    """Return how many spans of a role of one quotation touch the one before."""
    return sum(
        first.end == second.start
        for quotation in record.layer.quotations
        for spans in quotation.roles.values()
        for first, second in pairwise(spans)
    )


SPLIT = Feature(
    "split quotation", "split quotations",
    lambda record: sum(len(quotation.content) > 1 for quotation in record.layer.quotations),
)  # fmt: skip
SPLIT_CLAIMS = Feature(
    "split claim", "split claims", lambda record: sum(len(claim.content) > 1 for claim in record.layer.claims)
)
SEVERAL_SPEAKERS = Feature(
    "quotation of several speakers", "quotations of several speakers",
    lambda record: sum(len(quotation.speakers) > 1 for quotation in record.layer.quotations),
)  # fmt: skip
SPEAKERS = Feature("speaker", "speakers", lambda record: len(record.speakers))
NESTED = Feature(
    "quotation within another", "quotations within another",
    lambda record: sum(quotation.parent is not None for quotation in record.layer.quotations),
)  # fmt: skip
FURTHER_ROLES = Feature(
    "span of a role of the codebook", "spans of roles of the codebook",
    lambda record: sum(role not in BUILT_IN_IDS for q in record.layer.quotations for role, _ in q.places()),
)  # fmt: skip
CUES = Feature("cue", "cues", lambda record: sum(len(q.cue) for q in record.layer.quotations))
SOURCES = Feature("source", "sources", lambda record: sum(len(q.source) for q in record.layer.quotations))
QUOTATIONS = Feature("quotation", "quotations", lambda record: len(record.layer.quotations))
CLAIMS = Feature("claim", "claims", lambda record: len(record.layer.claims))
CLAIM_TYPES = Feature(
    "claim of several types", "claims of several types",
    lambda record: sum(len(claim.types) > 1 for claim in record.layer.claims),
)  # fmt: skip
ENTITIES = Feature("entity", "entities", lambda record: len(record.entities))
OVERLAPS = Feature("overlap of two spans", "overlaps of spans", lambda record: _overlaps(_spans(record)))
ENTITY_OVERLAPS = Feature(
    "overlap of two entities",
    "overlaps of entities",
    lambda record: _overlaps(e.span for e in record.entities),
)
ROLE_OVERLAPS = Feature("overlap of two spans of one role", "overlaps of spans of one role", _role_overlaps)
ADJACENT = Feature(
    "span right behind another one of its quotation",
    "spans right behind another one of their quotation",
    _adjacent,
)
ATTRIBUTES = Feature(
    "attribute", "attributes",
    lambda record: sum(len(a.attributes) for a in _annotations(record)),
)  # fmt: skip
NOTES = Feature(
    "note",
    "notes",
    lambda record: sum(bool(a.note) for a in _annotations(record)),
)
OWN_TYPES = Feature(
    "type of a quotation that an annotator set", "types of quotations that annotators set",
    lambda record: sum(quotation.type_override is not None for quotation in record.layer.quotations),
)  # fmt: skip
PROVENANCE = Feature(
    "annotation that was suggested", "annotations that were suggested",
    lambda record: sum(a.provenance is not None for a in _annotations(record)),
)  # fmt: skip
SUGGESTIONS = Feature("pending suggestion", "pending suggestions", lambda record: len(record.suggestions))
REJECTED = Feature("rejected suggestion", "rejected suggestions", lambda record: len(record.rejected))
WAIVERS = Feature("finding let stand", "findings let stand", lambda record: len(record.layer.waivers))
COMMENTS = Feature("comment", "comments", lambda record: len(record.layer.comments))
METADATA = Feature(
    "field of metadata",
    "fields of metadata",
    lambda record: len(record.document.meta) + len(record.document.extra),
)
FURTHER_METADATA = Feature(
    "further field of metadata", "further fields of metadata",
    lambda record: len(record.document.meta.keys() - _USUAL_METADATA) + len(record.document.extra),
)  # fmt: skip
STATE = Feature(
    "flag or status", "flags and statuses",
    lambda record: record.layer.flagged + (record.layer.status != "new"),
)  # fmt: skip
LAYERS = Feature(
    "layer of an annotator", "layers of annotators", lambda record: record.layer.annotator is not None
)
EFFORT = Feature("time spent on a layer", "times spent on layers", lambda record: record.layer.seconds > 0)
UNCONFIRMED = Feature(
    "claim whose types nobody has confirmed", "claims whose types nobody has confirmed",
    lambda record: sum(claim.types_proposed for claim in record.layer.claims),
)  # fmt: skip
UNKNOWN = Feature(
    "further field of an annotation", "further fields of annotations",
    lambda record: sum(
        len(item.extra)
        for item in (record.layer, *_annotations(record), *record.entities, *record.speakers)
    ),
)  # fmt: skip
# No element of XML and no page can hold them, not even escaped.
CONTROLS = Feature(
    "control character", "control characters", lambda record: len(_CONTROLS.findall(record.document.text))
)
