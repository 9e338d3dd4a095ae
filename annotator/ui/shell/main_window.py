"""The main window: composes panels and connects them; every connection between widgets is in here."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.decisions import Showing
from annotator.resources_folder import resource
from annotator.ui.actions.applicability import holding, next_keys, removable_entity
from annotator.ui.actions.keys import Keys
from annotator.ui.actions.placed_keys import PlacedKeys
from annotator.ui.actions.qt_actions import ActionSet
from annotator.ui.article.view import ArticleView
from annotator.ui.commands.analysis import AnalysisCommands
from annotator.ui.commands.help import HelpCommands
from annotator.ui.commands.project import ProjectCommands
from annotator.ui.commands.view import ViewCommands
from annotator.ui.panels.docks import Docks
from annotator.ui.panels.panel_keys import FocusKeys
from annotator.ui.session.workspace import Workspace
from annotator.ui.shell.document_status import Whereabouts
from annotator.ui.shell.menu_bar import make_menus
from annotator.ui.shell.status_line import MESSAGE_MS, StatusLine
from annotator.ui.shell.tool_bar import make_tool_bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.search_query import Query
    from annotator.ui.background.index_completion import Indexing
    from annotator.ui.commands.annotation import AnnotationCommands
    from annotator.ui.commands.base import ArticleCommands
    from annotator.ui.commands.claims import ClaimCommands
    from annotator.ui.commands.corrections import CorrectionCommands
    from annotator.ui.commands.documents import DocumentCommands
    from annotator.ui.commands.find import FindCommands
    from annotator.ui.commands.navigation import TravelCommands
    from annotator.ui.commands.selection import SelectionCommands
    from annotator.ui.commands.suggestions import SuggestionCommands
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.cards import CardsPanel
    from annotator.ui.panels.documents import DocumentsPanel
    from annotator.ui.panels.guidelines import GuidelinesPanel
    from annotator.ui.panels.history import HistoryPanel
    from annotator.ui.panels.search import SearchPanel
    from annotator.ui.panels.selection_bar import SelectionBar
    from annotator.ui.panels.speakers import SpeakersPanel
    from annotator.ui.panels.welcome import WelcomePage
    from annotator.ui.session.settings import Settings
    from annotator.ui.shell.context_menus import ContextMenus
    from annotator.ui.shell.effort_meter import LabourMeter
    from annotator.ui.shell.screen_reader import Announcer
    from annotator.ui.shell.troubles import Troubles

Commands = TypeVar("Commands", bound="ArticleCommands")

# Where the methods of actions are, asked one after the other: the later ones are made when one is wanted.
_OWNERS = (
    "viewing", "helping", "projects", "analyses", "annotating", "claiming", "suggesting", "selecting",
    "going", "travelling", "finding", "labour",
)  # fmt: skip


class MainWindow(QMainWindow):
    """Documents, article, cards, status line; or the welcome page."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Quote & Claim Annotator")
        # Not the SVG, for which Qt loads a library at each start.
        self.setWindowIcon(QIcon(str(resource("icons", "annotator.png"))))
        self.setAcceptDrops(True)
        room = self.screen().availableGeometry()
        # Room for the title bar, which the window manager adds.
        self.resize(min(1280, room.width()), min(800, room.height() - 32))
        self._settings = settings
        self.workspace = Workspace()
        self.workspace.showing = Showing(
            settings.least_score, settings.suggests_thoughts, claims=settings.suggests_claims
        )
        self.article = ArticleView(self.workspace, theme)
        self.article.set_reading(settings.reading_face, settings.line_height)
        self.article.set_zoom(settings.zoom)
        self.article.zoomed.connect(lambda percent: setattr(settings, "zoom", percent))
        self.projects = ProjectCommands(self.workspace, settings, self)
        self.keys = Keys(settings, self)
        self.acts = ActionSet(self, self.article, self.keys, self._handler)
        self.actions_by_id = self.acts.by_id
        self._placed_keys = PlacedKeys(
            self.article, self.acts, self.keys.keyboard, lambda: self.workspace.takes_claim_types
        )
        self.focus_keys = FocusKeys(self, self.article, self.keys)
        self.status = StatusLine()
        self._whereabouts = Whereabouts(self.workspace, self.article, self.status)
        self._lay_out()
        self.analyses = AnalysisCommands(self.workspace, settings, self.article, self)
        self.docks = Docks(self, self._make_panel)
        self.viewing = ViewCommands(self, self.article, self.docks, settings, theme)
        self.helping = HelpCommands(self.workspace, self.acts, self.keys, lambda: self.viewing.theme, self)
        self._make_menus()
        self._connect()
        self.restoreGeometry(settings.window_state("geometry"))
        self.docks.recall(settings)

    def _made(self, kind: type[Commands], *more: Any) -> Commands:
        """Return commands on the article, whose hints are told at the bottom."""
        commands = kind(self.workspace, self.article, self.keys, self, *more)
        commands.hint.connect(self.say)
        return commands

    @cached_property
    def annotating(self) -> AnnotationCommands:
        """Return what the actions of annotation do, imported at the first key or after the first paint."""
        from annotator.ui.commands.annotation import AnnotationCommands

        return self._made(AnnotationCommands)

    @cached_property
    def claiming(self) -> ClaimCommands:
        """Return what the actions on claims do; imported when `annotating` is."""
        from annotator.ui.commands.claims import ClaimCommands

        return self._made(ClaimCommands)

    @cached_property
    def selecting(self) -> SelectionCommands:
        """Return what the actions on the selection do; imported when `annotating` is."""
        from annotator.ui.commands.selection import SelectionCommands

        return self._made(SelectionCommands)

    @cached_property
    def suggesting(self) -> SuggestionCommands:
        """Return what the actions on suggestions do; made when first needed."""
        from annotator.ui.commands.suggestions import SuggestionCommands

        return self._made(SuggestionCommands, self._settings)

    @cached_property
    def going(self) -> DocumentCommands:
        """Return what the actions on whole documents do; imported when `annotating` is."""
        from annotator.ui.commands.documents import DocumentCommands

        return self._made(DocumentCommands)

    @cached_property
    def travelling(self) -> TravelCommands:
        """Return what the actions of going about do; made when first needed."""
        from annotator.ui.commands.navigation import TravelCommands

        return self._made(TravelCommands)

    @cached_property
    def finding(self) -> FindCommands:
        """Return what the actions of finding do, with their bar below the article; made when first needed."""
        from annotator.ui.commands.find import FindCommands

        commands = self._made(FindCommands)
        self._column.addWidget(commands.bar)
        return commands

    @cached_property
    def correcting(self) -> CorrectionCommands:
        """Return what dragging in the article and fields of the card change; made when `annotating` is."""
        from annotator.ui.commands.corrections import CorrectionCommands

        return self._made(CorrectionCommands)

    @cached_property
    def selection_bar(self) -> SelectionBar:
        """Return the bar of acts at a selection."""
        from annotator.ui.panels.selection_bar import SelectionBar

        return SelectionBar(self.article, self.actions_by_id, self._settings)

    @cached_property
    def menus(self) -> ContextMenus:
        """Return the menus of the right button."""
        from annotator.ui.shell.context_menus import ContextMenus

        menus = ContextMenus(self.workspace, self.article, self.actions_by_id, self)
        menus.annotation_wanted.connect(self.annotating.go_to)
        menus.document_wanted.connect(self.workspace.open_document)
        menus.document_wanted.connect(self.viewing.focus_article)
        return menus

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
    def announcer(self) -> Announcer:
        """Return what speaks to screen readers."""
        from annotator.ui.shell.screen_reader import Announcer

        announcer = Announcer(self.workspace, self.article)
        self.status.messageChanged.connect(announcer.say)
        return announcer

    @cached_property
    def labour(self) -> LabourMeter:
        """Return what counts keys, pointer presses and time."""
        from annotator.ui.shell.effort_meter import LabourMeter

        meter = LabourMeter(self.workspace, self._settings, self)
        meter.told.connect(self.status.labour.setText)
        meter.hint.connect(self.say)
        return meter

    @cached_property
    def indexing(self) -> Indexing:
        """Return what completes the index of words; made at the first search or import."""
        from annotator.ui.background.index_completion import Indexing

        return Indexing(self.workspace, self)

    @cached_property
    def troubles(self) -> Troubles:
        """Return what tells of refused acts; made at the first."""
        from annotator.ui.shell.troubles import Troubles

        return Troubles(self.workspace, self.projects, self.status, self.say, self)

    # Panels

    def _make_panel(self, id: str) -> QWidget:
        """Make and connect a panel; the article is painted before any of them is there."""
        make: Callable[[], QWidget] = getattr(self, f"_{id}")
        return make()

    @property
    def documents(self) -> DocumentsPanel:
        """Return the list of documents."""
        return cast("DocumentsPanel", self.docks.panel("documents"))

    @property
    def cards(self) -> CardsPanel:
        """Return the cards."""
        return cast("CardsPanel", self.docks.panel("cards"))

    def _documents(self) -> DocumentsPanel:
        from annotator.ui.panels.documents import DocumentsPanel

        panel = DocumentsPanel(self.workspace, self._settings)
        panel.document_chosen.connect(self.workspace.open_document)
        panel.article_wanted.connect(self.viewing.focus_article)
        panel.menu_requested.connect(lambda position, at: self.menus.show_for_document(position, at))
        self.analyses.outcome_kept.connect(panel.model.refresh)
        panel.model.reload()
        return panel

    def _search(self) -> SearchPanel:
        from annotator.ui.panels.search import SearchPanel

        panel = SearchPanel(self.workspace, self.indexing, self.viewing.theme)
        panel.hit_chosen.connect(self._show_hit)
        panel.told.connect(lambda words: self.announcer.say(words))
        return panel

    def _cards(self) -> CardsPanel:
        from annotator.ui.panels.cards import CardsPanel

        panel = CardsPanel(self.workspace, self.keys, self.viewing.theme)
        panel.chosen.connect(lambda current: self.annotating.go_to(current))
        panel.article_wanted.connect(self.viewing.focus_article)
        panel.menu_requested.connect(lambda current, at: self.menus.show_for_card(current, at))
        card = panel.card
        card.action_requested.connect(lambda id: self.actions_by_id[id].trigger())
        card.type_requested.connect(lambda kind: self.annotating.set_type(kind))
        card.claim_type_toggled.connect(lambda id: self.claiming.toggle_claim_type_id(id))
        card.check_worthy_requested.connect(lambda value: self.claiming.set_check_worthy(value))
        card.certainty_requested.connect(lambda value: self.claiming.set_certainty(value))
        card.span_chosen.connect(self.correcting.choose_span)
        card.span_taken_out.connect(self.correcting.take_out)
        card.attribute_chosen.connect(self.correcting.set_attribute)
        card.note_written.connect(self.correcting.set_note)
        card.annotation_wanted.connect(self.annotating.go_to)
        panel.fragment_dropped.connect(self.correcting.move_fragment)
        panel.show_state()
        return panel

    def _guidelines(self) -> GuidelinesPanel:
        from annotator.ui.shell.guidelines_wiring import make_guidelines_panel

        return make_guidelines_panel(self.workspace, self.article, self.keys, self.viewing, self._settings)

    def _history(self) -> HistoryPanel:
        from annotator.ui.panels.history import HistoryPanel

        panel = HistoryPanel(self.workspace, self.viewing.theme)
        panel.jump_requested.connect(self.workspace.jump)
        panel.article_wanted.connect(self.viewing.focus_article)
        panel.previewed.connect(self.article.show_preview)
        panel.told.connect(lambda words: self.announcer.say(words))
        return panel

    def _speakers(self) -> SpeakersPanel:
        from annotator.ui.shell.speakers_wiring import make_speakers_panel

        return make_speakers_panel(self.workspace, self.viewing.theme, self.travelling, self)

    # Composition

    def _lay_out(self) -> None:
        self.toolbar = make_tool_bar(self.actions_by_id)
        self.addToolBar(self.toolbar)
        self.article.setMinimumWidth(240)
        self.pages = QStackedWidget()
        self.middle = QWidget()
        self._column = QVBoxLayout(self.middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.article, 1)
        self.pages.addWidget(self.middle)
        self.setCentralWidget(self.pages)
        self.setStatusBar(self.status)
        self.setDockNestingEnabled(True)

    def _make_menus(self) -> None:
        menus = make_menus(self.menuBar(), self.actions_by_id)
        menus["View"].aboutToShow.connect(lambda: self.viewing.show_in_force(self.actions_by_id))

    def _connect(self) -> None:
        workspace, projects = self.workspace, self.projects
        workspace.project_opened.connect(self._show_project)
        workspace.project_closed.connect(self._show_welcome)
        workspace.documents_changed.connect(lambda: self.indexing.complete())
        later = workspace.later
        workspace.document_opened.connect(lambda: later.do_once(self._show_title))
        workspace.changed.connect(lambda changes: later.do_once(self._update_undo))
        workspace.saved.connect(lambda at: later.do(lambda: self.status.show_saved(at)))
        workspace.refused.connect(lambda error: self.troubles.tell(error))
        self.acts.key_coming.connect(later.do_now)
        workspace.current_changed.connect(lambda: later.do_once(self._show_what_applies))
        workspace.analysis_arrived.connect(lambda: later.do_once(self._show_what_applies))
        self.article.copyAvailable.connect(lambda: later.do_once(self._show_what_applies))  # some, or none
        self._whereabouts.entity_changed.connect(lambda: later.do_once(self._show_what_applies))
        self.acts.refused.connect(self.say)
        self.keys.changed.connect(self._show_what_applies)
        # At once: a window being closed has no later.
        self.focus_keys.changed.connect(self._show_what_applies)
        # What starts processes or imports much must not make anybody wait for the article.
        self.article.document_painted.connect(self._after_painting)
        self.article.pressed.connect(self._on_article_pressed)
        self.article.edge_moved.connect(lambda key, span: self.correcting.move_span(key, span))
        self.article.selected_by_mouse.connect(lambda place: self.selection_bar.show_at(place))
        self.article.context_requested.connect(lambda at, point: self.menus.show_for_article(at, point))
        self.status.annotator.clicked.connect(self.actions_by_id["change_annotator"].trigger)
        self.status.findings.clicked.connect(self.actions_by_id["findings"].trigger)
        self.status.suggestions.clicked.connect(self.actions_by_id["show_hidden"].trigger)
        self.analyses.worker_state.connect(self.status.worker.setText)
        self.analyses.hint.connect(self.say)
        self.docks.left.connect(self.viewing.focus_article)
        self.viewing.hint.connect(self.say)
        projects.done_message.connect(self.say)
        self.acts.toggle_claim_types(lambda which: self.claiming.toggle_claim_type(which))

    def _handler(self, id: str) -> Callable[[], None]:
        """Return what an action does: the method of its id, of this window or of the commands."""

        def handle() -> None:
            owners = (getattr(self, name) for name in _OWNERS)
            getattr(next(owner for owner in owners if hasattr(type(owner), id)), id)()

        return handle

    # What is shown

    def _show_welcome(self) -> None:
        self.welcome.show_state(self._settings.recent, self._settings.annotator)
        self.pages.setCurrentWidget(self.welcome)
        self.setWindowTitle("Quote & Claim Annotator")
        self.docks.put_away()
        self.status.clear()
        self._update_undo()
        self._show_what_applies()
        self.welcome.new_button.setFocus()

    def _show_project(self) -> None:
        project = self.workspace.project
        assert project is not None
        self.pages.setCurrentWidget(self.middle)
        self.docks.bring_back()
        self._update_undo()
        self._show_what_applies()
        self.article.setFocus()
        if not project.writable:
            self.status.worker.setText("open for reading only")
        if not project.count():
            self._after_painting()  # there is no article to be painted first
            words = "The project is empty: import articles ({import_files}), or drop files here."
            self.say(self.keys.fill(words), 0)

    def _show_title(self) -> None:
        opened, project = self.workspace.opened, self.workspace.project
        if opened is not None and project is not None:
            self.setWindowTitle(f"{opened.document.title} — {project.path.stem} — Quote & Claim Annotator")

    def _show_hit(self, position: int, query: Query, keys_to_article: bool) -> None:
        """Show what was found in the project, and let the find bar go on from there."""
        if position != self.workspace.position:
            self.workspace.open_document(position)
        self.finding.show_query(query)
        if keys_to_article:
            self.article.setFocus()

    def _after_painting(self) -> None:
        """Make what the first paint did not need; the commands, too, so that no key waits for them."""
        from annotator.ui.shell.speakers_wiring import read_ahead

        self.docks.make_visible_ones()
        _ = self.announcer
        _ = self.labour
        _ = self.annotating, self.claiming, self.selecting, self.correcting, self.going
        QTimer.singleShot(0, lambda: self.helping.palette)
        QTimer.singleShot(0, lambda: read_ahead(self.workspace))
        self.analyses.prepare_ahead()

    def say(self, words: str, milliseconds: int = MESSAGE_MS) -> None:
        """Show a message, after the next keys have been shown: those take away what was said before them."""
        self.workspace.later.do(lambda: self.status.say(words, milliseconds))

    def _show_what_applies(self) -> None:
        """Enable the actions that apply now, and say what the next keys do."""
        selected = self.article.selected_span() is not None
        self.acts.hold(holding(self.workspace, selected=selected))
        elsewhere = self.focus_keys.now() if self.workspace.project is not None else None
        entity = removable_entity(self.workspace, self.article) is not None
        here = next_keys(self.workspace, self.keys, selected=selected, entity=entity)
        self.status.show_next_keys(elsewhere or here)

    def _update_undo(self) -> None:
        project = self.workspace.project
        undo, redo = (project.next_undo(), project.next_redo()) if project else (None, None)
        self.acts.show_history(undo.act if undo else None, redo.act if redo else None)
        self._show_what_applies()

    def _on_article_pressed(self, current: object) -> None:
        if current is not None:
            self.workspace.set_current(current)  # type: ignore[arg-type]

    # Qt's own events

    def showEvent(self, event: QShowEvent) -> None:
        """Show the welcome page where nothing is open."""
        if self.workspace.project is None:
            self._show_welcome()
        self.windowHandle().installEventFilter(self._placed_keys)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let panels give way to the article."""
        super().resizeEvent(event)
        self.docks.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and end the work in the background; everything else is saved already."""
        if self.isFullScreen():
            self.viewing.full_screen()
        self._settings.set_window_state("geometry", self.saveGeometry())
        self.docks.remember(self._settings)
        self.projects.stop()
        self.analyses.stop()
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
