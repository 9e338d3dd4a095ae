"""Bringing copies of a project together: the files, what is new in them, and what has to be decided."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.short_names import short_names
from annotator.domain.system_errors import reason
from annotator.domain.translation import mark, tr
from annotator.project.project import ENDING
from annotator.project.teams.watched_folder import news, watch, watched
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.files_dialog import FilesDialog
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.merge_questions import MergeQuestions
from annotator.ui.dialogs.messages import show_error
from annotator.ui.look.measures import space
from annotator.ui.look.mirroring import in_order
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.row_tables import height_of_line
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.merge_questions import (
    brings,
    questions_of,
    summary_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project import Project
    from annotator.project.teams.merge_decisions import Decisions

_FILES = (mark("File"), mark("Made for"), mark("Brings"))
_MADE_FOR = 1  # the column that is seen where a file is a package
_MOST_FILES = 6  # that are seen without scrolling


class MergeDialog(FilesDialog):
    """Lists files and questions; accepted when the files are to be brought together.

    Attributes
    ----------
    files: a row for each file, with what it brings.
    fault: why the chosen file was passed over.
    questions: a row for each thing to decide.
    answer: the decision on the chosen one.
    """

    def __init__(self, project: Project, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(tr("Bring together"), tr("The files are being looked at"), parent)
        self._project = project
        self._paths = list(paths)
        self._brings_something = False
        self._number = 0  # of files that are shown
        self._faults: dict[str, list[str]] = {}  # why files were passed over, by path
        self._looking = DryRun(self._arguments, project.database.lock_token, self)
        self.files = RowsTable(tr("Files"), _FILES, wide=2)
        self.fault = plain_words(role="muted")
        self.to_decide = MergeQuestions()
        self.questions, self.answer = self.to_decide.questions, self.to_decide.answer
        self._make_buttons()
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
        return self.to_decide.decisions()

    # Composition

    def _make_buttons(self) -> None:
        self.add_button = QPushButton(tr("&Add files…"))
        self.remove_button = QPushButton(tr("&Leave out"))
        self.watch_button = QPushButton(tr("Watch a &folder…"))
        self.unwatch_button = QPushButton(tr("&Stop watching"))
        self.merge_button = QPushButton(tr("&Bring together"))
        self.lay_out(
            (self.add_button, self.remove_button, self.watch_button, self.unwatch_button),
            self.files,
            (self.fault,),
            self.to_decide,
            closing=(self.merge_button,),
            shares=(0, 1),
        )

    def _connect(self) -> None:
        self._looking.answered.connect(self.show_found)
        self._looking.failed.connect(self._fail)
        self._looking.progressed.connect(self._show_progress)
        self.add_button.clicked.connect(self._add_files)
        self.remove_button.clicked.connect(self._leave_out)
        self.watch_button.clicked.connect(self._watch)
        self.unwatch_button.clicked.connect(lambda: self._set_folder(None))
        self.files.chosen.connect(self._show_what_applies)
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
        names = short_names(self._paths, self._project.path)
        rows = [TextRow(str(path), (names[path], "", "")) for path in self._paths]
        self._show_files(rows)
        self.to_decide.show_questions([])
        self._brings_something = False
        self.told.setText(tr("Looking at the files …") if self._paths else "")
        self.busy.setRange(0, 0)
        self._looking.run_soon()
        self._show_what_applies()

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
        self._faults = {}
        names = short_names(self._paths, self._project.path)
        for path in self._paths:
            copy = copies.get(str(path))
            told = [brings(copy)] if copy else []
            for name in dict.fromkeys((names[path], str(path))):
                passed_over = [tr("passed over: {why}", why=line) for line in faults.get(name, ())]
                self._faults.setdefault(str(path), []).extend(passed_over)
                told += passed_over
            rows.append(TextRow(str(path), (names[path], copy["annotator"] if copy else "", "; ".join(told))))
        self._show_files(rows)
        asked = questions_of(preview, self._project.codebook_body)
        self._brings_something = bool(preview["brings_something"] or asked)
        self.told.setText(summary_of(preview, self._paths))
        self.to_decide.show_questions(asked)
        self._show_what_applies()

    def _show_files(self, rows: list[TextRow]) -> None:
        """Show the files, as many as need no scrolling, and the questions in the room below."""
        self.files.setColumnHidden(_MADE_FOR, not any(row.cells[_MADE_FOR] for row in rows))
        self.files.show_rows(rows)
        self.files.setVisible(bool(rows))
        if rows and not self._number:
            self.files.setFocus()
        if len(rows) != self._number:
            self._number = len(rows)
            height = height_of_line(self.files) * (min(len(rows), _MOST_FILES) + 1) + space("near")
            self.halves.setSizes([height, max(height, self.halves.height() - height)])

    def _fail(self, words: str) -> None:
        self.told.setText(words)
        self._show_what_applies()

    def _show_what_applies(self) -> None:
        is_busy = self._looking.is_running
        self.busy.setVisible(is_busy and bool(self._paths))
        chosen = self.files.chosen_keys()
        faults = [line for key in chosen for line in self._faults.get(key, ())]
        self.fault.setText("\n".join(faults))
        self.fault.setVisible(bool(faults))
        self.remove_button.setEnabled(bool(chosen))
        self.remove_button.setVisible(bool(self._paths))
        can_merge = self._project.writable and self._brings_something and not is_busy
        self.merge_button.setEnabled(can_merge)
        (self.merge_button if can_merge else self.close_button).setDefault(True)

    def done(self, result: int) -> None:
        """Close, and end the look at the files."""
        self._looking.stop()
        super().done(result)
