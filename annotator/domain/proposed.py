"""Suggestions: annotations that the program proposes, and the speakers that it proposes with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from annotator.domain.claim import Claim, types_in
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.speaker import USUAL_KIND

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.domain.span import Spans

A = TypeVar("A", Quotation, Claim)


@dataclass(frozen=True)
class SuggestedSpeaker:
    """A likely speaker of a proposed quotation, by the words of its document alone.

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
        """Give every speaker a kind, also where the words tell none."""
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
class Proposed(Generic[A]):
    """A suggestion: an annotation that the program proposes.

    Attributes
    ----------
    annotation: the annotation as accepting would make it, without speakers of the project; its id is the
        suggestion's, unique among the suggestions of its kind in the document. Claim types are those of the
        default codebook.
    provenance: producer, rule and score; of a claim, the score says how often such claims were worth a check.
    why: one sentence for the annotator.
    speakers: likely speakers behind the source of a quotation, in text order; may be empty.
    """

    is_proposed: ClassVar[bool] = True

    annotation: A
    provenance: Provenance
    why: str = ""
    speakers: tuple[SuggestedSpeaker, ...] = ()

    @property
    def kind(self) -> Kind:
        """Return the kind of the annotation."""
        return self.annotation.kind

    @property
    def id(self) -> str:
        """Return the suggestion's id."""
        return self.annotation.id

    @property
    def content(self) -> Spans:
        """Return the spans of the content."""
        return self.annotation.content

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        return self.annotation.span

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds the spans of all roles."""
        return self.annotation.extent

    def with_id(self, id: str) -> Proposed[A]:
        """Return the same suggestion with another id."""
        return replace(self, annotation=replace(self.annotation, id=id))

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists, strings and numbers, for crossing a process border."""
        annotation = self.annotation
        own: dict[str, Any]
        if isinstance(annotation, Claim):
            own = {
                "content": [list(span) for span in annotation.content],
                "types": list(annotation.types),
                "quotation": annotation.quotation,
            }
        else:
            own = {"roles": {role: [list(s) for s in spans] for role, spans in annotation.roles.items()}}
        return own | {
            "id": annotation.id,
            "attributes": annotation.attributes,
            "producer": self.provenance.producer,
            "rule": self.provenance.rule,
            "score": self.provenance.score,
            "why": self.why,
            "speakers": [speaker.to_plain() for speaker in self.speakers],
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Proposed[Any]:
        """Return the suggestion that `to_plain` has written."""
        annotation: Quotation | Claim
        if "roles" in plain:
            roles = {role: _spans(spans) for role, spans in plain["roles"].items()}
            annotation = Quotation(plain["id"], roles, attributes=plain["attributes"])
        else:
            annotation = Claim(
                plain["id"],
                _spans(plain["content"]),
                tuple(plain["types"]),
                plain["quotation"],
                attributes=plain["attributes"],
            )
        return Proposed(
            annotation,
            Provenance(plain["producer"], plain["rule"], plain["score"]),
            plain["why"],
            tuple(SuggestedSpeaker.from_plain(speaker) for speaker in plain["speakers"]),
        )


def _spans(plain: list[list[int]]) -> Spans:
    return tuple(Span(start, end) for start, end in plain)


def in_codebook(suggestion: Proposed[Claim], codebook: Codebook) -> Proposed[Claim]:
    """Return a suggested claim with types of a codebook."""
    claim = suggestion.annotation
    return replace(suggestion, annotation=replace(claim, types=types_in(codebook, claim.types)))
