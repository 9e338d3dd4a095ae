"""The rules of French, as the pipeline takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import annotator.nlp.fr.entities
import annotator.nlp.fr.quotations
import annotator.nlp.fr.speakers  # noqa: F401  (each registers a component)
from annotator.nlp.fr.quotations import reports_of
from annotator.nlp.parse.plain_text import PlainText
from annotator.nlp.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Callable


def _prepare(nlp: Any) -> None:
    """Change nothing: the rules read words, not what the tokenizer makes of them."""


def _plain_text(nlp: Any) -> Callable[[str], PlainText]:
    return PlainText


# Claims are not suggested: their words and counts are English.
_COMPONENTS = {
    "entities": "french_entities",
    "quotations": "french_quotations",
    "speakers": "french_speakers",
}
RULES = Rules(_COMPONENTS, _prepare, _plain_text, reports_of)
