"""Files of JSON that people name: codebooks, plans of imports."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.formats.input.json_objects import read_object

if TYPE_CHECKING:
    from pathlib import Path


def json_object_of(file: Path, noun: str) -> dict[str, Any]:
    """Return the object that a file of JSON holds; `noun`, of a table, says what it is to be: "codebook".

    Raises
    ------
    InputError: it cannot be read, or is no JSON in UTF-8; nothing was changed.
    """
    try:
        data = file.read_bytes().removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise InputError(
            tr("{file} cannot be read: {reason}.", file=file, reason=reason(error)),
            remedy(error, tr("choose another file")),
        ) from error
    try:
        data.decode("utf-8")
        body, _ = read_object(data)
    except UnicodeDecodeError as error:
        raise InputError(
            tr("{file} is no {noun}: it is not UTF-8.", file=file, noun=tr(noun)),
            tr("Save it again as UTF-8."),
        ) from error
    except InputError as error:
        message = tr("{file} is no {noun}: {why}", file=file, noun=tr(noun), why=error.message)
        raise InputError(message, tr("Mend it there, or choose another file.")) from error
    return body
