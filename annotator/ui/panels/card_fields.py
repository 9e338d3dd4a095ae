"""Fields of the card beside the spans: attributes, the quotation around and the claims under it, the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.panels.panel_keys import LENT
from annotator.ui.wording.titles import on_button

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent

    from annotator.domain.codebook import Attribute
    from annotator.ui.session.workspace import Current


class AttributeFields(QWidget):
    """One choice for each attribute of the codebook."""

    chosen = Signal(str, str)  # ids of attribute and value

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QComboBox] = {}
        self._attributes: dict[str, Attribute] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def offer(self, attributes: Iterable[Attribute]) -> None:
        """Offer the attributes of a codebook instead of those before."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self.boxes.clear()
        self._attributes = {attribute.id: attribute for attribute in attributes}
        for attribute in self._attributes.values():
            box = _Choice()
            for number, value in enumerate(attribute.values):
                box.addItem(value.label, value.id)
                box.setItemData(number, plain_tip(value.definition), Qt.ItemDataRole.ToolTipRole)
            box.setAccessibleName(attribute.label)
            box.activated.connect(
                lambda row, id=attribute.id, box=box: self.chosen.emit(id, str(box.itemData(row)))
            )
            self.boxes[attribute.id] = box
            label = QLabel(attribute.label)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
            row = len(self.boxes)
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(box, row, 1)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a quotation's values, the default where it has none."""
        for id, box in self.boxes.items():
            value = str(values.get(id, self._attributes[id].default))
            row = box.findData(value)
            if row < 0 and value:  # imported, and not of this codebook
                box.addItem(value, value)
                row = box.count() - 1
            box.setCurrentIndex(row)


class _Choice(QComboBox):
    """A choice that scrolling past it does not change."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the card scroll."""
        event.ignore()


class Links(QWidget):
    """Buttons that go to other annotations."""

    wanted = Signal(object)  # Current

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[_Link] = []
        self._targets: list[Current] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_links(self, links: list[tuple[str, Current]]) -> None:
        """Show a button for each annotation, with its words."""
        for number in range(len(self.buttons), len(links)):
            button = _Link()
            button.clicked.connect(lambda _=False, which=number: self.wanted.emit(self._targets[which]))
            self.buttons.append(button)
            self._column.addWidget(button)
        self._targets = [target for _, target in links]
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(links))
            if number < len(links):
                button.show_words(links[number][0])
        self.setVisible(bool(links))


class FittingButton(QPushButton):
    """A button of words that are shortened to the room there is, so that they make nothing else wider."""

    _SIDES = 30  # pixels that the theme gives to both sides, and a little more

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show words, as many as fit."""
        self._words = words
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the room that all the words need."""
        whole = self.fontMetrics().horizontalAdvance(self._words) + self._SIDES + 2  # parts of pixels
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Do with the room of a few letters."""
        return QSize(self._SIDES * 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._SIDES
        self.setText(on_button(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)))


class _Link(FittingButton):
    """A button as wide as there is room."""

    _SIDES = 22

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Say what it goes to."""
        does = f"Go to {words}"
        super().show_words(does)
        self.setAccessibleName(does)
        self.setToolTip(plain_tip(does))


class NoteField(QPlainTextEdit):
    """A note, saved when the focus leaves it, also by Ctrl+Enter and Escape; undo takes it back."""

    written = Signal(object, str)  # Current, note
    left = Signal()
    focused = Signal(bool)  # it has got the keys, or lost them to something else in the window

    def __init__(self) -> None:
        super().__init__()
        self._of: Current | None = None
        self._saved = ""
        set_name(self, "Note")
        self.setPlaceholderText("Note")
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 2 + 18)

    def show_note(self, of: Current | None, note: str) -> None:
        """Show the note of an annotation; what was typed for another one is saved first."""
        is_same = self._of is not None and of is not None and (self._of.kind, self._of.id) == (of.kind, of.id)
        if is_same and self.toPlainText() != self._saved:
            return  # it is being typed
        if not is_same:
            self.save()
        self._of, self._saved = of, note
        if self.toPlainText() != note:
            self.setPlainText(note)

    def save(self) -> None:
        """Save what was typed."""
        typed = self.toPlainText()
        if self._of is not None and typed != self._saved:
            self._saved = typed
            self.written.emit(self._of, typed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell of it: the field may be out of view."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save what was typed."""
        super().focusOutEvent(event)
        self.save()
        if event.reason() not in LENT:
            self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save and leave."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (is_enter and with_control) or event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
        else:
            super().keyPressEvent(event)
