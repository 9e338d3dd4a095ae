"""New versions of annotated articles as a whole: all layers, all that hangs on annotations, each told of."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.analysis import Analysis
from annotator.domain.changes import LayerKey
from annotator.domain.document import Document, new_document
from annotator.domain.entity import Entity
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.domain.span import Span
from annotator.domain.waiver import Waiver
from annotator.project import Project
from annotator.project.jobs.preparation import save_analysis
from annotator.project.versions.plain_report import from_plain, to_plain
from annotator.project.versions.update import update_texts
from annotator.store import documents, layers, suggestions
from annotator.store.file_overview import damage
from annotator.store.writer import writing
from tests.examples import (
    ARTICLE,
    add_records,
    claim_of,
    claim_proposal,
    model_entities,
    new_speaker,
    proposal,
    quotation_of,
    span_of,
    spans_of,
    suggested,
)
from tests.project.versions.editing import articles, edited, spans_of_words
from tests.store.test_history import everything

ARTICLES = articles()
ANNOTATORS = ("ana", "ben", "cay")
DERIVED = ("analysis", "syntax", "analysis_failure")


def annotate(project: Project, text: str, chance: random.Random) -> None:
    """Put three layers with nested quotations, claims in them, entities and waivers into a document."""
    for annotator in ANNOTATORS:
        project.work_as(annotator)
    with writing(project.database, "annotate", "ana", "a1") as (writer, _):
        speaker = new_speaker("Ann Reed")
        writer.put_speaker(speaker)
        for annotator in ANNOTATORS:
            layer = writer.layer(LayerKey("a1", annotator))
            layer.begin({"name": "default", "version": "1"})
            spans = spans_of_words(text, chance, 30)
            for number in range(6):
                content, cue, source = spans[3 * number : 3 * number + 3]
                parent = f"q{number - 1}" if number % 2 else None
                quotation = quotation_of(
                    f"q{number}", (content,), (cue,), (source,), None, speaker.id, parent=parent
                )
                layer.quotations.put(quotation)
                layer.claims.put(claim_of(f"k{number}", (content,), ("quantity",), f"q{number}"))
            for span in spans[18:24]:
                layer.entities.put(Entity(f"e{span.start}-{span.end}", span, "PERSON", "annotator"))
            for span in spans[24:30]:
                layer.put_waiver(Waiver("marks", None, span, "looked at"))


def annotations(project: Project) -> dict[tuple[str, str, str], Any]:
    """Return all annotations by annotator, kind and id (entities by their words and place)."""
    found = {}
    for annotator in ANNOTATORS:
        layer = layers.layer(project.database, "a1", annotator)
        for kind, ones in (("quotation", layer.quotations), ("claim", layer.claims)):
            found |= {(annotator, kind, one.id): one for one in ones}
    return found


def words(annotation: Any, text: str) -> list[tuple[str, str]]:
    return [(role, span.of(text)) for role, span in annotation.places()]


@pytest.fixture
def projects(tmp_path: Path) -> Iterator[list[tuple[Project, str]]]:
    """Give annotated projects, each of one article."""
    made: list[tuple[Project, str]] = []
    for number, text in enumerate(ARTICLES[:4]):
        project = Project.create(tmp_path / f"{number}.qca")
        made.append((project, text))
        add_records(project, Record(new_document("a1", text), Layer("a1", None)))
        annotate(project, text, random.Random(number))
        project.work_as("ana")
    yield made
    for project, _ in made:
        project.close()


def test_whatever_is_not_told_of_has_its_words_and_undo_brings_all_back(
    projects: list[tuple[Project, str]],
) -> None:
    for seed in range(6):
        for project, text in projects:
            before, rows = annotations(project), kept_rows(project.path)
            new = edited(text, random.Random(seed)).text
            if new == text:
                continue
            _, (report,) = update_texts(project.database, "ana", [new_document("a1", new)])
            after = annotations(project)
            told = {(item.annotator, item.kind, item.id): item for item in report.items}
            assert sum(report.counts.values()) >= len(before)
            for key, annotation in before.items():
                if key not in told:
                    assert words(after[key], new) == words(annotation, text), key
                elif told[key].how == "lost":
                    assert key not in after
                elif told[key].how == "moved":
                    assert words(after[key], new) == words(annotation, text), key
            for key, annotation in after.items():
                assert all(span.is_within(len(new)) for _, span in annotation.places()), key
                if key[1] == "quotation" and annotation.parent:
                    assert (key[0], "quotation", annotation.parent) in after
            for annotator in ANNOTATORS:
                layer = layers.layer(project.database, "a1", annotator)
                old_waived = {text[slice(*span)] for span in waived(rows, annotator)}
                assert {waiver.span.of(new) for waiver in layer.waivers if waiver.span} <= old_waived
            assert damage(project.database) == []
            redone = kept_rows(project.path)
            project.undo()
            assert kept_rows(project.path) == rows
            assert documents.document_at(project.database, 1).text == text
            project.redo()
            assert kept_rows(project.path) == redone
            project.undo()


def kept_rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows but those that are computed from texts."""
    return {
        name: rows for name, rows in everything(path).items() if name not in DERIVED and "search" not in name
    }


def waived(rows: dict[str, list[tuple[Any, ...]]], annotator: str) -> list[tuple[int, int]]:
    """Return the places of waivers: their start and end among the integers of their rows."""
    return [
        tuple(value for value in row if isinstance(value, int))[:2]  # type: ignore[misc]
        for row in rows["waiver"]
        if annotator in row
    ]


# Suggestions and decisions

MOVED = f"A new first paragraph.\n\n{ARTICLE}"


@pytest.fixture
def decided(project: Project) -> tuple[Project, Document]:
    """Give an article with suggestions that came with it: one accepted, one rejected, a claim pending."""
    late = suggested("p2", spans_of(ARTICLE, "“It is too late,”"))
    record = Record(
        new_document("a1", ARTICLE),
        Layer("a1", None),
        entities=model_entities(),
        suggestions=(proposal(), late),
    )
    add_records(project, replace(record, suggestions=(proposal(), late, claim_proposal())))
    document = project.document_at(1)
    acts = project.work_as("ana").on(document)
    by_id = {s.id: s for s in suggestions.suggestions(project.database, "a1", QUOTATION)}
    acts.suggestions.accept(by_id["p1"])
    acts.suggestions.reject(by_id["p2"])
    return project, document


def test_decisions_and_what_came_with_the_article_move_along(decided: tuple[Project, Document]) -> None:
    project, _ = decided
    update_texts(project.database, "ana", [new_document("a1", MOVED)])
    opened = project.open_document(1)
    assert suggestions.decisions(project.database, "a1", "ana", QUOTATION) == {
        "p1": "accepted",
        "p2": "rejected",
    }
    found = {s.id: s for s in suggestions.suggestions(project.database, "a1", QUOTATION)}
    assert found["p1"].content[0].of(MOVED) == "“the tram will cost £212 million”"
    assert found["p1"].speakers[0].mention.of(MOVED) == "Ann Reed"
    assert found["p2"].content[0].of(MOVED) == "“It is too late,”"
    (claim,) = suggestions.suggestions(project.database, "a1", CLAIM)
    assert claim.content[0].of(MOVED) == "the tram will cost £212 million"
    names = {entity.span.of(MOVED) for entity in opened.entities_in(Span(0, len(MOVED)))}
    assert names == {"Ann Reed", "£212 million", "Tuesday"}
    project.undo()
    found = {s.id: s for s in suggestions.suggestions(project.database, "a1", QUOTATION)}
    assert found["p2"].content == spans_of(ARTICLE, "“It is too late,”")
    assert damage(project.database) == []


def test_a_decision_on_words_that_are_gone_goes_with_them_and_comes_back_with_undo(
    decided: tuple[Project, Document],
) -> None:
    project, _ = decided
    new = ARTICLE.replace("“It is too late,” Ben Okoye said, “and too dear.” ", "")
    _, (report,) = update_texts(project.database, "ana", [new_document("a1", new)])
    assert report.lines() == ["a1, suggestions: 1 could not be found."]
    assert from_plain(to_plain([report]))[0].summary() == "1 stayed; suggestions: 1 not found"
    assert suggestions.decisions(project.database, "a1", "ana", QUOTATION) == {"p1": "accepted"}
    project.undo()
    assert suggestions.decisions(project.database, "a1", "ana", QUOTATION) == {
        "p1": "accepted",
        "p2": "rejected",
    }


def test_an_accepted_quotation_whose_words_are_gone_is_told_and_undone_whole(
    decided: tuple[Project, Document],
) -> None:
    project, _ = decided
    rows = kept_rows(project.path)
    new = ARTICLE.replace("Mayor Ann Reed said “the tram will cost £212 million” on Tuesday. ", "")
    _, (report,) = update_texts(project.database, "ana", [new_document("a1", new)])
    assert [(item.kind, item.how) for item in report.items] == [("quotation", "lost")]
    assert suggestions.decisions(project.database, "a1", "ana", QUOTATION) == {"p2": "rejected"}
    project.undo()
    assert kept_rows(project.path) == rows


def test_two_fragments_that_come_to_the_same_words_are_told_as_changed(project: Project) -> None:
    text = "He said “yes” in May and, asked again by us, “yes” in June."
    add_records(project, Record(new_document("a1", text), Layer("a1", None)))
    first, second = Span(8, 13), Span(text.rindex("“yes”"), text.rindex("“yes”") + 5)
    acts = project.work_as("ana").on(project.document_at(1))
    acts.quotations.new((first, second))
    _, (report,) = update_texts(project.database, "ana", [new_document("a1", "He said “yes” in May.")])
    assert [item.how for item in report.items] == ["changed"]


def test_a_computed_suggestion_without_a_decision_goes_and_a_decided_one_stays(project: Project) -> None:
    add_records(project, Record(new_document("a1", ARTICLE), Layer("a1", None)))
    late = suggested("p2", spans_of(ARTICLE, "“It is too late,”"))
    save_analysis(project, "a1", Analysis("m 1", (), (proposal(), late)))
    acts = project.work_as("ana").on(project.document_at(1))
    acts.suggestions.accept(
        next(s for s in suggestions.suggestions(project.database, "a1", QUOTATION) if s.id == "p1")
    )
    update_texts(project.database, "ana", [new_document("a1", MOVED)])
    (kept,) = suggestions.suggestions(project.database, "a1", QUOTATION)
    assert (kept.id, kept.content[0]) == ("p1", span_of(MOVED, "“the tram will cost £212 million”"))
    assert not project.is_analysed("a1")
    with sqlite3.connect(f"file:{project.path}?mode=ro", uri=True) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
