"""Whether rows of a file that may come from anybody are those that this program writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.store import rows
from annotator.store.changed_rows import DECISIONS, SPANS, spans_in
from annotator.store.columns import Damaged, object_from
from annotator.store.joined_speakers import JOINED, joined_from
from annotator.store.team_rows import gold_choice_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.domain.changes import LayerKey
    from annotator.store.columns import Row


def _layer(row: Row) -> object:
    return rows.layer_from({**row, "seconds": 0}), object_from(row["codebook"])


def _joined(row: Row) -> object:
    return rows.speaker_from(joined_from(row).gone)


_READERS: dict[str, Callable[..., object]] = {
    "layer": _layer,
    **dict.fromkeys(SPANS, spans_in),
    **dict.fromkeys(DECISIONS, rows.state_from),
    "speaker": rows.speaker_from,
    JOINED: _joined,
    "gold_choice": gold_choice_from,
}


_PLAIN = {str, int, float, type(None)}


def check_rows(key: LayerKey, tables: Mapping[str, Iterable[Row]], length: int) -> None:
    """Check the rows of a layer, or of a speaker, on a text of so many code points.

    Raises
    ------
    Damaged: a row is none that this program writes, belongs to another layer, or has a span beyond the text.
    """
    for table, found in tables.items():
        for row in found:
            if table not in _READERS:
                continue  # suggestions, which are read with the document
            if not _PLAIN.issuperset(map(type, row.values())):
                raise Damaged(tr("a row of {table}", table=table))
            if table not in SPANS:
                _READERS[table](row)
            if table in ("speaker", JOINED):
                continue
            if row["document"] != key.document or row.get("annotator", key.annotator) != key.annotator:
                raise Damaged(tr("a row of {table}", table=table))
            if table in SPANS and any(span.end > length for span in spans_in(table, row)):
                raise Damaged(tr("a span beyond the text of document “{document}”", document=key.document))
