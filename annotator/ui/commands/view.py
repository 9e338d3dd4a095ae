"""The actions on the window: panels, focus, full screen, theme, reading."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.domain.translation import mark, tr
from annotator.ui.actions.registry import ACTIONS, ActionSpec
from annotator.ui.look.theme import apply_theme, desktop, load_theme, reading_faces, reading_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from annotator.ui.article.view import ArticleView
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.cards import CardsPanel
    from annotator.ui.panels.docks import Docks
    from annotator.ui.panels.documents import DocumentsPanel
    from annotator.ui.panels.guidelines import GuidelinesPanel
    from annotator.ui.panels.search import SearchPanel
    from annotator.ui.session.settings import Settings


_OWN_CHOICE = mark("The program’s choice")
_SAMPLE = mark("“Proud,” she said in 2026")  # shows a face
_FROM_NEXT_START = mark("The program speaks this language from its next start on.")
# What is said of the order of work.


class ViewCommands(QObject):
    """Shows panels, moves the focus, and sets theme, face and size."""

    hint = Signal(str)
    theme_changed = Signal(object)  # Theme
    reading_changed = Signal(str, int)  # face of articles, "" for the program's choice; zoom in per cent

    def __init__(
        self,
        window: QMainWindow,
        article: ArticleView,
        docks: Docks,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._article = article
        self._docks = docks
        self._settings = settings
        self.theme = theme
        desktop().colorSchemeChanged.connect(self._follow_desktop)
        desktop().accessibility().contrastPreferenceChanged.connect(self._follow_desktop)

    def show_in_force(self, actions: Mapping[str, QAction]) -> None:
        """Mark the actions in force; called when the menu opens, since Qt toggles marks itself."""
        for spec in ACTIONS:
            holds = self._is_in_force(spec)
            if holds is not None:
                actions[spec.id].setCheckable(True)
                actions[spec.id].setChecked(holds)

    def _is_in_force(self, spec: ActionSpec) -> bool | None:
        """Tell whether an action's setting or panel is in force; None for an action without one."""
        if spec.setting:
            wanted = True if spec.value is None else spec.value
            return bool(getattr(self._settings, spec.setting) == wanted)
        if spec.panel:
            return self._docks.is_up(spec.panel)
        return self._window.isFullScreen() if spec.id == "full_screen" else None

    # The article

    def zoom_in(self) -> None:
        """Show the article a step larger."""
        self._article.zoom_by(1)

    def zoom_out(self) -> None:
        """Show the article a step smaller."""
        self._article.zoom_by(-1)

    def zoom_reset(self) -> None:
        """Show the article at 100 per cent."""
        self._article.set_zoom(100)

    def set_zoom(self, percent: int) -> None:
        """Show the article at a size in per cent."""
        self._article.set_zoom(percent)

    def bar_at_selection(self) -> None:
        """Switch the bar at selections made by mouse on or off."""
        self.show_bar(not self._settings.selection_bar)

    def show_bar(self, wanted: bool) -> None:
        """Show or hide the bar at selections made by mouse."""
        self._settings.selection_bar = wanted
        self.hint.emit(
            tr("The bar at a selection is on.")
            if self._settings.selection_bar
            else tr("The bar at a selection is off.")
        )

    def edit_note(self) -> None:
        """Focus the note of the current annotation."""
        cards = cast("CardsPanel", self._docks.show("cards"))
        cards.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Panels and focus

    def focus_article(self) -> None:
        """Focus the article; the table of documents gives it its place back."""
        self.end_table()
        self._article.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> None:
        """Focus the next of article and panels."""
        self._go_to_pane(1)

    def previous_pane(self) -> None:
        """Focus the previous of article and panels."""
        self._go_to_pane(-1)

    def _go_to_pane(self, by: int) -> None:
        focused = QApplication.focusWidget()
        panes = [self._article, *(self._docks.panel(id) for id in self._docks.ids_up())]
        number = next(
            (
                place
                for place, pane in enumerate(panes)
                if focused and (pane is focused or pane.isAncestorOf(focused))
            ),
            0,
        )
        pane = panes[(number + by) % len(panes)]
        if pane is self._article:
            self.focus_article()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_panel(self, id: str) -> None:
        """Show and focus a panel; if it has the focus, hide it."""
        focused = QApplication.focusWidget()
        if self._docks.filling == id:
            self.focus_article()
        elif focused is not None and self._docks.is_up(id) and self._docks.panel(id).isAncestorOf(focused):
            self._docks.hide(id)
            self.focus_article()
        else:
            self._docks.show(id).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def documents_table(self) -> None:
        """Show the documents as a table in place of the article; if that is shown, go back to the article."""
        if self._docks.filling:
            self.focus_article()
            return
        panel = cast("DocumentsPanel", self._docks.show("documents"))
        self._docks.fill("documents")
        panel.set_table(is_table=True)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_table(self) -> None:
        """Give the article its place back."""
        if self._docks.filling:
            self._docks.end_filling()
            cast("DocumentsPanel", self._docks.panel("documents")).set_table(is_table=False)

    def search_project(self) -> None:
        """Show the search panel with the selected words, and focus its field."""
        from annotator.ui.commands.base import words_to_find

        cast("SearchPanel", self._docks.show("search")).open(words_to_find(self._article))

    def guidelines(self) -> None:
        """Show the guidelines at the passage of the current field; if they have the focus, hide them."""
        self.toggle_panel("guidelines")
        if self._docks.is_up("guidelines"):
            cast("GuidelinesPanel", self._docks.panel("guidelines")).show_passage()

    def reset_layout(self) -> None:
        """Put all panels back to their first places."""
        self._docks.reset()
        self.focus_article()

    def full_screen(self) -> None:
        """Show only the article on the whole screen, or end that."""
        window = self._window
        becomes_full = not window.isFullScreen()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        window.menuBar().setVisible(not becomes_full)
        if becomes_full:
            self._docks.put_away()
            self.focus_article()
        else:
            self._docks.bring_back()

    # Theme

    def set_theme(self, name: str) -> None:
        """Apply a theme at once and remember it."""
        self._settings.theme = name
        self._wear(load_theme(name))

    def _follow_desktop(self) -> None:
        """Apply the light, dark or high-contrast theme that the desktop has changed to."""
        theme = load_theme(self._settings.theme)
        if theme.name != self.theme.name:
            self._wear(theme)

    def _wear(self, theme: Theme) -> None:
        self.theme = theme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme)
        self._article.set_theme(theme)
        self.theme_changed.emit(theme)

    # Reading

    def reading_face(self) -> None:
        """Ask for the face of articles, each shown in itself, and apply it."""
        from annotator.ui.dialogs.picker import Choice, pick
        from annotator.ui.dialogs.placement import place_clear

        present_face = self._settings.reading_face
        faces = ["", *reading_faces()]
        default_face = reading_font(10).families()[0]
        sample = tr(_SAMPLE)
        choices = [
            Choice(
                face or tr(_OWN_CHOICE),
                tr("now · {sample}", sample=sample) if face == present_face else sample,
                face,
                face=face or default_face,
            )
            for face in faces
        ]
        place = partial(place_clear, article=self._article)
        face = pick(
            tr("Reading font"), choices, now=present_face, parent=self._window, place=place,
            name="reading_faces",
        )  # fmt: skip
        if face is not None:
            self.set_reading_face(face)

    def set_reading_face(self, face: str) -> None:
        """Set the face of articles, "" for the program's choice."""
        self._settings.reading_face = face
        self.set_reading()

    def set_line_height(self, percent: int) -> None:
        """Set the height of the article's lines in per cent of the font's height."""
        self._settings.line_height = percent
        self.set_reading()

    def set_reading(self) -> None:
        """Apply the remembered face and line height to the article."""
        self._article.set_reading(self._settings.reading_face, self._settings.line_height)
        self.reading_changed.emit(self._settings.reading_face, self._settings.zoom)

    # Language

    def set_language(self, code: str) -> str:
        """Keep the language that counts from the next start on; return that in this language."""
        from annotator.ui.wording.language import said_in

        self._settings.language = code
        return said_in(code, _FROM_NEXT_START)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()
