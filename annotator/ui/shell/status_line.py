"""The status line: the next keys, and the state of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from annotator.domain.translation import labelled, tr
from annotator.ui.look.elided import elided
from annotator.ui.look.tool_tips import plain_tip, set_plain_tip
from annotator.ui.wording.dates import clock, moment_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.actions.applicability import NextKey

MESSAGE_MS = 8000
_BETWEEN = 6  # pixels between two widgets on the right, with a small reserve
_GAP = 14  # pixels between a key with its words and the next key
_LONGEST_NAME = 18  # characters of the annotator's name
_LEAST_KEYS = 3  # number of next keys that take precedence over the labels on the right


class StatusLine(QStatusBar):
    """Left: the next keys, or for a while a message. Right: worker, place, findings, annotator.

    Attributes
    ----------
    next_keys: the next keys and their acts.
    worker: the state of the language model.
    labour: the labour on the document so far.
    place: the annotator's place in the project.
    suggestions: a button with the number of hidden suggestions, which a press shows; or a note of blind mode.
    findings: a button with the number of findings, which a press shows.
    saved: the time of the last saved act.
    annotator: a button with the annotator's name; a press asks for another one.
    backups: a button with the time of the newest backup; a press shows them all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next_keys = NextKeysLabel()
        self.worker, self.place, self.saved = QLabel(), QLabel(), QLabel()
        self.findings = QToolButton()
        self.findings.hide()
        self.suggestions = QToolButton()
        self.suggestions.hide()
        self.addWidget(self.next_keys, 1)
        self.annotator = QToolButton()
        self.annotator.hide()
        self.backups = QToolButton()
        self.backups.hide()
        for button in (self.findings, self.suggestions, self.annotator, self.backups):
            # A button without words reserves room for an icon, which would make the line higher.
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.labour = QLabel()
        for widget in (self.worker, self.labour, self.suggestions, self.findings, self.place):
            self.addPermanentWidget(widget)
        for widget in (self.annotator, self.saved, self.backups):
            self.addPermanentWidget(widget)
        for label in (self.next_keys, self.worker, self.labour, self.place, self.saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.worker, self.labour, self.place):
            label.setProperty("role", "muted")
        self._may_hide_backups = False
        self.messageChanged.connect(self._make_room)
        self.installEventFilter(self)
        self.next_keys.resized.connect(self._make_room)

    def _make_room(self) -> None:
        """Hide the keys for a message, and as many labels on the right as the message or the keys need."""
        message = self.currentMessage()
        # Qt also hides the keys, but shows them again when a height in the line changes.
        self.next_keys.setVisible(not message)
        needed = self.fontMetrics().horizontalAdvance(message) if message else self.next_keys.least_width()
        missing = needed + _GAP - self._room()
        for widget in self._yielding():
            widget.setVisible(missing <= 0)
            missing -= widget.sizeHint().width() + _BETWEEN
        self.setToolTip(plain_tip(message) if missing > 0 else "")

    def _yielding(self) -> list[QWidget]:
        """Return what makes room for a message and for the first keys, and comes back when there is enough.

        What is missed least goes first.
        """
        backups = [self.backups] if self._may_hide_backups else []
        return [self.labour, *backups, self.place, self.worker]

    def _room(self) -> int:
        """Return the free pixels when all labels on the right are shown."""
        staying = [self.suggestions, self.findings, self.annotator, self.saved]
        staying += [] if self._may_hide_backups else [self.backups]
        staying_visible = [widget for widget in staying if not widget.isHidden()]
        right = [widget.sizeHint().width() + _BETWEEN for widget in (*self._yielding(), *staying_visible)]
        return self.width() - sum(right) - _GAP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room again when what stands on the right has got other words."""
        if watched is self and event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a message at the new width."""
        super().resizeEvent(event)
        self._make_room()

    def say(self, words: str, milliseconds: int = MESSAGE_MS) -> None:
        """Show a message for a time; with 0, until the next message or act."""
        self.showMessage(words, milliseconds)

    def show_next_keys(self, keys: Sequence[NextKey]) -> None:
        """Show the next keys, the likeliest first, in place of a message."""
        self.clearMessage()
        self.next_keys.show_keys(keys)
        self._make_room()

    def words(self) -> str:
        """Return the text on the left."""
        return self.currentMessage() or self.next_keys.text()

    def show_findings(self, count: int) -> None:
        """Show the number of findings; hide the button for none."""
        words = tr("{n} to look at|{n} to look at", count)
        self.findings.setText(words)
        self.findings.setAccessibleName(tr("Show {findings}", findings=words))
        self.findings.setVisible(count > 0)

    def show_suggestions(self, hidden: str, *, is_blind: bool) -> None:
        """Show in words the hidden suggestions, or that the document is annotated blind."""
        uncovered = tr("{suggestions} hidden", suggestions=hidden) if hidden else ""
        words = tr("blind: no suggestions here") if is_blind else uncovered
        self.suggestions.setText(words)
        name = "" if is_blind else tr("Show what is hidden: {suggestions}", suggestions=words)
        self.suggestions.setAccessibleName(name)
        self.suggestions.setEnabled(not is_blind)
        self.suggestions.setVisible(bool(words))

    def show_annotator(self, name: str, *, is_on_gold: bool = False) -> None:
        """Show the annotator's name, shortened if it is long, and whether the gold layer is worked on."""
        width = self.fontMetrics().averageCharWidth() * _LONGEST_NAME
        whole, fitting = (
            tr("{name}, on the gold layer", name=words) if is_on_gold else words
            for words in (name, elided(self.fontMetrics(), name, width))
        )
        self.annotator.setText(fitting.replace("&", "&&"))
        self.annotator.setAccessibleName(tr("Who annotates: {name}", name=whole))
        set_plain_tip(self.annotator, tr("{name} annotates; press to change that", name=whole))
        self.annotator.setVisible(bool(name))

    def show_saved(self, time: str) -> None:
        """Show when the last act was saved (ISO 8601 in UTC), in local time."""
        self.saved.setText(tr("saved {time}", time=clock(moment_of(time))))

    def show_backups(self, words: str, details: str, *, is_wrong: bool) -> None:
        """Show the state of the backups, "" for none; it makes room for keys unless something is wrong."""
        self._may_hide_backups = bool(words) and not is_wrong
        self.backups.setText(f"⚠ {words}" if is_wrong else words)
        self.backups.setAccessibleName(tr("Backups: {state}", state=words))
        set_plain_tip(self.backups, details)
        self.backups.setVisible(bool(words))
        self._make_room()

    def clear(self) -> None:
        """Clear the line: no project is open."""
        self.clearMessage()
        for label in (self.next_keys, self.worker, self.labour, self.place, self.saved):
            label.clear()
        self.show_backups("", "", is_wrong=False)
        for button in (self.suggestions, self.findings, self.annotator):
            button.hide()


class NextKeysLabel(QLabel):
    """Keys and their acts from the left, as many as fit."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keys: tuple[NextKey, ...] = ()
        # The label never widens the window.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_keys(self, keys: Sequence[NextKey]) -> None:
        """Show other keys."""
        if tuple(keys) != self._keys:
            self._keys = tuple(keys)
            self.setText(" · ".join(map(str, keys)))
            self.setAccessibleName(labelled(tr("Next keys"), ", ".join(map(str, keys))) if keys else "")

    def clear(self) -> None:
        """Show nothing."""
        self.show_keys(())

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(0, self.fontMetrics().height() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Announce the new width: another widget of the line may have grown."""
        super().resizeEvent(event)
        self.resized.emit()

    def least_width(self) -> int:
        """Return the pixels that the likeliest keys need."""
        return max((place.end for place in self._places(_LEAST_KEYS)), default=0)

    def shown(self) -> list[NextKey]:
        """Return the keys that fit completely."""
        return [place.key for place in self._places() if place.end <= self.width()]

    def _places(self, count: int | None = None) -> list[_KeyPlace]:
        """Return the places of the first keys from left to right, even if they do not fit."""
        strongly, plainly = QFontMetrics(self._strong()), self.fontMetrics()
        places: list[_KeyPlace] = []
        x = 6
        for key in self._keys[:count]:
            words = x + strongly.horizontalAdvance(f"{key.key} ")
            end = words + plainly.horizontalAdvance(key.does)
            places.append(_KeyPlace(key, x, words, end))
            x = end + _GAP
        return places

    def _strong(self) -> QFont:
        strong = QFont(self.font())
        strong.setBold(True)
        return strong

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the keys that fit completely, strong, with muted words."""
        painter = QPainter(self)
        palette, metrics = self.palette(), self.fontMetrics()
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        shown = [place for place in self._places() if place.end <= self.width()]
        painter.setFont(self._strong())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        for place in shown:
            painter.drawText(place.start, base, place.key.key)
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        for place in shown:
            painter.drawText(place.words, base, place.key.does)


class _KeyPlace(NamedTuple):
    """A key with its words, and their start and end in pixels."""

    key: NextKey
    start: int
    words: int
    end: int
