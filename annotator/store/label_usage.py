"""The usage of labels of the codebook: numbers of annotations, and the rows that a recoding bears on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.store.columns import dump

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from sqlite3 import Connection

    from annotator.domain.recoding import Label
    from annotator.store.connection import Database


class Usage(NamedTuple):
    """The number of annotations that have a label.

    Attributes
    ----------
    by_annotator: the annotations by who made them, without annotators that have none.
    documents_of_model: of an entity type: documents in which the model has found such entities.
    """

    by_annotator: dict[str, int]
    documents_of_model: int = 0

    @property
    def total(self) -> int:
        """Return the number of all annotators' annotations."""
        return sum(self.by_annotator.values())


class _Condition(NamedTuple):
    """The conditions on rows with a label: one that holds for some more, and one that is exact."""

    table: str
    roughly: str
    values: tuple[str, ...]
    exactly: str
    exact_values: tuple[str, ...]


def usage(database: Database, label: Label) -> Usage:
    """Return how many annotations have a label; all rows of a kind are read, so not in a window's process.

    Values of an attribute that nobody has set, but for which it is the default, do not count.
    """
    condition = _condition(label)
    with database.reading() as connection:
        counted = connection.execute(
            f"SELECT CAST(annotator AS TEXT), count(*) FROM {condition.table}"
            f" WHERE {condition.roughly} AND {condition.exactly} GROUP BY annotator ORDER BY annotator",
            (*condition.values, *condition.exact_values),
        ).fetchall()
        documents = 0
        if label.sort == "entity type":
            documents = connection.execute(
                "SELECT count(*) FROM analysis WHERE instr(entities, ?)", (dump(label.id),)
            ).fetchone()[0]
    return Usage(dict(counted), documents)


# A list or an object of JSON, or nothing where a column of the file is damaged.
_JSON = "SELECT {what} FROM json_each(iif(json_valid({column}), {column}, '[]'))"


def _condition(label: Label) -> _Condition:
    match label.sort:
        case "claim type":
            of_types = _JSON.format(what="value", column="types")
            return _Condition(
                "claim", "instr(types, ?)", (dump(label.id),), f"? IN ({of_types})", (label.id,)
            )
        case "entity type":
            return _Condition("entity", "label = ?", (label.id,), "removed = 0", ())
        case "role":
            keys = _JSON.format(what="key", column="roles")
            return _Condition(
                "quotation", "instr(roles, ?)", (dump(label.id),), f"? IN ({keys})", (label.id,)
            )
        case "attribute":
            keys = _JSON.format(what="key", column="attributes")
            return _Condition(
                label.kind, "instr(attributes, ?)", (dump(label.id),), f"? IN ({keys})", (label.id,)
            )
        case _:
            values = _JSON.format(what="CAST(value AS TEXT)", column="attributes")
            return _Condition(
                label.kind,
                "instr(attributes, ?)",
                (dump(label.attribute),),
                f"? IN ({values} WHERE key = ?)",
                (label.id, label.attribute),
            )


def conditions(labels: Iterable[Label]) -> dict[str, tuple[str, list[str]]]:
    """Return by table the condition, with its values, of the rows that have one of the labels.

    Some more rows fulfil it; that is for who reads them.
    """
    found: dict[str, tuple[list[str], list[str]]] = {}
    for label in labels:
        condition = _condition(label)
        parts, values = found.setdefault(condition.table, ([], []))
        parts.append(condition.roughly)
        values += condition.values
    return {table: (" OR ".join(parts), values) for table, (parts, values) in found.items()}


def count(connection: Connection, table: str, where: str, values: list[str]) -> int:
    """Return the number of rows of a table of annotations that fulfil a condition."""
    return int(connection.execute(f"SELECT count(*) FROM {table} WHERE {where}", values).fetchone()[0])


def rows(connection: Connection, table: str, where: str, values: list[str], at_once: int) -> Iterator[Any]:
    """Yield the rows of a table of annotations that fulfil a condition, so many at once.

    They may be changed meanwhile: those after the last one read are asked for.
    """
    last: tuple[str, ...] = ("", "", "")
    while found := connection.execute(
        f"SELECT * FROM {table} WHERE (document, annotator, id) > (?, ?, ?) AND ({where})"
        " ORDER BY document, annotator, id LIMIT ?",
        (*last, *values, at_once),
    ).fetchall():
        yield from found
        last = tuple(found[-1][column] for column in ("document", "annotator", "id"))
