"""Short dialogs: a message with its remedy, a report, a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import AnnotatorError, StorageError
from annotator.domain.translation import some_of, tr
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, grown, window_size
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Pixels of a dialog that asks for words: its margins, its usual width, its greatest width.
_AROUND, _USUAL, _WIDEST = 60, 420, 760


def show_error(error: AnnotatorError, parent: QWidget | None) -> None:
    """Show an error and its remedy."""
    box = error_box(error, parent)
    box.exec()
    box.deleteLater()


def error_box(error: AnnotatorError, parent: QWidget | None) -> QMessageBox:
    """Return the message box for an error and its remedy."""
    box = QMessageBox(parent)
    keep_over_window(box)
    box.setIcon(QMessageBox.Icon.Critical if isinstance(error, StorageError) else QMessageBox.Icon.Warning)
    box.setWindowTitle("Quote & Claim Annotator")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(error.message)
    inform(box, error.remedy)
    return box


def inform(box: QMessageBox, words: str) -> None:
    """Show further words of a message as plain text: its text format applies only to the title."""
    box.setInformativeText(words)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)


def ask_read_only(error: AnnotatorError, parent: QWidget | None) -> bool:
    """Ask whether to open a project read-only, since it is open elsewhere."""
    box = QMessageBox(parent)
    keep_over_window(box)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Quote & Claim Annotator")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(error.message)
    box.setInformativeText(tr("You can look at it here without changing it."))
    read = box.addButton(tr("Open for &reading"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is read


def ask_accept(error: AnnotatorError, parent: QWidget | None, *, can_accept: bool) -> bool:
    """Show what does not fit in a project; return whether it is to be taken as it is."""
    box = error_box(error, parent)
    box.setIcon(QMessageBox.Icon.Warning)
    right = tr("It is &right as it is")
    accept = box.addButton(right, QMessageBox.ButtonRole.AcceptRole) if can_accept else None
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.exec()
    box.deleteLater()
    return accept is not None and box.clickedButton() is accept


def ask_replace(names: Sequence[str], notices: Sequence[str], parent: QWidget | None) -> bool:
    """Ask whether to replace files or a folder with these names; the notices stand below the question."""
    box = QMessageBox(parent)
    keep_over_window(box)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Export"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    replaced = [tr("The export replaces what is there.")] if names else []
    box.setText(_question_of_replacing(names))
    inform(box, "\n".join([*replaced, *notices]))
    go_on = box.addButton(tr("&Replace") if names else tr("&Export"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is go_on


def _question_of_replacing(names: Sequence[str]) -> str:
    if not names:
        return tr("The name promises something else.")
    return tr("{names} is there already.|{names} are there already.", len(names), names=some_of(names))


def ask_rescue(error: AnnotatorError, parent: QWidget | None) -> bool:
    """Say that a project is damaged, and ask whether to rescue what can be read of it."""
    box = error_box(error, parent)
    rescue = box.addButton(tr("&Rescue…"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(rescue)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Close))
    box.exec()
    box.deleteLater()
    return box.clickedButton() is rescue


def ask_name(present: str, parent: QWidget | None) -> str:
    """Ask for the annotator's name; return "" for none."""
    name = ask_words(
        tr("Who annotates?"),
        tr(
            "Your name stands beside everything you annotate, and in what is exported.\n"
            "It is kept on this computer; you are asked only once."
        ),
        parent,
        present,
    )
    return " ".join((name or "").split())


def ask_words(
    title: str,
    label: str,
    parent: QWidget | None,
    words: str = "",
    *,
    help_with: Callable[[QLineEdit], Callable[[], None]] | None = None,
) -> str | None:
    """Ask for words in a field that fits the present words; return None for no answer.

    `help_with` gets the field, to help while words are typed, and returns what ends the help.
    """
    dialog = QInputDialog(parent)
    keep_over_window(dialog)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    for text_label in dialog.findChildren(QLabel):
        text_label.setTextFormat(Qt.TextFormat.PlainText)
        text_label.setWordWrap(True)
    dialog.setTextValue(words)
    whole = dialog.fontMetrics().horizontalAdvance(words) + _AROUND
    dialog.resize(min(max(grown(_USUAL), whole), grown(_WIDEST)), dialog.sizeHint().height())
    line = dialog.findChild(QLineEdit)
    end = help_with(line) if help_with and line else None
    try:
        return dialog.textValue() if dialog.exec() else None
    finally:
        if end:
            end()
        dialog.deleteLater()


class Report(QDialog):
    """A list of lines to read and copy."""

    def __init__(self, title: str, summary: str, lines: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(title)
        head = plain_words(summary, "heading")
        self.lines = QPlainTextEdit("\n".join(lines))
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        set_name(self.lines, title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(head)
        layout.addWidget(self.lines)
        layout.addWidget(buttons)
        self.resize(window_size(680, 360))
