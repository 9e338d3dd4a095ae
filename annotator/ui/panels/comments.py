"""The panel of comments: all threads of the project or of the document, and the chosen one to answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.thread_query import ThreadQuery
from annotator.domain.translation import mark, tr
from annotator.ui.look.accessible_names import add_clear_button
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.grip import GripSplitter
from annotator.ui.look.measures import give_room
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.scroll_areas import scrolling
from annotator.ui.look.wrapping_controls import WrappingCheckBox
from annotator.ui.models.comments import CommentModel
from annotator.ui.panels.comment_rows import CommentDelegate, comment_row_height
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.panels.thread_field import Shown, ThreadField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from annotator.domain.changes import Changes
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace

_WHERE = ((mark("in all documents", "comments"), False), (mark("in this document", "comments"), True))
_WHEN_EMPTY = mark("No comment is here: {comment} writes one on what is chosen in the article.")


class CommentsPanel(QFrame):
    """A list of threads above, the messages of the chosen one below."""

    thread_chosen = Signal(object, bool)  # Listed, whether the article shall have the focus
    told = Signal(str)  # for screen readers

    def __init__(self, workspace: Workspace, theme: Theme, comment_key: str) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._is_behind = True  # whether a change is not shown yet
        self._chosen: tuple[str, str] | None = None  # document and thread, kept while the list is read again
        self.model = CommentModel(workspace, self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter comments by words"))
        self.filter.setToolTip(tr("Words of a comment or of its author"))
        add_clear_button(self.filter)
        places = [(tr(words, note="comments"), only_here) for words, only_here in _WHERE]
        self.where = drop_down_list(tr("Where the comments are"), places)
        authors = [(tr("of anybody", note="comments"), "")]
        self.author = drop_down_list(tr("Filter comments by author"), authors)
        self.solved = WrappingCheckBox(tr("Solved ones, too", note="comments"))
        self.others = WrappingCheckBox(tr("On everyone’s annotations"))
        self.others.setToolTip(tr("Comments on the layers of other annotators, too"))
        self.about = plain_words("", "muted")
        self.show_others = QPushButton(tr("Show them", note="comments"))
        self.show_others.setProperty("role", "narrow")
        self.show_others.setToolTip(tr("List the comments on everyone’s annotations"))
        self.show_others.setAccessibleName(tr("Show the comments on the layers of others"))
        self.show_others.setAutoDefault(False)
        self.show_others.hide()
        self.list = RowsView(comment_row_height(self.fontMetrics().height()), tr("Comments"))
        self.list.setModel(self.model)
        self.list.say_when_empty(tr(_WHEN_EMPTY, comment=comment_key))
        self._delegate = CommentDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.thread_field = ThreadField()
        self._lay_out()
        self._delay = QTimer(self, singleShot=True, interval=150)
        self._connect()
        self.thread_field.show_threads(None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        layout.addWidget(self.filter)
        choices = FlowLayout(gap="tight")
        for box in (self.where, self.author):
            choices.addWidget(box)
        layout.addLayout(choices)
        for widget in (self.solved, self.others, self.about):
            layout.addWidget(widget)
        layout.addWidget(self.show_others, 0, Qt.AlignmentFlag.AlignLeading)
        inner = QWidget()
        column = QVBoxLayout(inner)
        give_room(column, "scrolled")
        column.addWidget(self.thread_field)
        column.addStretch(1)
        area = scrolling(inner, tr("Chosen comment"))
        area.setMinimumHeight(60)
        self.list.setMinimumHeight(100)
        halves = GripSplitter(Qt.Orientation.Vertical)
        halves.addWidget(self.list)
        halves.addWidget(area)
        halves.setSizes([320, 260])
        halves.setStretchFactor(0, 1)
        layout.addWidget(halves, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        workspace = self._workspace
        self._delay.timeout.connect(self.reload)
        self.filter.textChanged.connect(lambda: self._delay.start())
        for box in (self.where, self.author):
            box.activated.connect(self.reload)
        for check in (self.solved, self.others):
            check.toggled.connect(self.reload)
        self.show_others.clicked.connect(lambda: self.others.setChecked(True))
        ListKeys(self.list, self.filter, settle=self._settle).taken.connect(self._take)
        self.list.clicked.connect(lambda index: self._take(index, True))
        self.list.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.model.told.connect(self._on_told)
        self.thread_field.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        workspace.leaving.connect(self.thread_field.send_drafts)
        workspace.saved.connect(self.thread_field.confirm)
        workspace.refused.connect(self.thread_field.refuse)
        workspace.changed.connect(lambda changes: workspace.later.do(lambda: self._on_changes(changes)))
        workspace.document_opened.connect(lambda: self._read_again() if self.where.currentData() else None)
        workspace.documents_changed.connect(self._read_again)
        workspace.project_opened.connect(self._read_again)
        workspace.project_closed.connect(self._forget)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed while the panel was hidden."""
        super().showEvent(event)
        if self._is_behind:
            self.reload()

    def reload(self) -> None:
        """Read the list (again)."""
        self._delay.stop()
        opened = self._workspace.opened
        self._is_behind = False
        self.model.show_query(
            ThreadQuery(
                document=opened.document.id if opened is not None and self.where.currentData() else "",
                author=self.author.currentData() or "",
                words=self.filter.text(),
                solved=self.solved.isChecked(),
                all_annotators=self.others.isChecked(),
            )
        )

    def _settle(self) -> None:
        if self._delay.isActive():
            self.reload()

    def _read_again(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._is_behind = True

    def _on_changes(self, changes: Changes) -> None:
        """Read again where threads, or the words that they are on, have changed."""
        if changes.threads or changes.annotations or changes.edited or not changes.is_listed:
            self._read_again()

    def _forget(self) -> None:
        self.thread_field.forget()
        self._chosen, self._is_behind = None, True

    def _on_told(self) -> None:
        """Keep the chosen thread, offer the authors, and say how many there are."""
        self._offer_authors()
        number = self.model.rowCount()
        if self.model.error is not None:
            words = str(self.model.error)
        elif self.model.is_all:
            words = tr("{n} thread of comments|{n} threads of comments", number) if number else ""
        else:
            words = tr("More than {n} threads of comments|More than {n} threads of comments", number)
        hidden = self.model.of_others
        if hidden:
            more = tr(
                "Not listed: {n} on the layer of another annotator."
                "|Not listed: {n} on the layers of other annotators.",
                hidden,
            )
            words = f"{words}. {more}" if words else more
        self.show_others.setVisible(bool(hidden))
        if words != self.about.text():
            self.about.setText(words)
            self.told.emit(words)
        self.about.setVisible(bool(words))
        row = self.model.row_of(*self._chosen) if self._chosen is not None else -1
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self._show_chosen(self.list.currentIndex())

    def _offer_authors(self) -> None:
        project = self._workspace.project
        known = {self.author.itemData(row) for row in range(self.author.count())}
        names = self.model.authors() | set(project.annotators() if project is not None else ())
        for name in sorted(names - known):
            self.author.addItem(tr("of {author}", author=name, note="comments"), name)

    def _show_chosen(self, index: QModelIndex) -> None:
        listed = self.model.at(index.row())
        project = self._workspace.project
        if listed is None or project is None:
            self.thread_field.show_threads(None)
            return
        self._chosen = (listed.document, listed.thread.id)
        gone = frozenset({listed.thread.id} if listed.is_on_deleted else ())
        shown = Shown(
            listed.document,
            listed.thread.place,
            "",
            (listed.thread,),
            project.person,
            begins=False,
            on_deleted=gone,
        )
        self.thread_field.show_threads(shown)

    def _take(self, index: QModelIndex, to_article: bool) -> None:
        listed = self.model.at(index.row())
        if listed is not None:
            self.list.setCurrentIndex(index)
            self.thread_chosen.emit(listed, to_article)
