"""Files and folders: the readable files of a path, and the items of a file or of another source."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from stat import S_ISDIR
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.items import Beside, PassedOver
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.sources import Source, file_source
from annotator.formats.input.special_files import refuse_unusual
from annotator.formats.input.ways_out import cannot_be_read, way_out
from annotator.formats.registry import ENDINGS, IMPORTS, is_ending, recognised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.formats.input.import_format import ImportFormat
    from annotator.formats.input.items import Item
    from annotator.formats.output.export_format import ExportFormat

# In the names of a project and of the files beside it while it is open.
_PROJECT = ".qca"
_DEEPEST = 3  # archives within archives that are opened
# The endings of files that are read with others.
_BESIDE = frozenset(ending for format in IMPORTS for ending in format.beside)
# The endings that are enough to tell a readable file; of others the first bytes are examined.
_ENOUGH = frozenset(ending for format in IMPORTS if format.fits is None for ending in format.endings)


def readable_files(
    path: Path, leave_out: Callable[[Path, str], None] = lambda path, why: None, *, is_chosen: bool = False
) -> list[Path]:
    """Return the file at a path, or the files of a folder in readable formats.

    A file is taken whatever its ending where the user has chosen its format (`is_chosen`). Links inside a
    folder are not followed: imported files lie in the folder that the reader sees. `leave_out` gets each
    other file of a folder with the reason, but no projects and no hidden files.

    Raises
    ------
    InputError: the path does not exist, or has no readable file.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise InputError(tr("there is no such file."), tr("Check the spelling.")) from error
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error
    if S_ISDIR(mode):
        return _files_in(path, leave_out)
    refuse_unusual(mode)
    source = file_source(path)
    try:
        if not is_chosen and recognised(source) is None:
            raise _of_other_kind(source)
    except OSError as error:
        raise _unreadable(error) from error
    return [path]


def without_beside(files: Sequence[Path]) -> list[Path]:
    """Return files without those that are read with another of them: choosing both means the pair."""
    mains = {(path.parent, path.stem) for path in files if path.suffix.lower() not in _BESIDE}
    return [
        path for path in files if path.suffix.lower() not in _BESIDE or (path.parent, path.stem) not in mains
    ]


def _files_in(folder: Path, leave_out: Callable[[Path, str], None]) -> list[Path]:
    files: list[Path] = []
    other_count = 0

    def unreadable(error: OSError) -> None:
        if (path := Path(os.fsdecode(error.filename))) == folder:
            raise _unreadable(error) from error
        leave_out(path, reason(error))

    for folder_path, folders, names in os.walk(folder, onerror=unreadable):
        folders.sort()
        for name in folders:
            if (path := Path(folder_path, name)).is_symlink():
                leave_out(path, tr("links"))
        stems = {stem for stem, ending in map(_parts, names) if ending in ENDINGS and ending not in _BESIDE}
        for name in sorted(names):
            path = Path(folder_path, name)
            stem, ending = _parts(name)
            is_beside = ending in _BESIDE and stem in stems
            is_readable = is_ending(ending) and not is_beside and not path.is_symlink()
            if is_readable and (ending in _ENOUGH or _may_be_read(path)):
                files.append(path)
            elif not name.startswith(".") and _PROJECT not in name and ending not in _BESIDE:
                other_count += 1
                leave_out(path, tr("links") if path.is_symlink() else "")
    if not files:
        endings = ", ".join(ENDINGS)
        message = tr("no file in it ends with {endings}.", endings=endings)
        if other_count:
            message = tr(
                "no file in it ends with {endings}; it holds {number} of other kinds.",
                endings=endings,
                number=other_count,
            )
        raise InputError(message, tr("Choose another folder."))
    return sorted(files)


def _parts(name: str) -> tuple[str, str]:
    path = PurePath(name)
    return path.stem, path.suffix.lower()


def _may_be_read(path: Path) -> bool:
    """Tell whether a file is of a format by its first bytes, or cannot be read, which reading it tells."""
    try:
        return recognised(file_source(path)) is not None
    except (InputError, OSError):
        return True


def read_file(path: Path, choices: Choices = USUAL) -> Iterator[Item]:
    """Yield the items of a file."""
    return read_source(file_source(path), choices)


def read_source(
    source: Source, choices: Choices = USUAL, format: ImportFormat | None = None
) -> Iterator[Item]:
    """Yield the items of a source: place; record, problem, notice, fields or labels; bytes.

    The members of an archive are read in turn, each by its own format. `format` is the one that the user has
    chosen; None: it is recognised.
    """
    name = source.name
    try:
        format = format or recognised(source)
        if format is None:
            raise _of_other_kind(source)
        is_empty = True
        for item in format.read(source, choices):
            if isinstance(item, Source):
                for inner in _read_member(item, choices):
                    is_empty = is_empty and isinstance(inner[1], PassedOver | Notice)
                    yield inner
            elif isinstance(item, Beside):
                is_empty = False
            else:
                is_itself = source.depth > 0 and item[0] == name  # a member, of which the archive tells
                is_empty = is_empty and isinstance(item[1], PassedOver | Notice) and not is_itself
                yield item
        if is_empty:
            raise InputError(tr("there is nothing in it that can be read."), tr("Check what it holds."))
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0]
        if format is None or module not in format.modules:
            raise
        yield name, Problem(name, *missing_library(format, module)), b""
    except InputError as error:
        yield name, problem(name, error), b""
    except OSError as error:
        message = tr("it cannot be read: {reason}.", reason=reason(error))
        yield name, Problem(name, message, remedy(error, tr("leave it out"))), b""


def _read_member(member: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a member of an archive; one of another kind is passed over, as it is in a folder."""
    name = member.name
    if member.depth > _DEEPEST:
        message = tr("it lies in more than {number} archives.", number=_DEEPEST)
        yield name, Problem(name, message, tr("Unpack the outer ones.")), b""
        return
    try:
        format = recognised(member)
    except InputError as error:
        yield name, problem(name, error), b""
        return
    if format is not None:
        yield from read_source(member, choices, format)
    elif member.ending not in _BESIDE and _PROJECT not in name:
        yield name, PassedOver(), b""


def missing_library(format: ImportFormat | ExportFormat, module: str) -> tuple[str, str]:
    """Return the message about a format whose library is not installed, and the way out."""
    return (
        tr(
            "{title} needs the library “{module}”, which is not installed.",
            title=tr(format.title),
            module=module,
        ),
        tr("Install it: pip install 'quote-claim-annotator[formats]'"),
    )


def _unreadable(error: Exception) -> InputError:
    return InputError(
        tr("it cannot be read: {reason}.", reason=reason(error)), remedy(error, tr("choose another one"))
    )


def _of_other_kind(source: Source) -> InputError:
    usual = tr("Give {endings}.", endings=", ".join(ENDINGS))
    return InputError(cannot_be_read(source.ending), way_out(source.ending) or usual)
