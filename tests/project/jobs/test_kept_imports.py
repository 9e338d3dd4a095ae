"""The imports that a project keeps, and what is said where one was cancelled."""

from __future__ import annotations

from pathlib import Path

from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.input.label_map import LabelMap
from annotator.project import Project
from annotator.project.jobs.file_import import import_files
from annotator.project.jobs.kept_imports import files_named, import_counts, kept_imports, said_of_cancelled
from annotator.project.jobs.label_maps import keep_map


def test_a_cancelled_import_is_said_to_have_changed_only_what_it_brought(tmp_path: Path) -> None:
    said = []
    (tmp_path / "a.txt").write_text("Ann said hi.")
    with Project.create(tmp_path / "p.qca") as project:
        before = import_counts(project)

        def say() -> None:
            nonlocal before
            after = import_counts(project)
            said.append(said_of_cancelled(before, after))
            before = after

        project.work_as("ana")
        keep_map(project, LabelMap("house style"))
        say()
        import_files(project, [tmp_path / "a.txt"])
        say()
        (tmp_path / "a.txt").write_text("Ann said no.")
        import_files(project, [tmp_path / "a.txt"], plan=ImportPlan(changed="update"))
        say()
        project.undo()
        say()
        project.trash_acts().remove([project.document_at(1).id])
        say()
    assert said == [
        "Cancelled; nothing was changed.",
        "The import had come in before it could be cancelled.",
        "The import had come in before it could be cancelled.",
        "Cancelled; nothing was changed.",
        "It was done before it could be cancelled.",
    ]
    assert (
        said_of_cancelled((1, 2, 0, 0), (1, 2, 1, 0))
        == "Cancelled; new versions of texts had come in before."
    )


def test_the_first_three_files_of_an_import_are_named(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.qca") as project:
        for number in (3, 4):
            files = [tmp_path / f"{number}{name}.txt" for name in "abcd"[:number]]
            for file in files:
                file.write_text(f"{file.name} says hi.")
            import_files(project, files)
        named = [files_named(report) for report in kept_imports(project)]
    assert named == ["4a.txt, 4b.txt, 4c.txt …", "3a.txt, 3b.txt, 3c.txt"]
