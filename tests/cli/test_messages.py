"""What long work says on the way where standard error is no terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.cli.messages import progress
from annotator.cli.program import run


@pytest.mark.parametrize(("total", "lines"), [(1, 1), (10, 1), (100, 4), (100_000, 10)])
def test_a_file_gets_few_lines_ofprogress(capsys: pytest.CaptureFixture[str], total: int, lines: int) -> None:
    with progress("preparing") as told:
        for done in range(1, total + 1):
            told(done, total)
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"preparing: 1 of {total}"
    assert len(said) == lines


def test_a_small_file_is_imported_without_telling_its_bytes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Some text. " * 100)
    assert run(["new", str(tmp_path / "p.qca")]) == 0
    capsys.readouterr()
    assert run(["import", str(tmp_path / "p.qca"), str(tmp_path / "a.txt"), "--no-index"]) == 0
    assert capsys.readouterr().err == "1 document imported\n"
