"""The examples of the manual's page on Python do what they say there, on the sample project."""

from __future__ import annotations

import doctest
import importlib.util
from pathlib import Path

import pytest

from annotator.project.jobs.sample_project import create_sample
from annotator.resources_folder import resource


def test_the_examples_of_the_manual_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_sample(tmp_path / "sample.qca").close()
    monkeypatch.chdir(tmp_path)
    text = resource("manual", "python.md").read_text(encoding="utf-8")
    if importlib.util.find_spec("pandas") is None:
        text = text.partition("\n## Frames\n")[0]
    examples = doctest.DocTestParser().get_doctest(text, {}, "python.md", None, 0)
    assert len(examples.examples) >= 6
    said: list[str] = []
    assert doctest.DocTestRunner().run(examples, out=said.append).failed == 0, "".join(said)
