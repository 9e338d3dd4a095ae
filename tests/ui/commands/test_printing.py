"""The article on paper, by the actions: the text with its marks, and the cards."""

from __future__ import annotations

import time
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import settle

PATIENCE = 20.0  # seconds


@pytest.fixture
def annotated(window, tmp_path: Path) -> MainWindow:
    """Give a window with an article that has a quotation and suggestions."""
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS[:2]))
    mark(shown.article, TRAFFIC)
    shown.actions_by_id["new_quotation"].trigger()
    settle()
    return shown


def words_on(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


def wait_for_printing(shown: MainWindow) -> None:
    deadline = time.monotonic() + PATIENCE
    while shown.subjects.printing._threads and time.monotonic() < deadline:
        QApplication.processEvents()
    settle()


def save_as(shown: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Save a PDF; return what was said at the bottom."""
    said: list[str] = []
    shown.subjects.hint.connect(said.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    shown.actions_by_id["save_pdf"].trigger()
    return said


def test_an_article_is_saved_as_pdf_with_marks_and_cards(
    annotated: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = save_as(annotated, tmp_path / "bridge", monkeypatch)
    assert not (tmp_path / "bridge.pdf").exists(), "the window does not wait for it"
    wait_for_printing(annotated)
    words = words_on(tmp_path / "bridge.pdf")
    assert said[-1] == f"Saved: {tmp_path / 'bridge.pdf'}"
    for expected in (
        "Bridge opens after ten years",
        "annotated by: Ana (started)",
        "?1 “It is safe,”",
        "1 “traffic would double by 2030”",
        "Suggestion, 90% likely · Direct · she",
    ):
        assert expected in words, words
    assert words.index("1 Direct") > words.index("The Harbour Board")


def test_an_article_is_printed(
    annotated: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    annotated.actions_by_id["print"].trigger()
    wait_for_printing(annotated)
    assert "1 “traffic would double by 2030”" in words_on(tmp_path / "out.pdf")


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(
    annotated: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with answering(QMessageBox, lambda box: (told.append(box.text()), box.close())):
        told: list[str] = []
        save_as(annotated, tmp_path / "missing" / "x.pdf", monkeypatch)
        wait_for_printing(annotated)
    assert told == [f"The folder {tmp_path / 'missing'} does not exist."]


def test_closing_the_window_does_not_lose_what_is_being_written(
    annotated: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(annotated, tmp_path / "late.pdf", monkeypatch)
    annotated.close()
    assert "Bridge opens" in words_on(tmp_path / "late.pdf")
