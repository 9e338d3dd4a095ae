"""A worker in miniature: each text is a word for what it does; its analysis names the text as its model."""

from __future__ import annotations

import sys
from pathlib import Path

_PROGRAM = """
import json, os, sys, time
sys.path.insert(0, sys.argv[2])
from annotator.domain.analysis import MEMORY, Analysis, AnalysisFailure, Outcome
from annotator.nlp.worker_protocol import answer_line, loaded_line
here = sys.argv[1]

def say(line):
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()

def been(what):
    there = os.path.exists(f"{here}/{what}")
    open(f"{here}/{what}", "w").close()
    return there

def outcome(text):
    open(f"{here}/asked", "a").write(f"{os.getpid()} {text}\\n")
    if text.startswith("fails"):
        return Outcome(None, AnalysisFailure("ValueError", text, "quotations", model="m"))
    if text.startswith("takes all memory"):
        return Outcome(None, AnalysisFailure(MEMORY, model="m"))
    if text.startswith("ends") and not (text == "ends once" and been(text)):
        os.kill(os.getpid(), 9)
    if text.startswith("hangs"):
        time.sleep(600)
    if text.startswith("says half"):
        say(b'{"id": 0, "outc')
        sys.exit(1)
    if text == "waits for the last":
        until = time.monotonic() + 30
        while not os.path.exists(here + "/last") and time.monotonic() < until:
            time.sleep(0.01)
        text = text if os.path.exists(here + "/last") else "late"
    if text == "last":
        been("last")
    return Outcome(Analysis(text, (), ()))

say(loaded_line("m"))
for line in sys.stdin:
    request = json.loads(line)
    say(answer_line(request["id"], [outcome(text) for text in request["texts"]]))
"""


def small_worker(folder: Path) -> list[str]:
    """Return the command line of a small worker, which writes into `folder` what it was asked."""
    return [sys.executable, "-P", "-c", _PROGRAM, str(folder), str(Path(__file__).parents[1])]
