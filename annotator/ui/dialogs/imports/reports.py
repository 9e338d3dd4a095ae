"""The reports of imports: what came in, was passed over and refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.translation import mark, tr
from annotator.output_file import unwritable
from annotator.project.jobs.kept_imports import (
    by_whom,
    count_refused_lines,
    files_named,
    heading,
    kept_imports,
    refused_files,
)
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.messages import show_error
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.dates import full_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.project import Project

_COLUMNS = (mark("Files"), mark("When"), mark("Who"))


class ReportPage(QWidget):
    """A report to read and copy; it and the refused lines can be saved."""

    def __init__(self, project: Project) -> None:
        super().__init__()
        self._project = project
        self._id: int | None = None
        self.summary = plain_words("", "heading")
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        set_name(self.lines, tr("Report"))
        self.save_button = QPushButton(tr("&Save report…"))
        self.save_button.clicked.connect(self._save_report)
        self.refused_button = QPushButton(tr("Save &refused lines…"))
        self.refused_button.clicked.connect(self._save_refused)
        self.saved = plain_words(role="muted")
        self.saved.hide()
        buttons = FlowLayout(gap="near")
        for button in (self.save_button, self.refused_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.saved = plain_words(role="muted")
        layout = QVBoxLayout(self)
        give_room(layout, "tab")
        layout.addWidget(self.summary)
        layout.addWidget(self.lines, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.saved)
        self.saved.hide()

    def show_report(self, summary: str, lines: Sequence[str], id: int | None) -> None:
        """Show a report; `id` is its number in the project, None if it is not kept."""
        self._id = id
        self.saved.hide()
        self.summary.setText(f"{summary.rstrip('.')}.")
        self.lines.setPlainText("\n".join(lines) or tr("There is nothing else to tell."))
        number = count_refused_lines(self._project, id) if id is not None else 0
        self.refused_button.setVisible(number > 0)
        self.refused_button.setText(tr("Save {n} &refused line…|Save {n} &refused lines…", number))

    def _save_report(self) -> None:
        words = f"{self.summary.text()}\n\n{self.lines.toPlainText()}\n"

        def save(path: Path) -> list[Path]:
            path.write_bytes(words.encode("utf-8"))
            return [path]

        self._save(tr("Save the report"), self._proposed("report.txt"), save)

    def _save_refused(self) -> None:
        if self._id is not None:
            with refused_files(self._project, self._id) as files:
                first = files.paths(self._proposed("refused"))[0]
                self._save(tr("Save the refused lines"), first, files.save)

    def _proposed(self, name: str) -> Path:
        return self._project.path.with_name(f"{self._project.path.stem}-{name}")

    def _save(self, title: str, proposed: Path, save: Callable[[Path], list[Path]]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(proposed))
        if not chosen:
            return
        try:
            paths = save(Path(chosen))
        except OSError as error:
            show_error(InputError(*unwritable(Path(chosen), error)), self)
        except AnnotatorError as error:
            show_error(error, self)
        else:
            self.saved.setText(tr("Saved: {files}", files=", ".join(map(str, paths))))
            self.saved.show()


class ImportReport(QDialog):
    """The report of the import that has just ended, beside what new versions of texts did to annotations.

    Attributes
    ----------
    page: the report.
    """

    def __init__(
        self,
        project: Project,
        summary: str,
        lines: Sequence[str],
        id: int | None,
        parent: QWidget | None = None,
        *,
        versions: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Import"))
        self.page = ReportPage(project)
        self.page.show_report(summary, lines, id)
        hint = QLabel(tr("Project > What was imported… shows this report again."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        hint.setVisible(id is not None)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self.page if versions is None else _tabs(versions, self.page), 1)
        layout.addWidget(hint)
        layout.addWidget(_close_button(self))
        self.resize(window_size(720, 420) if versions is None else window_size(860, 640))
        if versions is not None:
            versions.setFocus()


class ImportReports(QDialog):
    """All imports of a project, the newest first, and the report of the chosen one."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Imports"))
        self._reports = {str(report.id): report for report in kept_imports(project)}
        self.table = RowsTable(tr("Imports"), _COLUMNS)
        self.page = ReportPage(project)
        self.none = QLabel(tr("Nothing was imported yet."))
        self.none.setProperty("role", "muted")
        both = GripSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.table)
        both.addWidget(self.page)
        both.setStretchFactor(1, 1)
        both.setVisible(bool(self._reports))
        self.none.setVisible(not self._reports)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self.none)
        layout.addWidget(both, 1)
        layout.addWidget(_close_button(self))
        if self._reports:
            self.resize(window_size(780, 560))
        self.table.chosen.connect(self._show_chosen)
        self.table.show_rows(
            [
                TextRow(id, (files_named(report), full_time(report.at), by_whom(report)))
                for id, report in self._reports.items()
            ]
        )
        self.table.setFocus()

    def _show_chosen(self) -> None:
        keys = self.table.chosen_keys()
        if keys:
            report = self._reports[keys[0]]
            try:
                self.page.show_report(heading(report), report.page, report.id)
            except AnnotatorError as error:
                show_error(error, self)


def _tabs(versions: QWidget, page: ReportPage) -> QTabWidget:
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    tabs.tabBar().setAccessibleName(tr("Parts of the report"))
    tabs.addTab(versions, tr("&Annotations"))
    tabs.addTab(page, tr("&Report"))
    return tabs


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
    buttons.rejected.connect(dialog.reject)
    return buttons
