"""The manual: a window beside the work, with a list of pages, one page, and a search in all pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import mark, tr
from annotator.ui.actions.keys import name_of
from annotator.ui.dialogs.manual_page import ManualPage, document_of, words_pattern
from annotator.ui.dialogs.manual_pages import ALL_ACTIONS, CONTENTS, page_text, page_titles
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import add_clear_button, set_name
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room, grown, window_size
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from annotator.ui.actions.keys import Keys
    from annotator.ui.look.theme import Theme

_SIZE = (900, 640)  # pixels
_LIST = 260  # pixels of the list of pages
_NAME = Qt.ItemDataRole.UserRole
_HINT = mark("↑↓ pages · Enter read, or next hit · Alt+← back · Esc close")
_NOTHING = mark("No page has all of these words.")
_BACK = "Alt+Left"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Place(NamedTuple):
    """A page and its scroll position."""

    name: str
    scrolled: int = 0


class ManualWindow(QDialog):
    """A window beside the work; it does not block the window that has opened it.

    Attributes
    ----------
    field: the words to search for, in all pages.
    list: all pages, or the pages with the words.
    page: the open page.
    """

    def __init__(self, keys: Keys, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Manual"))
        self._keys = keys
        self._theme = theme
        self._titles = {title.name: title for title in page_titles()}
        self._texts: dict[str, str] = {}  # the searched texts, filled at the first search
        self._pattern: re.Pattern[str] | None = None
        self._hit = -1
        self._now = _Place("")
        self._before: list[_Place] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the manual"))
        self.field.setAccessibleName(tr("Find in the manual"))
        add_clear_button(self.field)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_name(self.list, tr("Pages"))
        self._row = QSize(0, self.list.fontMetrics().height() + 7)
        self.page = ManualPage()
        self.back = QPushButton(tr("← &Back"))
        self.back.setToolTip(tr("Previous page ({key})", key=name_of(_BACK)))
        self.back.setAutoDefault(False)
        self.contents = QPushButton(tr("&Contents"))
        self.contents.setAutoDefault(False)
        self.hint = plain_words(tr(_HINT), "muted")
        self._lay_out()
        self._connect()
        self._show_list()

    def _lay_out(self) -> None:
        contents_side = QWidget()
        column = QVBoxLayout(contents_side)
        give_room(column, "parts")
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        parts = GripSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(contents_side)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setSizes([grown(_LIST), grown(_SIZE[0] - _LIST)])
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.contents)
        buttons.addWidget(self.hint, 1)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(parts, 1)
        layout.addLayout(buttons)
        for widget, following in ((self.field, self.list), (self.list, self.page), (self.page, self.back)):
            QWidget.setTabOrder(widget, following)
        self.resize(window_size(*_SIZE))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.page.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.contents.clicked.connect(lambda: self.show_page(CONTENTS))
        self._keys.changed.connect(self._show_anew)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_field)
        QShortcut(QKeySequence(_BACK), self, self.go_back)

    # Pages

    def open_at(self, name: str) -> None:
        """Show the window with a page, and the focus in the field."""
        self.field.clear()
        self.show_page(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self._go_to_field()

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page, at a heading if one is given; the previous page can be shown again."""
        if name != self._now.name:
            if self._now.name:
                self._before.append(_Place(self._now.name, self.page.verticalScrollBar().value()))
            self._set_page(name)
        if anchor:
            self.page.go_to_heading(anchor)

    def go_back(self) -> None:
        """Show the previous page at its scroll position."""
        if self._before:
            place = self._before.pop()
            self._set_page(place.name)
            self.page.verticalScrollBar().setValue(place.scrolled)

    def _set_page(self, name: str) -> None:
        self._now, self._hit = _Place(name), -1
        self.page.show_markdown(page_text(name, self._keys), self._theme())
        title = self._titles[name].title
        self.page.setAccessibleName(tr("Page of the manual: {title}", title=title))
        self.page.mark(self._pattern, self._theme())
        self.back.setEnabled(bool(self._before))
        with QSignalBlocker(self.list):  # the page is already shown
            self.list.setCurrentRow(self._row_of(name))

    def _follow(self, link: QUrl) -> None:
        """Show another page; ignore all other links, since the program opens no network connection."""
        name = link.path().removesuffix(".md")
        if not link.scheme() and (name or self._now.name) in self._titles:
            self.show_page(name or self._now.name, link.fragment())

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and (name := item.data(_NAME)):
            self.show_page(name)

    def _show_anew(self) -> None:
        """Show the page again with other keys or colours, at its scroll position."""
        self._texts.clear()
        if self._now.name:
            scrolled = self.page.verticalScrollBar().value()
            self._set_page(self._now.name)
            self.page.verticalScrollBar().setValue(scrolled)

    # The search

    def _look(self) -> None:
        """Show the pages where each typed word begins a word, and mark these words."""
        typed = self.field.text().strip()
        self._pattern = words_pattern(typed) if typed else None
        names = self._show_list()
        self.hint.setText(tr(_HINT if names or not typed else _NOTHING))
        if self._pattern is not None and names:
            self.show_page(names[0])
        self.page.mark(self._pattern, self._theme())
        self._hit = -1
        if self.page.hits:
            self._go_to_hit(1)

    def _show_list(self) -> list[str]:
        """Fill the list under its headings; return the names of its pages."""
        names = self._found()
        with QSignalBlocker(self.list):
            self.list.clear()
            group = ""
            for title in (self._titles[name] for name in names):
                if title.group != group and self._pattern is None:
                    group = title.group
                    self._add_heading(group)
                count = self._count(title.name)
                item = QListWidgetItem(f"{title.title} ({count})" if count else title.title, self.list)
                item.setSizeHint(self._row)
                item.setData(_NAME, title.name)
                item.setToolTip(title.title)
            self.list.setCurrentRow(self._row_of(self._now.name))
        return names

    def _add_heading(self, words: str) -> None:
        heading = QListWidgetItem(words, self.list)
        heading.setSizeHint(self._row)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)

    def _found(self) -> list[str]:
        """Return the pages that contain all words, ranked by their titles, then by the number of hits.

        Pages that list everything come last.
        """
        if self._pattern is None:
            return list(self._titles)
        parts = [words_pattern(part) for part in self.field.text().split()]
        ranked = []
        for name, title in self._titles.items():
            if all(part.search(self._text(name)) for part in parts):
                in_title = all(part.search(title.title) for part in parts)
                lists_all = name in (CONTENTS, ALL_ACTIONS)
                ranked.append((lists_all, not in_title, -self._count(name), name))
        return [name for *_, name in sorted(ranked)]

    def _count(self, name: str) -> int:
        """Return the number of hits on a page."""
        return len(self._pattern.findall(self._text(name))) if self._pattern is not None else 0

    def _text(self, name: str) -> str:
        if name not in self._texts:
            self._texts[name] = document_of(page_text(name, self._keys)).toPlainText()
        return self._texts[name]

    def _go_to_hit(self, by: int) -> None:
        """Go to the next or previous hit; past the last one of a page, to the next page with hits."""
        if self._pattern is None or not self.list.count():
            return
        if 0 <= self._hit + by < len(self.page.hits):
            self._hit += by
        else:
            names = [self.list.item(row).data(_NAME) for row in range(self.list.count())]
            index = names.index(self._now.name) if self._now.name in names else -by
            self.show_page(names[(index + by) % len(names)])
            self._hit = 0 if by > 0 else len(self.page.hits) - 1
        if self.page.hits:
            self.page.go_to_hit(self._hit)

    # Keys

    def _row_of(self, name: str) -> int:
        rows = range(self.list.count())
        return next((row for row in rows if self.list.item(row).data(_NAME) == name), -1)

    def _go_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _step(self, by: int) -> None:
        """Go to the next page of the list, past headings."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and not self.list.item(row).data(_NAME):
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys in the field choose pages, scroll them and go from hit to hit."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in _ENTER:
            if watched is self.field and self._pattern is not None:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._go_to_hit(-1 if back else 1)
            else:
                self.page.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if watched is not self.field:
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self.page.verticalScrollBar()
            bar.setValue(bar.value() + (bar.pageStep() if key == Qt.Key.Key_PageDown else -bar.pageStep()))
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._now.name:
            self._show_anew()
