"""The plain text that model and rules read, and the places of its words in the original text.

Plain text is what its author would have typed: without wrapped lines, invisible characters, spaces that do
not break and TeX marks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.line_breaks import unwrapped, wrapping_breaks
from annotator.domain.span import Span
from annotator.language.capitals import in_ordinary_case, name_in_ordinary_case
from annotator.language.heading_labels import heading_gaps
from annotator.nlp.parse.dialogue_lines import unusual_dashes
from annotator.nlp.parse.signatures import signatures_in_capitals
from annotator.nlp.parse.turns import turns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from annotator.nlp.parse.turns import Turn

# Soft hyphens, spaces and joiners without width, and signs of direction. A joiner between signs makes an
# emoji.
_INVISIBLE = "[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
_SIGNS = re.compile(rf"{_INVISIBLE}+|(?<=\w)\u200d+|\u200d+(?=\w)|``|''")
# Spaces that do not break or have another width, and separators of lines and paragraphs.
_OTHER_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085]")
# In TeX, '' closes; in texts from databases it opens, too.
_PLAIN = {"``": "“", "''": '"'}
# A word that was divided at its hyphen, and two hyphens for a dash, go on without a space.
_DIVIDED = re.compile(r"\w(?:-|--)$")
_LONGEST_DIVIDED = 3  # characters that decide it
# The depth of quoting, at the start of a paragraph.
_QUOTING = re.compile(r"^[ \t]*(?:>[ \t]*)+", re.MULTILINE)
# The space behind a time stamp.
_TIME_BEFORE_LABEL = re.compile(r"(?<=[\d\])–—-])[ \t]+$")

# "WASHINGTON (AP) —", "LONDON, 3 May (Reuters) -", "KABUL, Afghanistan --".
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3}(?:, [A-Z][\w.]*(?: [\w.]+){0,2}){0,2}"
    r"(?:,? (?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?)?(?: ?\([A-Z][\w ./-]{1,20}\))?|\([A-Z]\w{1,12}\))"
    r"(?P<dash> ?(?:—|–|--) ?| - )(?=[A-Z\"“‘'])",
    re.MULTILINE,
)


class _Edit(NamedTuple):
    """Characters of the original text, and the characters in their place, if any."""

    start: int
    end: int
    replacement: str


class PlainText:
    """The plain text of an original.

    Attributes
    ----------
    text: the plain text; the original itself if nothing is to change.
    """

    def __init__(self, original: str, kinds_of: Callable[[str], frozenset[str]] | None = None) -> None:
        """Read an original; `kinds_of` gives a word's parts of speech, for texts in capitals."""
        original = _OTHER_SPACE.sub(_plain_space, original)
        on_lines = unwrapped(original)
        turns = turns_of(on_lines)
        dashes = map(_Edit._make, unusual_dashes(on_lines))
        edits = list(_edits(original, [*_gaps_beside_labels(original, turns), *dashes]))
        names = sorted([*(turn.name for turn in turns), *signatures_in_capitals(original)])
        original = self.text = _with_ordinary_names(original, names)
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
        if kinds_of is not None:
            self.text = in_ordinary_case(self.text, kinds_of)

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


def _with_ordinary_names(text: str, names: Sequence[Span]) -> str:
    """Return a text of the same length with some names in ordinary case."""
    pieces: list[str] = []
    start = 0
    for name in names:
        pieces += text[start : name.start], name_in_ordinary_case(name.of(text))
        start = name.end
    return "".join([*pieces, text[start:]]) if names else text


def _gaps_beside_labels(text: str, turns: Sequence[Turn]) -> Iterator[_Edit]:
    """Yield line breaks for the space before labels of turns and before words: no sentence crosses it."""
    for turn in turns:
        time = _TIME_BEFORE_LABEL.search(text, text.rfind("\n", 0, turn.name.start) + 1, turn.name.start)
        if time is not None:
            yield _Edit(*time.span(), "\n")
        end = start = turn.content[0].start
        while start > turn.name.end and text[start - 1] in " \t":
            start -= 1
        if start < end:
            yield _Edit(start, end, "\n")


def _edits(text: str, others: Iterable[_Edit]) -> Iterator[_Edit]:
    """Yield the edits that make a text plain, in text order and without overlap."""
    end = 0
    for edit in sorted([*_joints(text), *others, *_datelines(text), *_headings(text), *_signs(text)]):
        if edit.start >= end:  # the ">" of a wrapped line belongs to its break
            yield edit
            end = edit.end


def _joints(text: str) -> Iterator[_Edit]:
    """Yield spaces for the breaks that wrap lines."""
    for start, end in wrapping_breaks(text):
        divided = _DIVIDED.search(text, max(0, start - _LONGEST_DIVIDED), start)
        yield _Edit(start, end, "" if divided is not None and text[end].isalnum() else " ")


def _datelines(text: str) -> Iterator[_Edit]:
    """Yield line breaks for the dashes behind datelines, which belong to no sentence."""
    for dateline in _DATELINE.finditer(text):
        yield _Edit(*dateline.span("dash"), "\n")


def _headings(text: str) -> Iterator[_Edit]:
    """Yield line breaks for the space behind labels that head words: "Breaking: Police say ..."."""
    if ":" in text:
        for gap in heading_gaps(text):
            yield _Edit(*gap, "\n")


def _signs(text: str) -> Iterator[_Edit]:
    """Yield the invisible characters, the marks of TeX, and the ">" of what is quoted."""
    if not text.isascii() or "''" in text or "``" in text:
        for sign in _SIGNS.finditer(text):
            yield _Edit(*sign.span(), _PLAIN.get(sign.group(), ""))
    if ">" in text:
        yield from _quoting(text)


def _quoting(text: str) -> Iterator[_Edit]:
    """Yield tabs for the ">" of lines that are deeper than the first line, and nothing for others."""
    first = _QUOTING.match(text)
    depth = first.group().count(">") if first else 0
    for quoting in _QUOTING.finditer(text):
        yield _Edit(*quoting.span(), "\t" * max(0, quoting.group().count(">") - depth))
