"""The window of agreement, which a command measures beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QWidget

from annotator.domain.errors import InputError
from annotator.domain.gold import is_gold
from annotator.domain.translation import mark, tr
from annotator.output_file import complete_file, unwritable
from annotator.project.teams.agreement.rows import AgreementRow
from annotator.project.teams.agreement.words import nothing_to_compare
from annotator.store.compared_layers import annotators_at_work
from annotator.ui.background.command_jobs import viewing
from annotator.ui.background.dry_run import DryRun
from annotator.ui.dialogs.agreement.pictures import as_csv, as_png
from annotator.ui.dialogs.agreement.places import DifferingPlaces
from annotator.ui.dialogs.agreement.values_table import ValuesTable
from annotator.ui.dialogs.beside import WindowBeside
from annotator.ui.dialogs.messages import show_error
from annotator.ui.look.accessible_names import name_choice
from annotator.ui.look.drop_down_lists import ShorteningBox, drop_down_list
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import window_size
from annotator.ui.look.plain_words import plain_words
from annotator.ui.models.agreement_table import AgreementTable, MeasureKey, annotators_of, key_of
from annotator.ui.wording.agreement import name_of, row_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project
    from annotator.ui.look.theme import Theme

_SIZE = (1100, 700)
_LETTERS = 15  # of a box that holds names of any length
_FEW = 2  # annotators whose only pair needs no table of its own
_ENDED_EARLY = mark("The measuring has ended early; nothing was changed.")
_HINT = mark("Choose a value; Enter lists the places behind it.")
_CUTS = (
    ("", mark("All documents as one")),
    ("day", mark("By day")),
    ("week", mark("By week")),
    ("suggestions", mark("With and without suggestions")),
)


class AgreementWindow(WindowBeside):
    """A table of values by measure and annotators, and below it the places behind one of them.

    Attributes
    ----------
    table: the values.
    places: the places behind one of them.
    """

    place_chosen = Signal(object, bool)  # Difference, whether the article shall have the focus

    def __init__(self, project: Project, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(tr("Agreement: {project}", project=project.path.stem), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._project = project
        self._path = project.path
        self._codebook = project.codebook
        self._viewer = viewing(project)
        self._theme = theme
        self._rows: list[AgreementRow] = []
        self._make_controls(annotators_at_work(project.database))
        self._make_table()
        self.places = DifferingPlaces(self._command, project.database.lock_token, project.codebook)
        self._lay_out()
        self._run = DryRun(self._measurement, project.database.lock_token, self, early=_ENDED_EARLY)
        self._connect()
        self.resize(window_size(*_SIZE))

    def _make_controls(self, names: list[str]) -> None:
        self.against = ShorteningBox(_LETTERS)
        name_choice(self.against, tr("Who is compared with whom"))
        self.against.addItem(tr("Each with each"), "")
        for name in sorted(names, key=lambda name: not is_gold(name)):
            self.against.addItem(tr("Each with {annotator} alone", annotator=name), name)
        layers = (tr("All layers that are begun"), False), (tr("Only layers that are done"), True)
        self.layers = drop_down_list(tr("Which layers count"), layers)
        cuts = [(tr(words), cut) for cut, words in _CUTS]
        self.cut = drop_down_list(tr("Into which parts the documents are put"), cuts)
        self.part = drop_down_list(tr("Which part is shown"))
        self.measures = ShorteningBox(_LETTERS)
        name_choice(self.measures, tr("All measures, or one of all pairs"))
        self.part.hide()
        self.measures.hide()
        self.gamma = QCheckBox(tr("With &gamma"))
        self.gamma.setToolTip(tr("Measure gamma, too: it takes some seconds for each article"))
        self.again = QPushButton(tr("&Measure again"))
        self.save = QPushButton(tr("&Save…"))
        self.chosen = plain_words(tr(_HINT))
        self.bar.setAccessibleName(tr("Documents compared"))

    def _make_table(self) -> None:
        self.model = AgreementTable(self._codebook, self)
        self.table = ValuesTable(self.model)

    def _lay_out(self) -> None:
        self.halves = GripSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.table)
        self.halves.addWidget(self.places)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        choices = (self.against, self.layers, self.cut, self.part, self.measures)
        controls = (*choices, self.gamma, self.again, self.save)
        layout = self.lay_out(controls, (self.told,), self.halves)
        layout.addWidget(self.chosen)
        layout.addStretch()  # where there are no values
        for widget in (self.places, self.halves, self.chosen):
            widget.hide()

    def _connect(self) -> None:
        self._run.answered.connect(self.show_measured)
        self._run.failed.connect(self._stop_with)
        self._run.progressed.connect(self._show_progress)
        for choice in (self.against, self.layers, self.cut):
            choice.activated.connect(self.measure)
        self.gamma.clicked.connect(self.measure)
        self.part.activated.connect(self._show_part)
        self.measures.activated.connect(self._show_values)
        self.renew_by(self.again, self.measure)
        self.save.clicked.connect(self._save)
        self.stop_button.clicked.connect(self._leave)
        self.places.place_chosen.connect(self.place_chosen)
        self.places.left.connect(self.table.setFocus)
        self.table.selectionModel().currentChanged.connect(self._tell_of)
        self.table.opened.connect(lambda index, _: self.list_places(index))

    # Measuring

    def _command(self, *more: str) -> list[str]:
        """Return the command that measures what is chosen."""
        against, cut = self.against.currentData(), self.cut.currentData()
        options = ["--against", against] if against else []
        options += ["--done"] if self.layers.currentData() else []
        options += ["--by", cut] if cut else []
        options += ["--seen-by", *self._viewer] if self._viewer else []
        return ["agree", *options, *more, "--", str(self._path)]

    def _measurement(self) -> list[str]:
        """Return the command that measures the values of the table."""
        return self._command(*(["--gamma"] if self.gamma.isChecked() else []), "--json")

    def measure(self) -> None:
        """Measure (again), beside the window; what was measured before stays until it is done."""
        self.save.setEnabled(False)
        self.begin(tr("Measuring … You can leave this window, or go on working."))
        self._run.run()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def _leave(self) -> None:
        self._run.stop()
        self._stop_with(tr("Stopped: nothing new was measured."))

    def _stop_with(self, words: str) -> None:
        self.save.setEnabled(bool(self._rows))
        self.end(words)

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
            self._stop_with(nothing_to_compare(self._project))
            return
        self._stop_with(self._in_words())

    def _in_words(self) -> str:
        """Return what was compared, and how to read it."""
        documents = max(row.documents for row in self._rows)
        words = tr(
            "{n} document compared at most. A question mark stands behind values of too few cases or"
            " documents.|{n} documents compared at most. A question mark stands behind values of too few"
            " cases or documents.",
            documents,
        )
        shared: dict[tuple[str, ...], int] = {}
        for row in self._rows:
            shared[row.annotators] = max(row.documents, shared.get(row.annotators, 0))
        without = sum(not number for number in shared.values())
        apart = tr("{n} pair shares no document.|{n} pairs share no document.", without)
        return f"{words} {apart}" if without else words

    def _show_part(self) -> None:
        """Show the values of a part, and offer its measures."""
        rows, key = self._rows_of_part(), self._chosen_measure()
        named = {key_of(row): name_of(self._codebook, row) for row in rows}
        self.measures.clear()
        self.measures.addItem(tr("All measures"))
        for known, name in named.items():
            self.measures.addItem(name, known)
        self.measures.setCurrentIndex(list(named).index(key) + 1 if key in named else 0)
        self.measures.setVisible(not self.against.currentData() and len(annotators_of(rows)) > _FEW)
        self._show_values()

    def _rows_of_part(self) -> list[AgreementRow]:
        part = self.part.currentData()
        return [row for row in self._rows if row.part == part]

    def _chosen_measure(self) -> MeasureKey | None:
        key = self.measures.currentData()
        return MeasureKey(*key) if key else None

    def _show_values(self) -> None:
        """Show all measures, or the chosen one by annotators."""
        self.places.clear()
        self.places.hide()
        self.chosen.setText(tr(_HINT))
        key = None if self.measures.isHidden() else self._chosen_measure()
        self.model.show_rows(self._rows_of_part(), key)
        is_first = self.halves.isHidden()
        has_values = self.model.rowCount() > 0
        self.halves.setVisible(has_values)
        self.chosen.setVisible(has_values)
        if has_values:
            self.table.setCurrentIndex(self.model.index(0, 1 if key else 0))
        if has_values and is_first:
            self.table.setFocus()

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
            self.say(tr("Saved: {path}", path=path))

    def _picture(self) -> bytes:
        return as_png(self.windowTitle(), self.model.words(), self.font(), self._theme())

    # Qt's own events

    def done(self, result: int) -> None:
        """Stop what is measured and close."""
        self._run.stop()
        self.places.clear()
        super().done(result)
