"""Sentences, phrases and clauses of a parsed text: the steps by which a selection grows.

Cues and sources are phrases: noun phrases up to their head and whole, verb groups, a verb group or
"according" with its preposition. Contents are clauses: whole clauses with their "that" or "to", clauses
without the clauses that "and" joins to them, and all words after a verb group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.quote_marks import DOUBLE_MARK, passages_in
from annotator.domain.reports import Report, Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.nlp.parse.parsed_text import parse_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X"})
_VERBS = frozenset({"VERB", "AUX"})
# Relations of both schemes that spaCy's pipelines have: ClearNLP's in English, Universal Dependencies else.
_AUXILIARIES = frozenset({"aux", "auxpass", "aux:tense", "aux:pass", "aux:caus", "cop"})
_IN_VERB_GROUP = _AUXILIARIES | {"neg", "prt", "advmod"}
_PREPOSITIONS_OF_VERBS = frozenset({"prep", "agent", "dative"})
_CLAUSES = frozenset({
    "ROOT", "ccomp", "xcomp", "advcl", "relcl", "acl", "acl:relcl", "conj", "parataxis", "pcomp", "csubj",
    "csubjpass", "csubj:pass",
})  # fmt: skip
_COORDINATION = frozenset({"cc", "conj"})
# Signs that do not begin or end a span of an annotation, except quote marks in pairs. "?" and "!" belong to
# the content.
_OUTER_SIGNS = frozenset(",;:.…‥-–—―'`\"“”„‟«»‹›‘’‚")
_BRACKETS = (("(", ")"), ("[", "]"))


def syntax_of(doc: Any, reports: Iterable[Report] = ()) -> Syntax:
    """Return the syntax of a parsed spaCy `Doc`, with these reports."""
    return _Reader(doc).read(reports) if len(doc) else Syntax()


class _Reader:
    """The tokens of one text in lists, since repeated access to spaCy's would be most of the work."""

    def __init__(self, doc: Any) -> None:
        self._doc = doc
        parse = parse_of(doc)
        self._text = parse.text
        self._words = parse.words
        self._starts, self._ends = parse.starts, parse.ends
        self._deps, self._poses = parse.deps, parse.poses
        self._is_space = [word.isspace() for word in self._words]
        self._is_outer = [
            word.isspace() or (dep != "case" and _OUTER_SIGNS.issuperset(word))
            for word, dep in zip(self._words, self._deps, strict=True)
        ]
        self._children = parse.children
        self._lefts, self._rights = parse.lefts, parse.rights
        self._sentences = parse.sentences
        # A parse can run over an empty line; no phrase does.
        self._blocks: list[tuple[int, int]] = []
        self._block_of: list[int] = []
        start = 0
        for number, word in enumerate(self._words):
            self._block_of.append(len(self._blocks))
            if self._is_space[number] and word.count("\n") > 1:
                self._blocks.append((start, number))
                start = number + 1
        self._blocks.append((start, len(self._words)))
        self._has_brackets = any(bracket in self._text for pair in _BRACKETS for bracket in pair)
        self._has_marks = DOUBLE_MARK.search(self._text) is not None

    def read(self, reports: Iterable[Report]) -> Syntax:
        phrases: set[Span] = set()
        clauses: set[Span] = set()
        for number, (pos, dep) in enumerate(zip(self._poses, self._deps, strict=True)):
            bounds = self._lefts[number], self._rights[number] + 1
            if pos in _NOUNS and dep != "compound":
                phrases.update(self._spans(number, self._noun_phrases(number, *bounds)))
            elif pos in _VERBS and dep not in _AUXILIARIES:
                start, end = self._verb_group(number)
                phrases.update(self._spans(number, self._with_preposition(number, start, end)))
                clauses.update(self._spans(number, self._clauses(number, end, *bounds)))
            elif dep in _CLAUSES and dep != "conj":
                clauses.update(self._spans(number, [bounds]))
            elif dep in _PREPOSITIONS_OF_VERBS and self._words[number].lower() == "according":
                phrases.update(self._spans(number, self._with_preposition(number, number, number + 1)))
        sentences = Parts.of(self._sentence_spans())
        return Syntax(sentences, Parts.of(phrases), Parts.of(clauses), Reports.of(reports))

    # Pairs of token numbers: [start, end)

    def _noun_phrases(self, head: int, start: int, end: int) -> Iterator[tuple[int, int]]:
        yield start, head + 1
        yield start, end

    def _verb_group(self, verb: int) -> tuple[int, int]:
        """Return a verb with the auxiliaries, negation, particles and single adverbs next to it."""
        in_group = {
            child
            for child in self._children[verb]
            if self._deps[child] in _IN_VERB_GROUP and not self._children[child]
        }
        start, end = verb, verb + 1
        while start - 1 in in_group:
            start -= 1
        while end in in_group:
            end += 1
        return start, end

    def _with_preposition(self, head: int, start: int, end: int) -> Iterator[tuple[int, int]]:
        yield start, end
        if end in self._children[head] and self._deps[end] in _PREPOSITIONS_OF_VERBS:
            yield start, end + 1

    def _clauses(self, verb: int, group_end: int, start: int, end: int) -> Iterator[tuple[int, int]]:
        if self._deps[verb] in _CLAUSES:
            yield start, end
        yield group_end, end
        conjunction = next(
            (child for child in self._children[verb] if child > verb and self._deps[child] in _COORDINATION),
            None,
        )
        if conjunction is not None:
            yield start, conjunction

    # Spans

    def _spans(self, head: int, pairs: Any) -> Iterator[Span]:
        """Yield pairs as spans of several tokens within the head's block, without signs at their ends."""
        block_start, block_end = self._blocks[self._block_of[head]]
        for start, end in pairs:
            start, end = max(start, block_start), min(end, block_end)
            while start < end and self._is_outer[start]:
                start += 1
            while start < end and self._is_outer[end - 1]:
                end -= 1
            if end - start > 1:
                yield self._with_paired_signs(Span(self._starts[start], self._ends[end - 1]))

    def _with_paired_signs(self, span: Span) -> Span:
        """Return a span with balanced brackets and whole quoted passages at its ends."""
        text = self._text
        start, end = span
        for opening, closing in _BRACKETS if self._has_brackets else ():
            balance = text.count(opening, start, end) - text.count(closing, start, end)
            if balance > 0 and text[end : end + 1] == closing:
                end += 1
            elif balance < 0 and text[end - 1] == closing:
                end -= 1
            elif balance > 0 and text[start] == opening:
                start += 1
        for passage in passages_in(text, Span(start, end)) if self._has_marks else ():
            if passage.start >= start and not _has_words(text, end, passage.end):
                end = max(end, passage.end)
            elif passage.end <= end and not _has_words(text, passage.start, start):
                start = min(start, passage.start)
        return Span(start, end)

    def _sentence_spans(self) -> list[Span]:
        sentences: list[Span] = []
        for first, last in self._sentences:
            for block_start, block_end in self._blocks[self._block_of[first] : self._block_of[last - 1] + 1]:
                start, end = max(first, block_start), min(last, block_end)
                while start < end and self._is_space[start]:
                    start += 1
                while start < end and self._is_space[end - 1]:
                    end -= 1
                if start >= end:
                    continue
                # A closing mark that the parse puts into the next sentence belongs to this one.
                offset = max(self._starts[start], sentences[-1].end if sentences else 0)
                span = self._with_paired_signs(Span(offset, max(offset, self._ends[end - 1])))
                words = span.of(self._text)
                offset = span.start + len(words) - len(words.lstrip())
                offset = max(offset, sentences[-1].end if sentences else 0)
                if offset < span.end:
                    sentences.append(Span(offset, span.end))
        return sentences


def _has_words(text: str, start: int, end: int) -> bool:
    return any(character.isalnum() for character in text[start:end])
