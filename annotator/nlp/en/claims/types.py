"""The claim of a sentence: its types in the default codebook, its certainty and its check-worthiness.

Each type follows from cues by a rule in this module, after the definitions of the default codebook.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.claim import NOT_A_CLAIM
from annotator.nlp.en.claims.chances import BORDER, Chances, counted
from annotator.nlp.en.claims.cues import Cues, cues_of, relations_of
from annotator.nlp.en.claims.traits import traits_of
from annotator.nlp.en.claims.words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

# Types of claims that evidence can settle.
_FACTS = frozenset({"quantity", "event", "cause", "law", "comparison", "prediction"})

_MOST_TYPES = 3  # of one claim: more would list the whole sentence; chosen by judgement
# The cue of what is put forward with a reservation.
HEDGED = "hedges"
_FIGURES = ("measure", "number", "quantities")


@dataclass(frozen=True)
class Reading:
    """The claim of some words.

    Attributes
    ----------
    types: ids of claim types of the default codebook, the point of the claim first; never empty.
    chances: how likely it is check-worthy and verifiable, by its traits.
    shown_by: the cue that shows each type, "" if none does.
    cues: all cues, with the tokens that show them.
    numbers: the numbers of the tokens that were read.
    """

    types: tuple[str, ...]
    chances: Chances
    shown_by: dict[str, str]
    cues: Cues
    numbers: Sequence[int]

    @property
    def certainty(self) -> Literal["plain", "hedged"]:
        """Return how certain the words claim to be."""
        return "hedged" if HEDGED in self.cues else "plain"

    @property
    def is_claim(self) -> bool:
        """Tell whether the words claim anything."""
        return self.types != (NOT_A_CLAIM,)

    @property
    def score(self) -> float:
        """Return the share, 0 to 1, of such claims that were check-worthy."""
        return self.chances.share if self.is_claim else 0.0

    @property
    def checkable(self) -> bool:
        """Tell whether evidence could settle it."""
        return self.is_claim and self.chances.verifiable >= BORDER

    @property
    def check_worthy(self) -> bool:
        """Tell whether the words are a check-worthy claim."""
        return self.is_claim and self.chances.check_worthy >= BORDER


def read(tokens: Any) -> Reading:
    """Return the claim of a parsed sentence or any other span."""
    start = getattr(tokens, "start", 0)
    return read_words(Words(tokens, start), range(start, start + len(tokens)))


def read_words(words: Words, numbers: Sequence[int]) -> Reading:
    """Return the claim of the given tokens of a text, read as one sentence."""
    relations = relations_of(words, numbers)
    cues = cues_of(words, numbers, relations)
    traits = traits_of(words, numbers, cues, relations)
    shown_by = _types(cues)
    return Reading(tuple(shown_by)[:_MOST_TYPES], counted().chances(traits), shown_by, cues, numbers)


def _types(cues: Cues) -> dict[str, str]:
    """Return the types, the point of the claim first, with the cues that show them."""
    if _claims_nothing(cues):
        return {NOT_A_CLAIM: ""}
    types: dict[str, str] = {}

    def add(type: str, *names: str) -> None:
        cue = next((name for name in names if name in cues), None)
        if cue is not None:
            types.setdefault(type, cue)

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
