"""The program's start, as its installed console script starts it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from annotator.__main__ import main as program
from annotator.ui.shell import start

if TYPE_CHECKING:
    from annotator.ui.shell.main_window import MainWindow


def main(project: str, then: str) -> int:
    """Start on a project and say when the article is painted; then end, or stay while there is input."""
    import_qt = start._import_qt

    def import_qt_and_watch() -> None:
        """Import Qt as the program does, before anything else asks for it; then have the window watched."""
        import_qt()
        from annotator.ui.shell import app

        make_window = app.make_window

        def watched() -> MainWindow:
            """Make the window as the program does, and watch its article being painted."""
            from tests.benchmarks.painting import end_at_mistakes

            window = make_window()
            end_at_mistakes()
            watch_article(window, then)
            return window

        app.make_window = watched

    start._import_qt = import_qt_and_watch
    return program([project])


def watch_article(window: MainWindow, then: str) -> None:
    """Tell when the article of an opened document is painted for the first time."""
    from tests.benchmarks.painting import PaintWatch, settle

    is_painted = False

    def painted() -> None:
        nonlocal is_painted
        if window.workspace.opened is None or is_painted:
            return
        is_painted = True
        print("{}", flush=True)  # noqa: T201
        watch.deleteLater()
        if then == "stay":
            settle(1.0)
            print("{}", flush=True)  # noqa: T201
            sys.stdin.read()
        assert shows_highlights(window), "The article was painted without its highlights."
        window.close()

    watch = PaintWatch(window.article, painted)


def shows_highlights(window: MainWindow) -> bool:
    """Tell whether a picture of the article holds the ground colour of an entity."""
    theme = window.article._theme
    grounds = {theme[f"entity.{group}"].rgb() for group in theme.colours["entity"]}
    image = window.article.viewport().grab().toImage()
    return any(
        image.pixel(x, y) in grounds for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)
    )
