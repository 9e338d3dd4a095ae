"""What the acts of annotation share: one transaction each, the layer it belongs to, the rows it reads."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import Changes
from annotator.domain.errors import ActRefused
from annotator.domain.layer import Layer
from annotator.domain.span import Spans, check_span, merge
from annotator.store import blind_mode, rows
from annotator.store.history import Operation, operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.document import Document
    from annotator.domain.quotation import Quotation
    from annotator.domain.speaker import Speaker
    from annotator.store.connection import Database

Changed = list[Changes]

NAMING = ("quotation", "claim")  # the tables that name speakers


class LayerActs:
    """What all acts on a layer share."""

    def __init__(
        self,
        database: Database,
        annotator: str,
        codebook: dict[str, Any],
        find_speaker: Callable[[str, str], Speaker | None],
    ) -> None:
        """Make the acts of an annotator; `find_speaker` knows whom a name of a kind surely means."""
        self._database = database
        self._annotator = annotator
        self._codebook = codebook
        self._find_speaker = find_speaker

    @contextmanager
    def _act(self, name: str, document: Document) -> Iterator[tuple[Operation, Changed]]:
        with operation(self._database, name, self._annotator, document.id) as (op, changed):
            key = {"document": document.id, "annotator": self._annotator}
            own = op.get("layer", key)
            self._note_begun(op, document, own)
            if own is None:
                layer = Layer(document.id, self._annotator, status="started")
                op.put("layer", rows.layer_row(layer, self._annotator, self._codebook))
            elif own["status"] == "new":
                op.put("layer", {**own, "status": "started"})
            yield op, changed
            self._drop_unused_speakers(op)
        if not changed:
            raise ActRefused(f"Nothing to change: {name}.")

    def _drop_unused_speakers(self, op: Operation) -> None:
        """Delete speakers whom the act has left without a mention, of those that a choice had made."""
        left: dict[str, None] = {}
        for table, before, after in op.deltas:
            if table in NAMING and before and before["speaker"] != (after or {}).get("speaker"):
                left[before["speaker"]] = None
        for id in left:
            row = op.get("speaker", {"id": id}) if id else None
            if row is None or not rows.speaker_from(row).by_choice:
                continue
            if not any(op.has(table, {"speaker": id}) for table in NAMING):
                op.delete("speaker", {"id": id})

    def _put_new_speaker(self, op: Operation, speaker: Speaker) -> None:
        """Put a speaker whom somebody has just chosen, where the project does not have it."""
        if op.get("speaker", {"id": speaker.id}) is None:
            op.put("speaker", rows.speaker_row(replace(speaker, by_choice=True)))

    def _note_begun(self, op: Operation, document: Document, layer: dict[str, Any] | None) -> None:
        if layer is None or layer["status"] == "new":
            blind_mode.note_begun(op.connection, document.id, self._annotator)

    def _key(self, document: Document, id: str) -> dict[str, Any]:
        return {"document": document.id, "annotator": self._annotator, "id": id}

    def _quotation(self, op: Operation, document: Document, id: str) -> Quotation:
        row = op.get("quotation", self._key(document, id))
        if row is None:
            raise ActRefused("That quotation is not there any more.")
        return rows.quotation_from(row)

    def _claim(self, op: Operation, document: Document, id: str) -> Claim:
        row = op.get("claim", self._key(document, id))
        if row is None:
            raise ActRefused("That claim is not there any more.")
        return rows.claim_from(row)

    def _put_quotation(self, op: Operation, document: Document, quotation: Quotation) -> None:
        op.put("quotation", rows.quotation_row(document.id, self._annotator, quotation))

    def _change_quotation(
        self, name: str, document: Document, id: str, change: Callable[[Quotation], Quotation]
    ) -> Changes:
        with self._act(name, document) as (op, changed):
            before = self._quotation(op, document, id)
            after = change(before)
            if after == before:
                raise ActRefused(f"Nothing to change: {name}.")
            self._put_changed(op, document, before, after)
        return changed[0]

    def _put_changed(self, op: Operation, document: Document, before: Quotation, after: Quotation) -> None:
        """Put a quotation; where that corrects a suggestion, its state is “edited” from now on."""
        if after.provenance and _corrects(before, after):
            after = edited(after)
            self._decide(op, document, before.id, "edited")
        self._put_quotation(op, document, after)

    def _decide(self, op: Operation, document: Document, quotation: str, state: str) -> None:
        """Change the state of the suggestion from which a quotation was made."""
        key = {"document": document.id, "annotator": self._annotator, "quotation": quotation}
        for row in op.select("decision", key):
            op.put("decision", {**row, "state": state})


def _corrects(before: Quotation, after: Quotation) -> bool:
    """Tell whether a change corrects what a suggestion may have said: words, type or speaker."""
    if any(before.spans(role) != after.spans(role) for role in ("content", "cue", "source")):
        return True
    is_other = before.speaker is not None and after.speaker != before.speaker
    return is_other or after.type_override != before.type_override


def edited(quotation: Quotation) -> Quotation:
    """Return a quotation whose spans were changed: one that was a suggestion has been edited."""
    came = quotation.provenance
    return replace(quotation, provenance=came.edited()) if came else quotation


def checked(document: Document, spans: Spans, place: str) -> Spans:
    """Return the spans of a role in order; InputError where one does not lie in the text."""
    for span in spans:
        check_span(span, len(document.text), place)
    return merge(spans) if place == "content" else tuple(sorted(spans))
