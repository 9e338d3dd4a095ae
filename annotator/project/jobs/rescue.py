"""The rescue of a damaged project into a new one, and exports of what can be read of it."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.computer.temporary import private_folder
from annotator.domain.errors import InputError, NotAProject, ProjectDamaged, StorageError
from annotator.project.backups.folder import backups_of
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.project.jobs.exports.layer_records import record_of
from annotator.project.project import Project
from annotator.store import bad_rows, documents, file_overview
from annotator.store.rescue.rescue import rescue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.store.rescue.account import Account


def rescue_project(
    bad: Path,
    new: Path,
    progress: Callable[[int, int], None] = lambda done, total: None,
    backups: Sequence[Path] = (),
) -> Account:
    """Make a new project of what can be read of a damaged one, of given backups, and of those beside it.

    Raises
    ------
    StorageError: nothing could be read, the file changes meanwhile, or the new one could not be written.
    """
    found = [*backups]
    with suppress(StorageError):  # the disk that damaged the file may have taken their folder, too
        found += [backup.path for backup in backups_of(bad)]
    return rescue(bad, new, found, bundled_codebook("default"), progress)


@contextmanager
def readable(
    path: Path, progress: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[tuple[Path, Account | None]]:
    """Yield the path of a project if it is sound, else that of a temporary one of what can be read of it.

    Backups are left out: an export is of the project as it is.

    Raises
    ------
    StorageError: nothing could be read, or the temporary project could not be written.
    """
    if is_sound(path):
        yield path, None
        return
    with private_folder("rescue") as folder:
        copy = Path(folder) / path.name
        yield copy, rescue(path, copy, (), bundled_codebook("default"), progress)


def is_sound(path: Path) -> bool:
    """Tell whether a project opens, and every row of it can be read.

    Raises
    ------
    StorageError: the machine does not allow to read it, or a newer program wrote it.
    """
    try:
        with Project.open(path, read_only=True) as project:
            return not any(_faults(project))
    except (NotAProject, ProjectDamaged):
        return False


def _faults(project: Project) -> Iterator[str]:
    yield from file_overview.damage(project.database)
    yield from bad_rows.of_speakers(project.database)
    for position, annotator in documents.layers_to_export(project.database, None, None):
        yield from bad_rows.of_document(project.database, position)
        if annotator:
            yield from bad_rows.of_layer(project.database, position, annotator)
        try:
            record_of(project, position, annotator)
        except InputError as error:
            yield error.message
