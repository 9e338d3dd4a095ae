"""The program: its version, what it is built on, and the licences of all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.project.jobs.problem_report import versions
from annotator.project.licences import parts
from annotator.resources_folder import resource
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, sized, space, window_size
from annotator.ui.look.plain_words import plain_words

_ICON = 56  # pixels


class About(QDialog):
    """Shows version and licences, to be read and copied.

    Attributes
    ----------
    lines: the licences.
    copy_button: copies the versions, as a report of a problem needs them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("About"))
        icon = QLabel()
        icon.setPixmap(QIcon(str(resource("icons", "annotator.svg"))).pixmap(_ICON, _ICON))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = plain_words("Quote & Claim Annotator", "heading")
        title.setFont(sized(title.font(), "heading"))
        what = plain_words(
            tr(
                "A program for labelling news articles: who said what, in which words, and which claims"
                " that makes. It opens no network connection; everything stays in the project file."
            )
        )
        self._versions = versions()
        numbers = plain_words(
            " · ".join(f"{tr(part)} {tr(version)}" for part, version in self._versions.items()), "muted"
        )
        numbers.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        numbers.setAccessibleName(tr("Versions"))
        words = QVBoxLayout()
        words.setSpacing(space("near"))
        for label in (title, what, numbers):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(space("wide"))
        head.addWidget(icon)
        head.addLayout(words, 1)
        self.lines = QPlainTextEdit(
            "\n".join(" · ".join(filter(None, (part.name, part.version, part.licence))) for part in parts())
        )
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        set_name(self.lines, tr("Licences of the parts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("&Copy for a report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addLayout(head)
        layout.addWidget(plain_words(tr("MIT licence. The parts it uses have licences of their own:")))
        layout.addWidget(self.lines, 1)
        layout.addWidget(buttons)
        self.resize(window_size(620, 440))

    def _copy(self) -> None:
        """Copy the versions, in English: whoever reads the report may not speak this language."""
        text = "\n".join(f"{part}: {version}" for part, version in self._versions.items())
        QGuiApplication.clipboard().setText(text)
        self.copy_button.setText(tr("Copied"))
