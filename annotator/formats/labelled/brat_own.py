"""brat's files that this program wrote: a folder for each annotator, and around them a configuration.

The first lines of the configuration are comments to brat: the origin, then a line for each folder.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.formats.labelled.labelled_text import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.formats.input.sources import Source

CONFIGURATION = "annotation.conf"
_FIRST_LINE = f"# {ORIGIN}: a folder for each annotator"
_FOLDER = "# folder "
_LARGEST = 4 * 1024 * 1024  # bytes of a configuration


def first_lines(annotators: Mapping[str, str]) -> Iterator[str]:
    """Yield the first lines of the configuration, of the annotators by their folders."""
    yield _FIRST_LINE
    for folder, annotator in annotators.items():
        yield f"{_FOLDER}{folder} is of {json.dumps(annotator)}"


def own_annotator(source: Source) -> str | None:
    """Return the annotator whose folder a file lies in; None if this program did not lay the folders out.

    A folder that was added since is that of an annotator of its name.

    Raises
    ------
    InputError: the configuration is too large to be one.
    OSError: it cannot be read.
    """
    configuration = source.above(CONFIGURATION)
    if configuration is None or not configuration.head.startswith(_FIRST_LINE.encode()):
        return None
    start = f"{_FOLDER}{source.folder} is of "
    for line in configuration.limited(_LARGEST).decode("utf-8", "replace").splitlines():
        if not line.startswith("#"):
            break
        if line.startswith(start):
            return _word(line.removeprefix(start), source.folder)
    return source.folder


def _word(given: str, default: str) -> str:
    """Return a JSON string; a line that people have changed may hold something else."""
    try:
        word = json.loads(given)
    except ValueError:
        return default
    return word if isinstance(word, str) else default
