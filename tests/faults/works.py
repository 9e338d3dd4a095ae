"""The kinds of work that are tried while calls of the system fail; each is an entry of one table."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from annotator.domain.errors import StorageError
from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.domain.team_plan import TeamPlan
from annotator.formats.registry import export_format_named
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.acts.codebook import change_codebook
from annotator.project.backups.backup import back_up
from annotator.project.backups.folder import backups_of
from annotator.project.backups.restore import chosen_backup, put_back, restore
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.project.jobs import trash
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.exports.request import ExportRequest, Split
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.rescue import rescue_project
from annotator.project.jobs.saved_copy import save_copy
from annotator.project.teams.merge_decisions import TAKE, Decisions
from annotator.project.teams.merging import merge
from annotator.project.teams.packages import package_paths, write_packages
from annotator.project.teams.planning import make_plan
from annotator.project.teams.readings import reading_of
from annotator.store.schema import VERSION
from tests.examples import ARTICLE, DIRECT, add_document, line, new_project, new_speaker, spans_of

STORED = Path(__file__).parent.parent / "data" / "projects"
NAME = "news.qca"
BACKUP = "news.2025-11-29T140005Z.asked.qca"
CONTENT = spans_of(ARTICLE, DIRECT)
PLAN = TeamPlan(("ana", "bob"), common=100, due=date(2026, 12, 31))
A_TIME = datetime(2025, 11, 29, 14, 0, 5, tzinfo=UTC)
HALVES = Split((("train", 0.5), ("test", 0.5)))
Step = Callable[[Path, Project], object]


@dataclass(frozen=True)
class Work:
    """Work that is tried.

    Attributes
    ----------
    prepare: fills the folder in which it is done.
    steps: its parts; when one returns, what it did was acknowledged.
    opens: whether the project is open meanwhile.
    makes_backups: whether backups are what is asked for; others may be there or not.
    tidies: whether the same work done again, not the opening of the project, removes what was left.
    """

    prepare: Callable[[Path], None]
    steps: tuple[Callable[..., object], ...]
    opens: bool = True
    makes_backups: bool = False
    tidies: bool = False

    @contextmanager
    def begun(self, folder: Path) -> Iterator[tuple[Any, ...]]:
        """Give what the steps take: the folder, and the open project."""
        if not self.opens:
            yield (folder,)
            return
        with Project.open(folder / NAME) as project:
            project.work_as("ana")
            yield folder, project


def _annotated(folder: Path) -> None:
    """Make a project with two documents and some acts on the first one."""
    with new_project(folder / NAME) as project:
        document = add_document(project, ARTICLE, analysed=True)
        add_document(project, "Trams run\n\nThey said “it runs”.", "a2")
        acts = project.work_as("ana")
        for start in (0, 8, 14):
            acts.on(document).quotations.new((Span(start, start + 4),))


def _with_articles(folder: Path) -> None:
    _annotated(folder)
    long = "Mr Okoye said “it is late”. " * 150
    for name, texts in (("one", ["First. " + long, "Second."]), ("two", ["Third.", "Fourth. " + long])):
        quotation = {"id": "q1", "content": [[0, 5]]}
        rows = [line(text, id=f"{name}{n}", quotations=[quotation]) for n, text in enumerate(texts)]
        (folder.parent / f"{name}.jsonl").write_bytes(b"\n".join(rows))  # not where calls fail


def _imported(folder: Path) -> None:
    _with_articles(folder)
    with Project.open(folder / NAME) as project:
        project.work_as("ana")
        import_files(project, [folder.parent / "one.jsonl"])


def _of_version(version: int) -> Callable[[Path], None]:
    def prepare(folder: Path) -> None:
        shutil.copy(STORED / f"version-{version}.qca", folder / NAME)

    return prepare


def _backed_up(folder: Path) -> None:
    """Make a project with a backup, and with acts since."""
    _annotated(folder)
    back_up(folder / NAME, "asked")
    (backup,) = backups_of(folder / NAME)
    backup.path.replace(backup.path.with_name(BACKUP))
    with Project.open(folder / NAME) as project:
        acts = project.work_as("ana")
        acts.on(project.document_at(1)).quotations.new(CONTENT)
        project.trash_acts().remove(["a2"])


def _with_trash(folder: Path) -> None:
    _annotated(folder)
    with Project.open(folder / NAME) as project:
        project.work_as("ana")
        _remove(folder, project)


def _gone(folder: Path) -> None:
    _backed_up(folder)
    (folder / NAME).unlink()


def _damaged(folder: Path) -> None:
    _backed_up(folder)
    path = folder / NAME
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'quotation'"
        root = connection.execute(query).fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = bytes(4096)
    path.write_bytes(data)


def _exported(folder: Path) -> None:
    """Make a project, and files of an earlier export where the next one goes."""
    _annotated(folder)
    for name in ("out.jsonl", "out.sqlite", "out.zip", "out-train.jsonl", "out-test.jsonl"):
        (folder / name).write_text("earlier")
    with Project.open(folder / NAME) as project:
        _export("csv", "out")(folder, project)


def _backup(folder: Path) -> Path:
    return folder / "news.backups" / BACKUP


def _new_quotation(folder: Path, project: Project) -> None:
    project.work_as("ana").on(project.document_at(1)).quotations.new(CONTENT)


def _set_speakers(folder: Path, project: Project) -> None:
    quotation = next(iter(project.open_document(1).quotations))
    speaker = new_speaker("Ben Okoye")
    acts = project.work_as("ana").on(project.document_at(1))
    acts.quotations.set_speakers(Reference(QUOTATION, quotation.id), (speaker,))


def _set_note(folder: Path, project: Project) -> None:
    quotation = next(iter(project.open_document(1).quotations))
    acts = project.work_as("ana").on(project.document_at(1))
    acts.annotations.set_note(Reference(QUOTATION, quotation.id), "note " * 1000)


def _delete(folder: Path, project: Project) -> None:
    quotation = next(iter(project.open_document(1).quotations))
    project.work_as("ana").on(project.document_at(1)).annotations.delete(Reference(QUOTATION, quotation.id))


def _undo(folder: Path, project: Project) -> None:
    project.undo()


def _redo(folder: Path, project: Project) -> None:
    project.redo()


def _jump(folder: Path, project: Project) -> None:
    project.jump(None)


def _import(name: str) -> Step:
    return lambda folder, project: import_files(project, [folder.parent / name])


def _back_up(folder: Path, project: Project) -> None:
    made = back_up(project.path, "asked")
    assert made.backup is not None
    assert made.backup.path.is_file()


def _restore(folder: Path, project: Project) -> None:
    restore(project.database, "ana", _backup(folder), A_TIME)


def _with_copy(folder: Path) -> None:
    _annotated(folder)
    shutil.copyfile(folder / NAME, folder / "copy.qca")
    with Project.open(folder / "copy.qca") as project:
        project.work_as("bob").on(project.document_at(1)).quotations.new(CONTENT)


def _in_conflict(folder: Path) -> None:
    """Make a copy in which Ana has gone on with a layer that she has changed here, too."""
    _with_copy(folder)
    for name, words in ((NAME, "Critics"), ("copy.qca", "Tuesday")):
        with Project.open(folder / name) as project:
            on = project.work_as("ana").on(project.document_at(1))
            on.quotations.new(spans_of(ARTICLE, words))


def _merge(folder: Path, project: Project) -> None:
    report = merge(project, [folder / "copy.qca"])
    if report.faults:  # the copy could not be read, so there is nothing to bring
        message, _, remedy = report.faults[0].message.rstrip(".").rpartition(". ")
        raise StorageError(f"{message}.", f"{remedy}.")


def _decide(folder: Path, project: Project) -> None:
    merge(project, [], Decisions(others=TAKE))


def _make_plan(folder: Path, project: Project) -> None:
    make_plan(project, PLAN)


def _with_plan(folder: Path) -> None:
    _annotated(folder)
    with Project.open(folder / NAME) as project:
        project.work_as("ana")
        _make_plan(folder, project)


def _write_package(name: str) -> Step:
    """Return the step that writes a package, if it is missing: it may be whole though it was not told."""

    def write(folder: Path, project: Project) -> None:
        target = folder / "packages"
        if not package_paths(project.path, target, PLAN.annotators)[name].exists():
            write_packages(project, PLAN, target, [name])

    return write


def _compared(folder: Path) -> None:
    """Make a project in which two layers agree in one quotation, and differ in others."""
    _annotated(folder)
    with Project.open(folder / NAME) as project:
        for name, start in (("ana", 40), ("bob", 60)):
            on = project.work_as(name).on(project.document_at(1))
            on.quotations.new(CONTENT)
            on.quotations.new((Span(start, start + 9),))
            on.layer.set_status("done")
        project.work_as("ana", on_gold=True)  # the file knows who works before the first act


def _take_agreed(folder: Path, project: Project) -> None:
    document = project.document_at(1)
    project.work_as("ana", on_gold=True).on(document).gold.take_agreed(reading_of(project, document))


def _take_one(folder: Path, project: Project) -> None:
    document = project.document_at(1)
    reading = reading_of(project, document)
    part = reading.open()[0]
    project.work_as("ana", on_gold=True).on(document).gold.take(reading, part, ["ana"])


def _correct_gold(folder: Path, project: Project) -> None:
    document = project.document_at(1)
    on = project.work_as("ana", on_gold=True).on(document)
    gold = next(each for each in project.open_document(1).quotations if each.content == CONTENT)
    on.annotations.set_note(Reference(QUOTATION, gold.id), "as both say")


def _finish_gold(folder: Path, project: Project) -> None:
    project.work_as("ana", on_gold=True).on(project.document_at(1)).layer.set_status("done")


def _choose_backup(folder: Path, project: Project) -> None:
    assert chosen_backup(project.path, "latest") == _backup(folder)


def _change_codebook(folder: Path, project: Project) -> None:
    change_codebook(project.database, "ana", bundled_codebook("afacta"), "mine.json")


def _remove(folder: Path, project: Project) -> None:
    project.trash_acts().remove(["a1"])


def _take_out(folder: Path, project: Project) -> None:
    project.trash_acts().restore([1])


def _empty(folder: Path, project: Project) -> None:
    trash.empty(project)


def _export(format: str, name: str, split: Split | None = None) -> Step:
    request = ExportRequest(format=export_format_named(format), split=split)
    return lambda folder, project: export_file(project, folder / name, request)


def _save_copy(folder: Path, project: Project) -> None:
    save_copy(project, folder / "copy.qca", project.open_document(1))


def _open(folder: Path) -> None:
    Project.open(folder / NAME).close()


def _create(folder: Path) -> None:
    if (folder / NAME).exists():  # it was told that it was made, and can be opened
        _open(folder)
    else:
        Project.create(folder / NAME).close()


WORKS: dict[str, Work] = {
    "annotating": Work(_annotated, (_new_quotation, _set_speakers, _set_note, _delete)),
    "undo": Work(_annotated, (_undo, _redo, _jump)),
    "import": Work(_with_articles, (_import("one.jsonl"), _import("two.jsonl")), tidies=True),
    "undo of an import": Work(_imported, (_undo, _redo)),
    **{
        f"migration from version {version}": Work(_of_version(version), (_open,), opens=False)
        for version in range(1, VERSION)
    },
    "opening": Work(_annotated, (_open,), opens=False),
    "a new project": Work(lambda folder: None, (_create,), opens=False),
    "backup": Work(_annotated, (_back_up,), makes_backups=True),
    "restore": Work(_backed_up, (_restore, _undo)),
    "merge": Work(_with_copy, (_merge, _undo)),
    "merge with a conflict": Work(_in_conflict, (_merge, _decide, _undo)),
    "plan": Work(_annotated, (_make_plan, _undo)),
    "packages": Work(_with_plan, (_write_package("ana"), _write_package("bob"))),
    "gold": Work(_compared, (_take_agreed, _take_one, _correct_gold, _finish_gold, _undo)),
    "choice of a backup": Work(_backed_up, (_choose_backup,)),
    "restore of a lost file": Work(
        _gone, (lambda folder: put_back(folder / NAME, _backup(folder)),), opens=False
    ),
    "rescue": Work(
        _damaged, (lambda folder: rescue_project(folder / NAME, folder / "new.qca"),), opens=False
    ),
    "codebook": Work(_annotated, (_change_codebook, _undo)),
    "trash": Work(_annotated, (_remove, _take_out)),
    "emptying of the trash": Work(_with_trash, (_empty,)),
    "export": Work(_exported, (_export("jsonl", "out.jsonl"), _export("sqlite", "out.sqlite")), tidies=True),
    "export of several files": Work(
        _exported,
        (_export("csv", "out.zip"), _export("csv", "out"), _export("jsonl", "out.jsonl", HALVES)),
        tidies=True,
    ),
    "save a copy": Work(_annotated, (_save_copy,)),
}
