"""The history of a project as lines of JSON: who did what, when, from which suggestion, before and after."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any

from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION
from annotator.domain.translation import in_english
from annotator.formats.jsonl.annotations import write_annotation
from annotator.formats.jsonl.thread_fields import write_thread
from annotator.formats.jsonl.writer import span_writer, write_entities, write_speaker, write_waiver
from annotator.store import history_entries
from annotator.store.history_trail import trail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.project.project import Project
    from annotator.store.history_entries import PastAct
    from annotator.store.history_trail import Change, TrailAct

FORMAT = "quote-claim-history"
VERSION = 1
_AT_ONCE = 50  # acts whose words are read at a time


def audit_trail(
    project: Project,
    damaged: Callable[[int, str], object],
    document: str | None = None,
    annotator: str | None = None,
    since: str = "",
) -> Iterator[bytes]:
    """Yield a line for each act, the oldest first, by document, annotator and time (ISO 8601 in UTC).

    `damaged` gets the id and the fault of each act that is passed over.
    """
    rest = trail(project.database, document, annotator, since)
    while acts := list(islice(rest, _AT_ONCE)):
        sound = []
        for act in acts:
            if act.damage:
                damaged(act.entry.id, act.damage)
            else:
                sound.append(act)
        ids = [act.entry.id for act in sound]
        with in_english():
            past = history_entries.past_acts(project.database, ids, project.codebook)
        for act, words in zip(sound, past, strict=True):
            yield json.dumps(_line(act, words), ensure_ascii=False).encode() + b"\n"


def _line(act: TrailAct, words: PastAct) -> dict[str, Any]:
    entry = act.entry
    line: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "id": entry.id,
        "at": entry.at,
        "annotator": entry.annotator,
        "act": entry.act,
        "document": entry.document,
        "state": entry.state,
    }
    told = {"words": words.words, "changed": words.changed, "undone_at": act.undone_at}
    line |= {name: value for name, value in told.items() if value}
    return line | {
        "changes": [_change(change, act.texts.get(change.document or "", "")) for change in act.changes]
    }


def _change(change: Change, text: str) -> dict[str, Any]:
    plain: dict[str, Any] = {"kind": change.kind}
    if change.document is not None:
        plain["document"] = change.document
    if change.annotator is not None:
        plain["annotator"] = change.annotator
    both = (
        None if value is None else _plain(change.kind, value, text) for value in (change.before, change.after)
    )
    plain["before"], plain["after"] = both
    return plain


def _plain(kind: str, value: Any, text: str) -> Any:
    """Return a value as a line of an export has it."""
    if kind in (QUOTATION.id, CLAIM.id):
        return write_annotation(text, value, span_writer(text))
    if kind == ENTITY.id:
        return write_entities(text, (value,))[0]
    if kind == "speaker":
        return write_speaker(value)
    if kind == "waiver":
        return write_waiver(value, span_writer(text))
    if kind == "thread":
        return write_thread(value)
    return value
