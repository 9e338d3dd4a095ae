"""Comments between projects: exports carry them, and imports bring what a project lacks."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.decisions import Blindness
from annotator.domain.document import Document
from annotator.domain.thread import Place, Thread
from annotator.domain.thread_query import ThreadQuery
from annotator.project import Project
from annotator.project.jobs.file_import import import_stream
from annotator.store import threads
from tests.examples import ARTICLE, add_document, made, new_project
from tests.project.acts.article_layer import CONTENT
from tests.project.jobs.test_round_trip import exported


@pytest.fixture
def document(project: Project) -> Document:
    """Give an article with layers of two annotators and comments on both, and on the article."""
    document = add_document(project, ARTICLE)
    for name in ("ana", "ben"):
        acts = project.work_as(name).on(document)
        quotation = made(acts.quotations.new(CONTENT))
        acts.threads.begin(f"{name} is not sure", Place(name, "quotation", quotation))
    acts.threads.begin("Where is it from?")
    return document


def of(project: Project) -> tuple[Thread, ...]:
    return threads.of_document(project.database, "a1")


def said(project: Project, words: str) -> Thread:
    """Return the thread that begins with some words."""
    (thread,) = [thread for thread in of(project) if thread.messages[0].text == words]
    return thread


def import_from(project: Project, data: bytes) -> str:
    report = import_stream(project, io.BytesIO(data))
    assert [str(problem) for problem in report.problems] == []
    return f"{report.documents} {report.layers} {len(report.present)}"


def test_each_line_has_the_comments_on_its_layer_and_on_the_document(
    project: Project, document: Document
) -> None:
    said = [
        {comment["messages"][0]["text"] for comment in json.loads(line)["comments"]}
        for line in exported(project).splitlines()
    ]
    assert said == [{"ana is not sure", "Where is it from?"}, {"ben is not sure", "Where is it from?"}]


def test_comments_on_a_document_come_in_once(project: Project, document: Document, tmp_path: Path) -> None:
    with new_project(tmp_path / "b.qca") as other:
        assert import_from(other, exported(project)) == "1 1 0"
        assert of(other) == of(project)
        assert exported(other) == exported(project)


def test_answers_come_back_to_a_project_that_has_the_layers(
    project: Project, document: Document, tmp_path: Path
) -> None:
    with new_project(tmp_path / "b.qca") as other:
        import_from(other, exported(project))
        first, last = (said(other, words) for words in ("ana is not sure", "Where is it from?"))
        acts = other.work_as("eva").on(other.document_at(1)).threads
        acts.answer(first.id, "I am.")
        acts.begin("A new one.")
        acts.solve(last.id)
        answered = exported(other)
    before = of(project)
    project.work_as("ana").on(document).threads.answer(last.id, "From the agency.")
    assert import_from(project, answered) == "0 1 1"
    assert {tuple(message.text for message in thread.messages) for thread in of(project)} == {
        ("ana is not sure", "I am."), ("ben is not sure",), ("Where is it from?", "From the agency."),
        ("A new one.",),
    }  # fmt: skip
    assert not said(project, "Where is it from?").solved  # what is known here is newer
    assert import_from(project, answered) == "0 0 2"
    project.undo()  # the import, as a whole
    assert sorted(len(thread.messages) for thread in of(project)) == [1, 1, 2]
    project.redo()
    assert len(of(project)) == len(before) + 1


def test_a_list_shows_open_threads_first_by_document_and_pages(project: Project, document: Document) -> None:
    second = add_document(project, "Ann said hi.", "a2")
    acts = project.work_as("ana")
    for number in range(5):
        acts.on(second).threads.begin(f"number {number}")
    (solved,) = [t for t in of(project) if t.place is None]
    acts.on(document).threads.solve(solved.id)

    def listed(**conditions: object) -> list[str]:
        query = ThreadQuery(**conditions)  # type: ignore[arg-type]
        found, after = [], None
        while page := threads.listed(project.database, query, "ana", after, 2):
            found += page
            after = page[-1]
        return [row.thread.messages[0].text for row in found]

    numbers = [f"number {number}" for number in range(5)]
    first, *others = listed()  # those of one millisecond stand in any order
    assert (first, sorted(others)) == ("ana is not sure", numbers)
    assert listed(solved=True) == [first, *others, "Where is it from?"]
    assert sorted(listed(all_annotators=True)[:2]) == ["ana is not sure", "ben is not sure"]
    assert listed(document="a2", words="3 NUMBER") == ["number 3"]
    assert threads.open_counts(project.database, [1, 2, 3]) == {1: 2, 2: 5}
    assert threads.open_counts(project.database, [1, 2], "ana") == {1: 1, 2: 5}


def test_comments_on_others_annotations_are_hidden_from_who_works_blind(
    project: Project, document: Document
) -> None:
    everything = ThreadQuery(all_annotators=True)
    project.work_as("eva")
    assert len(threads.listed(project.database, everything, "eva")) == 3
    project.set_blindness(Blindness(100))
    (row,) = threads.listed(project.database, everything, "eva")
    assert row.thread.place is None


def test_the_command_line_lists_comments_and_flags(
    project: Project, document: Document, capsys: pytest.CaptureFixture[str]
) -> None:
    project.work_as("ben").on(document).layer.set_flag(True, "ask\x1b[2J Ana")
    thread = said(project, "Where is it from?")
    project.work_as("ana").on(document).threads.solve(thread.id)
    path = str(project.path)
    assert run(["comments", path, "--solved", "--words", "from"]) == 0
    out, told = capsys.readouterr()
    at = thread.began[:19]
    assert out == f"a1: the document: solved\n  {at}  ben: Where is it from?\n"
    assert told == "1 thread of comments.\n"
    assert run(["comments", path, "--author", "ana", "--json"]) == 0
    (line,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (line["document"], line["layer"], line["kind"], line["solved"]) == (
        "a1",
        "ana",
        "quotation",
        False,
    )
    assert run(["comments", path, "--author", "eve"]) == 2
    assert "no annotator “eve”" in capsys.readouterr().err
    assert run(["comments", path, "--document", "a9"]) == 2
    assert "no document “a9”" in capsys.readouterr().err
    assert run(["flags", path]) == 0
    assert capsys.readouterr().out == "a1  ben  Council backs tram: ask�[2J Ana\n", "no terminal obeys"
