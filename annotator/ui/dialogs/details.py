"""The details of an article: its metadata, to read and to edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import labelled, mark, tr
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.forms import level
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.tool_tips import set_plain_tip

if TYPE_CHECKING:
    from annotator.domain.document import Document

# The fields that are edited, with their labels.
_FIELDS = (
    ("title", mark("&Title")),
    ("byline", mark("&Byline")),
    ("publisher", mark("&Publisher")),
    ("published", mark("Published &on")),
    ("section", mark("&Section")),
    ("url", mark("&Address (URL)")),
    ("language", mark("&Language")),
)


class DetailsDialog(QDialog):
    """Shows what is known of an article; its usual fields can be edited.

    Attributes
    ----------
    fields: the edited fields by name.
    others: all else that came with the article, to read.
    """

    def __init__(self, document: Document, *, is_writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Article details"))
        self._before = {name: _words(document.meta.get(name)) for name, _ in _FIELDS}
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, label in ((name, tr(label)) for name, label in _FIELDS):
            field = QLineEdit(self._before[name])
            field.setAccessibleName(label.replace("&", ""))
            field.setReadOnly(not is_writable)
            field.setCursorPosition(0)
            self.fields[name] = field
            form.addRow(label, field)
        if not self._before["title"]:
            self.fields["title"].setPlaceholderText(tr("its first line"))
        for field in self.fields.values():  # which may be narrower than its words
            set_plain_tip(field, field.text())
        self.others = QPlainTextEdit("\n".join(_other_lines(document)))
        self.others.setReadOnly(True)
        self.others.setTabChangesFocus(True)
        self.others.setMinimumHeight(self.others.fontMetrics().height() * 4)
        self.others.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        what_else = tr("What else came with it")
        set_name(self.others, what_else)
        heading = QLabel(what_else)
        heading.setProperty("role", "heading")
        inner = QWidget()
        rows = QVBoxLayout(inner)
        give_room(rows, "scrolled")
        level(form)
        rows.addLayout(form)
        rows.addWidget(heading)
        rows.addWidget(self.others, 1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_name(area, tr("Details"))
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Cancel if is_writable else standard.Close)
        if is_writable:
            buttons.addButton(tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        self.resize(window_size(620, 520))
        self.fields["title"].setFocus()

    def changed(self) -> dict[str, str]:
        """Return the fields that were changed, with their new words; "" for a field that was emptied."""
        now = {name: " ".join(field.text().split()) for name, field in self.fields.items()}
        return {name: words for name, words in now.items() if words != self._before[name]}

    def ask(self) -> dict[str, str]:
        """Show the dialog; return the fields that were changed, none if it was cancelled."""
        return self.changed() if self.exec() else {}


def _other_lines(document: Document) -> list[str]:
    """Return what is not edited, a line each."""
    words = tr("text: {n} word|text: {n} words", len(document.text.split()))
    lines = [labelled("id", document.id), words]
    known = {name for name, _ in _FIELDS}
    for values in (document.meta, document.extra):
        lines += [labelled(name, _words(value)) for name, value in values.items() if name not in known]
    return lines


def _words(value: Any) -> str:
    """Return a value of the metadata in words, on one line."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(_words, value))
    return " ".join(str(value).split())
