"""The files of an import: what each was recognised as, and a menu to say otherwise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from annotator.domain.translation import language, mark, number, tr
from annotator.formats.registry import import_formats
from annotator.ui.dialogs.imports.parts import ChoicesPanel, Menu, RowsTable, with_label
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.models.text_rows import TextRow
from annotator.ui.session.import_choices import FileReading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from annotator.formats.input.import_format import ImportFormat
    from annotator.ui.session.import_choices import ImportChoices

_COLUMNS = (mark("File"), mark("Read as"), mark("Encoding"), mark("Articles"), mark("Problems"))
_AS_FOUND = mark("as found")
# The usual encodings of texts in Latin letters, then those of other scripts; any other can be typed.
_ENCODINGS = (
    "utf-8", "windows-1252", "latin-1", "utf-16", "mac-roman", "iso-8859-2", "windows-1250", "windows-1251",
    "shift-jis", "gb18030", "big5",
)  # fmt: skip
_WORDS = mark(
    "A file that was taken for something else can be read in another way: select it, and say as what. "
    "The encoding counts for text files; look whether accents and quote marks are right."
)


class EncodingMenu(QComboBox):
    """The usual encodings; another one can be typed, and Enter takes it without taking the articles in."""

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        show_list_below(self)
        typed = QLineEdit()
        self.setLineEdit(typed)
        for control in (self, typed):
            control.setAccessibleName(tr("Encoding"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([tr(_AS_FOUND), *_ENCODINGS])
        self.activated.connect(lambda _: self.taken.emit())
        typed.editingFinished.connect(self.taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the dialog, whose button it would press."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class FilesPanel(ChoicesPanel):
    """The files, and how the selected ones are read."""

    def __init__(self, choices: ImportChoices) -> None:
        self._choices = choices
        self._files: Mapping[str, dict[str, Any]] = {}
        self.format = Menu(tr("Read as"))
        self.format.picked.connect(lambda name: self._choose(format=name))
        self.encoding = EncodingMenu()
        self.encoding.taken.connect(self._take_encoding)
        table = RowsTable(tr("Files"), _COLUMNS, (3, 4))
        table.take_several()
        super().__init__(
            tr(_WORDS),
            table,
            (with_label(tr("Read &as"), self.format), with_label(tr("&Encoding"), self.encoding)),
        )
        table.chosen.connect(self._show_chosen)

    def show_files(self, files: Sequence[Mapping[str, Any]]) -> None:
        """Show what the files were recognised as."""
        self._files = {file["path"]: dict(file) for file in files}
        titles = {format.name: tr(format.title) for format in import_formats()}
        rows = []
        for path, file in self._files.items():
            encodings = ", ".join(file["encoding"]) or self._choices.by_path.get(path, FileReading()).encoding
            cells = (
                file["name"] or PurePath(path).name,
                titles.get(file["format"], tr("not recognised")),
                encodings,
                number(file["articles"]),
                number(file["problems"]) if file["problems"] else "",
            )
            rows.append(TextRow(path, cells))
        self.table.show_rows(rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        paths = self.table.chosen_keys()
        readings = [self._reading(path) for path in paths]
        self.format.offer([("", tr(_AS_FOUND)), *_likely_first([self._files[path] for path in paths])])
        self.format.show_value(reading.format for reading in readings)
        encodings = {reading.encoding for reading in readings}
        self.encoding.setEnabled(bool(encodings))
        self.encoding.setCurrentText((encodings.pop() or tr(_AS_FOUND)) if len(encodings) == 1 else "")

    def _reading(self, path: str) -> FileReading:
        return self._choices.by_path.get(path, FileReading())

    def _take_encoding(self) -> None:
        words = self.encoding.currentText().strip()
        if words:  # nothing stands there while the selected files have several
            self._choose(encoding="" if words == tr(_AS_FOUND) else words)

    def _choose(self, **values: str) -> None:
        """Read the selected files in another way."""
        is_other = False
        for path in self.table.chosen_keys():
            before = self._reading(path)
            reading = replace(before, **values)
            if reading == before:
                continue
            is_other = True
            if reading == FileReading():
                del self._choices.by_path[path]
            else:
                self._choices.by_path[path] = reading
        if is_other:
            self.changed.emit()


def _likely_first(files: Sequence[Mapping[str, Any]]) -> list[tuple[str, str]]:
    """Return the formats with their titles: first those that fit the files' endings or words."""
    found = {file["format"] for file in files}
    names = [PurePath(file["path"]).name.lower() for file in files]

    def is_likely(format: ImportFormat) -> bool:
        return format.name in found or any(name.endswith(format.endings) for name in names)

    def order(format: ImportFormat) -> tuple[bool, Any]:
        return not is_likely(format), language().sort_key(tr(format.title))

    return [(format.name, tr(format.title)) for format in sorted(import_formats(), key=order)]
