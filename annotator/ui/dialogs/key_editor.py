"""The key editor: choose a layout and change keys; no action loses a key without a question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.ui.actions.keyboard_places import Keyboard, digit_by_place
from annotator.ui.actions.keys import KeyMap, Keys, canonical, fixed_keys, key_of_press, layouts, suits
from annotator.ui.actions.registry import ACTIONS, SPECS, menu_title, need_of
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room, space, window_size
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.row_tables import show_as_rows
from annotator.ui.wording.alternatives import either

_ACTION, _KEYS, _NEEDS = range(3)
_LEAST_OF_NEEDS = 20  # characters of a line


class _KeyTable(QTableWidget):
    """Shows all words whole: the needs of actions wrap, and where room lacks, it scrolls."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the last column what the others leave, and rows the height of their lines."""
        header, room = self.horizontalHeader(), self.viewport().width()
        action, keys, needs = (
            max(self.sizeHintForColumn(column) + space("near"), header.sectionSizeHint(column))
            for column in range(self.columnCount())
        )
        least = self.fontMetrics().averageCharWidth() * _LEAST_OF_NEEDS
        needs = min(needs, max(room - action - keys, least))
        for column, width in enumerate((max(action, room - keys - needs), keys, needs)):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()


class KeyEditor(QDialog):
    """Works on a draft where no key has two meanings; Save puts the draft into force."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Change keys"))
        self._keys = keys
        self._layouts = layouts()
        self._layout = next(layout for layout in self._layouts if layout.id == keys.layout.id)
        self._draft: KeyMap = keys.all()
        self._adding = False
        self._wish: tuple[str, tuple[str, ...]] | None = None  # an action and its wished keys
        self.layout_box = drop_down_list(tr("Layout"), [(layout.name, layout.id) for layout in self._layouts])
        self.layout_box.setCurrentIndex(self._layouts.index(self._layout))
        self._why = plain_words(role="muted")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type to filter by action or key"))
        self.field.setAccessibleName(tr("Filter"))
        self.table = self._make_table()
        self.capture = KeyField(keys.keyboard)
        self._message = plain_words(role="muted")
        self.take_button = QPushButton(tr("Take it from there"))
        self.leave_button = QPushButton(tr("Leave it"))
        self._lay_out()
        self._connect()
        self._show()

    # Composition

    def _make_table(self) -> _KeyTable:
        table = _KeyTable(len(ACTIONS), 3)
        set_name(table, tr("Actions and their keys"))
        table.setHorizontalHeaderLabels([tr("Action"), tr("Keys"), tr("Applies to")])
        table.verticalHeader().hide()
        show_as_rows(table)
        table.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 10)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for row, spec in enumerate(ACTIONS):
            needs = tr("everywhere") if spec.applies == "always" else need_of(spec.applies)
            name = QTableWidgetItem(_name(spec.id))
            name.setToolTip(tr(spec.help))
            table.setItem(row, _ACTION, name)
            needed = QTableWidgetItem(needs)
            needed.setToolTip(needs)
            table.setItem(row, _KEYS, QTableWidgetItem())
            table.setItem(row, _NEEDS, needed)
        table.selectRow(0)
        return table

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(tr("&Layout"))
        label.setBuddy(self.layout_box)
        top.addWidget(label)
        top.addWidget(self.layout_box)
        top.addStretch(1)
        self.set_button, self.add_button = QPushButton(tr("&New key…")), QPushButton(tr("A&dd a key…"))
        self.clear_button = QPushButton(tr("No &key"))
        self.reset_button = QPushButton(tr("&As in the layout"))
        self.reset_all_button = QPushButton(tr("All as in t&he layout"))
        acts = FlowLayout()
        for button in (self.set_button, self.add_button, self.clear_button, self.reset_button):
            acts.addWidget(button)
        acts.addWidget(self.reset_all_button)
        answers = FlowLayout()
        for control in (self.capture, self.take_button, self.leave_button):
            answers.addWidget(control)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addLayout(top)
        layout.addWidget(self._why)
        layout.addWidget(self.field)
        layout.addWidget(self.table, 1)
        layout.addLayout(acts)
        layout.addWidget(self._message)
        layout.addLayout(answers)
        layout.addWidget(self.buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the table acts on the row
        self.resize(window_size(760, 620))
        self.field.setFocus()

    def _connect(self) -> None:
        self.layout_box.currentIndexChanged.connect(self._choose_layout)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self.table.setFocus)
        self.table.activated.connect(lambda index: self._ask(adding=False))
        self.table.doubleClicked.connect(lambda index: self._ask(adding=False))
        self.set_button.clicked.connect(lambda: self._ask(adding=False))
        self.add_button.clicked.connect(lambda: self._ask(adding=True))
        self.clear_button.clicked.connect(lambda: self._give(self._id(), ()))
        self.reset_button.clicked.connect(lambda: self._wish_for(self._id(), self._layout.keys[self._id()]))
        self.reset_all_button.clicked.connect(lambda: self._choose_layout(self.layout_box.currentIndex()))
        self.capture.pressed.connect(self._on_pressed)
        self.capture.left.connect(lambda: self._show())
        self.take_button.clicked.connect(self._take)
        self.leave_button.clicked.connect(self._leave)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    # Content

    def _show(self, message: str = "") -> None:
        """Show the draft, and a message or the next step."""
        self._why.setText(self._layout.why)
        for row, spec in enumerate(ACTIONS):
            keys = self._draft.get(spec.id, ())
            is_own = keys != self._layout.keys[spec.id]
            item = self.table.item(row, _KEYS)
            assert item is not None
            names = either(list(dict.fromkeys(map(self._keys.name, keys)))) or "—"
            item.setText(tr("{keys}   (changed)", keys=names) if is_own else names)
            font = item.font()
            font.setBold(is_own)
            item.setFont(font)
        self.table.fit()
        self.capture.hide()
        self.take_button.setVisible(self._wish is not None)
        self.leave_button.setVisible(self._wish is not None)
        self._message.setText(message or tr("Enter gives the chosen action another key."))

    def _filter(self, typed: str) -> None:
        """Show the actions whose name, menu or keys contain all typed words."""
        words = typed.casefold().split()
        first_row = None
        for row, spec in enumerate(ACTIONS):
            keys = " ".join(map(self._keys.name, self._draft.get(spec.id, ())))
            words_of_row = f"{tr(spec.text)} {menu_title(spec.menu)} {keys}".casefold()
            hidden = not all(word in words_of_row for word in words)
            self.table.setRowHidden(row, hidden)
            first_row = row if first_row is None and not hidden else first_row
        if first_row is not None:
            self.table.selectRow(first_row)

    def _id(self) -> str:
        return ACTIONS[max(0, self.table.currentRow())].id

    # Changing the draft

    def _choose_layout(self, index: int) -> None:
        self._layout = self._layouts[index]
        self._draft = dict(self._layout.keys)
        self._wish = None
        self._show()

    def _ask(self, *, adding: bool) -> None:
        """Wait for the next key."""
        self._adding, self._wish = adding, None
        self._show(tr("Press the new key of “{action}”; Esc leaves it as it is.", action=_name(self._id())))
        self.capture.show()
        self.capture.setFocus()

    def _on_pressed(self, key: str) -> None:
        id = self._id()
        self.table.setFocus()
        if meaning := fixed_keys().get(canonical(key)):
            self._show(tr("{key} is for {meaning}, always.", key=self._keys.name(key), meaning=meaning))
        elif not suits(id, key):
            self._show(tr("A letter or digit alone can only be for what is done in the article."))
        else:
            self._wish_for(id, (*self._draft.get(id, ()), key) if self._adding else (key,))

    def _wish_for(self, id: str, keys: tuple[str, ...]) -> None:
        """Give an action keys; ask first if another action has one of them."""
        holders = self._holders(id, keys)
        if not holders:
            self._give(id, keys)
            return
        self._wish = (id, keys)
        sentences = [
            tr("{key} is the key of “{action}”", key=self._keys.name(key), action=_name(holder))
            for key, holder in holders
        ]
        self._show("; ".join(sentences) + ".")
        self.leave_button.setFocus()

    def _holders(self, id: str, keys: tuple[str, ...]) -> list[tuple[str, str]]:
        """Return the keys that other actions have, each with its action."""
        wished = set(map(canonical, keys))
        return [
            (key, holder)
            for holder, its in self._draft.items()
            for key in its
            if holder != id and canonical(key) in wished
        ]

    def _take(self) -> None:
        """Take the wished keys from the actions that have them."""
        assert self._wish is not None
        id, keys = self._wish
        for key, holder in self._holders(id, keys):
            self._draft[holder] = tuple(own_key for own_key in self._draft[holder] if own_key != key)
        self._give(id, keys)

    def _leave(self) -> None:
        self._wish = None
        self._show()
        self.table.setFocus()

    def _give(self, id: str, keys: tuple[str, ...]) -> None:
        self._draft[id] = tuple(dict.fromkeys(keys))
        self._wish = None
        self._show()
        self.table.setFocus()

    def _save(self) -> None:
        self._keys.take(self._layout, self._draft)
        self.accept()


def _name(id: str) -> str:
    """Return the name of an action."""
    return tr(SPECS[id].text).rstrip("…")


class KeyField(QLineEdit):
    """Takes the next key, of any kind, and does not show it."""

    pressed = Signal(str)  # the key in the registry's form
    left = Signal()

    def __init__(self, keyboard: Keyboard) -> None:
        super().__init__()
        self._keyboard = keyboard
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press a key"))
        self.setAccessibleName(tr("Press the new key"))
        self.setMaximumWidth(130)

    def event(self, event: QEvent) -> bool:
        """Take keys before all others: Tab moves no focus here, and no shortcut acts."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            event.accept()
            # A character in the row of digits may be a key of its own.
            by_place = None if digit_by_place(event) else self._keyboard.meaning(event)
            key = key_of_press(by_place or event.keyCombination())
            if event.type() == QEvent.Type.KeyPress and key:
                self.left.emit() if key == "Esc" else self.pressed.emit(key)
            return True
        return bool(super().event(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop waiting."""
        super().focusOutEvent(event)
        if self.isVisible():
            self.left.emit()
