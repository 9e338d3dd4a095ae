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

from annotator.domain.counted_nouns import counted
from annotator.domain.decisions import LEAST
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room
from annotator.ui.look.row_tables import show_as_rows
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.learning import Learning, Lesson

Choice = Literal["switch", "forget", "remember"]

_WORDS = (
    "What you accept, change, reject and add in this project makes suggestions like it likelier or less "
    "likely, in the documents that you open afterwards. Each annotator is counted apart, every few documents."
)
_COLUMNS = ("Suggestions", "Accepted", "Expected", "So they are")


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
        self.setWindowTitle("What was learnt")
        self.choice: Choice | None = None
        heading, words, state = QLabel("What was learnt"), QLabel(_WORDS), QLabel(_state(learning, is_used))
        heading.setProperty("role", "heading")
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
        for widget in (heading, words, state):
            layout.addWidget(widget)
        layout.addWidget(self.lessons, 1)
        layout.addLayout(changes)
        layout.addWidget(buttons)
        self.resize(680, 560)
        self.lessons.setFocus()

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
        return "Nothing was learnt yet." if is_used else "Nothing was learnt yet, and learning is off."
    counts = f"{counted(learning.decisions, 'suggestion')} in {counted(learning.documents, 'document')}"
    limit = f"Suggestions are shown from {learning.limit:.0%} on"
    usual = "" if learning.limit == LEAST else f", where {LEAST:.0%} is usual"
    return f"{counts} counted. {limit}{usual}." if is_used else f"{counts} counted, but learning is off."


def _changes(learning: Learning, *, is_used: bool, forgotten: int) -> dict[str, Choice]:
    """Return the changes that can be chosen, by the words of their buttons."""
    changes: dict[str, Choice] = {"&Stop learning" if is_used else "&Learn again": "switch"}
    if learning.decisions:
        changes["&Forget all of it"] = "forget"
    if forgotten:
        changes[f"&Count {counted(forgotten, 'forgotten document')} again"] = "remember"
    return changes


def _table(lessons: Sequence[Lesson]) -> QTableWidget:
    table = QTableWidget(len(lessons), len(_COLUMNS))
    set_name(table, "What your decisions teach")
    table.setHorizontalHeaderLabels(_COLUMNS)
    table.verticalHeader().hide()
    show_as_rows(table)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for row, lesson in enumerate(lessons):
        cells = (
            lesson.likeness,
            f"{lesson.right:.0f} of {lesson.seen}",
            f"{lesson.expected:.0f}",
            "likelier" if lesson.shift > 0 else "less likely",
        )
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(plain_tip(lesson.words))
            table.setItem(row, column, item)
    if lessons:
        table.selectRow(0)
    return table
