"""Metadata of a document: edited as one act, found by the search, and undone."""

from __future__ import annotations

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, InputError
from annotator.domain.search_query import read_query
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.jobs.search import index
from annotator.store import search


def test_a_title_is_set_shown_and_found_until_it_is_undone(
    project: Project, document: Document, acts: Acts
) -> None:
    index(project)
    changes = acts.on(document).metadata.set({"title": "  Zebra\ncrossing ", "byline": "Ann Roe"})
    assert changes.edited == frozenset({document.id})
    assert project.document_at(1).meta == {**document.meta, "title": "Zebra crossing", "byline": "Ann Roe"}
    assert project.document_at(1).title == "Zebra crossing"
    assert len(search.hits(project.database, read_query("zebra"))) == 1
    assert project.undo().act == "undo: edit metadata"
    assert project.document_at(1) == document
    assert search.hits(project.database, read_query("zebra")) == []
    assert list(search.damage(project.database)) == []


def test_an_empty_value_takes_a_field_out(project: Project, document: Document, acts: Acts) -> None:
    acts.on(document).metadata.set({"byline": "Ann Roe"})
    acts.on(project.document_at(1)).metadata.set({"byline": " "})
    assert "byline" not in project.document_at(1).meta


def test_nothing_to_set_and_a_field_without_name_are_refused(document: Document, acts: Acts) -> None:
    with pytest.raises(ActRefused, match="Nothing to change"):
        acts.on(document).metadata.set({"byline": ""})
    with pytest.raises(InputError, match="needs a name"):
        acts.on(document).metadata.set({" ": "x"})
