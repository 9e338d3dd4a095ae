"""In the measured process: answering the measuring one in lines of JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any


def say(**fields: Any) -> None:
    """Send a line to the measuring process."""
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


def serve(handlers: dict[str, Callable[..., dict[str, Any]]]) -> int:
    """Answer requests until there are no more."""
    for line in sys.stdin:
        request = json.loads(line)
        say(**handlers[request.pop("do")](**request))
    return 0
