"""Emoji, combining marks, a byte-order mark and CRLF: tagging hits exactly the characters meant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.domain.span import Span
from annotator.ui.shell.main_window import MainWindow
from tests.ui.driving import caret_to, drag_over, press, select_by_keys

GIVEN = (
    "\ufeff👩‍👩‍👧 Families win 🎉\r\n\r\n"
    "Rene\u0301e O’Hara 😀 said: “Jose\u0301 is 🇫🇷 and 👍🏽 happy.”\r\n"
    "She added that “Z\u0351\u036balgo” text — a\u0308 mess\u2028 — would stay.\r\n"
)
TEXT = GIVEN.removeprefix("\ufeff").replace("\r\n", "\n").replace("\u2028", "\n")
WORDS = [
    "“Jose\u0301 is 🇫🇷 and 👍🏽 happy.”",
    "Rene\u0301e O’Hara",
    "“Z\u0351\u036balgo”",
    "🎉",
    "a\u0308 mess",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    source = tmp_path / "odd.txt"
    source.write_bytes(GIVEN.encode("utf-8"))
    project = tmp_path / "odd.qca"
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(source)]) == 0
    return project


def exported(path: Path) -> dict:
    out = path.with_suffix(".jsonl")
    assert main(["export", str(path), "-o", str(out)]) == 0
    return json.loads(out.read_text(encoding="utf-8"))


def test_by_keys(run_program, path: Path) -> None:
    def drive(window: MainWindow):
        assert window.article.text == TEXT
        for words in WORDS:
            start = TEXT.index(words)
            select_by_keys(window.article, Span(start, start + len(words)))
            press(window.article, "q")
        yield

    assert run_program(path, drive) == 0
    record = exported(path)
    assert record["text"] == TEXT
    assert sorted(q["content"][0]["text"] for q in record["quotations"]) == sorted(WORDS)
    for quotation in record["quotations"]:
        (span,) = quotation["content"]
        assert TEXT[span["start"] : span["end"]] == span["text"]


def test_by_mouse(run_program, path: Path) -> None:
    def drive(window: MainWindow):
        for words in WORDS:
            start = TEXT.index(words)
            drag_over(window.article, Span(start, start + len(words)))
            window.actions_by_id["new_quotation"].trigger()
        yield

    assert run_program(path, drive) == 0
    record = exported(path)
    assert sorted(q["content"][0]["text"] for q in record["quotations"]) == sorted(WORDS)


def test_edges_move_by_whole_characters_as_people_see_them(run_program, path: Path) -> None:
    def drive(window: MainWindow):
        article = window.article
        start = TEXT.index("Rene")
        select_by_keys(article, Span(start, start + len("Rene\u0301e")))
        from PySide6.QtCore import Qt

        press(article, Qt.Key.Key_BraceLeft, Qt.KeyboardModifier.ControlModifier)
        assert article.selected_span().of(TEXT) == "Rene\u0301"
        press(article, Qt.Key.Key_BraceLeft, Qt.KeyboardModifier.ControlModifier)
        assert article.selected_span().of(TEXT) == "Ren"
        flag = TEXT.index("🇫🇷")
        caret_to(article, flag)
        press(article, "=")
        assert article.selected_span().of(TEXT) == "🇫🇷"
        yield

    assert run_program(path, drive) == 0
