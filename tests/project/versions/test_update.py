"""New versions of texts: annotations follow their words, the report tells of each, and one undo takes all back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.changes import LayerKey
from annotator.domain.document import Document, new_document
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.domain.search_query import read_query
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.search import index
from annotator.project.versions.update import previewed, update_texts
from annotator.store import documents, layers, search
from annotator.store.file_overview import damage
from annotator.store.writer import writing
from tests.examples import ARTICLE, DIRECT, add_document, claim_of, made, spans_of
from tests.store.test_history import everything

NEW = ARTICLE.replace("Council backs tram", "Council backs new tram").replace(
    "denied a delay", "denied any delay"
)


def quotations(project: Project, annotator: str = "ana") -> list[str]:
    layer = layers.layer(project.database, "a1", annotator)
    text = documents.document_at(project.database, 1).text
    return [" … ".join(span.of(text) for span in quotation.content) for quotation in layer.quotations]


@pytest.fixture
def annotated(project: Project, document: Document, acts: Acts) -> Project:
    """Give a project whose article has a quotation, one within a paragraph that is edited, and a claim."""
    made(acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT)))
    made(acts.on(document).quotations.new(spans_of(ARTICLE, "a delay")))
    return project


def test_annotations_follow_their_words(annotated: Project) -> None:
    changes, (report,) = update_texts(annotated.database, "ana", [new_document("a1", NEW)])
    assert changes.edited == frozenset({"a1"})
    assert quotations(annotated) == [DIRECT, "any delay"]
    assert report.counts == {"same": 1, "changed": 1}
    assert report.lines() == ["a1, ana, quotation content “a delay”: is now “any delay”."]
    assert "1 stayed, 1 changed" in report.summary()
    assert damage(annotated.database) == []


def test_a_preview_writes_nothing(annotated: Project) -> None:
    before = everything(annotated.path)
    report = previewed(annotated.database, new_document("a1", NEW))
    assert report.counts == {"same": 1, "changed": 1}
    assert everything(annotated.path) == before
    assert annotated.next_undo().act == "new quotation"  # type: ignore[union-attr]


def test_one_undo_takes_a_new_version_back_and_redo_brings_it_again(annotated: Project) -> None:
    before = everything(annotated.path)
    update_texts(annotated.database, "ana", [new_document("a1", NEW)])
    after = everything(annotated.path)
    assert annotated.undo().act == "undo: new version of the text"
    assert documents.document_at(annotated.database, 1).text == ARTICLE
    assert quotations(annotated) == [DIRECT, "a delay"]
    assert without_computed(everything(annotated.path)) == without_computed(before)
    annotated.redo()
    assert without_computed(everything(annotated.path)) == without_computed(after)


COMPUTED = ("analysis", "syntax", "analysis_failure", "suggestion", "claim_suggestion")


def without_computed(tables: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    return {name: rows for name, rows in tables.items() if name not in COMPUTED and "search" not in name}


def test_an_annotation_without_its_words_is_taken_out_and_told(annotated: Project) -> None:
    new = ARTICLE.replace(" said “the tram will cost £212 million” on Tuesday", " was silent")
    _, (report,) = update_texts(annotated.database, "ana", [new_document("a1", new)])
    assert quotations(annotated) == ["a delay"]
    assert report.counts["lost"] == 1
    assert "could not be found" in report.lines()[0]
    annotated.undo()
    assert quotations(annotated) == [DIRECT, "a delay"]


def test_a_layer_that_was_done_is_open_again_where_its_words_changed(
    annotated: Project, document: Document, acts: Acts
) -> None:
    def statuses() -> list[str]:
        return [layers.layer(annotated.database, "a1", name).status for name in ("ana", "ben")]

    acts.on(document).layer.set_status("done")
    for_ben = annotated.work_as("ben").on(document)
    made(for_ben.quotations.new(spans_of(ARTICLE, DIRECT)))
    for_ben.layer.set_status("done")
    _, (report,) = update_texts(annotated.database, "ana", [new_document("a1", NEW, {"title": "“No delay”"})])
    assert statuses() == ["started", "done"]
    assert report.summary() == "“No delay”: 2 stayed, 1 changed; no longer done: ana"
    annotated.work_as("ana")
    annotated.undo()
    assert statuses() == ["done", "done"]


def test_the_search_finds_the_new_words_and_not_the_old_ones(annotated: Project) -> None:
    index(annotated)

    def hits(words: str) -> int:
        return len(search.hits(annotated.database, read_query(words)))

    assert (hits("Tuesday"), hits("Wednesday")) == (1, 0)
    update_texts(annotated.database, "ana", [new_document("a1", ARTICLE.replace("Tuesday", "Wednesday"))])
    assert (hits("Tuesday"), hits("Wednesday")) == (0, 1)
    annotated.undo()
    assert (hits("Tuesday"), hits("Wednesday")) == (1, 0)
    assert list(search.damage(annotated.database)) == []


def test_what_was_computed_from_the_old_text_goes(annotated: Project) -> None:
    update_texts(annotated.database, "ana", [new_document("a1", NEW)])
    with sqlite3.connect(f"file:{annotated.path}?mode=ro", uri=True) as connection:
        counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in COMPUTED]
    assert counts == [0] * len(COMPUTED)


def test_metadata_of_the_new_version_come_with_it(annotated: Project) -> None:
    update_texts(annotated.database, "ana", [new_document("a1", NEW, {"published": "2025-11-28"})])
    assert documents.document_at(annotated.database, 1).meta["published"] == "2025-11-28"


def test_the_same_text_again_is_refused(annotated: Project) -> None:
    with pytest.raises(ActRefused, match="Nothing to change"):
        update_texts(annotated.database, "ana", [documents.document_at(annotated.database, 1)])


def test_parts_of_a_lost_quotation_let_go_of_it(annotated: Project, document: Document, acts: Acts) -> None:
    outer = made(acts.on(document).quotations.new(spans_of(ARTICLE, "fares would rise")))
    inner = next(q.id for q in layers.layer(annotated.database, "a1", "ana").quotations if q.id != outer)
    acts.on(document).annotations.set_note(Reference(QUOTATION, inner), "kept")
    with writing(annotated.database, "import", "ana", "a1") as (writer, _):
        claim = claim_of("k1", spans_of(ARTICLE, "212 million"), ("quantity",), outer)
        writer.layer(LayerKey("a1", "ana")).claims.put(claim)
    new = ARTICLE.replace(" Critics warned that fares would rise.", "")
    update_texts(annotated.database, "ana", [replace(document, text=new)])
    layer = layers.layer(annotated.database, "a1", "ana")
    assert all(q.parent is None for q in layer.quotations)
    assert [(claim.id, claim.quotation) for claim in layer.claims] == [("k1", None)]
    assert damage(annotated.database) == []


def test_new_versions_of_several_texts_are_one_act_on_all_of_them(annotated: Project) -> None:
    add_document(annotated, ARTICLE, "b1")
    update_texts(annotated.database, "ana", [new_document(id, NEW) for id in ("a1", "b1")])
    (newest,) = annotated.history(1)
    assert (newest.act, newest.document) == ("new versions of 2 texts", None)
    annotated.undo()
    assert [documents.document_at(annotated.database, n).text for n in (1, 2)] == [ARTICLE] * 2


def test_an_import_brings_new_versions_in_on_wish(annotated: Project, tmp_path: Path) -> None:
    from annotator.formats.input.import_plan import ImportPlan
    from annotator.project.jobs.file_import import import_files
    from annotator.store.import_reports import reports

    (tmp_path / "a1.txt").write_text(NEW)
    report = import_files(annotated, [tmp_path / "a1.txt"], plan=ImportPlan(changed="update"))
    assert report.problems == []
    assert report.counts() == "1 text replaced by a new version"
    assert quotations(annotated) == [DIRECT, "any delay"]
    assert "is now “any delay”" in "\n".join(reports(annotated.database)[0].page)
    assert annotated.undo().act == "undo: new version of the text"
