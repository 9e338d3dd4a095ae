"""The page of a project without articles: how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.translation import tr
from annotator.formats.registry import usual_endings
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room


class EmptyProject(QScrollArea):
    """The ways in, as buttons; it scrolls on a small screen.

    Attributes
    ----------
    import_button: asks for files.
    """

    wanted = Signal(str)  # the id of an action

    def __init__(self) -> None:
        super().__init__()
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(620)
        inner = QVBoxLayout(card)
        give_room(inner, "card")
        heading = QLabel(tr("This project has no articles yet"))
        heading.setProperty("role", "heading")
        words = QLabel(
            tr(
                "Files and folders can also be dropped here: articles in {endings}, archives, and texts "
                "labelled with other tools. You see what they will be before anything is taken.",
                endings=usual_endings(),
            )
        )
        words.setProperty("role", "muted")
        for label in (heading, words):
            label.setWordWrap(True)
        buttons = FlowLayout(gap="near")
        self.import_button = QPushButton(tr("Import f&iles…"))
        self.import_button.setDefault(True)
        for button, action in (
            (self.import_button, "import_files"),
            (QPushButton(tr("A &folder…")), "import_folder"),
            (QPushButton(tr("The &clipboard")), "paste"),
        ):
            button.clicked.connect(lambda _=False, id=action: self.wanted.emit(id))
            buttons.addWidget(button)
        inner.addWidget(heading)
        inner.addLayout(buttons)
        inner.addWidget(words)
        row = QHBoxLayout()
        row.addWidget(card)
        page = QWidget()
        layout = QVBoxLayout(page)
        give_room(layout, "panel")
        layout.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(2)
        set_name(self, tr("Empty project"))
        self.setFrameStyle(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)
