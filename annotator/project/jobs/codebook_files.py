"""Codebooks in files of their own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_check import refuse_unfit
from annotator.domain.errors import InputError
from annotator.domain.translation import mark
from annotator.output_file import complete_file, unwritable
from annotator.project.jobs.json_files import json_object_of

if TYPE_CHECKING:
    from pathlib import Path

_NOUN = mark("codebook")


def codebook_of(file: Path) -> dict[str, Any]:
    """Return the body of the codebook in a file.

    Raises
    ------
    InputError: the file cannot be read, or holds no codebook; the message names the file.
    """
    body = json_object_of(file, _NOUN)
    refuse_unfit(read_codebook(body, str(file)), str(file))
    return body


def write_codebook(file: Path, body: dict[str, Any]) -> None:
    """Write a codebook into a file, whole or not at all.

    Raises
    ------
    InputError: the file cannot be written.
    """
    try:
        with complete_file(file) as stream:
            stream.write(json.dumps(body, ensure_ascii=False, indent=2).encode() + b"\n")
    except OSError as error:
        raise InputError(*unwritable(file, error)) from error
