"""Quotations: one act of reported speech, as one object."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.quote_marks import passages_in
from annotator.domain.span import Spans, subtract
from annotator.domain.speech import Role, Speech

if TYPE_CHECKING:
    from annotator.domain.provenance import Provenance

QuotationType = Literal["direct", "indirect", "mixed"]
TYPES: tuple[QuotationType, ...] = ("direct", "indirect", "mixed")


@dataclass(frozen=True)
class Quotation(Speech):
    """Who said what, in which words.

    Attributes
    ----------
    content: 1..n spans (fragments) in text order.
    cue, source: 0..1 spans; imported corpora may carry more, which are kept.
    type_override: the annotator's own word on the type where it is not the derived one.
    speaker: id of a speaker of the project.
    parent: id of the quotation (of the same layer) in which this one is reported.
    attributes: values of the codebook's attributes, by id.
    provenance: the suggestion it was accepted from.
    extra: fields that this program does not know, exported again as they came.
    """

    id: str
    content: Spans
    cue: Spans = ()
    source: Spans = ()
    type_override: QuotationType | None = None
    speaker: str | None = None
    parent: str | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    provenance: Provenance | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    def with_spans(self, role: Role, spans: Spans) -> Quotation:
        """Return the same quotation with other spans of a role."""
        if role == "content":
            return replace(self, content=spans)
        return replace(self, cue=spans) if role == "cue" else replace(self, source=spans)

    def type_in(self, text: str) -> QuotationType:
        """Return the type: the annotator's word, else the derived one."""
        return self.type_override or derive_type(text, self.content)


def derive_type(text: str, content: Spans) -> QuotationType:
    """Derive the type from the quote marks: direct = all fragments inside, mixed = some of it, else indirect.

    White space and final punctuation outside of the marks do not make a direct quotation mixed.
    """
    inside_any = False
    outside_any = False
    for fragment in content:
        passages = passages_in(text, fragment)
        rest = "".join(part.of(text) for part in subtract(fragment, passages))
        inside_any = inside_any or bool(passages)
        outside_any = outside_any or not passages or any(char.isalnum() for char in rest)
    if not inside_any:
        return "indirect"
    return "mixed" if outside_any else "direct"
