"""The table of panels: the side, the action and the keys of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.domain.translation import mark

Side = Literal["left", "right"]
KeyWords = tuple[tuple[str, str], ...]

_ENTER, _ESC = mark("Enter", "name of a key"), mark("Esc", "name of a key")
_SPACE, _TAB = mark("Space", "name of a key"), mark("Tab", "name of a key")

_BACK = (_ESC, mark("back to the article"))
_STAY = (_SPACE, mark("the same, and stay"))
_CHOOSE = ("↑ ↓", mark("choose"))
_FILTER = ("", mark("type to filter"))


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

    Title, name, help and words are texts for `tr`.
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
    in_field: KeyWords = (_FILTER,)


# The order of the tabs, and of F6.
PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(
        "documents", mark("Documents"), "left", "documents", shown=True,
        name=mark("Documents panel"), keys=("Ctrl+1",),
        help=mark("Show the list of documents and give it the keys; again to hide it."),
        in_list=((_ENTER, mark("open", "what a key does")), _STAY, _BACK, _CHOOSE),
        in_field=(_FILTER, (_ENTER, mark("open the first"))),
    ),
    PanelSpec(
        "cards", mark("Cards"), "right", "read-the-screen", shown=True,
        name=mark("Cards panel"), keys=("Ctrl+2",),
        help=mark("Show the cards and give them the keys; again to hide them."),
        in_list=((_ENTER, mark("go to it")), _STAY, _BACK, _CHOOSE),
    ),
    PanelSpec(
        "guidelines", mark("Guidelines"), "right", "scheme",
        in_list=(("guidelines", mark("close", "what a key does")), _BACK, ("↑ ↓", mark("read on"))),
    ),
    PanelSpec(
        "history", mark("History"), "right", "history", name=mark("History"), keys=("Ctrl+H", "Ctrl+3"),
        help=mark("Show your acts, to go back and forth among them; again to hide them."),
        in_list=((_ENTER, mark("go there")), _STAY, _BACK, ("↑ ↓", mark("see what would change"))),
    ),
    PanelSpec(
        "speakers", mark("Speakers"), "right", "speakers", name=mark("Speakers"), keys=("Ctrl+4",),
        help=mark(
            "Show the project's speakers and where they are named, to merge, split and rename them;"
            " again to hide them."
        ),
        words=mark("people merge duplicates aliases registry"),
        in_list=(
            (_ENTER, mark("mentions, then open")), _BACK, ("F2", mark("rename")), (_TAB, mark("next field")),
        ),
    ),
    PanelSpec(
        "comments", mark("Comments"), "right", "comments", name=mark("Comments"), keys=("Ctrl+Shift+Y",),
        help=mark("Show the comments of all documents, to answer and solve them; again to hide them."),
        words=mark("threads discussion open solved"),
        in_list=((_ENTER, mark("go to it")), _STAY, _BACK, (_TAB, mark("answer, solve"))),
    ),
    PanelSpec(
        "adjudication", mark("Differences"), "right", "adjudication",
        in_list=(
            (_TAB, mark("next difference")), ("1–9", mark("take a side")), ("0", mark("neither")),
            ("+", mark("both")), (_ENTER, mark("what most have")), ("E", mark("correct")),
            ("comment", mark("answer a comment")), _BACK,
        ),
    ),
    PanelSpec(
        "search", mark("Search"), "left", "find",
        in_list=((_ENTER, mark("go to the hit")), _STAY, _BACK, _CHOOSE),
        in_field=(
            ("", mark("type to search")), (_ENTER, mark("go to the first hit")), ("↓", mark("the hits")),
        ),
    ),
)  # fmt: skip

PANELS_BY_ID: dict[str, PanelSpec] = {spec.id: spec for spec in PANELS}
