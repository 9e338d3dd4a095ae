"""What an operation changed, so that each view updates just that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.waiver import WaiverKey


@dataclass(frozen=True)
class Changes:
    """The result of one operation.

    Attributes
    ----------
    act: the operation's name for people ("set speaker").
    at: when it was saved, ISO 8601 in UTC.
    document: the document it belongs to, if one.
    quotations, claims, entities: ids in that document whose annotation changed.
    suggestions, claim_suggestions: ids of those in that document that were decided on, or are open again.
    elsewhere: further documents with changed annotations (of an act on speakers); the ids are of all of them.
    waivers: keys in that document whose waiver came, went or changed.
    speakers: ids of changed speakers.
    layers: documents whose layer (status, flag) changed.
    documents: that documents were added.
    """

    act: str
    at: str
    document: str | None = None
    elsewhere: frozenset[str] = frozenset()
    quotations: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    suggestions: frozenset[str] = frozenset()
    claim_suggestions: frozenset[str] = frozenset()
    waivers: frozenset[WaiverKey] = frozenset()
    speakers: frozenset[str] = frozenset()
    layers: frozenset[str] = frozenset()
    documents: bool = False

    def concerns(self, document: str) -> bool:
        """Tell whether annotations of that document changed."""
        return document == self.document or document in self.elsewhere
