"""The place of an export: what is refused there, what is replaced, and what an earlier export has left."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError, StorageError
from annotator.domain.translation import mark, some_of, tr
from annotator.formats.registry import ENDINGS, EXPORTS, IMPORTS
from annotator.output_file import refuse_as_target, temporary_path, unwritable
from annotator.output_folder import (
    ARCHIVE,
    MANIFEST,
    complete_archive,
    complete_files,
    complete_folder,
    refuse_foreign,
)
from annotator.project.jobs.exports.manifest import PROGRAM, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from annotator.formats.output.export_format import ExportFormat

_BY_CHOICE = mark("{file} ends like {other}, but will be {format}, as was chosen.")
_NO_ENDING = mark(
    "No format that is written ends with {ending}: {file} will be {format}; --format chooses another."
)
_NO_FILE = mark("{file} will be {format}; --format {name} writes a folder of {other}.")
_FOLDER_BY_CHOICE = mark("{file} ends like {other}, but will be a folder of {format}, as was chosen.")


@dataclass
class Traces:
    """The fate of the files of an earlier export at the same place.

    Attributes
    ----------
    replaced: files and folders that were there, and are new now.
    removed: parts that its manifest listed, unchanged since, and that this export does not have.
    left: files that look like further parts, but nothing proves that an export wrote them.
    """

    replaced: list[Path] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    left: list[Path] = field(default_factory=list)

    def clause(self) -> str:
        """Return what has become of them, to end a summary: ", replaced a.jsonl"; "" for nothing."""
        clause = ""
        if self.replaced:
            clause += f", {tr('replaced {files}', files=_named(self.replaced))}"
        if self.removed:
            clause += f", {tr('removed {files}', files=_named(self.removed))}"
        if self.left:
            left = tr(
                "{files} is there from before, and no part of it"
                "|{files} are there from before, and no part of it",
                len(self.left),
                files=_named(self.left),
            )
            clause += f"; {left}"
        return clause


def _named(paths: Sequence[Path]) -> str:
    return some_of([path.name for path in paths])


@dataclass(frozen=True)
class Target:
    """The file, folder or archive that an export writes."""

    path: Path
    format: ExportFormat

    @property
    def _is_archive(self) -> bool:
        return self.format.is_folder and self.path.suffix.lower() == ARCHIVE

    @property
    def stem_and_ending(self) -> tuple[str, str]:
        """Return the parts of the name of the main file, which is the one that was asked for."""
        path, ending = self.path, self.format.ending
        if self.format.is_folder:
            return path.stem, ending
        if path.name.lower().endswith(ending):
            return path.name[: -len(ending)], path.name[-len(ending) :]
        return path.stem, path.suffix

    def files(self) -> AbstractContextManager[Path]:
        """Return what yields a new folder; its files get their places after the block."""
        complete = complete_archive if self._is_archive else complete_folder
        return complete(self.path) if self.format.is_folder else complete_files(self.path)

    def check(self, project: Path) -> None:
        """Check, before the work, whether the export of a project can be written there.

        Raises
        ------
        InputError: it is the project, a pipe, a device, a folder for one file, or a folder with other files.
        StorageError: the folder around it is missing, or cannot be written.
        """
        try:
            self._refuse_others(project)
            temporary_path(self.path).unlink()
        except OSError as error:
            raise StorageError(*unwritable(self.path, error)) from error

    def _refuse_others(self, project: Path) -> None:
        place, own = self.path.resolve(), project.resolve()
        if place == own or (self.path.exists() and self.path.samefile(project)):
            raise InputError(
                tr("{path} is the project itself.", path=self.path), tr("Choose another name for the export.")
            )
        if self.format.is_folder and own.is_relative_to(place):
            raise InputError(
                tr("{path} holds the project itself.", path=self.path),
                tr("Choose another folder for the export."),
            )
        if self.format.is_folder and not self._is_archive:
            refuse_foreign(self.path)
        elif self.path.is_dir():
            example = self.path / f"{project.stem}{self.format.ending}"
            raise InputError(
                tr("{path} is a folder.", path=self.path),
                tr("Name a file in it, such as {example}.", example=example),
            )
        else:
            refuse_as_target(self.path)

    def notices(self, *, is_format_given: bool = True) -> list[str]:
        """Return a sentence where the name promises another format, or a file instead of a folder."""
        name, format = self.path.name, self.format
        ending = self.path.suffix.lower()
        own = {format.ending}.union(*(read.endings for read in IMPORTS if read.name == format.name))
        other = next((f for f in EXPORTS if name.lower().endswith(f.ending) and not f.is_folder), None)
        is_folder = format.is_folder and not self._is_archive
        if other is not None and other.ending != format.ending:
            text = _FOLDER_BY_CHOICE if is_folder else _BY_CHOICE
            return [tr(text, file=name, other=tr(other.title), format=tr(format.title))]
        if is_folder and ending in ENDINGS:
            return [
                tr(
                    "{file} will be a folder of {format}; with the ending .zip it will be one file.",
                    file=name,
                    format=tr(format.title),
                )
            ]
        if ending and ending not in own and not is_format_given:
            meant = next((other for other in EXPORTS if other.name == ending[1:]), None)
            return [
                tr(
                    _NO_ENDING if meant is None else _NO_FILE,
                    ending=ending,
                    file=name,
                    format=tr(format.title),
                    name=meant.name if meant is not None else "",
                    other=tr(meant.title) if meant is not None else "",
                )
            ]
        return []

    # What an earlier export has left

    def main_files(self, parts: Iterable[str], *, has_manifest: bool = False) -> list[str]:
        """Return the names of the main files of parts ("" where there are none), and the manifest."""
        stem, ending = self.stem_and_ending
        names = [f"{stem}-{part}{ending}" if part else f"{stem}{ending}" for part in parts]
        return [*names, self._manifest.name] if has_manifest else names

    def there(self, names: Iterable[str]) -> list[Path]:
        """Return what is there already of the files with these names, or of the folder or archive."""
        if not self.format.is_folder:
            return [path for name in names if os.path.lexists(path := self.path.with_name(name))]
        is_there = any(self.path.iterdir()) if self.path.is_dir() else os.path.lexists(self.path)
        return [self.path] if is_there else []

    def listed_before(self) -> dict[str, str]:
        """Return the names and SHA-256 of the files in an earlier export's manifest; none without one."""
        try:
            manifest = json.loads(self._manifest.read_bytes())
            if manifest["program"]["name"] != PROGRAM:
                return {}
            return {str(file["name"]): str(file["sha256"]) for file in manifest["files"]}
        except (OSError, ValueError, LookupError, TypeError):
            return {}

    def tidy(self, names: Sequence[str], listed_before: Mapping[str, str], *, is_split: bool) -> Traces:
        """Remove parts of an earlier export that are beside the files with these names; see `Traces`.

        What cannot be read or removed is left: the export itself is complete.
        """
        traces = Traces()
        if self.format.is_folder:
            return traces
        for path in self._further_parts(names, is_split=is_split):
            if _is_removed(path, listed_before.get(path.name)):
                traces.removed.append(path)
            else:
                traces.left.append(path)
        if self._manifest.name not in names and not listed_before.keys().isdisjoint(names):
            traces.left.append(self._manifest)
        return traces

    def _further_parts(self, names: Sequence[str], *, is_split: bool) -> list[Path]:
        """Return the files that are named like parts of this export, without those with these names."""
        stem, ending = map(re.escape, self.stem_and_ending)
        part = r"(-[^\W\d]\w*)?" if is_split else ""
        number = r"(-\d+)?" if self.format.is_numbered else ""
        pattern = re.compile(stem + part + number + ending)
        try:
            beside = sorted(self.path.parent.iterdir())
        except OSError:
            return []
        return [
            path
            for path in beside
            if pattern.fullmatch(path.name) and path.name not in names and path.is_file()
        ]

    @property
    def _manifest(self) -> Path:
        return self.path.with_name(f"{self.stem_and_ending[0]}.{MANIFEST}")


def _is_removed(path: Path, digest: str | None) -> bool:
    """Remove a file with a digest; tell whether it is gone."""
    try:
        if digest is None or digest_of(path) != digest:
            return False
        path.unlink()
    except OSError:
        return False
    return True
