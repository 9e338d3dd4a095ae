"""The table of agreement: all measures by who is compared, or one measure of all pairs of annotators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.translation import labelled, tr
from annotator.project.teams.agreement.words import whose
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.wording.agreement import cell_words, name_of, row_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.codebook import Codebook
    from annotator.project.teams.agreement.rows import AgreementRow

_Index = QModelIndex | QPersistentModelIndex
_PAIR = 2


class MeasureKey(NamedTuple):
    """The key that tells a measure from all others."""

    role: str
    label: str
    statistic: str


def key_of(row: AgreementRow) -> MeasureKey:
    """Return which measure a value is of."""
    return MeasureKey(row.role, row.label, row.measure)


class _Grid(NamedTuple):
    """Names of columns and lines, and the value in each cell, if there is one."""

    columns: list[str]
    lines: list[str]
    cells: list[list[AgreementRow | None]]


def _all_measures(codebook: Codebook, rows: Sequence[AgreementRow]) -> _Grid:
    """Return a line for each measure, a column for all together and for each pair that shares a document."""
    sharing = {row.annotators for row in rows if row.documents}
    columns = list(dict.fromkeys(row.annotators for row in rows if row.annotators in sharing))
    names = {key_of(row): name_of(codebook, row) for row in rows}
    found = {(key_of(row), row.annotators): row for row in rows}
    cells = [[found.get((key, column)) for column in columns] for key in names]
    return _Grid([whose(column) for column in columns], list(names.values()), cells)


def _one_measure(rows: Sequence[AgreementRow], key: MeasureKey) -> _Grid:
    """Return a line and a column for each annotator."""
    pairs = {
        frozenset(row.annotators): row for row in rows if key_of(row) == key and len(row.annotators) == _PAIR
    }
    names = annotators_of(rows)
    cells = [[pairs.get(frozenset((line, column))) for column in names] for line in names]
    return _Grid(names, names, cells)


def annotators_of(rows: Sequence[AgreementRow]) -> list[str]:
    """Return those who share a document with somebody else, in their order."""
    sharing = (row.annotators for row in rows if row.documents and len(row.annotators) == _PAIR)
    return list(dict.fromkeys(name for pair in sharing for name in pair))


class AgreementTable(QAbstractTableModel):
    """Measured values; names stand at the side and above.

    Attributes
    ----------
    is_of_pairs: whether annotators stand at the side, not measures.
    """

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._grid = _Grid([], [], [])
        self.is_of_pairs = False

    def show_rows(self, rows: Sequence[AgreementRow], key: MeasureKey | None = None) -> None:
        """Show other values: of all measures, or of the pairs in one measure."""
        self.beginResetModel()
        self.is_of_pairs = key is not None
        self._grid = _all_measures(self._codebook, rows) if key is None else _one_measure(rows, key)
        self.endResetModel()

    def at(self, index: _Index) -> AgreementRow | None:
        """Return what stands in a cell, or None."""
        return self._grid.cells[index.row()][index.column()] if index.isValid() else None

    def words(self) -> list[list[str]]:
        """Return the whole table in words, with the names of rows and columns."""
        grid = self._grid
        lines = (
            [name, *(self._words(line, column) for column in range(len(grid.columns)))]
            for line, name in enumerate(grid.lines)
        )
        return [["", *grid.columns], *lines]

    def _words(self, line: int, column: int) -> str:
        """Return the words of a cell; nothing where an annotator would be compared with the own layer."""
        grid = self._grid
        is_own = grid.lines[line] == grid.columns[column]
        return "" if is_own else cell_words(grid.cells[line][column])

    # The interface of Qt's models

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._grid.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._grid.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a cell for a role."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), index.column())
        if role not in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.at(index)
        if row is not None:
            words = row_words(self._codebook, row)
        else:
            names = dict.fromkeys((self._grid.lines[index.row()], self._grid.columns[index.column()]))
            words = labelled(", ".join(names), tr("nothing to compare"))
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a line, or whose values stand in a column."""
        is_column = orientation == Qt.Orientation.Horizontal
        names = self._grid.columns if is_column else self._grid.lines
        if section >= len(names):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(names[section])
        if role == Qt.ItemDataRole.DisplayRole:
            return names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            above = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            beside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return int(above if is_column else beside)
        return None
