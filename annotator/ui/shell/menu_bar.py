"""The menu bar: the registry's actions under their titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.ui.actions.registry import ACTIONS, MENUS, SUBMENUS
from annotator.ui.look.menus import Menu

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar


def make_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, Menu]:
    """Add a menu to the bar for each of the registry's; return the menus by its words for them."""
    menus: dict[str, Menu] = {}
    for spec in ACTIONS:
        if spec.menu in MENUS and spec.menu not in menus:
            menus[spec.menu] = Menu(bar, tr(MENUS[spec.menu], note="menu"))
            bar.addMenu(menus[spec.menu])
        elif spec.menu in SUBMENUS and spec.menu not in menus:
            parent, title = SUBMENUS[spec.menu]
            menus[spec.menu] = menus[parent].within(tr(title, note="menu"))
        elif spec.menu not in menus:
            continue  # of the window of settings
        if spec.apart:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(actions[spec.id])
    return menus
