"""The parts of the window that commands use."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from annotator.ui.actions.keys import Keys
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace


class WindowParts(NamedTuple):
    """The parts that the window lends to its commands; panels get more of them (`ui/shell/parts.py`)."""

    workspace: Workspace
    article: ArticleView
    keys: Keys
    window: QMainWindow
