"""The program itself: started as it is installed, or kept open to perform acts on request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.painting import PaintWatch, Stopwatch, end_at_mistakes, say, serve, settle

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


def main(how: str, *arguments: str) -> int:
    """Open a project until its article is painted, or stay and answer requests."""
    end_at_mistakes()
    if how == "start":
        return start(*arguments)
    return Served(arguments[0]).serve()


def start(project: str, then: str) -> int:
    """Start the program on a project and say when the article is painted; then end, or stay."""
    from annotator.__main__ import main as program
    from annotator.ui import app

    make_window = app.make_window
    kept: list[MainWindow] = []

    def watched() -> MainWindow:
        """Make the window as the program does, and watch its article being painted."""
        window = make_window()
        end_at_mistakes()
        kept.append(window)

        def painted() -> None:
            if window.workspace.opened is None:
                return
            say(painted=True)
            watch.deleteLater()
            assert shows_highlights(window), "The article was painted without its highlights."
            if then == "stay":
                settle(1.0)
                say(settled=True)
                serve({})
            window.close()

        watch = PaintWatch(window.article, painted)
        return window

    app.make_window = watched
    return program([project])


def shows_highlights(window: MainWindow) -> bool:
    """Tell whether a picture of the article holds the ground colour of an entity."""
    theme = window.article._theme
    grounds = {theme[f"entity.{group}"].rgb() for group in theme.colours["entity"]}
    image = window.article.viewport().grab().toImage()
    return any(
        image.pixel(x, y) in grounds for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)
    )


class Served:
    """The program's window with a project open; acts go the way that menus and keys go."""

    def __init__(self, project: str) -> None:
        from annotator.ui.app import make_application, make_window

        self._app = make_application()
        end_at_mistakes()
        self._window = make_window()
        self._window.show()
        self._workspace = self._window.workspace
        self._changed = 0
        self._workspace.changed.connect(self._count)
        assert self._window.projects.open(Path(project))
        self._watch = Stopwatch(self._window.article)

    def serve(self) -> int:
        """Answer requests until there are no more."""
        handlers = {"prepare": self.prepare, "open": self.open, "round": self.round}
        say(ready=True)
        code = serve(handlers)
        self._window.close()
        return code

    def _count(self) -> None:
        self._changed += 1

    def prepare(self, position: int, place: float, text: str) -> dict[str, Any]:
        """Open a document, go to a place in it and write its text to a file; tell what the floors need."""
        self._workspace.open_document(position)
        settle(0.3)
        opened = self._workspace.opened
        assert opened is not None
        Path(text).write_text(opened.document.text, encoding="utf-8", newline="\n")
        self._at = round(len(opened.document.text) * place)
        self._window.article.place_caret(self._at)
        settle()
        viewport = self._window.article.viewport()
        assert self._workspace.project is not None
        connection = self._workspace.project.database.connection
        pragmas = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "page_size")
        }
        return {"width": viewport.width(), "height": viewport.height(), "pragmas": pragmas}

    def open(self, position: int, other: int) -> dict[str, Any]:
        """Open a document, coming from another one."""
        self._workspace.open_document(other)
        seconds = self._watch.seconds(lambda: self._workspace.open_document(position))
        assert self._workspace.position == position
        return {"seconds": seconds}

    def round(self) -> dict[str, Any]:
        """Perform each act once, and take back what it did."""
        found: dict[str, float] = {}
        found["new quotation"] = self._new_quotation()
        found["undo"] = self._undo()
        found["accept"] = self._accept()
        self._undo()
        found["set speaker"] = self._set_speaker()
        self._undo()
        return found

    def _timed(self, act: Callable[[], object]) -> float:
        before = self._changed
        seconds = self._watch.seconds(act)
        assert self._changed == before + 1, "The act was refused."
        return seconds

    def _trigger(self, action: str) -> float:
        return self._timed(self._window.actions_by_id[action].trigger)

    def _new_quotation(self) -> float:
        from annotator.domain.span import Span
        from annotator.domain.tokens import snap

        opened = self._workspace.opened
        assert opened is not None
        self._workspace.set_current(None)
        self._window.article.select(snap(opened.document.text, Span(self._at, self._at + 60)))
        return self._trigger("new_quotation")

    def _undo(self) -> float:
        return self._trigger("undo")

    def _accept(self) -> float:
        from annotator.ui.workspace import Current

        opened = self._workspace.opened
        assert opened is not None
        pending = [suggestion for suggestion in opened.pending if suggestion.span.start >= self._at]
        self._window.annotating.go_to(Current("suggestion", pending[0].id))
        return self._trigger("accept")

    def _set_speaker(self) -> float:
        """Set another speaker; the act itself, since its action asks in a dialog."""
        from annotator.ui.workspace import Current

        opened, project = self._workspace.opened, self._workspace.project
        assert opened is not None
        assert project is not None
        quotation = next(each for each in opened.quotations if each.span.start >= self._at)
        self._window.annotating.go_to(Current("quotation", quotation.id))
        speaker = next(each.id for each in project.speakers() if each.id != quotation.speaker)
        return self._timed(
            lambda: self._workspace.act(
                lambda acts, document: acts.set_speaker(document, quotation.id, speaker)
            )
        )
