"""A thread that is kept while its project is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project

Runs = TypeVar("Runs", bound="StoppableThread")


class StoppableThread(Protocol):
    """A thread that works on a project until it is stopped."""

    def isFinished(self) -> bool:
        """Tell whether it has ended."""

    def stop(self) -> None:
        """Stop it and wait for its end."""

    def deleteLater(self) -> None:
        """Delete it when nothing needs it any more."""


class KeptThread(Generic[Runs]):
    """One thread of a project: made when it is needed, and anew when it has ended."""

    def __init__(self, make: Callable[[Project], Runs]) -> None:
        """Prepare it; `make` makes the thread and connects its signals."""
        self._make = make
        self._thread: Runs | None = None

    def running(self, project: Project) -> Runs:
        """Return the thread, which takes requests."""
        if self._thread is None or self._thread.isFinished():
            self._thread = self._make(project)
        return self._thread

    @property
    def made(self) -> Runs | None:
        """Return the thread if there is one."""
        return self._thread

    def stop(self) -> None:
        """Stop it and wait for its end: the project is closed."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.stop()
            thread.deleteLater()
