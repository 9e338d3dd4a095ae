"""Gold annotations made again in the program's window, by keys or by mouse."""

from __future__ import annotations

from pathlib import Path

from annotator.ui.session.settings import Settings
from annotator.ui.shell.app import make_application, make_window
from annotator.ui.shell.effort_meter import LabourMeter
from annotator.ui.shell.main_window import MainWindow
from tests.benchmarks.painting import end_at_mistakes
from tests.benchmarks.serving import say
from tests.replay.by_keys import KeyReplay
from tests.replay.by_mouse import MouseReplay
from tests.replay.gold import NAMES, load
from tests.replay.hand import Hand
from tests.ui.answering import back_to, wait_for

REPLAYS = {"keys": KeyReplay, "mouse": MouseReplay}


def main(project: str, by: str) -> int:
    """Annotate the gold's articles one after the other, and tell for each the acts by what they were for."""
    make_application()
    end_at_mistakes()
    Settings().counts_labour = True
    window = make_window()
    window.show()
    assert window.subjects.projects.open(Path(project))
    window.workspace.open_document(1)
    back_to(window)
    wait_for(lambda: window.findChild(LabourMeter))
    hands = [_annotate(window, name, by) for name in NAMES]
    window.workspace.open_document(1)  # what was counted is kept when the last one is left
    opened = window.workspace.project
    assert opened is not None
    for position, (name, hand) in enumerate(zip(NAMES, hands, strict=True), 1):
        layer = opened.open_document(position)
        made = [(quotation.content, quotation.cue, quotation.source) for quotation in layer.quotations]
        assert made == [quotation.spans for quotation in load(name).quotations]
        effort = opened.effort(layer.document)
        assert (effort.keys, effort.pointer) == (hand.keys, hand.presses)
    window.close()
    return 0


def _annotate(window: MainWindow, name: str, by: str) -> Hand:
    """Annotate the article that is open; done with it, the window has the next one."""
    gold = load(name)
    opened = window.workspace.opened
    assert opened is not None
    assert opened.document.text == gold.text
    tally = REPLAYS[by](window, gold).run()
    say(acts=tally.acts, ways=tally.ways)
    return tally.hand
