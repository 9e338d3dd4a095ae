"""The article: read-only text with its annotations, its caret and its selection."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.domain.offsets import Utf16Map
from annotator.domain.span import Span
from annotator.domain.tokens import trim
from annotator.domain.translation import tr
from annotator.ui.article.column import ArticleColumn
from annotator.ui.article.history_preview import PreviewMarks
from annotator.ui.article.hit_marks import TickedScrollBar
from annotator.ui.article.label_looks import LabelLooks
from annotator.ui.article.lines import ShownLines, boundary_on, heights_of
from annotator.ui.article.painter import ArticlePainter, fill
from annotator.ui.article.scene import MarksOver, Scene
from annotator.ui.article.strokes import OVERHANG
from annotator.ui.article.text_document import head_of, make_document
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import sized
from annotator.ui.look.own_viewport import take_own_viewport
from annotator.ui.look.theme import Theme, reading_font
from annotator.ui.session.highlights import Highlights, Key, annotations_of
from annotator.ui.wording.titles import number_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.changes import Changes
    from annotator.domain.text_search import Hits
    from annotator.project.opened.history_preview import Preview
    from annotator.ui.article.hover import ArticleHover
    from annotator.ui.article.mouse import ArticleMouse
    from annotator.ui.session.items import Current
    from annotator.ui.session.workspace import Workspace

_MEASURE = 70  # characters a line, the middle of the range that typographers recommend

_ZOOM_STEP, _ZOOM_LEAST, _ZOOM_MOST = 10, 50, 300  # per cent

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class ArticleView(QTextEdit):
    """Shows the workspace's document; turns places on screen into code-point offsets and back."""

    pressed = Signal(object)  # the clicked Current, or None
    edge_moved = Signal(object, object)  # Key and Span: the dragged span and its new place
    selected_by_mouse = Signal(object)  # QPoint in the viewport, the place of the release
    context_requested = Signal(object, int)  # QPoint, global; the code point there
    zoomed = Signal(int)  # per cent
    hits_left = Signal()  # Escape, while hits are marked
    document_painted = Signal()  # once for each opened document

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        take_own_viewport(self)
        self._workspace = workspace
        self._looks = LabelLooks(workspace)
        self._is_painted = True
        self._theme = theme
        self._highlights: Highlights | None = None
        self._offsets = Utf16Map("")
        self._text = ""
        self._lacks_rest = False
        self._measure = 0
        self._column = ArticleColumn(self)
        self._zoom = 100
        self._face = ""
        self._line_height = 150
        self._hover: ArticleHover | None = None  # made after the first painting
        self._grown: list[Span] = []
        self._is_walked = False
        self._hits: Hits | None = None
        self._previewed = PreviewMarks(self)
        self.marks_over: list[MarksOver] = [self._previewed]
        self.lines = ShownLines(self, self._words)
        self._ticks = TickedScrollBar(theme)
        self.setVerticalScrollBar(self._ticks)
        self._ticks.rangeChanged.connect(self._place_ticks)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptRichText(False)
        self.setFrameStyle(0)
        # A bar that comes and goes would lay the text of each document out twice, and move the column.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setCursorWidth(2)
        set_name(self, tr("Article"))
        self.set_theme(theme)
        workspace.document_opened.connect(self._show_document)
        workspace.document_closed.connect(self._show_nothing)
        workspace.project_closed.connect(self._show_nothing)
        workspace.changed.connect(self._apply)
        workspace.analysis_arrived.connect(self._load_analysis)
        workspace.current_changed.connect(self._on_current_changed)
        self.cursorPositionChanged.connect(self._on_caret_moved)

    # Content

    def set_theme(self, theme: Theme) -> None:
        """Set the colours of a theme."""
        self._theme = self._ticks.theme = theme
        c = theme.css
        self.setStyleSheet(
            f"QTextEdit {{ background: {c('paper')}; color: {c('text')}; border: none;"
            f" selection-background-color: {c('selection')}; selection-color: {c('selection_text')}; }}"
        )

    def _show_document(self) -> None:
        opened = self._workspace.opened
        assert opened is not None
        self._text = opened.document.text
        self._offsets = Utf16Map(self._text)
        self._highlights = Highlights(opened)
        self._is_painted = False
        self._grown.clear()
        self._set_text()
        self._is_walked = False
        self.verticalScrollBar().setValue(0)
        if self._lacks_rest:
            self._workspace.later.do(self._show_rest)

    def _show_rest(self) -> None:
        """Lay out the rest of a long text; call this before asking for places in it."""
        if self._lacks_rest:
            self._lay_out_again()

    def _show_nothing(self) -> None:
        self._highlights = None
        self._text = ""
        self._offsets = Utf16Map("")
        self._set_text()

    def _set_text(self) -> None:
        self._hits = None  # of the previous text
        self._previewed.drop()
        self._lay_out(head_only=True)

    def _lay_out(self, *, head_only: bool = False) -> None:
        font = reading_font(sized(self.font(), "reading").pointSizeF() * self._zoom / 100, self._face)
        metrics = QFontMetricsF(font)
        self._measure = int(metrics.averageCharWidth() * _MEASURE)
        self.lines.forget()
        screen = self.screen().geometry().height()  # at the start, the viewport has not its height yet
        length = head_of(self._text, metrics, screen) if head_only else len(self._text)
        self._lacks_rest = length < len(self._text)
        document = make_document(self._text, font, self._line_height, self, length)
        document.documentLayout().update.connect(self.lines.forget)
        self._column.fit(self._measure)
        self.setDocument(document)  # deletes the previous document, which is this widget's child
        document.setLayoutEnabled(True)

    def zoom_by(self, steps: int) -> None:
        """Show the text larger by a number of steps, or smaller."""
        self.set_zoom(self._zoom + steps * _ZOOM_STEP)

    def set_zoom(self, percent: int) -> None:
        """Show the text in a size in per cent, within readable limits, and keep the reading place."""
        percent = max(_ZOOM_LEAST, min(_ZOOM_MOST, percent))
        if percent == self._zoom:
            return
        self._zoom = percent
        self._lay_out_again()
        self.zoomed.emit(percent)

    def set_reading(self, face: str, line_height: int) -> None:
        """Set the text's face ("" for the program's choice) and its line height in per cent."""
        if (face, line_height) != (self._face, self._line_height):
            self._face, self._line_height = face, line_height
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        """Lay the text out again; keep the reading place and the selection."""
        anchor, caret = self.textCursor().anchor(), self.textCursor().position()
        lines = self.lines.between(0, self.viewport().height())
        top = lines[0].start if lines and self.verticalScrollBar().value() else None
        self._lay_out()
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)
        if top is not None:
            cursor.setPosition(top)
            self.verticalScrollBar().setValue(self.cursorRect(cursor).top())
        self._place_ticks()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.zoom_by((turned > 0) - (turned < 0))
        else:
            super().wheelEvent(event)

    def _apply(self, changes: Changes) -> None:
        opened = self._workspace.opened
        if self._highlights is not None and opened is not None and changes.document == opened.document.id:
            self._highlights.restore_all()
            self._previewed.drop()
        self.viewport().update()

    def _load_analysis(self) -> None:
        if self._workspace.opened is not None:
            self._highlights = Highlights(self._workspace.opened)
        self.viewport().update()

    def _on_current_changed(self) -> None:
        self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines in the repainted region, with all their marks."""
        painter = QPainter(self.viewport())
        fill(painter, QRectF(event.rect()), self._theme["paper"])
        if self._highlights is not None:
            scene = self._scene(event.rect(), self._highlights)
            ArticlePainter(painter, scene).paint()
            for marks in self.marks_over:
                marks.paint(painter, scene)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._after_painting)

    def _after_painting(self) -> None:
        """Follow the mouse from now on, and tell that the document is painted."""
        if not self._is_painted:
            return  # another document has come, and waits for no work on this one
        if self._hover is None:
            from annotator.ui.article.hover import ArticleHover

            self._hover = ArticleHover(self, self._workspace, self)
        self.document_painted.emit()

    def scene(self) -> Scene | None:
        """Return the scene of a repaint of the whole viewport, or None where no document is open."""
        return self._scene(self.viewport().rect(), self._highlights) if self._highlights else None

    def _scene(self, area: QRect, highlights: Highlights) -> Scene:
        cursor = self.textCursor()
        return Scene(
            self.lines.between(area.top() - OVERHANG, area.bottom() + OVERHANG),
            highlights,
            self._offsets,
            self._theme,
            self._workspace.current,
            self._hover.under if self._hover is not None else None,
            self._hits,
            (cursor.selectionStart(), cursor.selectionEnd()),
            self.cursorRect(cursor) if self.hasFocus() else None,
            self._looks.group_of,
            self._looks.colour_of,
            self._number_of,
        )

    def _number_of(self, key: Key) -> str:
        assert self._workspace.opened is not None
        return number_of(self._workspace.opened, key.kind, key.id)

    # Hits and previews

    def show_hits(self, hits: Hits | None) -> None:
        """Mark the hits of a search, or (with None) mark nothing."""
        self._show_rest()
        self._hits = hits
        self._place_ticks()
        self.viewport().update()

    def marks_hits(self) -> bool:
        """Tell whether hits of a search are marked."""
        return self._hits is not None

    def show_preview(self, preview: Preview | None) -> None:
        """Show the changes of a jump in the history; None goes back to the reading place."""
        self._show_rest()
        if preview is None:
            self._previewed.give_up()
        else:
            self._previewed.show(preview, self._offsets)

    def _place_ticks(self) -> None:
        self._ticks.show_hits(self, self._hits, self._offsets, len(self._text))

    # Places

    @property
    def text(self) -> str:
        """Return the document's text, from the project, never from the widget."""
        return self._text

    def _words(self, start: int, end: int) -> str:
        return self._text[self._offsets.to_point(start) : self._offsets.to_point(end)]

    def caret(self) -> int:
        """Return the caret's place in code points."""
        return self._offsets.to_point(self.textCursor().position())

    def _on_caret_moved(self) -> None:
        self._is_walked |= self.textCursor().position() > 0

    def is_caret_placed(self) -> bool:
        """Tell whether the annotator has placed the caret: at first it stands before the first word."""
        return self._is_walked

    def shows(self, spans: Iterable[Span]) -> bool:
        """Tell whether a span is on screen, or at the selection or the caret."""
        lines = self.lines.between(0, self.viewport().height())
        if not lines:
            return True  # nothing is visible, so no span is off screen
        visible = Span(self._offsets.to_point(lines[0].start), self._offsets.to_point(lines[-1].end))
        selected, caret = self.selected_span() or visible, self.caret()
        return any(s.overlaps(visible) or s.overlaps(selected) or s.start <= caret <= s.end for s in spans)

    def selected_span(self) -> Span | None:
        """Return the selected span without white space at its ends; None where nothing is selected."""
        cursor = self.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        span = trim(self._text, Span(*(self._offsets.to_point(end) for end in ends)))
        return span if span.start < span.end else None

    def anchor(self) -> int:
        """Return the fixed end of a selection in code points."""
        return self._offsets.to_point(self.textCursor().anchor())

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select a span, the caret at its end (or start), and bring the caret into view."""
        self._show_rest()
        anchor, caret = (span.end, span.start) if backwards else span
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_units(anchor))
        cursor.setPosition(self._offsets.to_units(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_caret(self, point: int) -> None:
        """Put the caret before a character, selecting nothing, and bring it into view."""
        self._show_rest()
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_units(point))
        self.setTextCursor(cursor)
        self._grown.clear()

    def reveal(self, first: Span, *others: Span) -> None:
        """Put the caret at the start of a span, and scroll to it and the others, as far as they fit."""
        scrolled = self._ticks.value()
        self.place_caret(first.start)
        self._ticks.setValue(scrolled)  # undo Qt's scrolling, which leaves the caret at an edge
        self.bring_into_view(first, *others)

    def bring_into_view(self, first: Span, *others: Span) -> None:
        """Scroll, if needed, so that all spans (or else the first) are visible with lines around them."""
        self._show_rest()
        room = self.viewport().height()
        around = min(room // 6, int(2 * self.cursorRect().height() * self._line_height / 100))
        units = [(self.to_units(span.start), self.to_units(span.end)) for span in (first, *others)]
        top, bottom = heights_of(self, units)
        if bottom - top > room - 2 * around:
            top, bottom = heights_of(self, units[:1])
        if top < around or bottom > room - around:
            distance = max(around, min(room // 3, room - around - (bottom - top)))
            self._ticks.setValue(self._ticks.value() + top - distance)

    def bring_to_reading_height(self) -> None:
        """Scroll the selection away from the upper and lower edge, so that its context is visible."""
        room, place = self.viewport().height(), self.cursorRect()
        if not room // 8 <= place.center().y() <= room * 7 // 8:
            self._ticks.setValue(self._ticks.value() + place.center().y() - room // 3)

    def point_at(self, place: QPoint) -> int:
        """Return the code point of the character at a place of the viewport, or of the nearest one."""
        line = self.lines.at(place.y())
        unit = line.unit_at(place.x()) if line else self.cursorForPosition(place).position()
        return self._offsets.to_point(unit)

    def boundary_at(self, place: QPoint) -> int:
        """Return the code point after a caret that is set at a place of the viewport."""
        line = self.lines.at(place.y())
        if line is None:
            return self._offsets.to_point(self.cursorForPosition(place).position())
        return boundary_on(line, place.x(), self._text, self._offsets)

    def to_units(self, point: int) -> int:
        """Return the UTF-16 unit of a code point; Qt counts these units."""
        return self._offsets.to_units(point)

    def to_point(self, units: int) -> int:
        """Return the code point of a UTF-16 unit."""
        return self._offsets.to_point(units)

    def grown(self) -> list[Span]:
        """Return the smaller selections that were grown into the present one."""
        return self._grown

    def hits(self, point: int) -> dict[Key, Span]:
        """Return the spans that hold the character at a code point."""
        return self._highlights.at(point) if self._highlights is not None else {}

    def annotations_at(self, point: int) -> list[Current]:
        """Return the annotations and suggestions that hold a code point, the shortest span first."""
        return annotations_of(self.hits(point))

    def show_moved(self, key: Key, span: Span | None) -> None:
        """Preview the span that a drag would give; None ends the preview."""
        if self._highlights is not None:
            if span is None:
                self._highlights.restore(key.kind, key.id)
            else:
                self._highlights.show_moved(key, span)
            self.viewport().update()

    # Mouse, keys, drops

    @cached_property
    def _mouse(self) -> ArticleMouse:
        """Return what turns events of the mouse into acts."""
        from annotator.ui.article.mouse import ArticleMouse

        return ArticleMouse(self, self._workspace, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Count the input; a click ends the growing of a selection."""
        if not self._is_walked:
            self._is_walked = True
            self.cursorPositionChanged.emit()  # the click may be at the caret
        self._show_rest()
        self._grown.clear()
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move a drag."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a click."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count the input; select a word."""
        self._mouse.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count the input; a key that moves the caret ends the growing of a selection."""
        self._show_rest()
        if event.key() not in _MODIFIERS:  # "+" grows the selection, and may need Shift
            self._grown.clear()
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the context menu at the mouse, or at the caret if a key asks."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.context_requested.emit(place, self.caret())
        else:
            self.context_requested.emit(event.globalPos(), self._mouse.point_of_menu(event.pos()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the document's own characters, not the characters of the widget."""
        data = QMimeData()
        cursor = self.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        data.setText(Span(*(self._offsets.to_point(end) for end in ends)).of(self._text))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred, and the reading place visible."""
        super().resizeEvent(event)
        self._column.fit_resized(self._measure, event.oldSize().height())

    def describe(self, point: int) -> str:
        """Describe in words the annotations at a code point."""
        opened, project = self._workspace.opened, self._workspace.project
        if opened is None or project is None:
            return ""
        from annotator.ui.wording.descriptions import describe  # the first painting needs none

        return describe(opened, project, self.hits(point))
