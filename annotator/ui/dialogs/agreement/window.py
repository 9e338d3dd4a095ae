"""The window of agreement, which a command measures beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import InputError
from annotator.domain.gold import GOLD
from annotator.domain.translation import mark, tr
from annotator.output_file import complete_file, unwritable
from annotator.project.teams.agreement.rows import AgreementRow
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.agreement.opening_table import OpeningTable
from annotator.ui.dialogs.agreement.pictures import as_csv, as_png
from annotator.ui.dialogs.agreement.places import DifferingPlaces
from annotator.ui.dialogs.beside import stand_beside
from annotator.ui.dialogs.messages import show_error
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import announce, name_choice
from annotator.ui.look.drop_down_lists import show_list_below
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.agreement_table import AgreementTable
from annotator.ui.wording.agreement import row_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project
    from annotator.ui.look.theme import Theme

_SIZE = QSize(1100, 700)
_ENDED_EARLY = mark("The measuring has ended early; nothing was changed.")
_HINT = mark("Choose a value; Enter lists the places behind it.")
_CUTS = (
    ("", mark("All documents as one")),
    ("day", mark("By day")),
    ("week", mark("By week")),
    ("suggestions", mark("With and without suggestions")),
)


class AgreementWindow(QDialog):
    """A window beside the work; it does not block the window that has opened it.

    Attributes
    ----------
    table: the values.
    places: the places behind one of them.
    """

    place_chosen = Signal(object, bool)  # Difference, whether the article shall have the focus

    def __init__(self, project: Project, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        stand_beside(self)
        keep_over_window(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Agreement: {project}", project=project.path.stem))
        self._path = project.path
        self._codebook = project.codebook
        self._viewer = project.annotator if project.annotator in project.annotators() else ""
        self._theme = theme
        self._rows: list[AgreementRow] = []
        self._make_controls(project.annotators())
        self._make_table()
        self.places = DifferingPlaces(self._command, project.database.lock_token, project.codebook)
        self._lay_out()
        self._run = DryRun(self._measurement, project.database.lock_token, self, early=_ENDED_EARLY)
        self._connect()
        self.resize(_SIZE)

    def _make_controls(self, names: list[str]) -> None:
        self.against = QComboBox()
        show_list_below(self.against)
        name_choice(self.against, tr("Who is compared with whom"))
        self.against.addItem(tr("Each with each"), "")
        for name in sorted(names, key=lambda name: name != GOLD):
            self.against.addItem(tr("Each with {annotator} alone", annotator=name), name)
        self.layers = QComboBox()
        show_list_below(self.layers)
        name_choice(self.layers, tr("Which layers count"))
        self.layers.addItem(tr("All layers that are begun"), False)
        self.layers.addItem(tr("Only layers that are done"), True)
        self.cut = QComboBox()
        show_list_below(self.cut)
        name_choice(self.cut, tr("Into which parts the documents are put"))
        for cut, words in _CUTS:
            self.cut.addItem(tr(words), cut)
        self.part = QComboBox()
        show_list_below(self.part)
        name_choice(self.part, tr("Which part is shown"))
        self.part.hide()
        self.gamma = QCheckBox(tr("With &gamma"))
        self.gamma.setToolTip(tr("Measure gamma, too: it takes some seconds for each article"))
        self.again = QPushButton(tr("&Measure again"))
        self.save = QPushButton(tr("&Save…"))
        self.stop_button = QPushButton(tr("S&top"))
        for button in (self.again, self.save, self.stop_button):
            button.setAutoDefault(False)
        self.told = plain_words()
        self.chosen = plain_words(tr(_HINT))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(space("tight"))
        self.bar.setAccessibleName(tr("Documents compared"))

    def _make_table(self) -> None:
        self.model = AgreementTable(self._codebook, self)
        self.table = OpeningTable(tr("Agreement by measure and annotators"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def _lay_out(self) -> None:
        controls = QWidget()
        flow = FlowLayout(controls)
        for control in (self.against, self.layers, self.cut, self.part):
            flow.addWidget(control)
        for button in (self.gamma, self.again, self.save, self.stop_button):
            flow.addWidget(button)
        self.halves = GripSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.table)
        self.halves.addWidget(self.places)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (controls, self.told, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.halves, 1)
        layout.addWidget(self.chosen)
        self.bar.hide()
        self.stop_button.hide()
        self.places.hide()

    def _connect(self) -> None:
        self._run.answered.connect(self.show_measured)
        self._run.failed.connect(self._stop_with)
        self._run.progressed.connect(self._show_progress)
        for choice in (self.against, self.layers, self.cut):
            choice.activated.connect(self.measure)
        self.gamma.clicked.connect(self.measure)
        self.part.activated.connect(self._show_part)
        self.again.clicked.connect(self.measure)
        self.save.clicked.connect(self._save)
        self.stop_button.clicked.connect(self._leave)
        self.places.place_chosen.connect(self.place_chosen)
        self.table.selectionModel().currentChanged.connect(self._tell_of)
        self.table.opened.connect(lambda index, _: self.list_places(index))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, self.measure)

    # Measuring

    def _command(self, *more: str) -> list[str]:
        """Return the command that measures what is chosen."""
        against, cut = self.against.currentData(), self.cut.currentData()
        options = ["--against", against] if against else []
        options += ["--done"] if self.layers.currentData() else []
        options += ["--by", cut] if cut else []
        options += ["--seen-by", self._viewer] if self._viewer else []
        return ["agree", *options, *more, "--", str(self._path)]

    def _measurement(self) -> list[str]:
        """Return the command that measures the values of the table."""
        return self._command(*(["--gamma"] if self.gamma.isChecked() else []), "--json")

    def measure(self) -> None:
        """Measure (again), beside the window; what was measured before stays until it is done."""
        self.bar.setRange(0, 0)
        self.bar.show()
        self.stop_button.show()
        self.save.setEnabled(False)
        self.told.setText(tr("Measuring … You can leave this window, or go on working."))
        self._run.run()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def _leave(self) -> None:
        self._run.stop()
        self._stop_with(tr("Stopped: nothing new was measured."))

    def _stop_with(self, words: str) -> None:
        self.bar.hide()
        self.stop_button.hide()
        self.save.setEnabled(bool(self._rows))
        self._say(words)

    def show_measured(self, plain: list[dict[str, Any]]) -> None:
        """Show what the command has measured."""
        self._rows = [AgreementRow.from_plain(row) for row in plain]
        parts = list(dict.fromkeys(row.part for row in self._rows))
        self.part.clear()
        for part in parts:
            self.part.addItem(tr(part) if part else "", part)
        self.part.setVisible(bool(self.cut.currentData()) and bool(parts))
        self._show_part()
        if not self._rows:
            self._stop_with(
                tr(
                    "Nothing to compare: no document has layers of two annotators that count, or it is not"
                    " known when they were done."
                )
            )
            return
        documents = max(row.documents for row in self._rows)
        self._stop_with(
            tr(
                "{n} document compared at most. A question mark stands behind values of too few cases or"
                " documents.|{n} documents compared at most. A question mark stands behind values of too few"
                " cases or documents.",
                documents,
            )
        )

    def _show_part(self) -> None:
        self.places.clear()
        self.places.hide()
        self.chosen.setText(tr(_HINT))
        part = self.part.currentData()
        self.model.show_rows([row for row in self._rows if row.part == part])
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _tell_of(self, index: QModelIndex) -> None:
        """Say all of the current value below the table."""
        row = self.model.at(index)
        self.chosen.setText(tr(_HINT) if row is None else row_words(self._codebook, row))

    def list_places(self, index: QModelIndex) -> None:
        """List the places behind a value."""
        row = self.model.at(index)
        if row is not None:
            self.places.show()
            self.places.list_behind(row, row_words(self._codebook, row))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        announce(self, words)

    # Files

    def _save(self) -> None:
        ending = tr("agreement", note="name of a file")
        proposed = str(self._path.with_name(f"{self._path.stem} {ending}.csv"))
        kinds = f"{tr('Table (CSV)')} (*.csv);;{tr('Picture (PNG)')} (*.png)"
        name, kind = QFileDialog.getSaveFileName(self, tr("Save the agreement"), proposed, kinds)
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (".csv", ".png"):
            path = Path(f"{name}{'.png' if '*.png' in kind else '.csv'}")
        is_picture = path.suffix.lower() == ".png"
        try:
            with complete_file(path) as stream:
                stream.write(self._picture() if is_picture else as_csv(self._rows))
        except OSError as error:
            show_error(InputError(*unwritable(path, error)), self)
        else:
            self._say(tr("Saved: {path}", path=path))

    def _picture(self) -> bytes:
        return as_png(self.windowTitle(), self.model.words(), self.font(), self._theme())

    # Qt's own events

    def done(self, result: int) -> None:
        """Stop what is measured and close."""
        self._run.stop()
        self.places.clear()
        super().done(result)
