"""The codebook of a file takes the place of a project's, or is refused with the reason."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.project import Project
from tests.domain.test_codebook import SMALL
from tests.examples import new_project


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"[" * 5_000, "nested too deeply"),
        (json.dumps({**SMALL, "name": ["a"]}).encode(), "“name” is no word"),
        (b"[1]", "it is not a JSON object"),
        (b"\xff", "it is not UTF-8"),
        (b"{", "it is not JSON"),
    ],
)
def test_what_is_no_codebook_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, said: str
) -> None:
    path, file = tmp_path / "p.qca", tmp_path / "mine.json"
    new_project(path).close()
    file.write_bytes(data)
    assert run(["codebook", str(path), str(file)]) != 0
    told = capsys.readouterr().err
    assert said in " ".join(told.split())
    assert "mine.json" in told


@pytest.mark.parametrize(
    "more", [{"version": 3}, {"version": 10**400}, {"note": "a\ud800b"}, {"note": float("nan")}]
)
def test_what_json_can_say_is_kept_so_that_the_project_opens(tmp_path: Path, more: dict[str, object]) -> None:
    path, file = tmp_path / "p.qca", tmp_path / "mine.json"
    new_project(path).close()
    file.write_bytes(codecs.BOM_UTF8 + json.dumps({**SMALL, **more}).encode())
    assert run(["codebook", str(path), str(file)]) == 0
    with Project.open(path) as project:
        assert project.codebook.name == "small"
