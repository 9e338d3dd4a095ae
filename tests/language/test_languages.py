"""A language is an entry of the table and a folder each for words, rules and lists."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from annotator.language.languages import DEFAULT, LANGUAGES
from annotator.language.word_lists import sections_of

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_has_its_folders(code: str) -> None:
    places = ("annotator/language", "annotator/nlp", "resources/lexicons", "tests/language", "tests/nlp")
    assert [place for place in places if not (ROOT / place / code).is_dir()] == []
    assert code in sections_of("function_words.txt")


def test_what_pip_installs_for_a_language_is_its_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for code, language in LANGUAGES.items():
        if code == DEFAULT:
            assert not language.requirement
            continue
        assert project["optional-dependencies"][code] == [language.requirement]
        package, _, _ = language.requirement.partition("==")
        assert package.replace("-", "_") == language.models[0]
