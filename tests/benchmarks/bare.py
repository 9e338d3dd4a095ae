"""The floors: a PySide6 window with nothing but a text in it, and a commit with nothing but a row."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.benchmarks.painting import PaintWatch, Stopwatch, end_at_mistakes, say, serve, settle

SIZE = (1280, 800)  # of the program's own window when it is opened for the first time


def main(how: str, *arguments: str) -> int:
    """Show a text file until it is painted, or stay and answer requests."""
    end_at_mistakes()
    if how == "start":
        return start(*arguments)
    return Bare(arguments[0]).serve()


def start(text: str, then: str) -> int:
    """Show a text in a window and say when it is painted; then end, or stay until there is no more input."""
    app = QApplication(["bare"])
    view = QPlainTextEdit()
    view.resize(*SIZE)
    view.setPlainText(Path(text).read_text(encoding="utf-8"))
    view.show()

    def painted() -> None:
        say(painted=True)
        app.exit(0)

    watch = PaintWatch(view, painted)
    code = int(app.exec())
    watch.deleteLater()
    return stay() if then == "stay" else code


def stay() -> int:
    """Keep the window until there is no more input."""
    settle(1.0)
    say(settled=True)
    return serve({})


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
        handlers = {"prepare": self.prepare, "open": self.open, "key": self.key}
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
        """Set the text anew, from an empty view."""
        self._view.setPlainText("")
        return {"seconds": self._watch.seconds(lambda: self._view.setPlainText(self._text))}

    def key(self) -> dict[str, Any]:
        """Commit a row of 1 kB and repaint."""
        return {"seconds": self._watch.seconds(self._commit)}

    def _commit(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO act (body) VALUES (?)", ("x" * 1000,))
        self._connection.execute("COMMIT")
