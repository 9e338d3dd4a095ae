"""What a sentence claims: its types by the default codebook, how sure it is, whether it is worth a check.

Each type follows from cues by a rule that can be read here; definitions are those of the default codebook.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.claim import NOT_A_CLAIM
from annotator.nlp.claims.check_worthiness import WORTH_A_CHECK, is_verifiable, worth
from annotator.nlp.claims.cues import Cues, Words, cues_of

if TYPE_CHECKING:
    from collections.abc import Sequence

# Types whose claims evidence can settle.
_FACTS = frozenset({"quantity", "event", "cause", "law", "comparison", "prediction"})

_MOST_TYPES = 3  # of one claim: more would be a list of all that is in the sentence; chosen by judgement
_FIGURES = ("measure", "number", "quantities")


@dataclass(frozen=True)
class Reading:
    """What some words claim.

    Attributes
    ----------
    types: ids of claim types of the default codebook, the point of the claim first; never empty.
    score: the share of sentences with such cues that were check-worthy, 0 to 1.
    checkable: whether evidence could settle it.
    shown_by: of each type, and of "hedged", the numbers of the tokens that show it.
    """

    types: tuple[str, ...]
    certainty: Literal["plain", "hedged"]
    score: float
    checkable: bool
    shown_by: dict[str, range]

    @property
    def is_claim(self) -> bool:
        """Tell whether anything is put forward."""
        return self.types != (NOT_A_CLAIM,)

    @property
    def check_worthy(self) -> bool:
        """Tell whether it is a claim that is worth a check."""
        return self.is_claim and self.score >= WORTH_A_CHECK


def read(tokens: Any) -> Reading:
    """Return what a parsed sentence or any other span claims."""
    start = getattr(tokens, "start", 0)
    return read_words(Words(tokens, start), range(start, start + len(tokens)))


def read_words(words: Words, numbers: Sequence[int]) -> Reading:
    """Return what some tokens of a text claim, as if they were one sentence."""
    cues = cues_of(words, numbers)
    types = _types(cues)
    hedged = "hedges" in cues
    if hedged:
        types["hedged"] = cues.shown_by("hedges")
    named = tuple(name for name in types if name != "hedged")[:_MOST_TYPES]
    score = 0.0 if named == (NOT_A_CLAIM,) else worth(cues)
    checkable = named != (NOT_A_CLAIM,) and is_verifiable(cues)
    return Reading(named, "hedged" if hedged else "plain", score, checkable, types)


def _types(cues: Cues) -> dict[str, range]:
    """Return the types, the point of the claim first, with the words that show them."""
    if _says_nothing(cues):
        return {NOT_A_CLAIM: range(0)}
    types: dict[str, range] = {}

    def add(type: str, *names: str) -> None:
        shown = next((cues.shown_by(name) for name in names if name in cues), None)
        if shown is not None:
            types.setdefault(type, shown)

    happened = "happened" in cues or "happens" in cues
    lays_down = "generic subject" in cues and ("duty" in cues or "may" in cues)
    add("prediction", "will", "going to")
    if not happened:
        add("prediction", "predictions", "would")
    add("recommendation", "should")
    if not (happened or "was so" in cues or lays_down or "rules" in cues):
        add("recommendation", "duty", "recommendations")
    if "prediction" not in types:
        add("quantity", *_FIGURES)
    add("comparison", "than", "comparisons")
    if "opinions" not in cues:
        add("comparison", "superlative")
    add("cause", "causes")
    add("law", "rules", "law name", "status held", "office held")
    if lays_down:
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


def _says_nothing(cues: Cues) -> bool:
    """Tell whether words are a question, command, greeting, thanks, or no sentence."""
    figures = any(name in cues for name in _FIGURES)
    if "question" in cues or "command" in cues:
        return True
    if "pleasantries" in cues and not figures and "happened" not in cues:
        return True
    if "verb" not in cues:
        return not figures or "short" in cues
    return not figures and not any(name in cues for name in ("subject", "happened", "present"))
