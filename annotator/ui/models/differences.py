"""The differences of a document's layers, as rows of a list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.translation import labelled, tr
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.wording.differences import heading_of, letters_of, state_of, words_at

if TYPE_CHECKING:
    from annotator.domain.adjudication import Part
    from annotator.ui.session.adjudication import Adjudication
    from annotator.ui.session.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_APART = 3  # letters with blanks between them; more stand as one word, as in the margin


class DifferenceModel(QAbstractListModel):
    """The differences in text order, decided ones too."""

    PartRole = Qt.ItemDataRole.UserRole
    HeadingRole = Qt.ItemDataRole.UserRole + 1
    WordsRole = Qt.ItemDataRole.UserRole + 2

    def __init__(
        self, workspace: Workspace, adjudication: Adjudication, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._adjudication = adjudication
        self._parts: list[Part] = []

    def reload(self) -> None:
        """Show the differences of the reading."""
        self.beginResetModel()
        self._parts = self._adjudication.listed()
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return the number of differences."""
        return 0 if parent.isValid() else len(self._parts)

    def at(self, row: int) -> Part | None:
        """Return the part of a row, or None."""
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def row_of(self, part: Part | None) -> int:
        """Return the row of a part, -1 if it has none."""
        return self._parts.index(part) if part in self._parts else -1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a part, its heading, its words, or all of that for a screen reader."""
        part, project = self.at(index.row()), self._workspace.project
        opened, reading = self._workspace.opened, self._adjudication.reading
        if part is None or project is None or opened is None or reading is None:
            return None
        if role == self.PartRole:
            return part
        is_decided = not part.is_open and not part.is_agreed and not self._adjudication.is_training
        sign = "✓ " if is_decided else "↻ " if part.state == "changed" else ""
        letters = letters_of(reading, part.annotations)
        if len(part.annotations) > _APART:
            letters = letters.replace(" ", "")
        title = heading_of(part, project, partial(letters_of, reading))
        heading = f"{sign}{letters}  {title}".strip()
        if number := len(self._adjudication.threads_on(part)):
            heading = f"{heading} · {tr('{n} comment|{n} comments', number)}"
        words = words_at(part, opened.document.text)
        if role == self.HeadingRole:
            return heading
        if role == self.WordsRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{heading}\n{words}")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            state = "" if self._adjudication.is_training else f", {state_of(part)}"
            return labelled(f"{heading_of(part, project)}{state}", words)
        return None
