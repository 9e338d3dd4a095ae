"""Rows of the tables, to and from the words of the domain."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.domain.claim import Claim
from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.document import Document
from annotator.domain.entity import Entity, ModelEntities
from annotator.domain.layer import STATUSES, Layer
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import STATES, Provenance, State, SuggestedSpeaker, Suggestion
from annotator.domain.syntax import Syntax
from annotator.domain.waiver import Waiver

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.domain.analysis import AnalysisFailure

Row = dict[str, Any]
# Keys in the extra columns of speakers and claims that are the program's own.
_BY_CHOICE, _PROPOSED = "made by choice", "types proposed"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
G = TypeVar("G")
T = TypeVar("T")


def _no_number(words: str) -> None:
    raise ValueError(words)


_DECODER = json.JSONDecoder(parse_constant=_no_number)  # NaN and Infinity are no JSON


def _loads(column: str) -> Any:
    value = _DECODER.decode(column)
    if "\\u" in column:
        dump(value).encode()  # half a character, which no file can hold
    return value


class Damaged(Exception):
    """A row does not hold what the program writes there; says which, for `connection.translated` to go on."""


def _reading(what: str) -> Callable[[Callable[[G], T]], Callable[[G], T]]:
    """Make a reader of rows say `Damaged` where it stumbles: a project file may come from anybody."""

    def checked(read: Callable[[G], T]) -> Callable[[G], T]:
        @wraps(read)
        def reader(given: G) -> T:
            try:
                return read(given)
            except (
                ValueError,
                TypeError,
                LookupError,
                AttributeError,
                ArithmeticError,
                RecursionError,
            ) as error:
                raise Damaged(f"{what}{_place(given)}") from error

        return reader

    return checked


def _place(given: Any) -> str:
    row = given[0] if isinstance(given, list) else given
    try:
        return f" of document “{row['document']}”"
    except (LookupError, TypeError):
        return ""


def dump(value: Any) -> str:
    """Return compact JSON with the characters as they are."""
    return _ENCODER.encode(value)


_bare_new = tuple.__new__


def _spans(pairs: list[list[int]]) -> Spans:
    found: list[Span] = []
    for pair in pairs:
        start, end = pair
        if type(start) is not int or type(end) is not int or not 0 <= start < end:
            raise ValueError(pairs)
        found.append(_bare_new(Span, pair))  # thrice as quick as Span(start, end)
    return tuple(found)


def _texts(row: Mapping[str, Any], columns: Sequence[str], optional: Sequence[str] = ()) -> None:
    """Refuse a row with anything but text in these columns; in the optional ones there may be nothing."""
    for column in columns:
        if type(row[column]) is not str:
            raise TypeError(column)
    for column in optional:
        if row[column] is not None and type(row[column]) is not str:
            raise TypeError(column)


def _object(value: Any) -> dict[str, Any]:
    if type(value) is not dict:
        raise TypeError(value)
    return value


def _all_of(kind: type[T], values: Any) -> tuple[T, ...]:
    if type(values) is not list or not all(isinstance(value, kind) for value in values):
        raise TypeError(values)
    return tuple(values)


def _score(value: Any) -> float:
    score = float(value)
    if not math.isfinite(score):
        raise ValueError(value)
    return score


def _provenance(plain: Any) -> Provenance | None:
    if plain is None:
        return None
    made = Provenance(**plain)
    _all_of(str, [made.producer, made.rule])
    if not isinstance(made.score, int | float) or not math.isfinite(made.score) or made.state not in STATES:
        raise ValueError(plain)
    _object(made.extra)
    return made


@_reading("an entry")
def object_from(column: str) -> dict[str, Any]:
    """Return the JSON object of a column."""
    return _object(_loads(column))


@_reading("the text or metadata")
def document_from(row: Mapping[str, Any]) -> Document:
    """Return the document of a row that has its text, too."""
    _texts(row, ("id", "text"))
    return Document(row["id"], row["text"], _object(_loads(row["meta"])), _object(_loads(row["extra"])))


def _json_of(rows: Sequence[Mapping[str, Any]], *columns: str) -> list[list[Any]]:
    """Return the values of JSON columns of many rows, read in one go: a call costs more than a row does."""
    lines = (",".join([row[column] or "null" for column in columns]) for row in rows)
    return list(_loads(f"[[{'],['.join(lines)}]]")) if rows else []


def quotation_row(document: str, annotator: str, quotation: Quotation) -> Row:
    """Return the row of a quotation in a layer."""
    return {
        "document": document,
        "annotator": annotator,
        "id": quotation.id,
        "content": dump(quotation.content),
        "cue": dump(quotation.cue),
        "source": dump(quotation.source),
        "type_override": quotation.type_override,
        "speaker": quotation.speaker,
        "parent": quotation.parent,
        "attributes": dump(quotation.attributes),
        "note": quotation.note,
        "provenance": dump(asdict(quotation.provenance)) if quotation.provenance else None,
        "extra": dump(quotation.extra),
    }


@_reading("a quotation")
def quotations_from(rows: Sequence[Mapping[str, Any]]) -> list[Quotation]:
    """Return the quotations of rows."""
    columns = ("content", "cue", "source", "attributes", "provenance", "extra")
    for row in rows:
        _texts(row, ("id", "note"), ("type_override", "speaker", "parent"))
    return [
        Quotation(
            id=row["id"],
            content=_spans(content),
            cue=_spans(cue),
            source=_spans(source),
            type_override=row["type_override"],
            speaker=row["speaker"],
            parent=row["parent"],
            attributes=_object(attributes),
            note=row["note"],
            provenance=_provenance(provenance),
            extra=_object(extra),
        )
        for row, (content, cue, source, attributes, provenance, extra) in zip(
            rows, _json_of(rows, *columns), strict=True
        )
    ]


def quotation_from(row: Mapping[str, Any]) -> Quotation:
    """Return the quotation of a row."""
    return quotations_from([row])[0]


def claim_row(document: str, annotator: str, claim: Claim) -> Row:
    """Return the row of a claim in a layer; its extra column also holds what came of a suggestion.

    Columns of their own would be missing in the history of older projects, which keeps whole rows.
    """
    came: dict[str, Any] = {"suggestion": asdict(claim.provenance)} if claim.provenance else {}
    if claim.types_proposed:
        came[_PROPOSED] = True
    return {
        "document": document,
        "annotator": annotator,
        "id": claim.id,
        "content": dump(claim.content),
        "types": dump(claim.types),
        "quotation": claim.quotation,
        "speaker": claim.speaker,
        "check_worthy": None if claim.check_worthy is None else int(claim.check_worthy),
        "certainty": claim.certainty,
        "note": claim.note,
        "extra": dump(claim.extra | came),
    }


@_reading("a claim")
def claim_from(row: Mapping[str, Any]) -> Claim:
    """Return the claim of a row."""
    _texts(row, ("id", "certainty", "note"), ("quotation", "speaker"))
    extra = _object(_loads(row["extra"]))
    return Claim(
        id=row["id"],
        content=_spans(_loads(row["content"])),
        types=_all_of(str, _loads(row["types"])),
        quotation=row["quotation"],
        speaker=row["speaker"],
        check_worthy=None if row["check_worthy"] is None else bool(row["check_worthy"]),
        certainty=row["certainty"],
        note=row["note"],
        provenance=_provenance(extra.pop("suggestion", None)),
        types_proposed=extra.pop(_PROPOSED, False) is True,
        extra=extra,
    )


def claims_from(rows: Sequence[Mapping[str, Any]]) -> list[Claim]:
    """Return the claims of rows."""
    return [claim_from(row) for row in rows]


def entity_row(document: str, annotator: str, entity: Entity) -> Row:
    """Return the row of an entity in a layer."""
    return {
        "document": document,
        "annotator": annotator,
        "id": entity.id,
        "start": entity.span.start,
        "end": entity.span.end,
        "label": entity.label,
        "origin": entity.origin,
        "removed": int(entity.removed),
        "extra": dump(entity.extra),
    }


@_reading("an entity")
def entity_from(row: Mapping[str, Any]) -> Entity:
    """Return the entity of a row."""
    _texts(row, ("id", "label", "origin"))
    return Entity(
        id=row["id"],
        span=_spans([[row["start"], row["end"]]])[0],
        label=row["label"],
        origin=row["origin"],
        removed=bool(row["removed"]),
        extra=_object(_loads(row["extra"])),
    )


def entities_from(rows: Sequence[Mapping[str, Any]]) -> list[Entity]:
    """Return the entities of rows."""
    return [entity_from(row) for row in rows]


def model_entities_column(entities: ModelEntities) -> str:
    """Return the JSON column of an analysis."""
    return dump(entities.to_plain())


@_reading("what the model found")
def model_entities_from(row: Mapping[str, Any]) -> ModelEntities:
    """Return the model's entities of the row of an analysis."""
    return ModelEntities.from_plain(_loads(row["entities"]))


def syntax_row(document: str, syntax: Syntax) -> Row:
    """Return the row of a document's syntax."""
    return {"document": document} | {kind: dump(numbers) for kind, numbers in syntax.to_plain().items()}


@_reading("the parse")
def syntax_from(row: Mapping[str, Any]) -> Syntax:
    """Return the syntax of a row."""
    return Syntax.from_plain(
        {kind: _loads(row[kind]) for kind in ("sentences", "phrases", "clauses", "reports")}
    )


def failure_row(document: str, failure: AnalysisFailure) -> Row:
    """Return the row of a failed analysis."""
    return {**failure.to_plain(), "document": document, "span": dump(failure.span)}


@_reading("a failed analysis")
def failure_from(row: Mapping[str, Any]) -> AnalysisFailure:
    """Return the failed analysis of a row."""
    from annotator.domain.analysis import AnalysisFailure  # not needed to open most documents

    texts = {key: row[key] for key in ("kind", "message", "step", "trace", "model", "program")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ValueError("a column of a failed analysis is no text")
    span = json.loads(row["span"])
    return AnalysisFailure(**texts, span=None if span is None else _spans([span])[0])


def speaker_row(speaker: Speaker) -> Row:
    """Return the row of a speaker; its extra column also holds that it was made by a choice.

    A column of its own would be missing in the history of older projects, which keeps whole rows.
    """
    made = {_BY_CHOICE: True} if speaker.by_choice else {}
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind,
        "aliases": dump(speaker.aliases),
        "extra": dump(speaker.extra | made),
    }


@_reading("a speaker")
def speaker_from(row: Mapping[str, Any]) -> Speaker:
    """Return the speaker of a row."""
    _texts(row, ("id", "name", "kind"))
    extra = _object(_loads(row["extra"]))
    return Speaker(
        row["id"],
        row["name"],
        row["kind"],
        _all_of(str, _loads(row["aliases"])),
        by_choice=extra.pop(_BY_CHOICE, False) is True,
        extra=extra,
    )


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


@_reading("a suggestion")
def suggestions_from(rows: Sequence[Mapping[str, Any]]) -> list[Suggestion]:
    """Return the suggestions of rows."""
    for row in rows:
        _texts(row, ("id", "producer", "rule", "why", "mode"))
    return [
        Suggestion(
            id=row["id"],
            content=_spans(content),
            cue=_spans(cue),
            source=_spans(source),
            provenance=Provenance(
                row["producer"], row["rule"], _score(row["score"]), extra=_object(extra.pop("suggestion", {}))
            ),
            why=row["why"],
            extra=extra,
            speaker=_suggested_speaker(speaker),
            mode=row["mode"],
        )
        for row, (content, cue, source, extra, speaker) in zip(
            rows, _json_of(rows, "content", "cue", "source", "extra", "speaker"), strict=True
        )
    ]


def _suggested_speaker(plain: Any) -> SuggestedSpeaker | None:
    if plain is None:
        return None
    _all_of(str, [plain["name"], plain["kind"], plain["why"]])
    (mention,) = _spans([plain["mention"]])
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


@_reading("a suggested claim")
def claim_suggestion_from(row: Mapping[str, Any]) -> ClaimSuggestion:
    """Return the suggested claim of a row."""
    _texts(row, ("id", "certainty", "producer", "rule", "why"), ("quotation",))
    extra = _object(_loads(row["extra"]))
    beyond = _object(extra.pop("suggestion", {}))
    return ClaimSuggestion(
        id=row["id"],
        content=_spans(_loads(row["content"])),
        types=_all_of(str, _loads(row["types"])),
        certainty=row["certainty"],
        check_worthy=None if row["check_worthy"] is None else bool(row["check_worthy"]),
        quotation=row["quotation"],
        provenance=Provenance(row["producer"], row["rule"], _score(row["score"]), extra=beyond),
        why=row["why"],
        extra=extra,
    )


@_reading("a decision")
def state_from(row: Mapping[str, Any]) -> State:
    """Return the state of a row of decisions."""
    for state in STATES:
        if row["state"] == state:
            return state
    raise ValueError(row["state"])


@_reading("a layer")
def layer_from(row: Mapping[str, Any]) -> Layer:
    """Return the layer of a row that has its seconds, too; without its annotations."""
    _texts(row, ("document", "annotator"))
    if row["status"] not in STATUSES or type(row["seconds"]) is not int:
        raise ValueError(row["status"])
    return Layer(
        row["document"],
        row["annotator"],
        status=row["status"],
        flagged=bool(row["flagged"]),
        comments=_all_of(object, _loads(row["comments"])),
        seconds=row["seconds"],
        extra=_object(_loads(row["extra"])),
    )


def layer_row(layer: Layer, annotator: str, codebook: Mapping[str, Any]) -> Row:
    """Return the row of a layer's own fields."""
    return {
        "document": layer.document,
        "annotator": annotator,
        "status": layer.status,
        "flagged": int(layer.flagged),
        "comments": dump(layer.comments),
        "codebook": dump(codebook),
        "extra": dump(layer.extra),
    }


def waiver_row(document: str, annotator: str, waiver: Waiver) -> Row:
    """Return the row of a waiver in a layer."""
    start, end = waiver.span or (0, 0)
    return {
        "document": document,
        "annotator": annotator,
        "kind": waiver.kind,
        "annotation": waiver.annotation or "",
        "start": start,
        "end": end,
        "reason": waiver.reason,
        "extra": dump(waiver.extra),
    }


@_reading("a waiver")
def waiver_from(row: Mapping[str, Any]) -> Waiver:
    """Return the waiver of a row."""
    _texts(row, ("kind", "annotation", "reason"))
    return Waiver(
        row["kind"],
        row["annotation"] or None,
        None if row["annotation"] else _spans([[row["start"], row["end"]]])[0],
        row["reason"],
        _object(_loads(row["extra"])),
    )


def waivers_from(rows: Sequence[Mapping[str, Any]]) -> list[Waiver]:
    """Return the waivers of rows."""
    return [waiver_from(row) for row in rows]
