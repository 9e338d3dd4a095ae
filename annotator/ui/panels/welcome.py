"""The welcome page: what the program is, new, open, sample, import and recent projects, and the annotator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.formats.registry import usual_endings
from annotator.resources_folder import resource
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room, sized, space
from annotator.ui.look.plain_words import plain_words
from annotator.ui.panels.recent_rows import RecentRows
from annotator.ui.panels.welcome_pictures import PICTURES, Picture

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.look.theme import Theme

_MOST_WIDE = 760  # pixels of the page's card at the usual font
_ICON = 48  # pixels
_PLACE = 1  # of the pictures among the card's parts, below the name
_SIDE_BY_SIDE = 88  # characters: in a narrower window, the pictures stand below each other


class WelcomePage(QScrollArea):
    """The page without a project; it scrolls on a small screen.

    Attributes
    ----------
    recent: the recent projects.
    """

    wanted = Signal(str)  # the id of an action
    import_requested = Signal()
    recent_chosen = Signal(object)  # Path

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(max(_MOST_WIDE, 110 * self.fontMetrics().averageCharWidth()))
        self._inner = inner = QVBoxLayout(card)
        give_room(inner, "start")
        inner.addLayout(self._head())
        self._pictures = [Picture(name, theme) for name in PICTURES]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(space("apart"))
        for picture, (_, sentence) in zip(self._pictures, PICTURES.values(), strict=True):
            self._row.addLayout(_captioned(picture, tr(sentence)), 1)
        inner.addSpacing(space("apart"))
        inner.addLayout(self._row)
        inner.addSpacing(space("apart"))
        inner.addLayout(self._buttons())
        inner.addSpacing(space("apart"))
        self._recent_label = plain_words(tr("Recent projects"), "heading")
        inner.addWidget(self._recent_label)
        self.recent = RecentRows()
        self.recent.wanted.connect(self.recent_chosen)
        inner.addWidget(self.recent)
        inner.addWidget(
            plain_words(
                tr(
                    "You can also drop articles here ({endings}): a new project is made for them.",
                    endings=usual_endings(),
                ),
                "muted",
            )
        )
        self._annotator = plain_words(role="muted")
        inner.addWidget(self._annotator)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 8)
        row.addStretch(1)
        page = QWidget()
        self._page_layout = layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(2)
        set_name(self, tr("First page"))
        self.setFrameStyle(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource("icons", "annotator.svg"))).pixmap(_ICON, _ICON))
        title = plain_words("Quote & Claim Annotator")
        font = sized(title.font(), "title")
        font.setBold(True)
        title.setFont(font)
        words = tr("Label who said what, in which words, and which claims that makes.")
        names = QVBoxLayout()
        give_room(names, "lines")
        names.addWidget(title)
        names.addWidget(plain_words(words, "muted"))
        head = QHBoxLayout()
        head.addWidget(icon)
        head.addLayout(names, 1)
        return head

    def _buttons(self) -> FlowLayout:
        self.new_button = QPushButton(tr("&New project…"))
        self.open_button = QPushButton(tr("&Open project…"))
        self.import_button = QPushButton(tr("&Import articles…"))
        self.sample_button = QPushButton(tr("Open the &sample project"))
        self.tour_button = QPushButton(tr("Take the &tour"))
        self.new_button.setDefault(True)
        buttons = FlowLayout()
        for button, action in (
            (self.new_button, "new_project"),
            (self.open_button, "open_project"),
            (self.import_button, ""),
            (self.sample_button, "open_sample"),
            (self.tour_button, "tour"),
        ):
            if action:
                button.clicked.connect(lambda _=False, id=action: self.wanted.emit(id))
            else:
                button.clicked.connect(self.import_requested)
            buttons.addWidget(button)
        return buttons

    def add_notice(self, notice: QWidget) -> None:
        """Put a notice above everything else."""
        self._page_layout.insertWidget(0, notice)

    def set_theme(self, theme: Theme) -> None:
        """Draw the pictures in another theme's colours."""
        for picture in self._pictures:
            picture.set_theme(theme)

    def show_state(self, recent: list[Path], annotator: str, *, is_new: bool) -> None:
        """Show the recent projects and the annotator; somebody new is offered the tour."""
        self.tour_button.setVisible(is_new)
        self.recent.show_paths(recent, annotator)
        self.recent.setVisible(bool(recent))
        self._recent_label.setVisible(bool(recent))
        self._annotator.setText(tr("Annotator: {name}", name=annotator) if annotator else "")
        self._annotator.setVisible(bool(annotator))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pictures side by side where there is room; in a narrow window they come last."""
        super().resizeEvent(event)
        is_wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self._inner.removeItem(self._row)
            self._inner.insertLayout(_PLACE if is_wide else self._inner.count(), self._row)


def _captioned(picture: Picture, sentence: str) -> QVBoxLayout:
    words = plain_words(sentence)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(space("near"))
    column.addWidget(picture)
    column.addWidget(words)
    column.addStretch(1)
    return column
