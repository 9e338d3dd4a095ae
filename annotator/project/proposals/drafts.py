"""Drafts of the quotation, claim or entity that a key makes of a selection or at the caret."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.claim import quotation_of
from annotator.domain.decisions import is_same
from annotator.domain.span import Span, Spans, shared
from annotator.language.sentences import sentence_at
from annotator.project.proposals.cue_and_source import candidates
from annotator.project.proposals.free_passages import passage_meant
from annotator.project.proposals.reports import report_around, report_at, report_of

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.project.opened.document import OpenDocument

_SAME_WORDS_LOOKED_AT = 20  # occurrences of the same words: a limit for the work of one key


@dataclass(frozen=True)
class QuotationProposal:
    """The quotation that "new quotation" makes of a selection or at the caret.

    Attributes
    ----------
    suggestion: the pending suggestion with the same words, which the quotation decides.
    parent: the id of the quotation with all its words, within which it is reported.
    """

    content: Spans
    cue: Spans = ()
    source: Spans = ()
    suggestion: Proposed[Quotation] | None = None
    parent: str | None = None


def new_quotation(
    opened: OpenDocument, selected: Span | None, offset: int, cue_words: frozenset[str]
) -> QuotationProposal:
    """Return the quotation for a selection, or for the report, quote marks or sentence at the caret `offset`.

    A selection or caret within a cue means the report of the cue, and so does a caret within its content.
    Cue and source come from a pending suggestion that overlaps the content, else from the report of the
    content, else from the candidates if they are clear.
    """
    text = opened.document.text
    report = report_at(opened, selected or Span(offset, offset))
    passage = passage_meant(opened, offset) if selected is None else None
    if report is None and selected is None and passage is None:
        report = report_around(opened, offset, cue_words)
    content = report.content if report else (selected or passage or sentence_at(text, offset),)
    for suggestion in opened.pending:
        if any(suggested.overlaps(fragment) for suggested in suggestion.content for fragment in content):
            return _in_place_of(suggestion, suggestion.content if selected is None else content)
    if report is None:
        reported = report_of(opened, content)
        # A selection of the first fragment of a report means the whole report.
        content = reported.content if reported is not None and reported.content[0] == content[0] else content
    likely = candidates(opened, content, cue_words, report.cue if report is not None else None)
    if likely.cue is not None and (suggestion := _suggestion_with(opened, likely.cue)) is not None:
        return _in_place_of(suggestion, content)
    parent = quotation_around(opened, content)
    if report is None and not likely.clear:
        return QuotationProposal(content, parent=parent)
    source = report.source if report is not None else None
    if source is None and likely.clear:
        source = likely.source
    return QuotationProposal(content, _spans(likely.cue), _spans(source), parent=parent)


def claim(opened: OpenDocument, content: Spans) -> Proposed[Claim] | None:
    """Return the suggested claim with the same words as a content, None if there is none.

    Of several, return the one that shares most characters with it. A blind document has no suggestions.
    """
    same = [suggestion for suggestion in opened.suggested_claims if is_same(suggestion.content, content)]
    if opened.is_blind or not same:
        return None
    return max(same, key=lambda suggestion: shared(suggestion.content, content))


def quotation_there(opened: OpenDocument, content: Spans) -> Quotation | None:
    """Return the layer's quotation with exactly this content, or None."""
    nearby = opened.quotations_in(content[0].cover(content[-1]))
    return next((quotation for quotation in nearby if quotation.content == content), None)


def quotation_around(opened: OpenDocument, content: Spans) -> str | None:
    """Return the id of the smallest quotation with all words of a content and more, or None."""
    around = [
        quotation
        for quotation in opened.quotations_in(content[0].cover(content[-1]))
        if quotation.content != content
        and all(any(fragment.contains(part) for fragment in quotation.content) for part in content)
    ]
    smallest = min(around, key=lambda quotation: quotation.span.end - quotation.span.start, default=None)
    return smallest.id if smallest is not None else None


def claim_there(opened: OpenDocument, content: Spans) -> Claim | None:
    """Return the layer's claim with exactly this content, or None."""
    nearby = opened.claims.overlapping(content[0].cover(content[-1]))
    return next((candidate for candidate in nearby if candidate.content == content), None)


def maker_of(opened: OpenDocument, content: Spans) -> str | None:
    """Return the id of the quotation that puts forward a claim with this content, None for the author."""
    return quotation_of(content, opened.quotations_in(content[0].cover(content[-1])))


def _suggestion_with(opened: OpenDocument, cue: Span) -> Proposed[Quotation] | None:
    """Return the pending suggestion with this cue, which is the same act of speech, or None."""
    return next((s for s in opened.pending if s.annotation.cue == (cue,)), None)


def _in_place_of(suggestion: Proposed[Quotation], content: Spans) -> QuotationProposal:
    """Return the quotation with a given content and the cue and source of a suggestion, without overlaps."""
    cue, source = (
        tuple(span for span in spans if not any(span.overlaps(fragment) for fragment in content))
        for spans in (suggestion.annotation.cue, suggestion.annotation.source)
    )
    return QuotationProposal(content, cue, source, suggestion)


def _spans(span: Span | None) -> Spans:
    return (span,) if span is not None else ()


def entity_label(opened: OpenDocument, span: Span) -> str | None:
    """Return the type of an entity with the same words in the document, or None."""
    text = opened.document.text
    words, start = span.of(text), -1
    for _ in range(_SAME_WORDS_LOOKED_AT):
        start = text.find(words, start + 1)
        if start < 0:
            break
        occurrence = Span(start, start + len(words))
        for entity in opened.entities_in(occurrence):
            if entity.span == occurrence:
                return entity.label
    return None
