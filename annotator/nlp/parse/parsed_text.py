"""The tokens of one parsed text in lists, since repeated access to spaCy's would be most of the work."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc

# The tokens in [start, end).
Bounds = tuple[int, int]

SUBJECTS = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
CLAUSES_OF_NOUNS = frozenset({"acl", "ccomp", "relcl"})
AUXILIARIES = frozenset({"aux", "auxpass"})
# Tags of verbs with tense.
FINITE = frozenset({"VBD", "VBZ", "VBP"})

# Wrong lemmas of the small English model, which takes some verbs for nouns.
_WRONG_LEMMAS = {
    "hopes": "hope", "hoped": "hope", "hoping": "hope", "said": "say", "told": "tell", "wrote": "write",
    "added": "add", "asked": "ask", "replied": "reply", "warned": "warn", "stated": "state",
}  # fmt: skip


# "£2m." at the end of a sentence is one token.
_AMOUNT_AND_STOP = re.compile(r"[£$€]?\d[\d.,]*(?:m|bn|tn|k|p|pm|am)\.")
# The attributes of tokens that `Parse` reads from spaCy, in this order.
_COLUMNS = ("ORTH", "LEMMA", "TAG", "POS", "DEP", "IDX", "HEAD", "SENT_START")
# The range of unsigned numbers; negative distances wrap round.
_WRAPPED = 1 << 64


class _Names(dict[int, str]):
    """The strings of a vocabulary by their keys, cached."""

    def __init__(self, strings: Any) -> None:
        self._strings = strings

    def __missing__(self, key: int) -> str:
        name = str(self._strings[key]) if key else ""
        self[key] = name
        return name


class Parse:
    """A parsed text, indexed by token number.

    Attributes
    ----------
    words, lowers, lemmas (lower case), tags, poses, deps: one string a token.
    starts, ends: the offsets of tokens in code points.
    heads, lefts, rights: a token's head, and the first and last token of its subtree.
    children: a token's children in text order.
    """

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text = str(doc.text)
        # One call for all tokens; an object for each would cost several times as much.
        columns = doc.to_array(list(_COLUMNS)).T.tolist() if len(doc) else [[]] * len(_COLUMNS)
        strings = _Names(doc.vocab.strings)
        self.words = [strings[key] for key in columns[0]]
        self.lowers = [word.lower() for word in self.words]
        self.lemmas = [
            _WRONG_LEMMAS.get(word) or strings[key].lower()
            for word, key in zip(self.lowers, columns[1], strict=True)
        ]
        self.tags = [strings[key] for key in columns[2]]
        self.poses = [strings[key] for key in columns[3]]
        self.deps = [strings[key] for key in columns[4]]
        self.starts: list[int] = columns[5]
        self.ends = [
            start + len(word) - bool(_AMOUNT_AND_STOP.fullmatch(word))
            for start, word in zip(self.starts, self.words, strict=True)
        ]
        # Heads are distances as unsigned numbers; those to the left wrap round.
        self.heads: list[int] = [
            token + (distance - _WRAPPED if distance > _WRAPPED // 2 else distance)
            for token, distance in enumerate(columns[6])
        ]
        self.children: list[list[int]] = [[] for _ in self.words]
        for token, head in enumerate(self.heads):
            if head != token:
                self.children[head].append(token)
        self.lefts = _first_in_subtrees(self.heads, range(len(self.heads)))
        self.rights = _first_in_subtrees(self.heads, range(len(self.heads) - 1, -1, -1))
        self.begins_sentence = [token == 0 or begins == 1 for token, begins in enumerate(columns[7])]

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def entities(self) -> list[str]:
        """Return the entity type of each token, "" outside; after the repair of the entities."""
        strings = _Names(self.doc.vocab.strings)
        return [strings[key] for key in self.doc.to_array(["ENT_TYPE"]).tolist()] if len(self) else []

    @cached_property
    def sentences(self) -> list[Bounds]:
        """Return the sentences."""
        starts = [token for token, begins in enumerate(self.begins_sentence) if begins]
        return list(pairwise([*starts, len(self)]))

    def bounds(self, head: int) -> Bounds:
        """Return the bounds of a token's subtree."""
        return self.lefts[head], self.rights[head] + 1

    def child(self, head: int, *deps: str) -> int | None:
        """Return the first child in one of these relations, None without one."""
        return next((token for token in self.children[head] if self.deps[token] in deps), None)

    def in_order(self, parts: Iterable[Bounds]) -> list[Bounds]:
        """Return the parts in text order, joined if they overlap, without empty ones.

        A parse may be wrong in any way: a part may end before its start or be outside of the text.
        """
        merged: list[Bounds] = []
        for start, end in sorted((max(0, start), min(end, len(self))) for start, end in parts):
            if merged and start < merged[-1][1]:
                merged[-1] = merged[-1][0], max(end, merged[-1][1])
            elif start < end:
                merged.append((start, end))
        return merged

    def span(self, start: int, end: int) -> Span:
        """Return the span in code points of one or more tokens."""
        return Span(self.starts[start], self.ends[end - 1])


@lru_cache(maxsize=1)
def parse_of(doc: Doc) -> Parse:
    """Return the parse of a `Doc`, cached for components that ask for the same text in turn."""
    return Parse(doc)


def _first_in_subtrees(heads: list[int], order: Iterable[int]) -> list[int]:
    """Return for each token the first token of its subtree in `order`."""
    firsts = [-1] * len(heads)
    for token in order:
        # Up to an ancestor that is set already: each token is set once.
        ancestor = token
        while firsts[ancestor] < 0:
            firsts[ancestor] = token
            ancestor = heads[ancestor]
    return firsts
