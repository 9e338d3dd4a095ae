"""The places behind a measured value: where annotators differ, and what each says there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from annotator.domain.agreement.confusion import TABLE_OF
from annotator.domain.translation import mark, tr
from annotator.project.teams.agreement.rows import NO_LAYER, AgreementRow, Difference
from annotator.project.teams.agreement.words import TABLES, answer, cells
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.agreement.opening_table import OpeningTable
from annotator.ui.look.accessible_names import announce
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.row_tables import fit_columns, show_as_rows, show_lines
from annotator.ui.look.wrapping_headings import WrappingHeadings
from annotator.ui.models.text_rows import TextRow, TextRows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from annotator.domain.codebook import Codebook

MOST = 2_000  # places that are listed; the command lists all
_WORDS = 1  # the column with the words of the article, which gets the room that others leave
_LETTERS_OF_WORDS = 55  # that they have at least
_LETTERS, _LINES = 18, 6  # of a heading
_LONGEST = 300  # characters of a cell
_ENDED_EARLY = mark("The places could not be listed; nothing was changed.")


class _PlacesTable(OpeningTable):
    """A row for each place; names of annotators wrap above their columns."""

    def __init__(self) -> None:
        super().__init__(tr("Places where annotators differ"))
        self._wide: int | None = None
        letters = self.fontMetrics().averageCharWidth()
        self.setHorizontalHeader(
            WrappingHeadings(Qt.Orientation.Horizontal, letters * _LETTERS, _LINES, self)
        )
        show_as_rows(self)
        show_lines(self)

    def fit(self, wide: int | None) -> None:
        """Give the columns the width of their words; a wide one gets what is left, and keeps it so."""
        self._wide = wide
        header = self.horizontalHeader()
        mode = QHeaderView.ResizeMode
        header.setSectionResizeMode(mode.ResizeToContents if wide is None else mode.Fixed)
        if wide is not None and self.model() is not None:
            fit_columns(self, wide, letters=_LETTERS_OF_WORDS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths anew."""
        super().resizeEvent(event)
        self.fit(self._wide)


class DifferingPlaces(QWidget):
    """A list of places, a row each, with a column for each annotator."""

    place_chosen = Signal(object, bool)  # Difference, whether the article shall have the focus
    left = Signal()  # Escape: the keys go back to the values

    def __init__(self, command: Callable[..., list[str]], lock_token: str, codebook: Codebook) -> None:
        """Prepare it; `command` returns the command of the window with further options."""
        super().__init__()
        self._command = command
        self._codebook = codebook
        self._row: AgreementRow | None = None
        self._places: list[Difference] = []
        self.told = plain_words()
        self.confused = QPushButton(tr("&Who says what"))
        self.confused.setCheckable(True)
        self.confused.setAutoDefault(False)
        self.confused.setToolTip(tr("Show how often one says this where the other says that"))
        self.table = _PlacesTable()
        layout = QVBoxLayout(self)
        give_room(layout, "parts")
        head = QHBoxLayout()
        give_room(head, "parts")
        head.addWidget(self.told, 1)
        head.addWidget(self.confused)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addStretch()  # where nothing is listed
        self._run = DryRun(self._arguments, lock_token, self, early=_ENDED_EARLY)
        self._run.answered.connect(self._show_found)
        self._run.failed.connect(self._say)
        self.confused.clicked.connect(self._begin)
        leaving = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        leaving.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # else it closes the window
        self.table.opened.connect(lambda index, away: self._choose(index.row(), away))

    def clear(self) -> None:
        """List nothing any more."""
        self._run.stop()
        self._row = None
        self._show([])

    def list_behind(self, row: AgreementRow, words: str) -> None:
        """List the places behind a value, which `words` tell."""
        self._row = row
        self.confused.setChecked(False)
        self.confused.setVisible(row.role in TABLE_OF and len(row.annotators) == 2)
        self.setAccessibleDescription(words)
        self._begin()

    def _begin(self) -> None:
        self._show([])
        self.told.setText(tr("Looking for the places …"))
        self._run.run()

    def _arguments(self) -> list[str]:
        assert self._row is not None
        row = self._row
        what = ["--differences", ":".join((row.measure, row.role, row.label))]
        if self.confused.isChecked():
            what = ["--confusion", TABLE_OF[row.role]]
        return self._command("--annotators", json.dumps(row.annotators), "--part", row.part, *what, "--json")

    def _show_found(self, plain: list[dict[str, Any]]) -> None:
        if self.confused.isChecked():
            self.show_table(plain)
        else:
            self.show_places(plain)

    def show_table(self, plain: list[dict[str, Any]]) -> None:
        """Show how often one annotator says this where the other says that."""
        assert self._row is not None
        pair = self._row.annotators
        numbers = {
            (str(cell["first"]), str(cell["second"])): int(cell["n"])
            for cell in plain
            if tuple(cell["annotators"]) == pair
        }
        kind = TABLE_OF[self._row.role]
        heads, *lines = cells(self._codebook, kind, pair, numbers)
        self._set_rows(heads, [tuple(line) for line in lines], numbers=range(1, len(heads)))
        self._say(tr(TABLES[kind]))

    def show_places(self, plain: list[dict[str, Any]]) -> None:
        """Show what the command has found."""
        found = [Difference.from_plain(place) for place in plain]
        self._show(found[:MOST])
        words = tr("{n} place where they differ.|{n} places where they differ.", len(found))
        if not found:
            words = tr("They do not differ anywhere.")
        elif len(found) > MOST:
            words += " " + tr("The first {number} are listed.", number=MOST)
        self._say(words)
        if found:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
            self.table.setFocus()

    def _show(self, places: list[Difference]) -> None:
        self._places = places
        names = self._row.annotators if self._row is not None else ()
        self._set_rows((tr("Article"), tr("Words"), *names), [self._cells(place) for place in places])

    def _set_rows(
        self, heads: Sequence[str], rows: Sequence[tuple[str, ...]], numbers: Sequence[int] = ()
    ) -> None:
        model = TextRows(heads, numbers, self.table)
        before = self.table.model()
        self.table.setModel(model)
        if before is not None:
            before.deleteLater()
        model.show_rows([TextRow(str(number), row) for number, row in enumerate(rows)])
        self.table.setVisible(bool(rows))
        self.table.fit(None if numbers else _WORDS)

    def _cells(self, place: Difference) -> tuple[str, ...]:
        assert self._row is not None
        row = self._row
        says = (answer(row.measure, row.role, place.says.get(name, NO_LAYER)) for name in row.annotators)
        return (place.title, place.words[:_LONGEST], *(words[:_LONGEST] for words in says))

    def _choose(self, number: int, to_article: bool) -> None:
        if 0 <= number < len(self._places):
            self.place_chosen.emit(self._places[number], to_article)

    def _say(self, words: str) -> None:
        self.told.setText(words)
        announce(self, words)
