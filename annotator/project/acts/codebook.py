"""The act that changes the project's codebook and moves annotations by it: one operation, one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.arguments import WORDS, instance_of, takes
from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_check import refuse_unfit, refuse_unknown_targets
from annotator.domain.errors import NothingToChange
from annotator.domain.recoding import Recoding
from annotator.domain.translation import mark, tr
from annotator.store.writer import writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.store.connection import Database

    Progress = Callable[[int, int], object]

_STAY = Recoding()


def _untold(done: int, total: int) -> None:
    pass


@takes(body=instance_of("a dict", dict), name=WORDS, recoding=instance_of("a Recoding", Recoding))
def change_codebook(
    database: Database,
    annotator: str | None,
    body: dict[str, Any],
    name: str,
    recoding: Recoding = _STAY,
    progress: Progress = _untold,
) -> Changes:
    """Put a codebook in the place of the project's, and move all annotations by a recoding, as one undo step.

    Annotations of all layers move, also in documents that are done; those in the trash and in backups stay.
    Layers keep the name of the codebook that they were begun with. Decisions and suggestions stay as they
    are: the program's labels are shown as what covers them in the codebook in force. `progress` is told the
    number of annotations looked at and of all that may move; an exception of it leaves all as it was.

    Raises
    ------
    InputError: it is no codebook, or annotations would move to a label that it does not have; the message
        names it by `name`, and the field.
    NothingToChange: it is the project's already.
    StorageError: the change could not be saved; nothing is changed.
    """
    codebook = read_codebook(body, name)
    refuse_unfit(codebook, name)
    refuse_unknown_targets(codebook, recoding, name)
    with writing(database, mark("change codebook"), annotator) as (writer, changed):
        writer.put_codebook(body, annotator)
        if not recoding.is_empty:
            writer.recode(database, recoding, progress)
    if not changed:
        raise NothingToChange(tr("Nothing to change: the project has this codebook already."))
    return changed[0]
