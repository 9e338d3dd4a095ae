"""Rows of analyses and of their failures, to and from values of the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim, further_attributes
from annotator.domain.entity import ModelEntities
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import SPEECH, Quotation
from annotator.domain.syntax import Syntax
from annotator.domain.translation import mark
from annotator.store.columns import (
    Row,
    check_texts,
    content_from,
    dump,
    loads,
    plain_object,
    reading,
    score_from,
    spans_from,
    tuple_of,
    values_of,
)
from annotator.store.rows import claim_attributes_from, further_roles, roles_from

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.analysis import AnalysisFailure

# The program's own keys in the extra columns of suggestions; the second is a field of JSONL, too.
_ROLES, _ATTRIBUTES = "further roles", "attributes"


def model_entities_column(entities: ModelEntities) -> str:
    """Return the model's entities as a JSON column of an analysis."""
    return dump(entities.to_plain())


@reading(mark("what the model found"))
def model_entities_from(row: Mapping[str, Any]) -> ModelEntities:
    """Return the model's entities from an analysis row."""
    return ModelEntities.from_plain(loads(row["entities"]))


def syntax_row(document: str, syntax: Syntax) -> Row:
    """Return the row of a document's syntax."""
    return {"document": document} | {kind: dump(numbers) for kind, numbers in syntax.to_plain().items()}


@reading(mark("the parse"))
def syntax_from(row: Mapping[str, Any]) -> Syntax:
    """Return the syntax of a row."""
    return Syntax.from_plain(
        {kind: loads(row[kind]) for kind in ("sentences", "phrases", "clauses", "reports")}
    )


def failure_row(document: str, failure: AnalysisFailure) -> Row:
    """Return the row of a failed analysis."""
    return {**failure.to_plain(), "document": document, "span": dump(failure.span)}


@reading(mark("a failed analysis"))
def failure_from(row: Mapping[str, Any]) -> AnalysisFailure:
    """Return the failed analysis of a row."""
    from annotator.domain.analysis import AnalysisFailure  # late: most documents open without it

    texts = {key: row[key] for key in ("kind", "message", "step", "trace", "model", "program")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("a column of a failed analysis is not text")
    span = loads(row["span"])
    return AnalysisFailure(**texts, span=None if span is None else spans_from([span])[0])


def suggestion_row(document: str, suggestion: Proposed[Quotation]) -> Row:
    """Return the row of a suggested quotation.

    Its extra column also holds the provenance's extra fields and the spans of further roles.
    """
    quotation = suggestion.annotation
    roles = further_roles(quotation)
    return {
        "document": document,
        "id": quotation.id,
        "content": dump(quotation.content),
        "cue": dump(quotation.cue),
        "source": dump(quotation.source),
        **_shared_columns(suggestion, {_ROLES: roles} if roles else {}),
        "speaker": dump([speaker.to_plain() for speaker in suggestion.speakers])
        if suggestion.speakers
        else None,
        "mode": quotation.mode,
        "reserve": int(suggestion.is_reserve),
    }


def _shared_columns(suggestion: Proposed[Any], own_fields: dict[str, Any]) -> Row:
    """Return the columns that suggestions of all kinds have; `own_fields` go into the extra column."""
    provenance, extra = suggestion.provenance, suggestion.annotation.extra
    return {
        "producer": provenance.producer,
        "rule": provenance.rule,
        "score": provenance.score,
        "why": suggestion.why,
        "extra": dump(extra | ({"suggestion": provenance.extra} if provenance.extra else {}) | own_fields),
    }


@reading(mark("a suggestion"))
def suggestions_from(rows: Sequence[Mapping[str, Any]]) -> list[Proposed[Quotation]]:
    """Return the suggested quotations of rows."""
    for row in rows:
        check_texts(row, ("id", "producer", "rule", "why", "mode"))
    return [
        Proposed(
            Quotation(
                row["id"],
                roles_from(content, cue, source, extra.pop(_ROLES, {})),
                attributes={} if row["mode"] == SPEECH else {"mode": row["mode"]},
                extra=extra,
            ),
            Provenance(row["producer"], row["rule"], score_from(row["score"]), extra=provenance_extra),
            row["why"],
            _suggested_speakers(speakers),
            bool(row["reserve"]),
        )
        for row, (content, cue, source, extra, speakers) in zip(
            rows, values_of(rows, "content", "cue", "source", "extra", "speaker"), strict=True
        )
        for provenance_extra in [plain_object(extra.pop("suggestion", {}))]
    ]


def _suggested_speakers(plain: Any) -> tuple[SuggestedSpeaker, ...]:
    if plain is None:
        return ()
    # Before file version 4, the column held one speaker without a list.
    return tuple(map(_suggested_speaker, plain if isinstance(plain, list) else [plain]))


def _suggested_speaker(plain: Any) -> SuggestedSpeaker:
    tuple_of(str, [plain["name"], plain["kind"], plain["why"]])
    (mention,) = spans_from([plain["mention"]])
    return SuggestedSpeaker(plain["name"], plain["kind"], mention, plain["why"])


def claim_suggestion_row(document: str, suggestion: Proposed[Claim]) -> Row:
    """Return the row of a suggested claim.

    Its extra column also holds the provenance's extra fields and the attributes that are not built in.
    """
    claim = suggestion.annotation
    attributes = further_attributes(claim)
    return {
        "document": document,
        "id": claim.id,
        "content": dump(claim.content),
        "types": dump(claim.types),
        "certainty": "hedged" if claim.is_hedged else "plain",
        "check_worthy": None if claim.is_check_worthy is None else int(claim.is_check_worthy),
        "quotation": claim.quotation,
        **_shared_columns(suggestion, {_ATTRIBUTES: attributes} if attributes else {}),
    }


@reading(mark("a suggested claim"))
def claim_suggestions_from(rows: Sequence[Mapping[str, Any]]) -> list[Proposed[Claim]]:
    """Return the suggested claims of rows."""
    return [_claim_suggestion(row) for row in rows]


def _claim_suggestion(row: Mapping[str, Any]) -> Proposed[Claim]:
    check_texts(row, ("id", "certainty", "producer", "rule", "why"), ("quotation",))
    extra = plain_object(loads(row["extra"]))
    provenance_extra = plain_object(extra.pop("suggestion", {}))
    attributes = plain_object(extra.pop(_ATTRIBUTES, {}))
    return Proposed(
        Claim(
            row["id"],
            content_from(loads(row["content"])),
            tuple_of(str, loads(row["types"])),
            row["quotation"],
            attributes=claim_attributes_from(row, attributes),
            extra=extra,
        ),
        Provenance(row["producer"], row["rule"], score_from(row["score"]), extra=provenance_extra),
        row["why"],
    )
