"""The panel of the history: the annotator's acts, with jumps back and forth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from annotator.domain.errors import AnnotatorError
from annotator.domain.short_words import shortened
from annotator.domain.stored_words import shown
from annotator.domain.translation import labelled, mark, tr
from annotator.ui.look.measures import give_room, sized
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.word_layouts import WordLayouts
from annotator.ui.look.wrapping_controls import WrappingCheckBox
from annotator.ui.models.history import HistoryModel
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.panels.panel_keys import LENT
from annotator.ui.panels.rows_view import RowsView, draw_chosen
from annotator.ui.wording.dates import local_time
from annotator.ui.wording.roles import name_of_role

if TYPE_CHECKING:
    from annotator.project.opened.document import OpenDocument
    from annotator.project.opened.history_preview import Mark, Preview
    from annotator.store.history_entries import PastAct, Way
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace

_LINES = 7  # lines of words about the chosen row
_LINES_OF_ROW = 3
_LINES_OF_NAME = 2  # at most; what it leaves is for time and words
_LONGEST = 32  # characters of a span or title in these words
# What a jump does, by whether it does acts again, and where these are.
_WAYS = {
    (False, "here"): mark("Undoes {n} act|Undoes {n} acts"),
    (False, "here and elsewhere"): mark(
        "Undoes {n} act, {elsewhere} of them in other documents"
        "|Undoes {n} acts, {elsewhere} of them in other documents"
    ),
    (False, "elsewhere"): mark("Undoes {n} act in other documents|Undoes {n} acts in other documents"),
    (True, "here"): mark("Does {n} act again|Does {n} acts again"),
    (True, "here and elsewhere"): mark(
        "Does {n} act again, {elsewhere} of them in other documents"
        "|Does {n} acts again, {elsewhere} of them in other documents"
    ),
    (True, "elsewhere"): mark("Does {n} act again in other documents|Does {n} acts again in other documents"),
}
# The name of a span that changes, by the kind of its annotation; in a quotation its role says enough.
_PARTS = {"claim": mark("claim {role}"), "entity": mark("entity {role}")}

_Index = QModelIndex | QPersistentModelIndex


class HistoryPanel(QFrame):
    """The done and undone acts, with a line between them."""

    jump_requested = Signal(object)  # id of an act; None for the place before the first
    article_wanted = Signal()  # the result of the jump is shown
    previewed = Signal(object)  # Preview of the chosen row, or None
    told = Signal(str)  # the effect of choosing the row

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._workspace = workspace
        self.model = HistoryModel(workspace, self)
        self.only = WrappingCheckBox(tr("This document only"))
        self.list = RowsView(self.fontMetrics().height() * _LINES_OF_ROW + 14, tr("History"))
        self.list.setModel(self.model)
        self._delegate = HistoryDelegate(theme, self.list, self.model)
        self.list.setItemDelegate(self._delegate)
        self.words = plain_words()
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        # The height is constant, so that the list keeps its place while rows are chosen.
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        layout.addWidget(self.only)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)
        self.setFocusProxy(self.list)
        self.list.installEventFilter(self)
        self.only.toggled.connect(self.model.set_document_only)
        self.list.doubleClicked.connect(self._jump)
        ListKeys(self.list).taken.connect(self._take)
        self.list.selectionModel().currentRowChanged.connect(self._tell)
        self.model.modelReset.connect(self._go_to_now)
        workspace.changed.connect(self._on_changed)
        self.model.reload()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a preview only while the list has the focus."""
        if isinstance(event, QFocusEvent) and event.reason() not in LENT:
            if event.gotFocus():
                self._tell()
            else:
                self._show("", None)
                self._go_to_now()
        return False

    def _tell(self) -> None:
        """Show the changes of a jump to the chosen row."""
        project, opened = self._workspace.project, self._workspace.opened
        row = self.list.currentIndex().row()
        if project is None or opened is None or not self.list.hasFocus():
            return
        if row < 0 or row == self.model.now():
            self._show("", None)
            return
        act = self.model.act_at(row)
        try:
            way, preview = project.way_to(act, opened), project.preview(act, opened)
        except AnnotatorError as error:
            self._show(str(error), None)
        else:
            self._show("\n".join([_words_of_way(way, opened), *_words_of(preview, opened)]), preview)

    def _show(self, words: str, preview: Preview | None) -> None:
        if words or self.words.text():
            self.words.setText(words)
            self.previewed.emit(preview)
            self.told.emit(words)

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            self.jump_requested.emit(self.model.act_at(index.row()))

    def _take(self, index: QModelIndex, to_article: bool) -> None:
        self._jump(index)
        if to_article:
            self.article_wanted.emit()

    def _on_changed(self) -> None:
        if self.list.hasFocus():
            self._tell()
        else:
            self._go_to_now()

    def _go_to_now(self) -> None:
        row = min(self.model.now(), self.model.rowCount() - 1)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())


def _words_of_way(way: Way, opened: OpenDocument) -> str:
    """Describe a jump in a sentence."""
    elsewhere = way.acts - way.here
    where = "here" if not elsewhere else "here and elsewhere" if way.here else "elsewhere"
    does = tr(_WAYS[way.redo, where], way.acts, elsewhere=elsewhere)
    if way.document in (None, opened.document.id):
        return tr("{does}.", does=does)
    return tr("{does}, and opens “{title}”.", does=does, title=_short(way.title))


def _words_of(preview: Preview, opened: OpenDocument) -> list[str]:
    """Describe the changes in the open document, each in a line."""
    if preview.is_other_text:
        words = tr("The article gets another version of its text.")
        more = tr("{n} annotation with it.|{n} annotations with it.", preview.others)
        return [f"{words} {more}" if preview.others else words]
    text = opened.document.text
    lines = [
        f"{sign} {labelled(_name_of(part), _short(part.span.of(text)))}"
        for sign, parts in (("−", preview.going), ("+", preview.coming))
        for part in parts[:_LINES]
    ]
    count = len(preview.going) + len(preview.coming)
    if preview.others:
        lines.insert(
            0,
            tr(
                "{n} annotation changed in something else.|{n} annotations changed in something else.",
                preview.others,
            ),
        )
        count += 1
    if count >= _LINES - 1:
        kept_count = _LINES - 3
        lines = [*lines[:kept_count], tr("… and {n} more|… and {n} more", count - kept_count)]
    return lines


def _name_of(part: Mark) -> str:
    """Return the name of a span that changes: its role, after the kind of its annotation."""
    role = name_of_role(part.role)
    return tr(_PARTS[part.kind], role=role) if part.kind in _PARTS else role


def _short(words: str) -> str:
    return shortened(" ".join(words.split()), _LONGEST)


class HistoryDelegate(QStyledItemDelegate):
    """Draws an act: its name, then time and document; undone acts are slanted, above the line."""

    def __init__(self, theme: Theme, rows: RowsView, model: HistoryModel) -> None:
        super().__init__(rows)
        self.theme = theme
        self._model = model
        self._layouts = WordLayouts()
        self._now, self._first = tr("now", note="act"), tr("before the first act")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        theme, rect, line = self.theme, QRectF(option.rect), option.fontMetrics.height()
        painter.save()
        draw_chosen(painter, option)
        act: PastAct | None = index.data(HistoryModel.ActRole)
        is_undone = index.data(HistoryModel.UndoneRole)
        font = QFont(option.font)
        font.setItalic(is_undone)
        painter.setFont(font)
        sign = QRectF(rect.left() + 8, rect.top() + 7, 20, line)
        painter.setPen(theme["muted"])
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "↷" if is_undone else "•" if act else "○")
        left = sign.right() + 4
        room = rect.right() - left - 8
        room_of_name = room
        if index.row() == self._model.now():  # the word at the line is drawn beside the name
            room_of_name -= QFontMetricsF(_font_of_now(option.font)).horizontalAdvance(self._now) + 10
        painter.setPen(theme["muted" if is_undone else "text"])
        name = shown(act.line) if act else self._first
        laid_out = self._layouts.of(name, font, int(room_of_name), _LINES_OF_NAME)
        painter.drawStaticText(QPointF(left, rect.top() + 7), laid_out.words)
        if act:
            words = " · ".join(filter(None, (local_time(act.at), act.words or act.title)))
            below = self._layouts.of(words, font, int(room), _LINES_OF_ROW - laid_out.lines)
            painter.setPen(theme["muted"])
            painter.drawStaticText(QPointF(left, rect.top() + 7 + laid_out.lines * line), below.words)
        self._line_of_now(painter, rect, index.row())
        painter.restore()

    def _line_of_now(self, painter: QPainter, rect: QRectF, row: int) -> None:
        """Draw the line above the last done act, or below the last row if no act is done."""
        if row == self._model.now():
            y = rect.top() + 1
        elif row == self._model.now() - 1 == self._model.rowCount() - 1:
            y = rect.bottom() - 1
        else:
            return
        theme = self.theme
        painter.setFont(_font_of_now(painter.font()))
        width = painter.fontMetrics().horizontalAdvance(self._now)
        height = painter.fontMetrics().height()
        painter.setPen(QPen(theme["accent"], 2))
        painter.drawLine(QPointF(rect.left() + 2, y), QPointF(rect.right() - 2, y))
        top = y if y < rect.center().y() else y - height
        painter.drawText(
            QRectF(rect.right() - width - 10, top + 1, width + 2, height),
            Qt.TextFlag.TextSingleLine,
            self._now,
        )


def _font_of_now(font: QFont) -> QFont:
    """Return the font of the word at the line, for the list's font."""
    smaller = sized(font, "small")
    smaller.setItalic(False)
    return smaller
