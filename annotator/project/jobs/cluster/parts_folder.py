"""The folder of finished parts beside an output, from which a stopped computation goes on.

Each part is a file: a line with the hash of what it was computed of (documents, options, versions, model),
then the compressed lines. The output grows here, too, and takes its place when it is whole.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.output_file import complete_file, refuse_as_target, temporary_path
from annotator.project.jobs.cluster.parts import Computed, Failed, decompressed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from annotator.project.jobs.cluster.parts import Part, Settings

_ENDING = ".parts"
_MANIFEST = "manifest.json"
_FORMAT = "quote-claim-annotator parts"
_IN_A_FOLDER = 1_000  # files of a folder within: file systems are slow with a million


class PartsFolder:
    """The folder of an output, made if it is not there.

    Attributes
    ----------
    path: the folder.
    is_of_others: whether it holds parts of other options, versions or models, which are computed anew.
    """

    def __init__(self, out: Path, settings: Settings) -> None:
        refuse_as_target(out)
        self._out = out
        self.path = out.with_name(out.name + _ENDING)
        self._settings = json.dumps(settings, sort_keys=True).encode("ascii")
        manifest = {"format": _FORMAT, "settings": settings}
        try:
            self.path.mkdir(exist_ok=True)
            found = self._manifest()
            self.is_of_others = found is not None and found != manifest
            self._remove_leftovers()
            with complete_file(self.path / _MANIFEST) as stream:
                stream.write(json.dumps(manifest, indent=2).encode("ascii") + b"\n")
        except OSError as error:
            raise InputError(
                tr("{path} cannot be used: {reason}.", path=self.path, reason=reason(error)),
                remedy(error, tr("choose another output")),
            ) from error

    def _manifest(self) -> dict[str, Any] | None:
        """Return the manifest of an earlier run, None for a new folder.

        Raises
        ------
        InputError: the folder is somebody else's.
        """
        try:
            found = json.loads((self.path / _MANIFEST).read_bytes())
            if found["format"] == _FORMAT:
                return dict(found)
        except FileNotFoundError:
            if not any(self.path.iterdir()):
                return None
        except (ValueError, LookupError, TypeError):
            pass
        raise InputError(
            tr("{path} is not a folder of parts of this program.", path=self.path),
            tr("Choose another output, or remove it."),
        )

    def _remove_leftovers(self) -> None:
        """Remove files that a killed run was writing."""
        for leftover in (*self.path.glob(".*.part"), *self.path.glob("*/.*.part")):
            leftover.unlink()

    def has(self, part: Part) -> bool:
        """Tell whether a part was computed of these documents with these settings, and its file is sound."""
        try:
            with self._file(part.number).open("rb") as stream:
                head = _head(stream)
                return bool(
                    head["key"] == self._key(part)
                    and head["sha256"] == hashlib.file_digest(stream, "sha256").hexdigest()
                )
        except (OSError, ValueError, LookupError, TypeError):
            return False  # missing or damaged: it is computed anew

    def keep(self, part: Part, computed: Computed) -> None:
        """Keep what was computed for a part.

        Raises
        ------
        InputError: it cannot be written (the disk is full).
        """
        head = {
            "key": self._key(part),
            "documents": part.documents,
            "failures": [[failed.title, failed.id, failed.reason] for failed in computed.failures],
            "sha256": hashlib.sha256(computed.lines).hexdigest(),
        }
        path = self._file(part.number)
        with self._writing():
            path.parent.mkdir(exist_ok=True)
            with complete_file(path) as stream:
                stream.write(json.dumps(head).encode("ascii") + b"\n")
                stream.write(computed.lines)

    @contextmanager
    def output(self) -> Iterator[BinaryIO]:
        """Yield the output, which takes its place after the block; then the folder is gone.

        If the block fails, what stood in its place stays, and the folder with the parts.

        Raises
        ------
        InputError: it cannot be written.
        """
        with self._writing():
            path = temporary_path(self.path / "output")
            stream = path.open("wb")
        try:
            with stream:
                yield stream
                with self._writing():
                    stream.flush()
                    os.fsync(stream.fileno())
            with self._writing():
                path.replace(self._out)
        except BaseException:
            path.unlink(missing_ok=True)
            if not any(self._parts()):
                self._remove()
            raise
        self._remove()

    def append(self, number: int, output: BinaryIO) -> tuple[int, tuple[Failed, ...]]:
        """Append a finished part to the output; return the number of its documents, and the failed ones.

        Raises
        ------
        InputError: the output cannot be written, or the part not be read.
        """
        with self._writing(), self._file(number).open("rb") as stream:
            head = _head(stream)
            output.write(decompressed(stream.read()))
            return int(head["documents"]), tuple(Failed(*failed) for failed in head["failures"])

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise InputError(
                tr("{path} cannot be written: {reason}.", path=self._out, reason=reason(error)),
                f"{remedy(error)} {tr('Call the command again: what is done is kept.')}".lstrip(),
            ) from error

    def _remove(self) -> None:
        """Remove the files of this program, and the folders if nothing else is in them."""
        for path in (*self._parts(), self.path / _MANIFEST):
            path.unlink(missing_ok=True)
        with suppress(OSError):  # somebody has put something else there
            for folder in self.path.glob("[0-9]*"):
                folder.rmdir()
            self.path.rmdir()

    def _parts(self) -> Iterator[Path]:
        return self.path.glob("[0-9]*/[0-9]*.part")

    def _file(self, number: int) -> Path:
        return self.path / f"{number // _IN_A_FOLDER:05}" / f"{number:08}.part"

    def _key(self, part: Part) -> str:
        return hashlib.sha256(self._settings + b"\n" + part.data).hexdigest()


def _head(stream: BinaryIO) -> dict[str, Any]:
    return dict(json.loads(stream.readline()))
