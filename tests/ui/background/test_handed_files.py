"""Files that are handed to a command: whole, or told why not and gone."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest

from annotator.domain.errors import StorageError
from annotator.ui.background.handed_files import HandedFiles


def test_what_is_handed_over_is_there_until_it_is_removed() -> None:
    handed = HandedFiles("plan")
    path = handed.write_json("plan.json", {"names": ["Ána"]})
    assert json.loads(path.read_text(encoding="utf-8")) == {"names": ["Ána"]}
    handed.remove()
    assert not handed.path.exists()


def test_a_file_that_cannot_be_written_leaves_nothing_behind() -> None:
    def refuse(path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    handed = HandedFiles("plan")
    with pytest.raises(StorageError, match="temporary use cannot be written: the disk is full"):
        handed.write("plan.json", refuse)
    assert not handed.path.exists()
