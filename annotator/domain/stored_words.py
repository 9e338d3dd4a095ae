"""Words that are stored in English and shown in the language in force: names of acts, reasons of suggestions.

Projects and exports hold these words, and people with other languages read them, so they are stored as they
are. Words that are put together in code have a template here: the stored words are matched against it, and
its translation gets their values.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.translation import BETWEEN_FORMS, Language, language, mark, percent, tr

if TYPE_CHECKING:
    from collections.abc import Callable

# Texts without values that code puts together of parts; those that stand in one piece are marked there.
WHOLE = (
    mark("accept suggestion"), mark("accept suggestion with changes"),
    mark("accept suggested claim"), mark("accept suggested claim with changes"),
    mark("reject suggestion"), mark("reject suggested claim"),
    mark("delete quotation"), mark("delete claim"), mark("delete entity"),
    mark("restore quotation"), mark("restore claim"), mark("restore entity"), mark("restore speaker"),
    mark("set content"), mark("set cue"), mark("clear cue"), mark("set source"), mark("clear source"),
    mark("add part of cue"), mark("take out part of cue"),
    mark("add part of source"), mark("take out part of source"),
    mark("move content edge"), mark("move cue edge"), mark("move source edge"), mark("move claim edge"),
    mark("set certainty"), mark("set check-worthy"), mark("set mode"),
    mark("set type direct"), mark("set type indirect"), mark("set type mixed"),
    mark("set speaker"), mark("set speakers"), mark("clear speaker"), mark("flag"), mark("unflag"),
    mark("mark new"), mark("mark started"), mark("mark done"),
    mark("move document to the trash"), mark("restore document from the trash"),
    mark("new version of the text"), mark("learning on"), mark("learning off"),
    mark("waive finding"), mark("take waiver back"),  # of earlier versions
    mark("no day to be done by"), mark("plan the work"),
    mark("import standard input"),
    # Parts of reasons of suggestions.
    mark("the source's words"), mark("named in the source"), mark("behind a dash"), mark("in quote marks"),
    mark("the lines that are set off behind it"), mark("the items of the list behind the colon"),
    # Likenesses of suggestions in counts of decisions.
    mark("suggestions of any kind"), mark("with quote marks"), mark("without quote marks"),
    mark("that are speech"), mark("that are writing"), mark("that are thoughts and plans"),
    mark("with no source"), mark("with a source of the kind pronoun"),
    mark("with a source of the kind person"), mark("with a source of the kind organisation"),
    mark("with a source of the kind group"), mark("with a source of the kind document"),
    mark("with a source of the kind unnamed"), mark("with a source of the kind author"),
)  # fmt: skip

# The first that fits counts.
_TEMPLATES = (
    # Names of acts.
    mark("undo: {n} act|undo: {n} acts"),
    mark("redo: {n} act|redo: {n} acts"),
    mark("undo: {act}"),
    mark("redo: {act}"),
    mark("reject suggestion: {reason}"),
    mark("reject suggested claim: {reason}"),
    mark("accept {n} suggestion|accept {n} suggestions"),
    mark("accept {n} claim|accept {n} claims"),
    mark("accept {suggestions} and {claims}"),
    mark("flag {n} document|flag {n} documents"),
    mark("unflag {n} document|unflag {n} documents"),
    mark("mark {n} document new|mark {n} documents new"),
    mark("mark {n} document started|mark {n} documents started"),
    mark("mark {n} document done|mark {n} documents done"),
    mark("assign {n} document|assign {n} documents"),
    mark("unassign {n} document|unassign {n} documents"),
    mark("move {n} document to the trash|move {n} documents to the trash"),
    mark("restore {n} document from the trash|restore {n} documents from the trash"),
    mark("restore: all documents as of {time}"),
    mark("restore: {documents} as of {time}"),
    mark("restore with texts: all documents as of {time}"),
    mark("restore with texts: {documents} as of {time}"),
    mark("new versions of {n} text|new versions of {n} texts"),
    mark("blind mode: {share} of the documents, until done once"),
    mark("blind mode: {share} of the documents"),
    mark("to be done by {day}"),
    mark("rescue {file}"),
    mark("import {files}"),
    mark("bring together {files}"),
    mark("move {role} edge"),
    mark("clear {role}"),
    mark("add part of {role}"),
    mark("take out part of {role}"),
    mark("set type {type}"),
    mark("set {attribute}"),
    # Reasons of suggested quotations and claims, and of their speakers.
    mark("{reason}, with quote marks"),
    mark("cue “{words}”"),
    mark("source “{words}”"),
    mark("“{name}” behind a dash"),
    mark("turn of “{name}” in a transcript"),
    mark("words of “{name}”, by the handle"),
    mark("{words}: {name}, as named elsewhere"),
    mark("{words}: {name}, of whom that is said"),
    mark("{words}: {name}, who spoke last"),
    mark("{words}: {name}, spoken of before"),
    mark("{words}: {name}, who is named next"),
    mark("{words}: {name}, whose words these are"),
    mark("{words}, outside of all quotations"),
    mark("no source; {name} is spoken of before the colon"),
    mark("no source; {name} is spoken of beside it"),
    mark("no source; {name} spoke last"),
    mark("{accepted} accepted of {seen} {likeness} ({share} before)"),
    mark("{accepted} accepted of {seen} {likeness}"),
    # Likenesses of suggestions in counts of decisions.
    mark("that are {mode}"),
    mark("with a source of the kind {kind}"),
    mark("found as “{construction}”"),
    mark("with the cue “{words}”"),
    mark("that begin with “{words}”"),
    mark("“{words}” after this name"),
    # Why a text has no analysis.
    mark(
        "the text is in {tongue}, and the language model for it is not installed;"
        " install it with: pip install {package}"
    ),
    # What was done to a text at its import.
    mark("{sign} turned into LF"),
    mark("{reason} “{words}”"),
)
# Phrases within names of acts.
_PHRASES = (
    mark("{n} suggestion|{n} suggestions"),
    mark("{n} claim|{n} claims"),
    mark("{n} document|{n} documents"),
)

BETWEEN_REASONS = "; "
_REASONS = re.compile(r"; (?![^“”]*”)")  # not within quoted words
_MOST_KEPT = 4096  # shown texts; those of a page of the history and of a document's suggestions
_NUMBER = r"\d[\d,]*"


class _Value(NamedTuple):
    """The pattern of a value in English, and the value as it is shown."""

    pattern: str
    show: Callable[[str], object]


_PLAIN = _Value(".+?", str)
_VALUES = {
    "n": _Value(_NUMBER, lambda words: int(words.replace(",", ""))),
    "accepted": _Value(r"\d+", int),
    "seen": _Value(r"\d+", int),
    "share": _Value(r"\d+ ?%", lambda words: percent(int(words.rstrip(" %")) / 100)),
    "time": _Value(r"\d{4}-\d\d-\d\d \d\d:\d\d", str),
    "suggestions": _Value(rf"{_NUMBER} suggestions?", lambda words: shown(words)),
    "claims": _Value(rf"{_NUMBER} claims?", lambda words: shown(words)),
    "documents": _Value(rf"{_NUMBER} documents?", lambda words: shown(words)),
    "act": _Value(".+", lambda words: shown(words)),
    "words": _Value(r"(?:(?!”; ).)+?", str),  # not beyond the end of the reason
    "reason": _Value("[^“”]+?", lambda words: shown(words)),
    "tongue": _Value(r"\w+", lambda words: shown(words)),
    "likeness": _Value(".+?", lambda words: shown(words)),
}


def shown(text: str) -> str:
    """Return stored words in the language in force; words that nobody has translated stay English."""
    spoken = language()
    return text if spoken.code == "en" else _shown(text, spoken)


@lru_cache(maxsize=_MOST_KEPT)
def _shown(text: str, spoken: Language) -> str:
    whole = tr(text)
    if whole != text:
        return whole
    for template, pattern in _patterns():
        if match := pattern.fullmatch(text):
            values: dict[str, Any] = {
                name: _VALUES.get(name, _PLAIN).show(words) for name, words in match.groupdict().items()
            }
            n = values.pop("n", None)
            return tr(template, n if isinstance(n, int) else None, **values)
    reasons = _REASONS.split(text)
    return BETWEEN_REASONS.join(map(shown, reasons)) if len(reasons) > 1 else text


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Return the templates with a pattern of each of their forms."""
    return [
        (template, _pattern(form))
        for template in (*_TEMPLATES, *_PHRASES)
        for form in template.split(BETWEEN_FORMS)
    ]


def _pattern(form: str) -> re.Pattern[str]:
    """Return the pattern that finds the values of a template in English words."""
    parts = re.split(r"\{(\w+)\}", form)
    found = [re.escape(parts[0])]
    for name, rest in zip(parts[1::2], parts[2::2], strict=True):
        found.append(f"(?P<{name}>{_VALUES.get(name, _PLAIN).pattern}){re.escape(rest)}")
    return re.compile("".join(found), re.DOTALL)
