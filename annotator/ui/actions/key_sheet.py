"""The sheet of all keys in groups, for the overlay and the manual."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.actions.registry import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.registry import ActionSpec


class Line(NamedTuple):
    """An action's keys, its name, and its help in a sentence."""

    keys: tuple[str, ...]
    name: str
    help: str


def key_sheet(
    keys: Keys, specs: Iterable[ActionSpec] = ACTIONS, *, only_with_keys: bool = False
) -> dict[str, list[Line]]:
    """Return actions by their menus."""
    sheet: dict[str, list[Line]] = {}
    for spec in specs:
        names = keys.names(spec.id)
        if names or not only_with_keys:
            sheet.setdefault(spec.menu, []).append(Line(names, spec.text.rstrip("…"), spec.help))
        if spec.id == "new_claim":
            types = "The types of the current claim, in the codebook's order; again to take one away."
            sheet.setdefault(spec.menu, []).append(Line(("1–9", "0", "Alt+1–9"), "Claim types", types))
    return sheet
