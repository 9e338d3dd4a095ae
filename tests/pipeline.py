"""The language model, loaded once in each process of tests."""

from __future__ import annotations

from functools import cache

from annotator.nlp.pipeline import Pipeline, load


@cache
def pipeline() -> Pipeline:
    """Return the program's pipeline with its own model, which nobody changes."""
    return load()
