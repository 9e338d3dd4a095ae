"""The number of processes that share a long job on this computer."""

from __future__ import annotations

import os


def processes(at_most: int) -> int:
    """Return the number of processes for a job: one a core that this program may use, up to `at_most`."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, at_most)
