"""The pipelines of one process, one for each language, each loaded for the first text in its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.analysis import NO_MODEL, AnalysisFailure, Outcome
from annotator.domain.errors import ModelMissing
from annotator.language.languages import DEFAULT, LANGUAGES
from annotator.language.text_language import language_of
from annotator.nlp.pipeline import DEFAULT_MODEL, Pipeline, installed, load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.language.languages import Language


class Pipelines:
    """Reads texts, each by a pipeline of its language.

    The chosen model reads texts in its language and in languages without rules. If its own language has no
    rules, it also reads English, with the rules of English.

    Attributes
    ----------
    name: name and version of the chosen model.
    """

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        """Load the chosen model.

        Raises
        ------
        ModelMissing: it is not installed, or cannot be loaded.
        """
        chosen = load(model)
        self.name = chosen.name
        self._chosen = chosen
        lang = chosen.language.lang
        self._loaded: dict[str, Pipeline] = {lang if lang in LANGUAGES else DEFAULT: chosen}

    def outcomes(self, texts: Sequence[str], languages: Sequence[str] = ()) -> list[Outcome]:
        """Return the outcome of each text; those in one language are read together.

        `languages` are the languages of the texts as their metadata name them, "" where they do not.
        """
        named = languages or [""] * len(texts)
        codes = [language_of(text, name) for text, name in zip(texts, named, strict=True)]
        found: dict[int, Outcome] = {}
        for code in dict.fromkeys(codes):
            numbers = [number for number, other in enumerate(codes) if other == code]
            found |= zip(numbers, self._outcomes(code, [texts[number] for number in numbers]), strict=True)
        return [found[number] for number in range(len(texts))]

    def _outcomes(self, code: str, texts: Sequence[str]) -> list[Outcome]:
        try:
            return self._pipeline_for(code).outcomes(texts)
        except ModelMissing as error:  # only these texts need it, and it may be installed any time
            failure = AnalysisFailure(
                NO_MODEL, _in_words(LANGUAGES[code], error), model=LANGUAGES[code].models[0]
            )
            return [Outcome(None, failure) for _ in texts]

    def _pipeline_for(self, code: str) -> Pipeline:
        if code not in LANGUAGES:
            return self._chosen
        if code not in self._loaded:
            self._loaded[code] = load(model_for(LANGUAGES[code]))
        return self._loaded[code]


def model_for(language: Language) -> str:
    """Return the first of a language's models that is installed, the first of all if none is."""
    names = {pipeline.name for pipeline in installed()}
    return next((model for model in language.models if model in names), language.models[0])


def _in_words(language: Language, error: ModelMissing) -> str:
    """Return why a text has no analysis, and the way out."""
    names = {pipeline.name for pipeline in installed()}
    if names.isdisjoint(language.models) and language.requirement:
        return (
            f"the text is in {language.name}, and the language model for it is not installed; "
            f"install it with: pip install {language.requirement}"
        )
    return f"the text is in {language.name}, and {error.message[0].lower()}{error.message[1:].rstrip('.')}"
