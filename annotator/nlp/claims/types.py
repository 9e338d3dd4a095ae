"""The claim of a sentence: its types in the default codebook, its certainty and its check-worthiness.

Each type follows from cues by a rule in this module, after the definitions of the default codebook.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.claim import NOT_A_CLAIM
from annotator.nlp.claims.check_worthiness import WORTH_A_CHECK, is_verifiable, worth
from annotator.nlp.claims.cues import Cues, Words, cues_of

if TYPE_CHECKING:
    from collections.abc import Sequence

# Types of claims that evidence can settle.
_FACTS = frozenset({"quantity", "event", "cause", "law", "comparison", "prediction"})

_MOST_TYPES = 3  # of one claim: more would list the whole sentence; chosen by judgement
_FIGURES = ("measure", "number", "quantities")


@dataclass(frozen=True)
class Reading:
    """The claim of some words.

    Attributes
    ----------
    types: ids of claim types of the default codebook, the point of the claim first; never empty.
    score: the share, 0 to 1, of sentences with these cues that were check-worthy.
    checkable: whether evidence could settle it.
    shown_by: the numbers of the tokens that show each type, and "hedged".
    """

    types: tuple[str, ...]
    certainty: Literal["plain", "hedged"]
    score: float
    checkable: bool
    shown_by: dict[str, range]

    @property
    def is_claim(self) -> bool:
        """Tell whether the words claim anything."""
        return self.types != (NOT_A_CLAIM,)

    @property
    def check_worthy(self) -> bool:
        """Tell whether the words are a check-worthy claim."""
        return self.is_claim and self.score >= WORTH_A_CHECK


def read(tokens: Any) -> Reading:
    """Return the claim of a parsed sentence or any other span."""
    start = getattr(tokens, "start", 0)
    return read_words(Words(tokens, start), range(start, start + len(tokens)))


def read_words(words: Words, numbers: Sequence[int]) -> Reading:
    """Return the claim of the given tokens of a text, read as one sentence."""
    cues = cues_of(words, numbers)
    shown_by = _types(cues)
    hedged = "hedges" in cues
    if hedged:
        shown_by["hedged"] = cues.shown_by("hedges")
    claim_types = tuple(name for name in shown_by if name != "hedged")[:_MOST_TYPES]
    score = 0.0 if claim_types == (NOT_A_CLAIM,) else worth(cues)
    checkable = claim_types != (NOT_A_CLAIM,) and is_verifiable(cues)
    return Reading(claim_types, "hedged" if hedged else "plain", score, checkable, shown_by)


def _types(cues: Cues) -> dict[str, range]:
    """Return the types, the point of the claim first, with the tokens that show them."""
    if _claims_nothing(cues):
        return {NOT_A_CLAIM: range(0)}
    types: dict[str, range] = {}

    def add(type: str, *names: str) -> None:
        tokens = next((cues.shown_by(name) for name in names if name in cues), None)
        if tokens is not None:
            types.setdefault(type, tokens)

    has_event = "happened" in cues or "happens" in cues
    sets_rule = "generic subject" in cues and ("duty" in cues or "may" in cues)
    add("prediction", "will", "going to")
    if not has_event:
        add("prediction", "predictions", "would")
    add("recommendation", "should")
    if not (has_event or "was so" in cues or sets_rule or "rules" in cues):
        add("recommendation", "duty", "recommendations")
    if "prediction" not in types:
        add("quantity", *_FIGURES)
    add("comparison", "than", "comparisons")
    if "opinions" not in cues:
        add("comparison", "superlative")
    add("cause", "causes")
    add("law", "rules", "law name", "status held", "office held")
    if sets_rule:
        add("law", "duty", "may")
    if "quantity" not in types or "changes" not in cues:
        add("event", "happened", "happens")
    if "close subject" in cues:
        add("experience", "close subject")
        types.pop("event", None)
    add("experience", "I did", "I was")
    if "prediction" not in types:
        add("quantity", "small number")
    add("opinion", "judging predicate")
    if _FACTS.isdisjoint(types):
        add("opinion", "our view", "opinions", "should have")
    if not types:
        add("other", "verb", "number", "measure")
    return types


def _claims_nothing(cues: Cues) -> bool:
    """Tell whether the words are a question, command, greeting, thanks, or no sentence."""
    has_figure = any(name in cues for name in _FIGURES)
    if "question" in cues or "command" in cues:
        return True
    if "pleasantries" in cues and not has_figure and "happened" not in cues:
        return True
    if "verb" not in cues:
        return not has_figure or "short" in cues
    return not has_figure and not any(name in cues for name in ("subject", "happened", "present"))
