"""The guidelines of the codebook: Markdown to write, and beside it what annotators will see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.domain.codebook import read_codebook
from annotator.domain.errors import InputError
from annotator.domain.guidelines import guidelines_text
from annotator.domain.translation import tr
from annotator.project.bundled_codebooks import bundled_guidelines
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.folding_parts import FoldingParts
from annotator.ui.look.markdown_page import MarkdownPage
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from annotator.ui.dialogs.codebook.editing import Editing
    from annotator.ui.look.theme import Theme

_PAUSE_MS = 300  # of typing, after which the preview follows
_SIDE_BY_SIDE = 64  # letters that text and preview need beside each other


class GuidelinesEditor(QWidget):
    """Edits the guidelines of the draft.

    Attributes
    ----------
    text: the Markdown.
    preview: the whole guidelines, with the definitions of the types, as their panel shows them.
    """

    def __init__(self, editing: Editing, theme: Theme) -> None:
        super().__init__()
        self._editing = editing
        self._is_showing = False
        self.text = QPlainTextEdit()
        set_name(self.text, tr("Guidelines in Markdown"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._write)
        self.preview = MarkdownPage(theme, tr("As annotators see them"))
        self.begin = QPushButton(tr("Begin &with the program’s"))
        self.begin.setAutoDefault(False)
        self.begin.clicked.connect(self._begin)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_preview)
        words = tr(
            "Headings begin with #, lists with -. Without a text of its own, a codebook has the program’s."
        )
        acts = FlowLayout()
        acts.addWidget(self.begin)
        both = FoldingParts(_SIDE_BY_SIDE)
        both.addWidget(self.text)
        both.addWidget(self.preview)
        layout = QVBoxLayout(self)
        give_room(layout, "joined")
        layout.addWidget(plain_words(words, "muted"))
        layout.addWidget(both, 1)
        layout.addLayout(acts)
        self.setFocusProxy(self.text)

    def show_draft(self) -> None:
        """Show the guidelines of the draft."""
        own = str(self._editing.draft.edited.get("guidelines") or "")
        typed = self.text.toPlainText()
        if own != typed and (own or typed.strip()):  # empty lines before the first word are no text yet
            self._is_showing = True
            self.text.setPlainText(own)
            self._is_showing = False
        self.begin.setVisible(not own)
        if self.preview.isVisible() and not self._pause.isActive():
            self._pause.start()
        else:
            self._show_preview()

    def _write(self) -> None:
        if not self._is_showing:
            text = self.text.toPlainText()
            self._editing.edit(lambda draft: draft.with_guidelines(text), "guidelines")

    def _begin(self) -> None:
        language = str(self._editing.draft.edited.get("language", "en"))
        text = bundled_guidelines(language).text
        self._editing.edit(lambda draft: draft.with_guidelines(text))
        self.text.setFocus()

    def _show_preview(self) -> None:
        try:
            codebook = read_codebook(self._editing.draft.body)
        except InputError:  # the window says what is wrong; the preview stays
            return
        bar = self.preview.verticalScrollBar()
        place = bar.value()
        self.preview.show_markdown(guidelines_text(codebook, bundled_guidelines(codebook.language)))
        bar.setValue(place)
