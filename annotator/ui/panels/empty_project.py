"""The page of a project without articles: how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.translation import tr
from annotator.formats.registry import usual_endings
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room, sized
from annotator.ui.look.plain_words import plain_words

_MOST_WIDE = 620  # pixels of the page's card at the usual font


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
        card.setMaximumWidth(max(_MOST_WIDE, 90 * self.fontMetrics().averageCharWidth()))
        inner = QVBoxLayout(card)
        give_room(inner, "start")
        heading = plain_words(tr("This project has no articles yet"), "heading")
        heading.setFont(sized(heading.font(), "reading"))
        steps = [
            tr("1. Bring articles in; you see what they will be before anything is taken."),
            tr("2. Decide on what the program suggests, and mark what it has missed."),
            tr("3. Mark each article done, then export the labelled data."),
        ]
        words = plain_words(
            tr(
                "Files and folders can also be dropped here: articles in {endings}, archives, and texts "
                "labelled with other tools.",
                endings=usual_endings(),
            ),
            "muted",
        )
        buttons = FlowLayout(gap="near")
        self.import_button = QPushButton(tr("Import f&iles…"))
        self.import_button.setDefault(True)
        for button, action in (
            (self.import_button, "import_files"),
            (QPushButton(tr("Import a &folder…")), "import_folder"),
            (QPushButton(tr("Import from the &clipboard")), "paste"),
            (QPushButton(tr("Read how to &begin")), "help"),
        ):
            button.clicked.connect(lambda _=False, id=action: self.wanted.emit(id))
            buttons.addWidget(button)
        inner.addWidget(heading)
        inner.addLayout(buttons)
        for step in steps:
            inner.addWidget(plain_words(step))
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
