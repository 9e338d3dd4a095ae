"""The same quotation in other documents: finding it, and annotating it as one act."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.alike_words import AlikePlace, QuotationWords
from annotator.domain.decisions import Blindness
from annotator.domain.entity import Entity, id_of_place
from annotator.domain.errors import ActRefused
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.project import Project
from annotator.project.jobs import alike
from annotator.project.jobs.alike import AlikeSearch
from annotator.project.jobs.search import Searcher, index
from annotator.store import analyses
from tests.examples import (
    add_document,
    new_project,
    new_speaker,
    quotation_of,
    span_of,
    spans_of,
    suggested,
)

WORDS = "“The new tram will cost far less than a road,”"
OWN = f"Council\n\n{WORDS} Ann Reed said on Monday."
COPY = f"From the wire\n\nTOWN — {WORDS} Ann Reed said. Others agreed."
NEAR = "Late\n\n“A new tram will cost far less than the road,” said Ann Reed."
OTHER = "Weather\n\nIt will rain on the road."
REED = new_speaker("Ann Reed")
QUOTATION = quotation_of(
    "q1", spans_of(OWN, WORDS), spans_of(OWN, "said"), spans_of(OWN, "Ann Reed"), "mixed", REED.id,
    attributes={"mode": "writing"}, note="Look again",
)  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with new_project(tmp_path / "news.qca") as made:
        for id, text in {"own": OWN, "copy": COPY, "near": NEAR, "other": OTHER}.items():
            add_document(made, text, id)
        acts = made.work_as("Ana")
        document = made.document_at(1)
        acts.on(document).quotations.new(QUOTATION.content, QUOTATION.cue, speakers=[REED])
        index(made)
        yield made


def entity(span: Span) -> Entity:
    return Entity(id_of_place(*span), span, "PERSON", "model")


def places(project: Project, quotation: Quotation = QUOTATION) -> list[AlikePlace]:
    search = AlikeSearch(QuotationWords(quotation, OWN), "own")
    with closing(Searcher(project)) as searcher:
        for run in search.runs:
            searcher.gather_alike(search, run)
        return searcher.look_alike(search, search.positions)


def layer_words(project: Project, position: int) -> list[str]:
    opened = project.open_document(position)
    return [span.of(opened.document.text) for q in opened.quotations for span in q.content]


def test_the_same_and_nearly_the_same_words_are_found(project: Project) -> None:
    assert [(p.document.id, p.is_same, p.there, p.alike.missing) for p in places(project)] == [
        ("copy", True, None, ()),
        ("near", False, None, ()),
    ]


def test_all_places_are_annotated_and_undone_as_one_act(project: Project) -> None:
    changes = project.annotate_alike(QUOTATION, places(project))
    assert {key.layer.document for key in changes.annotations} == {"copy", "near"}
    opened = project.open_document(2)
    (copy,) = opened.quotations
    assert [span.of(COPY) for span in (*copy.content, *copy.cue, *copy.source)] == [WORDS, "said", "Ann Reed"]
    assert (copy.speakers, copy.attributes, copy.note) == ((REED.id,), {"mode": "writing"}, "")
    assert copy.type_in(COPY) == "mixed"
    assert opened.layer.status == "started"
    assert layer_words(project, 3) == ["“A new tram will cost far less than the road,”"]
    assert [place.there is not None for place in places(project)] == [True, True]
    project.undo()
    assert layer_words(project, 2) == layer_words(project, 3) == []
    assert len(layer_words(project, 1)) == 1
    project.redo()
    assert layer_words(project, 2) == [WORDS]


def test_another_quotation_beside_the_words_is_not_the_same(project: Project) -> None:
    beside = span_of(COPY, "road,” Ann Reed said. Others agreed.")
    project.work_as("Ana").on(project.document_at(2)).quotations.new((beside,))
    assert [place.there is not None for place in places(project)] == [False, False]
    project.work_as("Ana").on(project.document_at(3)).quotations.new(
        (span_of(NEAR, "cost far less than the road"),)
    )
    assert [place.there is not None for place in places(project)] == [False, True]


def test_a_layer_that_is_done_is_told_and_stays_done(project: Project) -> None:
    project.work_as("Ana").on(project.document_at(2)).layer.set_status("done")
    found = places(project)
    assert [place.status for place in found] == ["done", "new"]
    project.annotate_alike(QUOTATION, found[:1])
    assert project.open_document(2).layer.status == "done"


def test_blind_documents_are_left_out_until_they_are_lifted(project: Project) -> None:
    project.set_blindness(Blindness(100, until_done=True))
    assert places(project) == []
    project.work_as("Ana").on(project.document_at(2)).layer.set_status("done")
    assert [place.document.id for place in places(project)] == ["copy"]


def test_nothing_is_annotated_where_a_document_has_left(project: Project) -> None:
    found = places(project)
    project.trash_acts().remove(["near"])
    with pytest.raises(ActRefused, match="“Late” has another text now"):
        project.annotate_alike(QUOTATION, found)
    assert layer_words(project, 2) == []
    with pytest.raises(ActRefused, match="No document is chosen"):
        project.annotate_alike(QUOTATION, [])
    assert [place.document.id for place in places(project)] == ["copy"]


def test_a_run_of_words_that_many_documents_have_says_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alike, "_MOST_OF_RUN", 2)
    assert [place.document.id for place in places(project)] == ["copy"], "the first of those with all words"


LONG = f"Council again\n\n{WORDS} Helen Moor said. Moor smiled."
SHORT = f"Council\n\n{WORDS} Moor said."


@pytest.mark.parametrize(
    ("known", "taken"),
    [
        ("", "Moor"),
        ("entity", "Helen Moor"),
        ("phrase", "Helen Moor"),
        ("suggestion", "Helen Moor"),
        ("whole entity", "Moor"),
        ("less in the first one", "Moor"),
    ],
)
def test_a_source_that_goes_on_is_taken_whole(tmp_path: Path, known: str, taken: str) -> None:
    whole, part = span_of(LONG, "Helen Moor"), Span(LONG.index("Moor"), LONG.index("Moor") + 4)
    first = SHORT.replace("Moor", "Ms Moor") if known == "less in the first one" else SHORT
    entities = [whole] if known == "entity" else [whole, part] if known == "whole entity" else []
    phrases = Syntax(Parts.of([Span(0, len(LONG))]), Parts.of([whole])) if known == "phrase" else Syntax()
    proposed = [suggested("s1", spans_of(LONG, WORDS), (), (whole,))] if known == "suggestion" else []
    with new_project(tmp_path / "moor.qca") as project:
        add_document(project, first, "own")
        if known == "less in the first one":
            analyses.save(project.database, "own", "m", (entity(span_of(first, "Ms Moor")),), (), Syntax())
            entities = [whole]
        add_document(project, LONG, "long")
        analyses.save(project.database, "long", "m", tuple(map(entity, entities)), tuple(proposed), phrases)
        project.work_as("Ana")
        index(project)
        quotation = quotation_of("q1", spans_of(first, WORDS), (), spans_of(first, "Moor"))
        search = AlikeSearch(QuotationWords(quotation, first), "own")
        with closing(Searcher(project)) as searcher:
            for run in search.runs:
                searcher.gather_alike(search, run)
            (place,) = searcher.look_alike(search, search.positions)
    assert [span.of(LONG) for span in place.alike.roles["source"]] == [taken]
    same = place.alike.same_source
    assert (same.of(LONG) if same else taken) == "Moor"


def test_a_damaged_text_does_not_stop_the_search(project: Project) -> None:
    with project.database.transaction() as connection:
        connection.execute("UPDATE document_text SET text = text || '!' WHERE position = 2")
    assert [place.document.id for place in places(project)] == ["near"]
