"""Changes of an operation, with the new values, so that no view reads them again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.layer import Layer
    from annotator.domain.provenance import State
    from annotator.domain.speaker import Speaker
    from annotator.domain.thread import Thread, ThreadKey
    from annotator.domain.waiver import Waiver, WaiverKey


class LayerKey(NamedTuple):
    """The key of a layer: its document and annotator."""

    document: str
    annotator: str


class AnnotationKey(NamedTuple):
    """The key of an annotation or of one annotator's decision on a suggestion; `kind` is a kind's id."""

    layer: LayerKey
    kind: str
    id: str


@dataclass(frozen=True)
class Changes:
    """The result of one operation; None as a value: the annotation, speaker or layer is gone.

    Attributes
    ----------
    act: the operation's name for people ("set speaker").
    at: the time of saving, ISO 8601 in UTC.
    document: the operation's document, if it has one.
    annotations: quotations, claims and entities; an act on speakers changes them in any document.
    decisions: annotators' decisions on suggestions; None: the suggestion is undecided again.
    suggestions: kinds and ids of suggestions that appear or disappear with the act, in the open document.
    waivers: waivers added, removed or changed, by layer and key.
    speakers: changed speakers by id.
    layers: the layers' own fields (status, flag), without annotations and seconds.
    threads: changed threads of comments, on annotations of any layer and on documents.
    assigned: ids of documents whose assignment to annotators has changed.
    team: ids of documents whose gold choices, training or states that merges met have changed.
    edited: ids of documents whose text or metadata have changed; views read these again.
    left, arrived: runs of positions (first, last) of documents that went to the trash or came back.
    codebook: whether the project's codebook has changed.
    is_listed: whether all values stand here; after an act on very many rows, views read again.
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
    threads: Mapping[ThreadKey, Thread | None] = field(default_factory=dict)
    assigned: frozenset[str] = frozenset()
    team: frozenset[str] = frozenset()
    edited: frozenset[str] = frozenset()
    left: tuple[tuple[int, int], ...] = ()
    arrived: tuple[tuple[int, int], ...] = ()
    codebook: bool = False
    is_listed: bool = True

    def ids(self, kind: str) -> frozenset[str]:
        """Return the ids of the annotations of a kind that changed."""
        return frozenset(key.id for key in self.annotations if key.kind == kind)

    def suggestions_of(self, kind: str) -> frozenset[str]:
        """Return the ids of the suggestions of a kind that appear or disappear."""
        return frozenset(id for suggested_kind, id in self.suggestions if suggested_kind == kind)

    def documents_touched(self) -> frozenset[str]:
        """Return the documents in which annotations, decisions, waivers, layers or comments changed."""
        keys = [key.layer for key in (*self.annotations, *self.decisions)]
        keys += [layer for layer, _ in self.waivers]
        documents = {key.document for key in (*keys, *self.layers)} | {key.document for key in self.threads}
        return frozenset(documents) | self.edited
