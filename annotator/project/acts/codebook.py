"""The act that changes the project's codebook: one operation, one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.arguments import WORDS, instance_of, takes
from annotator.domain.codebook import read_codebook
from annotator.domain.errors import ActRefused
from annotator.domain.translation import mark, tr
from annotator.store.writer import writing

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.store.connection import Database


@takes(body=instance_of("a dict", dict), name=WORDS)
def change_codebook(database: Database, annotator: str | None, body: dict[str, Any], name: str) -> Changes:
    """Put a codebook in the place of the project's; layers keep the name of the one they were begun with.

    Raises
    ------
    InputError: it is no codebook; the message names it by `name`, and the field.
    ActRefused: it is the project's already.
    StorageError: the change could not be saved; nothing is changed.
    """
    read_codebook(body, name)
    with writing(database, mark("change codebook"), annotator) as (writer, changed):
        writer.put_codebook(body)
    if not changed:
        raise ActRefused(tr("Nothing to change: the project has this codebook already."))
    return changed[0]
