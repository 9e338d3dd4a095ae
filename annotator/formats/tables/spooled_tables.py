"""The writer of tables out of a database in which the rows are put together, and which is thrown away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.computer.temporary import private_folder
from annotator.formats.output.export_format import Writer
from annotator.formats.tables.flat_database import FlatDatabase

if TYPE_CHECKING:
    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Settings


class SpooledTables(Writer):
    """Gathers rows in a database; `finish` of a format writes them."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        self._destination = destination
        self._settings = settings
        self._folder = private_folder("rows")
        self._database = FlatDatabase(Path(self._folder.name) / "rows.sqlite", settings.codebook)

    def add(self, record: Record) -> None:
        """Add a record; errors as in `FlatDatabase.add`."""
        self._database.add(record)

    def close(self) -> None:
        """Close the database, which is thrown away."""
        self._database.close()
        self._folder.cleanup()
