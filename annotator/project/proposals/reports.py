"""The report that an annotator means: at the caret, around a selection, or the next free report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span, meets, merge, shared
from annotator.language.en.reporting_words import reports_speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.reports import Report
    from annotator.domain.span import Spans
    from annotator.project.opened.document import OpenDocument

# The minimum overlap of a selection and the content of a report that mean the same: characters, intersection
# over union; the same value recognises decided suggestions (domain/decisions.py).
_SAME = 0.5


def report_at(opened: OpenDocument, place: Span) -> Report | None:
    """Return the report whose cue contains a selection or, for an empty span, the caret."""
    return next((report for report in _near(opened, place) if report.cue.contains(place)), None)


def report_around(opened: OpenDocument, offset: int, cue_words: frozenset[str]) -> Report | None:
    """Return the report of speech whose content is around a caret: the outermost, as in the scheme."""
    text, caret = opened.document.text, Span(offset, offset)
    around = [
        report
        for report in _near(opened, caret)
        if any(fragment.contains(caret) for fragment in report.content)
        and reports_speech(report.cue.of(text), cue_words)
    ]
    return max(around, key=lambda report: sum(s.end - s.start for s in report.content), default=None)


def report_of(opened: OpenDocument, content: Spans) -> Report | None:
    """Return the report whose first fragments equal a content, else the one with mostly the same content."""
    reports = _near(opened, content[0].cover(content[-1]))
    apart = [r for r in reports if not any(r.cue.overlaps(fragment) for fragment in content)]
    equal = next((report for report in apart if report.content[: len(content)] == content), None)
    best = equal or max(apart, key=lambda report: shared(content, report.content), default=None)
    return best if best is not None and (equal or shared(content, best.content) >= _SAME) else None


def reports_in(opened: OpenDocument, span: Span) -> list[Report]:
    """Return the reports whose cues are within a span."""
    return [report for report in _near(opened, span) if span.contains(report.cue)]


def free_reports(opened: OpenDocument, cue_words: frozenset[str]) -> Iterator[Report]:
    """Yield the reports of speech that share no word with a quotation or suggestion.

    They are in the order of their contents; of those with the same start, the longest comes first. A report
    within the content of another one is left out: the scheme wants the outermost.
    """
    text = opened.document.text
    reports = opened.syntax.reports if opened.syntax is not None else ()
    occupied = merge(
        span
        for items in (opened.quotations, opened.pending)
        for item in items
        for span in (*item.content, *item.annotation.cue)
    )
    free = [
        report
        for report in reports
        if reports_speech(report.cue.of(text), cue_words)
        and not any(meets(occupied, span) for span in (report.cue, *report.content))
    ]
    contents = merge(span for report in free for span in report.content)
    for report in sorted(free, key=lambda r: (r.content[0].start, -r.content[-1].end)):
        if not meets(contents, report.cue):
            yield report


def _near(opened: OpenDocument, span: Span) -> list[Report]:
    return opened.syntax.reports.near(span) if opened.syntax is not None else []
