"""Suggested quotations and the speakers that they propose."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.domain.provenance import Provenance
from annotator.domain.span import Span, Spans
from annotator.domain.speaker import USUAL_KIND
from annotator.domain.speech import Speech

SPEECH = "speech"  # the mode of a quotation that says nothing else


@dataclass(frozen=True)
class SuggestedSpeaker:
    """Who may stand behind a proposed quotation, by the words of its document alone.

    Attributes
    ----------
    kind: one of `speaker.KINDS`.
    mention: the words of the text that name the speaker best.
    why: one phrase for the annotator.
    """

    name: str
    kind: str
    mention: Span
    why: str = ""

    def __post_init__(self) -> None:
        """Give every speaker a kind, also where the words do not tell it."""
        if not self.kind.strip():
            object.__setattr__(self, "kind", USUAL_KIND)

    @property
    def id(self) -> str:
        """Return an id that the same name and kind have in every document."""
        return f"{self.kind}:{self.name}"

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists and strings, for crossing a process border."""
        return {"name": self.name, "kind": self.kind, "mention": list(self.mention), "why": self.why}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> SuggestedSpeaker:
        """Return the speaker that `to_plain` has written."""
        return cls(plain["name"], plain["kind"], Span(*plain["mention"]), plain["why"])


@dataclass(frozen=True)
class Suggestion(Speech):
    """A proposed quotation.

    Attributes
    ----------
    id: unique in its document.
    why: one sentence for the annotator.
    speaker: who may stand behind the source; None where nothing says.
    mode: speech, writing or thought.
    """

    id: str
    content: Spans
    cue: Spans
    source: Spans
    provenance: Provenance
    why: str = ""
    extra: dict[str, Any] = field(default_factory=dict)
    speaker: SuggestedSpeaker | None = None
    mode: str = SPEECH

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists, strings and numbers, for crossing a process border."""
        return {
            "id": self.id,
            "content": [list(span) for span in self.content],
            "cue": [list(span) for span in self.cue],
            "source": [list(span) for span in self.source],
            "producer": self.provenance.producer,
            "rule": self.provenance.rule,
            "score": self.provenance.score,
            "why": self.why,
            "speaker": self.speaker and self.speaker.to_plain(),
            "mode": self.mode,
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Suggestion:
        """Return the suggestion that `to_plain` has written."""
        content, cue, source = (tuple(Span(*s) for s in plain[r]) for r in ("content", "cue", "source"))
        came = Provenance(plain["producer"], plain["rule"], plain["score"])
        speaker = SuggestedSpeaker.from_plain(plain["speaker"]) if plain["speaker"] else None
        return cls(plain["id"], content, cue, source, came, plain["why"], speaker=speaker, mode=plain["mode"])
