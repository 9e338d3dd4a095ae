"""Findings: what the check of a layer reports."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.document import Document
from annotator.domain.errors import InputError
from annotator.domain.layer import Layer
from annotator.domain.quotation import ROLES, Role, derive_type
from annotator.domain.span import Span, check_span


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

    def report(kind: str, message: str, span: Span | None, annotation: str) -> None:
        found.append(Finding(kind, message, document.id, layer.annotator, span, annotation))

    length = len(document.text)
    for quotation in layer.quotations:
        for role in ROLES:
            for span in quotation.spans(role):
                try:
                    check_span(span, length, f"quotation {quotation.id}: {role}")
                except InputError as wrong:
                    report("span", wrong.message, None, quotation.id)
        if not quotation.source and not quotation.speaker:
            report("no source", "Quotation without source and speaker", quotation.span, quotation.id)
        once: tuple[Role, ...] = ("cue", "source")
        for role in once:
            if len(quotation.spans(role)) > 1:
                report("several spans", f"Quotation with several {role} spans", quotation.span, quotation.id)
        derived = derive_type(document.text, quotation.content)
        if quotation.type_override and quotation.type_override != derived:
            message = f"Typed {quotation.type_override}, but the quote marks say {derived}"
            report("type", message, quotation.span, quotation.id)
    for claim in layer.claims:
        for span in claim.content:
            try:
                check_span(span, length, f"claim {claim.id}: content")
            except InputError as wrong:
                report("span", wrong.message, None, claim.id)
        if not claim.types:
            report("no claim type", "Claim without claim type", claim.span, claim.id)
    for entity in layer.entities:
        try:
            check_span(entity.span, length, f"entity {entity.id}")
        except InputError as wrong:
            report("span", wrong.message, None, entity.id)
    return sorted(found, key=lambda f: (f.span or Span(0, 0), f.kind))
