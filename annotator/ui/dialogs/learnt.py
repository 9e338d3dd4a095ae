"""The dialog of what an annotator's decisions have taught: counts, and the switch, by one press each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from annotator.domain.decisions import LEAST
from annotator.domain.stored_words import shown
from annotator.domain.translation import mark, percent, tr
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room, grown, window_size
from annotator.ui.look.row_tables import show_as_rows
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.learning import Learning, Lesson

Choice = Literal["switch", "forget", "remember"]

_WORDS = mark(
    "What you accept, change, reject and add in this project makes suggestions like it likelier or less "
    "likely, in the documents that you open afterwards. Each annotator is counted apart, every few documents."
)
_SIZE = (680, 560)  # pixels of the dialog with its table
_COLUMNS = (mark("Suggestions"), mark("Accepted"), mark("Expected"), mark("So they are"))


class LearntDialog(QDialog):
    """Shows the lessons, and asks for at most one change.

    Attributes
    ----------
    lessons: the table.
    choice: the change that was chosen, or None.
    """

    def __init__(self, learning: Learning, *, is_used: bool, forgotten: int) -> None:
        super().__init__()
        keep_over_window(self)
        self.setWindowTitle(tr("What was learnt"))
        self.choice: Choice | None = None
        words, state = QLabel(tr(_WORDS)), QLabel(_state(learning, is_used))
        words.setProperty("role", "muted")
        for label in (words, state):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.lessons = _table(learning.in_order())
        changes = FlowLayout()
        for words_of_button, choice in _changes(learning, is_used=is_used, forgotten=forgotten).items():
            button = QPushButton(words_of_button)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _, choice=choice: self._choose(choice))
            changes.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (words, state):
            layout.addWidget(widget)
        layout.addWidget(self.lessons, 1)
        layout.addLayout(changes)
        layout.addWidget(buttons)
        if learning.decisions:
            self.resize(window_size(*_SIZE))
            self.lessons.setFocus()
        else:
            self.lessons.hide()  # an empty table
            buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
            wide = grown(_SIZE[0])
            self.resize(wide, layout.heightForWidth(wide))

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()

    def ask(self, parent: QWidget) -> Choice | None:
        """Show the dialog; return the chosen change, or None."""
        self.setParent(parent, self.windowFlags())
        try:
            self.exec()
            return self.choice
        finally:
            self.deleteLater()


def _state(learning: Learning, is_used: bool) -> str:
    if not learning.decisions:
        if is_used:
            return tr("Nothing was learnt yet.")
        return tr("Nothing was learnt yet, and learning is off.")
    documents = tr("{n} document|{n} documents", learning.documents)
    if not is_used:
        return tr(
            "{n} suggestion in {documents} counted, but learning is off."
            "|{n} suggestions in {documents} counted, but learning is off.",
            learning.decisions,
            documents=documents,
        )
    counts = tr(
        "{n} suggestion in {documents} counted.|{n} suggestions in {documents} counted.",
        learning.decisions,
        documents=documents,
    )
    return f"{counts} {_of_limit(learning.limit)}"


def _of_limit(limit: float) -> str:
    if limit == LEAST:
        return tr("Suggestions are shown from {limit} on.", limit=percent(limit))
    return tr(
        "Suggestions are shown from {limit} on, where {usual} is usual.",
        limit=percent(limit),
        usual=percent(LEAST),
    )


def _changes(learning: Learning, *, is_used: bool, forgotten: int) -> dict[str, Choice]:
    """Return the changes that can be chosen, by the words of their buttons."""
    changes: dict[str, Choice] = {tr("&Stop learning") if is_used else tr("&Learn again"): "switch"}
    if learning.decisions:
        changes[tr("&Forget all of it")] = "forget"
    if forgotten:
        again = tr(
            "&Count {n} forgotten document again|&Count {n} forgotten documents again",
            forgotten,
        )
        changes[again] = "remember"
    return changes


def _table(lessons: Sequence[Lesson]) -> QTableWidget:
    table = QTableWidget(len(lessons), len(_COLUMNS))
    set_name(table, tr("What your decisions teach"))
    table.setHorizontalHeaderLabels([tr(column) for column in _COLUMNS])
    table.verticalHeader().hide()
    show_as_rows(table)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for row, lesson in enumerate(lessons):
        cells = (
            shown(lesson.likeness),
            tr("{accepted} of {seen}", accepted=f"{lesson.right:.0f}", seen=str(lesson.seen)),
            f"{lesson.expected:.0f}",
            tr("likelier") if lesson.shift > 0 else tr("less likely"),
        )
        counts = plain_tip(shown(lesson.words))
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(counts)
            table.setItem(row, column, item)
    if lessons:
        table.selectRow(0)
    return table
