"""The rules of English, as the pipeline takes them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import annotator.nlp.en.claims.component
import annotator.nlp.en.entities.component
import annotator.nlp.en.parse.misread_names
import annotator.nlp.en.quotations.component
import annotator.nlp.en.speakers.component  # noqa: F401  (each registers a component)
from annotator.nlp.en.parse.english_text import EnglishText
from annotator.nlp.en.parse.word_index import parts_of_speech
from annotator.nlp.en.quotations.reports import reports_of
from annotator.nlp.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.nlp.parse.plain_text import PlainText

# Signs of prose that spaCy's tokenizer knows as smileys.
_NO_SMILEYS = frozenset({"):", "8)", "(8", "[:", "(:", '\\")'})


def _prepare(nlp: Any) -> None:
    """Let the tokenizer take no bracket of prose for a smiley, and mend names that the tagger misreads."""
    rules = getattr(nlp.tokenizer, "rules", None)
    if rules:  # "Ann Reed (Greens):", "(8)"
        nlp.tokenizer.rules = {word: parts for word, parts in rules.items() if word not in _NO_SMILEYS}
    if "parser" in nlp.pipe_names:
        nlp.add_pipe("misread_names")


def _plain_text(nlp: Any) -> Callable[[str], PlainText]:
    return partial(EnglishText, kinds_of=parts_of_speech(nlp))


_COMPONENTS = {name: name for name in ("entities", "quotations", "speakers", "claims")}
RULES = Rules(_COMPONENTS, _prepare, _plain_text, reports_of)
