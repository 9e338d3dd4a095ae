"""The welcome page: new, open, sample and recent projects, and the annotator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
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
from annotator.ui.look.measures import give_room, sized

if TYPE_CHECKING:
    from pathlib import Path


class WelcomePage(QScrollArea):
    """The page without a project; it scrolls on a small screen."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    recent_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(620)
        inner = QVBoxLayout(card)
        give_room(inner, "page")
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource("icons", "annotator.svg"))).pixmap(56, 56))
        title = QLabel("Quote & Claim Annotator")
        title.setTextFormat(Qt.TextFormat.PlainText)
        font = sized(title.font(), "title")
        font.setBold(True)
        title.setFont(font)
        title.setWordWrap(True)
        words = QLabel(tr("Label who said what, in which words, and which claims that makes."))
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        top = QHBoxLayout()
        top.addWidget(icon)
        names = QVBoxLayout()
        names.addWidget(title)
        names.addWidget(words)
        top.addLayout(names, 1)
        inner.addLayout(top)
        self.new_button = QPushButton(tr("&New project…"))
        self.open_button = QPushButton(tr("&Open project…"))
        self.sample_button = QPushButton(tr("Open the &sample project"))
        self.new_button.setDefault(True)
        buttons = FlowLayout()
        for button, signal in (
            (self.new_button, self.new_requested),
            (self.open_button, self.open_requested),
            (self.sample_button, self.sample_requested),
        ):
            button.clicked.connect(lambda _=False, wish=signal: wish.emit())
            buttons.addWidget(button)
        inner.addLayout(buttons)
        self._recent_label = QLabel(tr("Recent projects"))
        self._recent_label.setProperty("role", "heading")
        inner.addWidget(self._recent_label)
        self.recent = QListWidget()
        set_name(self.recent, tr("Recent projects"))
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        inner.addWidget(self.recent)
        hint = QLabel(
            tr(
                "You can also drop articles here ({endings}): a new project is made for them.",
                endings=usual_endings(),
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        inner.addWidget(hint)
        self._annotator = QLabel()
        self._annotator.setProperty("role", "muted")
        self._annotator.setTextFormat(Qt.TextFormat.PlainText)
        inner.addWidget(self._annotator)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 4)
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

    def add_notice(self, notice: QWidget) -> None:
        """Put a notice above everything else."""
        self._page_layout.insertWidget(0, notice)

    def show_state(self, recent: list[Path], annotator: str) -> None:
        """Show the recent projects and the annotator."""
        self.recent.clear()
        for path in recent:
            item = QListWidgetItem(f"{path.stem}\n{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.recent.addItem(item)
        self.recent.setVisible(bool(recent))
        self._recent_label.setVisible(bool(recent))
        height = self.recent.sizeHintForRow(0) * min(4, len(recent)) + 8 if recent else 0
        self.recent.setMaximumHeight(max(0, height))
        self._annotator.setText(tr("Annotator: {name}", name=annotator) if annotator else "")

    def _choose(self, item: QListWidgetItem) -> None:
        self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
