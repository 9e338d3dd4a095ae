"""The likeliest cue and source of a quotation: reporting words beside its content, and their subjects."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.edges import snapped
from annotator.domain.line_breaks import unwrapped
from annotator.domain.quote_marks import MARKS
from annotator.domain.span import Span, Spans
from annotator.domain.tokens import previous_token, token_at, tokens
from annotator.language.en.auxiliaries import BEFORE_VERBS
from annotator.language.en.determiners import ARTICLES, BEFORE_NOUNS, BEFORE_SOURCES
from annotator.language.en.joining_words import AND_BUT_OR, BEGIN_SENTENCES
from annotator.language.en.reporting_words import ACCORDING_TO, base_forms
from annotator.language.pronouns import is_pronoun
from annotator.language.sentences import sentence_at
from annotator.project.proposals.reports import report_of, reports_in
from annotator.project.proposals.selection_growth import shrunk

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project.opened.document import OpenDocument

_NAMED = ("PERSON", "ORG", "NORP", "GPE")
_ACCORDING = re.compile(rf"{ACCORDING_TO}\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]*\w")
# The maximum number of words between a cue and the content after it: "told a crowded court on Monday".
# Chosen by judgement; the rules together were counted on 66 and 1,239 quotations
# (project/proposals/README.md).
_BETWEEN = 5
# Characters added to the distance of a cue after content without quote marks; chosen by judgement.
_BEHIND = 40


@dataclass(frozen=True)
class Candidates:
    """The likeliest cue and source.

    Attributes
    ----------
    clear: a report has them, or the cue is beside the content and the source beside the cue.
    """

    cue: Span | None
    source: Span | None
    clear: bool


def candidates(
    opened: OpenDocument, content: Spans, cue_words: frozenset[str], cue: Span | None = None
) -> Candidates:
    """Return the cue nearest to a content, within the sentences of the content, and its source.

    The report of the content comes first. With a known `cue`, only the source is searched.
    """
    text = opened.document.text
    around = surroundings(text, content)
    report = report_of(opened, content)
    if report is not None and (cue is None or report.cue.overlaps(cue)):
        report_cue = cue or report.cue
        subject = report.source
        if subject is None or any(subject.overlaps(other) for other in (report_cue, *content)):
            subject = _beside_cue(opened, report_cue, content, around)
        if subject is not None:
            return Candidates(report_cue, subject, clear=True)
    nearest = cue or _nearest_cue(text, content, cue_words, around)
    if nearest is not None:
        subject = _beside_cue(opened, nearest, content, around)
        if subject is not None:
            return Candidates(
                nearest, subject, any(_is_beside(text, nearest, fragment) for fragment in content)
            )
    return Candidates(nearest, _nearest_name(opened, content, nearest, around), clear=False)


def sources(opened: OpenDocument, content: Spans, cue_words: frozenset[str], cue: Span | None) -> list[Span]:
    """Return the spans that may be the source, likeliest first."""
    text = opened.document.text
    around = surroundings(text, content)
    first = candidates(opened, content, cue_words, cue)
    cue = first.cue
    spans = [first.source, shrunk(text, opened.syntax, first.source) if first.source else None]
    if cue is not None:
        spans.append(_beside_cue(opened, cue, content, around))
        subject = _subject_of_sentence(opened, cue, content, around)
        if subject is not None and not _only_begins(opened, subject):
            spans.append(subject)
    anchor = cue or content[0]
    report_sources = [report.source for report in reports_in(opened, around) if report.source is not None]
    report_sources.sort(key=lambda span: (span.start > anchor.start, _gap(span, anchor)[1]))
    spans += report_sources
    spans.append(_nearest_name(opened, content, cue, around))
    occupied = (*content, *([cue] if cue else []))
    free = [
        span
        for span in spans
        if span is not None
        and not any(span.overlaps(other) for other in occupied)
        and span.of(text).casefold() not in ARTICLES
    ]
    return list(dict.fromkeys(free))


def _only_begins(opened: OpenDocument, subject: Span) -> bool:
    """Tell whether a subject is a single word with a capital only because it begins the sentence."""
    subject_words = subject.of(opened.document.text)
    return " " not in subject_words and not is_pronoun(subject_words) and not opened.entities_in(subject)


def cues(opened: OpenDocument, content: Spans, cue_words: frozenset[str]) -> list[Span]:
    """Return the spans that may be the cue, likeliest first."""
    text = opened.document.text
    around = surroundings(text, content)
    first = candidates(opened, content, cue_words).cue
    spans = [first] if first is not None else []
    others = [*_cues(text, around, cue_words), *(r.cue for r in reports_in(opened, around))]
    spans += sorted(others, key=lambda cue: min(_gap(cue, fragment)[1] for fragment in content))
    free = [cue for cue in spans if not any(cue.overlaps(fragment) for fragment in content)]
    return list(dict.fromkeys(free))


def _nearest_cue(text: str, content: Spans, cue_words: frozenset[str], around: Span) -> Span | None:
    """Return the nearest cue; for content without quote marks, prefer a cue before it."""
    best: tuple[int, Span] | None = None
    for cue in _cues(text, around, cue_words):
        if any(cue.overlaps(fragment) for fragment in content):
            continue
        distance = min(_gap(cue, fragment)[1] for fragment in content)
        if cue.start > content[0].start and text[content[0].start] not in MARKS:
            distance += _BEHIND
        if best is None or distance < best[0]:
            best = (distance, cue)
    return best[1] if best else None


def _nearest_name(opened: OpenDocument, content: Spans, cue: Span | None, around: Span) -> Span | None:
    text = opened.document.text
    occupied = (*content, *([cue] if cue else []))
    anchor = cue or content[0].cover(content[-1])
    names = [e.span for e in opened.entities_in(around) if e.label in _NAMED]
    names += [t for t in tokens(text, around.start, around.end) if is_pronoun(t.of(text))]
    outside = [span for span in names if not any(span.overlaps(other) for other in occupied)]
    return min(outside, key=lambda span: (_gap(span, anchor)[1], span.start), default=None)


def surroundings(text: str, content: Spans) -> Span:
    """Return the span of the sentences from the start of a content to its end."""
    first, last = content[0], content[-1]
    return sentence_at(text, first.start).cover(sentence_at(text, min(last.end + 1, len(text))))


# Cues


def _cues(text: str, around: Span, cue_words: frozenset[str]) -> list[Span]:
    spans = [Span(*match.span()) for match in _ACCORDING.finditer(text, around.start, around.end)]
    for match in _WORD.finditer(text, around.start, around.end):
        word = match.group().casefold()
        if word == "according" or base_forms(word).isdisjoint(cue_words):
            continue
        token = token_at(text, match.start())
        if token == match.span() and not _is_noun(text, token, around):
            spans.append(_verb_group(text, token, around))
    return spans


def _is_noun(text: str, word: Span, around: Span) -> bool:
    """Tell whether a word cannot be a verb: it follows an article or a possessive, or has a capital."""
    before = previous_token(text, word.start)
    if before is None or before.start < around.start:
        return False
    return before.of(text).casefold() in BEFORE_NOUNS or text[word.start].isupper()


def _verb_group(text: str, verb: Span, around: Span) -> Span:
    """Return a verb with the auxiliaries, negations and adverbs before it."""
    start = verb.start
    while (before := previous_token(text, start)) is not None and before.start >= around.start:
        word = before.of(text).casefold()
        if word not in BEFORE_VERBS and not word.endswith("ly"):
            break
        start = before.start
    return Span(start, verb.end)


def _gap(a: Span, b: Span) -> tuple[Span, int]:
    gap = Span(min(a.end, b.end), max(a.start, b.start))
    return gap, gap.end - gap.start


def _is_beside(text: str, cue: Span, fragment: Span) -> bool:
    gap, length = _gap(cue, fragment)
    if length < 0 or "\n" in unwrapped(text)[gap.start : gap.end]:
        return False
    if cue.of(text).casefold() == ACCORDING_TO:
        return True  # the words between are the source
    between = [t for t in tokens(text, gap.start, gap.end) if t.of(text)[:1].isalnum()]
    return len(between) <= _BETWEEN or cue.start > fragment.start  # after a content the source may be long


# Sources


def _beside_cue(opened: OpenDocument, cue: Span, content: Spans, around: Span) -> Span | None:
    """Return the noun phrase that ends before the cue or begins after it."""
    text = opened.document.text
    following = token_at(text, _skip(text, cue.end))
    before = previous_token(text, cue.start)
    if cue.of(text).casefold() == ACCORDING_TO:
        return _phrase_from(opened, following, content, cue)
    is_inverted = any(
        fragment.end <= cue.start and _only_signs(text, fragment.end, cue.start) for fragment in content
    )
    if is_inverted:
        return _phrase_from(opened, following, content, cue)
    if before is None or before.start < around.start:
        return None
    if before.of(text) in AND_BUT_OR or cue.of(text).casefold().endswith("ing"):
        return _subject_of_sentence(opened, cue, content, around)
    if before.of(text) in (",", "—", "–"):
        before = previous_token(text, before.start) or before
    return _phrase_to(opened, before, content, cue, around)


def _skip(text: str, offset: int) -> int:
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def _only_signs(text: str, start: int, end: int) -> bool:
    return not any(sign.isalnum() for sign in text[start:end])


def _phrase_from(opened: OpenDocument, first: Span, content: Spans, cue: Span) -> Span | None:
    """Return the longest phrase that begins with a token and overlaps neither content nor cue."""
    return _longest(opened, first, content, cue, lambda part: part.start == first.start)


def _phrase_to(opened: OpenDocument, last: Span, content: Spans, cue: Span, around: Span) -> Span | None:
    """Return the longest phrase that ends with a token, within the sentences around."""
    return _longest(
        opened,
        last,
        content,
        cue,
        lambda part: part.end in (last.end, last.end + 1) and part.start >= around.start,
    )


def _subject_of_sentence(opened: OpenDocument, cue: Span, content: Spans, around: Span) -> Span | None:
    """Return the first phrase of the sentence: it is also the subject of a second verb."""
    first = token_at(opened.document.text, _skip(opened.document.text, around.start))
    return _phrase_from(opened, first, content, cue)


def _longest(
    opened: OpenDocument, token: Span, content: Spans, cue: Span, fits: Callable[[Span], bool]
) -> Span | None:
    text = opened.document.text
    if not token.of(text)[:1].isalnum() or token.overlaps(cue) or any(token.overlaps(f) for f in content):
        return None
    if opened.syntax is None and not is_pronoun(token.of(text)):
        return None  # only the parse knows the edges of a phrase
    spans = [token]
    if opened.syntax is not None:
        phrases = opened.syntax.phrases_around(token)
        occupied = (cue, *content)
        spans += [
            whole
            for part in phrases
            if fits(part)
            and (whole := snapped(text, part)).start < whole.end
            and not any(whole.overlaps(other) for other in occupied)
        ]
    longest = max(spans, key=lambda part: part.end - part.start)
    return longest if _names_somebody(text, longest) else None


def _names_somebody(text: str, span: Span) -> bool:
    """Tell whether a phrase may refer to people: a pronoun, a name, or an article with a noun."""
    words = span.of(text).split()
    if len(words) == 1:
        is_name = words[0][:1].isupper() and words[0].casefold() not in BEGIN_SENTENCES
        return is_pronoun(words[0]) or words[0] == "who" or is_name
    return words[0].casefold() in BEFORE_SOURCES or any(word[:1].isupper() for word in words)
