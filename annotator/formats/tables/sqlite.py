"""SQLite: a database for analysis, with a description of its tables for Datasette."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.formats.output.export_format import Writer
from annotator.formats.tables.definitions import VIEWS, tables
from annotator.formats.tables.flat_database import FlatDatabase

if TYPE_CHECKING:
    from annotator.domain.layer import Record
    from annotator.formats.output.destination import Destination
    from annotator.formats.output.export_format import Contents, Settings


class SqliteWriter(Writer):
    """Writes a database."""

    def __init__(self, destination: Destination, settings: Settings) -> None:
        destination.main.touch(exist_ok=False)
        self._database = FlatDatabase(destination.main, settings.codebook)

    def add(self, record: Record) -> None:
        """Add a record; errors as in `FlatDatabase.add`."""
        self._database.add(record)

    def finish(self) -> None:
        """Complete the database and close it."""
        self._database.finish()
        self._database.make_searchable()

    def close(self) -> None:
        """Close the database."""
        self._database.close()


def describe(destination: Destination, settings: Settings, contents: Contents) -> None:
    """Write what the tables and columns mean, in the form that Datasette reads (`datasette FILE -m THIS`)."""
    codebook = settings.codebook
    described: dict[str, Any] = {
        table.name: {
            "description": table.meaning,
            "columns": {column.name: column.meaning for column in table.columns},
        }
        for table in tables(codebook)
    } | {view.name: {"description": view.meaning} for view in VIEWS}
    metadata = {
        "title": settings.title,
        "description": f"Quotations and claims, by the codebook {codebook.name} {codebook.version}.",
        "databases": {destination.of_part(part).main.stem: {"tables": described} for part in contents.parts},
    }
    text = json.dumps(metadata, ensure_ascii=False, indent=2) + "\n"
    destination.beside(".metadata.json").write_text(text, encoding="utf-8")
