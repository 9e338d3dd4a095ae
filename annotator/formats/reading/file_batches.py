"""The items of many files in batches: read here if that is soon done and safe, else in other processes."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.formats.reading.parts import BEGINNING, batches_of, is_safe, parts_of
from annotator.formats.reading.reader_pool import ReaderPool, usual_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.formats.input.import_plan import ImportPlan
    from annotator.formats.reading.parts import Batch, Mark

SMALL = 4 << 20  # bytes that are read as soon as another process has started


@contextmanager
def batches(files: Sequence[Path], plan: ImportPlan, mark: Mark = BEGINNING) -> Iterator[Iterator[Batch]]:
    """Give the batches of files in their order, from a place on; the processes end with the block."""
    parts = parts_of(files, plan, mark)
    if sum(map(_size, files)) <= SMALL and is_safe(files, plan):
        yield _behind((batch for part in parts for batch in batches_of(part)), mark)
        return
    pool = ReaderPool(parts, usual_number())
    try:
        yield _behind(pool.batches(), mark)
    finally:
        pool.close()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # reading it reports that
        return 0


def _behind(batches: Iterator[Batch], mark: Mark) -> Iterator[Batch]:
    """Leave out the items before a place."""
    for batch in batches:
        is_part = (batch.part.file, batch.part.start) == (mark.file, mark.start)
        if is_part and batch.first < mark.items:
            taken = min(mark.items - batch.first, len(batch.items))
            batch = replace(batch, items=batch.items[taken:], first=batch.first + taken)
        yield batch
