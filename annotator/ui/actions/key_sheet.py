"""The sheet of all keys in groups, for the overlay and the manual."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import tr
from annotator.ui.actions.registry import ACTIONS, menu_title

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
    """Return actions by the titles of their menus."""
    sheet: dict[str, list[Line]] = {}
    for spec in specs:
        names = keys.names(spec.id)
        group = menu_title(spec.menu)
        if names or not only_with_keys:
            sheet.setdefault(group, []).append(Line(names, tr(spec.text).rstrip("…"), tr(spec.help)))
        if spec.id == "new_claim":
            types = tr("The types of the current claim, in the codebook's order; again to take one away.")
            sheet.setdefault(group, []).append(Line(("1–9", "0", "Alt+1–9"), tr("Claim types"), types))
    return sheet
