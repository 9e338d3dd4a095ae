"""Figures of annotations: types, cues, speakers and claim types."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.proportions import wilson
from annotator.domain.speaker import KINDS
from annotator.domain.translation import mark
from annotator.project.jobs.figures.figure import INTERVAL, Column, Figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.domain.annotation_query import TypeFilter
    from annotator.project.jobs.figures.figure import Row, Value
    from annotator.project.jobs.figures.gathered import Gathered

# Cues, speakers and pairs of claim types that are listed; a chart shows the first of them.
MOST = 100

TYPES = {"direct": mark("direct"), "indirect": mark("indirect"), "mixed": mark("mixed")}


def _types(gathered: Gathered) -> Iterator[Row]:
    counts = {type: gathered.tallies.of("type", type) for type in TYPES}
    total = sum(counts.values())
    for type, number in counts.items() if total else ():
        yield {"type": type, "quotations": number, "share": number / total}


def _of_type(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    return AnnotationQuery("quotation", annotator or "", type=cast("TypeFilter", row["type"]))


def _cues(gathered: Gathered) -> Iterator[Row]:
    for (cue,), number in gathered.tallies.largest("cue", MOST + 1):
        if cue:
            yield {"cue": cue, "quotations": number, **_decided(gathered, str(cue))}


def _rejected_cues(gathered: Gathered) -> Iterator[Row]:
    counted = (str(cue) for (cue,), _ in gathered.tallies.largest("rejected cue", MOST + 1))
    rows: list[Row] = [{"cue": cue, **_decided(gathered, cue)} for cue in counted if cue]
    # Of cues that were rejected as often, the one with the greater share comes first.
    yield from sorted(rows, key=lambda row: (-float(row["rejected"] or 0), -float(row["share"] or 0)))


def _decided(gathered: Gathered, cue: str) -> Row:
    decided, rejected = gathered.tallies.of("decided cue", cue), gathered.tallies.of("rejected cue", cue)
    low, high = wilson(rejected, decided)
    share = rejected / decided if decided else None
    return {
        "decided": decided,
        "rejected": rejected,
        "share": share,
        "low": low if decided else None,
        "high": high if decided else None,
    }


def _with_cue(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    return AnnotationQuery("quotation", annotator or "", cue=str(row["cue"]))


def _rejected_with_cue(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    return AnnotationQuery("quotation", annotator or "", cue=str(row["cue"]), decision="rejected")


def _speakers(gathered: Gathered) -> Iterator[Row]:
    counted = {str(id): number for (id,), number in gathered.tallies.largest("speaker", MOST)}
    speakers = {speaker.id: speaker for speaker in gathered.speakers_of(list(counted))}
    for id, number in counted.items():
        if id in speakers:
            speaker = speakers[id]
            yield {"id": id, "speaker": speaker.name, "kind": speaker.kind, "quotations": number}


def _of_speaker(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    return AnnotationQuery("quotation", annotator or "", speaker=str(row["id"]))


def _claim_types(gathered: Gathered) -> Iterator[Row]:
    codebook = gathered.codebook
    places = {type.id: place for place, type in enumerate(codebook.claim_types)}
    counted = gathered.tallies.largest("claim types", MOST)
    rows = []
    for types, number in counted:
        # In the order of the codebook; types that it does not know come last.
        id, other_id = sorted(map(str, types), key=lambda type: (places.get(type, len(places)), type))
        rows.append((places.get(id, len(places)), id, places.get(other_id, len(places)), other_id, number))
    for _, id, _, other_id, number in sorted(rows):
        yield {
            "id": id,
            "other_id": other_id,
            "type": codebook.claim_label(id),
            "other": codebook.claim_label(other_id),
            "claims": number,
        }


def _of_claim_types(row: Mapping[str, Value], annotator: str | None) -> AnnotationQuery:
    id, other_id = str(row["id"]), str(row["other_id"])
    other = other_id if other_id != id else ""
    return AnnotationQuery("claim", annotator or "", claim_type=id, other_claim_type=other)


_CUE = Column("cue", mark("Cue"))
_QUOTATIONS = Column("quotations", mark("Quotations"), "count")
_DECIDED = (
    Column("decided", mark("Suggestions decided on"), "count"),
    Column("rejected", mark("Rejected"), "count"),
    Column("share", mark("Share rejected"), "share"),
    *INTERVAL,
)

FIGURES = (
    Figure(
        "types",
        mark("Quotations by type"),
        mark("The type follows from the quote marks unless the annotator has set another."),
        mark("How many quotations are direct, indirect or mixed, once there is one."),
        (Column("type", mark("Type"), words=TYPES), _QUOTATIONS, Column("share", mark("Share"), "share")),
        _types,
        _of_type,
    ),
    Figure(
        "cues",
        mark("Most frequent cues"),
        mark(
            "The verbs that report, in their base form: “say” stands for “said” and “says”, too. Other words"
            " stand as they are written. Beside them, how many suggestions with this cue were decided on, and"
            " how many of these were rejected, with Wilson’s interval of 95%."
        ),
        mark("Which words report most often, once a quotation has a cue."),
        (_CUE, _QUOTATIONS, *_DECIDED),
        _cues,
        _with_cue,
    ),
    Figure(
        "rejected_cues",
        mark("Cues most often rejected"),
        mark(
            "The cues with most rejected suggestions, in the base form of their verb; of equally many, the"
            " greater share comes first. An accepted or edited suggestion counts by the cue of its quotation."
            " The interval is Wilson’s of 95%."
        ),
        mark("Behind which cues suggestions are wrong most often, once one was rejected."),
        (_CUE, *_DECIDED),
        _rejected_cues,
        _rejected_with_cue,
    ),
    Figure(
        "speakers",
        mark("Most quoted speakers"),
        mark("A quotation of several speakers counts for each."),
        mark("Who is quoted most often, once a quotation has a speaker."),
        (
            Column("speaker", mark("Speaker")),
            Column("kind", mark("Kind"), words={kind: kind for kind in KINDS}),
            _QUOTATIONS,
        ),
        _speakers,
        _of_speaker,
    ),
    Figure(
        "claim_types",
        mark("Claim types, and which come together"),
        mark(
            "A claim counts for each of its types, and for each pair of them. A type with itself is the"
            " number of all claims that have it."
        ),
        mark("How many claims each type has, and which types claims have together, once a claim has a type."),
        (
            Column("type", mark("Type")),
            Column("other", mark("Together with")),
            Column("claims", mark("Claims"), "count"),
        ),
        _claim_types,
        _of_claim_types,
    ),
)
