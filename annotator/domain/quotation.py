"""Quotations: one act of reported speech, as one object."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from annotator.domain.kinds import QUOTATION, Kind
from annotator.domain.roles import BUILT_IN, extent_of_roles, with_role
from annotator.domain.span import subtract
from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.attributes import Attributes
    from annotator.domain.provenance import Provenance
    from annotator.domain.roles import RoleSpans
    from annotator.domain.span import Span, Spans

QuotationType = Literal["direct", "indirect", "mixed"]
TYPES: tuple[QuotationType, ...] = ("direct", "indirect", "mixed")
_TYPES_SHOWN = (mark("direct"), mark("indirect"), mark("mixed"))  # in their order

SPEECH = "speech"  # the mode of a quotation without an attribute "mode"


@dataclass(frozen=True)
class Quotation:
    """An act of reported speech: its words by role, its speakers and attributes.

    Attributes
    ----------
    roles: spans in text order by the ids of their roles: 1..n of content (fragments), 0..n of the others,
        of which several are the parts of one cue or source. A role without spans is absent.
    type_override: the type that the annotator set, if it is not the derived type.
    speakers: ids of speakers of the project, in the order in which the source names them.
    parent: id of the quotation, in the same layer, in which this quotation is reported.
    attributes: values of the codebook's attributes, by id.
    provenance: the suggestion it was accepted from.
    extra: fields unknown to this program, exported unchanged.
    """

    kind: ClassVar[Kind] = QUOTATION
    is_proposed: ClassVar[bool] = False

    id: str
    roles: RoleSpans
    type_override: QuotationType | None = None
    speakers: tuple[str, ...] = ()
    parent: str | None = None
    attributes: Attributes = field(default_factory=dict)
    note: str = ""
    provenance: Provenance | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def annotation(self) -> Quotation:
        """Return the quotation itself, as `Proposed.annotation` does for a suggested one."""
        return self

    def spans(self, role: str) -> Spans:
        """Return the spans of a role."""
        return self.roles.get(role, ())

    def places(self) -> Iterator[tuple[str, Span]]:
        """Yield each span of the quotation with its role."""
        for role, spans in self.roles.items():
            yield from ((role, span) for span in spans)

    @property
    def content(self) -> Spans:
        """Return the spans of the reported words."""
        return self.roles["content"]

    @property
    def cue(self) -> Spans:
        """Return the spans of the reporting words."""
        return self.roles.get("cue", ())

    @property
    def source(self) -> Spans:
        """Return the spans that name who speaks."""
        return self.roles.get("source", ())

    @property
    def speaker(self) -> str | None:
        """Return the id of the first speaker, or None."""
        return self.speakers[0] if self.speakers else None

    @property
    def mode(self) -> str:
        """Return the mode: speech, writing or thought."""
        return str(self.attributes.get("mode", SPEECH))

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        content = self.roles["content"]
        first, last = content[0], content[-1]
        return first if first is last else first.cover(last)

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds the spans of all roles."""
        return extent_of_roles(self.roles)

    def with_spans(self, role: str, spans: Spans) -> Quotation:
        """Return the same quotation with other spans of a role."""
        return replace(self, roles=with_role(self.roles, role, spans))

    def with_speaker(self, speaker: str, other: str) -> Quotation:
        """Return the same quotation with the speaker `other` in place of `speaker`."""
        speakers = (other if id == speaker else id for id in self.speakers)
        return replace(self, speakers=tuple(dict.fromkeys(speakers)))

    def with_type(self, kind: QuotationType, text: str) -> Quotation:
        """Return the same quotation with a type; a type equal to the derived one is not kept."""
        derived = derive_type(text, self.content)
        return replace(self, type_override=None if kind == derived else kind)

    def type_in(self, text: str) -> QuotationType:
        """Return the type: the annotator's type, else the derived type."""
        return self.type_override or derive_type(text, self.content)

    def corrects(self, before: Quotation) -> bool:
        """Tell whether the quotation corrects what a suggestion proposes: words, type or speakers.

        A speaker is no correction if `before` has none; nor are spans of roles that only a codebook declares:
        no suggestion of the program has any.
        """
        if any(self.spans(role.id) != before.spans(role.id) for role in BUILT_IN):
            return True
        if self.type_override != before.type_override:
            return True
        return bool(before.speakers) and self.speakers != before.speakers


def derive_type(text: str, content: Spans) -> QuotationType:
    """Derive the type from the quote marks: direct = all words inside, mixed = some inside, else indirect.

    White space and punctuation outside the marks do not make a direct quotation mixed.
    """
    from annotator.domain.quote_marks import passages_in  # the first painting of a document needs none

    inside_any = False
    outside_any = False
    for fragment in content:
        if passages := passages_in(text, fragment):
            inside_any = True
            outside = "".join(part.of(text) for part in subtract(fragment, passages))
            outside_any = outside_any or any(char.isalnum() for char in outside)
        else:
            outside_any = True
    if not inside_any:
        return "indirect"
    return "mixed" if outside_any else "direct"
