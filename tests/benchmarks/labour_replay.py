"""Gold annotations made again in the program's window, by keys or by mouse."""

from __future__ import annotations

from pathlib import Path

from annotator.ui.session.settings import Settings
from annotator.ui.shell.app import make_application, make_window
from annotator.ui.shell.effort_meter import LabourMeter
from tests.benchmarks.painting import end_at_mistakes
from tests.benchmarks.serving import say
from tests.replay.by_keys import KeyReplay
from tests.replay.by_mouse import MouseReplay
from tests.replay.gold import NAMES, load
from tests.ui.answering import back_to, wait_for

REPLAYS = {"keys": KeyReplay, "mouse": MouseReplay}


def main(project: str, name: str, by: str) -> int:
    """Annotate one of the gold's articles, and tell the acts by what they were for."""
    make_application()
    end_at_mistakes()
    Settings().counts_labour = True
    window = make_window()
    window.show()
    assert window.subjects.projects.open(Path(project))
    position = NAMES.index(name) + 1
    window.workspace.open_document(position)
    back_to(window)
    wait_for(lambda: window.findChild(LabourMeter))
    gold = load(name)
    tally = REPLAYS[by](window, gold).run()
    window.workspace.open_document(position % len(NAMES) + 1)  # what was counted is kept when it is left
    opened = window.workspace.project
    assert opened is not None
    layer = opened.open_document(position)
    made = [(quotation.content, quotation.cue, quotation.source) for quotation in layer.quotations]
    assert made == [quotation.spans for quotation in gold.quotations]
    effort = opened.effort(layer.document)
    assert (effort.keys, effort.pointer) == (tally.hand.keys, tally.hand.presses)
    window.close()
    say(acts=tally.acts, ways=tally.ways)
    return 0
