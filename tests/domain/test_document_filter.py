"""The filter of documents as a value: its conditions, without one of them, and as JSON."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document_filter import CONDITIONS, DocumentFilter

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=4)
FILTERS = st.builds(
    DocumentFilter,
    **{name: WORDS for name in CONDITIONS if name not in ("status", "flagged", "findings", "comments")},
    status=st.sampled_from((None, "new", "done", "undecided", "failed")),
    comments=st.sampled_from(("", "open", "any")),
    flagged=st.sampled_from((None, True, False)),
    findings=st.booleans(),
    claims=st.booleans(),
    everybody=st.booleans(),
)


@given(FILTERS)
def test_a_filter_is_kept_as_json_and_comes_back(chosen: DocumentFilter) -> None:
    assert DocumentFilter.from_plain(json.loads(json.dumps(chosen.to_plain()))) == chosen


@given(FILTERS)
def test_without_its_conditions_it_lets_all_through(chosen: DocumentFilter) -> None:
    assert bool(chosen) == bool(chosen.conditions())
    left = chosen
    for condition in chosen.conditions():
        left = left.without(condition)
        assert condition not in left.conditions()
    assert not left


def test_how_conditions_are_meant_is_no_condition() -> None:
    assert not DocumentFilter(claims=True, everybody=True)
    assert DocumentFilter(attribute="mode", value="writing").without("attribute") == DocumentFilter()
    assert DocumentFilter(done_by="Ana", done_on="2026-11-29").without("done_by") == DocumentFilter()


@pytest.mark.parametrize(
    "plain",
    [
        [],
        {"words": 3},
        {"status": "nearly"},
        {"flagged": "yes"},
        {"flagged": 1},
        {"comments": None},
        {"words": "a\nb"},
    ],
)
def test_what_is_no_filter_is_refused(plain: Any) -> None:
    with pytest.raises(ValueError, match="is no "):
        DocumentFilter.from_plain(plain)


def test_fields_of_a_later_version_are_passed_over() -> None:
    assert DocumentFilter.from_plain({"words": "tram", "mood": "sad"}) == DocumentFilter("tram")
    assert {field.name for field in fields(DocumentFilter)} >= set(CONDITIONS)
