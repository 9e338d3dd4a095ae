"""What long work says on the way where standard error is no terminal."""

from __future__ import annotations

import pytest

from annotator.cli import _progress


@pytest.mark.parametrize(("total", "lines"), [(1, 1), (10, 1), (100, 4), (100_000, 10)])
def test_a_file_gets_few_lines_of_progress(
    capsys: pytest.CaptureFixture[str], total: int, lines: int
) -> None:
    with _progress("preparing") as told:
        for done in range(1, total + 1):
            told(done, total)
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"preparing: 1 of {total}"
    assert len(said) == lines
