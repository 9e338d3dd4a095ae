"""Libraries that try a socket when they are imported."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def no_probe() -> Iterator[None]:
    """Let nothing that is imported in the block open a socket.

    urllib3, which spaCy and trafilatura import and this program never uses, binds ::1 to see whether the
    system has IPv6, unless Python says that it has none.
    """
    is_known = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        yield
    finally:
        socket.has_ipv6 = is_known
