"""The conditions of a list of annotations across documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class AnnotationQuery:
    """The conditions of a list of annotations across documents; all of them hold.

    Attributes
    ----------
    kind: "quotation" or "claim".
    annotator: whose annotations and decisions; "" for those of all.
    type: the type of quotations: "direct", "indirect" or "mixed".
    speaker: id of a speaker.
    claim_type, other_claim_type: ids of claim types that a claim has.
    cue: the reporting words, in lower case.
    rule: the rule of the suggestion behind the annotation.
    decision: what became of the suggestion; rejected ones are listed, too, if it asks for them.
    reason: why suggestions were rejected.
    score_from, score_until: the score of the suggestion behind, both included.
    """

    kind: Literal["quotation", "claim"] = "quotation"
    annotator: str = ""
    type: str = ""
    speaker: str = ""
    claim_type: str = ""
    other_claim_type: str = ""
    cue: str = ""
    rule: str = ""
    decision: str = ""
    reason: str = ""
    score_from: float = 0.0
    score_until: float = 1.0
