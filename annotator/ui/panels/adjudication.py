"""The panel of differences: a list of them above, the chosen one with what each has below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.domain.guidelines import section_of
from annotator.domain.thread import in_order
from annotator.domain.translation import joined, mark, tr
from annotator.project.teams.package_person import person_of
from annotator.store.gold_readings import FEWEST
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.markdown_page import MarkdownPage
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.scroll_areas import scrolling
from annotator.ui.look.tool_tips import set_plain_tip
from annotator.ui.models.differences import DifferenceModel
from annotator.ui.panels.card_fields import FittingButton
from annotator.ui.panels.difference_keys import KEYS_WHILE_LEARNING, DifferenceKeys, DifferenceRows
from annotator.ui.panels.difference_view import DifferenceView
from annotator.ui.panels.headed_rows import HeadedDelegate, row_height
from annotator.ui.panels.thread_field import Shown, ThreadField
from annotator.ui.wording.differences import legend, letter_of, line_of
from annotator.ui.wording.guideline_headings import headings_of_part

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.domain.adjudication import Part
    from annotator.ui.actions.keys import Keys
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.headed_rows import RowIndex
    from annotator.ui.session.adjudication import Adjudication
    from annotator.ui.session.workspace import Workspace

_LINES = 3  # of a row
_LEAST_ROWS, _ROWS = 1.3, 2.6  # that the list shows: a part of the next one says that it goes on
_LINES_OF_CHOSEN = 6  # of the chosen difference that are seen at least
_LINES_OF_PANEL = 30  # of a usual panel, to share it
_LINES_OF_GUIDELINE = 8  # at least
_PAIR = 2  # layers of which both can be taken
_WHEN_EMPTY = mark("Nothing differs here.")
_WHEN_CLOSED = mark("{adjudicate} compares the layers of this document and makes its gold layer.")
_IN_PACKAGE = mark(
    "This package was made for {name}."
    " A training document that is done shows here how its gold layer differs."
)
_NOBODY = mark("Nobody has begun this document: there is nothing to compare.")
_DONE_ALONE = mark("Only {name} has done this document: there is nothing to compare.")
_BEGUN_ALONE = mark("Only {name} has begun this document, and is not done: there is nothing to compare.")


class AdjudicationPanel(QFrame):
    """Lists the differences of a document's layers, and offers what can be taken.

    Attributes
    ----------
    brief: its title for a narrow bar: how many differences are open.
    about: why nothing is compared.
    legend: whose the letters are.
    """

    side = Signal(int)  # number of the annotator whose annotation is taken
    act = Signal(str)
    passed_on = Signal(str)
    stepped = Signal(int)
    told = Signal(str)  # for screen readers

    def __init__(self, workspace: Workspace, adjudication: Adjudication, keys: Keys, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._adjudication = adjudication
        self._keys = keys
        self.brief = ""
        self.about = plain_words()
        self.legend = plain_words("", "muted")
        self.model = DifferenceModel(workspace, adjudication, self)
        height = row_height(self.fontMetrics().height(), _LINES)
        self.list = DifferenceRows(height, tr("Differences"))
        self.list.setModel(self.model)
        self._delegate = _DifferenceDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.view = DifferenceView()
        self.buttons = QWidget()
        self._flow = FlowLayout(self.buttons, gap="tight")
        self.guideline = MarkdownPage(theme, tr("The guideline on this difference"))
        self.threads = ThreadField()
        self._lay_out()
        self._connect()
        self._show_reading()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        layout.addWidget(self.about)
        inner = QWidget()
        column = QVBoxLayout(inner)
        give_room(column, "scrolled")
        for widget in (self.view, self.buttons, self.threads, self.legend):
            column.addWidget(widget)
        column.addWidget(self.guideline, 1)
        column.addStretch()  # where there is no guideline
        self._area = area = scrolling(inner, tr("Chosen difference"))
        line, row = self.fontMetrics().height(), self.list.verticalHeader().defaultSectionSize()
        area.setMinimumHeight(_LINES_OF_CHOSEN * line)
        self.list.setMinimumHeight(round(_LEAST_ROWS * row))
        halves = GripSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(area)
        halves.setSizes([round(_ROWS * row), _LINES_OF_PANEL * line])
        halves.setStretchFactor(1, 1)
        layout.addWidget(halves, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        keys = DifferenceKeys(self.list, self._keys)
        keys.side.connect(self.side)
        keys.act.connect(self.act)
        keys.passed_on.connect(self._pass_on)
        self.list.stepped.connect(self.stepped)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        self._adjudication.read.connect(self._show_reading)
        self._adjudication.moved.connect(self._on_moved)
        self._keys.changed.connect(self._show_reading)
        self.threads.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        workspace = self._workspace
        workspace.leaving.connect(self.threads.send_drafts)
        workspace.saved.connect(self.threads.confirm)
        workspace.refused.connect(self.threads.refuse)
        workspace.project_closed.connect(self.threads.forget)
        workspace.changed.connect(lambda changes: self._show_threads() if changes.threads else None)

    def _pass_on(self, action: str) -> None:
        """Pass on an action; that of comments answers those on the difference, if there are any."""
        if action == "comment" and not self.threads.isHidden():
            self.threads.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(self.threads.line)
        else:
            self.passed_on.emit(action)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.guideline.set_theme(theme)
        self.list.viewport().update()

    # The reading

    def _show_reading(self) -> None:
        reading = self._adjudication.reading
        self.model.reload()
        self.about.setText(self._hint())
        self.about.setVisible(bool(self.about.text()))
        self.legend.setText("" if self.about.text() else self._legend())
        self.legend.setVisible(bool(self.legend.text()))
        self._tell_how_far()
        self.list.setProperty("keys", KEYS_WHILE_LEARNING if self._adjudication.is_training else None)
        self.list.say_when_empty(tr(_WHEN_EMPTY) if reading is not None else "")
        self._show_part()

    def _hint(self) -> str:
        """Return why nothing is compared, "" if something is."""
        reading = self._adjudication.reading
        if reading is None:
            project = self._workspace.project
            if project is not None and (name := person_of(project)):
                return tr(_IN_PACKAGE, name=name)
            return self._keys.fill(_WHEN_CLOSED)
        if len(reading.annotators) >= FEWEST:
            return ""
        alone = _DONE_ALONE if self._adjudication.done_alone else _BEGUN_ALONE
        return tr(alone if reading.annotators else _NOBODY, name=joined(list(reading.annotators)))

    def _legend(self) -> str:
        """Return whose the letters are, and whose layers wait."""
        adjudication = self._adjudication
        assert adjudication.reading is not None
        left_out = joined(list(adjudication.left_out))
        waiting = [tr("not done yet, left out: {names}", names=left_out)] if left_out else []
        return " · ".join([legend(adjudication.reading), *waiting])

    def _tell_how_far(self) -> None:
        """Say in the bar above how many differences there are, and how many are open."""
        reading = self._adjudication.reading
        if reading is None or self.about.text():
            self.brief = ""
            self.setWindowTitle(tr("Differences"))
            return
        number, open_count = len(reading.differences()), len(reading.open())
        if self._adjudication.is_training:
            self.brief = tr("{n} difference|{n} differences", number)
            words = tr(
                "{n} difference between you and the gold layer"
                "|{n} differences between you and the gold layer",
                number,
            )
        else:
            self.brief = tr("{open}/{number} open", open=open_count, number=number)
            words = tr(
                "{open} of {n} difference open|{open} of {n} differences open", number, open=str(open_count)
            )
        self.setWindowTitle(words)

    def _on_row(self, index: QModelIndex) -> None:
        part = self.model.at(index.row())
        if part is not None:
            self._adjudication.choose(part)

    def _show_part(self) -> None:
        part, reading = self._adjudication.part(), self._adjudication.reading
        row = self.model.row_of(part)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))
        opened, project = self._workspace.opened, self._workspace.project
        text = opened.document.text if opened is not None else ""
        decides = reading is not None and not self._adjudication.is_training
        self.view.show_part(part, reading, project, text, decides=decides)
        self._offer(part)
        self._show_guideline(part)
        self._show_threads()

    def _on_moved(self) -> None:
        """Show another part, and let a screen reader say it while the list has the keys."""
        self._show_part()
        if (words := self.view.accessibleName()) and self.list.hasFocus():
            self.told.emit(words)

    # What can be taken

    def _offer(self, part: Part | None) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        reading = self._adjudication.reading
        self.buttons.setVisible(reading is not None and not self._adjudication.is_training)
        if reading is None or self._adjudication.is_training:
            return
        if part is not None:
            for number, name in enumerate(reading.annotators):
                if name in part.annotations:
                    letter = f"{letter_of(reading, name)} {line_of(part, name)}"
                    self._button(f"{number + 1}  {letter}", tr("Take what {name} has", name=name), number)
            variants = sum(1 for variant in part.variants if variant.annotation is not None)
            if variants > 1:
                words = tr("+  Both") if variants == _PAIR else tr("+  All")
                is_same = not {"content", "label"} & {*part.differing}  # the words that both are about
                tip = (
                    mark("Take all that they have")
                    if not is_same
                    else mark("Take all that they have, each as an annotation of its own on the same words")
                )
                self._button(words, tr(tip), "both")
            self._button(tr("0  Neither"), tr("Take nothing here"), "neither")
            if part.proposed is not None:
                names = joined(list(part.proposed))
                self._button(tr("Enter  What most have"), names, "proposed", brief=tr("Enter  Most"))
            self._button(tr("E  Correct"), self._correcting(part), "correct")
            if part.state == "changed":
                self._button(tr("K  Keep"), tr("Leave the gold layer as it is"), "keep")
        number, alone = len(reading.agreed()), self._adjudication.done_alone
        if number and alone:
            words = tr("A  Take all of {name} ({number})", name=alone, number=number)
            self._button(words, tr("Take all that {name} has, as one act", name=alone), "agreed")
        elif number and self._adjudication.can_take:
            words = tr("A  Take {n} that agrees|A  Take {n} that agree", number)
            brief = tr("A  Take {number}", number=number)
            self._button(words, tr("Take all in which the layers agree, as one act"), "agreed", brief=brief)

    @staticmethod
    def _correcting(part: Part) -> str:
        """Return what is corrected."""
        if part.made or not (names := part.corrected):
            return tr("Correct in the article what was taken")
        return tr("Take what {name} has and correct it in the article", name=joined(list(names)))

    def _button(self, words: str, tip: str, act: str | int, *, brief: str = "") -> None:
        """Add a button, with brief words for a narrow panel."""
        button = FittingButton()
        button.setProperty("role", "narrow")
        button.show_words(words, brief)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # each has a key
        button.setAccessibleName(tip)
        set_plain_tip(button, tip)
        if isinstance(act, int):
            button.clicked.connect(lambda: self.side.emit(act))
        else:
            button.clicked.connect(lambda: self.act.emit(act))
        self._flow.addWidget(button)
        button.show()

    # What is said on it

    def _show_guideline(self, part: Part | None) -> None:
        project = self._workspace.project
        shown = part if self._adjudication.is_training else None
        self.guideline.setVisible(shown is not None)
        if shown is not None and project is not None:
            headings = headings_of_part(shown, project)
            self.guideline.show_markdown(section_of(project.guidelines(), headings))
            self.guideline.setMinimumHeight(self.fontMetrics().height() * _LINES_OF_GUIDELINE)

    def _show_threads(self) -> None:
        """Show the comments on what each has, and on what was taken."""
        part, opened, project = self._adjudication.part(), self._workspace.opened, self._workspace.project
        if part is None or opened is None or project is None or self._adjudication.is_training:
            self.threads.show_threads(None)
            return
        found = in_order(self._adjudication.threads_on(part))
        shown = Shown(opened.document.id, None, "", found, project.person, begins=False)
        heading = self._keys.fill(mark("Comments on this difference ({comment} answers)"))
        self.threads.show_threads(shown if found else None, heading)


class _DifferenceDelegate(HeadedDelegate):
    """Draws a difference."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one row."""
        heading = index.data(DifferenceModel.HeadingRole)
        if heading is None:
            return
        painter.save()
        room = self.begin(painter, option, heading)
        self.draw_words(painter, room, index.data(DifferenceModel.WordsRole) or "", (), option.font)
        painter.restore()
