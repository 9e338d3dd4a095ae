"""Remarks on an import: what will be passed over and why, and what is to be known of what comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room

if TYPE_CHECKING:
    from collections.abc import Mapping


class RemarksPanel(QWidget):
    """Problems, files left out and notices, to read and copy."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        set_name(self.lines, tr("Remarks"))
        layout = QVBoxLayout(self)
        give_room(layout, "tab")
        layout.addWidget(self.lines)

    def show_remarks(self, looked: Mapping[str, Any]) -> int:
        """Show the remarks of a preview; return their number."""
        problems, refused = looked["problems"], looked["refused"]
        parts: list[list[str]] = []
        if problems:
            passed_over = tr(
                "{n} item cannot be read, and will be passed over."
                "|{n} items cannot be read, and will be passed over.",
                len(problems),
            )
            parts.append([passed_over, *problems])
        if refused:
            left_out = tr("{n} layer will be left out.|{n} layers will be left out.", len(refused))
            parts.append([left_out, *refused])
        parts += [[_as_sentence(notice["clause"]), *notice["lines"]] for notice in looked["notices"]]
        words = "\n\n".join("\n".join(lines) for lines in parts)
        if words != self.lines.toPlainText():
            self.lines.setPlainText(words)
        return len(problems) + len(refused) + len(looked["notices"])


def _as_sentence(clause: str) -> str:
    return f"{clause[:1].upper()}{clause[1:]}."
