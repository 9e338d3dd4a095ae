"""No text of the window or of an error is handed over in English: `tr` or `mark` stands around each."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.examples import CHECKOUT

_CODE = CHECKOUT / "annotator"
# What shows words: functions, methods and classes of the window.
_SHOWING = """
    QAction QCheckBox QDockWidget QGroupBox QLabel QMenu QPushButton QRadioButton QToolButton
    addAction addButton addItem addMenu addRow addTab
    insertText set_name setAccessibleDescription setAccessibleName setDetailedText
    setHorizontalHeaderLabels setInformativeText setItemText setLabelText setPlaceholderText setPlainText
    setPrefix setSpecialValueText setStatusTip setSuffix setTabText setText setTitle setToolTip
    setWhatsThis setWindowTitle showMessage
"""
# The command line and the interface for programs are English; so is a failed analysis, which is stored.
_IN_ENGLISH = ("api/", "cli/", "nlp/pipeline.py")
_WORD = re.compile(r"[A-Za-z]{2,}")
_NAMES = re.compile("Quote & Claim Annotator")  # the program's own name
_CALLED = re.compile(r"(\w+)\(")
_CLASS = re.compile(r"^class (\w+)\((.*?)\):", re.MULTILINE | re.DOTALL)


@cache
def errors() -> frozenset[str]:
    """Return the names of all errors that people read."""
    bases = {
        name: set(re.findall(r"\w+", its))
        for path in _CODE.rglob("*.py")
        for name, its in _CLASS.findall(path.read_text(encoding="utf-8"))
    }
    found = {"AnnotatorError"}
    while further := {name for name, its in bases.items() if its & found} - found:
        found |= further
    return frozenset(found)


def words_of(node: ast.expr) -> str:
    """Return the words of a literal, of one put together, or of a choice of literals."""
    match node:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return " ".join(map(words_of, parts))
        case ast.BinOp(left=first, right=second) | ast.IfExp(body=first, orelse=second):
            return f"{words_of(first)} {words_of(second)}"
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            return " ".join(map(words_of, parts))
    return ""


def untranslated(source: str, place: str) -> Iterator[str]:
    """Yield the English words in calls that show them, with their places."""
    taking = errors() | (set(_SHOWING.split()) if place.startswith("ui/") else set())
    if taking.isdisjoint(_CALLED.findall(source)):
        return  # parsing takes most of the time
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in taking:
            for value in (*node.args, *(word.value for word in node.keywords)):
                words = _NAMES.sub("", words_of(value))
                if _WORD.search(words):
                    yield f"{place}:{node.lineno}: {words}"


def test_all_texts_of_the_window_and_of_errors_can_be_translated() -> None:
    places = {path.relative_to(_CODE).as_posix(): path for path in sorted(_CODE.rglob("*.py"))}
    found = [
        fault
        for place, path in places.items()
        if not place.startswith(_IN_ENGLISH)
        for fault in untranslated(path.read_text(encoding="utf-8"), place)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('label.setText("Nothing here")', "ui/a.py:1: Nothing here"),
        ('QLabel(f"{n} documents", self)', "ui/a.py:1:   documents"),
        ('button.setToolTip("Undo" if done else "Redo")', "ui/a.py:1: Undo Redo"),
        ('raise InputError("It is empty.", tr("Fill it."))', "ui/a.py:1: It is empty."),
        ('raise ModelMissing(tr("There is no model."), remedy="Install it.")', "ui/a.py:1: Install it."),
        ('label.setText(tr("Nothing here"))', None),
        ('label.setObjectName("heading")', None),
    ],
)
def test_english_words_in_the_window_are_found(code: str, fault: str | None) -> None:
    assert list(untranslated(code, "ui/a.py")) == ([fault] if fault else [])
