"""The reset of a model whose rows are read again."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel


@contextmanager
def resetting(model: QAbstractItemModel) -> Iterator[None]:
    """Make views read all rows again afterwards, even if reading the new rows fails.

    Empty the rows first: rows of another project must not stay when a damaged file raises.
    """
    model.beginResetModel()
    try:
        yield
    finally:
        model.endResetModel()
