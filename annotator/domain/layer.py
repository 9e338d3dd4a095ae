"""Layers: all annotations of one annotator on one document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.domain.claim import Claim
    from annotator.domain.decisions import Rejection
    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.domain.kinds import Kind
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.domain.speaker import Speaker
    from annotator.domain.thread import Thread
    from annotator.domain.waiver import Waiver

Status = Literal["new", "started", "done"]
STATUSES: tuple[Status, ...] = ("new", "started", "done")


@dataclass(frozen=True)
class Layer:
    """All annotations of one annotator on one document, with the layer's own fields.

    Attributes
    ----------
    annotator: the annotator's name; None for the program's own proposals.
    entities: the annotator's own and corrected entities (see `effective_entities`).
    waivers: findings that the annotator lets stand, in the order of their keys.
    flagged: whether the annotator wants to come back to it.
    flag_reason: why, in the annotator's words; "" if none was given.
    seconds: the time spent on the layer.
    """

    document: str
    annotator: str | None
    status: Status = "new"
    flagged: bool = False
    quotations: tuple[Quotation, ...] = ()
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    comments: tuple[Any, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    seconds: int = 0
    extra: dict[str, Any] = field(default_factory=dict)
    flag_reason: str = ""

    def speaker_ids(self) -> set[str]:
        """Return the ids of all speakers that the layer's quotations and claims name."""
        named = {speaker for quotation in self.quotations for speaker in quotation.speakers}
        return named | {claim.speaker for claim in self.claims if claim.speaker}


@dataclass(frozen=True)
class Record:
    """A document and one of its layers with all that they refer to: the content of one line of JSONL.

    Attributes
    ----------
    entities: the entities that the annotator sees; on the way in also those of a model that the annotator has
        removed.
    says_entities: whether `entities` are all that there are; else those of the model stand beside them.
    speakers: the speakers that the layer's quotations and claims name.
    suggestions: pending suggestions of quotations and claims, in a record without annotator.
    rejected: suggestions that the annotator has rejected.
    analysis_error: why there are no suggestions, in a record without annotator; "" if nothing failed.
    threads: comments on the document and on annotations of the layer, the oldest first.
    """

    document: Document
    layer: Layer
    entities: Collection[Entity] = ()
    speakers: tuple[Speaker, ...] = ()
    suggestions: tuple[Proposed[Any], ...] = ()
    codebook: dict[str, Any] = field(default_factory=dict)
    rejected: tuple[Rejection[Any], ...] = ()
    analysis_error: str = ""
    threads: tuple[Thread, ...] = ()
    says_entities: bool = True

    @property
    def is_annotated(self) -> bool:
        """Tell whether it brings more than its document: a layer, entities, suggestions or comments."""
        return bool(self.layer.annotator or self.entities or self.suggestions or self.threads)

    def suggestions_of(self, kind: Kind) -> list[Proposed[Any]]:
        """Return the pending suggestions of a kind."""
        return [suggestion for suggestion in self.suggestions if suggestion.kind is kind]

    def rejected_of(self, kind: Kind) -> list[Rejection[Any]]:
        """Return the rejected suggestions of a kind."""
        return [rejection for rejection in self.rejected if rejection.suggestion.kind is kind]
