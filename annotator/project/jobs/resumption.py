"""The resumption of a stopped run after its last whole line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.output_file import is_link, refuse_as_target, unwritable

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


def reopen(path: Path) -> tuple[BinaryIO, set[str]]:
    """Open a file of exported lines at the end of its last whole line; return it and the ids in it.

    A partial line after that is left from the stop, and is cut off. A missing file is made.

    Raises
    ------
    InputError: the path is a link, a pipe, a socket or a device, it cannot be opened, or a whole line is not
        an exported line; nothing is changed then.
    """
    refuse_as_target(path)
    if is_link(path):
        raise InputError(
            tr("{path} is a link to another file, which is left as it is.", path=path),
            tr("Name the file itself with -o."),
        )
    try:
        stream = path.open("r+b" if path.exists() else "w+b")
    except OSError as error:
        raise InputError(*unwritable(path, error)) from error
    ids: set[str] = set()
    end = 0
    for number, line in enumerate(stream, 1):
        if not line.endswith(b"\n"):
            break
        try:
            ids.add(str(json.loads(line)["id"]))
        except (ValueError, KeyError, TypeError) as error:
            stream.close()
            raise InputError(
                tr("{path}, line {number}, is not a line of suggestions.", path=path, number=str(number)),
                tr("Choose the file of the stopped run, or leave --resume out to write it anew."),
            ) from error
        end += len(line)
    stream.seek(end)
    stream.truncate()
    return stream, ids
