"""The objects within JSON of any size and shape: where the articles are, and their bytes, one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.domain.errors import InputError
from annotator.formats.input.byte_lines import LONGEST_LINE
from annotator.formats.jsonl.text_fields import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

# The names of the fields that lead to an object from the outermost value; `ITEM` stands for those of a list.
Path = tuple[bytes, ...]
ITEM = b"[]"

_CHUNK = 1024 * 1024
_SHAPE = 16 * 1024 * 1024  # bytes at the beginning by which it is told where the articles are
_DEEPEST = 1_000  # levels, beyond which brackets are no JSON of articles
_DEEPEST_ARTICLE = 6  # levels, below which no articles are looked for
_TOKEN = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+("\s*+(:)?)?+|[{}\[\]]', re.DOTALL)
_OPENING = (b"{", b"[")
_OPENED_BY = {b"}": b"{", b"]": b"["}
_TEXT_NAMES = frozenset(name.encode() for name in TEXTS)


class CutOff(InputError):
    """The JSON ends before its last bracket."""


class _Token(NamedTuple):
    """A bracket or a string, with its place in the stream; of a string its bytes with the quote marks."""

    data: bytes
    start: int
    end: int
    is_name: bool


class _Scan:
    """The brackets and strings of a stream of JSON; can give the bytes from a place on."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._buffer = b""
        self._base = 0  # the place of the buffer's first byte in the stream
        self._kept: int | None = None

    def keep_from(self, place: int) -> None:
        self._kept = place

    def taken(self, end: int) -> bytes:
        """Return the bytes from the kept place to `end`, and keep no more."""
        start, self._kept = self._kept or 0, None
        return self._buffer[start - self._base : end - self._base]

    def is_too_long(self, end: int) -> bool:
        return self._kept is not None and end - self._kept > LONGEST_LINE

    def drop(self) -> None:
        self._kept = None

    def tokens(self) -> Iterator[_Token]:
        position = 0
        size = _CHUNK
        is_at_end = False
        while not is_at_end:
            data = self._stream.read(size)
            is_at_end = not data
            start = position if self._kept is None else min(position, self._kept - self._base)
            self._buffer = self._buffer[start:] + data
            self._base += start
            position -= start
            before = position
            for match in _TOKEN.finditer(self._buffer, position):
                token = match.group()
                is_string = token[:1] == b'"'
                if is_string and (match[1] is None or match.end() == len(self._buffer)) and not is_at_end:
                    position = match.start()  # its end or a colon may follow
                    break
                position = match.end()
                yield _Token(token, self._base + match.start(), self._base + position, match[2] is not None)
            else:
                position = len(self._buffer)
            # A long string is searched anew with each chunk: longer chunks keep the cost linear.
            size = _CHUNK if position > before else size * 2
            if len(self._buffer) - position > LONGEST_LINE:
                raise InputError(
                    f"it has a string of over {LONGEST_LINE >> 20} MB from byte {self._base + position} on.",
                    "Take it out.",
                )


class _Level:
    """An object or list that is open, and the name of the field in it that was read last."""

    __slots__ = ("name", "opening")

    def __init__(self, opening: bytes) -> None:
        self.opening = opening
        self.name = ITEM if opening == b"[" else b""


def path_of_articles(stream: BinaryIO) -> Path | None:
    """Return the path of the articles in JSON, which are the objects with a text nearest to its beginning.

    Objects with a text within an article, such as comments, lie deeper. The text may lie in an object within
    the article. None: no object has a text.
    """
    levels: list[_Level] = []
    best: Path | None = None
    try:
        for token in _Scan(stream).tokens():
            if token.start > _SHAPE:
                break
            data = token.data
            if data in _OPENING:
                levels.append(_Level(data))
            elif data in _OPENED_BY:
                if not levels:
                    break
                levels.pop()
                if best is not None and len(levels) == len(best) <= 1:
                    break  # nothing can lie nearer
            elif token.is_name and levels:
                levels[-1].name = _words_of(data)
            elif (path := _path_of_text(levels, data)) is not None and (
                best is None or len(path) < len(best)
            ):
                best = path
    except InputError:
        pass  # told when the articles are read
    return best


def objects(stream: BinaryIO, path: Path) -> Iterator[bytes | None]:
    """Yield the bytes of each object at a path; None for one that is too long to be an article.

    Raises
    ------
    CutOff: the JSON ends before its last bracket.
    InputError: its brackets do not fit.
    """
    scan = _Scan(stream)
    levels: list[_Level] = []
    depth = len(path)
    is_within = False
    for token in scan.tokens():
        data = token.data
        if data in _OPENING:
            if not is_within and data == b"{" and len(levels) == depth and _path(levels) == path:
                is_within = True
                scan.keep_from(token.start)
            levels.append(_Level(data))
            if len(levels) > _DEEPEST:
                raise InputError("its JSON is nested too deeply.", f"{_DEEPEST} levels can be read.")
        elif data in _OPENED_BY:
            if not levels or levels[-1].opening != _OPENED_BY[data]:
                raise InputError(
                    f"it is not JSON: the bracket “{data.decode()}” at byte {token.start} closes none; what "
                    "comes after it was not read.",
                    "Write the file again.",
                )
            levels.pop()
            if is_within and len(levels) == depth:
                is_within = False
                yield None if scan.is_too_long(token.end) else scan.taken(token.end)
                scan.drop()
        elif token.is_name and not is_within and levels:
            levels[-1].name = _words_of(data)
        if is_within and scan.is_too_long(token.end):
            scan.keep_from(token.end - LONGEST_LINE - 1)  # too long, but no longer than that in memory
    if levels:
        raise CutOff("its JSON is cut off before its end.", "Get the whole file again.")


def _path(levels: list[_Level]) -> Path:
    return tuple(level.name for level in levels)


def _words_of(name: bytes) -> bytes:
    return name[1 : name.rindex(b'"')]


def _path_of_text(levels: list[_Level], data: bytes) -> Path | None:
    """Return the path of the object whose text a string is: the innermost one in a list, or the outermost.

    A text may be a list of paragraphs.
    """
    if not levels or len(levels) > _DEEPEST_ARTICLE or len(data.strip()) <= len('""'):
        return None
    field = levels if levels[-1].opening == b"{" else levels[:-1]
    if not field or field[-1].name not in _TEXT_NAMES:
        return None
    path = _path(field[:-1])
    while path and path[-1] != ITEM:
        path = path[:-1]
    return path
