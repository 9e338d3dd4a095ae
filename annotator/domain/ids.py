"""New identifiers."""

from __future__ import annotations

import os


def new_id(prefix: str) -> str:
    """Return a new id: a prefix for the kind and 40 random bits (10 hexadecimal digits)."""
    return prefix + os.urandom(5).hex()
