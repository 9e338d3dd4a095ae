"""The language model's process: what becomes of the window where it is missing, late, or killed."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from annotator.domain.analysis import MEMORY, Analysis, AnalysisFailure, Outcome
from annotator.domain.document import new_document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.nlp import worker_protocol
from annotator.nlp.worker_client import State
from annotator.project import Project
from annotator.store.import_stage import ImportStage
from annotator.ui.background.analysis_worker import AnalysisWorker, WorkerProcess
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import wait_for
from tests.ui.articles import BOARD, ENTITIES, REED, SAFE, SUGGESTIONS, TEXT, at, mark
from tests.ui.driving import press, settle, span_of

ENDED = (
    "The analysing process ends again and again while it loads the language model."
    " Suggestions come again after a restart."
)
NOTHING = Analysis("given 1", (), (), Syntax()).to_plain()


def unprepared(path: Path, *texts: str) -> Path:
    """Make a project of articles that no model has seen."""
    with Project.create(path) as project:
        stage = ImportStage(project.database)
        for number, text in enumerate(texts or (TEXT,), 1):
            stage.add(Record(new_document(f"a{number}", text), Layer(f"a{number}", None)))
        stage.commit("import", None)
    return path


@pytest.fixture
def worker_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a function that puts a short Python program in the place of the model's process."""
    begin = "import json, sys, time\nsay = lambda **words: print(json.dumps(words), flush=True)\n"

    def be(program: str) -> None:
        command = [sys.executable, "-c", begin + program]
        monkeypatch.setattr(worker_protocol, "worker_command", lambda model="": command)

    return be


def annotates(shown: MainWindow) -> bool:
    mark(shown.article, SAFE)
    press(shown.article, "q")
    return SAFE in [span for q in shown.workspace.opened.quotations for span in q.content]


@pytest.mark.model
def test_a_model_that_is_not_installed_is_named_and_the_window_works_on(
    window, tmp_path: Path, monkeypatch
) -> None:
    real = AnalysisWorker.__init__
    monkeypatch.setattr(
        AnalysisWorker, "__init__", lambda self, model, parent: real(self, "xx_not_there", parent)
    )
    shown = window(unprepared(tmp_path / "p.qca", TEXT, "Second.\n"))
    wait_for(lambda: "loading the language model" in shown.status.worker.text())
    wait_for(lambda: "xx_not_there is not installed" in shown.status.worker.text())
    assert annotates(shown)
    press(shown.article, "n")
    wait_for(lambda: shown.subjects.analysis.worker.process.id is None)
    settle()
    assert "xx_not_there is not installed" in shown.status.worker.text(), "it stays to be read"
    assert shown.workspace.position == 2


def test_an_answer_for_a_text_that_no_longer_fits_is_dropped(window, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(AnalysisWorker, "request", lambda *_, **__: None)
    shown = window(unprepared(tmp_path / "p.qca"))
    outcome = Outcome(Analysis("given 1", ENTITIES, SUGGESTIONS))
    analysed = shown.subjects.analysis.worker.analysed
    for id, sha256 in (("a1", "0" * 64), ("gone", shown.workspace.opened.document.sha256)):
        analysed.emit(id, sha256, outcome)
        settle()
        assert shown.article.describe(REED.start) == ""
        assert shown.cards.model.rowCount() == 0
        assert not shown.workspace.project.is_analysed("a1")
    sha256 = shown.workspace.opened.document.sha256
    shown.actions_by_id["close_project"].trigger()
    analysed.emit("a1", sha256, outcome)
    assert shown.subjects.projects.open(tmp_path / "p.qca")
    analysed.emit("a1", sha256, outcome)
    settle()
    assert shown.article.describe(REED.start) == "Entity: PERSON"
    assert shown.cards.model.rowCount() == 3


def test_a_killed_worker_is_replaced_and_asked_again(window, tmp_path: Path, worker_is) -> None:
    been = tmp_path / "been"
    worker_is(
        "import os\nsay(model='given 1')\nfor line in sys.stdin:\n"
        f"    if not os.path.exists({str(been)!r}):\n"
        f"        open({str(been)!r}, 'w').close()\n        time.sleep(60)\n"
        f"    say(id=json.loads(line)['id'], outcomes=[{{'analysis': {NOTHING!r}, 'failure': None}}])\n"
    )
    shown = window(unprepared(tmp_path / "p.qca", TEXT, "Second.\n"))
    wait_for(been.exists)
    os.kill(shown.subjects.analysis.worker.process.id, signal.SIGKILL)
    wait_for(lambda: shown.workspace.project.is_analysed("a2"))
    assert shown.workspace.project.is_analysed("a1"), "a worker that somebody ended is no fault of the text"
    assert not shown.subjects.analysis.bar.isVisible()
    assert annotates(shown)


def test_a_document_over_which_workers_end_is_passed_over(window, tmp_path: Path, worker_is) -> None:
    worker_is(
        "import os\nsay(model='given 1')\nfor line in sys.stdin:\n"
        "    if 'Deadly' in line: os.kill(os.getpid(), 9)\n"
        f"    say(id=json.loads(line)['id'], outcomes=[{{'analysis': {NOTHING!r}, 'failure': None}}])\n"
    )
    shown = window(unprepared(tmp_path / "p.qca", "Deadly.\n", "Second.\n", "Third.\n"))
    project = shown.workspace.project
    wait_for(lambda: project.is_analysed("a2") and project.is_analysed("a3"))
    assert shown.subjects.analysis.bar.words.text().startswith(
        "⚠ No suggestions here: the analysing process ended"
    )
    assert project.failure_of("a1").kind == "ended"
    assert project.failure_of("a1").model == "given 1"
    wait_for(lambda: shown.status.worker.text() == "")


def test_a_worker_that_hangs_is_replaced_and_the_document_passed_over(
    window, tmp_path: Path, worker_is, monkeypatch
) -> None:
    monkeypatch.setattr(worker_protocol, "_LEAST_LIMIT", 0.3)
    worker_is(
        "say(model='given 1')\nfor line in sys.stdin:\n"
        "    if 'Endless' in line: time.sleep(60)\n"
        f"    say(id=json.loads(line)['id'], outcomes=[{{'analysis': {NOTHING!r}, 'failure': None}}])\n"
    )
    shown = window(unprepared(tmp_path / "p.qca", "Endless.\n", "Second.\n"))
    project = shown.workspace.project
    wait_for(lambda: project.is_analysed("a2"))
    assert project.failure_of("a1").kind == "hung"
    assert "took longer" in shown.subjects.analysis.bar.words.text()


def test_a_computer_that_sleeps_does_not_take_the_worker_for_hung(qapp) -> None:
    process, hung = WorkerProcess(qapp), []
    process._tell_hung = lambda: hung.append(True)
    process.limit(0.5)
    time.sleep(0.7)  # neither the window nor the worker runs meanwhile
    qapp.processEvents()
    assert not hung
    wait_for(lambda: hung)
    process.limit(None)


def test_nothing_waits_for_a_worker_to_end(window, tmp_path: Path, worker_is, monkeypatch) -> None:
    waits: list[int] = []
    wait = QProcess.waitForFinished

    def counted(process: QProcess, *limit: int) -> bool:
        waits.append(1)
        return wait(process, *limit)

    monkeypatch.setattr(QProcess, "waitForFinished", counted)
    monkeypatch.setattr(worker_protocol, "_LEAST_LIMIT", 0.1)
    worker_is("say(model='given 1')\ntime.sleep(60)\n")
    shown = window(unprepared(tmp_path / "p.qca"))
    wait_for(lambda: shown.workspace.project.failure_of("a1") is not None)
    shown.workspace.open_document(1)
    shown.subjects.analysis.try_analysis_again()
    wait_for(lambda: shown.subjects.analysis.worker.process.id)
    process = shown.subjects.analysis.worker.process.id
    shown.close()
    assert waits == []
    assert shown.subjects.analysis.worker.process.id is None
    wait_for(lambda: not Path(f"/proc/{process}").exists())


def test_a_worker_that_never_loads_its_model_is_given_up(
    window, tmp_path: Path, worker_is, monkeypatch
) -> None:
    monkeypatch.setattr(worker_protocol, "LOADING_LIMIT", 0.1)
    worker_is("time.sleep(60)\n")
    shown = window(unprepared(tmp_path / "p.qca", TEXT, "Second.\n"))
    wait_for(lambda: shown.status.worker.text() == ENDED)
    assert annotates(shown)
    press(shown.article, "n")
    settle()
    assert shown.status.worker.text() == ENDED
    assert shown.subjects.analysis.worker.process.id is None, "it is not started again and again"
    assert shown.workspace.project.failure_of("a1") is None, "no text is to blame"


def test_a_worker_killed_while_it_waits_is_started_again(window, tmp_path: Path, worker_is) -> None:
    answer = {
        "model": "given 1",
        "entities": [list(ENTITIES[0])],
        "suggestions": [],
        "claims": [],
        "syntax": Syntax().to_plain(),
    }
    worker_is(
        "say(model='fast')\nfor line in sys.stdin:\n"
        f"    say(id=json.loads(line)['id'], outcomes=[{{'analysis': {answer!r}, 'failure': None}}])\n"
    )
    texts = [f"{TEXT}{number}\n" for number in range(5)]
    shown = window(unprepared(tmp_path / "p.qca", *texts))
    wait_for(lambda: shown.workspace.project.is_analysed("a3"))
    wait_for(lambda: shown.status.worker.text() == "")
    assert shown.article.describe(REED.start) == "Entity: PERSON"
    assert not shown.workspace.project.is_analysed("a4"), "only the next two are prepared"
    os.kill(shown.subjects.analysis.worker.process.id, signal.SIGKILL)
    wait_for(lambda: shown.subjects.analysis.worker.process.id is None)
    press(shown.article, "n")
    wait_for(lambda: shown.workspace.project.is_analysed("a4"))
    assert shown.status.worker.text() in ("", "finding entities and quotations …")


def answers() -> str:
    """Return a program that answers at once to each text."""
    found = {
        "model": "given 1",
        "entities": [],
        "suggestions": [],
        "claims": [],
        "syntax": Syntax().to_plain(),
    }
    return f"say(model='fast')\nfor line in sys.stdin:\n    say(id=json.loads(line)['id'], outcomes=[{{'analysis': {found!r}, 'failure': None}}])\n"


def test_of_those_ahead_the_done_ones_are_passed_over(window, tmp_path: Path, worker_is) -> None:
    worker_is(answers())
    path = unprepared(tmp_path / "p.qca", *[f"{TEXT}{number}\n" for number in range(6)])
    with Project.open(path) as project:
        acts = project.work_as("Ana")
        for position in (2, 4):
            acts.on(project.document_at(position)).layer.set_status("done")
    shown = window(path)
    project = shown.workspace.project
    wait_for(lambda: project.is_analysed("a5") and shown.status.worker.text() == "")
    assert [id for id in ("a1", "a2", "a3", "a4", "a5", "a6") if project.is_analysed(id)] == [
        "a1",
        "a3",
        "a5",
    ]


def test_the_open_document_comes_first_and_what_was_ahead_of_another_is_dropped(
    window, tmp_path: Path, worker_is
) -> None:
    worker_is("say(model='slow')\nsys.stdin.readline()\ntime.sleep(60)\n")
    shown = window(unprepared(tmp_path / "p.qca", *[f"{TEXT}{number}\n" for number in range(9)]))
    worker = shown.subjects.analysis.worker

    def waiting() -> list[str]:
        return [id for id, _ in worker.client.waiting]

    wait_for(lambda: worker.client.state is State.READING)
    assert waiting() == ["a2", "a3"]
    shown.workspace.open_document(6)
    wait_for(lambda: waiting() == ["a6", "a7", "a8"])
    shown.workspace.open_document(1)
    wait_for(lambda: waiting() == ["a2", "a3"])


def test_a_worker_without_memory_is_replaced_and_the_next_text_is_done(
    window, tmp_path: Path, worker_is
) -> None:
    failure = AnalysisFailure(MEMORY, model="small").to_plain()
    worker_is(
        "import os\nsay(model='small')\nfor line in sys.stdin:\n"
        "    asked = json.loads(line)\n"
        "    if 'Long' in asked['texts'][0]:\n"
        f"        say(id=asked['id'], outcomes=[{{'analysis': None, 'failure': {failure!r}}}])\n"
        "        time.sleep(60)\n"
        f"    say(id=asked['id'], outcomes=[{{'analysis': {NOTHING!r}, 'failure': None}}])\n"
    )
    shown = window(unprepared(tmp_path / "p.qca", "Long.\n", "Second.\n"))
    wait_for(lambda: shown.workspace.project.is_analysed("a2"))
    assert "there is not enough memory" in shown.subjects.analysis.bar.words.text()


def test_a_worker_that_cannot_be_started_is_told_of(window, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(worker_protocol, "worker_command", lambda model="": ["/nowhere/python"])
    shown = window(unprepared(tmp_path / "p.qca"))
    wait_for(lambda: "The analysing process cannot be started: " in shown.status.worker.text())
    assert annotates(shown)


def test_an_article_imported_with_entities_gets_a_parse_and_keeps_them(
    window, tmp_path: Path, worker_is
) -> None:
    sentence = span_of(TEXT, "The Harbour Board agreed.")
    syntax = Syntax(Parts.of([sentence]), Parts.of([BOARD]), Parts.of([Span(BOARD.start, sentence.end - 1)]))
    found = {"model": "given 1", "entities": [], "suggestions": [], "claims": [], "syntax": syntax.to_plain()}
    worker_is(
        f"say(model='fast')\nfor line in sys.stdin:\n    say(id=json.loads(line)['id'], outcomes=[{{'analysis': {found!r}, 'failure': None}}])\n"
    )
    with Project.create(tmp_path / "p.qca") as project:
        stage = ImportStage(project.database)
        theirs = (Entity("theirs", REED, "PERSON", "model"),)
        stage.add(Record(new_document("a1", TEXT), Layer("a1", None), entities=theirs))
        stage.commit("import", None)
    shown = window(tmp_path / "p.qca")
    wait_for(lambda: shown.workspace.project.is_analysed("a1"))
    settle()
    assert shown.article.describe(REED.start) == "Entity: PERSON"
    at(shown.article, BOARD.start)
    press(shown.article, "=")
    assert shown.article.selected_span() == BOARD, "“the” is not taken alone, since the parse is there"
