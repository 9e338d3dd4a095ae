"""Label maps of a project: chosen once, kept by name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import quoted, tr
from annotator.formats.input.label_map import LabelMap
from annotator.store.import_reports import label_maps, save_label_map

if TYPE_CHECKING:
    from annotator.project.project import Project

ENTITIES = "entities"  # the name of the map by which all labels become entities, unless the project has one
_LARGEST = 1 << 20  # bytes of a file with a map


def map_named(project: Project, name: str) -> LabelMap:
    """Return the map that the project keeps under a name, or that of a file with this path.

    Raises
    ------
    InputError: there is neither, or the file holds no map.
    """
    kept = label_maps(project.database)
    if name in kept:
        return LabelMap.from_json(kept[name])
    if name == ENTITIES:
        return LabelMap()
    try:
        with Path(name).open("rb") as stream:
            return LabelMap.from_json(stream.read(_LARGEST))
    except OSError as error:
        names = ", ".join(quoted(each) for each in kept) or tr("none", note="maps of labels")
        raise InputError(
            tr("“{name}” is neither a map of labels in the project nor a file.", name=name),
            tr(
                "The project has {names}; “{entities}” takes all labels for entities.",
                names=names,
                entities=ENTITIES,
            ),
        ) from error


def maps(project: Project) -> list[LabelMap]:
    """Return the maps of the project, by name."""
    return [LabelMap.from_json(body) for body in label_maps(project.database).values()]


def keep_map(project: Project, label_map: LabelMap) -> None:
    """Keep a map that has a name, in place of an older one of that name."""
    if label_map.name:
        save_label_map(project.database, label_map.name, label_map.to_json())
