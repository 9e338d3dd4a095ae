"""The workers of a cluster and the parts that they compute, those of lost workers, too.

A worker is lost with all that it was computing. A part that loses several workers is split; its pieces are
suspects, and each is alone on its worker, so that a further loss is its own. A document that loses workers
alone is passed over. Nothing here knows what the cluster is made of.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Protocol

from annotator.domain.analysis import ENDED, AnalysisFailure, Outcome
from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.formats.jsonl.writer import write_line
from annotator.project.jobs.cluster.environment import difference
from annotator.project.jobs.cluster.part_work import FAILURES, FAULT, LINES, UNFIT
from annotator.project.jobs.cluster.parts import Computed, Failed, Part, compressed, joined, packed, unpacked
from annotator.project.jobs.preparation import suggested_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.project.jobs.cluster.environment import Environment
    from annotator.project.jobs.cluster.parts import Settings

_LOSSES = 3  # workers that a part may lose before it is split
_LOSSES_ALONE = 2  # workers that a document may lose alone before it is passed over, as it is locally
_AHEAD = 2  # parts for each thread of a worker, so that it need not wait for the next one

Answer = dict[str, Any]
LOST: Answer = {}  # in place of an answer: the worker was lost


class Cluster(Protocol):
    """Workers on any machines, known by their addresses."""

    def threads(self) -> dict[str, int]:
        """Return the number of threads of each worker that is there now."""

    def environments(self, addresses: Iterable[str], model: str) -> dict[str, Environment | str]:
        """Return the environment of each of these workers, or why it cannot be had."""

    def name_of(self, address: str) -> str:
        """Return what people call a worker."""

    def submit(self, ticket: int, address: str, settings: Settings, data: bytes) -> None:
        """Have a worker compute packed documents; the number of the ticket comes back with the answer."""

    def finished(self) -> list[tuple[int, Answer]]:
        """Wait a moment for answers, and return those that have come."""

    def drop(self, ticket: int) -> None:
        """Forget what was submitted; there will be no answer."""


@dataclass
class _Piece:
    """Some documents of a part, from a place in it on."""

    part: Part
    start: int
    documents: int
    data: bytes
    losses: int = 0
    is_suspect: bool = False

    @property
    def most_losses(self) -> int:
        """Return the number of lost workers after which something is done about it."""
        if not self.is_suspect:
            return _LOSSES
        return _LOSSES_ALONE if self.documents == 1 else 1


class Dispatch:
    """Parts in, what was computed for them out, in any order.

    Raises
    ------
    AnnotatorError: all workers of the cluster differ from this machine, or lack the program; also later,
        from `computed`.
    """

    def __init__(self, cluster: Cluster, settings: Settings, tell: Callable[[str], None]) -> None:
        self._cluster = cluster
        self._settings = settings
        self._tell = tell
        self._threads: dict[str, int] = {}  # of the workers that may compute
        self._unfit: dict[str, str] = {}  # why others may not
        self._waiting: deque[_Piece] = deque()
        self._out: dict[int, tuple[_Piece, str]] = {}  # by ticket, in the order in which they were submitted
        self._pieces: defaultdict[int, dict[int, tuple[int, Computed]]] = defaultdict(dict)
        self._finished: list[tuple[Part, Computed]] = []
        self._tickets = count(1)
        self._is_waiting_told = False
        self._look_after_workers()

    @property
    def has_room(self) -> bool:
        """Tell whether another part can be taken now."""
        return len(self._waiting) + len(self._out) < max(1, _AHEAD * sum(self._threads.values()))

    @property
    def is_idle(self) -> bool:
        """Tell whether all parts are done."""
        return not (self._waiting or self._out or self._finished)

    def add(self, part: Part) -> None:
        """Take a part."""
        self._waiting.append(_Piece(part, 0, part.documents, part.data))

    def computed(self) -> list[tuple[Part, Computed]]:
        """Place what waits, wait a moment, and return the parts that have been finished."""
        self._look_after_workers()
        self._place()
        for ticket, answer in self._cluster.finished():
            if ticket in self._out:
                self._take(*self._out.pop(ticket), answer)
        finished, self._finished = self._finished, []
        return finished

    # Workers

    def _look_after_workers(self) -> None:
        """Check workers that have come, and take back the pieces of those that are gone."""
        there = self._cluster.threads()
        self._unfit = {address: why for address, why in self._unfit.items() if address in there}
        for address in [address for address in self._threads if address not in there]:
            self._lose(address)
        new = [address for address in there if address not in self._threads and address not in self._unfit]
        ours = self._settings["environment"]
        for address, found in self._cluster.environments(new, self._settings["model"]).items() if new else ():
            why = found if isinstance(found, str) else difference(found, ours)
            if why:
                self._refuse(address, why)
            else:
                self._threads[address] = there[address]
        if self._unfit and not self._threads:
            address, why = next(iter(self._unfit.items()))
            raise AnnotatorError(
                tr(
                    "No worker of the cluster can compute suggestions: {worker}: {reason}.",
                    worker=self._cluster.name_of(address),
                    reason=why,
                ),
                tr("Install the program and the model there in the versions that are here."),
            )
        is_waiting = not self._threads
        if is_waiting and not self._is_waiting_told:
            self._tell(tr("The cluster has no worker; waiting for one."))
        self._is_waiting_told = is_waiting

    def _refuse(self, address: str, why: str) -> None:
        """Give a worker no more parts; those that it has are for others."""
        self._unfit[address] = why
        self._tell(
            tr(
                "The worker {worker} gets no parts: {reason}.",
                worker=self._cluster.name_of(address),
                reason=why,
            )
        )
        self._threads.pop(address, None)
        for ticket in self._tickets_of(address):
            self._waiting.appendleft(self._out.pop(ticket)[0])
            self._cluster.drop(ticket)

    def _lose(self, address: str) -> None:
        """Take back the pieces of a lost worker; it was computing the first ones."""
        running = self._threads.pop(address)
        tickets = self._tickets_of(address)
        for number, ticket in reversed(list(enumerate(tickets))):
            piece = self._out.pop(ticket)[0]
            self._cluster.drop(ticket)
            if number < running:
                self._blame(piece)
            else:
                self._waiting.appendleft(piece)

    def _tickets_of(self, address: str) -> list[int]:
        return [ticket for ticket, (_, worker) in self._out.items() if worker == address]

    # Pieces

    def _place(self) -> None:
        """Submit the pieces that wait to the workers with the most room; suspects to workers without any."""
        load = dict.fromkeys(self._threads, 0)
        with_suspect = set()
        for piece, address in self._out.values():
            load[address] += 1
            if piece.is_suspect:
                with_suspect.add(address)
        suspects = deque(piece for piece in self._waiting if piece.is_suspect)
        others = deque(piece for piece in self._waiting if not piece.is_suspect)
        free = {address for address in self._threads if address not in with_suspect}
        while suspects and free:
            address = min(free, key=lambda worker: load[worker])
            free.remove(address)  # for this suspect, now or when the worker has finished what it has
            if load[address]:
                break
            self._submit(suspects.popleft(), address)
        while others and free:
            address = min(free, key=lambda worker: load[worker] / self._threads[worker])
            if load[address] >= _AHEAD * self._threads[address]:
                break
            load[address] += 1
            self._submit(others.popleft(), address)
        self._waiting = suspects + others

    def _submit(self, piece: _Piece, address: str) -> None:
        ticket = next(self._tickets)
        self._out[ticket] = piece, address
        self._cluster.submit(ticket, address, self._settings, piece.data)

    def _take(self, piece: _Piece, address: str, answer: Answer) -> None:
        """Take the answer of a worker."""
        if LINES in answer:
            failures = tuple(Failed(*failed) for failed in answer[FAILURES])
            self._finish(piece, Computed(answer[LINES], failures))
        elif UNFIT in answer:
            self._waiting.appendleft(piece)
            if address in self._threads:
                self._refuse(address, str(answer[UNFIT]))
        elif FAULT in answer:
            self._narrow(piece, str(answer[FAULT]))
        else:
            self._blame(piece)

    def _blame(self, piece: _Piece) -> None:
        """Count a lost worker against a piece, and decide what becomes of it."""
        piece.losses += 1
        if piece.losses < piece.most_losses:
            self._waiting.appendleft(piece)
        elif piece.documents == 1 and not piece.is_suspect:
            self._waiting.appendleft(replace(piece, losses=0, is_suspect=True))
        else:
            self._narrow(piece, ENDED)

    def _narrow(self, piece: _Piece, kind: str) -> None:
        """Split a piece in two suspects; pass over its document if there is only one."""
        documents = unpacked(piece.data)
        if len(documents) > 1:
            half = len(documents) // 2
            for start, part in ((half, documents[half:]), (0, documents[:half])):
                self._waiting.appendleft(
                    _Piece(piece.part, piece.start + start, len(part), packed(part), is_suspect=True)
                )
            return
        outcome = Outcome(None, AnalysisFailure(kind))
        record = suggested_record(documents[0], outcome, thoughts=self._settings["thoughts"])
        failed = Failed(record.document.title, record.document.id, record.analysis_error)
        self._finish(piece, Computed(compressed(write_line(record)), (failed,)))

    def _finish(self, piece: _Piece, computed: Computed) -> None:
        """Keep what was computed for a piece until its part has all."""
        pieces = self._pieces[piece.part.number]
        pieces[piece.start] = piece.documents, computed
        if sum(documents for documents, _ in pieces.values()) == piece.part.documents:
            whole = joined([pieces[start][1] for start in sorted(pieces)])
            del self._pieces[piece.part.number]
            self._finished.append((piece.part, whole))
