"""Drafts: the quotation, claim or entity that a key would make here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.claim import quotation_of
from annotator.domain.decisions import is_same
from annotator.domain.quote_marks import passage_at
from annotator.domain.span import Span, Spans, shared
from annotator.language.sentences import sentence_at
from annotator.project.proposals.cue_and_source import candidates
from annotator.project.proposals.reports import report_around, report_at, report_of

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.project.opened.document import OpenDocument

_SAME_WORDS_LOOKED_AT = 20  # places of the same words: a bound of the work of one key


@dataclass(frozen=True)
class QuotationProposal:
    """The quotation that "new quotation" makes here.

    Attributes
    ----------
    suggestion: the pending suggestion that says the same, which counts as decided then.
    """

    content: Spans
    cue: Spans
    source: Spans
    suggestion: Proposed[Quotation] | None


def new_quotation(
    opened: OpenDocument, selected: Span | None, offset: int, cue_words: frozenset[str]
) -> QuotationProposal:
    """Return the quotation for a selection, or the report, marks or sentence at the caret `offset`.

    A cue, or a part of one, selected or at the caret, means its report, and so does a caret in what it says.
    Cue and source come from the pending suggestion that the content overlaps, else from the report that says
    it, else from the candidates if they are clear.
    """
    text = opened.document.text
    report = report_at(opened, selected or Span(offset, offset))
    passage = passage_at(text, offset) if selected is None else None
    if report is None and selected is None and passage is None:
        report = report_around(opened, offset, cue_words)
    content = report.content if report else (selected or passage or sentence_at(text, offset),)
    for suggestion in opened.pending:
        if any(theirs.overlaps(ours) for theirs in suggestion.content for ours in content):
            return _in_place_of(suggestion, suggestion.content if selected is None else content)
    if report is None:
        said = report_of(opened, content)
        # A selection that a report begins with is the whole of it.
        content = said.content if said is not None and said.content[0] == content[0] else content
    likely = candidates(opened, content, cue_words, report.cue if report is not None else None)
    if report is None and not likely.clear:
        return QuotationProposal(content, (), (), None)
    source = report.source if report is not None else None
    if source is None and likely.clear:
        source = likely.source
    return QuotationProposal(content, _spans(likely.cue), _spans(source), None)


def claim(opened: OpenDocument, content: Spans) -> Proposed[Claim] | None:
    """Return the suggested claim that says the same as a content.

    Return the one that shares most characters with it; None if there is none, or nothing is suggested.
    """
    same = [suggestion for suggestion in opened.suggested_claims if is_same(suggestion.content, content)]
    if opened.is_blind or not same:
        return None
    return max(same, key=lambda suggestion: shared(suggestion.content, content))


def quotation_there(opened: OpenDocument, content: Spans) -> Quotation | None:
    """Return the layer's quotation of just these words, or None."""
    near = opened.quotations_in(content[0].cover(content[-1]))
    return next((quotation for quotation in near if quotation.content == content), None)


def claim_there(opened: OpenDocument, content: Spans) -> Claim | None:
    """Return the layer's claim of just these words, or None."""
    near = opened.claims.overlapping(content[0].cover(content[-1]))
    return next((candidate for candidate in near if candidate.content == content), None)


def maker_of(opened: OpenDocument, content: Spans) -> str | None:
    """Return the id of the quotation that makes a claim of that content, None for the author's own voice."""
    return quotation_of(content, opened.quotations_in(content[0].cover(content[-1])))


def _in_place_of(suggestion: Proposed[Quotation], content: Spans) -> QuotationProposal:
    """Return the quotation that says in other words what a suggestion says."""
    cue, source = (
        tuple(span for span in spans if not any(span.overlaps(fragment) for fragment in content))
        for spans in (suggestion.annotation.cue, suggestion.annotation.source)
    )
    return QuotationProposal(content, cue, source, suggestion)


def _spans(span: Span | None) -> Spans:
    return (span,) if span is not None else ()


def entity_label(opened: OpenDocument, span: Span) -> str | None:
    """Return the type that the same words have as an entity elsewhere in the document, or None."""
    text = opened.document.text
    words, start = span.of(text), -1
    for _ in range(_SAME_WORDS_LOOKED_AT):
        start = text.find(words, start + 1)
        if start < 0:
            break
        place = Span(start, start + len(words))
        for entity in opened.entities_in(place):
            if entity.span == place:
                return entity.label
    return None
