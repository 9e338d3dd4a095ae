"""Copies of a project that are brought together with it: each is read from a private copy of its file.

So nobody who works on a copy waits, a file on a network drive is read once, and what is read is one state. A
copy of an older file version is migrated there.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.computer.temporary import private_folder
from annotator.domain.errors import AnnotatorError, InputError, ProjectDamaged, StorageError
from annotator.domain.short_names import short_names
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import mark, tr
from annotator.store import schema
from annotator.store.backup import copy_into, fault_in, opened_to_read
from annotator.store.connection import open_database
from annotator.store.file_errors import translated
from annotator.store.layer_states import StateReader

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

MOST = 200  # files at once: each has a connection, and is copied before it is read
_GOLD_OF_PACKAGE = mark("It is a package: the gold layers that were made in it are left out.")
_PAGES = 256  # KiB that each copy holds in memory: there may be a hundred


class Fault(NamedTuple):
    """Why something of a copy was passed over.

    Attributes
    ----------
    name: of the file.
    message: for people.
    """

    name: str
    message: str


class ProjectCopy:
    """A copy that can be read.

    Attributes
    ----------
    path: of the file as it was given.
    name: by which it is named to people: that of the file, with its folder where two have the same.
    states: reads its layers and speakers.
    package: its annotator and its project; None if it is no package.
    """

    def __init__(self, path: Path, name: str, connection: sqlite3.Connection) -> None:
        self.path = path
        self.name = name
        self.connection = connection
        self.states = StateReader(connection)
        self.package = self._package()

    def _package(self) -> dict[str, Any] | None:
        row = self.connection.execute("SELECT body FROM package").fetchone()
        try:
            body = json.loads(row[0]) if row else None
        except (ValueError, TypeError, RecursionError):
            return None
        return body if isinstance(body, dict) else None

    @property
    def decides_on_gold(self) -> bool:
        """Tell whether it is a package in which somebody has taken annotations into gold layers."""
        found = self.connection.execute("SELECT 1 FROM gold_choice").fetchone()
        return self.package is not None and found is not None

    @property
    def number(self) -> int:
        """Return the number of its documents."""
        return int(self.connection.execute("SELECT count(*) FROM document").fetchone()[0])

    def speaker_ids(self) -> list[str]:
        """Return the ids of its speakers."""
        return [str(row[0]) for row in self.connection.execute("SELECT CAST(id AS TEXT) FROM speaker")]

    def codebook(self) -> str | None:
        """Return the codebook as its column has it, None if there is none."""
        row = self.connection.execute("SELECT body FROM codebook").fetchone()
        return str(row[0]) if row else None

    def select(self, sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Return the rows of a query as objects."""
        return [dict(row) for row in self.connection.execute(sql, list(values)).fetchall()]


@contextmanager
def opened_copies(lead: Path, paths: Sequence[Path]) -> Iterator[tuple[list[ProjectCopy], list[Fault]]]:
    """Yield the copies that can be read, in the order of their names, and why others cannot.

    Raises
    ------
    InputError: there are more than `MOST`. StorageError: there is no room for files of temporary use.
    """
    if len(set(paths)) > MOST:
        raise InputError(
            tr("{number} files are too many to be brought together at once.", number=len(set(paths))),
            tr("Take up to {most}, then the others: any order gives the same.", most=MOST),
        )
    copies: list[ProjectCopy] = []
    faults: list[Fault] = []
    names = short_names(paths, lead)
    try:
        folder = private_folder("merge")
    except OSError as error:
        raise StorageError(
            tr("Files of temporary use cannot be written: {reason}.", reason=reason(error)),
            remedy(error, tr("try again")),
        ) from error
    with folder as private:
        try:
            for number, path in enumerate(sorted(set(paths), key=lambda path: (names[path], str(path)))):
                try:
                    if path.exists() and lead.exists() and path.samefile(lead):
                        raise StorageError(tr("It is this project itself."), "")
                    copies.append(_opened(path, names[path], Path(private) / f"{number}.qca"))
                    if copies[-1].decides_on_gold:
                        faults.append(Fault(names[path], tr(_GOLD_OF_PACKAGE)))
                except AnnotatorError as error:
                    faults.append(Fault(names[path], f"{error.message} {error.remedy}".strip()))
                except OSError as error:
                    faults.append(
                        Fault(names[path], tr("It cannot be read: {reason}.", reason=reason(error)))
                    )
            yield copies, faults
        finally:
            for copy in copies:
                copy.connection.close()


def _opened(path: Path, name: str, private: Path) -> ProjectCopy:
    if not os.path.lexists(path):
        raise StorageError(tr("It is not there."), tr("Look whether it was moved, or leave it out."))
    if path.is_file() and not path.stat().st_size:
        raise StorageError(tr("It is empty."), tr("Ask for it once more."))
    private.touch()
    copy_into(path, private, at_once=True)
    connection = _opened_privately(private)
    try:
        if fault := fault_in(connection, private):
            raise ProjectDamaged(
                tr("It is damaged: {reason}.", reason=fault), tr("Ask for it once more, or rescue it.")
            )
        connection.execute("PRAGMA shrink_memory")  # of what the check has read
        with translated(path):
            version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version != schema.VERSION:
            connection.close()
            open_database(private).close()
            connection = _opened_privately(private)
        return ProjectCopy(path, name, connection)
    except BaseException:
        connection.close()
        raise


def _opened_privately(private: Path) -> sqlite3.Connection:
    connection = opened_to_read(private)
    connection.execute(f"PRAGMA cache_size = -{_PAGES}")
    return connection
