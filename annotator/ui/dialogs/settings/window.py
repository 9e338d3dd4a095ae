"""The window of settings: a search, sections at the left, and the rows of a section or of what was found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.dialogs.settings.row import SettingRow
from annotator.ui.dialogs.settings.table import SECTIONS, SETTINGS, SettingSpec
from annotator.ui.look.accessible_names import add_clear_button, set_name
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.scroll_areas import scrolling
from annotator.ui.session.settings import UsualSettings

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.actions.qt_actions import ActionSet
    from annotator.ui.dialogs.settings.table import Section
    from annotator.ui.session.settings import Settings

_SIZE = QSize(116, 38)  # characters and lines
_SIDE_BY_SIDE = 80  # characters: in a narrower window, controls stand below their words


class SettingsWindow(QDialog):
    """Shows all settings; each change acts at once and is kept.

    Attributes
    ----------
    search: its words choose the rows, by name and sentence.
    sections: the list at the left.
    rows: the rows by the names of their settings, those that were shown so far.
    """

    def __init__(
        self,
        settings: Settings,
        method: Callable[[str], Callable[..., object]],
        actions: ActionSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Settings"))
        self._settings, self._usual = settings, UsualSettings()
        self._method = method
        self._actions = actions
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        add_clear_button(self.search)
        self.sections = QListWidget()
        self.sections.setProperty("role", "sections")
        set_name(self.sections, tr("Sections"))
        self.sections.addItems([tr(title, note="settings") for title in SECTIONS.values()])
        self._nothing = plain_words(tr("No setting has these words."), "muted")
        self._headings = {
            section: plain_words(tr(title, note="settings"), "heading") for section, title in SECTIONS.items()
        }
        self.rows: dict[str, SettingRow] = {}
        self._lay_out()
        self.search.textChanged.connect(self._show)
        self.search.installEventFilter(self)
        self.sections.currentRowChanged.connect(self._choose_section)
        self.sections.setCurrentRow(0)
        self.search.setFocus()

    # Composition

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        give_room(column, "scrolled")
        column.addWidget(self._nothing)
        self._places: dict[Section, QVBoxLayout] = {}
        for section, heading in self._headings.items():
            self._places[section] = QVBoxLayout()
            give_room(self._places[section], "parts")
            column.addWidget(heading)
            column.addLayout(self._places[section])
        column.addStretch(1)
        self._area = scrolling(page, tr("Settings"))
        self.sections.setSpacing(space("hair"))
        margins = space("page")
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + margins)
        both = QHBoxLayout()
        give_room(both, "groups")
        both.addWidget(self.sections)
        both.addWidget(self._area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        below = QHBoxLayout()
        below.addWidget(plain_words(tr("Each change acts at once and is kept."), "muted"), 1)
        below.addWidget(buttons)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self.search)
        layout.addLayout(both, 1)
        layout.addLayout(below)
        metrics = self.fontMetrics()
        self.resize(_SIZE.width() * metrics.averageCharWidth(), _SIZE.height() * metrics.height())

    def _row(self, spec: SettingSpec) -> SettingRow:
        """Return the row of a setting, made when it is first shown."""
        if spec.name not in self.rows:
            row = self.rows[spec.name] = SettingRow(spec)
            row.changed.connect(partial(self._change, spec))
            row.opened.connect(partial(self._open, spec))
            place = self._places[spec.section]
            before = [s.name for s in SETTINGS if s.section == spec.section and s.name in self.rows]
            place.insertWidget(before.index(spec.name), row)
            row.lay_out(is_wide=self._is_wide())
            self._show_state(spec)
        return self.rows[spec.name]

    def _is_wide(self) -> bool:
        return self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width, that of the window: a scroll bar changes that of the rows."""
        super().resizeEvent(event)
        for row in self.rows.values():
            row.lay_out(is_wide=self._is_wide())

    # What is shown

    def _choose_section(self, number: int) -> None:
        self.search.clear()
        self._show()
        self._area.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        """Show the rows of the chosen section, or those that have the typed words."""
        typed = self.search.text().casefold().split()
        # It stays current without being chosen: else Qt would choose one when the list gets the keys.
        self.sections.currentItem().setSelected(not typed)
        section = None if typed else list(SECTIONS)[self.sections.currentRow()]
        found = [spec for spec in SETTINGS if _has(spec, typed) and section in (None, spec.section)]
        for spec in found:
            self._row(spec)
        for name, row in self.rows.items():
            row.setVisible(any(spec.name == name for spec in found))
        for each, heading in self._headings.items():
            heading.setVisible(bool(typed) and any(spec.section == each for spec in found))
        self._nothing.setVisible(not found)

    def _show_state(self, spec: SettingSpec) -> None:
        row = self.rows[spec.name]
        if spec.setting:
            row.show_value(getattr(self._settings, spec.setting), getattr(self._usual, spec.setting))
        row.show_need(self._actions.need_of(spec.action) if spec.action else "")

    # Changes

    def _change(self, spec: SettingSpec, value: Any) -> None:
        told = self._method(spec.runs)(value)
        self.rows[spec.name].tell(told if isinstance(told, str) else "")
        self._show_states()

    def _open(self, spec: SettingSpec) -> None:
        """Do the action of a door, over this window."""
        self._actions.by_id[spec.action].trigger()
        self._show_states()

    def _show_states(self) -> None:
        """Show all rows anew: a dialog may change several settings."""
        for row in self.rows.values():
            self._show_state(row.spec)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down in the search go to the sections, and Escape clear it first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.sections.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return bool(super().eventFilter(watched, event))


def _has(spec: SettingSpec, typed: list[str]) -> bool:
    """Tell whether a setting has all typed words in its name, its sentence or its other names."""
    texts = (spec.name, spec.sentence, spec.words, spec.button, *(words for _, words in spec.choices))
    title = tr(SECTIONS[spec.section], note="settings")
    whole = " ".join([title, *(tr(text) for text in texts if text)]).casefold()
    return all(part in whole for part in typed)
