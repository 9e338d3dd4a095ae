"""Which side an adjudicator takes at a difference: the one most like what a further annotator has."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.adjudication import Part
from annotator.domain.alignment import HALF, content_of, overlap
from tests.replay.gold import GoldQuotation


def side_at(part: Part, judge: Sequence[GoldQuotation]) -> str:
    """Return who has what is most like a quotation of the judge, "" where the judge has nothing like it."""

    def likeness(name: str) -> tuple[float, bool]:
        mine = part.annotations[name]
        source = getattr(mine, "source", ())
        near = ((overlap(content_of(mine), other.content), source == other.source) for other in judge)
        return max(near, default=(0.0, False))

    best = max((name for name in part.annotators if name in part.annotations), key=likeness)
    return best if likeness(best)[0] >= HALF else ""


def key_at(part: Part, judge: Sequence[GoldQuotation]) -> str:
    """Return the key that takes that side: "1" for the first annotator, "0" for neither."""
    side = side_at(part, judge)
    return str(part.annotators.index(side) + 1) if side else "0"
