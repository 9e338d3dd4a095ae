"""Acts of annotation: each method is one operation, one transaction, one undo step.

All take the document itself, whose text is immutable, so that spans are checked without reading it again;
all return what they changed.

Common errors
-------------
InputError: a span does not lie in the text, or is empty.
ActRefused: the annotation is not in the layer, or the act would change nothing.
StorageError: the machine would not save it; nothing is changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import toggled
from annotator.domain.entity import Entity
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.layer import Layer, Status
from annotator.domain.quotation import Quotation, QuotationType, derive_type
from annotator.domain.span import Span, Spans, check_span, merge, subtract
from annotator.domain.speaker import Speaker
from annotator.project.acts.base import checked, edited
from annotator.project.acts.claim_suggestions import ClaimDecisionActs
from annotator.store import blind_mode, rows
from annotator.store.history import Operation, operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.document import Document
    from annotator.domain.speech import Role
    from annotator.domain.waiver import Waiver


class Acts(ClaimDecisionActs):
    """The acts of one annotator."""

    # Quotations

    def set_role(self, document: Document, id: str, role: Role, spans: Spans) -> Changes:
        """Set the spans of a role; no spans take a cue or source away."""
        spans = checked(document, spans, role)
        if role == "content" and not spans:
            raise ActRefused("A quotation needs content: delete the whole quotation instead.")
        name = f"{'set' if spans else 'clear'} {role}"
        return self._change_quotation(name, document, id, lambda q: q.with_spans(role, spans))

    def move_edge(self, document: Document, id: str, role: Role, index: int, span: Span) -> Changes:
        """Give one span of a quotation new edges."""
        check_span(span, len(document.text), role)

        def change(quotation: Quotation) -> Quotation:
            spans = list(quotation.spans(role))
            if index >= len(spans):
                raise ActRefused("That span is not there any more.")
            spans[index] = span
            return quotation.with_spans(role, merge(spans))

        return self._change_quotation(f"move {role} edge", document, id, change)

    def join_fragment(self, document: Document, id: str, span: Span) -> Changes:
        """Add a fragment to a quotation's content; where it touches another they become one."""
        check_span(span, len(document.text), "content")
        return self._change_quotation(
            "join fragment", document, id, lambda q: replace(q, content=merge([*q.content, span]))
        )

    def split_fragment(self, document: Document, id: str, span: Span) -> Changes:
        """Take the characters of `span` out of a quotation's content."""

        def change(quotation: Quotation) -> Quotation:
            rest = tuple(part for whole in quotation.content for part in subtract(whole, [span]))
            if not rest:
                raise ActRefused("That is the whole content: delete the quotation instead.")
            return replace(quotation, content=rest)

        return self._change_quotation("split fragment", document, id, change)

    def move_fragment(self, document: Document, id: str, span: Span, to: str | None = None) -> Changes:
        """Take the characters of `span` out of a quotation's content and join them to another's.

        Without `to` they become a quotation of their own. A quotation that has no content left goes; its
        claims and what is nested in it then belong to the other one, and so do a cue and source that this one
        lacks.
        """
        check_span(span, len(document.text), "content")
        with self._act("move fragment", document) as (op, changed):
            giver = self._quotation(op, document, id)
            rest = tuple(part for whole in giver.content for part in subtract(whole, [span]))
            if to == id or (to is None and not rest) or rest == giver.content:
                raise ActRefused("Nothing to change: move fragment.")
            if to is None:
                taker = Quotation(new_id("q"), (span,), speaker=giver.speaker)
            else:
                before = self._quotation(op, document, to)
                taker = edited(replace(before, content=merge([*before.content, span])))
                self._decide(op, document, to, "edited")
            if rest:
                self._decide(op, document, id, "edited")
                self._put_quotation(op, document, edited(replace(giver, content=rest)))
            else:
                taker = replace(
                    taker,
                    cue=taker.cue or giver.cue,
                    source=taker.source or giver.source,
                    speaker=taker.speaker or giver.speaker,
                    parent=giver.parent if taker.parent == id else taker.parent,
                )
            self._put_quotation(op, document, taker)
            if not rest:
                self._hand_over(op, document, id, taker.id)
                self._delete(op, "quotation", document, id)
        return changed[0]

    def _hand_over(self, op: Operation, document: Document, giver: str, taker: str) -> None:
        """Let what hangs on one quotation hang on another."""
        layer = {"document": document.id, "annotator": self._annotator}
        for row in op.select("quotation", {**layer, "parent": giver}):
            if row["id"] != taker:
                op.put("quotation", {**row, "parent": taker})
        for row in op.select("claim", {**layer, "quotation": giver}):
            op.put("claim", {**row, "quotation": taker})
        for row in op.select("decision", {**layer, "quotation": giver}):
            op.put("decision", {**row, "state": "edited", "quotation": taker})

    def set_type(self, document: Document, id: str, kind: QuotationType) -> Changes:
        """Give a quotation a type; the derived one takes the annotator's own word back."""

        def change(quotation: Quotation) -> Quotation:
            derived = derive_type(document.text, quotation.content)
            return replace(quotation, type_override=None if kind == derived else kind)

        return self._change_quotation(f"set type {kind}", document, id, change)

    def set_attribute(self, document: Document, id: str, attribute: str, value: str) -> Changes:
        """Set an attribute of the codebook on a quotation."""
        return self._change_quotation(
            f"set {attribute}",
            document,
            id,
            lambda q: replace(q, attributes={**q.attributes, attribute: value}),
        )

    def set_note(self, document: Document, id: str, note: str) -> Changes:
        """Set a quotation's note."""
        return self._change_quotation("set note", document, id, lambda q: replace(q, note=note))

    def set_parent(self, document: Document, id: str, parent: str | None) -> Changes:
        """Say in which quotation of the layer this one is reported.

        Raises
        ------
        ActRefused: the two would report each other.
        """
        with self._act("set parent" if parent else "clear parent", document) as (op, changed):
            above: str | None = parent
            passed = {id}
            while above:
                if above in passed:
                    raise ActRefused("A quotation cannot be reported within itself.")
                passed.add(above)
                above = self._quotation(op, document, above).parent
            quotation = self._quotation(op, document, id)
            if quotation.parent == parent:
                raise ActRefused("Nothing to change: parent.")
            self._put_quotation(op, document, replace(quotation, parent=parent))
        return changed[0]

    def set_speaker(self, document: Document, id: str, speaker: str | None) -> Changes:
        """Set the speaker behind a quotation, one that the project has."""
        name = "set speaker" if speaker else "clear speaker"
        return self._change_quotation(name, document, id, lambda q: replace(q, speaker=speaker))

    def set_new_speaker(self, document: Document, id: str, name: str, kind: str = "person") -> Changes:
        """Make a speaker and set it behind a quotation, as one act."""
        name = " ".join(name.split())
        if not name:
            raise ActRefused("A speaker needs a name.")
        with self._act("set speaker", document) as (op, changed):
            speaker = Speaker(new_id("s"), name, kind)
            self._put_new_speaker(op, speaker)
            before = self._quotation(op, document, id)
            self._put_changed(op, document, before, replace(before, speaker=speaker.id))
        return changed[0]

    def delete_quotation(self, document: Document, id: str) -> Changes:
        """Delete a quotation; claims and nested quotations that hang on it stay, without it.

        A suggestion it was made from counts as rejected.
        """
        with self._act("delete quotation", document) as (op, changed):
            self._quotation(op, document, id)
            layer = {"document": document.id, "annotator": self._annotator}
            for row in op.select("quotation", {**layer, "parent": id}):
                op.put("quotation", {**row, "parent": None})
            for row in op.select("claim", {**layer, "quotation": id}):
                op.put("claim", {**row, "quotation": None})
            self._decide(op, document, id, "rejected")
            self._delete(op, "quotation", document, id)
        return changed[0]

    # Claims

    def change_claim(self, name: str, document: Document, id: str, **fields: Any) -> Changes:
        """Set fields of a claim (types, quotation, speaker, check_worthy, certainty, content, note).

        Types that somebody sets, or leaves with `types_proposed` false, are confirmed.
        """
        if "types" in fields:
            fields["types_proposed"] = False
        if "content" in fields:
            fields["content"] = checked(document, fields["content"], "content")
            if not fields["content"]:
                raise ActRefused("A claim needs words: delete the whole claim instead.")
        with self._act(name, document) as (op, changed):
            before = self._claim(op, document, id)
            after = replace(before, **fields)
            if after == before:
                raise ActRefused(f"Nothing to change: {name}.")
            self._put_changed_claim(op, document, before, after)
        return changed[0]

    def toggle_claim_type(self, document: Document, id: str, type_id: str) -> Changes:
        """Add a claim type to a claim, or take it away; “not a claim” stands alone."""
        with self._act("claim type", document) as (op, changed):
            claim = self._claim(op, document, id)
            after = replace(claim, types=toggled(claim.types, type_id), types_proposed=False)
            self._put_changed_claim(op, document, claim, after)
        return changed[0]

    def delete_claim(self, document: Document, id: str) -> Changes:
        """Delete a claim."""
        with self._act("delete claim", document) as (op, changed):
            self._claim(op, document, id)
            layer = {"document": document.id, "annotator": self._annotator}
            for row in op.select("claim_decision", {**layer, "claim": id}):
                op.put("claim_decision", {**row, "state": "rejected"})
            self._delete(op, "claim", document, id)
        return changed[0]

    # Entities

    def new_entity(self, document: Document, span: Span, label: str) -> Changes:
        """Mark an entity that the model has not found."""
        check_span(span, len(document.text), "entity")
        with self._act("new entity", document) as (op, changed):
            entity = Entity(new_id("e"), span, label)
            op.put("entity", rows.entity_row(document.id, self._annotator, entity))
        return changed[0]

    def change_entity(self, document: Document, entity: Entity, label: str) -> Changes:
        """Give an entity (the model's too) another type, in this annotator's layer."""
        if entity.label == label:
            raise ActRefused("Nothing to change: it has that entity type.")
        return self._correct_entity("entity type", document, replace(entity, label=label))

    def move_entity(self, document: Document, entity: Entity, span: Span) -> Changes:
        """Give an entity (the model's too) new edges, in this annotator's layer."""
        check_span(span, len(document.text), "entity")
        if entity.span == span:
            raise ActRefused("Nothing to change: it has those edges.")
        return self._correct_entity("move entity edge", document, replace(entity, span=span))

    def _correct_entity(self, name: str, document: Document, entity: Entity) -> Changes:
        with self._act(name, document) as (op, changed):
            after = replace(entity, origin="annotator")
            op.put("entity", rows.entity_row(document.id, self._annotator, after))
        return changed[0]

    def remove_entity(self, document: Document, entity: Entity, *, of_model: bool) -> Changes:
        """Take an entity away; one of the model's (`of_model`) is hidden in this layer only."""
        with self._act("delete entity", document) as (op, changed):
            if of_model:
                gone = replace(entity, removed=True)
                op.put("entity", rows.entity_row(document.id, self._annotator, gone))
            elif op.get("entity", self._key(document, entity.id)) is None:
                raise ActRefused("That entity is not there any more.")
            else:
                op.delete("entity", self._key(document, entity.id))
        return changed[0]

    # The layer as a whole

    def set_status(self, document: Document, status: Status) -> Changes:
        """Set how far the layer is."""
        return self._set_layer(document, f"mark {status}", {"status": status})

    def set_flag(self, document: Document, flagged: bool) -> Changes:
        """Set the document aside to come back to, or take that back."""
        return self._set_layer(document, "flag" if flagged else "unflag", {"flagged": int(flagged)})

    def waive(self, document: Document, waivers: Sequence[Waiver]) -> Changes:
        """Let findings stand."""
        with self._act("waive finding", document) as (op, changed):
            for waiver in waivers:
                op.put("waiver", rows.waiver_row(document.id, self._annotator, waiver))
        return changed[0]

    def take_waivers_back(self, document: Document, waivers: Sequence[Waiver]) -> Changes:
        """Have findings reported again."""
        with self._act("take waiver back", document) as (op, changed):
            for waiver in waivers:
                op.delete("waiver", rows.waiver_row(document.id, self._annotator, waiver))
        return changed[0]

    def _delete(self, op: Operation, table: str, document: Document, id: str) -> None:
        """Delete an annotation with the waivers of its findings."""
        layer = {"document": document.id, "annotator": self._annotator}
        for row in op.select("waiver", {**layer, "annotation": id}):
            op.delete("waiver", row)
        op.delete(table, {**layer, "id": id})

    def _set_layer(self, document: Document, name: str, fields: dict[str, Any]) -> Changes:
        with operation(self._database, name, self._annotator, document.id) as (op, changed):
            row = op.get("layer", {"document": document.id, "annotator": self._annotator})
            status = fields.get("status", "new")
            if status != "new":
                self._note_begun(op, document, row)
            if status == "done":
                blind_mode.note_done(op.connection, document.id, self._annotator)
            if row is None:
                row = rows.layer_row(Layer(document.id, self._annotator), self._annotator, self._codebook)
            op.put("layer", {**row, **fields})
        if not changed:
            raise ActRefused(f"Nothing to change: {name}.")
        return changed[0]
