"""What a search is understood as, in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from annotator.domain.search_query import read_query
from annotator.project import Project
from annotator.project.jobs.search import Searcher
from annotator.ui.wording.search_queries import meaning
from tests.project.jobs.test_field_search import filled


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with filled(tmp_path_factory.mktemp("meaning") / "news.qca") as made:
        yield made


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("type:prediction", "All claims · of the type Prediction or pledge"),
        ("in:claims fare", "Claims with “fare”"),
        ("type:direct fare", "Quotations in articles with “fare” · of the type direct"),
        (
            "publisher:reuters tram fa*",
            "Articles with “tram” and words that begin with “fa” · published by “reuters”",
        ),
        ("tram ~1 late", "Articles with “tram” and “late” with at most 1 word between them"),
        ("in:title fares", "Articles with “fares” in the title"),
        ("in:title fares cue:said", "Quotations in articles with “fares” in the title · with the cue “said”"),
        ("by:all cue:said", "All quotations · with the cue “said” · by all annotators"),
        ("by:Bo tram", "Quotations in articles with “tram” · annotated by Bo"),
        ("speaker:reed speaker:okoye", "All quotations · spoken by Ann Reed or Ben Okoye"),
        ("publisher:courier", "Articles · published by “courier”"),
        (
            'attribute:"check-worthy yes" flagged:no',
            "All claims · with the attribute “check-worthy yes” · in documents without a flag",
        ),
        (
            "since:2025-11 until:2025 flagged:yes",
            "Articles · published from 2025-11 on · published until 2025 · in documents with a flag",
        ),
    ],
)
def test_a_query_is_told_as_it_is_understood(project: Project, typed: str, words: str) -> None:
    with closing(Searcher(project)) as searcher:
        assert meaning(searcher.understand(read_query(typed)), "Ana", project.codebook) == words
