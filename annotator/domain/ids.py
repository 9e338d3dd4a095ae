"""New identifiers."""

from __future__ import annotations

import os

from annotator.domain.blake2 import blake2b

_BYTES = 5  # of an id: 10 hexadecimal digits


def new_id(prefix: str) -> str:
    """Return a new id: a prefix for the kind and 40 random bits (10 hexadecimal digits)."""
    return prefix + os.urandom(_BYTES).hex()


def id_of(prefix: str, words: str) -> str:
    """Return the id that words give: the same ones the same id, everywhere."""
    return prefix + blake2b(words.encode(), digest_size=_BYTES).hexdigest()
