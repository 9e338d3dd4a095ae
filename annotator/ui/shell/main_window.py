"""The main window: it composes panels and makes all connections between widgets."""

from __future__ import annotations

from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.decisions import Showing
from annotator.domain.translation import mark, tr
from annotator.resources_folder import resource
from annotator.ui.actions.applicability import holding, next_acts, next_keys, removable_entity
from annotator.ui.actions.keys import Keys
from annotator.ui.actions.label_keys import label_keys
from annotator.ui.actions.placed_keys import PlacedKeys
from annotator.ui.actions.qt_actions import ActionSet
from annotator.ui.article.reading_place import ReadingPlace
from annotator.ui.article.view import ArticleView
from annotator.ui.look.measures import give_room
from annotator.ui.look.menus import MenuBar
from annotator.ui.panels.docks import Docks
from annotator.ui.panels.panel_keys import FocusKeys
from annotator.ui.session.workspace import Workspace
from annotator.ui.shell.document_status import Whereabouts
from annotator.ui.shell.file_drops import DropWindow
from annotator.ui.shell.menu_bar import make_menus
from annotator.ui.shell.recent_menu import RecentMenu
from annotator.ui.shell.status_line import MESSAGE_MS, StatusLine
from annotator.ui.shell.subjects import Subjects
from annotator.ui.shell.tool_bar import ToolBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.background.index_completion import Indexing
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.cards import CardsPanel
    from annotator.ui.panels.documents import DocumentsPanel
    from annotator.ui.panels.empty_project import EmptyProject
    from annotator.ui.panels.selection_bar import SelectionBar
    from annotator.ui.panels.welcome import WelcomePage
    from annotator.ui.session.settings import Settings
    from annotator.ui.shell.context_menus import ContextMenus
    from annotator.ui.shell.parts import Parts
    from annotator.ui.shell.screen_reader import Announcer
    from annotator.ui.shell.troubles import Troubles


class MainWindow(DropWindow):
    """Documents, article, cards, status line; or the welcome page, or how to begin an empty project."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Quote & Claim Annotator")
        # PNG, since Qt would load a library for the SVG at each start.
        self.setWindowIcon(QIcon(str(resource("icons", "annotator.png"))))
        room = self.screen().availableGeometry()
        # Leaves room for the window manager's title bar.
        self.resize(min(1280, room.width()), min(800, room.height() - 32))
        self._settings = settings
        self.workspace = Workspace(self)  # else what hears its signals would outlive the window
        self.workspace.showing = Showing(
            settings.least_score, settings.suggests_thoughts, claims=settings.suggests_claims
        )
        self.article = ArticleView(self.workspace, theme)
        self.article.set_reading(settings.reading_face, settings.line_height)
        self.article.set_zoom(settings.zoom)
        self.article.zoomed.connect(lambda percent: setattr(settings, "zoom", percent))
        self._reading_place = ReadingPlace(self.article, self.workspace)
        self.keys = Keys(settings, self)
        self.acts = ActionSet(self, self.article, self.keys)
        self.actions_by_id = self.acts.by_id
        self._placed_keys = PlacedKeys(
            self.article, self.acts, self.keys.keyboard, lambda: self.workspace.takes_claim_types
        )
        self.focus_keys = FocusKeys(self, self.article, self.keys)
        self.status = StatusLine()
        self._whereabouts = Whereabouts(self.workspace, self.article, self.status)
        self._lay_out()
        self.docks = Docks(self, self._make_panel)
        self.subjects = Subjects(
            self.workspace,
            settings,
            self.article,
            self._column,
            self.keys,
            self.acts,
            self.docks,
            theme,
            self,
        )
        self._make_menus()
        self._connect()
        self.restoreGeometry(settings.window_state("geometry"))
        self.docks.recall(settings)

    @cached_property
    def selection_bar(self) -> SelectionBar:
        """Return the selection bar."""
        from annotator.ui.panels.selection_bar import SelectionBar

        view = self.subjects.view
        bar = SelectionBar(self.article, self.actions_by_id, self._settings, view.theme)
        view.theme_changed.connect(bar.set_theme)
        return bar

    @cached_property
    def menus(self) -> ContextMenus:
        """Return the context menus."""
        from annotator.ui.shell.context_menus import ContextMenus

        menus = ContextMenus(self.workspace, self.article, self.actions_by_id, self)
        menus.annotation_wanted.connect(self.subjects.article.annotations.go_to)
        menus.document_wanted.connect(self.workspace.open_document)
        menus.document_wanted.connect(self.subjects.view.focus_article)
        menus.removal_wanted.connect(lambda id, title: self.subjects.trash.remove(id, title))
        menus.chosen_wanted.connect(lambda *chosen: self.subjects.chosen_documents.do(*chosen))
        return menus

    @cached_property
    def welcome(self) -> WelcomePage:
        """Return the welcome page, made when it is first shown."""
        from annotator.ui.panels.welcome import WelcomePage

        page, subjects = WelcomePage(self.subjects.view.theme), self.subjects
        page.wanted.connect(lambda id: self.actions_by_id[id].trigger())
        page.import_requested.connect(subjects.projects.import_into_new)
        page.recent_chosen.connect(subjects.projects.open)
        subjects.view.theme_changed.connect(page.set_theme)
        self.pages.addWidget(page)
        return page

    @cached_property
    def empty_page(self) -> EmptyProject:
        """Return the page of a project without articles."""
        from annotator.ui.panels.empty_project import EmptyProject

        page = EmptyProject()
        page.wanted.connect(lambda id: self.actions_by_id[id].trigger())
        self.pages.addWidget(page)
        return page

    @cached_property
    def announcer(self) -> Announcer:
        """Return the announcer for screen readers."""
        from annotator.ui.shell.screen_reader import Announcer

        announcer = Announcer(self.workspace, self.article)
        self.status.messageChanged.connect(announcer.say)
        return announcer

    @cached_property
    def indexing(self) -> Indexing:
        """Return the completion of the word index; made at the first search or import."""
        from annotator.ui.background.index_completion import Indexing

        return Indexing(self.workspace, self)

    @cached_property
    def troubles(self) -> Troubles:
        """Return the reporter of refused acts; made at the first one."""
        from annotator.ui.shell.troubles import Troubles

        return Troubles(self.workspace, self.subjects.projects, self.status, self.say, self)

    # Panels

    @cached_property
    def _parts(self) -> Parts:
        """Return the parts that panels use."""
        from annotator.ui.shell.parts import Parts

        return Parts(
            self.workspace,
            self._settings,
            self.article,
            self.keys,
            self.subjects,
            menus=lambda: self.menus,
            indexing=lambda: self.indexing,
            trigger=lambda id: self.actions_by_id[id].trigger(),
            announce=lambda words: self.announcer.say(words),
        )

    def _make_panel(self, id: str) -> QWidget:
        """Make and connect a panel; the article is painted before the first panel is made."""
        make: Callable[[Parts], QWidget] = import_module(f"annotator.ui.shell.panels.{id}").make
        return make(self._parts)

    @property
    def documents(self) -> DocumentsPanel:
        """Return the list of documents."""
        return cast("DocumentsPanel", self.docks.panel("documents"))

    @property
    def cards(self) -> CardsPanel:
        """Return the cards."""
        return cast("CardsPanel", self.docks.panel("cards"))

    # Composition

    def _lay_out(self) -> None:
        self.toolbar = ToolBar(self.actions_by_id)
        self.addToolBar(self.toolbar)
        self.article.setMinimumWidth(240)
        self.pages = QStackedWidget()
        self.middle = QWidget()
        self._column = QVBoxLayout(self.middle)
        give_room(self._column, "joined")
        self._column.addWidget(self.article, 1)
        self.pages.addWidget(self.middle)
        self.setCentralWidget(self.pages)
        self.setStatusBar(self.status)
        self.setDockNestingEnabled(True)

    def _make_menus(self) -> None:
        self.setMenuBar(MenuBar())
        menus = make_menus(self.menuBar(), self.actions_by_id)
        recent = RecentMenu(
            self._settings,
            lambda path: self.subjects.projects.open(path),
            self.actions_by_id["forget_recent"],
            menus["Project"],
        )
        menus["Project"].insertMenu(self.actions_by_id["open_sample"], recent)
        menus["Order of work"].aboutToShow.connect(
            lambda: self.subjects.documents.show_order(self.actions_by_id)
        )
        menus["View"].aboutToShow.connect(lambda: self.subjects.view.show_in_force(self.actions_by_id))

    def _connect(self) -> None:
        workspace, subjects = self.workspace, self.subjects
        workspace.project_opened.connect(self._show_project)
        workspace.project_closed.connect(self._show_welcome)
        workspace.documents_changed.connect(lambda: self.indexing.complete())
        workspace.documents_changed.connect(self._update_undo)  # new versions of texts are acts
        workspace.documents_changed.connect(self._show_title)
        workspace.document_closed.connect(self._show_empty)
        workspace.stepped.connect(self._update_undo)
        self.files_dropped.connect(lambda paths: subjects.projects.accept_dropped(paths))
        later = workspace.later
        workspace.document_opened.connect(lambda: later.do_once(self._show_title))
        workspace.document_opened.connect(lambda: later.do_once(self._update_undo))
        workspace.changed.connect(lambda changes: later.do_once(self._update_undo))
        workspace.changed.connect(lambda changes: later.do_once(self._show_title) if changes.edited else None)
        workspace.saved.connect(lambda at: later.do(lambda: self.status.show_saved(at)))
        workspace.refused.connect(lambda error: self.troubles.tell(error))
        self.acts.key_coming.connect(later.do_now)
        workspace.current_changed.connect(lambda: later.do_once(self._show_what_applies))
        workspace.analysis_arrived.connect(lambda: later.do_once(self._show_what_applies))
        self.article.copyAvailable.connect(lambda: later.do_once(self._show_what_applies))  # some, or none
        self._whereabouts.entity_changed.connect(lambda: later.do_once(self._show_what_applies))
        self.acts.chosen.connect(lambda id: later.do_once(self._enable_what_applies))  # once it is done
        self.acts.chosen.connect(subjects.run)
        self.acts.refused.connect(self.say)
        self.keys.changed.connect(self._show_what_applies)
        self.keys.changed.connect(self.toolbar.follow_keys)
        subjects.view.theme_changed.connect(self.toolbar.show_icons)
        # At once: a closing window runs no later tasks.
        self.focus_keys.changed.connect(self._show_what_applies)
        # Processes and large imports start after the article is painted.
        self.article.document_painted.connect(self._after_painting)
        self.article.pressed.connect(self._on_article_pressed)
        self.article.edge_moved.connect(lambda key, span: subjects.article.corrections.move_span(key, span))
        self.article.selected_by_mouse.connect(lambda place: self.selection_bar.show_at(place))
        self.article.context_requested.connect(lambda at, point: self.menus.show_for_article(at, point))
        self.status.annotator.clicked.connect(self.actions_by_id["change_annotator"].trigger)
        self.status.findings.clicked.connect(self.actions_by_id["findings"].trigger)
        self.status.suggestions.clicked.connect(self.actions_by_id["show_hidden"].trigger)
        subjects.analysis.worker_state.connect(self.status.worker.setText)
        subjects.labour_told.connect(self.status.labour.setText)
        subjects.hint.connect(self.say)
        subjects.announced.connect(lambda words: self.announcer.say(words))
        self.docks.left.connect(subjects.view.focus_article)
        self.acts.toggle_claim_types(lambda number: subjects.article.claims.toggle_claim_type(number))
        for changed in (self.workspace.project_opened, self.workspace.codebook_changed, self.keys.changed):
            changed.connect(self._offer_labels)

    def _offer_labels(self) -> None:
        """Let the keys that the codebook gives to its types act."""
        project, subjects = self.workspace.project, self.subjects
        labels = label_keys(project.codebook, self.keys) if project is not None else {}
        acts: dict[str, Callable[[], None]] = {}
        for key, label in labels.items():
            if label.sort == "claim type":
                acts[key] = partial(subjects.article.claims.take_type, label.id)
            else:
                acts[key] = partial(subjects.article.entities.mark_as, label.id)
        self.acts.offer_labels(acts)

    # Content

    def _show_welcome(self) -> None:
        settings = self._settings
        self.welcome.show_state(settings.recent, settings.annotator, is_new=not settings.tour_taken)
        self.pages.setCurrentWidget(self.welcome)
        self.setWindowTitle("Quote & Claim Annotator")
        self.subjects.view.end_table()
        self.docks.put_away()
        self.status.clear()
        self._update_undo()
        self._show_what_applies()
        self.welcome.new_button.setFocus()

    def _show_project(self) -> None:
        project = self.workspace.project
        assert project is not None
        if held := self.focusWidget():
            held.clearFocus()  # else Qt gives the keys to one control after the other as pages go and come
        if "welcome" in self.__dict__:  # it was made
            self.welcome.recent.stop()
        self.pages.setCurrentWidget(self.middle)
        self.docks.bring_back()
        self._update_undo()
        self._show_what_applies()
        self.article.setFocus()
        if not project.writable:
            self.status.worker.setText(tr("open for reading only"))
        if not project.count():
            self._after_painting()  # no article has to be painted first
            self._show_empty()

    def _show_empty(self) -> None:
        project = self.workspace.project
        assert project is not None
        self.setWindowTitle(f"{project.path.stem} — Quote & Claim Annotator")
        self.pages.setCurrentWidget(self.empty_page)
        self.empty_page.import_button.setFocus()
        self.say(self.keys.fill(mark("The project is empty: {import_files} imports articles.")), 0)

    def _show_title(self) -> None:
        opened, project = self.workspace.opened, self.workspace.project
        if self.pages.currentWidget() is not self.middle and opened is not None:
            self.pages.setCurrentWidget(self.middle)  # the first articles have come
            self.article.setFocus()
        if opened is not None and project is not None:
            self.setWindowTitle(f"{opened.document.title} — {project.path.stem} — Quote & Claim Annotator")

    def _after_painting(self) -> None:
        """Make the parts that the first paint does not need, and the commands before a key needs them."""
        from annotator.ui.background.speaker_reading import read_ahead
        from annotator.ui.shell.backup_status import keep_backups

        self.docks.make_visible_ones()
        self.toolbar.show_icons(self.subjects.view.theme)
        _ = self.announcer
        _ = self.subjects.labour
        self.subjects.make_for_keys()
        QTimer.singleShot(0, self, lambda: keep_backups(self.subjects, self.status, self.actions_by_id))
        QTimer.singleShot(0, self, lambda: self.subjects.learning.counting.count_if_due())
        QTimer.singleShot(0, self, lambda: self.subjects.help.palette)
        QTimer.singleShot(0, self, lambda: self.subjects.misfits.checks.look())
        QTimer.singleShot(0, self, lambda: read_ahead(self.workspace))
        self.subjects.analysis.prepare_ahead()

    def say(self, words: str, milliseconds: int = MESSAGE_MS) -> None:
        """Show a message after the next keys are shown, since these clear the message."""
        self.workspace.later.do(lambda: self.status.say(words, milliseconds))

    def _show_what_applies(self) -> None:
        """Enable the actions that apply now, and show the next keys."""
        selected = self.article.selected_span() is not None
        self._enable_what_applies()
        elsewhere = self.focus_keys.now() if self.workspace.project is not None else None
        entity = removable_entity(self.workspace, self.article) is not None
        article_keys = next_keys(self.workspace, self.keys, selected=selected, entity=entity)
        self.status.show_next_keys(elsewhere or article_keys)

    def _enable_what_applies(self) -> None:
        self.acts.hold(holding(self.workspace, self.article))
        opened = self.workspace.opened
        self.acts.show_done(is_done=opened is not None and opened.layer.status == "done")

    def _update_undo(self) -> None:
        self.acts.show_history(next_acts(self.workspace))
        self._show_what_applies()

    def _on_article_pressed(self, current: object) -> None:
        if current is not None:
            self.workspace.set_current(current)  # type: ignore[arg-type]

    # Qt's own events

    def showEvent(self, event: QShowEvent) -> None:
        """Show the welcome page if no project is open."""
        if self.workspace.project is None:
            self._show_welcome()
        self.windowHandle().installEventFilter(self._placed_keys)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let panels shrink for the article."""
        super().resizeEvent(event)
        self.docks.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store the window's state and end the work in the background; all else is already saved."""
        if self.isFullScreen():
            self.subjects.view.full_screen()
        self.subjects.view.end_table()
        self._settings.set_window_state("geometry", self.saveGeometry())
        self.docks.remember(self._settings)
        closed = self.workspace.project_closed
        closed.disconnect(self._show_welcome)  # nobody would see it
        self.subjects.stop()
        closed.connect(self._show_welcome)
        super().closeEvent(event)
