"""The parts of the window that panels use."""

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
    """The parts that the window lends to its panels.

    Attributes
    ----------
    menus: returns the context menus, which are made at the first press.
    indexing: returns the completion of the word index.
    trigger: runs the action of an id, if it applies.
    announce: speaks words through screen readers.
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
