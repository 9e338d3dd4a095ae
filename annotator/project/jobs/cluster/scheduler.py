"""A cluster of Dask's: the one module that imports `distributed`, and with it opens a network connection."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.project.jobs.cluster.dispatch import LOST
from annotator.project.jobs.cluster.environment import environment
from annotator.project.jobs.cluster.part_work import compute_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.project.jobs.cluster.dispatch import Answer
    from annotator.project.jobs.cluster.environment import Environment
    from annotator.project.jobs.cluster.parts import Settings

_CONNECTING = 20.0  # seconds in which a scheduler must answer
_FETCHING = 10.0  # seconds in which the answer of a worker must come, else the worker counts as lost
_MOMENT = 1.0  # seconds that `finished` waits at most, and between two looks for workers
_STEP = 0.02  # seconds between two looks for answers


@contextmanager
def connected(address: str) -> Iterator[DaskCluster]:
    """Yield the cluster of a scheduler; what it still computes for us after the block is dropped.

    Raises
    ------
    AnnotatorError: `distributed` is not installed, the scheduler cannot be reached, or is lost.
    """
    try:
        import distributed
    except ImportError as error:
        raise AnnotatorError(
            tr("A cluster needs the library “{name}”, which is not installed.", name=error.name),
            tr("Install it: pip install 'quote-claim-annotator[cluster]'"),
        ) from error
    # Its own lines about lost connections would stand between ours, which say the same.
    for logger in ("distributed", "distributed.client"):
        logging.getLogger(logger).setLevel(logging.CRITICAL)
    try:
        asyncio.run(_reach(distributed, address))
        client = distributed.Client(
            address, timeout=_CONNECTING, set_as_default=False, direct_to_workers=False
        )
    except (OSError, ValueError, TypeError) as error:
        raise AnnotatorError(
            tr("The scheduler {address} cannot be reached.", address=address),
            tr("Start one with `dask scheduler`, and give the address that it prints (tcp://10.0.0.5:8786)."),
        ) from error
    except ImportError as error:
        raise AnnotatorError(
            tr(
                "The scheduler {address} has other versions of Dask's libraries than this machine.",
                address=address,
            ),
            tr("Install the same versions there and here."),
        ) from error
    try:
        yield DaskCluster(client)
    finally:
        with suppress(OSError):
            client.close(timeout=_MOMENT)


async def _reach(distributed: Any, address: str) -> None:
    """Connect and end the connection: a client itself waits for ever where nobody answers.

    Raises
    ------
    OSError: nothing answers in time. ValueError: the address is malformed.
    """
    security = distributed.Security().get_connection_args("client")
    reached = distributed.comm.connect(address, timeout=_CONNECTING, **security)
    (await asyncio.wait_for(reached, _CONNECTING)).abort()


class DaskCluster:
    """The `Cluster` of a client of Dask's.

    Each piece is bound to a worker, so that the dispatch knows what a lost worker was computing. Workers get
    functions by name and plain values; keys hold a number and no words of a text, since they are logged.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._run = os.urandom(6).hex()  # keys of other clients of the scheduler are others
        self._futures: dict[int, Any] = {}
        self._threads: dict[str, int] = {}
        self._looked = float("-inf")

    def threads(self) -> dict[str, int]:
        """Return the number of threads of each worker, asked for once in a moment."""
        if time.monotonic() - self._looked > _MOMENT:
            with _connection():
                self._threads = dict(self._client.nthreads())
            self._looked = time.monotonic()
        return self._threads

    def environments(self, addresses: Iterable[str], model: str) -> dict[str, Environment | str]:
        """Return the environment of each of these workers, or why it cannot be had."""
        with _connection():
            found = self._client.run(environment, model, workers=list(addresses), on_error="return")
        # A worker that cannot be asked is about to go. All else that can fail is the import of the function.
        return {
            address: tr("this version of the program is not installed")
            if isinstance(answer, Exception)
            else answer
            for address, answer in found.items()
            if not isinstance(answer, OSError)
        }

    def name_of(self, address: str) -> str:
        """Return a worker's name, with its address."""
        with _connection():
            workers = self._client.scheduler_info(n_workers=-1)["workers"]
        name = str(workers.get(address, {}).get("name", address))
        return address if name == address else f"{name} ({address})"

    def submit(self, ticket: int, address: str, settings: Settings, data: bytes) -> None:
        """Have a worker compute packed documents."""
        self._futures[ticket] = self._client.submit(
            compute_part, settings, data, key=f"annotator-{self._run}-{ticket}", workers=[address], pure=False
        )

    def finished(self) -> list[tuple[int, Answer]]:
        """Wait a moment for answers, and return those that have come."""
        until = time.monotonic() + _MOMENT
        while not (done := [ticket for ticket, future in self._futures.items() if future.done()]):
            if time.monotonic() > until:
                return []
            time.sleep(_STEP)
        return [(ticket, _answer_of(self._futures.pop(ticket))) for ticket in done]

    def drop(self, ticket: int) -> None:
        """Forget what was submitted."""
        self._futures.pop(ticket).cancel()


@contextmanager
def _connection() -> Iterator[None]:
    """Say in plain words that the connection is lost; submitted pieces only count as lost then."""
    try:
        yield
    except (OSError, RuntimeError) as error:  # Dask raises both, by when the connection was lost
        raise AnnotatorError(
            tr("The connection to the scheduler is lost."),
            tr("Call the command again: what is done is kept."),
        ) from error


def _answer_of(future: Any) -> Answer:
    """Return the answer of a worker, or that it was lost; `compute_part` itself raises nothing."""
    try:
        answer = future.result(timeout=_FETCHING)
    except Exception:  # noqa: BLE001  (lost again and again, cancelled, or its answer lies on a lost worker)
        future.cancel()
        return LOST
    return dict(answer) if isinstance(answer, dict) else LOST
