"""Help while a search is typed: the names of fields, and what can stand after each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Slot
from PySide6.QtWidgets import QCompleter, QListView

from annotator.domain.quotation import TYPES
from annotator.domain.search_completion import Begun, begun, completed, field_names
from annotator.domain.search_fields import EVERYBODY, PLACES
from annotator.domain.search_query import Condition, Term
from annotator.domain.text_search import folded
from annotator.domain.translation import tr
from annotator.language.cue_words import cue_words
from annotator.ui.background.search_names import MOST, NamesRequest, NamesThread, likeliest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from annotator.ui.session.workspace import Workspace

# Fields whose values are names in the project, which a thread reads.
_READ = ("speaker", "publisher", "by")


class SearchHelp(QObject):
    """Offers names of fields and their values below the field of a search.

    Down leads into the list, Enter takes a name, Escape closes the list. Without a choice, Enter searches.

    Attributes
    ----------
    completer: shows the names.
    """

    def __init__(self, field: QLineEdit, workspace: Workspace) -> None:
        super().__init__(field)
        self._field, self._workspace = field, workspace
        self._names = QStringListModel(self)
        self._begun: Begun | None = None
        self._thread: NamesThread | None = None
        self._number = 0
        self.completer = QCompleter(self._names, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MOST)
        self.completer.setWidget(field)
        self._popup = QListView()
        self._popup.setAccessibleName(tr("What can stand here"))
        self.completer.setPopup(self._popup)
        self.completer.activated.connect(self._take)
        field.textEdited.connect(lambda _: self._offer())
        workspace.project_closed.connect(self.close)

    @property
    def names(self) -> list[str]:
        """Return the names that are offered."""
        return self._names.stringList()

    def close(self) -> None:
        """End the reading of names: the project is closed."""
        if self._thread is not None:
            self._thread.stop()
            self._thread.deleteLater()
            self._thread = None
        self._show([])

    def _offer(self) -> None:
        self._number += 1  # names that are still being read are no longer needed
        self._begun = current = begun(self._field.text(), self._field.cursorPosition())
        if current is None:
            self._show([])
        elif current.field is None:
            self._show(field_names(current.words))
        elif current.field.id in _READ and current.words.strip():
            self._ask(Condition(current.field.id, _beginning(current.words), current.words))
        else:
            self._show(self._known(current))

    def _known(self, current: Begun) -> list[str]:
        """Return the values of a field that need not be read."""
        project, opened = self._workspace.project, self._workspace.opened
        values: list[str] = []
        field = current.field.id if current.field else ""
        if field == "in":
            values = [tr(word, note="search field") for word in PLACES.values()]
        elif field == "type":
            values = [tr(type) for type in TYPES]
            values += [type.label for type in project.codebook.claim_types] if project else []
        elif field == "cue":
            values = sorted(cue_words(opened.model if opened else None))
        elif field == "by":
            values = [tr(EVERYBODY, note="search field")]
        if not current.words.strip():
            return values[:MOST]
        term = _beginning(current.words)
        return likeliest([value for value in values if term.pattern.search(folded(value))], term)

    def _ask(self, condition: Condition) -> None:
        project = self._workspace.project
        if project is None:
            return
        if self._thread is None or self._thread.isFinished():
            self._thread = NamesThread(project, self)
            self._thread.found.connect(self._on_found)
        self._thread.ask(NamesRequest(self._number, condition))

    @Slot(int, object)
    def _on_found(self, number: int, names: list[str]) -> None:
        if number == self._number and self._begun is not None:
            self._show([*self._known(self._begun), *names] if self._begun.field else names)

    def _show(self, names: list[str]) -> None:
        if len(names) != len(self.names):
            self._popup.hide()  # so that it comes up again as high as its lines
        self._names.setStringList(names)
        if names and self._field.hasFocus():
            self.completer.complete()
            self._popup.setCurrentIndex(QModelIndex())  # Enter searches until a name is chosen
        else:
            self._popup.hide()

    def _take(self, name: str) -> None:
        if self._begun is None:
            return
        typed, caret = completed(self._field.text(), self._field.cursorPosition(), self._begun, name)
        names_a_field = self._begun.field is None
        self._field.setText(typed)
        self._field.setCursorPosition(caret)
        if names_a_field:
            self._offer()  # the values that can follow


def _beginning(words: str) -> Term:
    """Return the term of a name whose last word is not typed to its end."""
    return Term(tuple(words.split()), beginning=True)
