"""One difference: what each annotator has, field by field, with the words that differ standing out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.domain.translation import joined, mark, tr
from annotator.ui.look.measures import space
from annotator.ui.look.plain_words import breakable
from annotator.ui.wording.differences import letters_of, outcome_of, rows_of, same_of, spoken

if TYPE_CHECKING:
    from annotator.domain.adjudication import Part, Reading
    from annotator.project import Project
    from annotator.ui.wording.differences import Line, Piece, Row


_TABLE = "<table cellspacing='0' cellpadding='2'>{}</table>"


class DifferenceView(QLabel):
    """Shows a difference; words from outside are escaped."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def show_part(
        self, part: Part | None, reading: Reading | None, project: Project | None, text: str, *, decides: bool
    ) -> None:
        """Show a part, None: nothing; `decides`: its state is told, and what most have."""
        if part is None or reading is None or project is None:
            self.clear()
            self.setAccessibleName("")
            return
        rows = "".join(_row(row, reading) for row in rows_of(part, reading, project, text))
        below = []
        if same := same_of(part, reading, project, text):
            is_alone = len(part.annotations) == 1  # then nothing is the same
            words = mark("What else it says: {values}") if is_alone else mark("The same: {values}")
            below.append(tr(words, values=same))
        if decides and part.proposed is not None:
            lacks = part.proposed[0] not in part.annotations
            have = mark("Most have it like this: {names}")
            words = mark("Most have nothing here: {names}") if lacks else have
            below.append(tr(words, names=joined(list(part.proposed))))
        if decides and part.state != "open":
            below.append(outcome_of(part))
        above = space("near")
        notes = "".join(f"<p style='margin:{above}px 0 0 0'>{_plain(words)}</p>" for words in below)
        self.setText(_TABLE.format(rows) + notes)
        self.setAccessibleName(spoken(part, reading, project, text))


def _row(row: Row, reading: Reading) -> str:
    title = f"<tr><td colspan='2'><i>{_plain(row.title)}</i></td></tr>"
    return title + "".join(_line(line, reading) for line in row.lines)


def _line(line: Line, reading: Reading) -> str:
    letters = escape(letters_of(reading, line.annotators))
    words = f"<i>{_plain(line.lacking)}</i>" if line.lacking else "".join(map(_piece, line.pieces))
    return f"<tr><td><b>{letters}</b>&nbsp;</td><td>{words}</td></tr>"


def _piece(piece: Piece) -> str:
    """Let words stand out, but not the blanks around them."""
    words, stands_out = piece
    if not stands_out or not (inner := words.strip()):
        return _plain(words)
    before, _, after = words.partition(inner)
    return f"{before}<b><u>{_plain(inner)}</u></b>{after}"


def _plain(words: str) -> str:
    return escape(breakable(words))
