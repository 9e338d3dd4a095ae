"""The conditions of a list of documents as SQL, and the documents that meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.days import day_of
from annotator.store import gold_readings, kept_back
from annotator.store.columns import dump
from annotator.store.deltas import Deltas
from annotator.store.positions import last_in
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.document_filter import DocumentFilter
    from annotator.store.connection import Database

# Fields of the metadata of a document `d`; those of a damaged file are none.
PUBLISHER = "CASE WHEN json_valid(d.meta) THEN CAST(json_extract(d.meta, '$.publisher') AS TEXT) END"
PUBLISHED = "CASE WHEN json_valid(d.meta) THEN CAST(json_extract(d.meta, '$.published') AS TEXT) END"

# By kind, the suggestions of a document `d` without a decision of the annotator.
UNDECIDED = {
    kind: f"FROM {tables.suggestions} s WHERE s.document = d.id AND NOT {tables.reserve}"
    f" AND NOT EXISTS (SELECT 1 FROM {tables.decisions} x"
    " WHERE x.document = s.document AND x.suggestion = s.id AND x.annotator = :annotator)"
    for kind, tables in TABLES.items()
}

# Of a document `d`: `{of}` stands for the condition that a row is of a layer that counts.
_STATUS = {
    "new": "NOT EXISTS (SELECT 1 FROM layer t WHERE t.document = d.id AND {of} AND t.status != 'new')",
    "started": "EXISTS (SELECT 1 FROM layer t WHERE t.document = d.id AND {of} AND t.status = 'started')",
    "done": "EXISTS (SELECT 1 FROM layer t WHERE t.document = d.id AND {of} AND t.status = 'done')",
    "reopened": gold_readings.IS_OPEN_AGAIN,
    "failed": "EXISTS (SELECT 1 FROM analysis_failure f WHERE f.document = d.id)",
    "undecided": f"(EXISTS (SELECT 1 {UNDECIDED['quotation']})"
    f" OR :claims AND EXISTS (SELECT 1 {UNDECIDED['claim']}))",
}
_COMMENTS = {
    "open": "EXISTS (SELECT 1 FROM thread t WHERE t.document = d.id AND t.solved = 0)",
    "any": "EXISTS (SELECT 1 FROM thread t WHERE t.document = d.id)",
}
# The index of speakers has the documents behind them, so each document is one look there, however much a
# speaker says; few quotations have further speakers.
_SPEAKER = (
    "(EXISTS (SELECT 1 FROM quotation t WHERE t.speaker = :speaker AND t.document = d.id AND {of})"
    " OR EXISTS (SELECT 1 FROM claim t WHERE t.speaker = :speaker AND t.document = d.id AND {of})"
    " OR d.id IN (SELECT t.document FROM quotation t WHERE t.further_speakers <> '[]'"
    " AND instr(t.further_speakers, :speaker_in_list) AND {of}))"
)
_FLAGGED = "EXISTS (SELECT 1 FROM layer t WHERE t.document = d.id AND {of} AND t.flagged)"
_CLAIM_TYPE = (
    "EXISTS (SELECT 1 FROM claim t WHERE t.document = d.id AND {of} AND instr(t.types, :claim_type_in_list))"
)
# The built-in attributes of claims have columns of their own.
_BUILT_IN = {
    "certainty": "t.certainty = :value OR :value = '' AND t.certainty = 'hedged'",
    "check_worthy": "t.check_worthy = (:value = 'yes') OR :value = '' AND t.check_worthy IS NOT NULL",
}
_RECORDED = "instr(t.attributes, :recorded) OR instr(t.attributes, :recorded_plain)"
_WITH_ATTRIBUTE = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} t WHERE t.document = d.id AND {{of}} AND ({_RECORDED}))"
    for table in ("quotation", "claim")
)


def _of_attribute(chosen: DocumentFilter) -> str:
    if built_in := _BUILT_IN.get(chosen.attribute):
        return f"EXISTS (SELECT 1 FROM claim t WHERE t.document = d.id AND {{of}} AND ({built_in}))"
    return f"({_WITH_ATTRIBUTE})"


def _of_words(chosen: DocumentFilter) -> str:
    names = [f"word{number}" for number, _ in enumerate(chosen.words.split())]
    likes = [f"(d.title LIKE :{name} ESCAPE '\\' OR d.id LIKE :{name} ESCAPE '\\')" for name in names]
    return " AND ".join(likes) or "true"


# By condition, its SQL; a condition on a day of publication holds for so many characters of the day as are
# given.
_SQL: dict[str, Callable[[DocumentFilter], str]] = {
    "words": _of_words,
    "status": lambda chosen: _STATUS[chosen.status or ""],
    "publisher": lambda _: f"{PUBLISHER} = :publisher",
    "since": lambda _: f"{PUBLISHED} >= :since",
    "until": lambda _: f"substr({PUBLISHED}, 1, length(:until)) <= :until",
    "annotator": lambda _: "EXISTS (SELECT 1 FROM layer t WHERE t.document = d.id AND t.annotator = :named)",
    "assigned": lambda _: (
        "EXISTS (SELECT 1 FROM assignment t WHERE t.document = d.id AND t.annotator = :assigned)"
    ),
    "speaker": lambda _: _SPEAKER,
    "claim_type": lambda _: _CLAIM_TYPE,
    "attribute": _of_attribute,
    "value": lambda _: "true",  # a part of the condition on the attribute
    "flagged": lambda chosen: f"{'' if chosen.flagged else 'NOT '}{_FLAGGED}",
    "findings": lambda _: (
        "EXISTS (SELECT 1 FROM finding_count t WHERE t.document = d.id AND {of} AND t.findings > 0)"
    ),
    "comments": lambda chosen: _COMMENTS[chosen.comments],
    "done_by": lambda chosen: (
        "d.id IN (SELECT CAST(value AS TEXT) FROM json_each(:done))"
        if chosen.done_on
        else "EXISTS (SELECT 1 FROM layer t WHERE t.document = d.id AND t.annotator = :done_by"
        " AND t.status = 'done')"
    ),
    "done_on": lambda _: "true",  # a part of the condition on who has done it
}
# Conditions whose result tells of what the model or others have found.
_TELLING = ("speaker", "claim_type", "attribute", "findings")


class Conditions:
    """The conditions of a filter, for an annotator at work.

    Attributes
    ----------
    where: SQL on a document `d`.
    values: those of its parameters.
    leaves_blind_out: whether documents that are blind for the annotator are left out, since they would
        tell too much.
    """

    def __init__(
        self, database: Database, chosen: DocumentFilter, annotator: str | None, whose: str | None = None
    ) -> None:
        """Take a filter; `whose` layer decides where it names none, else that of the annotator at work."""
        self._database = database
        self._annotator = annotator
        whose = chosen.annotator or whose or annotator
        of = "true" if chosen.everybody else "t.annotator = :whose"
        self.where = " AND ".join(
            _SQL[name](chosen).replace("{of}", of) for name in chosen.conditions()
        ) or "true"  # fmt: skip
        self.values = dict(_values(chosen)) | {"annotator": annotator, "whose": whose}
        if chosen.done_by and chosen.done_on:
            self.values["done"] = dump(sorted(_done_on(database, chosen.done_by, chosen.done_on)))
        if chosen.status == "reopened":
            gold_readings.allow_open_again(database)
        tells = any(name in _TELLING for name in chosen.conditions())
        self._is_of_others = tells and (chosen.everybody or whose != kept_back.own_layer(annotator))
        self.leaves_blind_out = chosen.status == "undecided" or self._is_of_others

    def positions(self, after: int, until: int | None = None) -> list[int]:
        """Return the positions of the documents that meet them, after `after` and up to `until`."""
        with self._database.reading() as connection:
            records = connection.execute(
                "SELECT d.position, d.id FROM document d WHERE d.position > :after AND d.position <= :last"
                f" AND {self.where} ORDER BY d.position",
                {**self.values, "after": after, "last": last_in(connection) if until is None else until},
            ).fetchall()
        if self.leaves_blind_out:
            places = [(row["position"], row["id"]) for row in records]
            return self.seen(places)
        return [row["position"] for row in records]

    def seen(self, places: Sequence[tuple[int, str]]) -> list[int]:
        """Return the positions of documents ``(position, id)`` that the annotator may see in the list."""
        if self._is_of_others:
            return kept_back.shown(self._database, dict(places), self._annotator)
        return kept_back.with_suggestions(self._database, places, self._annotator)


def _values(chosen: DocumentFilter) -> Iterator[tuple[str, Any]]:
    for number, word in enumerate(chosen.words.split()):
        escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        yield f"word{number}", f"%{escaped}%"
    yield from (
        ("claims", chosen.claims),
        ("publisher", chosen.publisher),
        ("since", chosen.since),
        ("until", chosen.until),
        ("named", chosen.annotator),
        ("assigned", chosen.assigned),
        ("speaker", chosen.speaker),
        ("speaker_in_list", dump(chosen.speaker)),
        ("claim_type_in_list", dump(chosen.claim_type)),
        ("value", chosen.value),
        # As JSON has it: a value that is chosen from a list, and one that is a number, yes or no.
        ("recorded", f"{dump(chosen.attribute)}:{dump(chosen.value) if chosen.value else ''}"),
        ("recorded_plain", f"{dump(chosen.attribute)}:{chosen.value}"),
        ("done_by", chosen.done_by),
    )


def _done_on(database: Database, annotator: str, day: str) -> set[str]:
    """Return the ids of the documents that an annotator has marked done on a day (ISO 8601, UTC)."""
    done: set[str] = set()
    with database.reading() as connection:
        acts = connection.execute(
            "SELECT document, iif(document IS NULL, deltas, NULL) AS deltas FROM history"
            " WHERE annotator = ? AND state IN ('done', 'permanent') AND at >= ? AND at < ?"
            " AND (act = 'mark done' OR act LIKE 'mark % done') AND (document IS NULL OR EXISTS"
            " (SELECT 1 FROM layer l WHERE l.document = history.document"
            " AND l.annotator = history.annotator))",
            (annotator, day, f"{day}~"),
        ).fetchall()
        noted = connection.execute(
            "SELECT CAST(l.document AS TEXT) AS document, CAST(e.done AS TEXT) AS at FROM layer l"
            " JOIN effort e ON e.document = l.document AND e.annotator = l.annotator"
            " WHERE l.annotator = ? AND l.status = 'done' AND e.done <> ''",
            (annotator,),
        ).fetchall()
        for row in acts:
            if row["document"] is not None:
                done.add(str(row["document"]))
                continue
            for _, _, after in Deltas.read(row["deltas"]).of("layer"):
                if after is not None and after["annotator"] == annotator and after["status"] == "done":
                    done.add(str(after["document"]))
    known = {str(row["document"]): day_of(row["at"]) for row in noted}
    return {id for id in done if id not in known} | {id for id, then in known.items() if then == day}


def positions_matching(
    database: Database,
    chosen: DocumentFilter,
    annotator: str | None,
    after: int = 0,
    until: int | None = None,
) -> list[int]:
    """Return the positions of the documents that match a filter, after `after` and up to `until`."""
    return Conditions(database, chosen, annotator).positions(after, until)
