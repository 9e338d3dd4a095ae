"""A process for `annotator doctor`: it looks at what only the window's program can see.

It takes a character of each script as JSON from standard input, and answers with JSON.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def main() -> int:
    """Answer on standard output."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no window is shown
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    from annotator.ui.session.settings_check import examined

    scripts: dict[str, str] = json.loads(sys.stdin.buffer.read())
    app = QGuiApplication(sys.argv[:1])
    answer: dict[str, Any] = {
        "qt": qVersion(),
        "faces": {name: _face_of(sign, app) for name, sign in scripts.items()},
        "settings": examined(),
    }
    sys.stdout.write(json.dumps(answer))
    return 0


def _face_of(sign: str, app: QGuiApplication) -> str:
    """Return the face that draws a character in an article, "" if none has it."""
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(sign, app.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        if all(run.glyphIndexes()):  # the glyph 0 is the box for a missing one
            return run.rawFont().familyName()
    return ""
