"""Confusion tables: how often one annotator says this where another says that."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.domain.agreement.measures import CLAIM_TYPE, TYPE
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.agreement.compared import Compared

MISSING = ""  # what an annotator says who has nothing there
BETWEEN_TYPES = " + "

# By kind, what an annotation says: the type of a quotation, the types of a claim, the label of an entity.
_SAID: dict[str, Callable[[Compared, str, Any], str]] = {
    QUOTATION.id: lambda compared, name, quotation: compared.type_of(name, quotation),
    CLAIM.id: lambda _compared, _name, claim: BETWEEN_TYPES.join(sorted(claim.types)) or "-",
    ENTITY.id: lambda _compared, _name, entity: entity.label,
}
KINDS = tuple(_SAID)
# The kind whose table tells more of a measure, by the role of the measure.
TABLE_OF = {
    **{kind: kind for kind in KINDS},
    TYPE: QUOTATION.id,
    CLAIM_TYPE: CLAIM.id,
}


def confusion(compared: Compared, kind: str) -> Counter[tuple[str, str]]:
    """Return how often the first and the second of two annotators say what of annotations of a kind.

    Annotations are matched by overlap, whatever they say; `MISSING` stands for none.
    """
    first, second = compared.names
    found: Counter[tuple[str, str]] = Counter()
    for cluster in compared.clusters(kind):
        said = [
            _SAID[kind](compared, name, cluster[name]) if name in cluster else MISSING
            for name in (first, second)
        ]
        found[said[0], said[1]] += 1
    return found
