"""The columns of a list of documents: how each is read, and what it is sorted and grouped by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.gold import GOLD
from annotator.store import gold_readings, kept_back
from annotator.store.document_conditions import PUBLISHED, PUBLISHER, UNDECIDED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.connection import Database

_OF_LAYER = "t WHERE t.document = d.id AND t.annotator = :annotator"


@dataclass(frozen=True)
class Column:
    """A column, in SQL on a document `d` and the layer of `:annotator`.

    Attributes
    ----------
    value: what is shown; NULL: nothing is known or there is nothing to show.
    key: what is sorted by; NULL comes last in both directions.
    tells_suggestions: whether it tells of suggestions, which blind documents must not show.
    reads_layers: whether it asks `gold_readings.IS_OPEN_AGAIN`.
    """

    value: str
    key: str
    tells_suggestions: bool = False
    reads_layers: bool = False


def _same(value: str, *, tells_suggestions: bool = False) -> Column:
    return Column(value, value, tells_suggestions)


def _number(value: str, *, tells_suggestions: bool = False) -> Column:
    """Return a column of numbers, where 0 sorts as a number like others."""
    return Column(f"nullif({value}, 0)", value, tells_suggestions)


_STATUS = f"coalesce((SELECT CAST(t.status AS TEXT) FROM layer {_OF_LAYER}), 'new')"
_GOLD_STATUS = (
    f"(SELECT CASE WHEN {gold_readings.IS_OPEN_AGAIN} THEN 'reopened' ELSE CAST(t.status AS TEXT) END"
    f" FROM layer t WHERE t.document = d.id AND t.annotator = '{GOLD}' AND t.status <> 'new')"
)
_WAITING = f"(SELECT count(*) {UNDECIDED['quotation']}) + :claims * (SELECT count(*) {UNDECIDED['claim']})"

# By id; the window gives each a title, a width and a way to show it.
COLUMNS: dict[str, Column] = {
    "title": Column("CAST(d.title AS TEXT)", "CAST(d.title AS TEXT) COLLATE NOCASE"),
    "publisher": Column(PUBLISHER, f"{PUBLISHER} COLLATE NOCASE"),
    "published": _same(PUBLISHED),
    "words": _same("CAST(d.words AS INTEGER)"),
    "quotations": _number(f"(SELECT count(*) FROM quotation {_OF_LAYER})"),
    "claims": _number(f"(SELECT count(*) FROM claim {_OF_LAYER})"),
    "suggestions": _number(_WAITING, tells_suggestions=True),
    "status": Column(_STATUS, f"CASE {_STATUS} WHEN 'new' THEN 0 WHEN 'started' THEN 1 ELSE 2 END"),
    "gold": Column(
        _GOLD_STATUS,
        f"CASE {_GOLD_STATUS} WHEN 'reopened' THEN 0 WHEN 'started' THEN 1 WHEN 'done' THEN 2 END",
        reads_layers=True,
    ),
    "annotators": _same(
        "(SELECT group_concat(n, char(10)) FROM"
        " (SELECT CAST(t.annotator AS TEXT) AS n FROM layer t WHERE t.document = d.id ORDER BY n))"
    ),
    "assigned": _same(
        "(SELECT group_concat(n, char(10)) FROM"
        " (SELECT CAST(t.annotator AS TEXT) AS n FROM assignment t WHERE t.document = d.id ORDER BY n))"
    ),
    "flag": Column(
        f"(SELECT CAST(t.flag_reason AS TEXT) FROM layer {_OF_LAYER} AND t.flagged)",
        f"(SELECT CAST(t.flag_reason AS TEXT) FROM layer {_OF_LAYER} AND t.flagged) COLLATE NOCASE",
    ),
    "findings": _same(f"(SELECT CAST(t.findings AS INTEGER) FROM finding_count {_OF_LAYER})"),
    "comments": _number("(SELECT count(*) FROM thread t WHERE t.document = d.id AND t.solved = 0)"),
    "time": _same(f"(SELECT CAST(t.seconds AS INTEGER) FROM effort {_OF_LAYER})"),
    # The index of the history by annotator and document gives the newest row without reading the others.
    "changed": _same(
        "(SELECT CAST(t.at AS TEXT) FROM history t WHERE t.annotator = :annotator AND t.document = d.id"
        " AND t.state IN ('done', 'permanent') ORDER BY t.id DESC LIMIT 1)"
    ),
}

# What documents are grouped by; NULL: what has none.
GROUPS: dict[str, str] = {
    "publisher": f"nullif({PUBLISHER}, '')",
    "month": f"nullif(substr({PUBLISHED}, 1, 7), '')",
}

# The keys of the orders of work that SQL can tell; documents without a key come last.
_DISTANCE = (
    "(SELECT avg(abs(s.score - 0.5)) FROM suggestion s WHERE s.document = d.id AND NOT s.reserve"
    " AND NOT EXISTS (SELECT 1 FROM decision x WHERE x.document = s.document AND x.suggestion = s.id"
    " AND x.annotator = :annotator))"
)
_SUGGESTED_CLAIMS = "(SELECT count(*) FROM claim_suggestion s WHERE s.document = d.id)"
WORK_KEYS: dict[str, str] = {
    "date": f"nullif({PUBLISHED}, '')",
    "uncertain": _DISTANCE,
    "certain": f"-{_DISTANCE}",
    "claims": f"nullif(-(SELECT count(*) FROM claim {_OF_LAYER}) - {_SUGGESTED_CLAIMS}, 0)",
}
IS_DONE = f"EXISTS (SELECT 1 FROM layer {_OF_LAYER} AND t.status = 'done')"


def column_values(
    database: Database,
    positions: Sequence[int],
    annotator: str | None,
    columns: Sequence[str],
    *,
    claims: bool,
) -> dict[int, dict[str, Any]]:
    """Return the values of columns of the documents at positions, by position and id of the column.

    `claims`: whether suggested claims count as suggestions. Blind documents tell of none.
    """
    chosen = {id: COLUMNS[id] for id in columns}
    marks = ",".join(str(int(position)) for position in positions)
    if any(column.reads_layers for column in chosen.values()):
        gold_readings.allow_open_again(database)
    selected = "".join(f", {column.value} AS {id}" for id, column in chosen.items())
    with database.reading() as connection:
        rows = connection.execute(
            f"SELECT d.position, d.id{selected} FROM document d WHERE d.position IN ({marks})",
            {"annotator": annotator, "claims": claims},
        ).fetchall()
    telling = [id for id, column in chosen.items() if column.tells_suggestions]
    values = {int(row["position"]): {id: row[id] for id in chosen} for row in rows}
    if telling:
        places = [(int(row["position"]), str(row["id"])) for row in rows]
        seen = set(kept_back.with_suggestions(database, places, annotator))
        for position, _ in places:
            if position not in seen:
                values[position] |= dict.fromkeys(telling)
    return values
