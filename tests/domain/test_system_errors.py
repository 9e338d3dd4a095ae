"""The system's errors in plain words, with what helps."""

from __future__ import annotations

import errno
import os

import pytest

from annotator.domain.system_errors import reason, remedy


@pytest.mark.parametrize(
    ("number", "words", "way_out"),
    [
        (errno.ENOSPC, "the disk is full", "Free some space, or choose another folder."),
        (errno.EACCES, "you have no permission", "Change its permissions, or choose another folder."),
        (errno.EROFS, "its disk can only be read", "Make the disk writable, or choose another folder."),
        (errno.ENOENT, "there is no such file or folder", "Check its name, or choose another folder."),
        (errno.ENOTCONN, "its drive does not answer", "Connect the drive again, or choose another folder."),
    ],
)
def test_a_known_error_has_a_reason_and_its_own_way_out(number: int, words: str, way_out: str) -> None:
    error = OSError(number, os.strerror(number), "x.qca")
    assert (reason(error), remedy(error, "choose another folder")) == (words, way_out)
    assert remedy(error) == f"{way_out.partition(', or')[0]}."


def test_an_unknown_error_keeps_its_words_and_none_is_without() -> None:
    assert reason(OSError(errno.EPROTO, "Protocol error")) == "Protocol error"
    assert reason(ValueError("embedded null byte")) == "embedded null byte"
    assert reason(OSError()) == "the system gives no reason"
    assert reason(MemoryError()) == "memory is used up"
    assert remedy(OSError(), "try again") == "Try again."
    assert remedy(OSError()) == ""
