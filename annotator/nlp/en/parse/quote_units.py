"""Sentences by their quote marks.

A parse is least reliable around marks. A *unit* ends at a full stop outside of marks, or at one before a
closing mark unless the sentence continues after it: '"Why?" Reed asked.'
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.quote_marks import inside_marks
from annotator.language.en.joining_words import BEGIN_CONTENT
from annotator.language.en.reporting_words import cue_verbs
from annotator.language.en.titles import is_rank
from annotator.nlp.parse.parsed_text import FINITE, PASSIVE_SUBJECTS, SUBJECTS

if TYPE_CHECKING:
    from annotator.nlp.parse.parsed_text import Bounds, Parse

_ENDS = frozenset({".", "?", "!"})
_DOTS = frozenset({"...", "…"})
_AFTER_END = frozenset({")", "]", "'", "’"})
_CLOSING = "\"”“»›’'`"
_BEFORE_CLOSING = ".?!,;:…—-"
_OPENING_NEXT = "\"“«„‘'`([-–—"
# Tokens from a closing mark to a reporting verb of the same sentence: "Why?" the old man finally asked.
# Chosen by judgement on the training articles.
_MOST_TOKENS_TO_VERB = 9
# Characters of a word that may be an abbreviation, the full stop included: "Mr.", "Co.".
_LONGEST_ABBREVIATION = 3


@dataclass(slots=True)
class Unit:
    """A sentence by its quote marks.

    Attributes
    ----------
    start, end: its tokens.
    passages: the tokens of its passages in marks, in text order.
    opens_paragraph: whether it is the first unit of its paragraph.
    """

    start: int
    end: int
    passages: list[Bounds] = field(default_factory=list)
    opens_paragraph: bool = False


def units_of(parse: Parse) -> list[Unit]:
    """Return the units of a text in text order, with nothing but line breaks between them."""
    return _Cutter(parse).cut()


class _Cutter:
    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._units: list[Unit] = []
        self._start = 0
        self._passages: list[Bounds] = []
        self._opens_paragraph = True

    def cut(self) -> list[Unit]:
        parse = self._parse
        passages = {
            first: last
            for start, end in inside_marks(parse.text)
            if (first := bisect_left(parse.starts, start)) < (last := bisect_left(parse.starts, end))
        }
        token, size = 0, len(parse)
        while token < size:
            if token in passages:
                first, token = token, passages[token]
                self._passages.append((first, token))
                sign = last_sign(parse, first, token)
                if sign in _ENDS and token < size and self._begins_sentence(token, sign):
                    self._close(token)
            elif "\n" in parse.words[token]:
                self._close(token)
                token += 1
                self._start, self._opens_paragraph = token, True
            elif self._ends_sentence(token):
                token += 1
                while token < size and parse.words[token] in _AFTER_END and not parse.begins_sentence[token]:
                    token += 1
                self._close(token)
            else:
                token += 1
        self._close(size)
        return self._units

    def _ends_sentence(self, token: int) -> bool:
        """Tell whether a token outside of marks ends a sentence."""
        parse = self._parse
        word = parse.words[token]
        if word in _ENDS:
            return not (word == "." and self._is_title(token - 1, token))
        begins = token + 1 < len(parse) and parse.begins_sentence[token + 1]
        # A word with its full stop, but no abbreviation.
        return begins and (
            word in _DOTS
            or (
                word[-1:] == "."
                and len(word) > _LONGEST_ABBREVIATION
                and self._is_capital(token + 1)
                and not is_rank(word)
            )
        )

    def _is_title(self, token: int, stop: int) -> bool:
        """Tell whether a word and its full stop are a title before a name: "Maj. Gen. Poe"."""
        parse = self._parse
        is_short_title = (
            token >= 0 and parse.ends[token] == parse.starts[stop] and is_rank(parse.words[token])
        )
        return is_short_title and stop + 1 < len(parse) and self._is_capital(stop + 1)

    def _is_capital(self, token: int) -> bool:
        return self._parse.words[token][:1].isupper()

    def _close(self, end: int) -> None:
        if end > self._start:
            self._units.append(Unit(self._start, end, self._passages, self._opens_paragraph))
            self._opens_paragraph = False
        self._start, self._passages = end, []

    def _begins_sentence(self, token: int, sign: str) -> bool:
        """Tell whether a sentence begins after a full stop, "?" or "!" (`sign`) and a closing mark."""
        parse = self._parse
        word = parse.words[token]
        if not any(character.isalnum() for character in word):
            return word[:1] in _OPENING_NEXT
        if word[0].islower():
            return False
        if sign == ".":
            return True
        for ahead in range(token, min(token + _MOST_TOKENS_TO_VERB, len(parse))):
            if parse.words[ahead] in _ENDS or "\n" in parse.words[ahead]:
                break
            if parse.tags[ahead] in FINITE and parse.lemmas[ahead] in cue_verbs():
                return self._has_clause(ahead)
        return True

    def _has_clause(self, verb: int) -> bool:
        """Tell whether a verb says a clause behind it, so nothing before it: "She said she was ill."."""
        parse = self._parse
        for clause in parse.children[verb]:
            if parse.deps[clause] != "ccomp" or clause < verb:
                continue
            subject = parse.child(clause, *SUBJECTS, *PASSIVE_SUBJECTS, "expl")
            start = parse.lefts[clause]
            between = parse.words[verb + 1 : start]
            has_sign = any(not word[0].isalnum() for word in between)
            begins = subject is not None and parse.lefts[subject] == start
            return not has_sign and (begins or parse.lowers[start] in BEGIN_CONTENT)
        return False


def last_sign(parse: Parse, first: int, last: int) -> str:
    """Return the sign before the closing mark of a passage, "" without one."""
    text, end = parse.text, parse.ends[last - 1] - 1
    while end > parse.starts[first] and text[end] in _CLOSING:
        end -= 1
    return text[end] if text[end] in _BEFORE_CLOSING else ""
