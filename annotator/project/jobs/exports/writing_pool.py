"""Several processes that write the pieces of an export; they come in the project's order."""

from __future__ import annotations

import pickle
import subprocess
from collections import deque
from contextlib import suppress
from dataclasses import replace
from itertools import cycle, islice
from typing import TYPE_CHECKING

from annotator.computer.own_command import own_command
from annotator.formats.reading.reader_pool import usual_number
from annotator.formats.reading.reader_process import read_message, write_message
from annotator.formats.registry import EXPORTS
from annotator.project.jobs.exports.scope import keys_in
from annotator.project.jobs.exports.written_pieces import piece_of

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from annotator.project.jobs.exports.layer_records import Key
    from annotator.project.jobs.exports.request import ExportRequest
    from annotator.project.jobs.exports.written_pieces import Piece
    from annotator.project.project import Project

FEWEST = 2_000  # documents from which further processes are worth their start
_AT_ONCE = 200  # layers of a piece
_AHEAD = 2  # pieces for each process that are begun before the first is taken


def is_for_several(project: Project, request: ExportRequest) -> bool:
    """Tell whether several processes are to write an export."""
    is_plain = request.format.to_bytes is not None and request.split is None
    return is_plain and usual_number() > 1 and project.count() >= FEWEST


def pieces(project: Project, request: ExportRequest) -> Generator[Piece]:
    """Yield the pieces of an export in the project's order, each with the layers that were passed over."""
    scope = request.scope
    keys = keys_in(project, scope)
    writers = [_Writer(project, request) for _ in range(usual_number())]
    waiting: deque[tuple[_Writer, list[Key]]] = deque()
    try:
        for writer in cycle(writers):
            if len(waiting) == len(writers) * _AHEAD:
                yield waiting[0][0].piece(waiting.popleft()[1])
            chunk = list(islice(keys, _AT_ONCE))
            if not chunk:
                break
            writer.ask(chunk)
            waiting.append((writer, chunk))
        while waiting:
            yield waiting[0][0].piece(waiting.popleft()[1])
    finally:
        for writer in writers:
            writer.end()


class _Writer:
    """One process; what it does not answer is written here."""

    def __init__(self, project: Project, request: ExportRequest) -> None:
        self._project = project
        self._request = request
        self._process = subprocess.Popen(
            own_command("writer"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        # A format is sent by its name: its functions may be of any kind.
        self._send((project.path.absolute(), request.format.name, replace(request, format=EXPORTS[0])))

    def _send(self, message: object) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # it has ended: the answer will be missing
            write_message(self._process.stdin, pickle.dumps(message))

    def ask(self, keys: Sequence[Key]) -> None:
        """Have a piece written."""
        self._send(keys)

    def piece(self, keys: Sequence[Key]) -> Piece:
        """Return the piece that was asked for first."""
        assert self._process.stdout is not None
        message = read_message(self._process.stdout)
        if not message:
            return piece_of(self._project, keys, self._request)
        piece: Piece = pickle.loads(message)
        return piece

    def end(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
