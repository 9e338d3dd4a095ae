"""Windows beside the work: they and the main window come to the front in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import announce
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.project import Project
    from annotator.ui.session.workspace import Workspace


def bring_up(window: QWidget) -> None:
    """Put a window before the others and give it the keys."""
    window.raise_()
    window.activateWindow()


class WindowBeside(QDialog):
    """A window beside the work: controls above, then what was found in words and below it in full.

    It does not block the window that has opened it. The search for what it shows may take long.

    Attributes
    ----------
    told: says what is shown, or what is being done.
    bar: how far the search for it has come.
    stop_button: leaves the search.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._stand_beside()
        keep_over_window(self)
        self.setWindowTitle(title)
        self.told = plain_words()
        self.stop_button = QPushButton(tr("Sto&p"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(space("tight"))
        for widget in (self.stop_button, self.bar):
            keeping = widget.sizePolicy()
            keeping.setRetainSizeWhenHidden(
                True
            )  # nothing moves under the mouse when a search begins or ends
            widget.setSizePolicy(keeping)
        self.show_busy(False)

    def _stand_beside(self) -> None:
        """Let the window be covered by its main window.

        A window manager keeps the windows of a window over it: they would cover the article with the keys.
        """
        self.setWindowFlags(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the main window's end ends the program
        self.winId()  # makes the window, which belongs to the parent's until it is told otherwise
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]  # Qt takes none, its types do not

    def lay_out(
        self, controls: Sequence[QWidget], below: Sequence[QWidget], body: QWidget, room: str = "dialog"
    ) -> QVBoxLayout:
        """Lay out controls in a flow, with the stop button; then widgets, the bar and the body."""
        line = QWidget()
        flow = FlowLayout(line)
        for control in (*controls, self.stop_button):
            flow.addWidget(control)
            if isinstance(control, QPushButton):
                control.setAutoDefault(False)
        layout = QVBoxLayout(self)
        give_room(layout, room)
        for widget in (line, *below, self.bar):
            layout.addWidget(widget)
        layout.addWidget(body, 1)
        return layout

    def renew_by(self, button: QPushButton, renew: Callable[[], object]) -> None:
        """Let a button and F5 look for the contents anew."""
        button.clicked.connect(renew)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, renew)

    def begin(self, words: str) -> None:
        """Show that a search has begun, with the words for it."""
        self.bar.setRange(0, 0)
        self.told.setText(words)
        self.show_busy(True)

    def end(self, words: str) -> None:
        """Show that nothing is searched for any more, and say what has come of it."""
        self.show_busy(False)
        self.say(words)

    def show_busy(self, is_busy: bool) -> None:
        """Show the bar and the button that stops, or hide them."""
        self.bar.setVisible(is_busy)
        self.stop_button.setVisible(is_busy)

    def say(self, words: str) -> None:
        """Show words above the contents, and say them aloud."""
        self.told.setText(words)
        announce(self, words)


Shown = TypeVar("Shown", bound=WindowBeside)


class SingleWindow(Generic[Shown]):
    """The only window of its kind beside the work: made when it is first wanted, closed with the project.

    Attributes
    ----------
    shown: the window, from when it is made until it is deleted.
    """

    def __init__(self, workspace: Workspace, make: Callable[[Project], Shown]) -> None:
        """Prepare it; `make` makes the window of a project, and begins to fill it."""
        self._workspace = workspace
        self._make = make
        self.shown: Shown | None = None
        workspace.project_closed.connect(self._close)

    def bring_up(self) -> Shown | None:
        """Put the window before the others; return it, or None where it cannot be made."""
        project = self._workspace.project
        if project is None:
            return None
        if self.shown is None:
            try:
                self.shown = self._make(project)
            except AnnotatorError as error:
                self._workspace.refused.emit(error)
                return None
            self.shown.destroyed.connect(self._forget)
        self.shown.show()
        bring_up(self.shown)
        return self.shown

    def _close(self) -> None:
        """Close it: it speaks of a project that is closed."""
        if self.shown is not None:
            window, self.shown = self.shown, None
            window.destroyed.disconnect(self._forget)
            window.close()
            window.deleteLater()

    def _forget(self) -> None:
        self.shown = None
