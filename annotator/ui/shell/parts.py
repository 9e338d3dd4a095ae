"""The parts of the window that panels are made of and connected to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.background.index_completion import Indexing
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace
    from annotator.ui.shell.context_menus import ContextMenus
    from annotator.ui.shell.subjects import Subjects


@dataclass(frozen=True)
class Parts:
    """What the window lends to its panels.

    Attributes
    ----------
    menus: returns the menus of the right button; they are made at the first press.
    indexing: returns what completes the index of words.
    trigger: does the action of an id, where it applies.
    announce: says words to screen readers.
    """

    workspace: Workspace
    settings: Settings
    article: ArticleView
    keys: Keys
    subjects: Subjects
    menus: Callable[[], ContextMenus]
    indexing: Callable[[], Indexing]
    trigger: Callable[[str], None]
    announce: Callable[[str], None]
