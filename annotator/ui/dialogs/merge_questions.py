"""Questions before copies are brought together, and the answers to the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.domain.translation import mark, tr
from annotator.ui.dialogs.imports.parts import Menu, RowsTable, with_label
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.merge_questions import decisions_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from annotator.project.teams.merge_decisions import Decisions
    from annotator.ui.wording.merge_questions import Answer, Question

_COLUMNS = (mark("To decide"), mark("Which one"), mark("Decision"))
_WHICH = 1  # the column of titles and names, which may be shortened
_MOST_LINES = 6  # of details under a question


class _Questions(RowsTable):
    """The questions; Enter leads to the answers of the chosen one."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the answers by Enter, which would else press the button of the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class MergeQuestions(QWidget):
    """Lists what is to be decided; hidden while there is nothing.

    Attributes
    ----------
    questions: a row for each thing to decide.
    answer: the decision on the chosen one, in brief.
    like_button: gives it to all questions of its sort.
    """

    def __init__(self) -> None:
        super().__init__()
        self._asked: list[Question] = []
        self._answers: dict[str, str] = {}
        self._comes_from_list = False  # whether the answers were opened in the list of questions
        self.questions = _Questions(tr("To decide"), _COLUMNS, wide=_WHICH, whole=(0, 2))
        self._words = plain_words()
        self._details = plain_words(role="muted")
        self.answer = Menu(tr("Decision"))
        self._outcome = plain_words(role="muted")  # what becomes of it by the answer
        self.like_button = QPushButton(tr("The same for all li&ke it"))
        self.like_button.setAutoDefault(False)
        row = FlowLayout(gap="near")
        row.addWidget(with_label(tr("&Decision"), self.answer))
        row.addWidget(self.like_button)
        column = QVBoxLayout(self)
        give_room(column, "parts")
        column.addWidget(self.questions, 1)
        column.addWidget(self._words)
        column.addWidget(self._details)
        column.addLayout(row)
        column.addWidget(self._outcome)
        self.questions.chosen.connect(self._show_chosen)
        self.questions.entered.connect(self._open_answers)
        self.answer.picked.connect(self._decide)
        self.like_button.clicked.connect(self._decide_alike)

    def decisions(self) -> Decisions:
        """Return what was decided."""
        return decisions_by(self._asked, self._answers)

    def show_questions(self, asked: Sequence[Question]) -> None:
        """Ask other questions; those that were answered before keep their answers."""
        self._asked = list(asked)
        self.setVisible(bool(asked))
        self._show_rows()

    def _show_rows(self) -> None:
        self.questions.show_rows(
            [TextRow(each.name, (each.what, each.where, self._answer_to(each).brief)) for each in self._asked]
        )
        self._show_chosen()

    def _answer_to(self, question: Question) -> Answer:
        return question.answer(self._answers.get(question.name, ""))

    def _chosen(self) -> Question | None:
        names = self.questions.chosen_keys()
        return next((each for each in self._asked if each.name in names), None)

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        answer = self._answer_to(chosen)
        self._words.setText(chosen.words)
        lines = list(chosen.details[:_MOST_LINES])
        if more := len(chosen.details) - len(lines):
            lines.append(tr("… and {number} more", number=more))
        self._details.setText("\n".join(lines))
        self._details.setVisible(bool(lines))
        self.answer.offer((each.value, each.brief) for each in chosen.answers)
        self.answer.show_value([answer.value])
        self._outcome.setText(answer.words)
        self._outcome.setVisible(answer.words != answer.brief)
        self.like_button.setVisible(sum(each.sort == chosen.sort for each in self._asked) > 1)

    def _open_answers(self) -> None:
        self._comes_from_list = True
        self.answer.setFocus()
        self.answer.showPopup()

    def _decide(self, value: str) -> None:
        if (chosen := self._chosen()) is not None:
            self._answers[chosen.name] = value
        self._show_rows()
        if self._comes_from_list:  # the next question is an arrow away
            self._comes_from_list = False
            self.questions.setFocus()

    def _decide_alike(self) -> None:
        if (chosen := self._chosen()) is None:
            return
        place = chosen.answers.index(self._answer_to(chosen))
        for other in self._asked:
            answer = other.like(place)
            if other.sort == chosen.sort and answer is not None:
                self._answers[other.name] = answer
        self._show_rows()
