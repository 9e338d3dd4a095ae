"""An import whose process was killed leaves the project as it was, and goes on where it was."""

from __future__ import annotations

import os
import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import StorageError
from annotator.formats.input.import_plan import ImportPlan
from annotator.project import Project
from annotator.project.jobs import file_import
from annotator.project.jobs.file_import import Cancelled, import_files
from annotator.project.jobs.import_report import First, ImportReport
from annotator.store import import_stage, layers
from annotator.store.file_overview import damage
from annotator.store.import_reports import RefusedItem, refused_items, reports
from annotator.store.stage_file import StageFile, forget_stopped_import, stage_path
from tests.examples import child, kill

# Killed once the project has staged something behind a number of batches.
KILLED = """
import os, signal, sys
from pathlib import Path
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.reading import file_batches, parts
from annotator.project import Project
from annotator.project.jobs import file_import
from annotator.store import import_stage, staged_rows
staged_rows._BATCH = 2000
parts._MOST_ITEMS = 7
parts.PART, parts._LARGE = 20_000, 40_000
file_batches.SMALL = int(sys.argv[4])
left = int(sys.argv[3])
stage = file_import._Import._stage_batch
def killing(self, items):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    stage(self, items)
file_import._Import._stage_batch = killing
plan = ImportPlan(repeated=sys.argv[5]) if len(sys.argv) > 5 else ImportPlan()
project = Project.open(Path(sys.argv[1]))
file_import.import_files(project, [Path(sys.argv[2])], plan=plan)
"""


def line(number: int) -> str:
    """Return a line: articles, some of them refused, annotated, with a notice or with a known text."""
    if number % 10 == 3:
        return '{"text": 3}'
    text = f"Ann Reed said no {number} times. {'More. ' * (number % 40)}"
    if number % 10 == 5:
        text = "“No,” said Ann Reed."
    more = ', "ents": [1]' if number % 10 == 7 else ""
    if number % 10 == 8:
        speaker = f'{{"id": "s1", "name": "Ann Reed", "aliases": ["Ann {number}"]}}'
        more = f', "annotator": "ana", "speakers": [{speaker}]'
        more += ', "quotations": [{"content": [[14, 16]], "speaker": "s1"}]'
    return f'{{"id": "d{number}", "text": "{text}"{more}}}'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with articles and an empty project."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_text("".join(line(number) + "\n" for number in range(600)))
    (tmp_path / "in" / "b.jsonl").write_text("".join(line(number) + "\n" for number in range(590, 660)))
    (tmp_path / "in" / "c.txt").write_text("Ann said hi.")
    Project.create(tmp_path / "p.qca").close()
    return tmp_path


def killed(folder: Path, after: int, *more: object) -> None:
    """Begin an import that is killed after a number of batches."""
    process = child(KILLED, folder / "p.qca", folder / "in", after, *(more or (1 << 30,)))
    process.communicate(timeout=120)
    assert process.returncode < 0, "it was not killed"


def state_of(project: Project, report: ImportReport) -> list[object]:
    """Return what an import has brought, and told."""
    documents = [project.document_at(number) for number in range(1, project.count() + 1)]
    found = [layers.layer(project.database, document.id, "ana") for document in documents]
    contents = [[quotation.content for quotation in layer.quotations] for layer in found]
    (kept,) = reports(project.database)
    refused = [(item.place, item.given) for item in refused_items(project.database, kept.id)]
    speakers = [sorted(speaker.aliases) for speaker in layers.speakers(project.database)]
    told = [line for line in report.page() if "going on" not in line]
    return [documents, contents, speakers, told, refused, damage(project.database)]


def state_without_a_stop(folder: Path, plan: ImportPlan) -> list[object]:
    with Project.create(folder / "whole.qca") as project:
        return state_of(project, import_files(project, [folder / "in"], plan=plan))


# Where other processes read, batches are larger and fewer.
@pytest.mark.parametrize(
    ("small", "moments", "repeated"),
    [(1 << 30, (20, 25, 28), "take"), (0, (1, 1, 1), "take"), (1 << 30, (20, 25, 28), "pass")],
)
def test_a_killed_import_goes_on_and_brings_what_it_would_have_brought(
    folder: Path, small: int, moments: tuple[int, ...], repeated: str
) -> None:
    plan = ImportPlan(repeated=repeated)  # type: ignore[arg-type]
    whole = state_without_a_stop(folder, plan)
    for after in moments:  # each goes on a bit
        killed(folder, after, small, repeated)
        with Project.open(folder / "p.qca", read_only=True) as project:
            assert project.count() == 0
    with Project.open(folder / "p.qca") as project:
        refused: list[RefusedItem] = []
        report = import_files(project, [folder / "in"], plan=plan, refused=refused.append)
        assert report.went_on > 200
        assert f"going on after {report.went_on} of an import that was stopped" in report.summary()
        assert state_of(project, report) == whole
        assert len(refused) == 68
    assert not stage_path(folder / "p.qca").exists()


def test_an_import_killed_when_all_is_staged_brings_all(folder: Path) -> None:
    whole = state_without_a_stop(folder, ImportPlan())
    before_adding = "import_stage.ImportStage._add_all = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
    code = KILLED.replace("left < 0", "False").replace("plan = Import", f"{before_adding}plan = Import", 1)
    for batch in ("2000", "1 << 40"):
        process = child(
            code.replace("_BATCH = 2000", f"_BATCH = {batch}"), folder / "p.qca", folder / "in", 0, 0
        )
        process.communicate(timeout=120)
        assert process.returncode < 0
    with Project.open(folder / "p.qca") as project:
        assert project.count() == 0
        report = import_files(project, [folder / "in"])
        assert report.went_on == project.count()
        assert state_of(project, report) == whole


def test_a_kill_at_any_moment_leaves_nothing_half(folder: Path) -> None:
    whole = state_without_a_stop(folder, ImportPlan())
    chance = random.Random(5)
    code = KILLED.replace("left < 0", "False")
    for _ in range(8):
        process = child(code, folder / "p.qca", folder / "in", 0, chance.choice([0, 1 << 30]))
        time.sleep(chance.uniform(0.3, 1.6))
        kill(process)
        with Project.open(folder / "p.qca") as project:
            assert damage(project.database) == []
            assert project.count() in (0, len(whole[0]))  # type: ignore[arg-type]
            if project.count():
                break
    with Project.open(folder / "p.qca") as project:
        report = import_files(project, [folder / "in"])
        assert project.count() == len(whole[0])  # type: ignore[arg-type]
        assert report.documents in (0, project.count())


def test_other_files_and_other_plans_begin_anew(folder: Path) -> None:
    killed(folder, 40)
    with (folder / "in" / "a.jsonl").open("a") as stream:
        stream.write(line(1000) + "\n")
    with Project.open(folder / "p.qca") as project:
        assert import_files(project, [folder / "in"]).went_on == 0
    Project.create(folder / "q.qca").close()
    (folder / "q.qca").replace(folder / "p.qca")
    killed(folder, 40)
    with Project.open(folder / "p.qca") as project:
        assert import_files(project, [folder / "in"], plan=ImportPlan(changed="add")).went_on == 0
        assert not stage_path(project.path).exists()


def test_what_came_in_meanwhile_lets_an_import_begin_anew(folder: Path) -> None:
    killed(folder, 40)
    with Project.open(folder / "p.qca") as project:
        (folder / "other.txt").write_text("Something else.")
        import_files(project, [folder / "other.txt"])
        report = import_files(project, [folder / "in"])
        assert (report.went_on, damage(project.database)) == (0, [])


def test_a_cancelled_or_forgotten_import_leaves_no_file(folder: Path) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    killed(folder, 40)
    assert stage_path(folder / "p.qca").exists()
    with Project.open(folder / "p.qca") as project:
        with pytest.raises(Cancelled):
            import_files(project, [folder / "in"], cancel)
        assert [path.name for path in folder.iterdir() if "import" in path.name] == []
    killed(folder, 40)
    with Project.open(folder / "p.qca") as project:
        forget_stopped_import(project.path)
        assert [path.name for path in folder.iterdir() if "import" in path.name] == []
        assert import_files(project, [folder / "in"]).went_on == 0


def test_a_link_in_the_place_of_the_file_is_not_followed(folder: Path) -> None:
    valuable = folder / "valuable.db"
    with closing(sqlite3.connect(valuable)) as connection:
        connection.execute("CREATE TABLE t (x)")
    before = valuable.read_bytes()
    for make in (os.symlink, os.link):
        stage_path(folder / "p.qca").unlink(missing_ok=True)
        make(valuable, stage_path(folder / "p.qca"))
        with Project.open(folder / "p.qca") as project:
            forget_stopped_import(project.path)
            import_files(project, [folder / "in"])
        assert valuable.read_bytes() == before
        assert os.path.lexists(stage_path(folder / "p.qca"))


@pytest.mark.parametrize("how", ["garbled", "cut", "another database", "words", "no text"])
def test_a_damaged_file_is_thrown_away(folder: Path, how: str) -> None:
    killed(folder, 60)
    path = stage_path(folder / "p.qca")
    data = path.read_bytes()
    if how == "garbled":
        path.write_bytes(data[:5000] + os.urandom(60_000) + data[65_000:])
    elif how == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif how == "words":
        path.write_text("nothing of ours")
    else:
        with closing(sqlite3.connect(path)) as connection:
            words = "DROP TABLE going" if how == "another database" else "UPDATE document_text SET text = 'x'"
            connection.execute(words)
            connection.commit()
    with Project.open(folder / "p.qca") as project:
        report = import_files(project, [folder / "in"])
        assert (report.went_on, damage(project.database)) == (0, [])
        assert report.documents > 500


def test_a_file_that_does_not_say_how_far_it_came_is_thrown_away(project: Project) -> None:
    tables = ("document", "document_text")
    StageFile(project.database, tables, "one").drop(attached_only=True)
    with closing(sqlite3.connect(stage_path(project.path))) as connection, connection:
        connection.execute("DELETE FROM going")
    again = StageFile(project.database, tables, "one")
    assert (again.state, again.is_kept) == ("", True)
    again.drop()
    assert not stage_path(project.path).exists()


def test_two_imports_at_once_do_not_meet(folder: Path) -> None:
    with Project.open(folder / "p.qca") as project:
        stage = import_stage.ImportStage(project.database, "one")
        assert stage.is_kept
        with Project.open(folder / "p.qca", read_only=True) as other:
            assert not import_stage.ImportStage(other.database, "one").is_kept
        stage.discard()


def test_a_failure_of_the_disk_leaves_no_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise StorageError("The disk is full.", "Free some space.")

    monkeypatch.setattr(file_import.ImportStage, "commit", fail)
    with Project.open(folder / "p.qca") as project, pytest.raises(StorageError):
        import_files(project, [folder / "in"])
    assert not stage_path(folder / "p.qca").exists()


def test_reports_of_very_many_problems_keep_the_first_and_count_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Fine."}\n' + '{"title": "No text"}\n' * 1500)
    with Project.create(tmp_path / "p.qca") as project:
        report = import_files(project, [path])
        assert "1500 not imported" in report.summary()
        assert len(report.problems) == 1000
        assert report.lines()[3:] == ["… and 997 more of this kind.", "… and 500 more."]
        assert sum(line.startswith("a.jsonl:") for line in report.page()) == 1000
        assert sum(1 for _ in refused_items(project.database, 1)) == 1500
        again = import_files(project, [path])
        assert again.counts() == "0 documents imported, 1 already there, 1500 not imported"


def test_what_is_read_again_of_a_report_knows_how_many_there_were() -> None:
    assert First(["a.txt: it is empty."], 5).lines() == ["a.txt: it is empty.", "… and 4 more."]
    assert First(["a.txt: it is empty."]).lines() == ["a.txt: it is empty."]
