"""The rules of a language: what a folder like `nlp/en` gives to the pipeline."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from annotator.language.languages import DEFAULT, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.domain.reports import Report
    from annotator.nlp.parse.plain_text import PlainText


@dataclass(frozen=True)
class Rules:
    """The rules of one language.

    Attributes
    ----------
    components: the names of components in a pipeline, with those of the spaCy factories that make them,
        which the modules of the folder register.
    prepare: changes a pipeline just loaded: its tokenizer, and components beside the model's own.
    plain_text: makes of a pipeline the function that gives the plain text of an original.
    reports: gives the reports of a parsed text.
    """

    components: Mapping[str, str]
    prepare: Callable[[Any], None]
    plain_text: Callable[[Any], Callable[[str], PlainText]]
    reports: Callable[[Any], Iterable[Report]]


def rules_for(code: str) -> Rules:
    """Return the rules of a language by its code; those of English for one without rules."""
    folder = code if code in LANGUAGES else DEFAULT
    rules: Rules = import_module(f"annotator.nlp.{folder}.rules").RULES
    return rules
