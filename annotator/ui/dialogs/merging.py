"""Bringing copies of a project together: the files, what is new in them, and what has to be decided."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import AnnotatorError
from annotator.domain.system_errors import reason
from annotator.domain.translation import mark, tr
from annotator.project.project import ENDING
from annotator.project.teams.watched_folder import news, watch, watched
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.imports.parts import Menu, RowsTable, with_label
from annotator.ui.dialogs.messages import show_error
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.mirroring import in_order
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.merge_questions import Question, brings, decisions_by, questions_of, summary_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project import Project
    from annotator.project.teams.merge_decisions import Decisions

_FILES = (mark("File"), mark("Made for"), mark("Brings"))
_QUESTIONS = (mark("What"), mark("Question"), mark("Decision"))
_MOST_LINES = 6  # of details under a question


class MergeDialog(QDialog):
    """Lists files and questions; accepted when the files are to be brought together.

    Attributes
    ----------
    files: a row for each file, with what it brings.
    questions: a row for each thing to decide.
    answer: the decision on the chosen questions.
    """

    def __init__(self, project: Project, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Bring together"))
        self._project = project
        self._paths = list(paths)
        self._asked: list[Question] = []
        self._answers: dict[str, str] = {}
        self._brings_something = False
        self._looking = DryRun(self._arguments, project.database.lock_token, self)
        self.place = plain_words(role="muted")
        self.files = RowsTable(tr("Files"), _FILES, wide=2)
        self.told = plain_words()
        self.busy = QProgressBar()
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("The files are being looked at"))
        self.questions = RowsTable(tr("To decide"), _QUESTIONS, wide=2)
        self.details = plain_words(role="muted")
        self.answer = Menu(tr("Decision"))
        self._lay_out()
        self._connect()
        self._show_place()
        self._look()
        self.files.setFocus()

    @property
    def paths(self) -> list[Path]:
        """Return the files."""
        return list(self._paths)

    def decisions(self) -> Decisions:
        """Return what was decided."""
        return decisions_by(self._asked, self._answers)

    # Composition

    def _lay_out(self) -> None:
        self.add_button = QPushButton(tr("&Add files…"))
        self.remove_button = QPushButton(tr("&Leave out"))
        self.watch_button = QPushButton(tr("Watch a &folder…"))
        self.unwatch_button = QPushButton(tr("&Stop watching"))
        above = FlowLayout(gap="near")
        for button in (self.add_button, self.remove_button, self.watch_button, self.unwatch_button):
            button.setAutoDefault(False)
            above.addWidget(button)
        self.like_button = QPushButton(tr("The same for all &like it"))
        self.like_button.setAutoDefault(False)
        self.deciding = QWidget()
        row = FlowLayout(self.deciding, gap="near")
        row.addWidget(with_label(tr("&Decision"), self.answer))
        row.addWidget(self.like_button)
        below = QWidget()
        column = QVBoxLayout(below)
        give_room(column, "parts")
        column.addWidget(self.told)
        column.addWidget(self.busy)
        column.addWidget(self.questions, 1)
        column.addWidget(self.details)
        column.addWidget(self.deciding)
        column.addStretch(0)
        both = GripSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.files)
        both.addWidget(below)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.merge_button = buttons.addButton(tr("&Bring together"), QDialogButtonBox.ButtonRole.ActionRole)
        self.merge_button.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self.place)
        layout.addLayout(above)
        layout.addWidget(both, 1)
        layout.addWidget(buttons)
        self.resize(window_size(860, 640))

    def _connect(self) -> None:
        self._looking.answered.connect(self.show_found)
        self._looking.failed.connect(self._fail)
        self._looking.progressed.connect(self._show_progress)
        self.add_button.clicked.connect(self._add_files)
        self.remove_button.clicked.connect(self._leave_out)
        self.watch_button.clicked.connect(self._watch)
        self.unwatch_button.clicked.connect(lambda: self._set_folder(None))
        self.files.chosen.connect(self._show_what_applies)
        self.questions.chosen.connect(self._show_question)
        self.answer.picked.connect(self._decide)
        self.like_button.clicked.connect(self._decide_alike)
        self.merge_button.clicked.connect(self.accept)

    # The files

    def _arguments(self) -> list[str]:
        return ["merge", str(self._project.path), *map(str, self._paths), "--dry-run", "--json"]

    def add(self, paths: Sequence[Path]) -> None:
        """Add files, and look at all of them."""
        new = [path for path in paths if path not in self._paths]
        if new:
            self._paths += new
            self._look()

    def _add_files(self) -> None:
        start = str(self._paths[-1].parent if self._paths else self._project.path.parent)
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Copies of this project"), start, tr("Projects (*{ending})", ending=ENDING)
        )
        self.add([Path(name) for name in names])

    def _leave_out(self) -> None:
        chosen = set(self.files.chosen_keys())
        self._paths = [path for path in self._paths if str(path) not in chosen]
        self._look()

    def _watch(self) -> None:
        setting = watched(self._project.path)
        start = setting.folder if setting is not None else self._project.path.parent
        name = QFileDialog.getExistingDirectory(self, tr("Folder with copies of this project"), str(start))
        if name:
            self._set_folder(Path(name))

    def _set_folder(self, folder: Path | None) -> None:
        try:
            watch(self._project.path, folder)
        except AnnotatorError as error:
            show_error(error, self)
            return
        self._show_place()
        if folder is not None:
            try:
                self.add(news(self._project.path))
            except OSError as error:
                self.show_fault(reason(error))

    def _show_place(self) -> None:
        setting = watched(self._project.path)
        self.unwatch_button.setVisible(setting is not None)
        self.place.setText(
            tr(
                "When you come to the window, the program looks for what is new in {folder}",
                folder=in_order(str(setting.folder)),
            )
            if setting is not None
            else tr("Copies of this project, and packages that annotators have worked in, come in by layers.")
        )

    def show_fault(self, why: str) -> None:
        """Say that the watched folder cannot be read now."""
        self.place.setText(tr("The watched folder cannot be read: {reason}.", reason=why))

    def _look(self) -> None:
        rows = [TextRow(str(path), (path.name, "", "")) for path in self._paths]
        self.files.show_rows(rows)
        self.files.setVisible(bool(rows))
        self._asked = []
        self._brings_something = False
        self.questions.show_rows([])
        self.told.setText(tr("Looking at the files …") if self._paths else "")
        self.busy.setRange(0, 0)
        self._looking.run_soon()
        self._show_question()

    def _show_progress(self, done: int, total: int) -> None:
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def show_found(self, preview: dict[str, Any]) -> None:
        """Show what `annotator merge --dry-run --json` has found."""
        self._looking.stop()
        copies = {copy["path"]: copy for copy in preview["copies"]}
        faults: dict[str, list[str]] = {}
        for fault in preview["faults"]:
            faults.setdefault(fault["name"], []).append(fault["message"])
        rows = []
        for path in self._paths:
            copy = copies.get(str(path))
            told = [brings(copy)] if copy else []
            for name in dict.fromkeys((path.name, str(path))):
                told += [tr("passed over: {why}", why=line) for line in faults.get(name, ())]
            rows.append(TextRow(str(path), (path.name, copy["annotator"] if copy else "", "; ".join(told))))
        self.files.show_rows(rows)
        self._asked = questions_of(preview, self._project.codebook_body)
        self._brings_something = bool(preview["brings_something"] or self._asked)
        self.told.setText(summary_of(preview, self._paths))
        self._show_questions()
        if self._asked:
            self.questions.selectRow(0)
        self._show_question()

    def _fail(self, words: str) -> None:
        self.told.setText(words)
        self._show_what_applies()

    # The questions

    def _show_questions(self) -> None:
        self.questions.show_rows(
            [
                TextRow(each.name, (each.what, each.words, each.words_of(self._answer_to(each))))
                for each in self._asked
            ]
        )
        self.questions.fit()

    def _answer_to(self, question: Question) -> str:
        answer = self._answers.get(question.name, question.answers[0][0])
        return answer if answer in dict(question.answers) else question.answers[0][0]

    def _chosen(self) -> list[Question]:
        names = set(self.questions.chosen_keys())
        return [each for each in self._asked if each.name in names]

    def _show_question(self) -> None:
        chosen = self._chosen()
        if chosen:
            first = chosen[0]
            self.answer.offer(first.answers)
            self.answer.show_value([self._answer_to(first)])
            lines = list(first.details[:_MOST_LINES])
            if more := len(first.details) - len(lines):
                lines.append(tr("… and {number} more", number=more))
            self.details.setText("\n".join(lines))
        self._show_what_applies()

    def _decide(self, value: str) -> None:
        for question in self._chosen():
            if value in dict(question.answers):
                self._answers[question.name] = value
        self._show_questions()

    def _decide_alike(self) -> None:
        for question in self._chosen()[:1]:
            values = [value for value, _ in question.answers]
            place = values.index(self._answer_to(question))
            for other in self._asked:
                answer = other.like(place)
                if other.sort == question.sort and answer is not None:
                    self._answers[other.name] = answer
        self._show_questions()

    def _show_what_applies(self) -> None:
        is_busy = self._looking.is_running
        self.busy.setVisible(is_busy)
        self.questions.setVisible(bool(self._asked))
        chosen = self._chosen()
        self.deciding.setVisible(bool(self._asked))
        self.deciding.setEnabled(bool(chosen))
        self.details.setVisible(bool(chosen and chosen[0].details))
        alike = [each for each in self._asked if chosen and each.sort == chosen[0].sort]
        self.like_button.setVisible(len(alike) > 1)
        self.remove_button.setEnabled(bool(self.files.chosen_keys()))
        self.remove_button.setVisible(bool(self._paths))
        self.merge_button.setEnabled(self._project.writable and self._brings_something and not is_busy)

    def done(self, result: int) -> None:
        """Close, and end the look at the files."""
        self._looking.stop()
        super().done(result)
