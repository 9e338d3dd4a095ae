"""The traits of suggested quotations, by which decisions are counted and scores are moved."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.domain.learning import greatest, moved
from annotator.domain.proposed import Proposed
from annotator.domain.provenance import LEARNED, SHIPPED, Provenance
from annotator.domain.quote_marks import passages_in
from annotator.language.en.reporting_words import COUNTED_FIRST_WORDS
from annotator.language.en.speaker_kinds import likely_kind
from annotator.language.pronouns import is_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.learning import Learning, Traits
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Spans

_DIGITS = 2  # of a score
_MODES = {"speech": "speech", "writing": "writing", "thought": "thoughts and plans"}
_MARKS = "\"'“”„‟‘’«»‹›"


def traits_of(suggestion: Proposed[Quotation], text: str) -> Traits:
    """Return the traits of a suggested quotation of a text."""
    quotation, rule = suggestion.annotation, suggestion.provenance.rule
    words = _words(quotation.content, text).split()
    cue = _words(quotation.cue, text).casefold()
    first = words[0].strip(_MARKS).casefold() if words else ""
    return {
        "all": "",
        "marks": "with" if any(passages_in(text, fragment) for fragment in quotation.content) else "without",
        "mode": _MODES.get(quotation.mode, quotation.mode),
        "source": _kind_of_source(_words(quotation.source, text)),
        "construction": rule,
        "cue": cue,
        **({"first word": first} if first in COUNTED_FIRST_WORDS else {}),
    }


def applied(
    learning: Learning, suggestions: Iterable[Proposed[Quotation]], text: str
) -> tuple[Proposed[Quotation], ...]:
    """Return the suggestions of a text with learned scores.

    Those in reserve are left out unless their scores reach the limit of the learning.
    """
    scored = (_applied(learning, suggestion, text) for suggestion in suggestions)
    return tuple(
        replace(suggestion, is_reserve=False) if suggestion.is_reserve else suggestion
        for suggestion in scored
        if not suggestion.is_reserve or suggestion.provenance.score >= learning.limit
    )


def _applied(learning: Learning, suggestion: Proposed[Quotation], text: str) -> Proposed[Quotation]:
    """Return a suggestion with its learned score, and with the count that moved it most as a reason."""
    lessons = learning.about(traits_of(suggestion, text))
    if not lessons:
        return suggestion
    before, reason = suggestion.provenance, greatest(lessons)
    origin = {SHIPPED: before.score, "accepted": reason.right, "of": reason.seen, "like": reason.likeness}
    provenance = Provenance(
        before.producer,
        before.rule,
        round(moved(before.score, lessons), _DIGITS),
        before.state,
        before.extra | {LEARNED: origin},
    )
    why = f"{suggestion.why}{'; ' if suggestion.why else ''}{reason.words} ({before.score:.0%} before)"
    return Proposed(suggestion.annotation, provenance, why, suggestion.speakers, suggestion.is_reserve)


def _words(spans: Spans, text: str) -> str:
    return " ".join([text[start:end] for start, end in spans])


@lru_cache(maxsize=4096)
def _kind_of_source(words: str) -> str:
    if not words:
        return "no source"
    return f"a source of the kind {'pronoun' if is_pronoun(words) else likely_kind(words)}"
