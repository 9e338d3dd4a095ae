"""The works that are killed: an entry each, with what it begins with, what it does, and what has to hold besides.

A work tells each act once it is saved, when the window would show it. What holds for all of them stands in
`tests/faults/test_kill.py`.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from annotator.cli.program import run
from annotator.domain.document import new_document
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.backups.backup import back_up
from annotator.project.backups.folder import backups_of
from annotator.project.jobs.check import check
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.trash import empty, positions_of
from annotator.project.teams.readings import DocumentReadings, reading_of
from annotator.store.schema import VERSION
from tests.examples import (
    ARTICLE,
    DIRECT,
    add_records,
    claim_proposal,
    line,
    made,
    model_entities,
    new_project,
    new_speaker,
    proposal,
    span_of,
    spans_of,
)
from tests.faults.damage import stop_an_act

STORED = Path(__file__).parents[1] / "data" / "projects"
CONTENT = spans_of(ARTICLE, DIRECT)
PROJECT, BAD = "news.qca", "bad.qca"
# Called whenever an act is saved.
Tell = Callable[[], None]


@dataclass(frozen=True)
class Work:
    """What is done while it is killed.

    Attributes
    ----------
    set_up: makes the files that it begins with, in a folder.
    do: does it there, in the process that is killed.
    is_job: whether it comes to the same end where it is done again.
    untouched: names of files whose bytes it never changes.
    backups: how many backups there are at least, by the number of acts told.
    share: so many works share the kills of one kind.
    """

    set_up: Callable[[Path], None]
    do: Callable[[Path, Tell], None]
    is_job: bool = True
    untouched: tuple[str, ...] = ()
    backups: Callable[[int], int] = lambda told: 0
    share: int = 1


def make_project(folder: Path) -> None:
    """Make a project of three analysed articles, two of them annotated by two people."""
    with new_project(folder / PROJECT) as project:
        for number in (1, 2, 3):
            document = new_document(f"a{number}", ARTICLE)
            suggestions = (proposal(), claim_proposal())
            add_records(
                project, Record(document, Layer(document.id, None), model_entities(), suggestions=suggestions)
            )
        for annotator in ("bob", "ana"):
            acts = project.work_as(annotator)
            for position in (1, 2):
                on = acts.on(project.document_at(position))
                quotation = Reference(QUOTATION, made(on.quotations.new(CONTENT)))
                on.quotations.set_speakers(quotation, (new_speaker("Ann Reed"),))


def annotate(folder: Path, tell: Tell) -> None:
    """Do an act of each kind."""
    with Project.open(folder / PROJECT) as project:
        acts = project.work_as("ana")
        opened = project.open_document(3)
        on = acts.on(opened.document)
        on.suggestions.accept(opened.pending[0])
        tell()
        quotation = Reference(QUOTATION, made(on.quotations.new(spans_of(ARTICLE, "“It is too late,”"))))
        tell()
        on.quotations.join_fragment(quotation, span_of(ARTICLE, "“and too dear.”"))
        tell()
        on.annotations.set_spans(quotation, "source", spans_of(ARTICLE, "Ben Okoye"))
        tell()
        on.quotations.set_speakers(quotation, (new_speaker("Ben Okoye"),))
        tell()
        claimed = on.claims.new(spans_of(ARTICLE, "fares would rise"), quotation.id, ("prediction",))
        tell()
        on.annotations.set_note(Reference(CLAIM, made(claimed, "claim")), "by whom? " * 2000)
        tell()
        on.entities.new(span_of(ARTICLE, "Mayor"), "PERSON")
        tell()
        on.layer.set_status("done")
        tell()
        on.annotations.delete(quotation)
        tell()
        project.speaker_acts().rename(project.speakers()[0].id, "Ann Reed, mayor")
        tell()


def make_files(folder: Path) -> None:
    """Make a project, and files to import: new articles, layers of older ones, and new versions of their texts."""
    make_project(folder)
    quotation = {"id": "q1", "content": [[CONTENT[0].start, CONTENT[0].end]], "speaker": "s1"}
    speaker = {"id": "s1", "name": "Ann Reed", "kind": "person", "aliases": []}
    layer = {"annotator": "cleo", "quotations": [quotation], "speakers": [speaker]}
    texts = {f"n{number}": f"{ARTICLE} {'More. ' * number}" for number in range(40)}
    olds = dict.fromkeys(("a1", "a2", "a3"), ARTICLE)
    for name, contents in {"new.jsonl": texts, "layers.jsonl": olds}.items():
        lines = [line(text, id=id, **layer) for id, text in contents.items()]
        (folder / name).write_bytes(b"\n".join(lines))
    newer = [json.dumps({"id": id, "text": f"New.\n\n{text}"}) for id, text in olds.items()]
    (folder / "texts.jsonl").write_text("\n".join(newer), encoding="utf-8")


def bring(folder: Path, tell: Tell, name: str, options: tuple[str, ...] = ()) -> None:
    """Run `annotator import`."""
    code = run(["import", str(folder / PROJECT), str(folder / name), *options])
    assert code == 0, code
    tell()


def make_acts_to_undo(folder: Path) -> None:
    """Make a project in which Ana has imported, annotated, removed and undone."""
    make_files(folder)
    with Project.open(folder / PROJECT) as project:
        acts = project.work_as("ana")
        import_files(project, [folder / "layers.jsonl", folder / "new.jsonl"])
        on = acts.on(project.document_at(5))
        quotation = Reference(QUOTATION, made(on.quotations.new(CONTENT)))
        on.quotations.set_speakers(quotation, (new_speaker("Ann Reed"),))
        project.trash_acts().remove(["a2", "n3"])


def undo(folder: Path, tell: Tell) -> None:
    """Undo acts, among them a removal and an import, and redo them."""
    with Project.open(folder / PROJECT) as project:
        project.work_as("ana")
        for step in (*[project.undo] * 5, *[project.redo] * 4):
            step()
            tell()


def migrate(folder: Path, tell: Tell) -> None:
    """Open a project of an older file version."""
    Project.open(folder / PROJECT).close()
    tell()


def make_much(folder: Path) -> None:
    """Make a project with so many annotations in an article that removing it is backed up before."""
    make_project(folder)
    quotations = [{"id": f"q{n}", "content": [[n, n + 5]]} for n in range(150)]
    (folder / "much.jsonl").write_bytes(line(ARTICLE, id="a9", quotations=quotations))
    with Project.open(folder / PROJECT) as project:
        import_files(project, [folder / "much.jsonl"])


def remove_much(folder: Path, tell: Tell) -> None:
    """Move the article with many annotations to the trash, and another one."""
    with Project.open(folder / PROJECT) as project:
        project.work_as("ana")
        for id in ("a9", "a1"):
            project.trash_acts().remove([id])
            tell()


def make_older(folder: Path, version: int) -> None:
    """Copy a stored project of an older file version."""
    shutil.copy(STORED / f"version-{version}.qca", folder / PROJECT)


def make_backup(folder: Path) -> None:
    """Make a project with a backup, and change it thereafter: layers, texts, documents."""
    make_files(folder)
    back_up(folder / PROJECT, "asked")
    with Project.open(folder / PROJECT) as project:
        acts = project.work_as("ana")
        import_files(project, [folder / "new.jsonl"])
        acts.on(project.document_at(1)).metadata.set({"title": "Trams"})
        acts.on(project.document_at(3)).quotations.new(CONTENT)
        project.trash_acts().remove(["a2", "n3"])


def act_and_back_up(folder: Path, tell: Tell) -> None:
    """Make a backup after each of two acts, and a thinned one."""
    with Project.open(folder / PROJECT) as project:
        on = project.work_as("ana").on(project.document_at(1))
        for words, reason in (("Critics", "asked"), ("Tuesday", "hourly")):
            on.entities.new(span_of(ARTICLE, words), "ORG")
            tell()
            code = run(["backup", str(folder / PROJECT), "--reason", reason])
            assert code == 0, code
            tell()


def on_a_stick(folder: Path, tell: Tell, do: Callable[[Path, Tell], None]) -> None:
    """Do something where files cannot have a second name."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    os.link = refuse
    do(folder, tell)


def restore(folder: Path, tell: Tell) -> None:
    """Run `annotator restore` with the first backup; where that has been done, it says so."""
    first = backups_of(folder / PROJECT)[-1].path.name
    code = run(["restore", str(folder / PROJECT), first, "--annotator", "ana"])
    assert code in (0, 2), code
    tell()


def lose_project(folder: Path) -> None:
    """Make a project with a backup, and lose the project."""
    make_backup(folder)
    (folder / PROJECT).unlink()


def make_damaged(folder: Path) -> None:
    """Make a damaged project with the journal of an act that did not end, and a backup."""
    make_backup(folder)
    bad = (folder / PROJECT).rename(folder / BAD)
    (folder / "news.backups").rename(folder / "bad.backups")
    for backup in (folder / "bad.backups").iterdir():
        backup.rename(backup.with_name(backup.name.replace("news.", "bad.", 1)))
    stop_an_act(bad, folder / "stopped")
    (folder / "stopped").rmdir()
    with bad.open("r+b") as file:
        file.seek(9 * 4096)
        file.write(bytes(3 * 4096))


def rescue(folder: Path, tell: Tell) -> None:
    """Run `annotator rescue`, unless that has been done."""
    if not (folder / PROJECT).exists():
        code = run(["rescue", str(folder / BAD), "-o", str(folder / PROJECT)])
        assert code in (0, 1), code
    tell()


def begin_project(folder: Path, tell: Tell) -> None:
    """Run `annotator new`, unless that has been done."""
    if not (folder / PROJECT).exists():
        code = run(["new", str(folder / PROJECT)])
        assert code == 0, code
    tell()


def use_trash(folder: Path, tell: Tell) -> None:
    """Move documents to the trash and back, and empty it."""
    with Project.open(folder / PROJECT) as project:
        project.work_as("ana")
        project.trash_acts().remove(["a1", "a3"])
        tell()
        project.trash_acts().restore(positions_of(project, ["a3"]))
        tell()
        empty(project)
        tell()


def make_copies(folder: Path) -> None:
    """Make a project with two copies, in which Ana has gone on apart, and Bob has articles of his own."""
    make_files(folder)
    for name, words in (("ana.qca", "Critics"), ("bob.qca", "Tuesday")):
        shutil.copyfile(folder / PROJECT, folder / name)
        with Project.open(folder / name) as project:
            project.work_as("ana").on(project.document_at(1)).entities.new(span_of(ARTICLE, words), "ORG")
            on = project.work_as(name.partition(".")[0]).on(project.document_at(3))
            quotation = Reference(QUOTATION, made(on.quotations.new(CONTENT)))
            on.quotations.set_speakers(quotation, (new_speaker("Ben Okoye"),))
    with Project.open(folder / "bob.qca") as project:
        project.work_as("bob")
        import_files(project, [folder / "new.jsonl"])


def bring_together(folder: Path, tell: Tell) -> None:
    """Run `annotator merge` with both copies."""
    copies = [str(folder / name) for name in ("ana.qca", "bob.qca")]
    code = run(["merge", str(folder / PROJECT), *copies, "--yes", "--annotator", "ana"])
    assert code in (0, 1), code
    tell()


def make_conflict(folder: Path) -> None:
    """Make a project in which states of a layer are set aside until somebody decides."""
    make_copies(folder)
    bring_together(folder, lambda: None)


def decide(folder: Path, tell: Tell) -> None:
    """Run `annotator merge --conflicts take` on what was set aside."""
    code = run(["merge", str(folder / PROJECT), "--conflicts", "take", "--annotator", "ana"])
    assert code == 0, code
    tell()


def plan(folder: Path, tell: Tell) -> None:
    """Run `annotator assign`."""
    options = ["--annotators", "ana,bob,cleo", "--common", "50", "--due", "2026-12-31", "--annotator", "ana"]
    code = run(["assign", str(folder / PROJECT), *options])
    assert code == 0, code
    tell()


def make_planned(folder: Path) -> None:
    """Make a project with a plan."""
    make_project(folder)
    plan(folder, lambda: None)


def write_packages(folder: Path, tell: Tell) -> None:
    """Run `annotator assign -o` for those who have no package yet."""
    out = folder / "packages"
    missing = [name for name in ("ana", "bob", "cleo") if not (out / f"news-{name}.qca").exists()]
    if missing:
        for_whom = [word for name in missing for word in ("--for", name)]
        code = run(["assign", str(folder / PROJECT), "-o", str(out), *for_whom])
        assert code == 0, code
    for package in out.glob("*.qca"):
        with Project.open(package) as project:
            assert [fault for fault in check(project) if isinstance(fault, str)] == []
    tell()


def make_compared(folder: Path) -> None:
    """Make a project in which two have annotated two articles, partly alike."""
    make_project(folder)
    with Project.open(folder / PROJECT) as project:
        for annotator, words in (("bob", "Critics"), ("ana", "Tuesday")):
            for position in (1, 2):
                on = project.work_as(annotator).on(project.document_at(position))
                on.quotations.new(spans_of(ARTICLE, words))
                on.quotations.new(spans_of(ARTICLE, "“It is too late,”"))
                on.layer.set_status("done")
        project.work_as("ana", on_gold=True)  # the file knows who works before the first act


def adjudicate(folder: Path, tell: Tell) -> None:
    """Bring two layers to gold in each way, and all that agrees in several articles as one act."""
    with Project.open(folder / PROJECT) as project:
        acts = project.work_as("ana", on_gold=True)
        document = project.document_at(1)
        on = acts.on(document)
        for names in (("ana",), ("ana", "bob"), ()):
            reading = reading_of(project, document)
            on.gold.take(reading, reading.differences()[0], names)
            tell()
        project.chosen_acts().take(DocumentReadings(project, [1, 2]))
        tell()
        gold = next(iter(project.open_document(1).quotations))
        on.annotations.set_note(Reference(QUOTATION, gold.id), "as both say")
        tell()
        on.layer.set_status("done")
        tell()
        project.undo()
        tell()


WORKS = {
    "making of a project": Work(lambda folder: None, begin_project, share=4),
    "annotating": Work(make_project, annotate, is_job=False),
    "import of articles": Work(make_files, partial(bring, name="new.jsonl"), share=2),
    "import of layers": Work(make_files, partial(bring, name="layers.jsonl")),
    "import of new texts": Work(
        make_files,
        partial(bring, name="texts.jsonl", options=("--changed", "update", "--annotator", "ana")),
        share=2,
    ),
    "undo": Work(make_acts_to_undo, undo, is_job=False),
    "backup": Work(make_project, act_and_back_up, is_job=False, backups=lambda told: told // 2),
    "backup on a stick": Work(
        make_project,
        partial(on_a_stick, do=act_and_back_up),
        is_job=False,
        backups=lambda told: told // 2,
        share=4,
    ),
    "restore": Work(make_backup, restore, share=2),
    "merge": Work(make_copies, bring_together, untouched=("ana.qca", "bob.qca"), share=2),
    "decision on a conflict": Work(make_conflict, decide, is_job=False, share=4),
    "plan": Work(make_project, plan, share=2),
    "packages": Work(make_planned, write_packages, untouched=(PROJECT,), share=2),
    "adjudication": Work(make_compared, adjudicate, is_job=False, share=2),
    "restore of a lost project": Work(lose_project, restore, share=2),
    "rescue": Work(make_damaged, rescue, untouched=(BAD, f"{BAD}-journal")),
    "trash": Work(make_project, use_trash, is_job=False, share=2),
    "act on much": Work(make_much, remove_much, is_job=False, backups=lambda told: int(told > 0), share=4),
    **{
        f"migration from version {version}": Work(
            partial(make_older, version=version), migrate, share=VERSION - 1
        )
        for version in range(1, VERSION)
    },
}
