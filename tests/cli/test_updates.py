"""New versions of texts by the command line: what becomes of each annotation, as lines and as values."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.project import Project
from annotator.project.versions.plain_report import from_plain
from tests.examples import ARTICLE, DIRECT, add_document, spans_of

NEW = ARTICLE.replace("denied a delay", "denied any delay")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project whose article has two quotations; its new text lies beside it."""
    path = tmp_path / "news.qca"
    with Project.create(path) as project:
        document = add_document(project, ARTICLE)
        acts = project.work_as("ana").on(document)
        for words in (DIRECT, "a delay"):
            acts.quotations.new(spans_of(ARTICLE, words))
    (tmp_path / "a1.txt").write_text(NEW, encoding="utf-8")
    return path


def text(path: Path) -> str:
    with Project.open(path, read_only=True) as project:
        return project.document_at(1).text


def test_a_dry_run_tells_of_each_annotation_and_changes_nothing(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["update", str(path), "a1", str(path.with_name("a1.txt")), "--dry-run", "--json"]) == 0
    out, said = capsys.readouterr()
    assert "“Council backs tram”: 1 stayed, 1 changed; nothing was changed." in said
    assert "a1, ana, quotation content “a delay”: is now “any delay”." in said
    (report,) = from_plain(json.loads(out)["versions"])
    assert report.counts == {"same": 1, "changed": 1}
    assert text(path) == ARTICLE


def test_it_is_an_act_of_whom_it_names(path: Path) -> None:
    assert run(["update", str(path), "a1", str(path.with_name("a1.txt")), "--annotator", "ben"]) == 0
    assert text(path) == NEW
    with Project.open(path) as project:
        project.work_as("ben")
        assert project.undo().act == "undo: new version of the text"
    assert text(path) == ARTICLE


def test_metadata_stay_and_those_that_were_missing_come(path: Path) -> None:
    with Project.open(path) as project:
        project.work_as("ana").on(project.document_at(1)).metadata.set({"title": "Tram"})
    line = {"text": NEW, "title": "Another title", "byline": "Ann Reed"}
    source = path.with_name("new.jsonl")
    source.write_text(json.dumps(line), encoding="utf-8")
    assert run(["update", str(path), "a1", str(source)]) == 0
    with Project.open(path, read_only=True) as project:
        meta = project.document_at(1).meta
    assert (meta["title"], meta["byline"]) == ("Tram", "Ann Reed")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (ARTICLE.encode(), "has the same text"),
        (b"", "has no article"),
        (b'{"text": "One."}\n{"text": "Two."}\n', "has several articles"),
    ],
)
def test_what_is_no_new_version_is_refused(
    path: Path, content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    source = path.with_name("new.jsonl" if content.startswith(b"{") else "new.txt")
    source.write_bytes(content)
    assert run(["update", str(path), "a1", str(source)]) == 2
    assert said in capsys.readouterr().err or not content
    assert run(["update", str(path), "zz", str(path.with_name("a1.txt"))]) == 2
    assert text(path) == ARTICLE


def test_an_import_hands_on_what_new_versions_do(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "import",
        str(path),
        str(path.with_name("a1.txt")),
        "--changed",
        "update",
        "--annotator",
        "ana",
    ]
    assert run([*arguments, "--json"]) == 0
    out, said = capsys.readouterr()
    report = json.loads(out)
    assert report["updated"] == 1
    (version,) = from_plain(report["versions"])
    assert [item.how for item in version.items] == ["changed"]
    assert version.items[0].spans[0].new is not None
    assert version.items[0].spans[0].new.words == "any delay"
    assert "is now “any delay”" in said
