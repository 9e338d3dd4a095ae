"""The choices for the columns of tables: made once, kept for other tables with the same columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.translation import tr
from annotator.store.table_fields import keep_table_fields, table_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.formats.input.import_plan import ImportPlan
    from annotator.formats.input.items import Fields
    from annotator.project.project import Project

_MOST = 50  # tables of an import that are told and kept


def with_kept_fields(project: Project, plan: ImportPlan) -> ImportPlan:
    """Return a plan by which the columns of tables are taken as before where nothing else is chosen."""
    kept = table_fields(project.database)
    return plan.with_fields(kept) if kept else plan


def said_of_before(file: str, before: Mapping[str, str]) -> str:
    """Return the line on a table whose columns are taken as in an earlier import."""
    taken = ", ".join(
        tr("“{column}” as {field}", column=column, field=tr(field))
        if field
        else tr("“{column}” as it came", column=column)
        for column, field in before.items()
    )
    return tr("{file}: columns were taken as they were chosen before: {taken}.", file=file, taken=taken)


class TableFields:
    """The choices for the columns of an import's tables, now and before."""

    def __init__(self) -> None:
        self._chosen: dict[tuple[str, ...], dict[str, str]] = {}
        self._before: dict[str, str] = {}

    def add(self, file: str, fields: Fields) -> None:
        """Enter the columns of a file."""
        if fields.chosen and len(self._chosen) < _MOST:
            self._chosen[tuple(fields.taken)] = dict(fields.chosen)
        if fields.before and len(self._before) < _MOST:
            self._before[file] = said_of_before(file, fields.before)

    def keep(self, project: Project) -> None:
        """Keep what was chosen with the project."""
        for columns, fields in self._chosen.items():
            keep_table_fields(project.database, columns, fields)

    def lines(self) -> list[str]:
        """Return a line for each table whose columns were taken as before."""
        return list(self._before.values())

    def to_plain(self) -> dict[str, Any]:
        """Return the values for JSON."""
        return {"chosen": [[list(key), value] for key, value in self._chosen.items()], "before": self._before}

    @classmethod
    def from_plain(cls, values: dict[str, Any]) -> TableFields:
        """Return the values of `to_plain`."""
        fields = cls()
        fields._chosen = {tuple(columns): dict(chosen) for columns, chosen in values["chosen"]}
        fields._before = dict(values["before"])
        return fields
