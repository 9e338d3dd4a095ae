"""The palette: every action by name, over the window; typing filters, Enter performs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.translation import mark, tr
from annotator.ui.actions.registry import menu_title
from annotator.ui.dialogs.chooser import Chooser, Row
from annotator.ui.dialogs.manual_pages import PageTitle, page_titles
from annotator.ui.look.measures import give_room, grown
from annotator.ui.wording.typed_match import Fit, Ranked, rank

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.actions.registry import ActionSpec

_WIDTH, _HEIGHT, _TOP = 620, 420, 54
_RECENT = 6
_HINT = mark("↑↓ choose · Enter do it · Esc leave")
_NOTHING = mark("No action has this name · Esc leave")


class Palette(QFrame):
    """A part of the window, not a separate window: it is made once and appears within a frame."""

    def __init__(self, actions: ActionSet, keys: Keys, read: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "over")
        self.setAccessibleName(tr("All actions"))
        self._actions = actions
        self._keys = keys
        self._read = read  # a page of the manual
        self._window = parent
        self._recent: list[str] = []
        self._words: dict[str, tuple[str, str, str]] = {}  # by action
        self._before: QWidget | None = None
        self.chooser = Chooser(tr("All actions"), tr("What do you want to do?"), tr(_HINT))
        layout = QVBoxLayout(self)
        give_room(layout, "picker")
        layout.addWidget(self.chooser)
        self.chooser.typed.connect(self._fill)
        self.chooser.taken.connect(self._take)
        self.chooser.field.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the empty palette and take the focus."""
        window = self._window
        self._before = window.focusWidget()
        width = min(grown(_WIDTH), window.width() - 40)
        height = min(grown(_HEIGHT), window.height() - 2 * _TOP)
        self.resize(width, height)
        self.move(QPoint((window.width() - width) // 2, _TOP))
        self.chooser.field.clear()
        self._fill("")
        self.show()
        self.raise_()
        self.chooser.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the palette and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, typed: str) -> None:
        rows = self._matches(typed) if typed.strip() else [self._row(spec) for spec in self._recent_first()]
        self.chooser.show_rows(rows)
        self.chooser.hint.setText(tr(_HINT if rows else _NOTHING))

    def _recent_first(self) -> list[ActionSpec]:
        """Return all actions, the recent ones first, the inapplicable ones last."""
        order = {id: place for place, id in enumerate(self._recent)}
        need = self._actions.need_of
        return sorted(
            self._actions.seen(), key=lambda spec: (order.get(spec.id, _RECENT), bool(need(spec.id)))
        )

    def _matches(self, typed: str) -> list[Row]:
        """Return the matches, the best first; scattered letters come after all better matches."""
        ranked: list[tuple[Ranked, ActionSpec | PageTitle]] = []
        for spec in self._actions.seen():
            fits = rank(typed, *self._words_of(spec))
            if fits is not None:
                ranked.append((fits, spec))
        manual = tr("manual", note="a word that finds pages of the manual")
        for page in page_titles():
            fits = rank(typed, page.title, manual, "")
            if fits is not None and fits.fit <= Fit.OTHER_WORDS:
                ranked.append((fits, page))
        # Among equal matches, actions come first.
        ranked.sort(key=lambda pair: (pair[0].fit, isinstance(pair[1], PageTitle), pair[0].order))
        if not ranked or ranked[0][0].fit is Fit.SCATTERED:
            return []  # scattered letters, which match by chance
        return [self._row(spec, fits.places) for fits, spec in ranked]

    def _words_of(self, spec: ActionSpec) -> tuple[str, str, str]:
        """Return name, other words and help of an action, which each typed letter needs."""
        if spec.id not in self._words:
            help = f"{tr(spec.help)} {menu_title(spec.menu)}"
            self._words[spec.id] = (tr(spec.text), tr(spec.words), help)
        return self._words[spec.id]

    def _row(self, spec: ActionSpec | PageTitle, places: tuple[int, ...] = ()) -> Row:
        if isinstance(spec, PageTitle):
            return Row(spec.title, tr("page of the manual"), spec, typed=places)
        need = self._actions.need_of(spec.id)
        return Row(
            tr(spec.text),
            tr("needs {need}", need=need) if need else menu_title(spec.menu),
            spec.id,
            key=self._keys.key_of(spec.id),
            typed=places,
            quiet=bool(need),
        )

    def _take(self, row: Row) -> None:
        id = row.value
        if isinstance(id, PageTitle):
            self.leave()
            QTimer.singleShot(0, lambda: self._read(id.name))
            return
        if self._actions.need_of(id):
            self.chooser.hint.setText(self._actions.why_not(id))
            return
        self._recent = [id, *(other for other in self._recent if other != id)][:_RECENT]
        self.leave()
        # After this key event: the act may open a dialog that waits for an answer.
        QTimer.singleShot(0, self._actions.by_id[id].trigger)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close at Escape, at the palette's own key, and when another control takes the focus."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason):
                self.hide()
        elif isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return event.type() == QEvent.Type.KeyPress  # there is no other field
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
            event.accept()  # also an override: no shortcut may take it
            return True
        return bool(super().eventFilter(watched, event))
