"""Commands that are stopped before their end: what they leave, and what a person reads."""

from __future__ import annotations

import signal
import threading

from annotator.domain.translation import mark

STOPPED = 130  # the exit code, as of all programs that end at Ctrl+C; Typer returns it

USUAL = mark("What was saved before is kept, and an act is done whole or not at all.")
# Of commands that leave something else, or go on in another way.
_LEFT = {
    "import": "An import comes in whole or not at all: `annotator imports PROJECT` says whether it is in."
    " If it is not, import the same files again.",
    "suggest": "The lines that are written are whole. The same command goes on in the same file with"
    " --resume, or by itself with --scheduler.",
    "prepare": "The documents that are prepared are kept: the same command goes on from there.",
    "index": "The documents that are indexed are kept: the same command goes on from there.",
    "export": "Files that were there before are as they were. Export again to get the whole.",
    "backup": "A backup is there only if it is whole, and older ones are kept. Give the same command again.",
    "assign": "A plan is made whole or not at all. The packages that are there are whole:"
    " --for writes those that are missing.",
    "rescue": "The damaged project is as it was; a new one is there only if it is whole."
    " If it is not there, rescue it again.",
}


def end_as_by_keyboard() -> None:
    """Let a request to end (the window cancels a command so) remove what was begun, as Ctrl+C does."""
    if threading.current_thread() is threading.main_thread():  # no other may set it
        signal.signal(signal.SIGTERM, signal.default_int_handler)


def words(command: str) -> str:
    """Return what a stopped command leaves, and how to go on."""
    return f"stopped. {_LEFT.get(command, f'{USUAL} Give the same command again to go on.')}"
