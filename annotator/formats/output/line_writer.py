"""A writer of formats that are a piece of bytes for each record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.output.export_format import Writer

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination


class LineWriter(Writer):
    """Writes the bytes that a function makes of each record into the main file."""

    def __init__(self, destination: Destination, to_bytes: Callable[[Record], bytes]) -> None:
        self._out = destination.open_main()
        self._to_bytes = to_bytes

    def add(self, record: Record) -> None:
        """Write a record; errors are those of the function."""
        self._out.write(self._to_bytes(record))

    def close(self) -> None:
        """Close the file."""
        self._out.close()
