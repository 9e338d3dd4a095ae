"""``annotator``: opens the window, or runs a command.

The window is opened without importing the command line, whose libraries take longer than the window itself.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run the program with the given (or the process's) arguments and return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] == "worker":
        from annotator.nlp import worker

        return worker.main(*given[1:2])
    if not given or (len(given) == 1 and _is_project(given[0])):
        from annotator.ui.shell.start import open_window

        return open_window(given[0] if given else None)
    from annotator.cli import program

    return program.run(given)


def _is_project(argument: str) -> bool:
    """Tell whether an argument alone is meant as a project's path, not as a command or option.

    A command that lacks its arguments looks the same; a path is what has an ending or a separator, or exists.
    """
    return not argument.startswith("-") and (Path(argument).suffix != "" or Path(argument).exists())


if __name__ == "__main__":
    sys.exit(main())
