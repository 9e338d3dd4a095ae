"""REFI-QDA projects that this program wrote: their codes name the annotations.

A selection has first the code of its role, its entity type or the claim; then those of its attributes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.formats.labelled.labelled_text import SPEAKER

if TYPE_CHECKING:
    from collections.abc import Sequence

# The codes above others; all other ones are called as an attribute is.
ROLE_BRANCH, CLAIM_BRANCH, ENTITY_BRANCH, SPEAKER_BRANCH = "QUOTATION", "CLAIM", "ENTITY", SPEAKER
# The variables of cases, which are speakers.
KIND, NAMES = "speaker kind", "speaker names"
BETWEEN_NAMES = "; "
_TYPES = "types"


def own_label(codes: Sequence[str]) -> tuple[str, dict[str, Any]]:
    """Return the label and the attributes that the codes of a selection say."""
    (branch, name), *others = map(_parts, codes)
    label = branch if branch == CLAIM_BRANCH else name
    attributes: dict[str, Any] = {}
    for branch, name in others:
        attributes.setdefault(_TYPES if branch == CLAIM_BRANCH else branch, []).append(name)
    is_list = (SPEAKER_BRANCH, _TYPES)
    return label, {
        attribute: values if attribute in is_list or len(values) > 1 else values[0]
        for attribute, values in attributes.items()
    }


def _parts(code: str) -> tuple[str, str]:
    """Return the branch and the name of a code, without what was added to tell equal names apart."""
    branch, _, name = code.partition("/")
    half = branch[: (len(branch) - len(" ()")) // 2]
    if branch == f"{half} ({half})":
        branch = half
    # The speaker's name is that of the case with the code.
    return branch, name if branch == SPEAKER_BRANCH else name.removesuffix(f" ({branch})")
