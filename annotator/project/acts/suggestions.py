"""Acts on suggestions: accepting them, whole or changed, and rejecting them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.quotation import Quotation, QuotationType, derive_type
from annotator.domain.span import merge
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import SPEECH
from annotator.project.acts.base import LayerActs, checked, edited
from annotator.store import rows

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.document import Document
    from annotator.domain.provenance import State
    from annotator.domain.span import Spans
    from annotator.domain.speech import Role
    from annotator.domain.suggestion import SuggestedSpeaker, Suggestion
    from annotator.store.history import Operation


class DecisionActs(LayerActs):
    """The acts of one annotator on what the program proposes."""

    def new_quotation(
        self,
        document: Document,
        content: Spans,
        cue: Spans = (),
        source: Spans = (),
        *,
        suggestion: Suggestion | None = None,
        speaker: Speaker | None = None,
    ) -> Changes:
        """Make a quotation; of a `suggestion`, it is that one accepted (with changes where it differs).

        A `speaker` that the project does not have is made with it.
        """
        content = checked(document, content, "content")
        cue, source = checked(document, cue, "cue"), checked(document, source, "source")
        if not content:
            raise ActRefused("A quotation needs words: select some first.")
        quotation = Quotation(new_id("q"), content, cue, source, speaker=speaker.id if speaker else None)
        if suggestion is not None:
            return self._accept(document, suggestion, quotation)
        with self._act("new quotation", document) as (op, changed):
            if speaker is not None:
                self._put_new_speaker(op, speaker)
            self._put_quotation(op, document, quotation)
        return changed[0]

    def accept(self, document: Document, suggestion: Suggestion) -> Changes:
        """Make the quotation that a suggestion proposes, with its speaker, perhaps a new one."""
        return self._accept(document, suggestion, proposed_quotation(document, suggestion))

    def accept_with(self, document: Document, suggestion: Suggestion, role: Role, spans: Spans) -> Changes:
        """Make the quotation that a suggestion proposes, with other spans of one role."""
        spans = checked(document, spans, role)
        if role == "content" and not spans:
            raise ActRefused("A quotation needs content: reject the whole suggestion instead.")
        return self._accept(
            document, suggestion, proposed_quotation(document, suggestion).with_spans(role, spans)
        )

    def accept_typed(self, document: Document, suggestion: Suggestion, kind: QuotationType) -> Changes:
        """Make the quotation that a suggestion proposes, with another type."""
        quotation = proposed_quotation(document, suggestion)
        derived = derive_type(document.text, quotation.content)
        override = None if kind == derived else kind
        return self._accept(document, suggestion, replace(quotation, type_override=override))

    def accept_as_said_by(
        self, document: Document, suggestion: Suggestion, speaker: Speaker | None
    ) -> Changes:
        """Make the quotation that a suggestion proposes, with a speaker of the annotator's choice or none."""
        return self._accept(document, suggestion, proposed_quotation(document, suggestion), (speaker,))

    def join_suggestion(self, document: Document, id: str, suggestion: Suggestion) -> Changes:
        """Add what a suggestion proposes as content to a quotation's own; the suggestion is decided then."""
        with self._act("join suggestion", document) as (op, changed):
            self._refuse_if_taken(op, document, suggestion)
            before = self._quotation(op, document, id)
            content = merge([*before.content, *checked(document, suggestion.content, "content")])
            self._decide(op, document, id, "edited")
            self._put_quotation(op, document, edited(replace(before, content=content)))
            op.put("decision", self._decision(document, suggestion, "edited", id))
            self._give_claims(op, document, suggestion, id)
        return changed[0]

    def reject(self, document: Document, suggestion: Suggestion, reason: str = "") -> Changes:
        """Put a suggestion away, perhaps with a reason; it is kept and never comes back by itself."""
        reason = " ".join(reason.split())
        with self._act(f"reject suggestion{': ' if reason else ''}{reason}", document) as (op, changed):
            self._refuse_if_taken(op, document, suggestion)
            op.put("decision", self._decision(document, suggestion, "rejected", None, reason))
        return changed[0]

    # What they share

    def _accept(
        self,
        document: Document,
        suggestion: Suggestion,
        quotation: Quotation,
        said_by: tuple[Speaker | None] | None = None,
    ) -> Changes:
        is_whole = (
            said_by is None
            and replace(proposed_quotation(document, suggestion), id=quotation.id) == quotation
        )
        name = "accept suggestion" if is_whole else "accept suggestion with changes"
        with self._act(name, document) as (op, changed):
            self._put_accepted(op, document, suggestion, quotation, said_by)
            self._give_claims(op, document, suggestion, quotation.id)
        return changed[0]

    def _put_accepted(
        self,
        op: Operation,
        document: Document,
        suggestion: Suggestion,
        quotation: Quotation,
        said_by: tuple[Speaker | None] | None = None,
    ) -> None:
        """Put the quotation of a suggestion, its speaker and the decision."""
        self._refuse_if_taken(op, document, suggestion)
        same = all(quotation.spans(role) == suggestion.spans(role) for role in ("content", "cue", "source"))
        same = same and quotation.type_override is None
        # Of other words as source nobody has said who it is.
        speaker = suggestion.speaker if quotation.source == suggestion.source else None
        known = self._known(op, speaker) if speaker is not None else None
        if said_by is not None:
            (taken,) = said_by
            # Naming somebody where the program did not is no correction of what it said.
            same = same and (speaker is None or _is_same_person(taken, known, speaker))
            known = taken
        elif speaker is not None and known is None:
            known = Speaker(new_id("s"), speaker.name, speaker.kind)
        if known is not None:
            self._put_new_speaker(op, known)
        state: State = "accepted" if same else "edited"
        self._put_quotation(
            op,
            document,
            replace(
                quotation,
                speaker=known.id if known else None,
                attributes=_attributes(suggestion),
                provenance=replace(suggestion.provenance, state=state),
            ),
        )
        op.put("decision", self._decision(document, suggestion, state, quotation.id))

    def _give_claims(self, op: Operation, document: Document, suggestion: Suggestion, quotation: str) -> None:
        """Let a quotation make the claims that were accepted of its suggestion's words before it."""
        for proposed in op.select("claim_suggestion", {"document": document.id, "quotation": suggestion.id}):
            key = {"document": document.id, "annotator": self._annotator, "suggestion": proposed["id"]}
            taken = op.get("claim_decision", key)
            claim = op.get("claim", self._key(document, taken["claim"])) if taken and taken["claim"] else None
            if claim is not None and claim["quotation"] is None:
                op.put("claim", {**claim, "quotation": quotation})

    def _known(self, op: Operation, speaker: SuggestedSpeaker) -> Speaker | None:
        """Return the project's speaker that a suggestion surely means, one made in this act included."""
        found = self._find_speaker(speaker.name, speaker.kind)
        if found is not None and op.get("speaker", {"id": found.id}) is not None:
            return found
        same = (rows.speaker_from(row) for row in op.select("speaker", {"name": speaker.name}))
        return next((one for one in same if one.kind == speaker.kind), None)

    def _decision(
        self, document: Document, suggestion: Suggestion, state: str, quotation: str | None, reason: str = ""
    ) -> dict[str, Any]:
        return {
            "document": document.id,
            "annotator": self._annotator,
            "suggestion": suggestion.id,
            "state": state,
            "quotation": quotation,
            "reason": reason,
        }

    def _refuse_if_taken(self, op: Operation, document: Document, suggestion: Suggestion) -> None:
        key = {"document": document.id, "annotator": self._annotator, "suggestion": suggestion.id}
        taken = op.get("decision", key)
        if taken and taken["quotation"] and op.get("quotation", self._key(document, taken["quotation"])):
            raise ActRefused("That suggestion is a quotation already.")


def proposed_quotation(document: Document, suggestion: Suggestion) -> Quotation:
    """Return a new quotation with what a suggestion says, checked against the text."""
    content, cue, source = (
        checked(document, suggestion.spans(role), role) for role in ("content", "cue", "source")
    )
    return Quotation(new_id("q"), content, cue, source)


def _attributes(suggestion: Suggestion) -> dict[str, Any]:
    return {} if suggestion.mode == SPEECH else {"mode": suggestion.mode}


def _is_same_person(taken: Speaker | None, known: Speaker | None, proposed: SuggestedSpeaker) -> bool:
    if taken is None:
        return False
    return taken.id == known.id if known is not None else taken.name == proposed.name
