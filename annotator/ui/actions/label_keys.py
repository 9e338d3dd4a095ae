"""The keys that a codebook gives to its types, where no action has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.recoding import Label
from annotator.domain.translation import tr
from annotator.ui.actions.keys import canonical, fixed_keys
from annotator.ui.actions.registry import SPECS

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.ui.actions.keys import Keys


def holder_of(key: str, keys: Keys) -> str:
    """Return what a key is for in the program, in words; "" if a codebook may have it."""
    if meaning := fixed_keys().get(canonical(key)):
        return meaning
    for id, its in keys.all().items():
        if canonical(key) in map(canonical, its):
            return tr("“{action}”", action=tr(SPECS[id].text).rstrip("…"))
    return ""


def label_keys(codebook: Codebook, keys: Keys) -> dict[str, Label]:
    """Return the types by the keys that the codebook gives them; keys of the program stay with it.

    Of two types with one key the first one has it.
    """
    found: dict[str, Label] = {}
    for sort, entries in (("claim type", codebook.claim_types), ("entity type", codebook.entity_types)):
        for entry in entries:
            key = canonical(entry.key)
            if key and key not in found and not holder_of(key, keys):
                found[key] = Label(sort, entry.id)
    return found
