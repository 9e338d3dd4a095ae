"""The objects within JSON of any size and shape, cut out of a stream one by one with their bytes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.byte_lines import LONGEST_LINE

if TYPE_CHECKING:
    from collections.abc import Iterator

# The names of the fields that lead to an object from the outermost value; `ITEM` stands for those of a list,
# which no name can be.
Path = tuple[bytes, ...]
ITEM = b'"[]"'

_CHUNK = 1024 * 1024
_DEEPEST = 1_000  # levels, beyond which brackets are no JSON of articles
_STRING = rb'"[^"\\]*+(?:\\.[^"\\]*+)*+'  # without the mark that ends it
_TOKEN = re.compile(_STRING + rb'("\s*+(:)?)?+|[{}\[\]]', re.DOTALL)
_TO_BRACKET = re.compile(rb'(?:[^"{}\[\]]++|' + _STRING + rb'")*+([{}\[\]])?', re.DOTALL)
_OPENED_BY = {b"}": b"{", b"]": b"["}


class CutOff(InputError):
    """The JSON ends before its last bracket.

    Attributes
    ----------
    rest: the bytes of the object without its end.
    """

    def __init__(self, rest: bytes) -> None:
        super().__init__(tr("its JSON is cut off before its end."), tr("Get the whole file again."))
        self.rest = rest


class Token(NamedTuple):
    """A bracket or a string, with its place in the stream; of a string its bytes with the quote marks."""

    data: bytes
    start: int
    is_name: bool


class Scan:
    """The brackets and strings of a stream of JSON, or the bytes of a whole object of it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._buffer = b""
        self._base = 0  # the place of the buffer's first byte in the stream
        self._at = 0  # the place in the buffer up to which it was scanned
        self._kept: int | None = None  # the place in the stream from which bytes are kept
        self._size = _CHUNK
        self._is_at_end = False

    def tokens(self) -> Iterator[Token]:
        """Yield the brackets and strings.

        Raises
        ------
        InputError: one of them has no end within what memory allows.
        """
        is_going_on = True
        while is_going_on:
            match = _TOKEN.search(self._buffer, self._at)
            if match is None:
                is_going_on = self._read_on(len(self._buffer))
            elif not self._is_at_end and self._may_go_on(match):
                is_going_on = self._read_on(match.start())
            else:
                self._at = match.end()
                yield Token(match[0], self._base + match.start(), match[2] is not None)

    def object(self) -> bytes | None:
        """Return the bytes of the object whose opening bracket came last; None if it is too long.

        Raises
        ------
        CutOff: it has no end.
        InputError: its brackets do not fit.
        """
        kept = self._kept = self._base + self._at - 1
        opened = [b"{"]
        while opened:
            match = _TO_BRACKET.match(self._buffer, self._at)
            if match is None or not match[1]:
                if not self._read_on(match.end() if match else self._at):
                    raise CutOff(self._buffer[self._kept - self._base :])
                continue
            self._at = match.end()
            bracket = match[1]
            if bracket not in _OPENED_BY:
                opened.append(bracket)
            elif opened.pop() != _OPENED_BY[bracket]:
                raise _misplaced(bracket, self._base + self._at - 1)
        start, self._kept = self._kept - self._base, None
        is_too_long = self._base + self._at - kept > LONGEST_LINE
        return None if is_too_long else self._buffer[start : self._at]

    def _may_go_on(self, match: re.Match[bytes]) -> bool:
        """Tell whether a string, or a colon behind it, may go on behind the buffer."""
        is_string = match[0].startswith(b'"')
        return is_string and (match[1] is None or match.end() == len(self._buffer))

    def _read_on(self, position: int) -> bool:
        """Read more bytes, scanned up to a position of the buffer; tell whether there are any left."""
        if self._is_at_end:
            return False
        # A long string is searched anew with each chunk: longer chunks keep the cost linear.
        self._size = _CHUNK if position > self._at else self._size * 2
        if len(self._buffer) - position > LONGEST_LINE:
            raise InputError(
                tr(
                    "it has a string of over {size} MB from byte {byte} on.",
                    size=LONGEST_LINE >> 20,
                    byte=str(self._base + position),
                ),
                tr("Take it out."),
            )
        start = position
        if self._kept is not None:
            # Of an object that is too long, no more is kept than tells this.
            self._kept = max(self._kept, self._base + position - LONGEST_LINE - 1)
            start = self._kept - self._base
        data = self._stream.read(self._size)
        self._is_at_end = not data
        self._buffer = self._buffer[start:] + data
        self._base += start
        self._at = position - start
        return True


def objects(stream: BinaryIO, path: Path | None = None) -> Iterator[bytes | None]:
    """Yield the bytes of each object at a path, or without one of each outermost object.

    None stands for an object that is too long to be an article.

    Raises
    ------
    CutOff: the JSON ends before its last bracket.
    InputError: its brackets do not fit.
    """
    scan = Scan(stream)
    names: list[bytes] = []
    for token in scan.tokens():
        if token.data == b"{" and (path is None or tuple(names) == path):
            yield scan.object()
        else:
            follow(names, token)
    if names:
        raise CutOff(b"")


def follow(names: list[bytes], token: Token) -> None:
    """Change the names by a token: for each object or list that is open, the field read last, or `ITEM`.

    Raises
    ------
    InputError: a bracket closes none, or is too deep.
    """
    data = token.data
    if data in (b"{", b"["):
        names.append(b"" if data == b"{" else ITEM)
        if len(names) > _DEEPEST:
            raise InputError(
                tr("its JSON is nested too deeply."), tr("{number} levels can be read.", number=_DEEPEST)
            )
    elif data in _OPENED_BY:
        if not names or (names.pop() == ITEM) != (data == b"]"):
            raise _misplaced(data, token.start)
    elif token.is_name and names and names[-1] != ITEM:
        names[-1] = data[1 : data.rindex(b'"')]


def _misplaced(bracket: bytes, place: int) -> InputError:
    return InputError(
        tr(
            "it is not JSON: the bracket “{bracket}” at byte {place} closes none; what comes after it"
            " was not read.",
            bracket=bracket.decode(),
            place=str(place),
        ),
        tr("Write the file again."),
    )
