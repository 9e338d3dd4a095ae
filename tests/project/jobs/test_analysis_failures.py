"""Documents that cannot be analysed: named, passed over, kept as failed, tried again, told of in a report."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.analysis import ENDED, Analysis, AnalysisFailure, Outcome
from annotator.domain.document import new_document
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.span import Span
from annotator.nlp import worker_protocol
from annotator.project import Project
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.failure_report import failure_report
from annotator.project.jobs.file_import import import_stream
from annotator.project.jobs.preparation import save_outcome
from tests.examples import schema
from tests.planted_fault import passed_over, suggest_with_fault
from tests.small_worker import small_worker

FAILURE = AnalysisFailure(
    "KeyError",
    "'Rosneft'",
    "quotations",
    'File "annotator/nlp/x.py", line 3, in f\nKeyError',
    Span(3, 9),
    "m 1",
)
READ = Analysis("m 1", ((0, 3, "ORG"),), ())


@pytest.fixture
def small_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_protocol, "worker_command", lambda model: small_worker(tmp_path))


def lines_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def written(path: Path, *texts: str) -> Path:
    lines = (
        json.dumps({"id": f"a{at}", "title": f"Title {at}", "text": text}) for at, text in enumerate(texts, 1)
    )
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def made(path: Path, *texts: str) -> Path:
    with Project.create(path) as project:
        given = written(path.with_suffix(".jsonl"), *texts)
        assert import_stream(project, io.BytesIO(given.read_bytes())).problems == []
    return path


# suggest


@pytest.mark.usefixtures("small_workers")
def test_suggest_names_what_fails_and_goes_on(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    given = written(tmp_path / "in.jsonl", "one", "fails here", "three", "four", "ends", "six", "fails too")
    out = tmp_path / "out.jsonl"
    assert run(["suggest", str(given), "-o", str(out), "--jobs", "2"]) == 1
    lines = lines_of(out)
    for line in lines:
        schema().validate(line)
    assert [line["text"] for line in lines] == [
        "one", "fails here", "three", "four", "ends", "six", "fails too",
    ]  # fmt: skip
    assert {line["id"]: line["analysis_error"] for line in lines if "analysis_error" in line} == {
        "a2": "ValueError: fails here (quotations)",
        "a5": "the analysing process ended twice while it read this text",
        "a7": "ValueError: fails too (quotations)",
    }
    said = capfd.readouterr().err
    assert "“Title 2” (a2) cannot be analysed: ValueError: fails here (quotations)." in said
    assert "4 documents with suggestions, 3 that could not be analysed." in said


@pytest.mark.usefixtures("small_workers")
def test_suggest_counts_the_lines_that_it_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    given = written(tmp_path / "in.jsonl", "one", "", "three", " \n\t", "five")
    out = tmp_path / "out.jsonl"
    assert run(["suggest", str(given), "-o", str(out)]) == 2
    assert [line["id"] for line in lines_of(out)] == ["a1", "a3", "a5"]
    said = capfd.readouterr().err
    assert [line for line in said.splitlines() if "empty" in line] == [
        "in.jsonl:2: text is empty.", "in.jsonl:4: text is empty.",
    ]  # fmt: skip
    assert "3 documents with suggestions, 2 not read." in said


@pytest.mark.usefixtures("small_workers")
def test_what_suggest_could_not_analyse_is_imported_to_be_analysed(tmp_path: Path, project: Project) -> None:
    given, out = written(tmp_path / "in.jsonl", "fails here"), tmp_path / "out.jsonl"
    run(["suggest", str(given), "-o", str(out)])
    (line,) = lines_of(out)
    line["entities"] = [{"id": "e", "start": 0, "end": 5, "text": "fails", "label": "ORG", "origin": "model"}]
    report = import_stream(project, io.BytesIO(json.dumps(line).encode()))
    assert report.problems == []
    assert not project.is_analysed("a1")
    save_outcome(project, "a1", Outcome(READ))
    assert [(e.span, e.label) for e in project.open_document(1).entities] == [(Span(0, 3), "ORG")]
    exported = io.BytesIO()
    write_records(project, exported)
    assert "analysis_error" not in json.loads(exported.getvalue())


def test_another_tools_field_of_that_name_is_kept(project: Project) -> None:
    import_stream(project, io.BytesIO(b'{"id": "a", "text": "Some text.", "analysis_error": 7}'))
    exported = io.BytesIO()
    write_records(project, exported)
    assert json.loads(exported.getvalue())["analysis_error_as_given"] == 7


@pytest.mark.model
def test_with_a_fault_in_a_rule_just_the_guilty_are_passed_over(tmp_path: Path) -> None:
    texts = [
        f"The mayor told the {word} on Monday that it was late." for word in ("board", "guilty", "crowd")
    ]
    given = written(
        tmp_path / "in.jsonl", *texts[:1], texts[1], *texts[2:], texts[0], texts[1], texts[2], texts[1]
    )
    out = tmp_path / "out.jsonl"
    assert suggest_with_fault(given, out, "guilty", "--jobs", "2") == 1
    failed, guilty = passed_over(out, "guilty")
    assert failed == guilty == {"a2", "a5", "a7"}
    for line in lines_of(out):
        schema().validate(line)
        assert bool(line["quotations"]) == (line["id"] not in guilty)
        assert [entity["text"] for entity in line["entities"]] == ["Monday"]


# prepare


@pytest.mark.usefixtures("small_workers")
def test_prepare_names_what_fails_keeps_it_and_tries_it_again(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = made(tmp_path / "p.qca", "one", "fails", "ends once", "four")
    assert run(["prepare", str(path), "--jobs", "1"]) == 1
    said = capfd.readouterr().err
    assert "“Title 2” (a2) cannot be analysed: ValueError: fails (quotations)." in said
    assert "3 documents prepared, 1 that could not be analysed.\nAnother `prepare` tries those again." in said
    with Project.open(path) as project:
        assert [project.is_analysed(f"a{at}") for at in (1, 2, 3, 4)] == [True, False, True, True]
        assert project.failure_of("a2").message == "fails"
        assert [summary.failed for summary in project.summaries([1, 2])] == [False, True]
        assert project.positions_matching(DocumentFilter(status="failed")) == [2]
    asked = (tmp_path / "asked").read_text("utf-8").count("\n")
    assert run(["prepare", str(path)]) == 1
    again = (tmp_path / "asked").read_text("utf-8").splitlines()[asked:]
    assert [line.split(" ", 1)[1] for line in again] == ["fails"]
    assert "0 documents prepared, 1 that" in capfd.readouterr().err


@pytest.mark.usefixtures("small_workers")
def test_a_text_that_was_changed_from_outside_does_not_stop_prepare(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = made(tmp_path / "p.qca", "one", "two", "three")
    with Project.open(path) as project, project.database.transaction() as connection:
        connection.execute("UPDATE document_text SET text = 'other' WHERE position = 2")
    assert run(["prepare", str(path)]) == 1
    assert "The document at position 2 cannot be analysed" in capfd.readouterr().err
    with Project.open(path) as project:
        assert [project.is_analysed(f"a{at}") for at in (1, 2, 3)] == [True, False, True]


def test_a_failure_is_forgotten_once_the_document_is_analysed(project: Project) -> None:
    import_stream(project, io.BytesIO(b'{"id": "a1", "text": "Rosneft said so."}'))
    save_outcome(project, "a1", Outcome(READ, FAILURE))
    opened = project.open_document(1)
    assert opened.failure == FAILURE
    assert [entity.label for entity in opened.entities] == ["ORG"], "what the model has read is kept"
    save_outcome(project, "a1", Outcome(READ))
    opened.load_analysis()
    assert opened.failure is None
    assert project.is_analysed("a1")


def test_a_failure_leaves_an_older_analysis_as_it_was(project: Project) -> None:
    import_stream(project, io.BytesIO(b'{"id": "a1", "text": "Rosneft said so."}'))
    save_outcome(project, "a1", Outcome(READ))
    save_outcome(project, "a1", Outcome(None, AnalysisFailure(ENDED)))
    assert project.is_analysed("a1")
    assert project.failure_of("a1") is None


# The report


def test_the_report_says_all_but_the_words_of_the_article() -> None:
    document = new_document("a1", "So Rosneft cost 12.5 bn in 30 days.")
    failure = AnalysisFailure(
        "ValueError",
        "cannot read 'Rosneft' or 12.5 in 30 days: start 24 is not before end 11",
        "claims",
        '  File "annotator/nlp/en/claims/component.py", line 3, in read\n    raise ValueError("cannot read")\nValueError',
        Span(3, 10),
        "en_core_web_sm 3.8.0",
    )
    report = failure_report(document, failure)
    for words in (
        "Quote & Claim Annotator 0.1.0", "Model: en_core_web_sm 3.8.0", "Document: a1, 35 characters",
        "Step: claims", "Place: characters 3 to 10", 'raise ValueError("cannot read")',
        "ValueError: cannot read '…' or … in 30 …: start 24 is not before end 11",
    ):  # fmt: skip
        assert words in report
    for words in ("Rosneft", "12.5", "days"):
        assert words not in report
    assert "'Rosneft' or 12.5" in failure_report(document, failure, with_words=True)
    assert failure_report(document, failure, with_words=True).endswith("Words of the article:\nRosneft\n")
