"""The floors in an open window: a text and nothing else to show, a row and nothing else to commit."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.benchmarks.painting import Stopwatch, end_at_mistakes, page_on, settle
from tests.benchmarks.serving import say, serve


def main(database: str) -> int:
    """Show an empty window and answer requests."""
    end_at_mistakes()
    return Bare(database).serve()


class Bare:
    """A window with a plain text edit, and a database of one table."""

    def __init__(self, database: str) -> None:
        self._app = QApplication(["bare"])
        self._view = QPlainTextEdit()
        self._view.show()
        self._watch = Stopwatch(self._view)
        self._connection = sqlite3.connect(database, isolation_level=None)

    def serve(self) -> int:
        """Answer requests until there are no more."""
        handlers = {"prepare": self.prepare, "open": self.open, "key": self.key, "page": self.page}
        say(ready=True)
        return serve(handlers)

    def prepare(
        self, width: int, height: int, text: str, place: float, pragmas: dict[str, Any]
    ) -> dict[str, Any]:
        """Take the size of the program's viewport, a text and a place in it, and the program's durability."""
        viewport = self._view.viewport()
        more = (self._view.width() - viewport.width(), self._view.height() - viewport.height())
        self._view.resize(width + more[0], height + more[1])
        self._text = Path(text).read_text(encoding="utf-8")
        self._view.setPlainText(self._text)
        settle()
        bar = self._view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * place))
        for name, value in pragmas.items():
            self._connection.execute(f"PRAGMA {name} = {value}")
        self._connection.execute("CREATE TABLE IF NOT EXISTS act (id INTEGER PRIMARY KEY, body TEXT)")
        return {"viewport": [viewport.width(), viewport.height()]}

    def open(self) -> dict[str, Any]:
        """Set the text anew, from an empty view, so that its scroll bar comes as the program's does."""
        self._view.setPlainText("")
        return {"seconds": self._watch.seconds(lambda: self._view.setPlainText(self._text))}

    def key(self) -> dict[str, Any]:
        """Commit a row of 1 kB and repaint."""
        return {"seconds": self._watch.seconds(self._commit)}

    def page(self) -> dict[str, Any]:
        """Scroll on by a page."""
        return {"seconds": self._watch.seconds(lambda: page_on(self._view))}

    def _commit(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO act (body) VALUES (?)", ("x" * 1000,))
        self._connection.execute("COMMIT")
