"""Whether rows of a file that may come from anybody are those that this program writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.translation import tr
from annotator.store import rows
from annotator.store.changed_rows import DECISIONS, completed
from annotator.store.columns import Damaged, object_from
from annotator.store.joined_speakers import JOINED, joined_from
from annotator.store.team_rows import gold_choice_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.changes import LayerKey
    from annotator.domain.span import Span
    from annotator.store.columns import Row


def _layer(row: Row) -> object:
    return rows.layer_from({**row, "seconds": 0}), object_from(row["codebook"])


def _joined(row: Row) -> object:
    return rows.speaker_from(joined_from(row).gone)


_READERS: dict[str, Callable[..., object]] = {
    "layer": _layer,
    **dict.fromkeys(DECISIONS, rows.state_from),
    "speaker": rows.speaker_from,
    JOINED: _joined,
    "gold_choice": gold_choice_from,
}
# All rows of a table of annotations are read at once.
_ANNOTATIONS: dict[str, Callable[[Any], Sequence[Any]]] = {
    "quotation": rows.quotations_from,
    "claim": rows.claims_from,
    "entity": rows.entities_from,
}
_WAIVER = "waiver"
_OF_NO_LAYER = ("speaker", JOINED)
_PLAIN = {str, int, float, type(None)}


def check_rows(key: LayerKey, tables: Mapping[str, Iterable[Row]], length: int) -> None:
    """Check the rows of a layer, or of a speaker, on a text of so many code points.

    Raises
    ------
    Damaged: a row is none that this program writes, belongs to another layer, or has a span beyond the text.
    """
    for table, found in tables.items():
        if table not in (*_READERS, *_ANNOTATIONS, _WAIVER):
            continue  # suggestions, which are read with the document
        for row in found:
            if not _PLAIN.issuperset(map(type, row.values())):
                raise Damaged(tr("a row of {table}", table=table))
            if table in _READERS:
                _READERS[table](row)
            if table not in _OF_NO_LAYER and (
                row["document"] != key.document or row.get("annotator", key.annotator) != key.annotator
            ):
                raise Damaged(tr("a row of {table}", table=table))
        if any(span.end > length for span in _spans(table, found)):
            raise Damaged(tr("a span beyond the text of document “{document}”", document=key.document))


def _spans(table: str, found: Iterable[Row]) -> Iterator[Span]:
    """Yield the spans of rows of a layer."""
    if table in _ANNOTATIONS:
        for annotation in _ANNOTATIONS[table]([completed(table, row) for row in found]):
            yield from (span for _, span in annotation.places())
    elif table == _WAIVER:
        yield from (waiver.span for waiver in map(rows.waiver_from, found) if waiver.span is not None)
