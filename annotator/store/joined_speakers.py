"""Speakers that were joined: who is whom now, and whom annotations named before.

A row that a join has changed keeps whom it named before, in its further fields; the checksum of a layer is
made of that. So a join changes no layer for those who compare copies, and annotators go on in older copies
without a conflict. The domain never sees the field: where somebody changes such an annotation, it names the
speakers of now like any other.

That a speaker is another one now is a state of the speaker like others (`domain/lineage.py`), with a checksum
of its own; its body is a row of `set_aside`, so that it comes along, also with the undo of the join.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.translation import mark
from annotator.store.columns import check_texts, dump, loads, object_from, reading, tuple_of
from annotator.store.row_hashes import column_of, row_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from annotator.store.columns import Row

NAMING = ("quotation", "claim")  # the tables whose rows name speakers
# The further field of a row with the ids that it named before joins, and those that it names since.
FIELD = "speakers before joins"
JOINED = "joined"  # the table of a body that says who a speaker is now
# What its row has beside the columns of the speaker who was joined.
_KEPT = ("kept", "kept_name", "kept_aliases")
# The rows `t` of `set_aside` with such a body.
ARE_JOINED = f"t.document = '' AND substr(t.body, 1, {len(JOINED) + 3}) = '{{\"{JOINED}\"'"


def speakers_in(row: Row) -> list[str]:
    """Return the ids of the speakers that a row of `NAMING` names."""
    first = [] if row["speaker"] is None else [row["speaker"]]
    further = row.get("further_speakers", "[]")
    return first if further == "[]" else [*first, *loads(further)]


@reading(mark("a quotation or claim"))
def before_joins(row: Row) -> Row:
    """Return a row as it would be if no speakers had been joined.

    Raises
    ------
    Damaged: the row holds no such annotation.
    """
    if not isinstance(row["extra"], str) or FIELD not in row["extra"]:
        return row
    extra = object_from(row["extra"])
    kept = extra.pop(FIELD, None)
    row = {**row, "extra": dump(extra)}
    # Otherwise somebody has chosen other speakers since.
    is_valid = isinstance(kept, dict) and kept.get("now") == speakers_in(row)
    return _naming(row, tuple_of(str, kept["before"])) if is_valid else row


def _naming(row: Row, ids: Sequence[str]) -> Row:
    named = {**row, "speaker": ids[0] if ids else None}
    return {**named, "further_speakers": dump(list(ids[1:]))} if "further_speakers" in row else named


def renamed(row: Row, others: Mapping[str, str]) -> Row:
    """Return a row that names others in place of those whom it named before any join."""
    before = before_joins(row)
    return _renamed(before, (others.get(id, id) for id in speakers_in(before)))


def still_before(row: Row, older: Row) -> Row:
    """Return a row with what the older one in its place keeps, if it names the same speakers as that one."""
    if not isinstance(older["extra"], str) or FIELD not in older["extra"]:
        return row
    extra = object_from(older["extra"])
    kept = extra.get(FIELD)
    is_same = isinstance(kept, dict) and kept.get("now") == speakers_in(older) == speakers_in(row)
    return {**row, "extra": dump(object_from(row["extra"]) | {FIELD: kept})} if is_same else row


def with_kept(row: Row, gone: str, kept: str) -> Row:
    """Return a row that names a speaker in place of another one from now on."""
    return _renamed(before_joins(row), (kept if id == gone else id for id in speakers_in(row)))


def _renamed(before: Row, ids: Iterable[str]) -> Row:
    named, now = speakers_in(before), list(dict.fromkeys(ids))
    if now == named:
        return before
    extra = object_from(before["extra"]) | {FIELD: {"before": named, "now": now}}
    return {**_naming(before, now), "extra": dump(extra)}


def hash_of(table: str, names: Sequence[str]) -> Callable[[tuple[Any, ...]], int]:
    """Return the function that hashes the rows of a table of a layer; `names`: of their columns."""
    in_order = itemgetter(*sorted(range(len(names)), key=names.__getitem__))

    def hashed(values: tuple[Any, ...]) -> int:
        return row_hash(table, in_order(values))

    if table not in NAMING:
        return hashed
    extra = names.index("extra")

    def hashed_before(values: tuple[Any, ...]) -> int:
        fields = values[extra]
        if fields != "{}" and isinstance(fields, str) and FIELD in fields:  # few rows have any
            values = tuple(before_joins(dict(zip(names, values, strict=True))).values())
        return hashed(values)

    return hashed_before


# Who a speaker is now


def joined_sum(kept: str, gone: Mapping[str, Any]) -> str:
    """Return the checksum of the state of a speaker, by its row, that is the speaker `kept` now."""
    return column_of(row_hash(JOINED, [kept, gone["extra"], gone["id"], gone["kind"], gone["name"]]))


def joined_row(
    kept: Mapping[str, Any], gone: Mapping[str, Any], at: str, own: Mapping[str, Iterable[str]]
) -> Row:
    """Return the row of `set_aside` that says, of two rows of speakers, that one is the other one now.

    `own`: the aliases that each of them has itself, by id.
    """
    body = {JOINED: [{**gone, "kept": kept["id"], "kept_name": kept["name"]}]}
    sum = joined_sum(kept["id"], gone)
    row = {"document": "", "name": gone["id"], "sum": sum, "body": dump(body), "source": "", "at": at}
    return with_own_aliases(row, own)


def with_own_aliases(row: Row, own: Mapping[str, Iterable[str]]) -> Row:
    """Return a row of `set_aside` that says who a speaker is now, with the own aliases of both."""
    (joined,) = loads(row["body"])[JOINED]
    aliases, kept_aliases = (dump(sorted(own.get(joined[name], ()))) for name in ("id", "kept"))
    return {**row, "body": dump({JOINED: [joined | {"aliases": aliases, "kept_aliases": kept_aliases}]})}


def is_joined(row: Mapping[str, Any]) -> bool:
    """Tell whether a row of `set_aside` says who a speaker is now."""
    return row["document"] == "" and isinstance(row["body"], str) and row["body"].startswith(f'{{"{JOINED}"')


class Joined(NamedTuple):
    """A speaker who is another one now.

    Attributes
    ----------
    gone: the row that the speaker had.
    kept, kept_name: id of the other one, and the name that it had then.
    aliases, kept_aliases: those that each of them has itself.
    """

    gone: Row
    kept: str
    kept_name: str
    aliases: tuple[str, ...]
    kept_aliases: tuple[str, ...]


@reading(mark("a speaker"))
def joined_from(row: Row) -> Joined:
    """Return what a row of `JOINED` says; Damaged if it says nothing."""
    check_texts(row, ("id", "name", "kind", "aliases", "extra", *_KEPT))
    aliases, kept_aliases = (tuple_of(str, loads(row[name])) for name in ("aliases", "kept_aliases"))
    gone = {name: row[name] for name in row if name not in _KEPT}
    return Joined(gone, row["kept"], row["kept_name"], aliases, kept_aliases)


def joined_in(body: Mapping[str, Sequence[Row]]) -> Joined | None:
    """Return who a speaker is now by the body of a state; None: that one is itself, or not there."""
    return next(map(joined_from, body.get(JOINED, ())), None)


def roots(kept: Mapping[str, str], there: Callable[[str], bool]) -> dict[str, str]:
    """Return whom each of the speakers that were joined is in the end.

    Those joined in a ring are the first of it by id. `there` tells whether one that was not joined is there;
    if not, the last one that was joined with it stays itself.
    """
    found = {}
    for id in kept:
        path = [id]
        while (following := kept.get(path[-1])) is not None and following not in path:
            path.append(following)
        if following is not None:
            found[id] = min(path[path.index(following) :])
        else:
            found[id] = path[-1] if there(path[-1]) else path[-2]
    return found
