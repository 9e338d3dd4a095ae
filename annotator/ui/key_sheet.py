"""All keys in groups, as the overlay and the help page show them."""

from __future__ import annotations

from typing import NamedTuple

from annotator.ui.actions import ACTIONS, CLAIM_TYPE_KEYS
from annotator.ui.keys import Keys, name_of


class Line(NamedTuple):
    """An action's keys, its name, and what it does in a sentence."""

    keys: tuple[str, ...]
    name: str
    help: str


def key_sheet(keys: Keys, *, only_with_keys: bool = False) -> dict[str, list[Line]]:
    """Return all actions by their menus."""
    found: dict[str, list[Line]] = {}
    for spec in ACTIONS:
        names = keys.names(spec.id)
        if names or not only_with_keys:
            found.setdefault(spec.menu, []).append(Line(names, spec.text.rstrip("…"), spec.help))
        if spec.id == "new_claim":
            first, last = name_of(CLAIM_TYPE_KEYS[0]), name_of(CLAIM_TYPE_KEYS[8])
            types = "The types of the current claim, in the codebook's order; 0 and Alt with digits go on."
            found.setdefault(spec.menu, []).append(Line((f"{first}–{last}",), "Claim types", types))
    return found
