"""Hashes of rows, whose sum is the checksum of what they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.blake2 import blake2b

if TYPE_CHECKING:
    from collections.abc import Iterable

MODULUS = 1 << 64


def row_hash(table: str, values: Iterable[Any]) -> int:
    """Return the hash of a row; the values are in the order of the names of their columns."""
    return int.from_bytes(blake2b(ascii((table, *values)).encode(), digest_size=8).digest(), "big")


def column_of(total: int) -> str:
    """Return a checksum as a column holds it."""
    return f"{total % MODULUS:016x}"
