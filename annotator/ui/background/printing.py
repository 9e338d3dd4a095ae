"""The thread that puts an article on pages: Qt releases Python's lock while it lays them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QObject, QThread
from PySide6.QtGui import QPageSize, QPdfWriter

from annotator.domain.errors import StorageError
from annotator.domain.translation import tr
from annotator.output_file import complete_file, unwritable
from annotator.ui.background.page_breaks import break_pages
from annotator.ui.background.printed_article import printed_article

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QTextDocument
    from PySide6.QtPrintSupport import QPrinter

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record

_DOTS_AN_INCH = 300


class Target(Protocol):
    """The printer or the file of a printed article."""

    def take(self, document: QTextDocument, title: str) -> None:
        """Print the document.

        Raises
        ------
        InputError, StorageError: it cannot be printed there.
        """


class ToPrinter:
    """Prints on a printer."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer

    def take(self, document: QTextDocument, title: str) -> None:
        """Print the document."""
        break_pages(document, self._printer)
        document.print_(self._printer)
        if self._printer.printerState() == self._printer.PrinterState.Error:
            raise StorageError(
                tr("The printer has refused the article."), tr("Choose another printer, or save a PDF.")
            )


class ToPdf:
    """Writes a PDF file, whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self, document: QTextDocument, title: str) -> None:
        """Write the document."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(title)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(_DOTS_AN_INCH)
        break_pages(document, writer)
        document.print_(writer)
        del writer  # it writes the end of the file
        try:
            with complete_file(self._path) as out:
                out.write(buffer.data().data())
        except OSError as error:
            raise StorageError(*unwritable(self._path, error)) from error


class PrintThread(QThread):
    """Lays an article out and prints it.

    Attributes
    ----------
    error: why it could not be printed; None while that has not happened.
    """

    def __init__(self, record: Record, codebook: Codebook, target: Target, parent: QObject) -> None:
        super().__init__(parent)
        self._record = record
        self._codebook = codebook
        self._target = target
        self.error: Exception | None = None

    def run(self) -> None:
        """Print."""
        try:
            document = printed_article(self._record, self._codebook)
            self._target.take(document, self._record.document.title)
        except Exception as error:  # noqa: BLE001 - raised in the window's thread, where it can be shown
            self.error = error
