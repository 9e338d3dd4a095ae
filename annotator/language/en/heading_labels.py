"""Labels that head words and say nothing themselves, "Breaking:", "Step 1:", and credits of pictures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.en.first_names import is_first_name
from annotator.language.en.pronouns import POSSESSIVES
from annotator.language.en.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

_PICTURES = frozenset({
    "photo", "photos", "photograph", "photographs", "picture", "pictured", "image", "images", "illustration",
    "graphic", "video", "footage", "credit", "credits",
})  # fmt: skip
# Last words of labels. "Source", "author", "director", "study" and "question" are none: they speak.
_HEADINGS = _PICTURES | {
    # Of news
    "breaking", "news", "exclusive", "update", "updates", "updated", "live", "latest", "developing", "watch",
    "listen", "caption", "gallery", "opinion", "analysis", "comment", "commentary", "review", "preview",
    "explainer", "background", "summary", "recap", "highlights", "profile", "obituary", "correction",
    "corrections", "clarification", "alert", "advisory", "warning", "forecast", "spoiler", "disclosure",
    "disclaimer", "note", "related", "headline", "headlines", "takeaway", "takeaways", "factbox", "timeline",
    # Of fields
    "ingredients", "method", "preparation", "instructions", "directions", "equipment", "serves", "makes",
    "time", "tickets", "admission", "venue", "location", "date", "dates", "when", "where", "what", "who",
    "why", "how", "doors", "prices", "cost", "age", "ages", "address", "phone", "telephone", "tel",
    "email", "e-mail", "website", "contact", "rating", "result", "results", "score", "scores", "total",
    "hours", "category", "categories", "tags", "topics", "published", "posted", "deadline", "requirements",
    "salary", "subject", "points", "facts", "details", "tip", "tips", "remember", "reminder", "example",
    "postscript", "ps", "verdict", "tl;dr", "fact", "check", "weather", "traffic", "sport", "sports",
    "trivia", "quiz",
}  # fmt: skip
# Last words that head with a number only: "Step 1", "Part two".
_NUMBERED = frozenset({"step", "part", "chapter", "day", "week", "figure", "table", "lesson", "tip", "round"})
_NUMBERS = frozenset({"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
# The most words of a label. Chosen by judgement.
_LABEL = re.compile(
    r"^[ \t]*(?P<label>[^\W\d_][^\W_]*(?:[ ’'/;-][^\W_]+){0,4}?)"
    # A time behind it: "UPDATE 4.30pm:", "UPDATE (10:15):"
    r"(?:,? \(?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?\)?)?:(?P<gap>[ \t]+)(?=\S)",
    re.MULTILINE,
)
# A time before words of their own: "14:05 The fire ...", "[2.05pm] ...", "1.40pm: ...", "10:30 GMT - ...".
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
_SHORT_CLOCK = r"\d{1,2}(?:\.\d{2})? ?[ap]\.?m\.?"
_ZONE = r"(?:GMT|BST|UTC|CES?T|E[DS]?T|P[DS]?T)\b"
_BARE = rf"{_CLOCK}(?: {_ZONE})?(?:[:–—-]| [–—-])?"
_IN_BRACKETS = rf"[\[(](?:{_CLOCK}|{_SHORT_CLOCK})(?: {_ZONE})?[\])](?:[:–—-]| [–—-])?"
_SHORT = rf"{_SHORT_CLOCK}(?: {_ZONE})?(?::| [–—-])"
_TIME_STAMP = re.compile(
    rf"^[ \t]*(?:{_IN_BRACKETS}|{_BARE}|{_SHORT})(?P<gap>[ \t]+)(?=[A-ZÀ-Þ\"“‘«])(?!{_ZONE}|\w+day\b)",
    re.MULTILINE,
)
_WORD = re.compile(r"[^\W_]+(?:[;-][^\W_]+)*")
_OWNER = re.compile(r"\w['’]s\b|s['’](?= )")
# Whose notes say nothing of a person.
_OF_NOBODY = re.compile(r"(?:editor|publisher|reader|author|writer)s?['’]?s?['’]? notes?", re.IGNORECASE)
_NAME = r"[A-ZÀ-Þ][\w.’'-]*(?: (?:(?:de|van|von|der|la|al|bin) )*[A-ZÀ-Þ][\w.’'-]*){0,3}"
_MAKES_PICTURES = rf"(?i:\b(?:{'|'.join(sorted(_PICTURES))})(?: credits?)?(?:: ?| by ))"
_CREDIT = re.compile(
    rf"{_MAKES_PICTURES}(?P<name>{_NAME}(?:/{_NAME})?)(?=[ \t]*(?:[,(|\[–—-]|\.?[ \t]*(?:\n|$)))"
)


def heading_gaps(text: str) -> Iterator[Span]:
    """Yield the space behind each label or time at the start of a line that heads words: "Breaking: ..."."""
    for match in _TIME_STAMP.finditer(text):
        yield Span(*match.span("gap"))
    for match in _LABEL.finditer(text):
        if heads_words(match["label"]):
            yield Span(*match.span("gap"))


def heads_words(label: str) -> bool:
    """Tell whether a label heads words and does not speak them: "WEATHER WARNING", not "His warning"."""
    words = [word.casefold() for word in _WORD.findall(label)]
    if _OF_NOBODY.fullmatch(label):
        return True
    if _OWNER.search(label) or words[0] in POSSESSIVES:
        return False
    if any(is_first_name(word) or is_title(word) for word in words[:-1]):
        return False
    *before, last = words
    if before and (last.isdigit() or last in _NUMBERS):
        return before[-1] in _NUMBERED or before[-1] in _HEADINGS
    return last in _HEADINGS or words[0] in _PICTURES


def credited_names(text: str) -> Iterator[Span]:
    """Yield the names of those who made a picture: "Photo: Ann Reed/Reuters"."""
    for match in _CREDIT.finditer(text):
        yield Span(*match.span("name"))
