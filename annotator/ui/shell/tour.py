"""The tour: four steps over the real window, each done by the person who takes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolBar

from annotator.domain.translation import mark, tr
from annotator.ui.dialogs.placement import lines_of
from annotator.ui.panels.decision_row import DecisionRow
from annotator.ui.panels.tour_card import TourCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QWidget

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace


@dataclass(frozen=True)
class Step:
    """A step of the tour.

    Attributes
    ----------
    actions: those that do it; the first one's button in the tool bar is its place where `is_at_button`.
    words: what to do; keys stand in them by the ids of their actions.
    """

    title: str
    words: str
    actions: tuple[str, ...]
    is_at_button: bool = False


STEPS: tuple[Step, ...] = (
    Step(
        mark("Accept a suggestion"),
        mark(
            "The program underlines what it suggests with dashes. {next_suggestion} goes to the next one,"
            " {accept} accepts it, {remove} rejects it."
        ),
        ("accept", "accept_all"),
    ),
    Step(
        mark("Make a quotation"),
        mark(
            "Select words that somebody says, by mouse or by {grow}, or put the caret into them, and press"
            " {new_quotation}."
        ),
        ("new_quotation",),
    ),
    Step(
        mark("Say who speaks"),
        mark("{set_speaker} lists who may have said it, the likeliest first; a digit takes a line."),
        ("set_speaker",),
    ),
    Step(
        mark("Finish the article"),
        mark("{done} marks the article done and brings the next one; {undo} takes back what you did."),
        ("done",),
        is_at_button=True,
    ),
)
_NONE_WAITS = mark("No suggestion waits here yet: they come when the language model has read the article.")
_END = mark("That is all it takes. {help} opens the manual; the menu Help has this tour.")


def _shown_in(holder: QWidget) -> list[QAbstractButton]:
    return [button for button in holder.findChildren(QAbstractButton) if button.isVisible()]


class Tour(QObject):
    """Leads through the steps, goes on at each act, and blocks nothing.

    Attributes
    ----------
    card: what is shown of it.
    """

    said = Signal(str)  # for screen readers

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        article: ArticleView,
        keys: Keys,
        actions: ActionSet,
        open_sample: Callable[[], None],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._workspace, self._settings = workspace, settings
        self._article, self._keys, self._actions, self._window = article, keys, actions, window
        self._open_sample = open_sample
        self._at: int | None = None
        self._is_changed = False  # since the last action
        self.card = TourCard(window)
        self.card.next_wanted.connect(self._go_on)
        self.card.leave_wanted.connect(self.leave)
        # The command of an action has run when this is told of it.
        actions.chosen.connect(self._note_action)
        workspace.changed.connect(self._note_change)
        workspace.project_closed.connect(self.leave)
        for moved in (workspace.document_opened, workspace.current_changed, workspace.analysis_arrived):
            moved.connect(self._place_soon)
        keys.changed.connect(self._place_soon)
        window.installEventFilter(self)
        article.installEventFilter(self)

    def start(self) -> None:
        """Begin at the first step, or give the card the keys while the tour is under way."""
        if self._at is not None:
            self.card.next_button.setFocus()
            return
        if self._workspace.opened is None:
            self._open_sample()
        if self._workspace.opened is not None:
            self._settings.tour_taken = True
            self._article.setFocus()
            self._show(0)

    def leave(self) -> None:
        """End the tour; the menu begins it again."""
        self._at = None
        focused = QApplication.focusWidget()
        if focused is not None and self.card.isAncestorOf(focused):
            self._article.setFocus()
        self.card.hide()

    # Steps

    def _show(self, number: int) -> None:
        self._at = number
        self._place()
        self.said.emit(f"{self.card.accessibleName()}. {self.card.accessibleDescription()}")

    def _go_on(self) -> None:
        if self._at is not None and self._at < len(STEPS):
            self._show(self._at + 1)

    def _note_change(self, changes: object) -> None:
        self._is_changed = True

    def _note_action(self, id: str) -> None:
        """Go on if an action has done the step; leave by the key that clears the selection."""
        changed, self._is_changed = self._is_changed, False
        if self._at is None:
            return
        if id == "clear":
            self.leave()
        elif changed and self._at < len(STEPS) and id in STEPS[self._at].actions:
            self._go_on()

    # The card

    def _place_soon(self) -> None:
        if self._at is not None:
            self._workspace.later.do_once(self._place)

    def _place(self) -> None:
        """Show the step as it is now, beside its place."""
        if self._at is None:
            return
        if self._at == len(STEPS):
            self.card.show_step(tr("Tour"), tr("Well done"), self._keys.fill(_END), "")
        else:
            step = STEPS[self._at]
            words = self._keys.fill(step.words)
            if step.actions[0] == "accept" and not self._waits():
                words = tr(_NONE_WAITS)
            count = tr("Tour, step {number} of {total}", number=self._at + 1, total=len(STEPS))
            self.card.show_step(count, tr(step.title), words, tr("Ne&xt step"))
        self.card.place_beside(self._places(), self._kept())

    def _waits(self) -> bool:
        opened = self._workspace.opened
        return opened is not None and bool(opened.pending)

    def _places(self) -> list[QRect]:
        """Return the places of the step in the window, the best first."""
        step = STEPS[min(self._at or 0, len(STEPS) - 1)]
        places = []
        if step.is_at_button:
            action = self._actions.by_id[step.actions[0]]
            for bar in self._window.findChildren(QToolBar):
                button = bar.widgetForAction(action)
                if button is not None and button.isVisible():
                    places.append(self._within(button, button.rect()))
        item = self._workspace.current_item()
        if item is not None:
            lines = lines_of(self._article, [span for _, span in item.annotation.places()])
            if not lines.isEmpty():
                places.append(QRect(self._window.mapFromGlobal(lines.topLeft()), lines.size()))
        view = self._article.viewport()
        column = view.rect()
        column.setWidth(min(column.width(), int(self._article.lineWrapColumnOrWidth())))
        return [*places, self._within(view, column)]

    def _kept(self) -> list[QRect]:
        """Return the buttons in the window that do what the steps are about: the card covers none of them."""
        buttons = [button for bar in self._window.findChildren(QToolBar) for button in _shown_in(bar)]
        for row in self._window.findChildren(DecisionRow):
            buttons += _shown_in(row)
        return [self._within(button, button.rect()) for button in buttons]

    def _within(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self._window, rect.topLeft()), rect.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the card at its place in another size; leave by Escape if nothing else takes it."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place_soon()
        if self._at is None or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_left = watched is self._article and event.key() == Qt.Key.Key_Escape
        if is_left:
            self.leave()
        return is_left
