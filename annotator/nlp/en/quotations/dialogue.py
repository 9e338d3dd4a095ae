"""Dialogue with dashes: "— We close at five, said Marta.".

Each line is a quotation; the words that say who speaks divide it into fragments. A line without such words is
a quotation if lines beside it have them.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span
from annotator.domain.translation import mark
from annotator.language.en.first_names import gender_of_first_name
from annotator.language.en.pronouns import (
    FORMS_OF_I,
    FORMS_OF_WE,
    FORMS_OF_YOU,
    RELATIVE,
    SUBJECTS,
    THIRD_PERSON,
    gender_of_pronoun,
)
from annotator.language.en.reporting_words import OF_DIALOGUE, WITH_ADDRESSEE, cue_verbs
from annotator.language.en.titles import gender_of_title
from annotator.nlp.en.parse.dialogue_lines import DASHES, opening_of
from annotator.nlp.en.parse.turns import lines_of, trimmed
from annotator.nlp.en.quotations.laid_out import LaidOut, tokens_of
from annotator.nlp.parse.parsed_text import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.en.parse.phrases import Phrases
    from annotator.nlp.parse.parsed_text import Bounds, Parse

# Scores, 0 to 1, by judgement: PolNeAR has no such dialogue.
_SCORE = 0.8
_SCORE_WITHOUT_CUE = 0.5
_STOPS = frozenset({".", "?", "!", "…", "..."})
_BEFORE_CUE = frozenset({",", "?", "!", "…", "..."}) | DASHES
_SIGNS = frozenset({",", ".", ";", ":", "?", "!", "…", "..."}) | DASHES
_HYPHENS = frozenset({"-", "--"})
_SPOKEN = FORMS_OF_I | FORMS_OF_WE | FORMS_OF_YOU
_MARKS = '"“«„”»'
# Words behind "she said" that are what she said, so that it stands beside no other words.
_OBJECTS = frozenset({"DET", "PRON", "NOUN", "PROPN", "SCONJ", "ADJ", "NUM"})
_NAMES = frozenset({"DET", "PRON", "NOUN", "PROPN"})
_NOT_OF_NAME = frozenset({"CC", "IN", "TO", "RB"})
# What the speaker does meanwhile: "said her brother, without looking up", "smiling", "who was late".
_MEANWHILE = frozenset({"with", "without", "as", "while", "when", "after", "before"}) | RELATIVE
_VERBS = FINITE | {"MD", "VB"}
_MOST_FRAGMENTS = 20  # of a line: a bound of the work, as in the choice
_MOST_TOKENS_OF_MANNER = 10  # behind the cue: "said quietly, to the girl". By judgement


class _Tag(NamedTuple):
    """The words that say who speaks: "said Marta".

    Attributes
    ----------
    start, end: its tokens, with the adverbs behind it.
    """

    start: int
    end: int
    cue: Bounds
    source: Bounds | None


class _Line(NamedTuple):
    """A line with a dash; `start` and `end` are the tokens of its words, `tag` is the first one."""

    span: Span
    dash: str
    start: int
    end: int
    tag: _Tag | None


def dialogue(parse: Parse, phrases: Phrases, is_taken: bytearray) -> list[LaidOut]:
    """Return the quotations of lines that begin with a dash, in text order, without tokens of `is_taken`."""
    reader = _Reader(parse, phrases)
    quotations: list[LaidOut] = []
    for is_dialogue, lines in groupby(map(reader.line, lines_of(parse.text)), key=lambda line: bool(line)):
        run = [line for line in lines if line is not None and not any(is_taken[line.start : line.end])]
        if is_dialogue:
            quotations += reader.quotations(run)
    return quotations


class _Reader:
    def __init__(self, parse: Parse, phrases: Phrases) -> None:
        self._parse = parse
        self._phrases = phrases
        self._verbs = cue_verbs() | OF_DIALOGUE

    def line(self, span: Span) -> _Line | None:
        """Read a line, None if it does not begin with a dash."""
        opening = opening_of(self._parse.text, span)
        if opening is None:
            return None
        start, end = tokens_of(self._parse, Span(opening.end(), span.end))
        return _Line(span, opening["dash"], start, end, self._tag(start, end))

    def quotations(self, run: list[_Line]) -> Iterator[LaidOut]:
        """Yield the quotations of lines in a row."""
        has_speech = any(self._is_spoken(line) for line in run)
        has_tag = any(line.tag is not None for line in run)
        for line in run:
            if line.dash in _HYPHENS and not has_speech:
                continue  # the items of a list
            if line.tag is not None:
                yield from self._tagged(line, line.tag, has_speech)
            elif has_tag and has_speech and self._parse.words[line.end - 1] in _STOPS:
                content = (trimmed(self._parse.text, self._parse.starts[line.start], line.span.end),)
                why = mark("behind a dash, beside lines that say who speaks")
                yield LaidOut("dash untagged", _SCORE_WITHOUT_CUE, content, None, None, line.span, why)

    def _is_spoken(self, line: _Line) -> bool:
        """Tell whether words of a line are spoken to somebody, outside of marks: "I", "you", "Why?"."""
        lowers = self._parse.lowers[line.start : line.end]
        return not self._opens_with_mark(line) and any(
            word in _SPOKEN or word in ("?", "!") for word in lowers
        )

    def _opens_with_mark(self, line: _Line) -> bool:
        return self._parse.words[line.start][0] in _MARKS

    # Who says it

    def _tag(self, start: int, end: int) -> _Tag | None:
        """Return the first tag behind `start`."""
        parse = self._parse
        for verb in range(start + 1, end):
            if parse.lemmas[verb] not in self._verbs or not self._has_tense(verb, end):
                continue
            cue = self._phrases.verb_group(verb)
            source = self._beside(verb, cue, end)
            first = min(cue[0], source[0]) if source else cue[0]
            last = max(cue[1], source[1]) if source else cue[1]
            if first > start and self._stands_alone(verb, cue, source, first, last, end):
                return _Tag(first, self._end_of_manner(last, end), cue, source)
        return None

    def _has_tense(self, verb: int, end: int) -> bool:
        """Tell whether a verb has a tense; behind a dash, the tagger may miss it: "— whispered Tomás"."""
        parse = self._parse
        if parse.tags[verb] in FINITE:
            return True
        is_behind_dash = parse.tags[verb] == "VBN" and parse.words[verb - 1] in DASHES
        return is_behind_dash and verb + 1 < end and parse.poses[verb + 1] in _NAMES

    def _stands_alone(
        self, verb: int, cue: Bounds, source: Bounds | None, first: int, last: int, end: int
    ) -> bool:
        """Tell whether a report stands behind a sign, and has no object of its own."""
        parse = self._parse
        if parse.words[first - 1] not in _BEFORE_CUE:
            return False
        if source is not None and parse.lowers[source[0]] in RELATIVE:
            return False  # "The mayor, who said it was late, left"
        is_inverted = source is None or cue[0] < source[0]
        is_pronoun = source is not None and parse.lowers[source[0]] in SUBJECTS
        if parse.words[first - 1] in DASHES and not (is_inverted or is_pronoun):
            return False  # "The house — the mayor says that it is old — burned"
        has_object = last < end and parse.poses[last] in _OBJECTS
        return not has_object or is_inverted or parse.lemmas[verb] in WITH_ADDRESSEE

    def _beside(self, verb: int, cue: Bounds, end: int) -> Bounds | None:
        """Return the words beside a cue that name who speaks: its subject before it, or up to a sign."""
        parse = self._parse
        subject = self._phrases.subject(verb)
        if subject is not None and subject < cue[0]:
            before = parse.bounds(subject)
            if before[1] == cue[0]:
                return before
        stop = cue[1]
        while stop < end and parse.words[stop] not in _SIGNS and parse.tags[stop] not in _NOT_OF_NAME:
            stop += 1
        return (cue[1], stop) if stop > cue[1] else None

    def _end_of_manner(self, start: int, end: int) -> int:
        """Return the end of the words between a report and the next sign: "said Oskar quietly"."""
        parse = self._parse
        stop = start
        while stop < end and parse.words[stop] not in _SIGNS:
            stop += 1
        return stop if stop - start <= _MOST_TOKENS_OF_MANNER else start

    # What is said

    def _tagged(self, line: _Line, tag: _Tag, has_speech: bool) -> Iterator[LaidOut]:
        """Yield what is said in a line, by one person or by several in turn."""
        begin: int | None = line.start
        speaking: _Tag | None = tag
        while begin is not None and speaking is not None:
            content = [self._words(begin, speaking.start)]
            start = self._content_again(line, speaking, has_speech)
            answer = None
            while start is not None and len(content) < _MOST_FRAGMENTS:
                aside = self._tag(start, line.end)
                if aside is not None and self._is_answer(speaking, aside, start):
                    answer = aside
                    break
                content.append(self._words(start, aside.start if aside else line.end))
                start = self._content_again(line, aside, has_speech) if aside else None
            end = start if answer is not None and start is not None else line.end
            yield self._quotation(content, speaking, self._parse.span(begin, end))
            begin, speaking = start, answer

    def _is_answer(self, tag: _Tag, next_tag: _Tag, start: int) -> bool:
        """Tell whether words behind a stop and a dash are somebody else's: "said Ida. — No, said Tom"."""
        parse = self._parse
        if not DASHES & {parse.words[start - 1], parse.words[start]}:
            return False
        if not _STOPS.intersection(parse.words[tag.end : start]) or not (tag.source and next_tag.source):
            return False
        first, second = (parse.lowers[slice(*source)] for source in (tag.source, next_tag.source))
        if len(second) > 1 or second[0] not in SUBJECTS or (len(first) == 1 and first[0] in SUBJECTS):
            return first != second
        # "said Ida. — Come in, she said": nobody can tell; "he said" is somebody else
        genders = {gender_of_title(word) or gender_of_first_name(word) for word in first} - {""}
        return bool(gender_of_pronoun(second[0]) and genders) and gender_of_pronoun(second[0]) not in genders

    def _quotation(self, content: list[Span], tag: _Tag, extent: Span) -> LaidOut:
        parse = self._parse
        cue = parse.span(*tag.cue)
        source = parse.span(*tag.source) if tag.source else None
        fragments = tuple(fragment for fragment in content if fragment.start < fragment.end)
        why = f"cue “{cue.of(parse.text)}”; behind a dash"
        return LaidOut("dash", _SCORE, fragments, cue, source, extent, why)

    def _words(self, start: int, end: int) -> Span:
        """Return the words of a fragment without dashes, commas and a full stop at its ends."""
        parse = self._parse
        while start < end and parse.words[start] in _SIGNS:
            start += 1
        while end > start and parse.words[end - 1] in DASHES | {","}:
            end -= 1
        if start == end:
            return Span(parse.starts[start - 1], parse.starts[start - 1])
        return trimmed(parse.text, *parse.span(start, end))

    def _content_again(self, line: _Line, tag: _Tag, has_speech: bool) -> int | None:
        """Return the token at which the words go on behind a tag, None if they do not."""
        parse, end = self._parse, line.end
        dash = next((t for t in range(tag.end, end) if parse.words[t] in DASHES and self._is_free(t)), None)
        sign = parse.words[tag.end] if tag.end < end else ""
        if sign == "," and not self._goes_on(line, tag):
            return dash + 1 if dash is not None and dash + 1 < end else None
        if sign == "," or sign in DASHES:
            return tag.end + 1 if tag.end + 1 < end else None
        if sign in _STOPS and tag.end + 1 < end:
            is_plain = not has_speech or self._opens_with_mark(line) or self._is_told_next(tag, end)
            if not is_plain:
                return tag.end + 1
            return dash + 1 if dash is not None and dash + 1 < end else None
        return None

    def _is_free(self, token: int) -> bool:
        """Tell whether a dash stands between spaces, not within a word."""
        return self._parse.text[self._parse.starts[token] - 1].isspace()

    def _goes_on(self, line: _Line, tag: _Tag) -> bool:
        """Tell whether a sentence goes on behind a tag and a comma: ", until the count is done"."""
        parse = self._parse
        first = tag.end + 1
        if first >= line.end or parse.words[tag.start - 1] != ",":
            return False
        if parse.lowers[first] in _MEANWHILE or parse.tags[first] in ("VBG", "VBN"):
            return False
        is_noun = parse.poses[first] in _OBJECTS - {"SCONJ"}
        stop = next((t for t in range(first, line.end) if parse.words[t] in _STOPS), line.end)
        return not is_noun or any(parse.tags[token] in _VERBS for token in range(first, stop))

    def _is_told_next(self, tag: _Tag, end: int) -> bool:
        """Tell whether the next sentence tells what the speaker does: "he replied. He put it down."."""
        parse = self._parse
        first = tag.end + 1
        names = {parse.lowers[token] for token in range(*tag.source)} if tag.source else set()
        if names & _SPOKEN:
            return True  # "I said. The phone rang.": nobody can tell
        if parse.lowers[first] not in THIRD_PERSON | names:
            return False
        verb = next((t for t in range(first, end) if parse.tags[t] in FINITE | {"MD"}), None)
        return verb is not None and parse.tags[verb] == "VBD"
