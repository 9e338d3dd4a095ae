"""Tables that say what the labels of one codebook become in another, as JSON or CSV."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.kinds import KINDS
from annotator.domain.recoding import SORTS, Recoding
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_COLUMNS = ("what", "label", "becomes")  # what each table has; the others are for attributes and values
_FIELDS = (*SORTS.values(), "from", "to", "remarks")  # what a JSON object may have
_REMOVED = "-"  # a label that becomes nothing; an empty cell may be one that nobody has thought of


@dataclass(frozen=True)
class RecodingTable:
    """A table with what its maker says of it.

    Attributes
    ----------
    source, target: the names of the codebooks that it leads from and to; "" for any.
    remarks: what the table cannot tell apart, in sentences.
    """

    recoding: Recoding
    source: str = ""
    target: str = ""
    remarks: tuple[str, ...] = ()


def table_from_json(body: Mapping[str, Any]) -> RecodingTable:
    """Return the table that a JSON object holds.

    Raises
    ------
    InputError: a part of it is none; the message names it.
    """
    if unknown := [field for field in body if field not in _FIELDS]:
        raise InputError(
            tr("“{place}” of the table says nothing of labels.", place=unknown[0]),
            tr("There are: {names}.", names=", ".join(_FIELDS)),
        )
    attributes = {kind: _moves(part, "attributes", kind) for kind, part in _parts(body, "attributes")}
    values = {
        kind: {
            str(attribute): _moves(moves, "values", kind, attribute)
            for attribute, moves in _object(part, "values", kind).items()
        }
        for kind, part in _parts(body, "values")
    }
    remarks = body.get("remarks")
    return RecodingTable(
        Recoding(
            claim_types=_moves(body.get("claim_types", {}), "claim_types"),
            entity_types=_moves(body.get("entity_types", {}), "entity_types"),
            roles=_moves(body.get("roles", {}), "roles"),
            attributes=attributes,
            values=values,
        ),
        str(body.get("from", "")),
        str(body.get("to", "")),
        tuple(str(remark) for remark in remarks) if isinstance(remarks, list) else (),
    )


def _parts(body: Mapping[str, Any], field: str) -> Iterator[tuple[str, Any]]:
    for kind, part in _object(body.get(field, {}), field).items():
        if kind not in KINDS:
            raise _unfit(field, kind)
        yield str(kind), part


def _object(part: Any, *place: Any) -> Mapping[Any, Any]:
    if not isinstance(part, dict):
        raise _unfit(*place)
    return part


def _moves(part: Any, *place: Any) -> dict[str, str | None]:
    moves = _object(part, *place)
    for old, new in moves.items():
        if new is not None and not isinstance(new, str):
            raise _unfit(*place, old)
    return dict(moves)


def _unfit(*place: Any) -> InputError:
    return InputError(
        tr("“{place}” of the table says nothing of labels.", place=", ".join(map(str, place))),
        tr("It takes the ids of labels, each with the one that it becomes."),
    )


def table_from_csv(text: str) -> RecodingTable:
    """Return the table that CSV holds: what, label, becomes, kind and attribute, the last two where needed.

    "what" is a claim type, entity type, role, attribute or value; "becomes" takes "-" for labels that go.

    Raises
    ------
    InputError: a column is missing, or a line says nothing of labels; the message names it.
    """
    rows = csv.DictReader(text.splitlines())
    missing = [column for column in _COLUMNS if column not in (rows.fieldnames or ())]
    if missing:
        raise InputError(
            tr("The table has no column “{column}”.", column=missing[0]),
            tr(
                "It takes the columns {columns}, between commas.",
                columns="what, label, becomes, kind, attribute",
            ),
        )
    body: dict[str, Any] = {}
    for number, row in enumerate(rows, 2):
        what, old, new = ((row[column] or "").strip() for column in _COLUMNS)
        kind, attribute = ((row.get(column) or "").strip() for column in ("kind", "attribute"))
        if what not in SORTS or not old or not new:
            raise InputError(
                tr("Line {number} of the table says nothing of a label.", number=number),
                tr("“what” takes {names}; “becomes” takes - for a label that goes.", names=", ".join(SORTS)),
            )
        moves = body.setdefault(SORTS[what], {})
        for part in (kind, attribute)[: {"attribute": 1, "value": 2}.get(what, 0)]:
            moves = moves.setdefault(part, {})
        moves[old] = None if new == _REMOVED else new
    return table_from_json(body)
