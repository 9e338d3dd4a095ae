"""The window of all quotations and claims: conditions above, rows of all articles, a timeline below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.domain.annotation_query import AnnotationQuery, ListedKind, Order
from annotator.domain.translation import mark, tr
from annotator.project.jobs.annotation_lists import others_called
from annotator.ui.dialogs.beside import WindowBeside
from annotator.ui.look.accessible_names import add_clear_button, announce
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import breakable, plain_words
from annotator.ui.look.removable_chips import RemovableChips
from annotator.ui.models.listed_annotations import MOST_ROWS, ListedModel
from annotator.ui.panels.concordance.conditions import ConditionMenu
from annotator.ui.panels.concordance.rows import CardDelegate, LineDelegate
from annotator.ui.panels.concordance.timeline import Timeline
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.wording.annotation_lists import ORDER_NAMES, condition_words, count_words, empty_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.changes import Changes
    from annotator.domain.codebook import Codebook
    from annotator.project import Project
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace

_SIZE = QSize(1000, 620)
_KINDS: tuple[tuple[ListedKind, str], ...] = (("quotation", mark("Quotations")), ("claim", mark("Claims")))
_FORMS = ((LineDelegate, mark("as lines")), (CardDelegate, mark("as cards")))
_ALL, _OTHERS = "", 3  # an offer's id beside those of speakers, and how many of these are offered
_TYPING, _AFTER_ACT = 250, 400  # milliseconds


class _Written(QWidget):
    """Says which file was written, and opens it."""

    def __init__(self) -> None:
        super().__init__()
        self.told = plain_words()
        self.open = QPushButton(tr("Open &file"))
        self.open.setToolTip(tr("Open the file with the program that this computer has for it"))
        self.open.setAutoDefault(False)
        self.open.clicked.connect(self._open)
        self._path = ""
        row = QHBoxLayout(self)
        give_room(row, "parts")
        row.addWidget(self.told, 1)
        row.addWidget(self.open)
        self.hide()

    def show_file(self, words: str, path: str) -> None:
        """Show words on a file that was written."""
        self._path = path
        self._tell(words)
        self.show()

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._path)):
            words = tr("This computer has no program for it: {path}", path=self._path)
            self._tell(words)
            announce(self, words)

    def _tell(self, words: str) -> None:
        self.told.setText(breakable(words))
        self.told.setAccessibleName(words)


class Concordance(WindowBeside):
    """The rows of what meets a query, with controls for it and a timeline.

    Attributes
    ----------
    query: what is listed.
    model: the rows.
    """

    row_chosen = Signal(object, bool)  # Listed, whether the article shall have the focus
    export_asked = Signal(object, str)  # AnnotationQuery, Order

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("All quotations and claims"), parent)
        self._workspace = workspace
        self._theme = theme
        self.query = AnnotationQuery()
        self.model = ListedModel(workspace, self)
        self._make_controls()
        self._make_list()
        self._lay_out()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._after_act = QTimer(self, singleShot=True, interval=_AFTER_ACT)
        self._connect()
        self.resize(_SIZE)

    def _make_controls(self) -> None:
        self.kind = drop_down_list(tr("What is listed"), [(tr(words), id) for id, words in _KINDS])
        self.whose = drop_down_list(tr("Whose annotations are listed"))
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        orders = [(tr(words), order) for order, words in ORDER_NAMES.items()]
        self.order = drop_down_list(tr("How the list is sorted"), orders)
        self.form = drop_down_list(tr("How rows are shown"), [(tr(words), form) for form, words in _FORMS])
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words in them"))
        self.words.setAccessibleName(tr("Only those with these words"))
        add_clear_button(self.words)
        self.conditions = ConditionMenu(self._workspace)
        self.dates = QPushButton(tr("&Timeline"))
        self.dates.setCheckable(True)
        self.dates.setToolTip(tr("Show how many there are by month of publication"))
        self.again = QPushButton(tr("&List again"))
        self.export = QPushButton(tr("&Export…"))
        self.export.setToolTip(tr("Save what is listed as a table (CSV) or as lines of JSON"))
        self.chips = RemovableChips(tr("Conditions in force"))
        self.written = _Written()
        self.bar.setAccessibleName(tr("Documents looked at"))

    def _make_list(self) -> None:
        line = self.fontMetrics().height()
        self.list = RowsView(LineDelegate.height(line), tr("Quotations or claims"))
        self.list.setModel(self.model)
        self._lines = LineDelegate(self._theme, self.list, self._codebook)
        self._delegates = {
            LineDelegate: self._lines,
            CardDelegate: CardDelegate(self._theme, self.list, self._codebook),
        }
        self.timeline = Timeline(self._theme)
        self.timeline.hide()
        self._set_form()

    def _lay_out(self) -> None:
        choices = (self.kind, self.whose, self.words, self.conditions, self.order, self.form)
        self.halves = GripSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.list)
        self.halves.addWidget(self.timeline)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 1)
        controls = (*choices, self.dates, self.again, self.export)
        self.lay_out(controls, (self.chips, self.told, self.written), self.halves, "low dialog")

    def _connect(self) -> None:
        self._typing.timeout.connect(self._take_words)
        self._after_act.timeout.connect(self._follow_act)
        self.words.textChanged.connect(lambda: self._typing.start())
        self.kind.activated.connect(lambda: self.list_query(self.query.of_kind(self.kind.currentData())))
        self.whose.activated.connect(self._choose_whose)
        self.order.activated.connect(lambda: self.model.sort_by(self._order()))
        self.form.activated.connect(self._set_form)
        self.conditions.chosen.connect(self.list_query)
        self.chips.removed.connect(self._take_away)
        self.chips.offered.connect(self._take_offer)
        self.dates.toggled.connect(self.timeline.setVisible)
        self.renew_by(self.again, self.list_again)
        self.export.clicked.connect(lambda: self.export_asked.emit(self.query, self._order()))
        self.stop_button.clicked.connect(self.model.leave)
        self.timeline.taken.connect(self._take_period)
        self.model.told.connect(self._tell)
        self.model.months_counted.connect(self.timeline.show_months)
        ListKeys(self.list, self.words, settle=self._settle).taken.connect(self._choose)
        self.list.doubleClicked.connect(lambda index: self._choose(index, True))
        workspace = self._workspace
        # Qt ends connections to methods with the window, those to functions it keeps.
        workspace.changed.connect(self._on_changes)
        workspace.documents_changed.connect(self._on_documents)

    def _codebook(self) -> Codebook | None:
        project = self._workspace.project
        return project.codebook if project is not None else None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for delegate in self._delegates.values():
            delegate.theme = theme
        self.timeline.bars.set_theme(theme)
        self.list.viewport().update()

    # What is listed

    def list_query(self, query: AnnotationQuery) -> None:
        """List what meets a query, and show its conditions."""
        project = self._workspace.project
        if project is None:
            return
        self._typing.stop()
        self.written.hide()
        self.query = self.conditions.present = query
        self.kind.setCurrentIndex(self.kind.findData(query.kind))
        if self.words.text().split() != query.words.split():
            self.words.blockSignals(True)
            self.words.setText(query.words)
            self.words.blockSignals(False)
        self._offer_annotators()
        shown = [(name, words) for name, words in condition_words(query, project) if name != "words"]
        self.chips.show_chips(shown, list(self._offers(project, len(shown))))
        self._lines.names_speakers = not query.speaker
        self._lines.names_annotators = not query.annotator and len(project.annotators()) > 1
        self.timeline.show_months([])
        self.model.show_query(query, self._order())

    def _offers(self, project: Project, conditions: int) -> Iterator[tuple[str, str]]:
        """Yield what can be done with conditions in one go, and who else a speaker's name may mean."""
        if conditions > 1:
            yield _ALL, tr("Take all away")
        speaker = project.speaker(self.query.speaker) if self.query.speaker else None
        if speaker is None:
            return
        for other in others_called(project, speaker.name, speaker)[:_OTHERS]:
            yield other.id, tr("Another “{name}”: {other}", name=speaker.name, other=other.name)

    def _take_offer(self, id: str) -> None:
        if id == _ALL:
            self.list_query(AnnotationQuery(self.query.kind, self.query.annotator, words=self.query.words))
        else:
            self.list_query(replace(self.query, speaker=id))

    def list_again(self) -> None:
        """Look for the same once more."""
        self.list_query(self.query)

    def _order(self) -> Order:
        return cast("Order", self.order.currentData())

    def _offer_annotators(self) -> None:
        """Offer the annotator's own annotations, those of each other, and everyone's."""
        project = self._workspace.project
        assert project is not None
        names = project.annotators()
        names.sort(key=lambda name: name != project.annotator)
        self.whose.clear()
        for name in names:
            is_own = name == project.annotator
            self.whose.addItem(
                tr("mine", note="annotations") if is_own else tr("of {author}", author=name), name
            )
        self.whose.addItem(tr("everyone’s", note="annotations"), "")
        self.whose.setCurrentIndex(self.whose.findData(self.query.annotator))

    def _choose_whose(self) -> None:
        self.list_query(replace(self.query, annotator=self.whose.currentData()))

    def _settle(self) -> None:
        if self._typing.isActive():
            self._take_words()

    def _take_words(self) -> None:
        self._typing.stop()
        words = " ".join(self.words.text().split())
        if words != self.query.words:
            self.list_query(replace(self.query, words=words))

    def _take_away(self, condition: str) -> None:
        of_documents = condition.removeprefix("documents.")
        if of_documents != condition:
            self.list_query(replace(self.query, documents=self.query.documents.without(of_documents)))
        else:
            self.list_query(self.query.without(condition))

    def _take_period(self, period: str) -> None:
        """List only what was published in a month or year."""
        if period:
            documents = replace(self.query.documents, since=period, until=period)
            self.list_query(replace(self.query, documents=documents))
        else:
            self.say(tr("No condition finds articles without a date; sorted by date, they come last."))

    # Rows

    def _set_form(self) -> None:
        kind = self.form.currentData()
        height = kind.height(self.fontMetrics().height())
        self.list.verticalHeader().setMinimumSectionSize(height)
        self.list.verticalHeader().setDefaultSectionSize(height)
        self.list.setItemDelegate(self._delegates[kind])
        if (index := self.list.currentIndex()).isValid():
            self.list.scrollTo(index)

    def _choose(self, index: QModelIndex, to_article: bool) -> None:
        listed = self.model.at(index.row())
        if listed is not None:
            self.list.setCurrentIndex(index)
            self.row_chosen.emit(listed, to_article)

    def _tell(self) -> None:
        """Say how many were found, and show how far the list has come."""
        model = self.model
        is_looking = model.is_looking
        self.show_busy(is_looking)
        self.export.setEnabled(model.error is None)
        progress = model.progress
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        words = count_words(self.query, progress, MOST_ROWS)
        if model.error is not None:
            words = str(model.error)
        elif model.is_left and not is_looking:
            words = tr("{counted}. Stopped: there may be more.", counted=words)
        self.told.setText(words)
        if not is_looking:
            self.list.say_when_empty(empty_words(self.query))
            self.say(words)

    def show_written(self, words: str, path: str) -> None:
        """Say what was exported to which file, and offer to open it."""
        self.written.show_file(words, path)
        announce(self, words)

    # Acts

    def _on_documents(self) -> None:
        self._after_act.start()

    def _on_changes(self, changes: Changes) -> None:
        is_seen = changes.annotations or changes.decisions or changes.speakers or changes.edited
        if is_seen or not changes.is_listed:
            self._after_act.start()

    def _follow_act(self) -> None:
        """Read the rows on screen again; what an act has changed stays in its row until F5."""
        if self.isVisible() and not self.model.is_looking:
            self.model.read_again()

    def done(self, result: int) -> None:
        """Look for no more, and close."""
        self.model.close()
        super().done(result)
