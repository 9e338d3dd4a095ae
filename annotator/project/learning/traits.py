"""The traits of suggested quotations, by which decisions are counted and scores are moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.quotation import derive_type
from annotator.language.pronouns import is_pronoun
from annotator.language.reporting_words import COUNTED_FIRST_WORDS
from annotator.language.speaker_kinds import likely_kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.learning import Learning, Traits
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Spans

LEARNED = "learned"  # the field of a provenance with the score that ships and the counts that moved it
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
        "marks": "without" if derive_type(text, quotation.content) == "indirect" else "with",
        "mode": _MODES.get(quotation.mode, quotation.mode),
        "source": _kind_of_source(quotation.source, text),
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
    traits = traits_of(suggestion, text)
    lessons = learning.about(traits)
    if not lessons:
        return suggestion
    shipped, reason = suggestion.provenance.score, lessons[0]
    score = round(learning.score(shipped, traits), _DIGITS)
    origin = {"shipped": shipped, "accepted": reason.right, "of": reason.seen, "like": reason.likeness}
    provenance = replace(
        suggestion.provenance, score=score, extra=suggestion.provenance.extra | {LEARNED: origin}
    )
    why = "; ".join(part for part in (suggestion.why, f"{reason.words} ({shipped:.0%} before)") if part)
    return replace(suggestion, provenance=provenance, why=why)


def _words(spans: Spans, text: str) -> str:
    return " ".join(span.of(text) for span in spans)


def _kind_of_source(source: Spans, text: str) -> str:
    words = _words(source, text)
    if not words:
        return "no source"
    return f"a source of the kind {'pronoun' if is_pronoun(words) else likely_kind(words)}"
