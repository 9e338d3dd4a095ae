"""What the actions on the window itself do: panels, focus, full screen, theme."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.ui.look.theme import apply_theme, desktop, load_theme, reading_faces, reading_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from annotator.ui.article.view import ArticleView
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.docks import Docks
    from annotator.ui.session.settings import Settings


_CLOSE, _USUAL, _WIDE = 135, 150, 170  # per cent: heights of lines
_OWN_CHOICE = "The program’s choice"
_SAMPLE = "“Proud,” she said in 2026"  # shows a face


class ViewCommands(QObject):
    """One method an action, named by its id."""

    hint = Signal(str)

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
        """Put check marks at what holds now; done when the menu comes up, since Qt turns marks itself."""
        settings = self._settings
        holds = {f"theme_{name}": settings.theme == name for name in ("light", "dark", "contrast", "system")}
        heights = {"lines_close": _CLOSE, "lines_usual": _USUAL, "lines_wide": _WIDE}
        holds |= {id: settings.line_height == height for id, height in heights.items()}
        holds |= {"count_labour": settings.counts_labour, "bar_at_selection": settings.selection_bar}
        holds["suggest_claims"] = settings.suggests_claims
        holds["suggest_thoughts"] = settings.suggests_thoughts
        panels = {f"panel_{id}": id for id in ("documents", "cards", "history", "speakers")} | {
            "guidelines": "guidelines"
        }
        holds |= {id: self._docks.is_up(panel) for id, panel in panels.items()}
        holds["full_screen"] = self._window.isFullScreen()
        for id, on in holds.items():
            actions[id].setCheckable(True)
            actions[id].setChecked(on)

    # The article

    def zoom_in(self) -> None:
        """Show the article a step larger."""
        self._article.zoom_by(1)

    def zoom_out(self) -> None:
        """Show the article a step smaller."""
        self._article.zoom_by(-1)

    def zoom_reset(self) -> None:
        """Show the article in its own size."""
        self._article.set_zoom(100)

    def bar_at_selection(self) -> None:
        """Show the bar of acts at selections made by mouse, or do without it from now on."""
        self._settings.selection_bar = not self._settings.selection_bar
        self.hint.emit(f"The bar at a selection is {'on' if self._settings.selection_bar else 'off'}.")

    def edit_note(self) -> None:
        """Give the note of the current annotation the keys."""
        self._docks.show("cards").note.setFocus(Qt.FocusReason.ShortcutFocusReason)  # type: ignore[attr-defined]

    # Panels and focus

    def focus_article(self) -> None:
        """Give the article the keys."""
        self._article.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_pane(self) -> None:
        """Give the keys to the next of article and panels."""
        self._go_to_pane(1)

    def previous_pane(self) -> None:
        """Give the keys to the one before."""
        self._go_to_pane(-1)

    def _go_to_pane(self, by: int) -> None:
        focused = QApplication.focusWidget()
        panes = [self._article, *(self._docks.panel(id) for id in self._docks.ids_up())]
        at = next(
            (i for i, p in enumerate(panes) if focused and (p is focused or p.isAncestorOf(focused))), 0
        )
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panel_documents(self) -> None:
        """Show the list of documents and give it the keys; where it has them, put it away."""
        self._toggle_panel("documents")

    def panel_cards(self) -> None:
        """Show the cards and give them the keys; where they have them, put them away."""
        self._toggle_panel("cards")

    def panel_history(self) -> None:
        """Show the history and give it the keys; where it has them, put it away."""
        self._toggle_panel("history")

    def panel_speakers(self) -> None:
        """Show the speakers and give them the keys; where they have them, put them away."""
        self._toggle_panel("speakers")

    def search_project(self) -> None:
        """Show the search with the selected words, and give its field the keys."""
        from annotator.ui.commands.base import words_to_find

        self._docks.show("search").open(words_to_find(self._article))  # type: ignore[attr-defined]

    def guidelines(self) -> None:
        """Show the guidelines at the passage of the current field; where they have the keys, hide them."""
        self._toggle_panel("guidelines")
        if self._docks.is_up("guidelines"):
            self._docks.panel("guidelines").show_passage()  # type: ignore[attr-defined]

    def reset_layout(self) -> None:
        """Put all panels back where they were at first."""
        self._docks.reset()
        self.focus_article()

    def _toggle_panel(self, id: str) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._docks.is_up(id) and self._docks.panel(id).isAncestorOf(focused):
            self._docks.hide(id)
            self.focus_article()
        else:
            self._docks.show(id).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def full_screen(self) -> None:
        """Show the article alone on the whole screen; again to come back."""
        window = self._window
        full = not window.isFullScreen()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        window.menuBar().setVisible(not full)
        if full:
            self._docks.put_away()
            self.focus_article()
        else:
            self._docks.bring_back()

    # Theme

    def theme_light(self) -> None:
        """Take the light theme."""
        self.set_theme("light")

    def theme_dark(self) -> None:
        """Take the dark theme."""
        self.set_theme("dark")

    def theme_contrast(self) -> None:
        """Take the theme of high contrast, light or dark as the desktop is."""
        self.set_theme("contrast")

    def theme_system(self) -> None:
        """Take the theme that the desktop has."""
        self.set_theme("system")

    def set_theme(self, name: str) -> None:
        """Take a theme at once and remember it."""
        self._settings.theme = name
        self._wear(load_theme(name))

    def _follow_desktop(self) -> None:
        """Be light or dark, or of high contrast, as the desktop has become."""
        theme = load_theme(self._settings.theme)
        if theme.name != self.theme.name:
            self._wear(theme)

    def _wear(self, theme: Theme) -> None:
        self.theme = theme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, theme)
        self._article.set_theme(theme)
        for id in ("search", "cards", "guidelines", "history", "speakers"):
            if self._docks.has_made(id):
                self._docks.panel(id).set_theme(theme)  # type: ignore[attr-defined]

    # Reading

    def reading_face(self) -> None:
        """Ask in which face articles are to be set, each shown in its own, and set them so."""
        from annotator.ui.dialogs.picker import Choice, pick
        from annotator.ui.dialogs.placement import place_clear

        now = self._settings.reading_face
        faces = ["", *reading_faces()]
        own = reading_font(10).families()[0]
        choices = [
            Choice(face or _OWN_CHOICE, f"{'now · ' if face == now else ''}{_SAMPLE}", face, face=face or own)
            for face in faces
        ]
        place = partial(place_clear, article=self._article)
        face = pick("Reading font", choices, now=now, parent=self._window, place=place)
        if face is not None:
            self._settings.reading_face = face
            self.set_reading()

    def lines_close(self) -> None:
        """Set lines close."""
        self._set_line_height(_CLOSE)

    def lines_usual(self) -> None:
        """Set lines at the usual height."""
        self._set_line_height(_USUAL)

    def lines_wide(self) -> None:
        """Set lines wide."""
        self._set_line_height(_WIDE)

    def _set_line_height(self, percent: int) -> None:
        self._settings.line_height = percent
        self.set_reading()

    def set_reading(self) -> None:
        """Let the article be set as is remembered."""
        self._article.set_reading(self._settings.reading_face, self._settings.line_height)
        if self._docks.has_made("guidelines"):
            panel = self._docks.panel("guidelines")
            panel.set_reading(self._settings.reading_face, self._settings.zoom)  # type: ignore[attr-defined]

    def quit(self) -> None:
        """Close the window."""
        self._window.close()
