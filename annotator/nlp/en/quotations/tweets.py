"""Quotations by the handle of who wrote them: "@annreed: ..." and "— Ann Reed (@annreed) May 4, 2021"."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.nlp.en.parse.turns import lines_of, trimmed
from annotator.nlp.en.quotations.laid_out import LaidOut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.parse.parsed_text import Parse

_SCORE = 0.8  # 0 to 1, by judgement: PolNeAR has none
_HANDLE = r"@\w{2,30}\b"
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w.’'-]*"
_NAME = rf"{_CAPITAL}(?: (?:(?:of|the|and|de|van|von|der|la|&) )*{_CAPITAL}){{0,5}}"
_LABEL = re.compile(
    rf"[ \t]*(?:RT )?(?:(?P<handle>{_HANDLE})|(?P<name>{_NAME}) \({_HANDLE}\))(?P<cue>:)[ \t]+"
)
_SIGNATURE = re.compile(
    rf"(?P<cue>—|–|--|-) ?(?P<name>[^\n()@—–]{{1,50}}?) \({_HANDLE}\)"
    r"(?P<date>,? [A-Z][a-z]+\.? \d{1,2}, \d{4})?[ \t]*$",
    re.MULTILINE,
)
_LINKS = re.compile(r"(?:[ \t]+(?:https?://|pic\.twitter\.com/|t\.co/)\S+)+[ \t]*$")
# Hashtags and emoji behind a closing mark.
_BEHIND_MARKS = re.compile(r"(?<=[”\"’»])(?:\s*(?:#\w+|[^\w\s!-/:-@“”‘’«»…]+))+$")
_OPENING = frozenset('“"‘«')
_CLOSING = ("”", '"', "’", "»")


def tweets(parse: Parse, is_taken: bytearray) -> list[LaidOut]:
    """Return the quotations with a handle, in text order, where `is_taken` marks no token."""
    if "@" not in parse.text:
        return []
    return [
        tweet
        for tweet in _tweets(parse.text)
        if not any(is_taken[slice(*(bisect_left(parse.starts, end) for end in tweet.extent))])
    ]


def _tweets(text: str) -> Iterator[LaidOut]:
    for before, line in pairwise([Span(0, 0), *lines_of(text)]):
        label = _LABEL.match(text, *line)
        if label is not None:
            who = "handle" if label["handle"] else "name"
            yield from _tweet(text, label, who, Span(label.end(), line.end))
            continue
        signature = _SIGNATURE.search(text, *line)
        if signature is not None:
            own_line = Span(line.start, signature.start())
            yield from _tweet(text, signature, "name", own_line if own_line.of(text).strip() else before)


def _tweet(text: str, match: re.Match[str], who: str, words: Span) -> Iterator[LaidOut]:
    cue, source = Span(*match.span("cue")), Span(*match.span(who))
    links = _LINKS.search(text, *words)
    content = trimmed(text, words.start, links.start() if links is not None else words.end)
    if text[content.start] in _OPENING and (behind := _BEHIND_MARKS.search(text, *content)):
        content = Span(content.start, behind.start())
    if content.start == content.end:
        return
    # A journalist signs like that, too, but neither with a date nor behind a link.
    is_signed = match.re is _SIGNATURE and not match["date"] and links is None
    if not is_signed or text[content.end - 1] in _CLOSING:
        why = f"words of “{source.of(text)}”, by the handle"
        yield LaidOut("tweet", _SCORE, (content,), cue, source, source.cover(cue).cover(content), why)
