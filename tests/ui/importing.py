"""Importing through the preview, as an annotator does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.codebook import Codebook
from annotator.formats.input.label_map import LabelMap
from annotator.ui.background.import_looking import ImportLooking
from annotator.ui.dialogs.imports.preview import ImportPreview
from annotator.ui.session.import_choices import ImportChoices
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import wait_for
from tests.ui.driving import press, settle


def open_preview(shown: MainWindow) -> ImportPreview:
    """Return the preview that is up, once articles can be taken in."""
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), ImportPreview))
    found = shown.findChildren(ImportPreview)
    assert len(found) == 1
    wait_for(lambda: found[0].import_button.isEnabled() and found[0].isActiveWindow())
    settle()
    return found[0]


def looked_at(shown: MainWindow) -> ImportPreview:
    """Return the preview that is up, once it has looked at the files as they are to be read."""
    wait_for(lambda: isinstance(QApplication.activeModalWidget(), ImportPreview))
    found = shown.findChildren(ImportPreview)
    assert len(found) == 1
    wait_for(lambda: not found[0]._looking.is_looking and found[0].isActiveWindow())
    settle()
    return found[0]


def preview(shown: MainWindow, paths: Sequence[Path]) -> ImportPreview:
    """Begin an import; return its preview."""
    shown.subjects.imports.import_paths(paths)
    return looked_at(shown)


def with_the_keys() -> QWidget:
    """Return the widget that has the keys."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def take_in(shown: MainWindow) -> None:
    """Press Enter in the preview that is up."""
    open_preview(shown)
    press(with_the_keys(), Qt.Key.Key_Return)


def import_all(shown: MainWindow, paths: Sequence[Path]) -> None:
    """Import files by one Enter; wait for the end of the import."""
    preview(shown, paths)
    press(with_the_keys(), Qt.Key.Key_Return)
    wait_for(lambda: not shown.subjects.files._jobs, 30)
    settle()


class Told(ImportLooking):
    """A looking that tells of given files at once, without a process."""

    def __init__(self, looked: dict[str, Any], plan_file: Path, choices: ImportChoices) -> None:
        super().__init__(Path("p.qca"), [], "", plan_file, choices.plan)
        self._looked = looked

    def look(self) -> None:
        """Tell what there is."""
        self.looked.emit(self._looked)

    def look_soon(self) -> None:
        """Tell what there is."""
        self.look()


def looked_like(words: str) -> dict[str, Any]:
    """Return a preview that has something of everything, with these words in all places."""
    article = {
        "place": f"{words}.jsonl:1", "id": words, "title": words, "fate": "document", "state": "new", "words": 1204,
        "meta": {"title": words, "byline": words, "url": f"https://news.example.org/{words}"},
        "entities": 3, "quotations": 2, "claims": 1, "other": "", "likeness": 0.0, "text": f"{words}\n\n" * 30,
    }  # fmt: skip
    like = {
        **article,
        "place": "b.txt",
        "state": "left out: another text is there",
        "other": words,
        "text": "",
    }
    near = {**article, "place": "c.txt", "state": "new, nearly equal (87%)", "other": words, "text": ""}
    file = {
        "path": f"/articles/{words}.jsonl", "name": f"{words}.jsonl", "format": "jsonl", "articles": 1204,
        "encoding": ["windows-1252"], "problems": 2, "fields": {"text": "text", words: "", "by": "byline"},
        "samples": {"text": words, words: words}, "labels": {"CONTENT": 12, "CUE": 11, words: 3},
        "relations": {"said_by": 11}, "label_samples": {"CONTENT": words, "said_by": words},
    }  # fmt: skip
    return {
        "files": [file], "first": [article, like], "listed": [like, near], "left_out": 2, "is_whole": True, "refused": [],
        "first_of_file": 30,
        "counts": {
            "document": 1200, "refused": 3, "repeated": 1, "near": 1, "other_text": 3, "same_text": 1,
        }, "problems": [f"{words}: bad. Mend it."],
        "notices": [{"clause": words, "lines": [words] * 5}],
    }  # fmt: skip


def told_preview(
    looked: dict[str, Any], folder: Path, codebook: Codebook, parent: QWidget | None = None
) -> tuple[ImportPreview, ImportChoices]:
    """Return a preview that has looked already, and the choices made in it."""
    choices = ImportChoices()
    told = Told(looked, folder / "plan.json", choices)
    dialog = ImportPreview(told, choices, codebook, [LabelMap("of Eve", {"CUE": "source"})], 1, parent)
    told.setParent(dialog)
    return dialog, choices
