"""The dialog that takes a new version of the open text: choose it, look at what it does, take it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import StorageError
from annotator.domain.quote_marks import in_marks
from annotator.domain.translation import tr
from annotator.project.versions.plain_report import from_plain
from annotator.ui.background.command_jobs import CommandJob, failure
from annotator.ui.background.handed_files import HandedFiles
from annotator.ui.dialogs.messages import show_error
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.dialogs.versions import VersionsView
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, space, window_size
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.document import Document
    from annotator.project import Project
    from annotator.project.versions.plain_report import PlainReport
    from annotator.ui.look.theme import Theme

_PARAGRAPH_SEPARATOR = "\u2029"  # between the lines of Qt's documents


class NewVersionDialog(QDialog):
    """Asks for the new text and shows what becomes of annotations; jobs beside the window do the work.

    Attributes
    ----------
    text: a field for a pasted text.
    told: what is wrong with the text, or what is being done.
    view: the comparison, None before it is there.
    taken: the report of the text that was taken.
    """

    def __init__(
        self, project: Project, document: Document, folder: Path, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("New version of the text"))
        self._project, self._document, self._folder, self._theme = project, document, folder, theme
        self._pasted: HandedFiles | None = None
        self._file: Path | None = None
        self._job: CommandJob | None = None
        self.view: VersionsView | None = None
        self.taken: PlainReport | None = None
        title = tr("A new version of {article}", article=in_marks(document.title))
        heading = plain_words(title, "heading")
        self.told = plain_words()
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(space("tight"))
        self.busy.setAccessibleName(tr("Working"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(tr("Paste the whole new text here, or choose its file."))
        self.text.setTabChangesFocus(True)
        set_name(self.text, tr("New text"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.text)
        role = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.back = self.buttons.addButton(tr("&Back"), role.ActionRole)
        self.choose = self.buttons.addButton(tr("&Choose a file…"), role.ActionRole)
        self.go = self.buttons.addButton(tr("Co&mpare"), role.AcceptRole)
        for button in self.buttons.findChildren(QPushButton):
            button.setAutoDefault(button is self.go)  # Enter never goes back or ends
        self.choose.clicked.connect(self._choose_file)
        self.back.clicked.connect(self._go_back)
        self.buttons.accepted.connect(self._go_on)
        self.buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._show_state)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (heading, self.told, self.busy):
            layout.addWidget(widget)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.buttons)
        self.resize(window_size(860, 620))
        self._show_state()
        self.text.setFocus()

    def compare(self, file: Path) -> None:
        """Look what the text of a file would do."""
        self._file = file
        self._run(tr("Comparing the texts …"), ["--dry-run"], self._compared)

    # The steps

    def _choose_file(self) -> None:
        all_files = tr("All files ({endings})", endings="*")
        name, _ = QFileDialog.getOpenFileName(self, tr("The new text"), str(self._folder), all_files)
        if name:
            self.compare(Path(name))

    def _go_on(self) -> None:
        """Compare the pasted text, or take the compared one."""
        if self.view is not None:
            self._run(tr("Taking the new text …"), ["--annotator", self._project.person], self._took)
            return
        # The raw text: the plain one has spaces for the no-break spaces of the pasted text.
        words = self.text.document().toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")
        self._forget_pasted()
        try:
            self._pasted = HandedFiles("text")
            path = self._pasted.write(
                "pasted.txt", lambda path: path.write_text(words, encoding="utf-8", newline="\n")
            )
        except StorageError as error:
            show_error(error, self)
        else:
            self.compare(path)

    def _forget_pasted(self) -> None:
        if self._pasted is not None:
            self._pasted.remove()
            self._pasted = None

    def _go_back(self) -> None:
        if self.view is not None:
            self.pages.removeWidget(self.view)
            self.view.deleteLater()
            self.view = None
        self._show_state()
        self.text.setFocus()

    def _compared(self, report: PlainReport) -> None:
        self.view = VersionsView([report], self._theme)
        self.pages.addWidget(self.view)
        self.pages.setCurrentWidget(self.view)
        self._show_state()
        (self.view.list if report.items else self.go).setFocus()

    def _took(self, report: PlainReport) -> None:
        self.taken = report
        self.accept()

    def _show_state(self, error: str = "") -> None:
        """Show the buttons that apply now, and what is wrong."""
        is_busy, is_compared = self._job is not None, self.view is not None
        self.busy.setVisible(is_busy)
        self.back.setVisible(is_compared)
        self.choose.setVisible(not is_compared)
        self.go.setText(tr("&Take it") if is_compared else tr("Co&mpare"))
        has_text = is_compared or bool(self.text.document().toPlainText().strip())
        self.go.setEnabled(has_text and not is_busy)
        self.go.setDefault(True)  # a dialog that comes up with it disabled has no default
        for widget in (self.back, self.choose, self.pages):
            widget.setEnabled(not is_busy)
        if not is_busy:
            self.told.setText(error)
        self.told.setVisible(bool(self.told.text()))

    # The job

    def _run(self, words: str, options: list[str], then: Callable[[PlainReport], None]) -> None:
        names = [str(self._project.path), self._document.id, str(self._file)]
        job = CommandJob(
            ["update", "--json", *options, "--", *names], self._project.database.lock_token, self
        )

        def finished(code: int, out: str, errors: str) -> None:
            self._job = None
            job.deleteLater()
            try:
                (report,) = from_plain(json.loads(out)["versions"])
            except (ValueError, LookupError, TypeError):
                early = tr("The comparison has ended early; nothing was changed.")
                self._show_state(failure(errors, early))
                return
            then(report)

        job.finished.connect(finished)
        self._job = job
        self.told.setText(words)
        self._show_state()
        job.start()

    def done(self, result: int) -> None:
        """End a running job; nothing is changed then."""
        if self._job is not None:
            self._job.finished.disconnect()
            self._job.stop()
            self._job = None
        self._forget_pasted()
        super().done(result)
