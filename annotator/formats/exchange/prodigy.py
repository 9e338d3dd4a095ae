"""Prodigy: a task a line, in the form of its recipes `spans.manual` and `rel.manual`."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from annotator.domain.span import Span
from annotator.domain.tokens import tokens as words_in
from annotator.formats.jsonl.json_lines import json_line
from annotator.formats.labelled.labelled_text import ORIGIN
from annotator.formats.output.cut_tokens import cut_tokens
from annotator.formats.output.labels import labelled_text, with_single_spans
from annotator.formats.output.line_writer import LineWriter

if TYPE_CHECKING:
    from annotator.domain.layer import Record
    from annotator.formats.labelled.labelled_text import Label, Relation
    from annotator.formats.output.destination import Destination

_VIEW = "relations"  # the interface that shows spans and relations


def writer(destination: Destination) -> LineWriter:
    """Return the writer of a file of tasks."""
    return LineWriter(destination, task_line)


def task_line(record: Record) -> bytes:
    """Return the task of a record, with its line feed.

    Raises
    ------
    ValueError: a value of it is not JSON.
    """
    labelled = with_single_spans(labelled_text(record))
    text = labelled.text
    tokens = cut_tokens(
        text, words_in(text, 0, len(text)), (Span(*label.spans[0]) for label in labelled.labels)
    )
    starts = {token.start: number for number, token in enumerate(tokens)}
    ends = {token.end: number for number, token in enumerate(tokens)}
    places = {label.id: _place(label, starts, ends) for label in labelled.labels}
    task: dict[str, Any] = {
        "id": labelled.id,
        "text": text,
        "meta": record.document.meta,
        "_input_hash": _hash(text),
        "_task_hash": _hash(_VIEW + text),
        "_view_id": _VIEW,
        "origin": ORIGIN,
        "tokens": [
            {
                "text": text[token.start : token.end],
                "start": token.start,
                "end": token.end,
                "id": number,
                "ws": token.has_space,
            }
            for number, token in enumerate(tokens)
        ],
        "spans": [
            places[label.id] | {"text": text[slice(*label.spans[0])], "attributes": dict(label.attributes)}
            for label in labelled.labels
        ],
        "relations": [_relation(relation, places) for relation in labelled.relations],
    }
    if labelled.annotator:
        task |= {
            "answer": "accept",
            "_session_id": labelled.annotator,
            "_annotator_id": labelled.annotator,
        }
    return json_line(task)


def _place(label: Label, starts: dict[int, int], ends: dict[int, int]) -> dict[str, Any]:
    ((start, end),) = label.spans
    return {
        "id": label.id,
        "start": start,
        "end": end,
        "token_start": starts[start],
        "token_end": ends[end],
        "label": label.label,
    }


def _relation(relation: Relation, places: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a relation; a span is named by its last token, as the tool does."""
    head, child = places[relation.head], places[relation.child]
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": head,
        "child_span": child,
        "label": relation.label,
    }


def _hash(words: str) -> int:
    """Return a whole number of 32 bits with a sign, which is the same for the same words."""
    return int.from_bytes(hashlib.sha256(words.encode()).digest()[:4], "big", signed=True)
