"""The plain text that model and rules read, and the places of its words in the original text.

Plain text is what its author would have typed: without wrapped lines, invisible characters, spaces that do
not break and TeX marks. A language may change more (`Changes`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.line_breaks import wrapping_breaks
from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# Soft hyphens, spaces and joiners without width, and signs of direction. A joiner between signs makes an
# emoji.
_INVISIBLE = "[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
_SIGNS = re.compile(rf"{_INVISIBLE}+|(?<=\w)\u200d+|\u200d+(?=\w)|``|''|</?(?:b|strong)>")
# Spaces that do not break or have another width, and separators of lines and paragraphs.
_OTHER_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085]")
# In TeX, '' closes; in texts from databases it opens, too.
_PLAIN = {"``": "“", "''": '"'}
# A word that was divided at its hyphen, and two hyphens for a dash, go on without a space.
_DIVIDED = re.compile(r"\w(?:-|--)$")
_LONGEST_DIVIDED = 3  # characters that decide it
# The depth of quoting, at the start of a paragraph.
_QUOTING = re.compile(r"^[ \t]*(?:>[ \t]*)+", re.MULTILINE)

# "WASHINGTON (AP) —", "LONDON, 3 May (Reuters) -", "KABUL, Afghanistan --".
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3}(?:, [A-Z][\w.]*(?: [\w.]+){0,2}){0,2}"
    r"(?:,? (?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?)?(?: ?\([A-Z][\w ./-]{1,20}\))?|\([A-Z]\w{1,12}\))"
    r"(?P<dash> ?(?:—|–|--) ?| - )(?=[A-Z\"“‘'])",
    re.MULTILINE,
)


class Edit(NamedTuple):
    """Characters of the original text, and the characters in their place, if any."""

    start: int
    end: int
    replacement: str


class Changes(NamedTuple):
    """Further changes of a text that a language makes.

    Attributes
    ----------
    edits: further edits, in any order.
    text: the text that the edits apply to, of the same length: names in capitals may be in ordinary case.
    """

    edits: Iterable[Edit]
    text: str


class PlainText:
    """The plain text of an original.

    Attributes
    ----------
    text: the plain text; the original itself if nothing is to change.
    """

    def __init__(self, original: str, changes_of: Callable[[str], Changes] | None = None) -> None:
        """Read an original; `changes_of` gives what its language changes besides."""
        original = _OTHER_SPACE.sub(_plain_space, original)
        changes = Changes((), original) if changes_of is None else changes_of(original)
        edits = list(_edits(original, changes.edits))
        original = self.text = changes.text
        self._starts: list[int] = []  # the place of each edit in the plain text
        self._edits = edits
        if edits:
            pieces: list[str] = [original[: edits[0].start]]
            length = edits[0].start
            following_starts = [*(edit.start for edit in edits[1:]), len(original)]
            for edit, following in zip(edits, following_starts, strict=True):
                self._starts.append(length)
                pieces += edit.replacement, original[edit.end : following]
                length += len(edit.replacement) + following - edit.end
            self.text = "".join(pieces)

    @property
    def has_places_of_its_own(self) -> bool:
        """Tell whether places in the plain text are other places than in the original."""
        return bool(self._edits)

    def original(self, span: Span) -> Span:
        """Return the place of a span in the original, without characters at its ends that are left out."""
        if not self._edits:
            return span
        start = self._place(span.start)[0]
        return Span(start, max(start, self._place(span.end - 1)[1]))

    def _place(self, offset: int) -> tuple[int, int]:
        """Return the place in the original of one character of the plain text."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return offset, offset + 1
        edit = self._edits[number]
        behind = offset - self._starts[number] - len(edit.replacement)
        return (edit.start, edit.end) if behind < 0 else (edit.end + behind, edit.end + behind + 1)


def _plain_space(space: re.Match[str]) -> str:
    return "\n" if space.group() in "\u2028\u2029\u0085" else " "


def _edits(text: str, others: Iterable[Edit]) -> Iterator[Edit]:
    """Yield the edits that make a text plain, in text order and without overlap."""
    end = 0
    for edit in sorted([*_joints(text), *others, *_datelines(text), *_signs(text)]):
        if edit.start >= end:  # the ">" of a wrapped line belongs to its break
            yield edit
            end = edit.end


def _joints(text: str) -> Iterator[Edit]:
    """Yield spaces for the breaks that wrap lines."""
    for start, end in wrapping_breaks(text):
        divided = _DIVIDED.search(text, max(0, start - _LONGEST_DIVIDED), start)
        yield Edit(start, end, "" if divided is not None and text[end].isalnum() else " ")


def _datelines(text: str) -> Iterator[Edit]:
    """Yield line breaks for the dashes behind datelines, which belong to no sentence."""
    for dateline in _DATELINE.finditer(text):
        yield Edit(*dateline.span("dash"), "\n")


def _signs(text: str) -> Iterator[Edit]:
    """Yield the invisible characters, the marks of TeX, tags of bold words, and the ">" of what is quoted."""
    if not text.isascii() or any(sign in text for sign in ("''", "``", "<b>", "<strong>")):
        for sign in _SIGNS.finditer(text):
            yield Edit(*sign.span(), _PLAIN.get(sign.group(), ""))
    if ">" in text:
        yield from _quoting(text)


def _quoting(text: str) -> Iterator[Edit]:
    """Yield tabs for the ">" of lines that are deeper than the first line, and nothing for others."""
    first = _QUOTING.match(text)
    depth = first.group().count(">") if first else 0
    for quoting in _QUOTING.finditer(text):
        yield Edit(*quoting.span(), "\t" * max(0, quoting.group().count(">") - depth))
