"""Rows of what an analysis found, or why it failed, to and from the words of the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.entity import ModelEntities
from annotator.domain.provenance import Provenance
from annotator.domain.suggestion import SuggestedSpeaker, Suggestion
from annotator.domain.syntax import Syntax
from annotator.store.columns import (
    Row,
    check_texts,
    dump,
    loads,
    plain_object,
    reading,
    score_from,
    spans_from,
    tuple_of,
    values_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.analysis import AnalysisFailure


def model_entities_column(entities: ModelEntities) -> str:
    """Return the JSON column of an analysis."""
    return dump(entities.to_plain())


@reading("what the model found")
def model_entities_from(row: Mapping[str, Any]) -> ModelEntities:
    """Return the model's entities of the row of an analysis."""
    return ModelEntities.from_plain(loads(row["entities"]))


def syntax_row(document: str, syntax: Syntax) -> Row:
    """Return the row of a document's syntax."""
    return {"document": document} | {kind: dump(numbers) for kind, numbers in syntax.to_plain().items()}


@reading("the parse")
def syntax_from(row: Mapping[str, Any]) -> Syntax:
    """Return the syntax of a row."""
    return Syntax.from_plain(
        {kind: loads(row[kind]) for kind in ("sentences", "phrases", "clauses", "reports")}
    )


def failure_row(document: str, failure: AnalysisFailure) -> Row:
    """Return the row of a failed analysis."""
    return {**failure.to_plain(), "document": document, "span": dump(failure.span)}


@reading("a failed analysis")
def failure_from(row: Mapping[str, Any]) -> AnalysisFailure:
    """Return the failed analysis of a row."""
    from annotator.domain.analysis import AnalysisFailure  # not needed to open most documents

    texts = {key: row[key] for key in ("kind", "message", "step", "trace", "model", "program")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("a column of a failed analysis is no text")
    span = loads(row["span"])
    return AnalysisFailure(**texts, span=None if span is None else spans_from([span])[0])


def suggestion_row(document: str, suggestion: Suggestion) -> Row:
    """Return the row of a suggestion; its extra column also holds that of its provenance."""
    beyond = suggestion.provenance.extra
    return {
        "document": document,
        "id": suggestion.id,
        "content": dump(suggestion.content),
        "cue": dump(suggestion.cue),
        "source": dump(suggestion.source),
        "producer": suggestion.provenance.producer,
        "rule": suggestion.provenance.rule,
        "score": suggestion.provenance.score,
        "why": suggestion.why,
        "extra": dump(suggestion.extra | ({"suggestion": beyond} if beyond else {})),
        "speaker": dump(suggestion.speaker.to_plain()) if suggestion.speaker else None,
        "mode": suggestion.mode,
    }


@reading("a suggestion")
def suggestions_from(rows: Sequence[Mapping[str, Any]]) -> list[Suggestion]:
    """Return the suggestions of rows."""
    for row in rows:
        check_texts(row, ("id", "producer", "rule", "why", "mode"))
    return [
        Suggestion(
            id=row["id"],
            content=spans_from(content),
            cue=spans_from(cue),
            source=spans_from(source),
            provenance=Provenance(
                row["producer"],
                row["rule"],
                score_from(row["score"]),
                extra=plain_object(extra.pop("suggestion", {})),
            ),
            why=row["why"],
            extra=extra,
            speaker=_suggested_speaker(speaker),
            mode=row["mode"],
        )
        for row, (content, cue, source, extra, speaker) in zip(
            rows, values_of(rows, "content", "cue", "source", "extra", "speaker"), strict=True
        )
    ]


def _suggested_speaker(plain: Any) -> SuggestedSpeaker | None:
    if plain is None:
        return None
    tuple_of(str, [plain["name"], plain["kind"], plain["why"]])
    (mention,) = spans_from([plain["mention"]])
    return SuggestedSpeaker(plain["name"], plain["kind"], mention, plain["why"])


def claim_suggestion_row(document: str, suggestion: ClaimSuggestion) -> Row:
    """Return the row of a suggested claim; its extra column also holds that of its provenance."""
    came = suggestion.provenance
    return {
        "document": document,
        "id": suggestion.id,
        "content": dump(suggestion.content),
        "types": dump(suggestion.types),
        "certainty": suggestion.certainty,
        "check_worthy": None if suggestion.check_worthy is None else int(suggestion.check_worthy),
        "quotation": suggestion.quotation,
        "producer": came.producer,
        "rule": came.rule,
        "score": came.score,
        "why": suggestion.why,
        "extra": dump(suggestion.extra | ({"suggestion": came.extra} if came.extra else {})),
    }


@reading("a suggested claim")
def claim_suggestion_from(row: Mapping[str, Any]) -> ClaimSuggestion:
    """Return the suggested claim of a row."""
    check_texts(row, ("id", "certainty", "producer", "rule", "why"), ("quotation",))
    extra = plain_object(loads(row["extra"]))
    beyond = plain_object(extra.pop("suggestion", {}))
    return ClaimSuggestion(
        id=row["id"],
        content=spans_from(loads(row["content"])),
        types=tuple_of(str, loads(row["types"])),
        certainty=row["certainty"],
        check_worthy=None if row["check_worthy"] is None else bool(row["check_worthy"]),
        quotation=row["quotation"],
        provenance=Provenance(row["producer"], row["rule"], score_from(row["score"]), extra=beyond),
        why=row["why"],
        extra=extra,
    )
