"""The tokens of one parsed text in lists, since asking spaCy for each again is most of the work."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc

# First token, and the one behind the last.
Bounds = tuple[int, int]

SUBJECTS = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
AUXILIARIES = frozenset({"aux", "auxpass"})
# Tags of verbs that have a tense.
FINITE = frozenset({"VBD", "VBZ", "VBP"})

# Words that the small English model's lemmatizer gets wrong.
_WRONG_LEMMAS = {"hopes": "hope", "hoped": "hope", "hoping": "hope"}


# "£2m." at the end of a sentence is one token.
_AMOUNT_AND_STOP = re.compile(r"[£$€]?\d[\d.,]*(?:m|bn|tn|k|p|pm|am)\.")
# The columns that spaCy gives for each token, in the order that `Parse` reads.
_COLUMNS = ("ORTH", "LEMMA", "TAG", "POS", "DEP", "ENT_TYPE", "IDX", "HEAD", "SENT_START")
# Numbers without a sign: those below zero wrap round to them.
_WRAPPED = 1 << 64


class _Names(dict[int, str]):
    """The strings of a vocabulary by their keys, each looked up once."""

    def __init__(self, strings: Any) -> None:
        self._strings = strings

    def __missing__(self, key: int) -> str:
        name = str(self._strings[key]) if key else ""
        self[key] = name
        return name


class Parse:
    """A parsed text by token numbers.

    Attributes
    ----------
    words, lowers, lemmas (lower case), tags, poses, deps, entities (types, "" outside): one string a token.
    starts, ends: characters (code points) at which tokens begin and end.
    heads, lefts, rights: a token's head, and the first and last one that it governs.
    children: in text order.
    """

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text = str(doc.text)
        # One call for all tokens; making an object of each costs several times as much.
        columns = doc.to_array(list(_COLUMNS)).T.tolist() if len(doc) else [[]] * len(_COLUMNS)
        names = _Names(doc.vocab.strings)
        self.words = [names[key] for key in columns[0]]
        self.lowers = [word.lower() for word in self.words]
        self.lemmas = [
            _WRONG_LEMMAS.get(word) or names[key].lower()
            for word, key in zip(self.lowers, columns[1], strict=True)
        ]
        self.tags = [names[key] for key in columns[2]]
        self.poses = [names[key] for key in columns[3]]
        self.deps = [names[key] for key in columns[4]]
        self.entities = [names[key] for key in columns[5]]
        self.starts: list[int] = columns[6]
        self.ends = [
            start + len(word) - bool(_AMOUNT_AND_STOP.fullmatch(word))
            for start, word in zip(self.starts, self.words, strict=True)
        ]
        # Heads are distances, and those to the left wrap round as unsigned numbers.
        self.heads: list[int] = [
            token + (far - _WRAPPED if far > _WRAPPED // 2 else far) for token, far in enumerate(columns[7])
        ]
        self.children: list[list[int]] = [[] for _ in self.words]
        for token, head in enumerate(self.heads):
            if head != token:
                self.children[head].append(token)
        self.lefts = _reached(self.heads, range(len(self.heads)))
        self.rights = _reached(self.heads, range(len(self.heads) - 1, -1, -1))
        self.begins_sentence = [token == 0 or begins == 1 for token, begins in enumerate(columns[8])]

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def sentences(self) -> list[Bounds]:
        """Return the sentences."""
        begun = [token for token, begins in enumerate(self.begins_sentence) if begins]
        return list(pairwise([*begun, len(self)]))

    def bounds(self, head: int) -> Bounds:
        """Return all that a token governs."""
        return self.lefts[head], self.rights[head] + 1

    def child(self, head: int, *deps: str) -> int | None:
        """Return the first child in one of these relations."""
        return next((token for token in self.children[head] if self.deps[token] in deps), None)

    def in_order(self, parts: Iterable[Bounds]) -> list[Bounds]:
        """Return the parts that have tokens of the text, in text order, with those that overlap joined.

        A parse may be wrong in any way, and so may its parts: one may end before it begins.
        """
        joined: list[Bounds] = []
        for start, end in sorted((max(0, start), min(end, len(self))) for start, end in parts):
            if joined and start < joined[-1][1]:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            elif start < end:
                joined.append((start, end))
        return joined

    def span(self, start: int, end: int) -> Span:
        """Return the span of one or more tokens, in code points."""
        return Span(self.starts[start], self.ends[end - 1])


@lru_cache(maxsize=1)
def parse_of(doc: Doc) -> Parse:
    """Return the parse of a `Doc`; the components of a pipeline ask for the same one in turn."""
    return Parse(doc)


def _reached(heads: list[int], order: Iterable[int]) -> list[int]:
    """Return for each token the first in `order` of those that it governs, itself included."""
    reached = [-1] * len(heads)
    for token in order:
        # Up to where an earlier one has been: each token is set once.
        above = token
        while reached[above] < 0:
            reached[above] = token
            above = heads[above]
    return reached
