"""The panel of speakers: their list, their mentions, and acts on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.translation import mark, tr
from annotator.ui.background.double_speakers import DoublesSearch
from annotator.ui.look.accessible_names import add_clear_button
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room
from annotator.ui.look.menus import Menu
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.tool_tips import set_plain_tip
from annotator.ui.look.wrapping_controls import WrappingCheckBox
from annotator.ui.models.speakers import MentionModel, SpeakerModel
from annotator.ui.panels.headed_rows import LINES, row_height
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.panels.speaker_rows import MentionDelegate, SpeakerDelegate
from annotator.ui.wording.titles import on_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.speaker import Speaker
    from annotator.store.speakers import Mention
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.speaker_edits import SpeakerCommands
    from annotator.ui.session.workspace import Workspace


class _Act(NamedTuple):
    """An act on the chosen speaker and the chosen mentions; text and tip are for `tr`."""

    text: str
    tip: str
    run: Callable[[SpeakerCommands, Speaker, list[Mention]], None]


_ACTS: dict[str, _Act] = {
    "merge": _Act(
        mark("Merge…"),
        mark("Merge this speaker with another one"),
        lambda commands, speaker, _: commands.merge(speaker),
    ),
    "split": _Act(
        mark("Split…"),
        mark("Move the chosen mentions to another speaker"),
        lambda commands, speaker, mentions: commands.split(speaker, mentions),
    ),
    "rename": _Act(
        mark("Rename…"),
        mark("Give this speaker another name (F2)"),
        lambda commands, speaker, _: commands.rename(speaker),
    ),
    "set_kind": _Act(
        mark("Kind…"),
        mark("Choose the kind: person, organisation …"),
        lambda commands, speaker, _: commands.set_kind(speaker),
    ),
    "edit_aliases": _Act(
        mark("Aliases…"),
        mark("Add or take away other names"),
        lambda commands, speaker, _: commands.edit_aliases(speaker),
    ),
    "delete": _Act(
        mark("Delete"),
        mark("Delete a speaker without mentions (Del)"),
        lambda commands, speaker, _: commands.delete(speaker),
    ),
}


_WHOSE = ((mark("everyone’s", "annotations"), False), (mark("mine", "annotations"), True))
_COUNTS = {
    QUOTATION.id: mark("{n} quotation|{n} quotations"),
    CLAIM.id: mark("{n} claim with a claimant of its own|{n} claims with a claimant of their own"),
}


class SpeakersPanel(QFrame):
    """Speakers above, the mentions of the chosen one below."""

    mention_chosen = Signal(object, bool)  # Mention, whether the article shall have the focus
    all_asked = Signal(str, str)  # id of a speaker, and whose quotations of it are to be listed; "": of all

    def __init__(self, workspace: Workspace, commands: SpeakerCommands, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._commands = commands
        self._chosen: str | None = None  # kept while the list is read again
        self._is_behind = True  # whether a change is not shown yet
        self.model = SpeakerModel(workspace, self)
        self.mentions_model = MentionModel(workspace, self)
        line = self.fontMetrics().height()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter speakers"))
        self.filter.setToolTip(tr("Words of a name or alias"))
        add_clear_button(self.filter)
        whose = [(tr(words, note="annotations"), is_own) for words, is_own in _WHOSE]
        self.whose = drop_down_list(tr("Whose annotations count"), whose)
        self.doubles = WrappingCheckBox(tr("Likely doubles only"))
        self.doubles.setToolTip(tr("Only speakers that may be the same as another one"))
        self.list = RowsView(row_height(line, 2), tr("Speakers"))
        self.list.setModel(self.model)
        self._delegate = SpeakerDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.same = QPushButton()
        self.same.setProperty("role", "link")
        self.same.setAutoDefault(False)
        self.about = plain_words()
        self.about.setAccessibleName(tr("About the chosen speaker"))
        self.mentions = RowsView(row_height(line, LINES), tr("Mentions"))
        self.mentions.setModel(self.mentions_model)
        self.mentions.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._mention_delegate = MentionDelegate(theme, self.mentions)
        self.mentions.setItemDelegate(self._mention_delegate)
        self.all = self._button(
            tr("All quotations"),
            tr("List what this speaker says in all articles, with the words around"),
            self._ask_for_all,
        )
        acts = {
            id: self._button(tr(act.text), tr(act.tip), partial(self._act, id)) for id, act in _ACTS.items()
        }
        self.buttons = {"all": self.all, **acts}
        self._lay_out()
        self._delay = QTimer(self, singleShot=True, interval=150)
        self._search = DoublesSearch(workspace, self)
        self._connect()
        self.reload()

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "narrow")
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        above = FlowLayout(gap="tight")
        for field in (self.filter, self.whose):
            above.addWidget(field)
        layout.addLayout(above)
        layout.addWidget(self.doubles)
        layout.addWidget(self.list, 3)
        layout.addWidget(self.same)
        layout.addWidget(self.about)
        layout.addWidget(self.mentions, 4)
        acts = FlowLayout(gap="tight")
        for button in self.buttons.values():
            acts.addWidget(button)
        layout.addLayout(acts)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        workspace = self._workspace
        self._delay.timeout.connect(self._apply_filter)
        self.whose.activated.connect(self._count_anew)
        self.doubles.toggled.connect(self._show_doubles)
        self._search.doubles_found.connect(self._on_doubles)
        self.filter.textChanged.connect(lambda: self._delay.start())
        self.list.installEventFilter(self)
        ListKeys(self.list, self.filter, settle=self._apply_filter).taken.connect(self._go_on)
        ListKeys(self.mentions).taken.connect(self._open)
        self.list.selectionModel().currentRowChanged.connect(self._on_row)
        self.list.menu_requested.connect(self._show_menu)
        self.mentions.doubleClicked.connect(lambda index: self._open(index, True))
        self.same.clicked.connect(lambda: self._act("merge"))
        self._commands.kept.connect(self.choose)
        workspace.changed.connect(lambda changes: workspace.later.do(lambda: self._follow(changes)))
        workspace.project_opened.connect(self._begin_anew)
        workspace.project_closed.connect(self._put_away)
        workspace.documents_changed.connect(self._begin_anew)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = self._mention_delegate.theme = theme
        self.list.viewport().update()
        self.mentions.viewport().update()

    # Content

    def speaker(self) -> Speaker | None:
        """Return the chosen speaker."""
        return self.model.speaker_at(self.list.currentIndex().row())

    def choose(self, id: str) -> None:
        """Choose a speaker; clear the filter if it hides the speaker."""
        self._chosen = id
        if self.model.row_of(id) < 0:
            self.doubles.setChecked(False)
            self.filter.clear()
            self._apply_filter()
        self._choose_again()

    def reload(self) -> None:
        """Read everything (again)."""
        self._is_behind = False
        row = self.list.currentIndex().row()
        self.model.count_those_of(self._annotator())
        self.model.reload()
        self._choose_again(row)
        if self.doubles.isChecked():
            self._search.begin()

    def _annotator(self) -> str | None:
        """Return whose annotations count; None: those of all."""
        project = self._workspace.project
        return project.annotator if project is not None and self.whose.currentData() else None

    def _count_anew(self) -> None:
        self.model.count_those_of(self._annotator())
        self._show_chosen()

    def _show_doubles(self, on: bool) -> None:
        if on:
            self.doubles.setText(tr("Likely doubles only (looking …)"))
            self._search.begin()
        else:
            self._search.stop()
            self._on_doubles(None)

    def _on_doubles(self, ids: set[str] | None) -> None:
        row = self.list.currentIndex().row()
        self.doubles.setText(tr("Likely doubles only"))
        self.model.show_only(ids)
        self._choose_again(row)

    def _put_away(self) -> None:
        self._search.stop()
        self.doubles.setChecked(False)
        self.filter.clear()
        self.reload()

    def _begin_anew(self) -> None:
        self._is_behind = True
        if self.isVisible():
            self.reload()

    def _follow(self, changes: Changes) -> None:
        """Update after an act; a hidden panel updates when it is shown."""
        if not (changes.speakers or changes.annotations or changes.edited):
            return
        self._is_behind = True
        if not self.isVisible():
            return
        if changes.speakers:
            self.reload()
        else:
            self._is_behind = False
            self.model.recount()
            self._show_chosen()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the changes made while the panel was hidden."""
        super().showEvent(event)
        if self._is_behind:
            self.reload()

    def _apply_filter(self) -> None:
        self._delay.stop()
        self.model.reload(self.filter.text())
        self._choose_again()

    def _choose_again(self, otherwise: int = 0) -> None:
        """Choose the previous speaker again; if it is gone, the speaker in its row."""
        row = self.model.row_of(self._chosen) if self._chosen else -1
        last_row = self.model.rowCount() - 1
        row = row if row >= 0 else min(max(0, otherwise), last_row)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._show_chosen()
        self.setWindowTitle(tr("{n} speaker|{n} speakers", self.model.rowCount()))
        self.list.say_when_empty(self._why_empty())

    def _why_empty(self) -> str:
        """Return in words why the list is empty."""
        if self.filter.text():
            return tr("No name or alias has these words.")
        if self.doubles.isChecked():
            return tr("No two speakers look the same.")
        return tr("No speakers yet: an accepted suggestion brings its own, and a quotation can be given one.")

    def _on_row(self) -> None:
        if (speaker := self.speaker()) is not None:
            self._chosen = speaker.id
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the details of the chosen speaker."""
        speaker = self.speaker()
        self.mentions_model.show(speaker.id if speaker else None, self._annotator())
        is_mine = self.whose.currentData()
        nothing = tr("Nothing of yours names this speaker.") if is_mine else tr("Nothing names this speaker.")
        self.mentions.say_when_empty(nothing if speaker else "")
        doubles = self._commands.same_as(speaker) if speaker else ""
        self.same.setText(on_button(doubles))
        set_plain_tip(self.same, doubles)
        self.same.setVisible(bool(doubles))
        lines = [self._counted()] if speaker else []
        if speaker and speaker.aliases:
            lines.insert(0, tr("Also: {names}", names=", ".join(speaker.aliases)))
        self.about.setText("\n".join(lines))
        for button in self.buttons.values():
            button.setEnabled(speaker is not None)

    def _counted(self) -> str:
        """Return the numbers of quotations, as their list has them, and of claims in words."""
        numbers = {kind: self.mentions_model.number_of(kind) for kind in _COUNTS}
        # Claims are left out where there are none: most have the speaker of their quotation.
        kinds = [kind for kind, number in numbers.items() if number or kind == QUOTATION.id]
        return " · ".join(tr(_COUNTS[kind], numbers[kind]) for kind in kinds)

    # Acts

    def _act(self, id: str) -> None:
        speaker = self.speaker()
        if speaker is None:
            return
        rows = [index.row() for index in self.mentions.selectionModel().selectedRows()]
        _ACTS[id].run(self._commands, speaker, self.mentions_model.mentions_at(rows))

    def _ask_for_all(self) -> None:
        if (speaker := self.speaker()) is not None:
            self.all_asked.emit(speaker.id, self._annotator() or "")

    def _show_menu(self, row: int, point: QPoint) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self.buttons.values():
            menu.addAction(button.text()).triggered.connect(button.click)
        menu.popup(point)

    def _go_on(self) -> None:
        """Move the focus from a speaker to the mentions."""
        if self.mentions_model.rowCount():
            self.mentions.setFocus(Qt.FocusReason.OtherFocusReason)
            self.mentions.setCurrentIndex(self.mentions_model.index(0))

    def _open(self, index: QModelIndex, to_article: bool) -> None:
        for mention in self.mentions_model.mentions_at([index.row()]) if index.isValid() else ():
            self.mention_chosen.emit(mention, to_article)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rename the chosen speaker at F2, delete it at Del."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        acts = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}
        id = next((act for key, act in acts.items() if key == event.key()), None)
        if id is not None:
            self._act(id)
        return id is not None
