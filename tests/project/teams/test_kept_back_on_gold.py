"""Whoever makes gold layers sees nothing, in any list, of documents that this person has begun blind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.decisions import Blindness
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import ActRefused
from annotator.domain.gold import GOLD
from annotator.domain.search_query import read_query
from annotator.domain.thread import Place
from annotator.domain.thread_query import ThreadQuery
from annotator.project import Project
from annotator.project.jobs.annotation_lists import AnnotationLister
from annotator.project.jobs.check import statistics
from annotator.project.jobs.search import Searcher, index
from annotator.project.teams.readings import is_kept_back
from tests.examples import made, spans_of
from tests.listing import ANN, BUS, TRAM, listing_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Give a project whose gold layers Eva has begun; Lea, who goes on with them, begins two documents blind."""
    with listing_project(tmp_path / "news.qca") as project:
        index(project)
        acts = project.work_as("Eva", on_gold=True)
        for id, words in (("tram", spans_of(TRAM, "trams cost")), ("bus", spans_of(BUS, "buses may"))):
            on = acts.on(project.document_at(project.position_of(id)))
            quotation = made(on.quotations.new(words))
            on.threads.begin("Is it one?", Place(GOLD, "quotation", quotation))
        project.work_as("Lea")
        project.set_blindness(Blindness(100))
        begin(project, "bus", "late")
        project.work_as("Lea", on_gold=True)
        yield project


def begin(project: Project, *documents: str) -> None:
    acts = project.work_as("Lea")
    for id in documents:
        acts.on(project.document_at(project.position_of(id))).layer.set_status("started")


def listed(project: Project, query: AnnotationQuery) -> set[str]:
    with closing(AnnotationLister(project)) as lister:
        lister.begin(query, "document")
        while not lister.step().is_complete:
            pass
        return {f"{row.document}/{row.annotator}" for row in lister.rows(0, 100) if row is not None}


def documents_found(project: Project, typed: str) -> set[int]:
    with closing(Searcher(project)) as searcher:
        understood = searcher.understand(read_query(typed))
        return {hit.position for hit in searcher.look(understood, 0).hits}


def test_lists_of_annotations_and_suggestions(project: Project) -> None:
    assert listed(project, AnnotationQuery()) == {"tram/ana", f"tram/{GOLD}", "rail/ana"}
    assert listed(project, AnnotationQuery(annotator=GOLD)) == {f"tram/{GOLD}"}
    assert listed(project, AnnotationQuery(decision="pending")) == set()
    project.work_as("Lea").on(project.document_at(2)).layer.set_status("done")
    project.work_as("Lea", on_gold=True)
    assert "bus/ben" in listed(project, AnnotationQuery()), "nothing is kept back once it is done"
    project.work_as("Eva", on_gold=True)
    assert "late/" in listed(project, AnnotationQuery(decision="pending"))


def test_search_filters_speakers_and_comments(project: Project) -> None:
    assert documents_found(project, "by:all cue:said") == {1}
    assert documents_found(project, "by:gold in:quotations may") == set()
    speaks = DocumentFilter(speaker=ANN.id, everybody=True)
    assert project.positions_matching(speaks) == [1, 3]
    assert {each.position for each in project.mentions(ANN.id)} == {1, 3}
    with closing(Searcher(project)) as searcher:
        rows = searcher.threads(ThreadQuery(all_annotators=True), None, 10)
    assert [row.thread.messages[0].text for row in rows] == ["Is it one?"]


def test_counts(project: Project) -> None:
    seen = statistics(project, GOLD)
    assert seen["quotations"] == 4, "two of Ana, one of Eva, and that of “rail”"
    project.work_as("Eva", on_gold=True)
    assert statistics(project, GOLD)["quotations"] == 8


def test_what_is_to_be_begun_blind_is_kept_back_from_whom_it_is_assigned_to(project: Project) -> None:
    tram = project.position_of("tram")
    assert not is_kept_back(project, tram), "whoever has not to annotate it decides on it"
    project.chosen_acts().assign([tram], "Lea")
    assert is_kept_back(project, tram)
    with pytest.raises(ActRefused, match="you annotate it blind"):
        project.open_document(tram)
    assert "tram/ana" not in listed(project, AnnotationQuery())
    project.work_as("Lea").on(project.document_at(tram)).layer.set_status("done")
    project.work_as("Lea", on_gold=True)
    assert not is_kept_back(project, tram)
    assert "tram/ana" in listed(project, AnnotationQuery())


def test_commands_leave_the_same_out(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(project.path)
    project.close()
    assert run(["list", path, "--seen-by", "Lea", "--on-gold"]) == 0
    out = capsys.readouterr().out
    assert "trams cost too much" in out and "buses may" not in out
    assert run(["list", path, "--seen-by", "Lea"]) == 0
    assert "trams" not in capsys.readouterr().out, "she has not begun it, so it is blind for her own layer"
    assert run(["list", path, "--on-gold"]) == 2
    assert run(["stats", path, "--annotator", "Lea", "--on-gold", "--json"]) == 0
    assert '"quotations": 4' in capsys.readouterr().out
