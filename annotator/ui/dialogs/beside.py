"""Windows beside the work: they and the main window come to the front in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget


def stand_beside(dialog: QDialog) -> None:
    """Let a dialog's window be covered by its main window; call it before the dialog is shown.

    A window manager keeps the windows of a window over it: they would cover the article that has the keys.
    """
    dialog.setWindowFlags(Qt.WindowType.Window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # the main window's end ends the program
    dialog.winId()  # makes the window, which belongs to the parent's until it is told otherwise
    dialog.windowHandle().setTransientParent(None)  # type: ignore[arg-type]  # Qt takes none, its types do not


def bring_up(window: QWidget) -> None:
    """Put a window before the others and give it the keys."""
    window.raise_()
    window.activateWindow()
