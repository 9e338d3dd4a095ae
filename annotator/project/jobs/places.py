"""Places of documents in a file, for a command: a run of positions a line, “first-last” or one alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.store.positions import Run, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_RUN = re.compile(r"([1-9]\d{0,9})(?:-([1-9]\d{0,9}))?")


def write_places(path: Path, positions: Iterable[int]) -> None:
    """Write the runs of positions; OSError if the file cannot be written."""
    with path.open("w", encoding="ascii") as out:
        out.writelines(f"{run.first}-{run.last}\n" for run in runs_of(positions))


def read_places(path: Path) -> tuple[Run, ...]:
    """Return the runs in a file.

    Raises
    ------
    InputError: the file cannot be read, or a line is no run of positions.
    """
    runs = []
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            for number, line in enumerate(lines, 1):
                words = line.strip()
                if not words:
                    continue
                match = _RUN.fullmatch(words)
                run = Run(int(match[1]), int(match[2] or match[1])) if match else None
                if run is None or run.number < 1:
                    raise InputError(
                        tr("Line {n} of {path} is no place of documents.", number, path=path),
                        tr("Write places such as 7 or 12-40, each on a line of its own."),
                    )
                runs.append(run)
    except OSError as error:
        if _RUN.fullmatch(str(path)):
            raise InputError(
                tr("“{places}” are places themselves, and a file with places is needed.", places=path),
                tr("Write places such as 7 or 12-40 into a file, each on a line of its own."),
            ) from error
        raise InputError(
            tr("{path} cannot be read: {reason}.", path=path, reason=reason(error)),
            remedy(error, tr("choose another file")),
        ) from error
    return tuple(runs)
