"""Fields of a label: a line, a text, a choice, a key, a colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.contrast import LEAST, contrast, is_colour, told_from
from annotator.domain.translation import mark, number, tr
from annotator.ui.actions.label_keys import holder_of
from annotator.ui.dialogs.key_editor import KeyField
from annotator.ui.look.accessible_names import add_clear_button, name_choice, set_name
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import corners, give_room, space
from annotator.ui.look.mirroring import placed
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.theme import load_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent, QWheelEvent

    from annotator.ui.actions.keys import Keys

_USUAL = "#2f5d9b"  # a colour as it is written
_LINES = 3  # of a field for a text
# The grounds on which a colour may be seen.
_GROUNDS = (
    ("light", mark("light")),
    ("dark", mark("dark")),
    ("contrast-light", mark("high contrast, light")),
    ("contrast-dark", mark("high contrast, dark")),
)


class LineField(QLineEdit):
    """A field for words of one line."""

    written = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._value = ""
        self.textEdited.connect(self.written)
        self.editingFinished.connect(self._tidy)

    def show_value(self, value: str) -> None:
        """Show a value, unless it is there already, but for spaces that are being typed."""
        self._value = value
        if not (value and self.hasFocus() and self._says_it()):
            self._show(value)

    def _tidy(self) -> None:
        """Show the value as it is kept, once the words are whole."""
        if self._says_it():
            self._show(self._value)

    def _says_it(self) -> bool:
        return self.text().split() == self._value.split()

    def _show(self, value: str) -> None:
        if value != self.text():
            self.setText(value)


class TextField(QPlainTextEdit):
    """A field for words of several lines; Tab leads out of it."""

    written = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        set_name(self, name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._is_showing = False
        self.textChanged.connect(self._tell)

    def _tell(self) -> None:
        if not self._is_showing:
            self.written.emit(self.toPlainText())

    def sizeHint(self) -> QSize:
        """Return the size of a few lines."""
        lines = self.fontMetrics().lineSpacing() * _LINES
        return QSize(super().sizeHint().width(), lines + 2 * space("apart"))

    def show_value(self, value: str) -> None:
        """Show a value, unless it is there already."""
        if value != self.toPlainText():
            self._is_showing = True
            self.setPlainText(value)
            self._is_showing = False


class ChoiceField(QComboBox):
    """A menu of values."""

    written = Signal(str)

    def __init__(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        name_choice(self, name)
        show_list_below(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.offer(choices)
        self.activated.connect(lambda at: self.written.emit(str(self.itemData(at))))

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer values with their words; the value stays if it is still there."""
        present = self.currentData()
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(present)))

    def show_value(self, value: str) -> None:
        """Show a value."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the fields, also over this one."""
        event.ignore()


class TypeKeyField(QWidget):
    """The key of a type: a button that waits for the next key, and what has a key already."""

    written = Signal(str)

    def __init__(
        self, name: str, keys: Keys, other_of: Callable[[str], str], by_place: Callable[[], str]
    ) -> None:
        """Make the field.

        `other_of` returns the name of another type of the codebook that has a key, `by_place` the key that
        the type has by its place in the list, "" for none.
        """
        super().__init__()
        self._by_place = by_place
        self._keys = keys
        self._name = name
        self._other_of = other_of
        self.choose = QPushButton()
        self.none = QPushButton(tr("No key"))
        self.capture = KeyField(keys.keyboard)
        self.told = plain_words(role="wrong")
        self.digit = plain_words(role="muted")
        row = FlowLayout()
        for control in (self.choose, self.none, self.capture):
            row.addWidget(control)
        layout = QVBoxLayout(self)
        give_room(layout, "fields")
        layout.addLayout(row)
        layout.addWidget(self.digit)
        layout.addWidget(self.told)
        for button in (self.choose, self.none):
            button.setAutoDefault(False)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._wait)
        self.none.clicked.connect(lambda: self.written.emit(""))
        self.capture.pressed.connect(self._take)
        self.capture.left.connect(self._leave)
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Show a key, and what else has it."""
        digit = self._by_place()
        self.digit.setText(tr("{key} puts it on or off, by its place in the list.", key=digit))
        self.digit.setVisible(bool(digit))
        none = tr("none of its own") if digit else tr("none")
        words = self._keys.name(value) if value else none
        self.choose.setText(tr("{key}: choose…", key=words))
        self.choose.setAccessibleName(tr("{field}: {key}, choose…", field=self._name, key=words))
        self.none.setVisible(bool(value))
        self.capture.hide()
        self._tell(self._clash(value) if value else "")

    def _clash(self, key: str) -> str:
        if holder := holder_of(key, self._keys):
            return tr("{key} is for {meaning} already.", key=self._keys.name(key), meaning=holder)
        if other := self._other_of(key):
            return tr("{key} is the key of “{type}” already.", key=self._keys.name(key), type=other)
        return ""

    def _wait(self) -> None:
        self._tell("")
        self.capture.show()
        self.capture.setFocus()

    def _take(self, key: str) -> None:
        clash = self._clash(key)
        self.choose.setFocus()
        if clash:
            self._tell(tr("{clash} Choose another key.", clash=clash))
        else:
            self.written.emit(key)

    def _leave(self) -> None:
        if self.capture.hasFocus():
            self.choose.setFocus()
        self.capture.hide()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))


class ColourField(QWidget):
    """The colour of a type: its digits, a chooser, and how it looks on each ground."""

    written = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.digits = LineField(name)
        self.digits.setPlaceholderText(_USUAL)
        add_clear_button(self.digits)
        self.digits.textChanged.connect(self._show)
        self.digits.textEdited.connect(self.written)
        self.choose = QPushButton(tr("Choose a colour…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.samples = ColourSamples()
        self.told = plain_words(role="muted")
        row = FlowLayout()
        row.addWidget(self.digits)
        row.addWidget(self.choose)
        layout = QVBoxLayout(self)
        give_room(layout, "fields")
        layout.addLayout(row)
        layout.addWidget(self.samples)
        layout.addWidget(self.told)
        self.setFocusProxy(self.digits)
        self._show()

    def show_value(self, value: str) -> None:
        """Show a colour."""
        self.digits.show_value(value)

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.digits.text() or _USUAL), self, tr("Colour"))
        if chosen.isValid():
            self.digits.setText(chosen.name())
            self.written.emit(chosen.name())

    def _show(self) -> None:
        colour = self.digits.text()
        is_one = is_colour(colour)
        self.samples.setVisible(is_one)
        self.told.setVisible(is_one)
        if is_one:
            self.samples.show_colour(colour)
            self.told.setText(contrast_in_words(colour))


def _grounds() -> list[tuple[str, str]]:
    """Return the names of the grounds, each with the colour of its paper."""
    return [(tr(words), load_theme(name).css("paper")) for name, words in _GROUNDS]


def contrast_in_words(colour: str) -> str:
    """Return how well a colour is told from each ground, and what is shown where it is not."""
    grounds = []
    for name, paper in _grounds():
        ratio = contrast(colour, paper)
        if ratio >= LEAST:
            grounds.append(f"{name} {number(ratio, 1)}")
        else:
            grounds.append(
                tr(
                    "{ground} {ratio} (too little: shown as {colour})",
                    ground=name, ratio=number(ratio, 1), colour=told_from(colour, paper),
                )
            )  # fmt: skip
    return tr(
        "Contrast, of which {least} is needed: {grounds}.",
        least=number(LEAST, 1), grounds="; ".join(grounds),
    )  # fmt: skip


class ColourSamples(QWidget):
    """Letters in a colour, as it is shown on each ground."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = ""
        self._grounds = [paper for _, paper in _grounds()]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a line of samples."""
        metrics = self.fontMetrics()
        wide = (metrics.horizontalAdvance("Aa") + 2 * space("apart")) * len(self._grounds)
        return QSize(wide, metrics.height() + space("near"))

    def show_colour(self, colour: str) -> None:
        """Show a colour, "#2f5d9b"."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a sample for each ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        wide = (whole.width() - space("tight") * (len(self._grounds) - 1)) / len(self._grounds)
        for at, paper in enumerate(self._grounds):
            box = QRectF(whole.left() + at * (wide + space("tight")), whole.top(), wide, whole.height())
            box = placed(box, whole, self.layoutDirection())
            painter.setPen(QPen(self.palette().mid().color(), 1))
            painter.setBrush(QColor(paper))
            painter.drawRoundedRect(box, *corners("control"))
            painter.setPen(QColor(told_from(self._colour, paper)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Aa")
        painter.end()
