"""Suggestions: annotations that the program proposes, and the speakers that it proposes with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from annotator.domain.claim import Claim, types_in
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.recoding import of_proposals
from annotator.domain.span import Span
from annotator.domain.speaker import USUAL_KIND

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.domain.recoding import Recoding
    from annotator.domain.span import Spans

A = TypeVar("A", Quotation, Claim)


@dataclass(frozen=True)
class SuggestedSpeaker:
    """A likely speaker of a proposed quotation, derived from the document alone.

    Attributes
    ----------
    kind: one of `speaker.KINDS`.
    mention: the words of the text that name the speaker best.
    why: the reason in one phrase, for the annotator.
    """

    name: str
    kind: str
    mention: Span
    why: str = ""

    def __post_init__(self) -> None:
        """Replace an empty kind by the usual kind."""
        if not self.kind.strip():
            object.__setattr__(self, "kind", USUAL_KIND)

    @property
    def id(self) -> str:
        """Return the id, which is the same for a name and kind in every document."""
        return f"{self.kind}:{self.name}"

    def to_plain(self) -> dict[str, Any]:
        """Return the values as lists and strings, for another process."""
        return {"name": self.name, "kind": self.kind, "mention": list(self.mention), "why": self.why}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> SuggestedSpeaker:
        """Return the speaker from the output of `to_plain`."""
        return cls(plain["name"], plain["kind"], Span(*plain["mention"]), plain["why"])


@dataclass(frozen=True)
class Proposed(Generic[A]):
    """A suggestion: an annotation that the program proposes.

    Attributes
    ----------
    annotation: the annotation that accepting makes, without speakers of the project; its id is the
        suggestion's id, unique among the suggestions of its kind in the document. Claim types are those of
        the default codebook.
    provenance: producer, rule and score; a claim's score says how often such claims were worth a check.
    why: the reason in one sentence, for the annotator.
    speakers: likely speakers behind the source of a quotation, in text order; may be empty.
    is_reserve: whether it is too unlikely to be shown, unless an annotator's decisions make it likelier.
    """

    is_proposed: ClassVar[bool] = True

    annotation: A
    provenance: Provenance
    why: str = ""
    speakers: tuple[SuggestedSpeaker, ...] = ()
    is_reserve: bool = False

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
        """Return the values as lists, strings and numbers, for another process."""
        annotation = self.annotation
        own_fields: dict[str, Any]
        if isinstance(annotation, Claim):
            own_fields = {
                "content": [list(span) for span in annotation.content],
                "types": list(annotation.types),
                "quotation": annotation.quotation,
            }
        else:
            own_fields = {
                "roles": {role: [list(s) for s in spans] for role, spans in annotation.roles.items()}
            }
        return own_fields | {
            "id": annotation.id,
            "attributes": annotation.attributes,
            "producer": self.provenance.producer,
            "rule": self.provenance.rule,
            "score": self.provenance.score,
            "why": self.why,
            "speakers": [speaker.to_plain() for speaker in self.speakers],
            "reserve": self.is_reserve,
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Proposed[Any]:
        """Return the suggestion from the output of `to_plain`."""
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
            plain["reserve"],
        )


def _spans(plain: list[list[int]]) -> Spans:
    return tuple(Span(start, end) for start, end in plain)


def suggestion_id(kind: Kind, content: Spans) -> str:
    """Return the id of a suggestion, which is the same for each analysis that proposes this content."""
    return f"{kind.id[0]}{content[0].start}-{content[-1].end}"


def in_codebook(suggestions: Iterable[Proposed[A]], codebook: Codebook) -> tuple[Proposed[A], ...]:
    """Return suggestions with the program's labels turned into those of a codebook (see `covers` there)."""
    moves = of_proposals(codebook)
    return tuple(
        suggestion
        if (moved := _moved(suggestion.annotation, moves, codebook)) is suggestion.annotation
        else replace(suggestion, annotation=moved)
        for suggestion in suggestions
    )


def _moved(annotation: Any, moves: Recoding, codebook: Codebook) -> Any:
    if not isinstance(annotation, Claim):
        return moves.quotation(annotation)
    attributes = moves.attributes_of(annotation.kind.id, annotation.attributes)
    return replace(annotation, types=types_in(codebook, annotation.types), attributes=attributes)
