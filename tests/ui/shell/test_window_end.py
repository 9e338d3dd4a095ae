"""What a window leaves behind once it is gone."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from annotator.ui.actions.panel_table import PANELS
from annotator.ui.shell import app as app_module
from tests.ui.articles import ENTITIES, SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle


def left() -> Counter[str]:
    """Count what has come since the test began and is there of windows, by its kind."""
    gc.collect()
    return Counter(
        type(thing).__name__
        for thing in gc.get_objects()
        if isinstance(thing, QObject) and type(thing).__module__.startswith("annotator.ui")
    )


@pytest.mark.usefixtures("qapp", "settings_folder", "no_bug")
def test_a_window_that_is_gone_leaves_nothing_behind(tmp_path: Path) -> None:
    app_module.make_application()
    gc.collect()
    gc.freeze()  # what is there already is no matter, and need not be looked through
    made = app_module.make_window()
    made.subjects.projects.open(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    made.show()
    settle()
    press(made.article, "q")
    for spec in PANELS:
        made.docks.show(spec.id)
        settle()
    assert left()
    made.close()
    settle()
    made.deleteLater()
    del made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert left() == Counter()
