"""``annotator``: opens the window, or runs a command.

The window opens without an import of the command line, whose libraries take longer than the window itself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from annotator.computer import log

# Processes that the program starts for itself.
_HELPERS: dict[str, log.Kind] = {"worker": "worker", "reader": "reader", "writer": "writer", "probe": "probe"}


def main(arguments: list[str] | None = None) -> int:
    """Run the program with `arguments` (None: the process's) and return its exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    kind = _kind(words)
    log.begin(kind)
    if kind == "command" and arguments is None:
        _end_with_window()
    if kind != "window":  # whose calls go into its mark
        log.keep_calls_of_crashes()
        _speak_as_the_window()
    try:
        return _run(kind, words)
    except Exception as error:
        log.note_error(error)
        raise


def _kind(words: list[str]) -> log.Kind:
    """Return the kind of the process that the arguments ask for."""
    if words and words[0] in _HELPERS:
        return _HELPERS[words[0]]
    return "window" if not words or (len(words) == 1 and _is_project(words[0])) else "command"


def _run(kind: log.Kind, words: list[str]) -> int:
    if kind == "worker":
        from annotator.nlp import worker

        return worker.main(*words[1:2])
    if kind == "reader":
        from annotator.formats.reading import reader_process

        return reader_process.main()
    if kind == "writer":
        from annotator.project.jobs.exports import writing_process

        return writing_process.main()
    if kind == "probe":
        from annotator.ui.shell import window_probe

        return window_probe.main()
    if kind == "window":
        from annotator.ui.shell.start import open_window

        return open_window(words[0] if words else None)
    try:
        from annotator.cli import program
    except KeyboardInterrupt:
        sys.stderr.write("annotator: stopped before it had begun; nothing was changed.\n")
        return 130
    return program.run(words)


def _end_with_window() -> None:
    """Let a command that a window has started, with its lock, write no longer than the window lives."""
    from annotator.computer.parent_process import end_with_parent
    from annotator.store.writer_lock import TOKEN_VARIABLE

    if TOKEN_VARIABLE in os.environ:
        end_with_parent()


def _speak_as_the_window() -> None:
    """Speak the language of the window that has started this process; people get English."""
    if code := os.environ.get("ANNOTATOR_LANGUAGE"):
        from annotator.ui.wording.language import speak_language

        speak_language(code)


def _is_project(argument: str) -> bool:
    """Tell whether a lone argument is meant as a project's path, not as a command or option.

    A command without its arguments looks the same; a path has an ending or a folder, or exists.
    """
    path = Path(argument)
    return not argument.startswith("-") and (path.name != argument or path.suffix != "" or path.exists())


if __name__ == "__main__":
    sys.exit(main())
