"""How well the words of a source name a speaker."""

from __future__ import annotations

import pytest

from annotator.domain.speaker import Speaker
from annotator.language.en.name_match import name_match

ANN = Speaker("s1", "Ann Reed", aliases=("Mayor Reed",))


@pytest.mark.parametrize("words", ["Ann Reed", "ann reed", "Ann Reed’s", "mayor reed"])
def test_the_words_of_a_name_or_alias_fit_wholly(words: str) -> None:
    assert name_match(words, ANN) == 1


@pytest.mark.parametrize("words", ["Reed", "US President Reed", "Ms Reed's"])
def test_the_family_name_fits_at_least_by_half(words: str) -> None:
    assert 0.4 < name_match(words, ANN) < 1


@pytest.mark.parametrize("words", ["Okoye", "", "  ", "he"])
def test_other_words_do_not_fit(words: str) -> None:
    assert name_match(words, ANN) == 0


def test_a_title_before_the_whole_name_fits_better_than_the_first_name() -> None:
    assert name_match("President Ann Reed", ANN) > name_match("Ann", ANN) > 0
    assert name_match("Ann Miller", ANN) == 0, "somebody else"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("The report", "document"),
        ("The report", "person"),
        ("The Eastdock Traders’ Association", "organisation"),
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        "the official",
        "The official",
        "a report by the audit firm Brindle & Stave",
        "a trial led by the Sorrelton Institute",
        "The Drivers’ Association",
    ],
)
def test_articles_and_common_words_name_nobody(words: str, name: str, kind: str) -> None:
    assert name_match(words, Speaker("s", name, kind)) == 0


@pytest.mark.parametrize("words", ["The traders of Eastdock", "the ETA", "the Eastdock Traders’ Association"])
def test_an_organisation_is_named_by_what_sets_it_apart(words: str) -> None:
    assert name_match(words, Speaker("s", "The Eastdock Traders’ Association", "organisation")) >= 0.5
    assert name_match("The report", Speaker("s", "The report", "document")) == 1


@pytest.mark.parametrize("words", ["Mary O’Sullivan", "Mary O'Sullivan", "Mary O’Sullivan’s"])
def test_an_apostrophe_within_a_name_is_a_part_of_it(words: str) -> None:
    assert name_match(words, Speaker("s", "Mary O’Sullivan")) == 1
    assert name_match("Ms O’Sullivan", Speaker("s", "Mary O’Sullivan")) > 0.4


def test_somebody_else_of_the_same_last_name_is_hardly_named() -> None:
    reed = Speaker("s1", "Ann Reed")
    assert name_match("John Reed", reed) < 0.45
    assert name_match("Mayor Reed", reed) >= 0.45
    assert name_match("A. Reed", reed) >= 0.45
    assert name_match("Prime Minister Reed", reed) >= 0.45
