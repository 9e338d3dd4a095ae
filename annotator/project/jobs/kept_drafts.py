"""Drafts of codebooks as words, to be kept between two sessions of an editor."""

from __future__ import annotations

import json

from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_draft import Draft
from annotator.domain.errors import InputError
from annotator.formats.input.recoding_table import table_from_json


def draft_words(draft: Draft) -> str:
    """Return a draft as JSON."""
    plain = {"original": draft.original, "edited": draft.edited, "recoding": draft.recoding.to_plain()}
    return json.dumps(plain, ensure_ascii=False)


def draft_from(words: str) -> Draft | None:
    """Return the draft that `draft_words` made; None for any other words."""
    try:
        plain = json.loads(words)
        for part in ("original", "edited"):
            read_codebook(plain[part])
        return Draft(plain["original"], plain["edited"], table_from_json(plain["recoding"]).recoding)
    except (ValueError, KeyError, TypeError, RecursionError, InputError):
        return None
