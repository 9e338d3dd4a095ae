"""Which pipelines are installed, and what one gives that lacks a part."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest
import spacy

from annotator.nlp.pipeline import DEFAULT_MODEL, Pipeline, installed
from annotator.project.jobs.sample_project import sample_records
from tests.examples import quotations_in
from tests.pipeline import pipeline

COMPONENTS = ("quotations", "speakers", "claims")
TEXT = "“We lost the pier,” said Mayor Ann Reed. “All of it,” she added.\n\nHe said that 40 people died."


def with_components(nlp: spacy.language.Language) -> Pipeline:
    for name in COMPONENTS:
        import_module(f"annotator.nlp.en.{name}.component")
        nlp.add_pipe(name)
    return Pipeline(nlp)


def test_the_default_is_among_the_installed_with_its_version() -> None:
    assert {one.name: one.version for one in installed()}[DEFAULT_MODEL] == "3.8.0"


def test_listing_does_not_import_spacy() -> None:
    program = (
        "import sys; from annotator.nlp.pipeline import installed; assert installed();"
        " sys.exit('spacy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_blank_pipeline_gives_nothing_and_does_not_fail() -> None:
    found = with_components(spacy.blank("en")).analyse(TEXT)
    assert (found.entities, found.suggestions) == ((), ())
    assert len(found.syntax.phrases.starts) == 0


def test_rules_for_entities_alone_give_entities() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Ann Reed"}])
    found = with_components(nlp).analyse(TEXT)
    assert [(TEXT[start:end], label) for start, end, label in found.entities] == [("Ann Reed", "PERSON")]
    assert found.suggestions == ()


@pytest.mark.model
@pytest.mark.parametrize(
    ("lacking", "entities", "quotations"),
    [
        (["ner"], False, True),
        (["lemmatizer"], True, True),
        (["parser"], True, False),
        (["parser", "ner"], False, False),
    ],
)
def test_without_a_part_what_needs_it_is_not_there(
    lacking: list[str], entities: bool, quotations: bool
) -> None:
    found = with_components(spacy.load(DEFAULT_MODEL, exclude=lacking)).analyse(TEXT)
    assert bool(found.entities) is entities
    assert bool(quotations_in(found)) is quotations


@pytest.mark.model
def test_words_are_read_as_spacy_alone_reads_them() -> None:
    texts = [record.document.text for record in sample_records()]
    bare = spacy.load(DEFAULT_MODEL, exclude=["parser"])  # whose sentences end with paragraphs here
    for alone, ours in zip(bare.pipe(texts), pipeline().language.pipe(texts), strict=True):
        assert [(word.tag_, word.lemma_) for word in ours] == [(word.tag_, word.lemma_) for word in alone]
        assert [str(entity) for entity in ours.ents] == [str(entity) for entity in alone.ents]
