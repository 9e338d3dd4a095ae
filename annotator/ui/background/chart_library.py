"""The library of charts, imported by a thread: it takes a second, in which the window goes on."""

from __future__ import annotations

import sys
import threading
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

_LIBRARY = "pyqtgraph"


class ChartLibrary(QObject):
    """Imports the library once; each process needs it only if somebody opens the dashboard."""

    loaded = Signal()

    def __init__(self) -> None:
        """Make it for the whole program: the window that asks may be closed before the thread ends."""
        super().__init__(QCoreApplication.instance())

    def load(self) -> None:
        """Import it, and tell; `loaded` comes in any case, and at once where it was imported already."""
        if self.is_loaded:
            self.loaded.emit()
        else:
            threading.Thread(target=self._load, name="charts", daemon=True).start()

    @property
    def is_loaded(self) -> bool:
        """Tell whether it can be imported without waiting."""
        module = sys.modules.get(_LIBRARY)
        return module is not None and not getattr(module.__spec__, "_initializing", False)

    def _load(self) -> None:
        try:
            import_module(_LIBRARY)
        finally:  # whoever imports it next gets the error, in the thread that shows it
            if isValid(self):  # the program may have ended meanwhile
                self.loaded.emit()
