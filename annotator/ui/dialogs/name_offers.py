"""A question for words that are a name in the project, such as a publisher's: the names there are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView

from annotator.domain.search_query import term_of
from annotator.domain.translation import tr
from annotator.ui.background.search_names import MOST, NamesRequest, NamesThread
from annotator.ui.dialogs.messages import ask_words
from annotator.ui.look.accessible_names import set_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QLineEdit, QWidget

    from annotator.domain.search_fields import FieldId
    from annotator.project import Project


class NameOffers(QObject):
    """Shows below a line the names that it can have: the most frequent ones, then those with what is typed.

    Down leads into the list, Enter or Tab takes a name, Escape closes the list.
    """

    def __init__(self, project: Project, field: FieldId, line: QLineEdit, known: Collection[str]) -> None:
        """Read the names of `field` beside the window; `known` need not be read."""
        super().__init__(line)
        self._line, self._field, self._known = line, field, tuple(known)
        self._number = 0
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self._popup = QListView()
        set_name(self._popup, tr("What can stand here"))
        self._completer.setPopup(self._popup)
        self._completer.setWidget(line)  # not the line's own completer, which would hide what comes later
        self._completer.activated.connect(line.setText)
        self._thread = NamesThread(project, self)
        self._thread.found.connect(self._show)
        line.textEdited.connect(self._ask)
        line.installEventFilter(self)
        self._popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the most frequent names in an empty line, and let Enter take what is typed."""
        if watched is self._line and event.type() == QEvent.Type.FocusIn:
            if not self._number and not self._line.text():
                self._ask("")
        elif watched is self._popup and isinstance(event, QKeyEvent) and self._takes_typed(event):
            self._popup.hide()  # the completer would do no more than this
            return QCoreApplication.sendEvent(self._line, event)
        return bool(super().eventFilter(watched, event))

    def _takes_typed(self, event: QKeyEvent) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return is_enter and event.type() == QEvent.Type.KeyPress and not self._popup.currentIndex().isValid()

    def close(self) -> None:
        """End the reading of names."""
        self._thread.stop()

    def _ask(self, typed: str) -> None:
        self._number += 1
        words = " ".join(typed.split())
        self._thread.ask(
            NamesRequest(self._number, self._field, term_of(f"{words}*") if words else None, self._known)
        )

    @Slot(int, object)
    def _show(self, number: int, names: list[str]) -> None:
        if number != self._number:
            return
        if len(names) != self._names.rowCount():
            self._popup.hide()  # so that it comes up again as high as its lines
        self._names.setStringList(names)
        if names and names != [self._line.text()] and self._line.hasFocus():
            self._completer.complete()
            self._popup.setCurrentIndex(QModelIndex())  # Enter takes what is typed until a name is chosen
        else:
            self._popup.hide()


def ask_name_there(
    project: Project,
    field: FieldId,
    title: str,
    label: str,
    parent: QWidget,
    words: str = "",
    *,
    known: Collection[str] = (),
) -> str | None:
    """Ask for a name of the project, as it is typed or chosen, blanks apart; return None for no answer."""
    answer = ask_words(
        title, label, parent, words, help_with=lambda line: NameOffers(project, field, line, known).close
    )
    return None if answer is None else " ".join(answer.split())
