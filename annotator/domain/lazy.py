"""Values that are made on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lazy(Generic[T]):
    """A value that `make` returns on first use, and on the first use after `forget`."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: tuple[T] | None = None  # a tuple, since None is a value, too

    @property
    def is_made(self) -> bool:
        """Tell whether the value is made, without making it."""
        return self._made is not None

    @property
    def value(self) -> T:
        """Return the value; make it on first use."""
        if self._made is None:
            self._made = (self._make(),)
        return self._made[0]

    def forget(self) -> None:
        """Drop the value; the next use makes it anew."""
        self._made = None
