"""The language model, loaded once in each process of tests."""

from __future__ import annotations

from functools import cache

from annotator.domain.analysis import Analysis
from annotator.nlp.pipeline import Pipeline, load
from annotator.project.jobs.sample_project import sample_records


@cache
def pipeline() -> Pipeline:
    """Return the program's pipeline with its own model, which nobody changes."""
    return load()


@cache
def analysed_sample() -> dict[str, Analysis]:
    """Return by the texts of the sample what the model finds in each, which nobody changes."""
    texts = [record.document.text for record in sample_records()]
    return dict(zip(texts, pipeline().analyse_all(texts), strict=True))
