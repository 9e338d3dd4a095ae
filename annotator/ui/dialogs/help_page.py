"""The help page: how the program is worked, and every action in a sentence with its keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from annotator.ui.actions.key_sheet import key_sheet
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name

if TYPE_CHECKING:
    from annotator.ui.actions.keys import Keys

_INTRODUCTION = (
    "Single letters act while the article has the keys; {next_pane} goes round article and panels, and "
    "Escape comes back. {next_suggestion} goes to the next suggestion: {accept} takes it, {remove} "
    "rejects it; {next_item} goes through quotations and claims, too. "
    "What is missing is made from a selection: {grow} and {shrink} grow and shrink it, {new_quotation} makes "
    "a quotation of it, {set_cue} and {set_source} its cue and source, {set_speaker} its speaker. {done} "
    "marks the document done and opens the next.",
    "In the article quotations are underlined; of the current one the cue is underlined twice and the source "
    "framed. Suggestions have dashed lines, weak ones dotted lines. Claims stand in brackets, suggested ones "
    "in dashed brackets. A number in the margin is that of the card; “?” is a suggestion.",
    "The line at the bottom says what the next keys do. {command_palette} finds every action by its name, "
    "{key_overlay} shows all keys and what the signs in the article mean; {edit_keys} changes keys. "
    "On any keyboard the digits are the row above the letters, also where it prints signs; other letters "
    "than Latin ones act by their place, and are named beside those once a key was pressed.",
)


class HelpPage(QDialog):
    """A page to read."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle("Help")
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setTabChangesFocus(True)
        set_name(self.page, "Help")
        self.page.setHtml(_html(keys))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        self.resize(760, 640)


def _html(keys: Keys) -> str:
    parts = [f"<p>{escape(keys.fill(words))}</p>" for words in _INTRODUCTION]
    for menu, lines in key_sheet(keys).items():
        parts.append(f"<h3>{escape(menu)}</h3><table cellpadding='3' width='100%'>")
        parts += [
            f"<tr><td width='20%'><b>{escape('   '.join(line.keys))}</b></td>"
            f"<td width='28%'>{escape(line.name)}</td><td>{escape(line.help)}</td></tr>"
            for line in lines
        ]
        parts.append("</table>")
    return "".join(parts)
