"""The threads of comments of the project or of a document; scrolling the list reads more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot

from annotator.domain.thread_query import ThreadQuery
from annotator.domain.translation import labelled, tr
from annotator.ui.background.comment_reading import CommentRequest, CommentThread
from annotator.ui.background.kept_thread import KeptThread
from annotator.ui.background.reading_thread import PAGE
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.paged_rows import ModelIndex, PagedRows
from annotator.ui.wording.comments import cut, last_words, place_of, state_of, who_and_when

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.store.threads import Listed
    from annotator.ui.session.workspace import Workspace

_LONGEST_IN_TIP = 300


class CommentModel(PagedRows):
    """Threads in the order of documents, the open ones first.

    Attributes
    ----------
    query: what is listed.
    of_others: how many threads are left out since they are on the layers of other annotators.
    """

    ListedRole = Qt.ItemDataRole.UserRole

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._rows: list[Listed] = []
        self._thread = KeptThread(self._made_thread)
        self._shown_number = 0  # of the query whose rows are shown
        self.of_others = 0
        self.query = ThreadQuery()

    def show_query(self, query: ThreadQuery) -> None:
        """List what a query takes; the rows before stay until the new ones are read."""
        self.query = query
        self._number += 1
        self._is_waiting = False
        self._ask(None)

    def close(self) -> None:
        """Forget all rows: the project is closed."""
        self._thread.stop()
        self._number += 1
        self.beginResetModel()
        self._rows, self.is_all, self.of_others, self.error = [], True, 0, None
        self.endResetModel()

    def _ask(self, last: Listed | None) -> None:
        project = self._workspace.project
        if project is None:
            return
        self._is_waiting = True
        self.is_all = False
        self._thread.running(project).ask(CommentRequest(self._number, self.query, last=last))

    def _made_thread(self, project: Project) -> CommentThread:
        thread = CommentThread(project, self)
        thread.found.connect(self._on_found)
        thread.failed.connect(self._on_failed)
        return thread

    @Slot(int, object, int)
    def _on_found(self, number: int, page: list[Listed], of_others: int) -> None:
        if number != self._number:
            return
        is_first, self._is_waiting = self._shown_number != number, False
        self.is_all = len(page) < PAGE
        self.error = None
        if is_first:
            self.of_others = of_others
            self.beginResetModel()
            self._rows = list(page)
            self.endResetModel()
        else:
            self._add(page)
        self._shown_number = number
        self.told.emit()

    def at(self, row: int) -> Listed | None:
        """Return the thread of a row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, document: str, thread: str) -> int:
        """Return the row of a thread, or -1."""
        keys = ((listed.document, listed.thread.id) for listed in self._rows)
        return next((row for row, key in enumerate(keys) if key == (document, thread)), -1)

    def authors(self) -> set[str]:
        """Return the names of those who wrote in the threads read so far."""
        return {author for listed in self._rows for author in listed.thread.authors}

    # The interface of Qt's models

    def fetchMore(self, parent: ModelIndex) -> None:
        """Ask for the threads after the last one."""
        if self._rows:
            self._ask(self._rows[-1])

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        listed = self.at(index.row()) if index.isValid() else None
        if listed is None or role == self.ListedRole:
            return listed
        if role == Qt.ItemDataRole.DisplayRole:
            return listed.title
        if role == Qt.ItemDataRole.ToolTipRole:
            messages = [
                labelled(who_and_when(message), cut(message.text, _LONGEST_IN_TIP))
                for message in listed.thread.messages[-3:]
            ]
            return plain_tip("\n".join((listed.title, place_of(listed), *messages)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = tr("{n} message|{n} messages", len(listed.thread.messages))
            head = ", ".join((state_of(listed.thread), listed.title, place_of(listed), number))
            return labelled(head, last_words(listed.thread))
        return None
