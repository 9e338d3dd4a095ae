"""Who is being spoken of where: what a pronoun at a place in a parsed text may stand for.

Each mention makes its referent salient, the more the higher its role in the sentence, and that fades from
sentence to sentence; after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), with
fewer factors.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Token

    from annotator.nlp.speakers.referents import Referent

# The salience of a mention has no unit: a subject has 1. Order and ratios follow Lappin and Leass (subject
# before object before others, main clause before subordinate one); the values were chosen by judgement on
# news articles and measured only together, on 14 articles of GUM (nlp/speakers/README.md).
_WORTH = {
    "nsubj": 1.0, "nsubjpass": 1.0, "csubj": 0.8, "ROOT": 0.6, "dobj": 0.5, "dative": 0.5, "iobj": 0.5,
    "attr": 0.4, "poss": 0.4, "agent": 0.5, "pobj": 0.45,
}  # fmt: skip
_WORTH_OF_OTHERS = 0.3
_OF_ITS_HEAD = frozenset({"appos", "conj"})
_MAIN = frozenset({"ROOT", "ccomp", "conj"})
_SPOKE = 0.5  # is added for having spoken
# Factors.
_IN_CLAUSE = 0.8  # a mention in a subordinate clause
_FADES = 0.6  # each sentence that lies between
_HERE = 1.5  # a mention in the same paragraph
_IN_QUOTES = 0.25  # a mention inside quote marks for a place outside of them, and the other way round
_IN_HEADLINE = 0.3  # a mention in the headline
_SURE = 1.2  # somebody whose gender is known
_DOUBTED = 0.3  # somebody of the other gender, as pronouns before suggest
# Bounds of the work: farther mentions have faded.
_FURTHEST = 40  # mentions
_FURTHEST_SENTENCES = 8
_MOST_STEPS = 4  # from an apposition or a joined noun up to the noun that has the role
_OPENING, _CLOSING, _EITHER = frozenset("“„«"), frozenset("”»"), frozenset({'"', "``", "''"})


class _Mention(NamedTuple):
    token: int
    referent: Referent
    worth: float
    quoted: bool


class Layout:
    """Sentence, paragraph and quote marks of each token, by its number."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.sentence: list[int] = []
        self.paragraph: list[int] = []
        self.quoted: list[bool] = []
        sentence = paragraph = 0
        quoted = False
        for token in tokens:
            # Sentences inside quote marks put no distance between the sentences around them.
            if token.is_sent_start and not quoted:
                sentence += 1
            closes = False
            if token.is_space:
                if "\n" in token.text:
                    paragraph += 1
                    quoted = False
            elif token.is_quote:
                closes = token.text in _CLOSING or (quoted and token.text in _EITHER)
                quoted = quoted or token.text in _OPENING or token.text in _EITHER
            self.sentence.append(sentence)
            self.paragraph.append(paragraph)
            self.quoted.append(quoted)
            quoted = quoted and not closes


class Discourse:
    """The referents that the text has spoken of, up to the last mention."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.layout = Layout(tokens)
        self._mentions: list[_Mention] = []
        self._places: list[int] = []
        self._headline = _headline_end(tokens)

    def mention(self, number: int, head: Token, referent: Referent, *, spoke: bool = False) -> None:
        """Take note that a phrase with that head, seen at a token behind all so far, speaks of somebody."""
        worth = _worth(head) + (_SPOKE if spoke else 0.0)
        if number < self._headline:
            worth *= _IN_HEADLINE
        self._mentions.append(_Mention(number, referent, worth, self.layout.quoted[number]))
        self._places.append(number)

    def places_of(self, referent: Referent) -> list[int]:
        """Return the tokens at which somebody was spoken of lately."""
        return [mention.token for mention in self._mentions[-_FURTHEST:] if mention.referent is referent]

    def salient(self, token: int, fits: Callable[[Referent], float], gender: str = "") -> Referent | None:
        """Return who is most salient before a token; None where nobody is.

        `fits` says by how much to multiply what somebody is worth, 0 for who cannot be meant.
        """
        last = bisect_left(self._places, token)
        layout = self.layout
        best: dict[tuple[Referent, int], float] = {}  # the highest worth by referent and sentence
        for number in range(last - 1, max(-1, last - 1 - _FURTHEST), -1):
            place, referent, worth, quoted = self._mentions[number]
            apart = layout.sentence[token] - layout.sentence[place]
            if apart > _FURTHEST_SENTENCES:
                break
            if not referent.may_be(gender) or not (fit := fits(referent)):
                continue
            worth *= fit * _FADES**apart
            if layout.paragraph[token] == layout.paragraph[place]:
                worth *= _HERE
            if quoted != layout.quoted[token]:
                worth *= _IN_QUOTES
            if gender:
                worth *= _SURE if referent.gender else _leaning(referent, gender)
            key = (referent, layout.sentence[place])
            best[key] = max(best.get(key, 0.0), worth)
        total: dict[Referent, float] = {}
        for (referent, _), worth in best.items():
            total[referent] = total.get(referent, 0.0) + worth
        return max(total, key=lambda referent: total[referent]) if total else None


def _leaning(referent: Referent, gender: str) -> float:
    leaning = referent.leaning if gender == "f" else -referent.leaning
    return 1.0 if leaning >= 0 else _DOUBTED


def _worth(head: Token) -> float:
    """Return what a mention is worth by the role of its phrase."""
    for _ in range(_MOST_STEPS):
        if head.dep_ not in _OF_ITS_HEAD or head.head is head:
            break
        head = head.head
    worth = _WORTH.get(head.dep_, _WORTH_OF_OTHERS)
    if head.dep_ in ("nsubj", "nsubjpass") and head.head.dep_ not in _MAIN:
        worth *= _IN_CLAUSE
    return worth


def _headline_end(tokens: Sequence[Token]) -> int:
    """Return the number of the token that ends the first line, if that is no sentence; else 0."""
    for token in tokens:
        if token.is_space and "\n" in token.text:
            before = tokens[token.i - 1].text if token.i else ""
            return 0 if before in (".", "!", "?", "”", '"') else token.i
    return 0
