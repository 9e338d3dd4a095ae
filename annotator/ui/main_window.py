"""The main window: composes panels and connects them; every connection between widgets is in here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QWidget,
)

from annotator import __version__
from annotator.domain.errors import AnnotatorError, StorageError
from annotator.resources_folder import resource
from annotator.ui.actions import ACTIONS, CLAIM_TYPE_KEYS, ActionSpec, build_actions, key_names
from annotator.ui.article_view import ArticleView
from annotator.ui.project_commands import ProjectCommands
from annotator.ui.settings import Settings
from annotator.ui.theme import Theme, apply_theme, load_theme
from annotator.ui.workspace import Workspace

if TYPE_CHECKING:
    from annotator.ui.commands import AnnotationCommands
    from annotator.ui.panels.cards import CardsPanel
    from annotator.ui.panels.documents import DocumentsPanel
    from annotator.ui.panels.welcome import WelcomePage
    from annotator.ui.selecting import SelectionCommands

_MESSAGE_MS = 8000


def _button_text(spec: ActionSpec) -> str:
    """Return a button's text with its key; undo and redo have signs that everybody knows."""
    signs = {"undo": "↶", "redo": "↷"}
    key = {"accept": "⏎"}.get(spec.id, spec.keys[0])
    return signs.get(spec.id) or f"{spec.button} {key}"


class MainWindow(QMainWindow):
    """Documents, article, cards, status line; or the welcome page."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Quote & Claim Annotator")
        self.setWindowIcon(QIcon(str(resource("icons", "annotator.svg"))))
        self.setAcceptDrops(True)
        room = self.screen().availableGeometry()
        # Room for the title bar, which the window manager adds.
        self.resize(min(1280, room.width()), min(800, room.height() - 32))
        self._settings = settings
        self._theme = theme
        self.workspace = Workspace()
        self.article = ArticleView(self.workspace, theme)
        self.projects = ProjectCommands(self.workspace, settings, self)
        self.actions_by_id = build_actions(self, self.article, self._handler)
        self._lay_out()
        self._make_menus()
        self._make_status_line()
        self._connect()
        self.restoreGeometry(settings.window_state("geometry"))
        self.splitter.restoreState(settings.window_state("splitter"))

    @cached_property
    def annotating(self) -> AnnotationCommands:
        """Return what the actions of annotation do, imported at the first key or after the first paint."""
        from annotator.ui.commands import AnnotationCommands

        commands = AnnotationCommands(self.workspace, self.article, self)
        commands.hint.connect(self._show_message)
        return commands

    @cached_property
    def selecting(self) -> SelectionCommands:
        """Return what the actions on the selection do; imported when `annotating` is."""
        from annotator.ui.selecting import SelectionCommands

        commands = SelectionCommands(self.workspace, self.article, self)
        commands.hint.connect(self._show_message)
        return commands

    @cached_property
    def welcome(self) -> WelcomePage:
        """Return the welcome page, made when it is first shown."""
        from annotator.ui.panels.welcome import WelcomePage

        page = WelcomePage()
        page.new_requested.connect(self.projects.new_project)
        page.open_requested.connect(self.projects.open_project)
        page.sample_requested.connect(self.projects.open_sample)
        page.recent_chosen.connect(self.projects.open)
        self.pages.addWidget(page)
        return page

    @cached_property
    def documents(self) -> DocumentsPanel:
        """Return the list of documents, made as the cards are."""
        from annotator.ui.panels.documents import DocumentsPanel

        panel = DocumentsPanel(self.workspace)
        self._put_in_place(0, panel, 150)
        panel.document_chosen.connect(self.workspace.open_document)
        panel.model.reload()
        return panel

    def _put_in_place(self, place: int, panel: QWidget, least: int) -> None:
        if before := self.splitter.replaceWidget(place, panel):
            before.deleteLater()
        panel.setMinimumWidth(least)
        panel.show()

    @cached_property
    def cards(self) -> CardsPanel:
        """Return the cards, made once the article is painted: reading begins before they are there."""
        from annotator.ui.panels.cards import CardsPanel

        panel = CardsPanel(self.workspace, self._theme)
        self._put_in_place(2, panel, 220)
        panel.chosen.connect(lambda current: self.annotating.go_to(current))
        card = panel.card
        card.action_requested.connect(lambda id: self.actions_by_id[id].trigger())
        card.type_requested.connect(lambda kind: self.annotating.set_type(kind))
        card.claim_type_toggled.connect(lambda id: self.annotating.toggle_claim_type_id(id))
        card.check_worthy_requested.connect(lambda value: self.annotating.set_check_worthy(value))
        card.certainty_requested.connect(lambda value: self.annotating.set_certainty(value))
        card.role_chosen.connect(lambda role: self.annotating.choose_role(role))
        panel.show_state()
        return panel

    # Composition

    def _lay_out(self) -> None:
        self.toolbar = QToolBar("Acts")
        self.toolbar.setMovable(False)
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        for spec in ACTIONS:
            if spec.button:
                action = self.actions_by_id[spec.id]
                action.setIconText(_button_text(spec))
                if spec.id in ("new_quotation", "accept", "done"):
                    self.toolbar.addSeparator()
                self.toolbar.addAction(action)
                # The article keeps the keys and its selection when a button is clicked.
                button = self.toolbar.widgetForAction(action)
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                button.setAccessibleName(spec.text)
        self.addToolBar(self.toolbar)
        self._place_of_documents, self._place_of_cards = QWidget(), QWidget()
        self.splitter: QSplitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for panel in (self._place_of_documents, self.article, self._place_of_cards):
            self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([230, 710, 340])
        self._place_of_documents.setMinimumWidth(150)
        self._place_of_cards.setMinimumWidth(220)
        self.article.setMinimumWidth(360)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.setCentralWidget(self.pages)

    def _make_menus(self) -> None:
        menus: dict[str, QMenu] = {}
        for spec in ACTIONS:
            if spec.menu not in menus:
                menus[spec.menu] = self.menuBar().addMenu(f"&{spec.menu}")
            menus[spec.menu].addAction(self.actions_by_id[spec.id])

    def _make_status_line(self) -> None:
        self.saved_label = QLabel()
        self.saved_label.setAccessibleName("Saved at")
        self.place_label = QLabel()
        self.worker_label = QLabel()
        for label in (self.saved_label, self.place_label, self.worker_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.worker_label.setProperty("role", "muted")
        self.place_label.setProperty("role", "muted")
        bar = self.statusBar()
        bar.addPermanentWidget(self.worker_label)
        bar.addPermanentWidget(self.place_label)
        bar.addPermanentWidget(self.saved_label)

    def _connect(self) -> None:
        workspace, projects = self.workspace, self.projects
        workspace.project_opened.connect(self._show_project)
        workspace.project_closed.connect(self._show_welcome)
        workspace.document_opened.connect(self._on_document_opened)
        workspace.documents_changed.connect(self._update_place)
        workspace.changed.connect(lambda changes: self._update_undo())
        workspace.saved.connect(self._show_saved)
        workspace.refused.connect(self._show_refusal)
        workspace.current_changed.connect(self._show_next_keys)
        workspace.analysis_arrived.connect(self._show_next_keys)
        # What starts processes or imports much must not make anybody wait for the article.
        self.article.document_painted.connect(self._after_painting)
        self.article.pressed.connect(self._on_article_pressed)
        self.article.context_requested.connect(self._show_context_menu)
        self.article.cursorPositionChanged.connect(self._update_place)
        projects.worker_state.connect(self.worker_label.setText)
        projects.done_message.connect(self._show_message)
        for number, key in enumerate(CLAIM_TYPE_KEYS):
            shortcut = QShortcut(QKeySequence(key), self.article)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda which=number: self.annotating.toggle_claim_type(which))

    def _handler(self, id: str) -> Callable[[], None]:
        """Return what an action does: the method of its id, of this window or of the commands."""

        def handle() -> None:
            self.workspace.note_input()
            owner = next(
                o for o in (self, self.projects, self.annotating, self.selecting) if hasattr(type(o), id)
            )
            getattr(owner, id)()

        return handle

    # What is shown

    def _show_welcome(self) -> None:
        self.welcome.show_state(self._settings.recent, self._settings.annotator)
        self.pages.setCurrentWidget(self.welcome)
        self.toolbar.hide()
        self.setWindowTitle("Quote & Claim Annotator")
        for label in (self.saved_label, self.place_label, self.worker_label):
            label.clear()
        for spec in ACTIONS:
            if spec.scope == "article" or spec.id in (
                "import_files",
                "import_folder",
                "export",
                "close_project",
            ):
                self.actions_by_id[spec.id].setEnabled(False)
        self._update_undo()
        self.welcome.new_button.setFocus()

    def _show_project(self) -> None:
        project = self.workspace.project
        assert project is not None
        self.pages.setCurrentWidget(self.splitter)
        self.toolbar.show()
        for action in self.actions_by_id.values():
            action.setEnabled(True)
        self._update_undo()
        self._update_place()
        self.article.setFocus()
        if not project.writable:
            self.worker_label.setText("open for reading only")
        if not project.count():
            self._after_painting()  # there is no article to be painted first
            self._show_message("The project is empty: import articles (Ctrl+I), or drop files here.", 0)

    def _on_document_opened(self) -> None:
        opened, project = self.workspace.opened, self.workspace.project
        assert opened is not None
        assert project is not None
        self.setWindowTitle(f"{opened.document.title} — {project.path.stem} — Quote & Claim Annotator")
        self._update_place()

    def _after_painting(self) -> None:
        """Make what the first paint did not need; the commands, too, so that no key waits for them."""
        _ = self.cards, self.documents, self.annotating, self.selecting
        self.projects.prepare_ahead()

    def _show_saved(self, at: str) -> None:
        local = datetime.fromisoformat(at).astimezone()
        self.saved_label.setText(f"saved {local:%H:%M:%S}")

    def _show_refusal(self, error: AnnotatorError) -> None:
        if isinstance(error, StorageError):
            from annotator.ui.dialogs.messages import show_error

            show_error(error, self)
        else:
            self._show_message(str(error))

    def _show_message(self, words: str, milliseconds: int = _MESSAGE_MS) -> None:
        self.statusBar().showMessage(words, milliseconds)

    def _show_next_keys(self) -> None:
        """Say what the next keys do."""
        current, opened = self.workspace.current, self.workspace.opened
        if opened is None:
            return
        if current is None:
            words = (
                "Tab next suggestion · Q quotation · = grow · N next document"
                if len(opened.pending)
                else ("= grow the selection · Q quotation · K claim · D done · N next document")
            )
        elif current.kind == "suggestion":
            words = "Enter accept · X reject · Tab next"
        elif current.kind == "claim":
            words = "1–9 claim types · X delete · [ ] start · { } end · Tab next"
        else:
            words = (
                "C cue · S source · P speaker · K claim · T type · J join · [ ] start · { } end · X delete"
            )
        self._show_message(words, 0)

    def _update_place(self) -> None:
        project, opened = self.workspace.project, self.workspace.opened
        if project is None or opened is None:
            self.place_label.clear()
            return
        self.place_label.setText(
            f"{self.workspace.position} of {project.count()}   ·   character {self.article.caret()}"
        )

    def _update_undo(self) -> None:
        project = self.workspace.project
        for id, word in (("undo", "Undo"), ("redo", "Redo")):
            entry = None
            if project is not None:
                entry = project.next_undo() if id == "undo" else project.next_redo()
            action = self.actions_by_id[id]
            short = action.iconText()
            action.setEnabled(entry is not None)
            action.setText(f"{word}: {entry.act}" if entry else word)
            action.setIconText(short)

    def _on_article_pressed(self, current: object) -> None:
        if current is not None:
            self.workspace.set_current(current)  # type: ignore[arg-type]

    def _show_context_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for spec in ACTIONS:
            if spec.menu == "Annotate" and not spec.id.startswith(("start_", "end_")):
                menu.addAction(self.actions_by_id[spec.id])
        menu.addSeparator()
        menu.addAction(self.actions_by_id["undo"])
        copy = QAction("Copy", menu)
        copy.triggered.connect(self.article.copy)
        menu.addAction(copy)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Actions of the window itself

    def focus_article(self) -> None:
        """Give the article the keys."""
        self.article.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_documents(self) -> None:
        """Give the list of documents the keys."""
        self.documents.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_cards(self) -> None:
        """Give the cards the keys."""
        self.cards.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def theme_light(self) -> None:
        """Take the light theme."""
        self.set_theme("light")

    def theme_dark(self) -> None:
        """Take the dark theme."""
        self.set_theme("dark")

    def theme_system(self) -> None:
        """Take the theme that the desktop has."""
        self.set_theme("system")

    def set_theme(self, name: str) -> None:
        """Take a theme at once and remember it."""
        self._settings.theme = name
        theme = load_theme(name)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme)
        self.article.set_theme(theme)
        self._theme = theme
        if "cards" in self.__dict__:
            self.cards.set_theme(theme)

    def show_keys(self) -> None:
        """Show all keys."""
        from annotator.ui.dialogs.messages import Report

        lines = [f"{key_names(spec):26} {spec.text}: {spec.help}" for spec in ACTIONS if spec.keys]
        lines.append(f"{'1 … 9, 0, Alt+1 …':26} Claim types of the current claim, in the codebook's order.")
        dialog = Report("Keys", "Letters act while the article has the focus (F6).", lines, self)
        font = dialog.lines.font()
        font.setFamily("monospace")
        dialog.lines.setFont(font)
        dialog.resize(860, 560)
        dialog.exec()
        dialog.deleteLater()

    def about(self) -> None:
        """Show version and licences."""
        from annotator.ui.dialogs.messages import Report

        lines = [
            "MIT licence. Uses Qt and PySide6 (LGPL 3), spaCy (MIT), sqlite-utils (Apache 2.0),",
            "Typer (MIT), Rich (MIT), and the English model en_core_web_sm 3.8.0 (MIT).",
            "It opens no network connection; everything stays in the project file.",
        ]
        dialog = Report("About", f"Quote & Claim Annotator {__version__}", lines, self)
        dialog.exec()
        dialog.deleteLater()

    def quit(self) -> None:
        """Close the window."""
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the welcome page where nothing is open."""
        if self.workspace.project is None:
            self._show_welcome()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and end the work in the background; everything else is saved already."""
        self._settings.set_window_state("geometry", self.saveGeometry())
        self._settings.set_window_state("splitter", self.splitter.saveState())
        self.projects.stop()
        self.projects.leave()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import the dropped files."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            # After the drop is over: whoever dropped waits for it to end, and a dialog may come up.
            QTimer.singleShot(0, lambda: self.projects.accept_dropped(paths))
