"""Creating and opening projects, the sample, statistics, the check, and what importing the package loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.effort import Effort
from annotator.domain.errors import InputError
from annotator.domain.findings import Finding
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.bundled_codebooks import bundled_codebooks
from annotator.project.jobs.check import check, statistics
from annotator.project.jobs.sample_project import create_sample
from tests.examples import ARTICLE, DIRECT, add_document, child, finish, made, new_speaker, proposal, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


@pytest.mark.parametrize("name", bundled_codebooks())
def test_a_project_keeps_the_codebook_it_was_made_with(tmp_path: Path, name: str) -> None:
    Project.create(tmp_path / "news.qca", name).close()
    with Project.open(tmp_path / "news.qca") as project:
        assert project.codebook.name == name
        assert project.codebook.claim_types


def test_a_codebook_that_does_not_exist_is_refused_and_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"There is no codebook “mine”\. Choose one of default, "):
        Project.create(tmp_path / "news.qca", "mine")
    assert list(tmp_path.iterdir()) == []


def test_an_annotator_needs_a_name(project: Project) -> None:
    with pytest.raises(InputError, match="An annotator needs a name"):
        project.work_as(" \n")
    project.work_as("  Ana \n Bell ")
    assert project.annotators() == ["Ana Bell"]


def test_documents_are_found_by_title_id_and_status(project: Project, document: Document, acts: Acts) -> None:
    add_document(project, "100% of trams_run late.", "b7")
    assert project.positions_matching(DocumentFilter("TRAM")) == [1, 2]
    assert project.positions_matching(DocumentFilter("100%")) == [2]
    assert project.positions_matching(DocumentFilter("s_r")) == [2]
    assert project.positions_matching(DocumentFilter("b7")) == [2]
    acts.on(document).layer.set_status("done")
    assert project.positions_matching(DocumentFilter("", "done")) == [1]
    assert project.positions_matching(DocumentFilter("", "new")) == [2]


def test_a_list_shows_what_the_annotator_has_in_each_document(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, "Trams run late. Nobody says so.", "b7")
    acts.on(document).quotations.new(CONTENT)
    acts.on(other).layer.set_flag(True)
    first, second = project.summaries([1, 2])
    assert (first.id, first.status, first.quotations, first.flagged) == ("a1", "started", 1, False)
    assert (second.id, second.title, second.words, second.quotations) == (
        "b7",
        "Trams run late. Nobody says so.",
        6,
        0,
    )
    assert (second.flagged, second.failed) == (True, False)
    project.work_as("ben")
    assert [(s.status, s.quotations, s.flagged) for s in project.summaries([1, 2])] == [("new", 0, False)] * 2


def test_a_document_that_is_not_there_is_named(project: Project) -> None:
    with pytest.raises(InputError, match="has no document “zz”"):
        project.position_of("zz")
    with pytest.raises(InputError, match="has no document at position 9"):
        project.document_at(9)


def test_a_suggestion_that_a_quotation_says_already_is_not_pending(project: Project) -> None:
    document = add_document(project, ARTICLE, analysed=True)
    acts = project.work_as("ana")
    view = project.open_document(1)
    assert list(view.pending) == [proposal()]
    assert view.apply(acts.on(document).quotations.new(CONTENT)).suggestions_of("quotation") == {"p1"}
    assert list(view.pending) == []
    assert view.apply(project.undo()).suggestions_of("quotation") == {"p1"}
    assert list(view.pending) == [proposal()]


def test_changes_of_another_document_leave_the_view_alone(
    project: Project, document: Document, acts: Acts
) -> None:
    other = add_document(project, ARTICLE, "a2")
    view = project.open_document(1)
    assert view.apply(acts.on(other).quotations.new(CONTENT)).suggestions == frozenset()
    assert list(view.quotations) == []


def test_the_sample_project_has_articles_whose_texts_are_as_they_were_written(tmp_path: Path) -> None:
    with create_sample(tmp_path / "sample.qca") as project:
        assert project.count() >= 10
        assert all(s.title and s.words > 50 for s in project.summaries(range(1, project.count() + 1)))
        assert list(check(project)) == []
        assert project.next_undo() is None


def test_statistics_count_what_the_project_holds(project: Project) -> None:
    document = add_document(project, ARTICLE, analysed=True)
    acts = project.work_as("ana")
    quotation = made(acts.on(document).suggestions.accept(proposal()))
    acts.on(document).claims.new(CONTENT, quotation)
    acts.on(document).layer.set_status("done")
    project.add_effort(document, Effort(42))
    found = statistics(project)
    assert found["annotators"] == {
        "ana": {
            "done": 1,
            "started": 0,
            "seconds": 42,
            "keys": 0,
            "pointer": 0,
            "quotations": 1,
            "claims": 1,
            "acts_a_quotation": 0.0,
            "seconds_a_quotation": 42.0,
        }
    }
    assert found["suggestions"] == {"pending": 0, "accepted": 1}
    numbers = {
        name: found[name] for name in ("documents", "words", "analysed", "quotations", "claims", "speakers")
    }
    assert numbers == {
        "documents": 1, "words": len(ARTICLE.split()), "analysed": 1, "quotations": 1, "claims": 1,
        "speakers": 1,
    }  # fmt: skip


def test_the_check_reports_findings_of_each_layer(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.work_as("ben").on(document).claims.new(CONTENT)
    found = list(check(project))
    assert [(f.kind, f.annotator) for f in found if isinstance(f, Finding)] == [
        ("no source", "ana"),
        ("no claim type", "ben"),
    ]


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("UPDATE quotation SET content = '[[0,9999]]'", "end is 9999, but the text has"),
        ("UPDATE document_text SET text = 'x'", "is not the one that was imported"),
        ("UPDATE quotation SET speaker = 's0'", "quotation refers to a speaker that does not exist"),
        (
            "UPDATE quotation SET further_speakers = '[\"s0\"]'",
            "quotation refers to a speaker that does not exist",
        ),
    ],
)
def test_the_check_reports_what_was_changed_behind_the_programs_back(
    project: Project, document: Document, acts: Acts, statement: str, message: str
) -> None:
    id = made(acts.on(document).quotations.new(CONTENT, source=spans_of(ARTICLE, "Mayor Ann Reed")))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (new_speaker("Ann Reed"),))
    assert list(check(project)) == []
    project.database.connection.execute("PRAGMA foreign_keys = OFF")
    project.database.connection.execute(statement)
    found = [f for f in check(project) if isinstance(f, str)]
    assert any(message in each for each in found)


def test_importing_the_commands_loads_neither_qt_nor_spacy_nor_numpy_nor_sqlite_utils() -> None:
    code = (
        "import sys, annotator.project, annotator.cli.program\n"
        "import annotator.project.jobs.file_import, annotator.project.jobs.exports.export\n"
        "tops = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(tops & {'PySide6', 'spacy', 'numpy', 'sqlite_utils'}))"
    )
    assert finish(child(code)) == ("[]\n", "")


def test_the_domain_loads_the_standard_library_only() -> None:
    code = (
        "import sys, pkgutil, importlib, annotator.domain as d\n"
        "[importlib.import_module(f'annotator.domain.{m.name}') for m in pkgutil.iter_modules(d.__path__)]\n"
        "tops = {name.partition('.')[0] for name in sys.modules}\n"
        "known = set(sys.stdlib_module_names) | {'annotator', '__main__'}\n"
        # What the environment's .pth files load is not the domain's doing.
        "before = set(sys.argv[1].split())\n"
        "print(sorted(tops - known - before))"
    )
    bare, _ = finish(child("import sys; print(*{name.partition('.')[0] for name in sys.modules})"))
    assert finish(child(code, bare)) == ("[]\n", "")


def test_a_project_says_whether_its_file_was_moved(project: Project, tmp_path: Path) -> None:
    assert not project.is_moved
    project.path.rename(tmp_path / "elsewhere.qca")
    assert project.is_moved
    (tmp_path / "elsewhere.qca").rename(project.path)
    assert not project.is_moved
