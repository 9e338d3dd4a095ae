"""Reading a model's rows anew."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel


@contextmanager
def resetting(model: QAbstractItemModel) -> Iterator[None]:
    """Let views read all rows again afterwards, also where the new ones could not be read.

    Empty the rows first: those of another project must not stay where a damaged file raises.
    """
    model.beginResetModel()
    try:
        yield
    finally:
        model.endResetModel()
