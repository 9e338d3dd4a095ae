"""Quotations as the rules for French find them, before they are suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import mark

if TYPE_CHECKING:
    from annotator.domain.span import Span, Spans


class Rule(NamedTuple):
    """A way to find quotations.

    Attributes
    ----------
    id: its name in exports.
    score: how likely its quotations are right, 0 to 1.
    why: the place of the content, for the annotator.
    """

    id: str
    score: float
    why: str


class Found(NamedTuple):
    """A quotation that a rule has found; `verb` is the infinitive of its cue, "" without a verb."""

    rule: Rule
    content: Spans
    cue: Span | None = None
    source: Span | None = None
    verb: str = ""


# The scores are by judgement: no annotated French news article was at hand. They follow what the same places
# in English are worth, and the development sentences of tests/data/quotations/fr.
INCISE = Rule("fr incise", 0.9, mark("around the cue"))
BEHIND = Rule("fr behind", 0.9, mark("before the cue"))
COLON = Rule("fr colon", 0.85, mark("behind the colon"))
LOOSE_COLON = Rule("fr loose colon", 0.6, mark("behind a colon without a verb that reports"))
LABEL = Rule("fr label", 0.8, mark("behind the name and a colon"))
CLAUSE = Rule("fr clause", 0.75, mark("the cue's clause"))
CLAUSE_WITH_MARKS = Rule("fr clause with marks", 0.9, mark("the cue's clause, with quote marks"))
OBJECT = Rule("fr object", 0.75, mark("the cue's object, with quote marks"))
ACCORDING = Rule("fr according", 0.75, mark("the rest of the clause"))
ACCORDING_WITH_MARKS = Rule("fr according with marks", 0.85, mark("the rest of the clause, with quote marks"))
INFINITIVE = Rule("fr infinitive", 0.6, mark("the cue's infinitive"))
INSERTED = Rule("fr inserted", 0.7, mark("around the cue, without quote marks"))
HEARSAY = Rule("fr hearsay", 0.35, mark("the sentence with a conditional of hearsay"))
UNCUED = Rule("fr uncued", 0.43, mark("a sentence in quote marks"))
