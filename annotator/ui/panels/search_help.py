"""Help while a search is typed: the names of fields, and what can stand after each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, QStringListModel, Slot
from PySide6.QtWidgets import QCompleter, QListView

from annotator.domain.quotation import TYPES
from annotator.domain.search_completion import Begun, begun, completed, field_names
from annotator.domain.search_fields import VALUES
from annotator.domain.search_query import term_of
from annotator.domain.translation import tr
from annotator.domain.understood_query import attribute_values
from annotator.language.cue_words import cue_words
from annotator.ui.background.kept_thread import KeptThread
from annotator.ui.background.search_names import MOST, NamesRequest, NamesThread, likeliest
from annotator.ui.look.measures import space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.domain.search_fields import FieldId
    from annotator.project import Project
    from annotator.ui.panels.query_field import QueryField
    from annotator.ui.session.workspace import Workspace

# Fields whose values are names in the project, which a thread reads.
_READ = ("speaker", "cue", "publisher", "by")


class SearchHelp(QObject):
    """Offers names of fields and their values below the field of a search and what it is understood as.

    Down leads into the list, Enter takes a name, Escape closes the list. Without a choice, Enter searches.

    Attributes
    ----------
    completer: shows the names.
    """

    def __init__(self, field: QueryField, meaning: QWidget, workspace: Workspace) -> None:
        super().__init__(field)
        self._field, self._meaning, self._workspace = field, meaning, workspace
        self._names = QStringListModel(self)
        self._begun: Begun | None = None
        self._thread = KeptThread(self._made_thread)
        self._number = 0
        self.completer = QCompleter(self._names, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MOST)
        self.completer.setWidget(field)
        self._popup = QListView()
        self._popup.setAccessibleName(tr("What can stand here"))
        self.completer.setPopup(self._popup)
        self.completer.activated.connect(self._take)
        field.edited.connect(self._offer)
        workspace.project_closed.connect(self.close)

    @property
    def names(self) -> list[str]:
        """Return the names that are offered."""
        return self._names.stringList()

    def close(self) -> None:
        """End the reading of names: the project is closed."""
        self._thread.stop()
        self._show([])

    def _offer(self) -> None:
        self._number += 1  # names that are still being read are no longer needed
        self._begun = current = begun(self._field.text(), self._field.cursorPosition())
        if current is None:
            self._show([])
        elif current.field is None:
            self._show(field_names(current.words))
        else:
            self._offer_values(current.field.id, current.words)

    def _offer_values(self, field: FieldId, words: str) -> None:
        term = term_of(f"{words}*")
        known = self._known(field)
        if field not in _READ:
            self._show(likeliest(known, term))
            return
        if term is None or not known:
            self._show([])  # what is read comes first
        else:
            self._show(likeliest(known, term))
        self._ask(NamesRequest(self._number, field, term, tuple(known)))

    def _known(self, field: FieldId) -> list[str]:
        """Return the values of a field that need not be read."""
        project, opened = self._workspace.project, self._workspace.opened
        if field in VALUES:
            return [tr(word, note="search field") for word in VALUES[field]]
        if field == "type":
            types = [tr(type) for type in TYPES]
            return types + [type.label for type in project.codebook.claim_types] if project else types
        if field == "attribute":
            return attribute_values(project.codebook) if project else []
        return sorted(cue_words(opened.model if opened else None)) if field == "cue" else []

    def _ask(self, request: NamesRequest) -> None:
        project = self._workspace.project
        if project is not None:
            self._thread.running(project).ask(request)

    def _made_thread(self, project: Project) -> NamesThread:
        thread = NamesThread(project, self)
        thread.found.connect(self._on_found)
        return thread

    @Slot(int, object)
    def _on_found(self, number: int, names: list[str]) -> None:
        if number == self._number:
            self._show(names)

    def _show(self, names: list[str]) -> None:
        if len(names) != len(self.names):
            self._popup.hide()  # so that it comes up again as high as its lines
        self._names.setStringList(names)
        if names and self._field.hasFocus():
            self.completer.complete(self._kept_clear())
            self._popup.setCurrentIndex(QModelIndex())  # Enter searches until a name is chosen
        else:
            self._popup.hide()

    def keep_clear(self) -> None:
        """Move the offers below what the search is understood as, which has grown."""
        clear = self._field.mapToGlobal(self._kept_clear().bottomLeft()).y()
        place = self._popup.frameGeometry()
        if self._popup.isVisible() and self._field.mapToGlobal(QPoint(0, 0)).y() < place.top() < clear:
            self._popup.move(place.left(), clear)

    def _kept_clear(self) -> QRect:
        """Return the place of the field and of what it is understood as, from the field's corner."""
        end = self._meaning.mapTo(self._field.window(), self._meaning.rect().bottomLeft())
        bottom = self._field.mapFrom(self._field.window(), end).y() if self._meaning.isVisible() else 0
        return self._field.rect().united(QRect(0, 0, self._field.width(), bottom + space("tight")))

    def _take(self, name: str) -> None:
        if self._begun is None:
            return
        typed, caret = completed(self._field.text(), self._field.cursorPosition(), self._begun, name)
        names_a_field = self._begun.field is None
        self._field.setText(typed)
        self._field.setCursorPosition(caret)
        if names_a_field:
            self._offer()  # the values that can follow
