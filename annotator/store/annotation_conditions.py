"""The conditions of a list of annotations as SQL, and the sources in which rows are looked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.text_search import folded
from annotator.language.cue_words import base_cue
from annotator.store.columns import dump, loads
from annotator.store.document_conditions import PUBLISHED, Conditions
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from annotator.domain.annotation_query import AnnotationQuery
    from annotator.store.connection import Database

Paging = Literal["positions", "quotation", "claim", "once"]


@dataclass(frozen=True)
class Source:
    """Rows in which annotations of a list are looked for.

    Attributes
    ----------
    tables: those of a FROM, with `t` for the annotation or suggestion and `d` for its document.
    where: the condition that makes a row one of the source.
    paging: how the rows are divided: by the documents' positions; by the keys `k` of the quotations or of
        the claims of a speaker, so that the index of speakers leads to them; or not at all.
    """

    tables: str
    where: str
    paging: Paging


def _column(json: str, path: str, type: str = "TEXT") -> str:
    """Return the SQL of a value in a JSON column; NULL if the column is damaged."""
    return f"CASE WHEN json_valid({json}) THEN CAST(json_extract({json}, '{path}') AS {type}) END"


# What the list sorts by, and a row's place.
START = f"coalesce({_column('t.content', '$[0][0]', 'INTEGER')}, 0)"
END = f"coalesce({_column('t.content', '$[#-1][1]', 'INTEGER')}, 0)"
DAY = f"nullif({PUBLISHED}, '')"
_TEXT = "(SELECT CAST(o.text AS TEXT) FROM document_text o WHERE o.position = d.position)"
_MODEL = "(SELECT CAST(a.model AS TEXT) FROM analysis a WHERE a.document = d.id)"
_OF_DOCUMENT = "document d CROSS JOIN {table} t ON t.document = d.id"
_OF_QUOTATION = "t.document = k.document AND t.annotator = k.annotator AND t.quotation = k.id"
_FURTHER = "k.further_speakers <> '[]' AND instr(k.further_speakers, :a_speaker_in_list)"
_CLAIMANT = (
    "coalesce(t.speaker, (SELECT m.speaker FROM quotation m WHERE m.document = t.document"
    " AND m.annotator = t.annotator AND m.id = t.quotation))"
)
# The built-in attributes of claims have columns of their own.
_BUILT_IN = {
    "certainty": "t.certainty = :a_value OR :a_value = '' AND t.certainty = 'hedged'",
    "check_worthy": "t.check_worthy = (:a_value = 'yes') OR :a_value = '' AND t.check_worthy IS NOT NULL",
}
_BUILT_IN_UNDECIDED = {"certainty": "t.certainty IS NOT 'hedged'", "check_worthy": "t.check_worthy IS NULL"}
_SUGGESTION_BEHIND = {"quotation": ("t.provenance", "$."), "claim": ("t.extra", "$.suggestion.")}
_COMMENTED = (
    "EXISTS (SELECT 1 FROM thread h WHERE h.document = t.document AND h.layer = {annotator}"
    " AND h.kind = :a_kind AND h.annotation = t.id{solved})"
)


class AnnotationConditions:
    """The conditions of a query, for an annotator at work.

    Attributes
    ----------
    sources: where rows are read, one after the other; no annotation is in two of them.
    leaves_blind_out: whether all of a blind document is left out, since the conditions tell what others did.
    where: SQL on a row of a source.
    values: those of its parameters.
    annotator, speaker: SQL of a row's annotator and of its first speaker.
    defaults: values of attributes that annotations without a value have, by id.
    """

    def __init__(
        self, database: Database, query: AnnotationQuery, annotator: str | None, defaults: dict[str, str]
    ) -> None:
        self._query = query
        self._default = defaults.get(query.attribute, "")
        self.sources = tuple(_sources(query))
        self.annotator = _annotator_of(query)
        self.speaker = _speaker_of(query)
        # Without an annotator, the annotations of all are listed, and each layer of a document counts.
        is_of_one = query.annotator or query.documents.annotator
        of_documents = query.documents if is_of_one else replace(query.documents, everybody=True)
        whose = query.annotator or annotator
        documents = Conditions(database, of_documents, annotator or whose, whose)
        self.leaves_blind_out = documents.leaves_blind_out
        self.where = " AND ".join(f"({each})" for each in (documents.where, *self._conditions()))
        self.values: dict[str, Any] = documents.values | {
            "a_kind": query.kind,
            "a_annotator": query.annotator,
            "a_speaker": query.speaker,
            "a_speaker_in_list": dump(query.speaker),
            "a_type": query.type,
            "a_claim_type": dump(query.claim_type),
            "a_other": dump(query.other_claim_type),
            "a_path": f'$."{query.attribute}"',
            "a_value": query.value,
            "a_default": self._default,
            "a_cue": spoken_cue(query.cue),
            "a_words": dump([folded(word) for word in query.words.split()]),
            "a_rule": query.rule,
            "a_decision": query.decision,
            "a_reason": query.reason,
            "a_from": query.score_from,
            "a_until": query.score_until,
        }
        with database.reading() as connection:
            _add_functions(connection)

    def _conditions(self) -> Iterator[str]:
        query = self._query
        if query.annotator and query.decision != "pending":
            yield f"{self.annotator} = :a_annotator"
        for name in query.conditions():
            if (condition := _SQL[name](self)) is not None:
                yield condition

    # Conditions of a table: None where the query of others or the source says it.

    def of_attribute(self) -> str:
        """Return the condition on an attribute."""
        query = self._query
        if query.kind == "claim" and query.attribute in _BUILT_IN:
            return (_BUILT_IN_UNDECIDED if query.undecided else _BUILT_IN)[query.attribute]
        if query.lists_suggestions:
            if query.kind == "claim" or query.attribute != "mode":
                return "true" if query.undecided else "false"
            return "t.mode IS NULL" if query.undecided else "t.mode = :a_value"
        recorded = (
            "CASE WHEN json_valid(t.attributes) THEN CAST(json_extract(t.attributes, :a_path) AS TEXT) END"
        )
        if query.undecided:
            return f"json_valid(t.attributes) AND {recorded} IS NULL"
        if not query.value:
            return f"{recorded} IS NOT NULL"
        return f"coalesce({recorded}, :a_default) = :a_value"

    def of_behind(self, field: str, comparison: str, type: str = "TEXT") -> str:
        """Return the condition on a field of the suggestion behind."""
        if self._query.lists_suggestions:
            return f"t.{field} {comparison}"
        column, path = _SUGGESTION_BEHIND[self._query.kind]
        return f"{_column(column, path + field, type)} {comparison}"

    def of_type(self) -> str | None:
        """Return the condition on the type of quotations: the annotator's, else the one of the text."""
        override = "NULL" if self._query.lists_suggestions else "t.type_override"
        return f"type_in({override}, {_TEXT}, t.content) = :a_type"

    def of_decision(self) -> str | None:
        """Return the condition on what became of the suggestion behind."""
        return None if self._query.lists_suggestions else self.of_behind("state", "= :a_decision")

    def of_own(self, condition: str) -> str:
        """Return a condition that no suggestion meets."""
        return "false" if self._query.lists_suggestions else condition

    def of_comments(self) -> str:
        """Return the condition on threads of comments."""
        solved = " AND h.solved = 0" if self._query.comments == "open" else ""
        return self.of_own(_COMMENTED.format(annotator=self.annotator, solved=solved))


_SQL: dict[str, Callable[[AnnotationConditions], str | None]] = {
    "type": AnnotationConditions.of_type,
    # Annotations of a speaker are read from the index; suggestions have names, not ids.
    "speaker": lambda conditions: conditions.of_own("true"),
    "claim_type": lambda _: "instr(t.types, :a_claim_type)",
    "other_claim_type": lambda _: "instr(t.types, :a_other)",
    "attribute": AnnotationConditions.of_attribute,
    "value": lambda _: None,  # a part of the condition on the attribute
    "undecided": lambda _: None,
    "cue": lambda _: f"has_cue({_TEXT}, t.cue, {_MODEL}, :a_cue)",
    "words": lambda _: f"has_words({_TEXT}, t.content, :a_words)",
    "rule": lambda conditions: conditions.of_behind("rule", "= :a_rule"),
    "decision": AnnotationConditions.of_decision,
    "reason": lambda _: "x.reason = :a_reason",
    "score_from": lambda conditions: conditions.of_behind("score", "BETWEEN :a_from AND :a_until", "REAL"),
    "score_until": lambda conditions: conditions.of_behind("score", "BETWEEN :a_from AND :a_until", "REAL"),
    "note": lambda conditions: conditions.of_own("t.note <> ''"),
    "finding": lambda conditions: conditions.of_own("true"),  # the check is asked for each row
    "comments": AnnotationConditions.of_comments,
}


def _annotator_of(query: AnnotationQuery) -> str:
    return {"rejected": "x.annotator", "pending": "''"}.get(query.decision, "t.annotator")


def _speaker_of(query: AnnotationQuery) -> str:
    if query.lists_suggestions:
        return "NULL"
    return "t.speaker" if query.kind == "quotation" else _CLAIMANT


def _sources(query: AnnotationQuery) -> Iterator[Source]:
    tables = TABLES[query.kind]
    if query.decision == "rejected":
        yield Source(
            f"document d CROSS JOIN {tables.decisions} x ON x.document = d.id AND x.state = 'rejected'"
            f" CROSS JOIN {tables.suggestions} t ON t.document = x.document AND t.id = x.suggestion",
            "true",
            "positions",
        )
    elif query.decision == "pending":
        # A suggestion waits until the annotator has decided; without one, until anybody has.
        whose = "" if not query.annotator else " AND x.annotator = :a_annotator"
        yield Source(
            _OF_DOCUMENT.format(table=tables.suggestions),
            f"NOT {tables.reserve.replace('s.', 't.')} AND NOT EXISTS (SELECT 1 FROM {tables.decisions} x"
            f" WHERE x.document = t.document AND x.suggestion = t.id{whose})",
            "positions",
        )
    elif query.speaker:
        yield from _of_speaker(query)
    else:
        yield Source(_OF_DOCUMENT.format(table=query.kind), "true", "positions")


def _of_speaker(query: AnnotationQuery) -> Iterator[Source]:
    """Yield the sources of a speaker's annotations: by the first speaker, and by further ones."""
    quotation, document = "quotation k", "CROSS JOIN document d ON d.id = t.document"
    if query.kind == "quotation":
        itself = f"CROSS JOIN quotation t ON {_same('k', 't')} {document}"
        yield Source(f"{quotation} {itself}", "k.speaker = :a_speaker", "quotation")
        yield Source(f"{quotation} {itself}", _FURTHER, "once")
        return
    # A claim without a claimant of its own has the speaker of its quotation.
    made = f"CROSS JOIN claim t ON {_OF_QUOTATION} AND t.speaker IS NULL {document}"
    itself = f"CROSS JOIN claim t ON {_same('k', 't')} {document}"
    yield Source(f"claim k {itself}", "k.speaker = :a_speaker", "claim")
    yield Source(f"{quotation} {made}", "k.speaker = :a_speaker", "quotation")
    yield Source(f"{quotation} {made}", _FURTHER, "once")


def _same(table: str, other: str) -> str:
    return " AND ".join(f"{table}.{column} = {other}.{column}" for column in ("document", "annotator", "id"))


# Functions that SQL calls for the rows that meet all cheaper conditions.


def spoken_cue(words: str) -> str:
    """Return reporting words as cues are compared: on one line, in any case of letters."""
    return " ".join(words.casefold().split())


def _spans(column: str | None) -> list[Span]:
    try:
        return [Span(int(start), int(end)) for start, end in loads(column or "[]")]
    except (ValueError, TypeError):
        return []  # a damaged row meets no condition; the check names it


def _has_cue(text: str | None, cue: str | None, model: str | None, wanted: str) -> bool:
    """Tell whether a cue is written so, or has this base form."""
    written = spoken_cue(" ".join(span.of(text or "") for span in _spans(cue)))
    return wanted in (written, base_cue(written, model))


def _has_words(text: str | None, content: str | None, words: str) -> bool:
    said = folded(" ".join(span.of(text or "") for span in _spans(content)))
    return all(word in said for word in loads(words))


def _type_in(override: str | None, text: str | None, content: str | None) -> str | None:
    spans = tuple(_spans(content))
    if override or not spans or spans[-1].end > len(text or ""):
        return override
    return Quotation("", {"content": spans}).type_in(text or "")


def _add_functions(connection: sqlite3.Connection) -> None:
    connection.create_function("has_cue", 4, _has_cue, deterministic=True)
    connection.create_function("has_words", 3, _has_words, deterministic=True)
    connection.create_function("type_in", 3, _type_in, deterministic=True)
