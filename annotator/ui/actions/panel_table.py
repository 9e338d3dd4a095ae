"""The table of panels: the side, the action and the keys of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["left", "right"]
KeyWords = tuple[tuple[str, str], ...]

_BACK = ("Esc", "back to the article")
_STAY = ("Space", "the same, and stay")
_CHOOSE = ("↑ ↓", "choose")


@dataclass(frozen=True)
class PanelSpec:
    """A panel; `make` in the module of its id in `ui/shell/panels` makes and connects it.

    Attributes
    ----------
    id: its name in the settings; the action that shows it is `panel_` with the id.
    title: its name in the tab.
    side: its initial side.
    page: id of the page of the manual that F1 shows in it.
    shown: whether it is visible at first; other panels give their place back when they are left.
    name, keys, help, words: the fields of the action that shows it; without help, the registry has its own
    action.
    in_list, in_field: what keys do in its list, and in its field: keys or ids of actions, and words.
    """

    id: str
    title: str
    side: Side
    page: str
    shown: bool = False
    name: str = ""
    keys: tuple[str, ...] = ()
    help: str = ""
    words: str = ""
    in_list: KeyWords = (_BACK,)
    in_field: KeyWords = (("", "type to filter"),)


# The order of the tabs, and of F6.
PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(
        "documents", "Documents", "left", "documents", shown=True, name="Documents panel", keys=("Ctrl+1",),
        help="Show the list of documents and give it the keys; again to hide it.",
        in_list=(("Enter", "open"), _STAY, _BACK, _CHOOSE),
        in_field=(("", "type to filter"), ("Enter", "open the first")),
    ),
    PanelSpec(
        "cards", "Cards", "right", "read-the-screen", shown=True, name="Cards panel", keys=("Ctrl+2",),
        help="Show the cards and give them the keys; again to hide them.",
        in_list=(("Enter", "go to it"), _STAY, _BACK, _CHOOSE),
    ),
    PanelSpec(
        "guidelines", "Guidelines", "right", "scheme",
        in_list=(("guidelines", "close"), _BACK, ("↑ ↓", "read on")),
    ),
    PanelSpec(
        "history", "History", "right", "history", name="History", keys=("Ctrl+H", "Ctrl+3"),
        help="Show your acts, to go back and forth among them; again to hide them.",
        in_list=(("Enter", "go there"), _STAY, _BACK, ("↑ ↓", "see what would change")),
    ),
    PanelSpec(
        "speakers", "Speakers", "right", "speakers", name="Speakers", keys=("Ctrl+4",),
        help="Show the project's speakers and where they are named, to merge, split and rename them;"
        " again to hide them.",
        words="people merge duplicates aliases registry",
        in_list=(("Enter", "mentions, then open"), _BACK, ("F2", "rename"), ("Tab", "next field")),
    ),
    PanelSpec(
        "search", "Search", "left", "find", in_list=(("Enter", "go to the hit"), _STAY, _BACK, _CHOOSE),
        in_field=(("", "type to search"), ("Enter", "go to the first hit"), ("↓", "the hits")),
    ),
)  # fmt: skip

PANELS_BY_ID: dict[str, PanelSpec] = {spec.id: spec for spec in PANELS}
