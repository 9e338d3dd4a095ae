"""The dialog of the plan: who annotates which documents, with the numbers of everybody as one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.gold import is_gold
from annotator.domain.team_plan import PlanOrder, TeamPlan, refuse_alike_names
from annotator.domain.translation import mark, number, quoted, some_of, tr
from annotator.domain.work_order import SEEDS
from annotator.project.teams.planning import gold_documents, plan_in_force, titles_of
from annotator.ui.background.plan_reading import PlanReading
from annotator.ui.dialogs.dashboard.due_field import DueField
from annotator.ui.dialogs.imports.parts import RowsTable
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.dialogs.training_documents import TrainingDocuments
from annotator.ui.look.accessible_names import announce
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.forms import level
from annotator.ui.look.measures import give_room, window_size
from annotator.ui.look.number_fields import number_field
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.scroll_areas import scrolling
from annotator.ui.look.wrapping_controls import WrappingCheckBox
from annotator.ui.models.checked_rows import CheckedRows
from annotator.ui.models.text_rows import TextRow
from annotator.ui.wording.document_lists import condition_words

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from annotator.project import Project
    from annotator.project.teams.planning import Outlook

# What is to be done: nothing, the plan alone, or packages, too.
Wish = Literal["", "plan", "packages"]
_COLUMNS = (
    mark("Package for"),
    mark("Has", "documents"),
    mark("New", "documents"),
    mark("All", "documents"),
    mark("Common", "documents"),
    mark("Training", "documents"),
)
_ORDERS: dict[PlanOrder, str] = {"imported": mark("in order"), "random": mark("at random")}
_NUMBERS = (1, 2, 3, 4, 5)
_MOST_BY = 99


class _NamesField(QLineEdit):
    """The names of annotators; most often one more is added, so the caret waits behind the last one."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select nothing: Qt selects all when a dialog comes up, and the next letter would replace all."""
        super().focusInEvent(event)
        self.end(False)


class PlanDialog(QDialog):
    """Asks for a plan, and for the annotators who get a package.

    Attributes
    ----------
    wish: what is to be done with the plan.
    folder: of the packages, where they are wanted.
    """

    def __init__(self, project: Project, listed: DocumentFilter) -> None:
        """Make the dialog; `listed` are the conditions of the list of documents."""
        super().__init__()
        keep_over_window(self)
        self.setWindowTitle(tr("Plan the work"))
        self.wish: Wish = ""
        self.folder = ""
        self._project = project
        self._present = plan_in_force(project)
        self._known = project.annotators()
        self._gold = gold_documents(project)
        self._plan: TeamPlan | None = None
        self._left: set[str] = set()  # those who are to get no package
        self._make_fields(listed)
        self._make_table()
        self._lay_out()
        self._reading = PlanReading(project, self)
        self._reading.looked.connect(self._show_outlook)
        self._reading.failed.connect(self._show_error)
        self._connect()
        self.finished.connect(self._reading.stop)
        self._look()
        self.names.setFocus()

    # Composition

    def _make_fields(self, listed: DocumentFilter) -> None:
        plan = self._present or TeamPlan(("?",), due=self._project.due_date())
        people = [name for name in self._project.annotators() if not is_gold(name)]
        self.names = _NamesField(", ".join(self._present.annotators if self._present else people))
        self.names.setPlaceholderText(tr("names, with commas between them"))
        self.documents = drop_down_list(tr("Which documents"))
        self._add_documents(plan.documents, listed)
        orders = [(tr(words), order) for order, words in _ORDERS.items()]
        self.order = drop_down_list(tr("How they go round"), orders)
        self.order.setCurrentIndex(max(0, self.order.findData(plan.order)))
        self.seed = self._number(plan.seed, SEEDS[0], SEEDS[-1], tr("Seed: the same one gives the same plan"))
        self.common = self._number(plan.common, 0, 100, tr("Share of the documents that several get"))
        self.common.setSuffix(tr(" % of the documents"))
        self.common.setSpecialValueText(tr("no document"))
        self.common.setSingleStep(5)
        self.by = self._number(plan.by, 2, _MOST_BY, tr("How many get a common document"))
        present = [id for id in plan.training if id in set(self._gold)]
        self._gold = [*present, *(id for id in self._gold if id not in set(present))]
        self._training = present
        self.training = QPushButton()
        self.training.setAutoDefault(False)
        self.training.setEnabled(bool(self._gold))
        self.training.setToolTip(tr("Everybody gets these first, and learns by their gold layers"))
        self.learnt_by = plain_words()
        self._show_training()
        self.blind = WrappingCheckBox(tr("&without suggestions"))
        self.blind.setChecked(plan.blind)
        self.blind.setToolTip(tr("In packages alone: not in this project, nor in copies of its file"))
        self.due = DueField(plan.due)

    def _add_documents(self, planned: DocumentFilter, listed: DocumentFilter) -> None:
        """Offer all documents, those of the plan so far, and those of the list."""
        choices = [(tr("all documents"), DocumentFilter())]
        if planned:
            choices.append((tr("as planned: {conditions}", conditions=self._in_words(planned)), planned))
        if listed and listed != planned:
            choices.append((tr("as listed: {conditions}", conditions=self._in_words(listed)), listed))
        self._choices = [chosen for _, chosen in choices]
        for words, _ in choices:
            self.documents.addItem(words)
        self.documents.setCurrentIndex(self._choices.index(planned))

    def _in_words(self, chosen: DocumentFilter) -> str:
        return ", ".join(words for _, words in condition_words(chosen, self._project))

    @staticmethod
    def _number(value: int, least: int, most: int, name: str) -> QSpinBox:
        field = number_field()
        field.setRange(least, most)
        field.setValue(value)
        field.setAccessibleName(name)
        return field

    def _make_table(self) -> None:
        self.rows = CheckedRows([tr(column) for column in _COLUMNS], self, _NUMBERS)
        self.table = RowsTable(tr("What everybody gets"), _COLUMNS, wide=0, rows=self.rows)
        self.told = plain_words()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Annotators"), self.names)
        form.addRow(tr("&Documents"), self.documents)
        _add_line(form, tr("They go &round"), self.order, QLabel(tr("with the seed")), self.seed)
        _add_line(form, tr("&Common are"), self.common, QLabel(tr("each of")), self.by)
        _add_line(form, tr("For &training"), self.training, self.learnt_by)
        form.addRow("", self.blind)
        form.addRow("", self.due)
        level(form)
        fields = QWidget()
        column = QVBoxLayout(fields)
        give_room(column, "parts")
        column.addLayout(form)
        column.addWidget(self.table, 1)
        column.addStretch(0)  # where nobody gets anything
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.plan_button: QPushButton = buttons.addButton(tr("&Plan only"), role)
        self.package_button: QPushButton = buttons.addButton(tr("Write pac&kages…"), role)
        self.package_button.setDefault(True)
        self.plan_button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(scrolling(fields, tr("Plan")), 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self.resize(window_size(720, 600))

    def _connect(self) -> None:
        self.names.textChanged.connect(self._look)
        for box in (self.documents, self.order):
            box.currentIndexChanged.connect(self._look)
        for field in (self.seed, self.common, self.by):
            field.valueChanged.connect(self._look)
        self.training.clicked.connect(self._choose_training)
        self.blind.toggled.connect(self._look)
        self.due.chosen.connect(self._look)
        self.rows.checked.connect(self._note_checked)
        self.plan_button.clicked.connect(lambda: self._end("plan"))
        self.package_button.clicked.connect(lambda: self._end("packages"))

    # Looking

    def plan(self) -> TeamPlan:
        """Return the plan of the fields.

        Raises
        ------
        InputError: it cannot be carried out.
        """
        names = [" ".join(part.split()) for part in self.names.text().split(",")]
        return TeamPlan(
            tuple(name for name in names if name),
            self._choices[self.documents.currentIndex()],
            self.order.currentData(),
            self.seed.value(),
            self.common.value(),
            self.by.value(),
            tuple(self._training),
            self.blind.isChecked(),
            self.due.day,
        )

    def chosen(self) -> list[str]:
        """Return the annotators who get a package."""
        return self.rows.checked_keys()

    def _choose_training(self) -> None:
        """Ask which documents are for training; Cancel leaves them as they are."""
        dialog = TrainingDocuments(self._project, self._gold, self._training, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._training = dialog.chosen()
            self._show_training()
            self._look()
        dialog.deleteLater()

    def _show_training(self) -> None:
        chosen, gold = number(len(self._training)), number(len(self._gold))
        words = tr("{chosen} of {number}…", chosen=chosen, number=gold)
        self.training.setText(words)
        self.training.setAccessibleName(tr("For training: {chosen} of {number}", chosen=chosen, number=gold))
        self.learnt_by.setText(
            tr("with a gold layer, by which everybody learns")
            if self._gold
            else tr("no gold layer is done by which anybody could learn")
        )

    def _look(self) -> None:
        self.by.setEnabled(self.common.value() > 0)
        try:
            self._plan = self.plan()
            refuse_alike_names(self._plan.annotators, self._known)
        except InputError as error:
            self._show_error(error)
            return
        self._reading.ask(self._plan)

    def _show_error(self, error: AnnotatorError) -> None:
        self._plan = None
        self.rows.show_checkable((), ())
        self.table.hide()
        self._tell(str(error))

    def _show_outlook(self, plan: TeamPlan, outlook: Outlook) -> None:
        if plan != self._plan:
            return  # another one has been chosen meanwhile
        shares = outlook.shares
        self.table.show()
        left, self._left = set(self._left), set()
        rows = [
            TextRow(
                share.annotator,
                (
                    share.annotator,
                    *map(number, (share.has, share.new, share.all, share.common, share.training)),
                ),
            )
            for share in shares
        ]
        self.rows.show_checkable(rows, [share.annotator for share in shares if not share.all])
        for place, share in enumerate(shares):
            if share.all and share.annotator not in left:
                index = self.rows.index(place, 0)
                self.rows.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        self._left = left
        self.table.fit()
        self._tell(" ".join(filter(None, (_in_words(outlook), self._training_words(plan)))))

    def _training_words(self, plan: TeamPlan) -> str:
        """Return which documents are for training."""
        if not plan.training:
            return ""
        titles = titles_of(self._project, plan.training)
        return tr("For training: {documents}.", documents=some_of([quoted(title) for title in titles]))

    def _note_checked(self) -> None:
        """Remember who is to get no package while the plan changes."""
        if self._plan is not None and self.rows.rowCount():
            checked = set(self.rows.checked_keys())
            everybody = {self.rows.key_at(row) for row in range(self.rows.rowCount())}
            self._left = (self._left - everybody) | (everybody - checked)
        self._show_what_applies()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        announce(self.told, words)
        self._show_what_applies()

    def _show_what_applies(self) -> None:
        has_documents = self._plan is not None and self.rows.rowCount() > 0
        self.plan_button.setEnabled(has_documents)
        self.package_button.setEnabled(has_documents and bool(self.chosen()))

    def _end(self, wish: Wish) -> None:
        """End with a wish; without a folder for packages, the fields stay as they are."""
        if wish == "packages":
            start = str(self._project.path.parent)
            self.folder = QFileDialog.getExistingDirectory(self, tr("Folder for the packages"), start)
            if not self.folder:
                return
        self.wish = wish
        self.accept()


def _add_line(form: QFormLayout, words: str, first: QWidget, *others: QWidget) -> None:
    """Add a row of several widgets to a form; the key of its name leads to the first of them."""
    name = QLabel(words)
    name.setBuddy(first)
    line = QWidget()
    layout = QHBoxLayout(line)
    give_room(layout, "fields")
    for widget in (first, *others):
        layout.addWidget(widget)
    if isinstance(widget, QLabel) and widget.wordWrap():
        layout.setStretchFactor(widget, 1)
    else:
        layout.addStretch(1)
    form.addRow(name, line)


def _in_words(outlook: Outlook) -> str:
    """Return what a plan would do, in words."""
    if not outlook.documents:
        return tr("No document meets the conditions of the plan.")
    words = tr("{n} document in all.|{n} documents in all.", outlook.documents)
    if not outlook.common and not outlook.wanted:
        return words
    least, most = map(number, outlook.pairs)
    common = tr("{n} is common.|{n} are common.", outlook.common)
    if outlook.common < outlook.wanted:
        common += " " + tr("The share counts documents that people outside of the plan have, too.")
    pairs = (
        tr("Each pair shares {number}.", number=least)
        if least == most
        else tr("Each pair shares {least} to {most}.", least=least, most=most)
    )
    return f"{words} {common} {pairs}"
