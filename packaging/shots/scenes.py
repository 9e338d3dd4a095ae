"""What there is to picture: by name how each panel, page, bar, menu and dialog comes to be seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from teams import TeamProjects, TeamScenes

from annotator.domain.span import Span
from annotator.ui.actions.panel_table import PANELS
from annotator.ui.dialogs.exports.export import ExportDialog
from annotator.ui.dialogs.settings.table import SECTIONS
from annotator.ui.session.items import Current
from annotator.ui.shell.tour import STEPS
from tests.ui.answering import looking, wait_for
from tests.ui.articles import mark
from tests.ui.driving import drag_over, press, settle
from tests.ui.every_dialog import DIALOGS

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.shell.main_window import MainWindow

Draw = Callable[["MainWindow"], QImage]


class Projects(NamedTuple):
    """What scenes open: an annotated project, which scenes change, an empty one, and those of a team."""

    annotated: Path
    empty: Path
    team: Callable[[], TeamProjects]


def annotate(window: MainWindow) -> None:
    """Do what the pictures show: two quotations with their speaker, a claim with types."""
    acts, workspace = window.subjects.article.annotations, window.workspace
    opened = workspace.opened
    assert opened is not None
    text = opened.document.text
    for suggestion in [one for one in opened.pending if text[one.span.start] == "“"][:2]:
        workspace.act(lambda acts, s=suggestion: acts.suggestions.accept(s))
    first = opened.quotations[0]
    window.article.select(Span(text.index("the line would carry"), text.index(" by 2031") + len(" by 2031")))
    workspace.set_current(None)
    claims = window.subjects.article.claims
    claims.new_claim()
    for number in (0, 5):
        claims.toggle_claim_type(number)
    acts.go_to(Current("quotation", first.id))
    settle()  # what the acts have said comes last
    window.status.clearMessage()


def scenes(projects: Projects) -> dict[str, Draw]:
    """Return how each is drawn; the window has the annotated project open, or comes back to it."""
    return {
        "welcome": partial(_welcome, projects),
        "empty project": partial(_empty, projects),
        **{kind: partial(_current, kind) for kind in ("quotation", "claim", "suggestion", "nothing")},
        "selection": _selection,
        "find bar": _find_bar,
        **{f"panel {spec.id}": partial(_panel, spec.id) for spec in PANELS},
        "key overlay": partial(_over, "overlay"),
        "command palette": partial(_over, "palette"),
        **{f"menu {number}": partial(_menu, number) for number in range(1, 7)},
        **{f"tour {number + 1}": partial(_tour, number) for number in range(len(STEPS) + 1)},
        **{f"settings {name}": partial(_settings, number) for number, name in enumerate(SECTIONS)},
        **TeamScenes(projects.team, projects.annotated, picture).by_name(),
        **{f"dialog {name}": partial(_dialog, name) for name in sorted(DIALOGS, key=_removes)},
    }


def picture(widget: QWidget) -> QImage:
    """Return what a widget shows."""
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what the event loop would delete
    settle()
    return widget.grab().toImage()


def _removes(name: str) -> bool:
    return name in {"trash", "empty trash"}  # removes an article: last


def _welcome(projects: Projects, window: MainWindow) -> QImage:
    window.subjects.projects.close_project()
    rows, told = window.welcome.recent, Qt.ItemDataRole.AccessibleTextRole
    wait_for(lambda: all(rows.item(row).data(told) for row in range(rows.count())))  # how far each project is
    drawn = picture(window)
    window.subjects.projects.open(projects.annotated)
    return drawn


def _empty(projects: Projects, window: MainWindow) -> QImage:
    window.subjects.projects.open(projects.empty)
    drawn = picture(window)
    window.subjects.projects.open(projects.annotated)
    return drawn


def _current(kind: str, window: MainWindow) -> QImage:
    opened = window.workspace.opened
    assert opened is not None
    items = () if kind == "nothing" else opened.of_kind(kind)
    window.workspace.set_current(next((Current(kind, item.id) for item in items), None))
    return picture(window)


def _selection(window: MainWindow) -> QImage:
    text = window.article.text
    start = text.index("\n\n", text.index("\n\n") + 2) + 2
    drag_over(window.article, Span(start, text.index(" ", start + 30)))
    drawn = picture(window)
    mark(window.article, Span(0, 0))
    window.selection_bar.hide()
    return drawn


def _find_bar(window: MainWindow) -> QImage:
    window.actions_by_id["find"].trigger()
    settle()
    press(window.subjects.find.bar.field, "line")
    drawn = picture(window)
    window.subjects.find.close()
    mark(window.article, Span(0, 0))  # the hit stays selected
    return drawn


def _panel(id: str, window: MainWindow) -> QImage:
    panel = window.docks.show(id)
    if id == "search":
        panel.open("line")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 200)  # it searches in a thread
    drawn = picture(window)
    window.actions_by_id["reset_layout"].trigger()
    return drawn


def _over(name: str, window: MainWindow) -> QImage:
    shown = getattr(window.subjects.help, name)
    shown.open()
    drawn = picture(window)
    shown.leave()
    return drawn


def _menu(number: int, window: MainWindow) -> QImage:
    menus = [action.menu() for action in window.menuBar().actions() if isinstance(action.menu(), QMenu)]
    if number > len(menus):
        return QImage()
    menu = menus[number - 1]
    menu.aboutToShow.emit()
    menu.resize(menu.sizeHint())
    return picture(menu)


def _tour(number: int, window: MainWindow) -> QImage:
    tour = window.subjects.tour
    tour.start()
    for _ in range(number):
        tour.card.next_button.click()
    drawn = picture(window)
    tour.leave()
    return drawn


def _settings(number: int, window: MainWindow) -> QImage:
    return _dialog("settings", window, lambda shown: shown.sections.setCurrentRow(number))


def _dialog(name: str, window: MainWindow, prepare: Callable[[QWidget], object] | None = None) -> QImage:
    drawn: list[QImage] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is None or not box.isVisible():
            return
        while isinstance(box, ExportDialog) and box.is_counting:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if prepare is not None:
            prepare(box)
        drawn.append(picture(box))
        box.reject() if hasattr(box, "reject") else box.close()

    window.activateWindow()
    window.article.setFocus()
    settle()
    with looking(look, 5):
        DIALOGS[name](window)
        settle()
    return drawn[0] if drawn else QImage()
