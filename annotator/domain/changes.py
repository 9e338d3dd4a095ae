"""Changes of an operation, with the values that stand now, so that no view reads them again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.layer import Layer
    from annotator.domain.provenance import State
    from annotator.domain.speaker import Speaker
    from annotator.domain.waiver import Waiver, WaiverKey


class LayerKey(NamedTuple):
    """Names a layer by its document and annotator."""

    document: str
    annotator: str


class AnnotationKey(NamedTuple):
    """An annotation, or a suggestion as one annotator has decided on it; `kind` is the id of its kind."""

    layer: LayerKey
    kind: str
    id: str


@dataclass(frozen=True)
class Changes:
    """The result of one operation; a value of None says that the annotation, speaker or layer is gone.

    Attributes
    ----------
    act: the operation's name for people ("set speaker").
    at: when it was saved, ISO 8601 in UTC.
    document: the document it belongs to, if one.
    annotations: quotations, claims and entities, in any document (of an act on speakers).
    decisions: what annotators have made of suggestions; None: they are open again.
    suggestions: kinds and ids of the suggestions that came up or went with the act, in the open document.
    waivers: those that came, went or changed, by layer and key.
    speakers: changed speakers by id.
    layers: the layers' own fields (status, flag), without annotations and seconds.
    documents: whether documents were added.
    """

    act: str
    at: str
    document: str | None = None
    annotations: Mapping[AnnotationKey, Any] = field(default_factory=dict)
    decisions: Mapping[AnnotationKey, State | None] = field(default_factory=dict)
    suggestions: frozenset[tuple[str, str]] = frozenset()
    waivers: Mapping[tuple[LayerKey, WaiverKey], Waiver | None] = field(default_factory=dict)
    speakers: Mapping[str, Speaker | None] = field(default_factory=dict)
    layers: Mapping[LayerKey, Layer | None] = field(default_factory=dict)
    documents: bool = False

    def ids(self, kind: str) -> frozenset[str]:
        """Return the ids of the annotations of a kind that changed."""
        return frozenset(key.id for key in self.annotations if key.kind == kind)

    def suggestions_of(self, kind: str) -> frozenset[str]:
        """Return the ids of the suggestions of a kind that came up or went."""
        return frozenset(id for of, id in self.suggestions if of == kind)

    def documents_touched(self) -> frozenset[str]:
        """Return the documents in which annotations, decisions or layers changed."""
        keys = [key.layer for key in (*self.annotations, *self.decisions)]
        keys += [layer for layer, _ in self.waivers]
        return frozenset(key.document for key in (*keys, *self.layers))
