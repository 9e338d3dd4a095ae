"""The salience of referents at each place of a parsed text: the likeliest antecedents of a pronoun there.

Each mention makes its referent salient, the more the higher its role in the sentence, and salience fades from
sentence to sentence; after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), with
fewer factors.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from annotator.language.en.heading_labels import credited_names
from annotator.language.en.reporting_words import WANT_ANSWERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Token

    from annotator.nlp.en.speakers.referents import Referent

# The salience of a mention has no unit: a subject has 1. Order and ratios follow Lappin and Leass (subject
# before object before others, main clause before subordinate one); the values were chosen by judgement on
# news articles and measured only together, on 14 articles of GUM (nlp/en/speakers/README.md).
_WORTH = {
    "nsubj": 1.0, "nsubjpass": 1.0, "csubj": 0.8, "ROOT": 0.6, "dobj": 0.5, "dative": 0.5, "iobj": 0.5,
    "attr": 0.4, "poss": 0.4, "agent": 0.5, "pobj": 0.45,
}  # fmt: skip
_WORTH_OF_OTHERS = 0.3
_ROLE_OF_HEAD = frozenset({"appos", "conj"})
_MAIN_CLAUSES = frozenset({"ROOT", "ccomp", "conj"})
_WORTH_OF_ANSWERING = 2.0  # the object of "ask": more than a subject that speaks
_WORTH_OF_SPEAKING = 0.5  # added if the referent speaks
# Factors.
_IN_CLAUSE = 0.8  # a mention in a subordinate clause
_FADING = 0.6  # for each sentence of distance
_SAME_PARAGRAPH = 1.5  # a mention in the same paragraph
_IN_QUOTES = 0.25  # a mention inside quote marks for a place outside, or the other way round
_IN_HEADLINE = 0.3  # a mention in the headline
_KNOWN_GENDER = 1.2  # a referent of known gender
_OTHER_GENDER_LIKELIER = 0.3  # a referent of the other gender by its earlier pronouns
# Bounds of the work: salience of farther mentions has faded.
_MOST_MENTIONS = 40
_MOST_SENTENCES = 8
_MOST_STEPS = 4  # from an apposition or conjunct up to the noun with the role
_OPENING, _CLOSING, _STRAIGHT = frozenset("“„«"), frozenset("”»"), frozenset({'"', "``", "''"})


class _Mention(NamedTuple):
    token: int
    referent: Referent
    worth: float
    quoted: bool


class Layout:
    """The sentence, the paragraph and the state of quote marks of each token, by its number."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.sentence: list[int] = []
        self.paragraph: list[int] = []
        self.quoted: list[bool] = []
        sentence = paragraph = 0
        quoted = False
        for token in tokens:
            # Sentences inside quote marks add no distance between the sentences around them.
            if token.is_sent_start and not quoted:
                sentence += 1
            closes = False
            if token.is_space:
                if "\n" in token.text:
                    paragraph += 1
                    quoted = False
            elif token.is_quote:
                closes = token.text in _CLOSING or (quoted and token.text in _STRAIGHT)
                quoted = quoted or token.text in _OPENING or token.text in _STRAIGHT
            self.sentence.append(sentence)
            self.paragraph.append(paragraph)
            self.quoted.append(quoted)
            quoted = quoted and not closes


class Discourse:
    """The mentions read so far, with their referents."""

    def __init__(self, tokens: Sequence[Token], text: str) -> None:
        self.layout = Layout(tokens)
        self._mentions: list[_Mention] = []
        self._mention_tokens: list[int] = []
        self._headline = _headline_end(tokens)
        self._credits = list(credited_names(text))

    def mention(self, number: int, head: Token, referent: Referent, *, spoke: bool = False) -> None:
        """Add the mention of a referent by a phrase with this head; the token number exceeds all so far.

        Who made a picture is mentioned by nobody's words.
        """
        if any(name.start <= head.idx < name.end for name in self._credits):
            return
        worth = _worth_of(head) + (_WORTH_OF_SPEAKING if spoke else 0.0)
        if number < self._headline:
            worth *= _IN_HEADLINE
        self._mentions.append(_Mention(number, referent, worth, self.layout.quoted[number]))
        self._mention_tokens.append(number)

    def places_of(self, referent: Referent) -> list[int]:
        """Return the tokens of the recent mentions of a referent."""
        return [mention.token for mention in self._mentions[-_MOST_MENTIONS:] if mention.referent is referent]

    def salient(self, token: int, fits: Callable[[Referent], float], gender: str = "") -> Referent | None:
        """Return the most salient referent before a token, None without one.

        `fits` returns the factor of a referent's salience, 0 for one that cannot be meant.
        """
        first_later = bisect_left(self._mention_tokens, token)
        layout = self.layout
        best: dict[tuple[Referent, int], float] = {}  # the highest worth by referent and sentence
        for number in range(first_later - 1, max(-1, first_later - 1 - _MOST_MENTIONS), -1):
            mention_token, referent, worth, quoted = self._mentions[number]
            distance = layout.sentence[token] - layout.sentence[mention_token]
            if distance > _MOST_SENTENCES:
                break
            if not referent.may_be(gender) or not (fit := fits(referent)):
                continue
            worth *= fit * _FADING**distance
            if layout.paragraph[token] == layout.paragraph[mention_token]:
                worth *= _SAME_PARAGRAPH
            if quoted != layout.quoted[token]:
                worth *= _IN_QUOTES
            if gender:
                worth *= _KNOWN_GENDER if referent.gender else _factor_of_leaning(referent, gender)
            key = (referent, layout.sentence[mention_token])
            best[key] = max(best.get(key, 0.0), worth)
        total: dict[Referent, float] = {}
        for (referent, _), worth in best.items():
            total[referent] = total.get(referent, 0.0) + worth
        return max(total, key=lambda referent: total[referent]) if total else None


def _factor_of_leaning(referent: Referent, gender: str) -> float:
    leaning = referent.leaning if gender == "f" else -referent.leaning
    return 1.0 if leaning >= 0 else _OTHER_GENDER_LIKELIER


def _worth_of(head: Token) -> float:
    """Return the salience of a mention by the syntactic role of its phrase."""
    for _ in range(_MOST_STEPS):
        if head.dep_ not in _ROLE_OF_HEAD or head.head is head:
            break
        head = head.head
    if head.dep_ in ("dobj", "dative") and head.head.lemma_ in WANT_ANSWERS:
        return _WORTH_OF_ANSWERING
    worth = _WORTH.get(head.dep_, _WORTH_OF_OTHERS)
    if head.dep_ in ("nsubj", "nsubjpass") and head.head.dep_ not in _MAIN_CLAUSES:
        worth *= _IN_CLAUSE
    return worth


def _headline_end(tokens: Sequence[Token]) -> int:
    """Return the number of the token that ends the headline, 0 if the first line is no headline."""
    for token in tokens:
        if token.is_space and "\n" in token.text:
            previous = tokens[token.i - 1].text if token.i else ""
            return 0 if previous in (".", "!", "?", "”", '"') else token.i
    return 0
