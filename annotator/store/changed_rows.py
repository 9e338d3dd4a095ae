"""Rows that acts change: their tables and keys, and their values in the domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.changes import AnnotationKey, Changes, LayerKey
from annotator.domain.thread import ThreadKey
from annotator.store import rows, team_rows
from annotator.store.due_date import due_date_from
from annotator.store.positions import Run, without

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.layer import Layer
    from annotator.domain.provenance import State
    from annotator.domain.span import Span
    from annotator.domain.speaker import Speaker
    from annotator.domain.thread import Thread
    from annotator.domain.waiver import Waiver, WaiverKey
    from annotator.store.columns import Row
    from annotator.store.deltas import Deltas

# The tables that operations may change, with their keys. A history row is data from a file: other tables or
# columns in it are refused.
KEYS: dict[str, tuple[str, ...]] = {
    "document": ("position",),
    "document_text": ("position",),
    "analysis": ("document",),
    "suggestion": ("document", "id"),
    "claim_suggestion": ("document", "id"),
    "layer": ("document", "annotator"),
    "speaker": ("id",),
    "quotation": ("document", "annotator", "id"),
    "claim": ("document", "annotator", "id"),
    "entity": ("document", "annotator", "id"),
    "decision": ("document", "annotator", "suggestion"),
    "claim_decision": ("document", "annotator", "suggestion"),
    "waiver": ("document", "annotator", "kind", "annotation", "start"),
    "thread": ("document", "id"),
    "assignment": ("document", "annotator"),
    "training": ("document",),
    "gold_choice": ("document", "kind", "place"),
    "lineage": ("document", "name", "sum"),
    "set_aside": ("document", "name", "sum"),
    "plan": ("id",),
    "due_date": ("id",),
    "codebook": ("id",),
    "trash": ("first",),
}
# Rows that acts leave behind them: undo puts them back whatever later acts have made of them.
LEFT_BEHIND = ("lineage",)
# Rows that are set without an act, too: undo and redo leave them if they have been set anew since.
AGREED_UPON = ("due_date",)
# Those of documents; views read an edited document again.
_OF_DOCUMENTS = ("document", "document_text", "analysis", "suggestion", "claim_suggestion")
# Those of the project, which are read again.
_OF_PROJECT = ("codebook", "trash")
# Columns added after the first file version, with their values in older rows. Rows in the history are kept
# as they were written.
ADDED_COLUMNS: dict[str, Row] = {
    "quotation": {"roles": "{}", "further_speakers": "[]"},
    "claim": {"attributes": "{}"},
    "layer": {"flag_reason": ""},
}
# The readers of rows by table of annotations; each table has the name of its kind.
ANNOTATIONS: dict[str, Callable[[Any], Any]] = {
    "quotation": rows.quotation_from,
    "claim": rows.claim_from,
    "entity": rows.entity_from,
}
# Rows of one act whose values are listed for views; after one on more, these read again.
_MOST_LISTED = 10_000
# The tables of annotators whose rows have offsets.
SPANS = (*ANNOTATIONS, "waiver")
# The kind of annotation of each table of decisions.
DECISIONS: dict[str, str] = {"decision": "quotation", "claim_decision": "claim"}
_READERS: dict[str, Callable[[Any], Any]] = {
    **ANNOTATIONS,
    **dict.fromkeys(DECISIONS, rows.state_from),
    "speaker": rows.speaker_from,
    "waiver": rows.waiver_from,
    "thread": rows.thread_from,
    "assignment": rows.assignment_from,
    **team_rows.READERS,
    "due_date": due_date_from,
}


def spans_in(table: str, row: Row | None) -> list[Span]:
    """Return the spans of a row of `SPANS`; none for no row."""
    if row is None:
        return []
    row = ADDED_COLUMNS.get(table, {}) | row
    if table == "waiver":
        span = rows.waiver_from(row).span
        return [span] if span is not None else []
    return [span for _, span in ANNOTATIONS[table](row).places()]


def completed(table: str, row: Row | None) -> Row | None:
    """Return a row of the history with the columns that were added after it was written."""
    return None if row is None else ADDED_COLUMNS.get(table, {}) | row


def runs_in_trash(deltas: Deltas) -> tuple[list[Run], list[Run]]:
    """Return the runs of positions in the trash before deltas, and those after them."""
    both = [(before, after) for _, before, after in deltas.of("trash")]
    return (
        [Run(before["first"], before["last"]) for before, _ in both if before],
        [Run(after["first"], after["last"]) for _, after in both if after],
    )


def changes_of(act: str, at: str, document: str | None, deltas: Deltas) -> Changes:
    """Return the changes by deltas, with the values after them; of very many no values, but all are checked.

    Raises
    ------
    Damaged: a row holds no such value.
    """
    is_listed = len(deltas) <= _MOST_LISTED
    annotations: dict[AnnotationKey, Any] = {}
    decisions: dict[AnnotationKey, State | None] = {}
    waivers: dict[tuple[LayerKey, WaiverKey], Waiver | None] = {}
    speakers: dict[str, Speaker | None] = {}
    layers: dict[LayerKey, Layer | None] = {}
    threads: dict[ThreadKey, Thread | None] = {}
    assigned: set[str] = set()
    team: set[str] = set()
    edited: set[str] = set()
    for table, before, after in deltas:
        row = after or before or {}
        if table in _OF_PROJECT:
            continue
        if table in _OF_DOCUMENTS:
            edited |= {row["id"]} if table == "document" else set()
            continue
        if not is_listed:
            _check_value(table, after)
            continue
        if table == "speaker":
            speakers[row["id"]] = rows.speaker_from(after) if after else None
            continue
        if table == "thread":
            threads[ThreadKey(row["document"], row["id"])] = rows.thread_from(after) if after else None
            continue
        if table == "assignment":
            assigned.add(rows.assignment_from(row)[0])
            continue
        if table in team_rows.READERS or table in AGREED_UPON:
            _check_value(table, after)
            team |= {row["document"]} if table in team_rows.OF_DOCUMENTS else set()
            continue
        layer = LayerKey(row["document"], row["annotator"])
        if table in ANNOTATIONS:
            key = AnnotationKey(layer, table, row["id"])
            annotations[key] = ANNOTATIONS[table](after) if after else None
        elif table in DECISIONS:
            key = AnnotationKey(layer, DECISIONS[table], row["suggestion"])
            decisions[key] = rows.state_from(after) if after else None
        elif table == "waiver":
            waiver = rows.waiver_from(row)
            waivers[layer, waiver.key] = waiver if after else None
        else:
            layers[layer] = rows.layer_from({**after, "seconds": 0}) if after else None
    before_runs, after_runs = runs_in_trash(deltas)
    return Changes(
        act=act,
        at=at,
        document=document,
        annotations=annotations,
        decisions=decisions,
        suggestions=frozenset((key.kind, key.id) for key in decisions),
        waivers=waivers,
        speakers=speakers,
        layers=layers,
        threads=threads,
        assigned=frozenset(assigned),
        team=frozenset(team),
        edited=frozenset(edited),
        left=tuple(without(after_runs, before_runs)),
        arrived=tuple(without(before_runs, after_runs)),
        codebook=any(deltas.of("codebook")),
        is_listed=is_listed,
    )


def _check_value(table: str, row: Row | None) -> None:
    if row is None:
        return
    if table == "layer":
        rows.layer_from({**row, "seconds": 0})
    else:
        _READERS[table](row)
