"""The facts and the history in a project file, read by plain SQL as another program would."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from tests.faults.random_acts.plain_model import Facts, Key

Row = dict[str, Any]


def _spans(column: str) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in json.loads(column))


def _names(row: Row) -> dict[str, Any]:
    """Return whose a gold annotation is, as a field; none for others."""
    names = json.loads(row["extra"]).get("annotators")
    return {} if names is None else {"of": tuple(names)}


def _quotation(row: Row) -> Any:
    roles = {role: _spans(row[role]) for role in ("content", "cue", "source")}
    roles |= {role: tuple(map(tuple, spans)) for role, spans in json.loads(row["roles"]).items()}
    first = (row["speaker"],) if row["speaker"] else ()
    return {
        "roles": {role: spans for role, spans in roles.items() if spans},
        "type": row["type_override"],
        "speakers": (*first, *json.loads(row["further_speakers"])),
        "parent": row["parent"],
        "attributes": json.loads(row["attributes"]),
        "note": row["note"],
        "state": json.loads(row["provenance"])["state"] if row["provenance"] else None,
        **_names(row),
    }


def _claim(row: Row) -> Any:
    extra = json.loads(row["extra"])
    attributes = json.loads(row["attributes"])
    if row["certainty"] != "plain":
        attributes["certainty"] = row["certainty"]
    if row["check_worthy"] is not None:
        attributes["check_worthy"] = "yes" if row["check_worthy"] else "no"
    return {
        "content": _spans(row["content"]),
        "types": tuple(json.loads(row["types"])),
        "proposed": extra.get("types proposed", False),
        "quotation": row["quotation"],
        "speakers": (row["speaker"],) if row["speaker"] else (),
        "attributes": attributes,
        "note": row["note"],
        "state": extra["suggestion"]["state"] if "suggestion" in extra else None,
        **_names(row),
    }


def _entity(row: Row) -> Any:
    return {
        "span": (row["start"], row["end"]),
        "label": row["label"],
        "origin": row["origin"],
        "removed": bool(row["removed"]),
        **_names(row),
    }


def _speaker(row: Row) -> Any:
    return {
        "name": row["name"],
        "kind": row["kind"],
        "aliases": tuple(json.loads(row["aliases"])),
        "by choice": json.loads(row["extra"]).get("made by choice", False),
    }


def _decision(made: str) -> Callable[[Row], Any]:
    return lambda row: {"state": row["state"], "made": row[made], "reason": row["reason"]}


_VALUES: dict[str, Callable[[Row], Any]] = {
    "document": lambda row: {"id": row["id"], "title": row["title"], "meta": json.loads(row["meta"])},
    "layer": lambda row: {
        "status": row["status"],
        "flagged": bool(row["flagged"]),
        "reason": row.get("flag_reason", ""),
        "codebook": json.loads(row["codebook"])["name"],
    },
    "quotation": _quotation,
    "claim": _claim,
    "entity": _entity,
    "decision": _decision("quotation"),
    "claim_decision": _decision("claim"),
    "waiver": lambda row: {"end": row["end"], "reason": row["reason"]},
    "thread": lambda row: {
        "on": (row["kind"], row["annotation"]),
        "solved": bool(row["solved"]),
        "messages": tuple((each["author"], each["text"]) for each in json.loads(row["messages"])),
    },
    "assignment": lambda row: "assigned",
    "training": lambda row: "for training",
    "gold_choice": lambda row: json.loads(row["choice"]),
    "set_aside": lambda row: row["body"],
}
_KEYS: dict[str, tuple[str, ...]] = {
    "document": (),
    "layer": ("annotator",),
    "decision": ("annotator", "suggestion"),
    "claim_decision": ("annotator", "suggestion"),
    "waiver": ("annotator", "kind", "annotation", "start"),
    "thread": ("layer", "id"),
    "assignment": ("annotator",),
    "training": (),
    "gold_choice": ("kind", "place"),
    "set_aside": ("name", "sum"),
}

_SUGGESTED = ("analysis", "suggestion", "claim_suggestion")  # all as they came with the document


class StoredFacts:
    """A project file, read beside the program."""

    def __init__(self, path: Any) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.row_factory = sqlite3.Row

    def close(self) -> None:
        self._connection.close()

    def facts(self) -> Facts:
        """Return all facts, those of documents in the trash, too."""
        return dict(self._facts())

    def _rows(self, sql: str) -> Iterator[Row]:
        return map(dict, self._connection.execute(sql).fetchall())

    def _facts(self) -> Iterator[tuple[Key, Any]]:
        suggested: dict[int, list[str]] = {}
        for table, position, row in (*self._here(), *self._in_trash()):
            if table in _SUGGESTED:
                suggested.setdefault(position, []).append(row.get("id", table))
                continue
            key = (row[column] for column in _KEYS.get(table, ("annotator", "id")))
            yield (table, position, *key), _VALUES[table](row)
        for position, ids in suggested.items():
            yield ("suggested", position), tuple(sorted(ids))
        for row in self._rows("SELECT * FROM speaker"):
            yield ("speaker", row["id"]), _speaker(row)
        for row in self._rows("SELECT name FROM codebook"):
            yield ("codebook",), row["name"]
        for row in self._rows("SELECT body FROM plan"):
            yield ("plan",), json.loads(row["body"])
        for row in self._rows("SELECT day FROM due_date"):
            yield ("due",), row["day"]
        for row in self._rows("SELECT * FROM set_aside WHERE document = ''"):
            yield ("speaker_aside", row["name"], row["sum"]), row["body"]
        for row in self._rows("SELECT * FROM trash"):
            for position in range(row["first"], row["last"] + 1):
                yield ("trash", position), row["act"]

    def _here(self) -> Iterator[tuple[str, int, Row]]:
        for row in self._rows("SELECT * FROM document"):
            yield "document", row["position"], row
        for table in (*_VALUES, *_SUGGESTED):
            if table != "document":
                for row in self._rows(
                    f"SELECT d.position, t.* FROM {table} t JOIN document d ON d.id = t.document"
                ):
                    yield table, row["position"], row

    def _in_trash(self) -> Iterator[tuple[str, int, Row]]:
        for stored in self._rows("SELECT * FROM trash_row"):
            if stored["table"] in (*_VALUES, *_SUGGESTED):
                names = stored["columns"].split(",")
                row = {name: stored[f"c{number}"] for number, name in enumerate(names, 1)}
                yield stored["table"], stored["position"], row

    def copies(self) -> Facts:
        """Return the speakers that documents in the trash named, by position and id."""
        found = {}
        for row in self._rows("SELECT * FROM trash_row WHERE \"table\" = 'speaker'"):
            names = row["columns"].split(",")
            speaker = {name: row[f"c{number}"] for number, name in enumerate(names, 1)}
            found[row["position"], speaker["id"]] = _speaker(speaker)
        return found

    def history(self) -> list[tuple[Any, ...]]:
        """Return id, annotator, document and state of each act."""
        return [
            tuple(row)
            for row in self._connection.execute(
                "SELECT id, annotator, document, state FROM history ORDER BY id"
            )
        ]

    def forgotten(self) -> set[int]:
        """Return the ids of acts whose changes the history has forgotten."""
        return {row[0] for row in self._connection.execute("SELECT id FROM history WHERE deltas = '[]'")}
