"""Another pipeline from the command line: listing, reading anew, going on after a stop."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.document import Document
from annotator.domain.proposed import Proposed
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.jobs import preparation
from annotator.project.jobs.preparation import Prepared, prepare
from tests.examples import ARTICLE, span_of, suggested

LATE, DEAR = span_of(ARTICLE, "“It is too late,”"), span_of(ARTICLE, "“and too dear.”")
RISE = span_of(ARTICLE, "fares would rise")


def suggestion(id: str, span: Span) -> Proposed[Quotation]:
    return suggested(id, (span,), (), (), Provenance("rules 1", "r", 0.9), "")


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Put a model in place of the real one that says its name and one quotation; return the texts it read."""
    texts: list[str] = []

    class Reader:
        def __init__(self, number: int, model: str) -> None:
            self.model = model

        def __enter__(self) -> Reader:
            return self

        def __exit__(self, *_: object) -> None:
            pass

        def analyse(
            self, given: Iterable[tuple[object, str]], *_: object
        ) -> Iterator[tuple[object, Outcome]]:
            of = {"m": (LATE, DEAR), "other": (LATE, RISE)}.get(self.model, ())
            for key, text in given:
                texts.append(text)
                made = tuple(suggestion(f"{self.model}{span.start}", span) for span in of)
                yield key, Outcome(Analysis(f"{self.model} 1", (), made, Syntax()))

    monkeypatch.setattr(preparation, "Workers", Reader)
    return texts


def test_models_are_listed(capsys) -> None:
    assert run(["models"]) == 0
    assert f"{DEFAULT_MODEL} 3.8.0" in capsys.readouterr().out.splitlines()


def test_anew_replaces_what_waits_and_brings_nothing_back_that_was_decided(
    project: Project, document: Document, acts: Acts, reads: list[str]
) -> None:
    assert prepare(project, model="m") == Prepared(1)
    opened = project.open_document(1)
    late, _ = opened.pending
    acts.on(opened.document).suggestions.reject(late)
    assert prepare(project, model="other") == Prepared(), "it has been read"
    assert project.open_document(1).model == "m 1"
    assert prepare(project, model="other", anew=True) == Prepared(1)
    opened = project.open_document(1)
    assert opened.model == "other 1"
    assert [one.content for one in opened.pending] == [(RISE,)]


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def given(folder: Path, number: int) -> Path:
    path = folder / "in.jsonl"
    texts = [json.dumps({"id": f"a{n}", "text": f"Text {n}."}) for n in range(number)]
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def test_resume_goes_on_behind_the_last_whole_line(tmp_path: Path, reads: list[str], capsys) -> None:
    source, whole, out = given(tmp_path, 5), tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    assert run(["suggest", str(source), "-o", str(whole)]) == 0
    written = whole.read_bytes().splitlines(keepends=True)
    out.write_bytes(b"".join(written[:2]) + written[2][:-20])
    reads.clear()
    capsys.readouterr()
    assert run(["suggest", str(source), "-o", str(out), "--resume"]) == 0
    assert out.read_bytes() == whole.read_bytes()
    assert reads == ["Text 2.", "Text 3.", "Text 4."]
    assert "2 documents kept" in capsys.readouterr().err


def test_resume_without_a_file_begins(tmp_path: Path, reads: list[str]) -> None:
    out = tmp_path / "out.jsonl"
    assert run(["suggest", str(given(tmp_path, 2)), "-o", str(out), "--resume"]) == 0
    assert [line["id"] for line in lines(out)] == ["a0", "a1"]


def test_resume_leaves_another_file_as_it_is(tmp_path: Path, reads: list[str], capsys) -> None:
    out = tmp_path / "notes.txt"
    out.write_text("my notes\nand more", encoding="utf-8")
    assert run(["suggest", str(given(tmp_path, 2)), "-o", str(out), "--resume"]) == 2
    assert out.read_text(encoding="utf-8") == "my notes\nand more"
    assert "line 1" in capsys.readouterr().err
    assert reads == []


def test_standard_output_cannot_be_resumed(tmp_path: Path, reads: list[str]) -> None:
    assert run(["suggest", str(given(tmp_path, 1)), "--resume"]) == 2
    assert reads == []
