"""The article on paper: printing, and PDF files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from annotator.domain.layer import Record
    from annotator.ui.background.printing import PrintThread, ToPdf, ToPrinter
    from annotator.ui.session.workspace import Workspace

_ENDING = ".pdf"


class PrintCommands(QObject):
    """Prints the open article in the background, as it is at that moment."""

    hint = Signal(str)

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._threads: list[PrintThread] = []

    def print_article(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from annotator.formats.output.destination import safe_name

        opened = self._workspace.opened
        if opened is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(safe_name(opened.document.title))  # Qt makes the name of a file of it
        dialog = QPrintDialog(printer, self._window)
        is_wanted = dialog.exec()
        dialog.deleteLater()
        if is_wanted and (record := self._record()):
            from annotator.ui.background.printing import ToPrinter

            self._start(record, ToPrinter(printer), tr("Printed."))

    def save_pdf(self) -> None:
        """Ask for a file, and write it."""
        from PySide6.QtWidgets import QFileDialog

        from annotator.formats.output.destination import safe_name
        from annotator.ui.background.printing import ToPdf

        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return
        proposed = project.path.with_name(safe_name(opened.document.title) + _ENDING)
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save as PDF"), str(proposed), f"PDF (*{_ENDING})"
        )
        if name and (record := self._record()):
            path = Path(name) if Path(name).suffix else Path(name + _ENDING)
            self._start(record, ToPdf(path), tr("Saved: {path}", path=path))

    def stop(self) -> None:
        """Wait for what is being printed: it was asked for."""
        for thread in list(self._threads):
            thread.wait()

    def _record(self) -> Record | None:
        project, opened = self._workspace.project, self._workspace.opened
        if project is None or opened is None:
            return None
        try:
            return project.seen(opened)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
            return None

    def _start(self, record: Record, target: ToPrinter | ToPdf, done: str) -> None:
        from annotator.ui.background.printing import PrintThread

        project = self._workspace.project
        assert project is not None
        thread = PrintThread(record, project.codebook, target, self)
        self._threads.append(thread)

        def ended() -> None:
            self._threads.remove(thread)
            if isinstance(thread.error, AnnotatorError):
                self._workspace.refused.emit(thread.error)
            elif thread.error is not None:
                raise thread.error
            else:
                self.hint.emit(done)
            thread.deleteLater()

        thread.finished.connect(ended)
        thread.start()
        self.hint.emit(tr("“{title}” is being made ready …", title=record.document.title))
