"""Delete the windows of a test at its end: Qt keeps what `deleteLater` names until an event loop ends.

Left alone they pile up, and each new window's style sheet is worked out for all of them again.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Delete what waits for it, after all other fixtures have ended."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
