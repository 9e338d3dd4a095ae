"""Drafts of codebooks that are kept as words."""

from __future__ import annotations

import pytest

from annotator.domain.codebook_draft import Draft
from annotator.domain.recoding import Label
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.project.jobs.kept_drafts import draft_from, draft_words


def test_a_draft_comes_back_with_what_it_moves() -> None:
    draft = Draft.of(dict(bundled_codebook("default")))
    draft = draft.merged(Label("claim type", "comparison"), "quantity").deleted(Label("role", "addressee"))
    assert draft_from(draft_words(draft)) == draft


@pytest.mark.parametrize(
    "words", ["", "{", "[]", "{}", '{"original": {}, "edited": {}, "recoding": {}}', "[" * 9_999]
)
def test_other_words_are_no_draft(words: str) -> None:
    assert draft_from(words) is None
