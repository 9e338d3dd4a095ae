"""Elements of TEI that overlap in a text, cut into pieces that nest."""

from __future__ import annotations

from collections import Counter
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from annotator.domain.errors import InputError
from annotator.domain.span import Span
from annotator.domain.translation import tr
from annotator.formats.output.features import NOT_IN_XML

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

# Pieces for each element of a text, on average, and for short texts besides. Elements that all cross each
# other come to many more, which grow with the square of their number.
_MOST_EACH, _MOST_ALWAYS = 30, 3000


def xml_text(words: str) -> str:
    """Return words as the text of XML; what XML cannot carry becomes U+FFFD, one for one."""
    return escape(NOT_IN_XML.sub("\ufffd", words), {"\r": "&#13;"})


def xml_attributes(values: Mapping[str, str | None]) -> str:
    """Return attributes with a space before each, without those that are None or empty."""
    return "".join(
        f" {name}={quoteattr(NOT_IN_XML.sub(chr(0xFFFD), value), {chr(13): '&#13;'})}"
        for name, value in values.items()
        if value
    )


class Element(NamedTuple):
    """An element over one span or several fragments of a text.

    Attributes
    ----------
    id: its xml:id; pieces after the first one have it with a number behind.
    attributes: all but those of identity and sequence.
    """

    name: str
    id: str
    spans: tuple[Span, ...]
    attributes: Mapping[str, str | None]


class _Piece(NamedTuple):
    start: int
    negative_end: int  # at one place, the longer piece opens first
    element: int

    @property
    def end(self) -> int:
        return -self.negative_end


def body_of(text: str, elements: Sequence[Element], anchors: Mapping[int, Iterable[str]]) -> Iterator[str]:
    """Yield the lines of a text: <p> for one with characters, <lb/> for an empty one.

    Pieces of one element are linked by next and prev, whether its fragments stand apart or a paragraph or
    another element ends within it. `anchors` are ids of empty elements by their places.

    Raises
    ------
    InputError: the elements cross each other so much that the text would be lost among them.
    """
    lines = list(_lines(text))
    tags = sorted(_tags(_nested(elements, lines), elements, anchors))
    next_tag = 0
    for line in lines:
        out, reached = [], line.start
        while next_tag < len(tags) and tags[next_tag].place <= line.end:
            tag = tags[next_tag]
            out += [xml_text(text[reached : tag.place]), tag.words]
            reached = tag.place
            next_tag += 1
        out.append(xml_text(text[reached : line.end]))
        paragraph = "".join(out)
        yield f"<p>{paragraph}</p>\n" if paragraph else "<lb/>\n"


_ENDS, _ANCHORS, _STARTS = 0, 1, 2


class _Tag(NamedTuple):
    place: int
    side: int
    order: int  # at one place and side
    words: str


def _tags(
    pieces: Sequence[_Piece], elements: Sequence[Element], anchors: Mapping[int, Iterable[str]]
) -> Iterator[_Tag]:
    """Yield the tags of pieces and anchors; of those at one place the last opened closes first."""
    totals = Counter(piece.element for piece in pieces)
    numbers: Counter[int] = Counter()
    for order, piece in enumerate(pieces):
        element = elements[piece.element]
        numbers[piece.element] += 1
        start_tag = _start_tag(element, numbers[piece.element], totals[piece.element])
        end_tag = f"</{element.name}>"
        if piece.start == piece.end:
            yield _Tag(piece.start, _STARTS, order, start_tag + end_tag)
        else:
            yield _Tag(piece.start, _STARTS, order, start_tag)
            yield _Tag(piece.end, _ENDS, -order, end_tag)
    for place, ids in anchors.items():
        for order, id in enumerate(ids):
            yield _Tag(place, _ANCHORS, order, f'<anchor xml:id="{id}"/>')


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield Span(start, start + len(line))
        start += len(line) + 1


def _nested(elements: Sequence[Element], lines: Sequence[Span]) -> list[_Piece]:
    """Return pieces of all elements that nest in each other and in lines, in the order of their starts."""
    waiting = [
        _Piece(span.start, -span.end, number)
        for number, element in enumerate(elements)
        for span in element.spans
    ]
    most = _MOST_ALWAYS + _MOST_EACH * len(waiting)
    heapify(waiting)
    pieces: list[_Piece] = []
    ends: list[int] = []  # of the open pieces, the innermost last
    begun: set[int] = set()
    line = 0
    while waiting:
        piece = heappop(waiting)
        while ends and ends[-1] <= piece.start:
            ends.pop()
        while lines[line].end < piece.start:
            line += 1
        if piece.start == lines[line].end:  # a line break, which stands in no paragraph
            if piece.end > piece.start + 1:
                heappush(waiting, piece._replace(start=piece.start + 1))
            elif piece.element not in begun:  # it has nothing else: an empty element, so that it is there
                pieces.append(piece._replace(negative_end=-piece.start))
            continue
        limit = min(lines[line].end, ends[-1] if ends else piece.end)
        if limit < piece.end:
            heappush(waiting, piece._replace(start=limit))
            piece = piece._replace(negative_end=-limit)
        ends.append(piece.end)
        begun.add(piece.element)
        pieces.append(piece)
        if len(pieces) > most:
            raise InputError(tr("its annotations cross each other too often."))
    return pieces


def _start_tag(element: Element, number: int, total: int) -> str:
    """Return the start tag of one of the pieces of an element, counted from 1."""

    def id_of(number: int) -> str:
        return element.id if number == 1 else f"{element.id}.{number}"

    sequence = {
        "xml:id": id_of(number),
        "prev": f"#{id_of(number - 1)}" if number > 1 else None,
        "next": f"#{id_of(number + 1)}" if number < total else None,
    }
    return f"<{element.name}{xml_attributes(sequence)}{xml_attributes(element.attributes)}>"
