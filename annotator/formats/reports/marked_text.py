"""A text with marks that overlap and nest, as pieces that each have the same marks all over."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.span import Span


class Mark(NamedTuple):
    """A mark of a span.

    Attributes
    ----------
    style: names how the words look; several marks of one style look like one.
    before, after: what stands at its ends, and is no part of the text; "" for nothing.
    target: the id of the annotation that it belongs to.
    """

    span: Span
    style: str
    before: str = ""
    after: str = ""
    target: str = ""


class Piece(NamedTuple):
    """A piece of a marked text.

    Attributes
    ----------
    words: words of the text, or what stands at an end of a mark.
    styles: the styles of all marks that cover the words, in the order of the alphabet.
    sign_of: the mark at whose end the piece stands; None for words of the text.
    """

    words: str
    styles: tuple[str, ...] = ()
    sign_of: Mark | None = None


_CLOSES, _OPENS = 0, 1


def paragraphs_of(text: str, marks: Iterable[Mark]) -> Iterator[list[Piece]]:
    """Yield the pieces of each line of the text that has words or signs.

    The words of all pieces, with line breaks between, are the text but for lines without words.
    """
    line: list[Piece] = []
    for piece in pieces_of(text, marks):
        if piece.sign_of is not None:
            line.append(piece)
            continue
        first, *others = piece.words.split("\n")
        line.append(piece._replace(words=first))
        for words in others:
            if any(part.words.strip() for part in line):
                yield [part for part in line if part.words]
            line = [piece._replace(words=words)]
    if any(part.words.strip() for part in line):
        yield [part for part in line if part.words]


def pieces_of(text: str, marks: Iterable[Mark]) -> Iterator[Piece]:
    """Yield the pieces of a text in order; each sign stands at its end of the mark.

    At one place, signs of marks that end come before those of marks that begin; of these the longer mark
    comes first, and ends last.
    """
    events: list[tuple[int, int, int, int, Mark]] = []
    for number, mark in enumerate(marks):
        start, end = mark.span
        events.append((start, _OPENS, -end, number, mark))
        events.append((end, _CLOSES, -start, -number, mark))
    events.sort(key=lambda event: event[:4])
    active: Counter[str] = Counter()
    reached = 0
    for place, side, _, _, mark in events:
        if place > reached:
            yield Piece(text[reached:place], tuple(sorted(active)))
            reached = place
        if side == _OPENS:
            active[mark.style] += 1
            if mark.before:
                yield Piece(mark.before, sign_of=mark)
        else:
            active[mark.style] -= 1
            if not active[mark.style]:
                del active[mark.style]
            if mark.after:
                yield Piece(mark.after, sign_of=mark)
    if reached < len(text):
        yield Piece(text[reached:])
