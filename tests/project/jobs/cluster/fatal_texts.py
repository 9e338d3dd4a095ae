"""Loaded by Dask's workers in tests: some texts end the worker itself, as a machine without memory does."""

from __future__ import annotations

import os
import signal

from annotator.domain.document import Document
from annotator.project.jobs.cluster import part_work

WORDS = "This text ends its worker."
_unpacked = part_work.unpacked


def dask_setup(worker: object) -> None:
    """Have the work on such texts end the process."""
    part_work.unpacked = unpacked


def unpacked(data: bytes) -> list[Document]:
    documents = _unpacked(data)
    if any(WORDS in document.text for document in documents):
        os.kill(os.getpid(), signal.SIGKILL)
    return documents
