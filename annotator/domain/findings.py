"""Findings: what the check of a layer reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.claim import Claim
from annotator.domain.entity import Entity
from annotator.domain.errors import InputError
from annotator.domain.quotation import ROLES, Quotation, Role, derive_type
from annotator.domain.span import Span, check_span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.domain.document import Document
    from annotator.domain.layer import Layer
    from annotator.domain.suggestion import Suggestion


@dataclass(frozen=True)
class Finding:
    """Something an annotator may want to look at again.

    Attributes
    ----------
    kind: short and stable, for filters and for waiving.
    message: for people.
    span: where in the document, in code points; None for the document as a whole.
    annotation: id of the quotation, claim or entity.
    """

    kind: str
    message: str
    document: str
    annotator: str | None
    span: Span | None = None
    annotation: str | None = None


def findings(document: Document, layer: Layer) -> list[Finding]:
    """Return the findings of a layer in text order."""
    found: list[Finding] = []
    annotations: tuple[Quotation | Claim | Entity, ...] = (*layer.quotations, *layer.claims, *layer.entities)
    for annotation in annotations:
        found += findings_of(document, layer.annotator, annotation)
    return in_text_order(found)


def in_text_order(found: Iterable[Finding]) -> list[Finding]:
    """Return findings by their place; those of the document as a whole come first."""
    return sorted(found, key=lambda f: (f.span or Span(0, 0), f.kind))


def undecided(document: Document, annotator: str | None, pending: Iterable[Suggestion]) -> list[Finding]:
    """Return one finding, at the first of them, for all suggestions that wait for a decision; none for none.

    They are not in the layer, so no check of a layer reports them; who is about to be done is told.
    """
    waiting = list(pending)
    if not waiting:
        return []
    first, count = waiting[0], len(waiting)
    message = f"{count:,} suggestion{'' if count == 1 else 's'} not decided"
    return [Finding("undecided", message, document.id, annotator, first.span, first.id)]


def findings_of(
    document: Document, annotator: str | None, annotation: Quotation | Claim | Entity
) -> list[Finding]:
    """Return the findings of one annotation, which depend on it and on the text alone."""
    found: list[Finding] = []

    def report(kind: str, message: str, span: Span | None) -> None:
        found.append(Finding(kind, message, document.id, annotator, span, annotation.id))

    for place, span in _places(annotation):
        try:
            check_span(span, len(document.text), place)
        except InputError as wrong:
            report("span", wrong.message, None)
    if isinstance(annotation, Quotation):
        _check_quotation(document.text, annotation, report)
    elif isinstance(annotation, Claim) and not annotation.types:
        report("no claim type", "Claim without claim type", annotation.span)
    return found


def _places(annotation: Quotation | Claim | Entity) -> Iterator[tuple[str, Span]]:
    if isinstance(annotation, Entity):
        yield f"entity {annotation.id}", annotation.span
    elif isinstance(annotation, Claim):
        yield from ((f"claim {annotation.id}: content", span) for span in annotation.content)
    else:
        for role in ROLES:
            yield from ((f"quotation {annotation.id}: {role}", span) for span in annotation.spans(role))


def _check_quotation(
    text: str, quotation: Quotation, report: Callable[[str, str, Span | None], None]
) -> None:
    if not quotation.speaker and not quotation.source:
        report("no source", "Quotation without source and speaker", quotation.span)
    elif not quotation.speaker:
        report("no speaker", "Quotation without speaker", quotation.span)
    once: tuple[Role, ...] = ("cue", "source")
    for role in once:
        if len(quotation.spans(role)) > 1:
            report("several spans", f"Quotation with several {role} spans", quotation.span)
    if quotation.type_override:
        derived = derive_type(text, quotation.content)
        if quotation.type_override != derived:
            message = f"Typed {quotation.type_override}, but the quote marks say {derived}"
            report("type", message, quotation.span)
