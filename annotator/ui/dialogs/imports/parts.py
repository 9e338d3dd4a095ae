"""Parts of the panels of the preview: a table of words, and menus with their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QMargins, QSize, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.ui.look.accessible_names import name_choice, set_name
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.row_tables import fit_columns, height_of_line, show_as_rows, show_lines
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.text_rows import TextRow, TextRows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtGui import QResizeEvent

_LEAST_ROWS = 3  # rows that a table shows at least
_LEAST_ROWS_LOW = 2  # the same in a low window
_OVERHANG = 3  # pixels by which a slanted or hinted letter may reach beyond its advance


class RowsTable(QTableView):
    """A table of words; one column, the first if no other is named, takes the room that the others leave."""

    chosen = Signal()  # other rows are selected

    def __init__(
        self,
        name: str,
        columns: Sequence[str],
        numbers: Sequence[int] = (),
        *,
        wide: int = 0,
        whole: Collection[int] = (),
        rows: TextRows | None = None,
    ) -> None:
        """Make the table of a model of its own with marked columns, or of `rows`, which have theirs.

        `whole` are columns of the program's words, which are shortened last.
        """
        super().__init__()
        self._wide = wide
        self._whole = whole
        set_name(self, name)
        self.rows = rows or TextRows([tr(column) for column in columns], numbers, self)
        self.setModel(self.rows)
        show_as_rows(self)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        show_lines(self)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.be_low(is_low=False)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def be_low(self, *, is_low: bool) -> None:
        """Ask for the least height, with few rows in a low window."""
        self.setMinimumHeight(height_of_line(self) * ((_LEAST_ROWS_LOW if is_low else _LEAST_ROWS) + 1))
        self.updateGeometry()

    def take_several(self) -> None:
        """Let several rows be selected."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_rows(self, rows: Sequence[TextRow]) -> None:
        """Replace the rows; the selected ones stay selected where they are still there, else the first is."""
        kept = self.chosen_keys()
        self.rows.show_rows(rows)
        self.fit()
        if self.chosen_keys() == kept and kept:
            return
        numbers = [number for key in kept if (number := self.rows.row_of(key)) is not None]
        flags = QItemSelectionModel.SelectionFlag
        for number in numbers or range(min(1, len(rows))):
            index = self.rows.index(number, 0)
            self.selectionModel().setCurrentIndex(index, flags.Select | flags.Rows)
        self.chosen.emit()

    def chosen_keys(self) -> list[str]:
        """Return the keys of the selected rows."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.key_at(row) for row in rows if row < self.rows.rowCount()]

    def sizeHint(self) -> QSize:
        """Ask for no more height than is needed: where a panel does not fit, it scrolls, beside the table."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give each column the width of its words, and the wide one what is left.

        Where that is too little, the widest of the other columns give way.
        """
        fit_columns(self, self._wide, self._whole)


class Menu(QComboBox):
    """A menu of values, each with its words; "several" stands for rows with several values."""

    picked = Signal(str)  # a value, by somebody's choice

    def __init__(self, name: str) -> None:
        super().__init__()
        name_choice(self, name)
        show_list_below(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda at: self.picked.emit(str(self.itemData(at))))
        self.currentTextChanged.connect(lambda words: self.setToolTip(plain_tip(words)))

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer values with their words."""
        offered = list(choices)
        if offered == [(str(self.itemData(at)), self.itemText(at)) for at in range(self.count())]:
            return
        self.clear()
        for value, words in offered:
            self.addItem(words, value)

    def show_value(self, values: Iterable[str]) -> None:
        """Show the value of the selected rows; nothing where they have several."""
        different = set(values)
        self.setEnabled(bool(different))
        self.setCurrentIndex(self.findData(different.pop()) if len(different) == 1 else -1)


class _Caption(QLabel):
    """The label of a control, with room for a last letter that reaches beyond its advance."""

    def sizeHint(self) -> QSize:
        """Return the size of the words and of what reaches beyond them."""
        return super().sizeHint().grownBy(QMargins(0, 0, _OVERHANG, 0))


def with_label(words: str, control: QWidget) -> QWidget:
    """Return a control behind its label."""
    both = QWidget()
    label = _Caption(words)
    label.setBuddy(control)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(both)
    give_room(row, "parts")
    row.addWidget(label)
    row.addWidget(control)
    return both


class ChoicesPanel(QWidget):
    """Words that explain, a table, and menus for its selected rows.

    Attributes
    ----------
    changed: something was chosen that makes the import another one.
    """

    changed = Signal()

    def __init__(self, words: str, table: RowsTable, menus: Sequence[QWidget]) -> None:
        super().__init__()
        self.table = table
        self.words = plain_words(words, "muted")
        below = FlowLayout(gap="wide")
        for menu in menus:
            below.addWidget(menu)
        layout = QVBoxLayout(self)
        give_room(layout, "tab")
        layout.addWidget(self.words)
        layout.addWidget(table, 1)
        layout.addLayout(below)

    def be_low(self, *, is_low: bool) -> None:
        """Leave the room of a low window to the table and the menus."""
        self.words.setVisible(not is_low)
        self.table.be_low(is_low=is_low)
