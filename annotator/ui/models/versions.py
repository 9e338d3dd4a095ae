"""The annotations that a new version of a text moves, changes or loses, filtered by that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.kinds import KINDS
from annotator.domain.translation import labelled, mark, tr
from annotator.project.versions.plain_report import HOWS
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.versions.plain_report import AnnotationChange, PlainReport
    from annotator.ui.look.theme import Theme

_Index = QModelIndex | QPersistentModelIndex

# The sign and the colour of what became of an annotation.
SIGNS = {"same": "=", "moved": "→", "changed": "≠", "lost": "✕"}
COLOURS = {"same": "muted", "moved": "success", "changed": "accent", "lost": "danger"}


class Choice(NamedTuple):
    """A choice of annotations by what became of them."""

    label: str
    hows: tuple[str, ...]


CHOICES = (
    Choice(mark("Changed or not found"), ("changed", "lost")),
    Choice(mark("Changed"), ("changed",)),
    Choice(mark("Not found"), ("lost",)),
    Choice(mark("Moved"), ("moved",)),
    Choice(mark("All that did not stay"), ("moved", "changed", "lost")),
)


class VersionsModel(QAbstractListModel):
    """One row for each annotation of the chosen kind, in the order of the reports."""

    ChangeRole = Qt.ItemDataRole.UserRole  # AnnotationChange

    def __init__(self, reports: Sequence[PlainReport], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all = [
            (report.title if len(reports) > 1 else "", change)
            for report in reports
            for change in report.items
        ]
        self._rows = self._all

    def count(self, choice: Choice) -> int:
        """Return the number of annotations of a choice."""
        return sum(change.how in choice.hows for _, change in self._all)

    def choose(self, choice: Choice) -> None:
        """Show only the annotations of a choice."""
        self.beginResetModel()
        self._rows = [(title, change) for title, change in self._all if change.how in choice.hows]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        title, change = self._rows[index.row()]
        if role == self.ChangeRole:
            return change
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme[COLOURS[change.how]]
        words = tr("{kind} “{words}”", kind=_kind(change), words=change.title)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{SIGNS[change.how]}  {words}{f' · {title}' if title else ''}"
        made = tr("{annotation} of {annotator}", annotation=words, annotator=change.annotator)
        words = labelled(tr(HOWS[change.how]), f"{made}, {title}" if title else made)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else None


def _kind(change: AnnotationChange) -> str:
    return tr(KINDS[change.kind].title) if change.kind in KINDS else change.kind
