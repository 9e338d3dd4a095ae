"""BLAKE2b from Python itself: `hashlib` loads OpenSSL (see `domain.document`)."""

from __future__ import annotations

try:
    from _blake2 import blake2b
except ImportError:  # Python is built without it
    from hashlib import blake2b

__all__ = ["blake2b"]
