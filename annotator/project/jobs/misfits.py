"""Layers that do not fit the history: which are looked at beside the work, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import PartlyEarlier
from annotator.domain.translation import quoted, some_of, tr
from annotator.store import misfits

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.changes import LayerKey
    from annotator.project.project import Project


def of_newest_acts(project: Project) -> list[LayerKey]:
    """Return the layers that the newest acts have changed; errors as in `check_in_steps`."""
    return misfits.of_newest_acts(project.database)


def check_in_steps(project: Project, key: LayerKey) -> Iterator[bool]:
    """Check a layer in steps of some milliseconds; yield whether it still fits the history.

    Raises
    ------
    StorageError: the file cannot be read.
    """
    return misfits.check_in_steps(project.database, key)


def notice(project: Project, keys: Sequence[LayerKey]) -> PartlyEarlier:
    """Return what is said of layers that do not fit."""
    titles = {key.document: "" for key in keys}
    for id in titles:
        (summary,) = project.summaries([project.position_of(id)])
        titles[id] = quoted(summary.title)
    annotators = list(dict.fromkeys(key.annotator for key in keys))
    return PartlyEarlier(
        tr(
            "In {name}, what {annotators} annotated in {documents} does not fit the history. It may be of an"
            " earlier time: another program, perhaps one that copies files, has changed a part of the"
            " file.",
            name=project.path.name,
            annotators=some_of(annotators),
            documents=some_of(list(titles.values())),
        ),
        tr(
            "Everything else is as it was saved, and you can go on working. Look at what is annotated"
            " there, and restore it from a backup if something is missing."
        ),
    )


def accept(project: Project, keys: Sequence[LayerKey]) -> None:
    """Take layers as they are from now on; the history tells who did.

    Raises
    ------
    StorageError: the change could not be saved.
    """
    misfits.accept(project.database, keys, project.person)
