"""The turns of a transcript: a label that says who speaks and the words after it.

A text is a transcript if labels of one form come again, as in a conversation, or name several persons; a
single label ("Note:", "Date:") makes none.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span
from annotator.language.en.transcript_words import (
    QUESTION_AND_ANSWER,
    STAGE_DIRECTION,
    names_nobody,
    names_somebody,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.span import Spans

# "[00:12]", "12:04", "00:01:12.500 -".
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_TIME = rf"[\[(]?{_CLOCK}[\])]?"
_NAME = r"(?:[^\W\d_a-zß-ÿ][\w.'’-]*|(?:de|del|der|van|von|of|the|and|da|al|la|le|for)\b)"
# The name, with a number for "Speaker 1", and what stands in brackets: "Mr SMITH (Ballarat)", "ANN [crying]".
# An age and a job in small letters behind the name, before a colon: "Ida Malm, 52, farmer in Selby:".
_WORD = r"[^\W\d_]+(?:[’'-][^\W\d_]+)*"
_JOB = rf"(?!wh|[A-ZÀ-Þ]){_WORD}(?: {_WORD}){{0,5}}"  # not ", whose book:"
_DESCRIPTION = rf"(?:, (?:aged )?(?P<age>\d{{1,3}}))?(?:, {_JOB})?(?=(?:\*\*|__|</(?:b|strong)>)?:)"
_WHO = rf"(?P<name>[^\W\d_a-zß-ÿ][\w.'’-]*(?:,? {_NAME}){{0,6}}(?: \d{{1,2}}\b)?(?:{_DESCRIPTION})?)"
_IN_BRACKETS = r"(?: ?(?:\([^\n()]{1,60}\)|\[[^\n\[\]]{1,60}\])){0,2}"
_LABEL = re.compile(
    rf"(?:{_TIME}\s+(?:[-–—]\s+)?)?(?P<bold>\*\*|__|\*|_|<(?:b|strong)>)?{_WHO}{_IN_BRACKETS}(?:(?P<colon>:)(?:\*\*|__|\*|_|</(?:b|strong)>)?|(?:\*\*|__|</(?:b|strong)>)?(?P<colon_after>:)|"
    r"(?P<dash> ?(?:—|–|--)| -(?=\s)))(?=\s|[\"“‘'(\[]|(?<=[—–-])\S|$)"
)
# Labels without a colon: "Q  Why?", "Q. Why?", and "Mr. SMITH of Ohio. I object." of the US Congress.
_QUESTION = re.compile(r"[ \t]*(?P<name>[QA])(?P<cue>\.)?(?:[ \t]+(?=[^\W\d_a-z]|[\"“‘])|$)")
_MEMBER = re.compile(
    r"[ \t]*(?P<name>(?:Mr|Ms|Mrs|Miss|Dr|The)\.? (?:(?:Mc|Mac|De|Van|O['’])?[A-Z][A-Z'’-]+ ?){1,4}(?<! )"
    r"(?: of [A-Z]\w+(?: [A-Z]\w+)?| pro tempore)?)(?P<cue>\.)[ \t]+(?=[^\W\d_a-z]|[\"“‘])"
)
# The same in plain text: in ordinary case, and on a line of its own.
_MEMBER_ALONE = re.compile(
    r"[ \t]*(?P<name>(?:Mr|Ms|Mrs|Miss|Dr|The)\.? [A-Z][^\n.:]{1,40})(?P<cue>\.)[ \t]*$"
)
_MAY_BE_TURNS = re.compile(r":|—|–|--| -\s|^[ \t]*(?:[QA]\.|(?:M[rs]s?|Miss|Dr|The)\.? [A-Z])", re.MULTILINE)
_TIME_AT_END = re.compile(rf"\s*[\[(]{_CLOCK}[\])]\s*$")
_IS_TIME = re.compile(rf"\s*{_TIME}(?:\s*-->\s*{_TIME})?(?:\s+[-–—])?\s*").fullmatch
_AGE_IN_BRACKETS = re.compile(r" ?\((?:aged )?\d{1,3}[,)]")
_HAS_WORD = re.compile(r"[^\W_]")
_BRACKETS = re.compile(r"\[([^\n\[\]]{1,80})\]|\(([^\n()]{1,80})\)|\*([^\n*]{1,40})\*")
_LETTER = re.compile(r"[^\W\d_]")
_STOP = re.compile(r"[.!?…—–][\"”’')\]*_]*\s*$")
# Words of what somebody does before speaking. By judgement
_MOST_WORDS_IN_SQUARE, _MOST_WORDS_IN_ROUND = 6, 2
_MOST_CLOSING = 8  # characters behind a stop
_SMALL = re.compile(r"(?!Mr|Ms|Mrs|Dr|The|Mc|Sir|Dame|Hon)[A-Z][a-z]|\b[a-z]{3}")
_LEAST_TURNS = 2
_LEAST_OF_INTERVIEW = 4  # turns, by judgement
_QUESTIONS = "questions"  # "Q" and "A" stand beside labels of any form
# The share of turns, 0 to 1, whose words end like a sentence; the values of a form do not. By judgement.
_LEAST_SENTENCES = 0.7


class Turn(NamedTuple):
    """A turn of a transcript.

    Attributes
    ----------
    name: the words that name who speaks, without a place in brackets.
    cue: the colon, dash or stop after it, None without one.
    content: its words, a fragment a paragraph, without stage directions and a full stop at the end.
    extent: all of it, label and stage directions included.
    """

    name: Span
    cue: Span | None
    content: Spans
    extent: Span


class _Label(NamedTuple):
    form: str  # labels of one form belong together
    words: str
    person: str  # the last name, by which a short label is known again: "JANE DOE, HOST", "DOE"
    name: Span
    cue: Span | None
    begin: int  # of the words after it
    has_age: bool = False


@lru_cache(maxsize=2)  # several rules ask for the same text in turn
def turns_of(text: str) -> tuple[Turn, ...]:
    """Return the turns of a transcript, none for other texts."""
    if _MAY_BE_TURNS.search(text) is None:
        return ()
    paragraphs = [line for line in lines_of(text) if _IS_TIME(text, *line) is None]
    labels = [_label(text, paragraph) for paragraph in paragraphs]
    if not any(labels):
        return ()
    forms = _forms(text, paragraphs, labels)
    labels = [label if label is not None and _counts(label, forms) else None for label in labels]
    starts = [number for number, label in enumerate(labels) if label is not None]
    if not starts:
        return ()
    lengths = [following - start for start, following in pairwise(starts)]
    # What follows the last turn may be an article again; it has no more paragraphs than another turn.
    last_end = min(len(paragraphs), starts[-1] + max(lengths, default=1))
    turns: list[Turn] = []
    for start, end in zip(starts, [*starts[1:], last_end], strict=True):
        label = labels[start]
        assert label is not None
        pieces = [Span(label.begin, paragraphs[start].end), *paragraphs[start + 1 : end]]
        content = tuple(fragment for piece in pieces for fragment in _words(text, piece))
        if content:
            extent = Span(label.name.start, pieces[-1].end)
            turns.append(Turn(label.name, label.cue, content, extent))
    return tuple(turns)


def lines_of(text: str) -> list[Span]:
    """Return the lines of a text that have a word."""
    lines: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if _HAS_WORD.search(line):
            lines.append(Span(start, start + len(line)))
        start += len(line) + 1
    return lines


def _is_spoken(text: str, part: Span) -> bool:
    """Tell whether words end like a sentence, perhaps broken off; the values of a form do not."""
    time = _TIME_AT_END.search(text, *part)
    end = time.start() if time is not None else part.end
    tail = text[max(part.start, end - _MOST_CLOSING) : end]
    return _LETTER.search(text, *part) is not None and _STOP.search(tail) is not None


def _label(text: str, paragraph: Span) -> _Label | None:
    match = _LABEL.match(text, *paragraph)
    if match is None:
        return _label_without_colon(text, paragraph)
    kind = next(group for group in ("colon", "colon_after", "dash") if match[group])
    cue = Span(*match.span(kind))
    cue = Span(cue.end - len(cue.of(text).lstrip()), cue.end)
    words = match["name"]
    is_in_sentence = text[cue.start - 1].isspace() and text[cue.end : paragraph.end].strip()
    if kind == "dash" and is_in_sentence and _SMALL.search(words):
        return None  # "Ann Roe — who came late — said so."
    if words.casefold() in QUESTION_AND_ANSWER:
        form = _QUESTIONS
    elif match["bold"] or kind == "dash":
        form = "bold" if match["bold"] else "dash"
    else:
        form = "mixed" if _SMALL.search(words) else "capitals"
    has_age = match["age"] is not None or _AGE_IN_BRACKETS.match(text, match.end("name")) is not None
    return _Label(form, words, _person(words), Span(*match.span("name")), cue, match.end(), has_age)


def _label_without_colon(text: str, paragraph: Span) -> _Label | None:
    match = _QUESTION.match(text, *paragraph)
    form = _QUESTIONS
    if match is None:
        match = _MEMBER.match(text, *paragraph) or _MEMBER_ALONE.match(text, *paragraph)
        form = "stop"
    if match is None:
        return None
    words = match["name"]
    cue = Span(*match.span("cue")) if match["cue"] else None
    return _Label(form, words, _person(words), Span(*match.span("name")), cue, match.end())


def _person(label: str) -> str:
    """Return the last name of a label, or all of "Speaker 1"."""
    words = label.partition(",")[0]
    return (words if words[-1].isdigit() else words.split()[-1]).casefold()


def _forms(text: str, paragraphs: list[Span], labels: list[_Label | None]) -> dict[str, bool]:
    """Return the forms whose labels begin turns, and for each whether labels without a name do, too."""
    forms: dict[str, bool] = {}
    following_paragraphs = [*paragraphs[1:], Span(len(text), len(text))]
    for form in ("capitals", "mixed", "bold", "dash", "stop"):
        own = [
            (label, words if any(_words(text, words := Span(label.begin, paragraph.end))) else following)
            for label, paragraph, following in zip(labels, paragraphs, following_paragraphs, strict=True)
            if label is not None and label.form in (form, _QUESTIONS) and not names_nobody(label.words)
        ]
        if len(own) < _LEAST_TURNS:
            continue
        spoken = sum(_is_spoken(text, part) for _, part in own)
        if spoken < _LEAST_SENTENCES * len(own):
            continue
        counts = Counter(label.person for label, _ in own)
        persons = {label.person for label, _ in own if _names_somebody(label)}
        again = {person for person, count in counts.items() if count > 1}
        is_conversation = len(counts) > 1 and bool(again) and 2 * len(again | persons) >= len(counts)
        if (is_conversation and (persons or len(again) > 1)) or _is_interview([label for label, _ in own]):
            forms[form] = True
        elif len(persons) >= _LEAST_TURNS:
            forms[form] = False
    return forms


def _is_interview(labels: list[_Label]) -> bool:
    """Tell whether every second turn is one person's, who asks several others."""
    asking = {label.person for label in labels[::2]}
    answering = {label.person for label in labels[1::2]}
    return len(labels) >= _LEAST_OF_INTERVIEW and len(asking) == 1 and not asking & answering


def _counts(label: _Label, forms: dict[str, bool]) -> bool:
    """Tell whether a label begins a turn."""
    if names_nobody(label.words):
        return False
    if label.form == _QUESTIONS:
        return bool(forms)
    return label.form in forms and (forms[label.form] or _names_somebody(label))


def _names_somebody(label: _Label) -> bool:
    return label.has_age or names_somebody(label.words)


def _words(text: str, piece: Span) -> Iterator[Span]:
    """Yield the words of a paragraph without stage directions, and without a full stop at their end."""
    start = piece.start
    for bracket in [*_BRACKETS.finditer(text, *piece), None]:
        if bracket is not None and not _is_stage_direction(text, piece, bracket):
            continue
        end = bracket.start() if bracket is not None else piece.end
        fragment = trimmed(text, start, end)
        if fragment.start < fragment.end:
            yield fragment
        start = bracket.end() if bracket is not None else end


def _is_stage_direction(text: str, piece: Span, bracket: re.Match[str]) -> bool:
    words = next(group for group in bracket.groups() if group)
    if STAGE_DIRECTION.fullmatch(words.strip(" .")) or _IS_TIME(words):
        return True
    if not text[piece.start : bracket.start()].strip(" *_") and _is_done(words, bracket.group()):
        return text[bracket.end() : bracket.end() + 1].isspace()
    beside = text[piece.start : bracket.start()] + text[bracket.end() : piece.end]
    return not beside.strip() and not bracket.group().startswith("*")


def _is_done(words: str, bracket: str) -> bool:
    """Tell whether words in a bracket before others are what somebody does: "[looks up]", "(quietly)"."""
    most = _MOST_WORDS_IN_SQUARE if bracket.startswith("[") else _MOST_WORDS_IN_ROUND
    return words[0].islower() and len(words.split()) <= most


def trimmed(text: str, start: int, end: int) -> Span:
    """Return words, perhaps none, without emphasis and white space around them and a full stop at the end."""
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*_"):
        end -= 1
    if end - start > 1 and text[end - 1] == "." and text[end - 2] not in ".":
        end -= 1
    return Span(start, end) if any(map(str.isalnum, text[start:end])) else Span(start, start)
