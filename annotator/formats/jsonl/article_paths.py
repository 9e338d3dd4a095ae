"""The places of articles in JSON of any shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.formats.input.json_splitter import ITEM, Path, Scan, follow
from annotator.formats.jsonl.text_fields import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SHAPE = 16 * 1024 * 1024  # bytes at the beginning by which it is told where the articles are
_DEEPEST_ARTICLE = 6  # levels, below which no articles are looked for


def path_of_articles(stream: BinaryIO, fields: Mapping[str, str]) -> Path | None:
    """Return the path of the articles in JSON, which are the objects with a text nearest to its beginning.

    Objects with a text within an article, such as comments, lie deeper. The text may lie in an object within
    the article, or be a list of paragraphs. `fields` are what the user has taken fields for. None: no object
    has a text.
    """
    chosen = {name for name, own in fields.items() if own == "text"}
    texts = frozenset(name.encode() for name in chosen or TEXTS)
    best: Path | None = None
    for names, data in _beginning(stream):
        if not data:
            if best is not None and len(names) == len(best) <= 1:
                break  # nothing can lie nearer
            continue
        field = names if names[-1] != ITEM else names[:-1]
        if field and field[-1] in texts and len(data.strip()) > len('""'):
            path = _path_of_object(names)
            best = path if best is None or len(path) < len(best) else best
    return best


def path_of_longest(stream: BinaryIO) -> Path:
    """Return the path of the objects that have the longest string, likely a text, of the beginning."""
    best: Path = ()
    longest = 0
    for names, data in _beginning(stream):
        if len(data) > longest:
            best, longest = _path_of_object(names), len(data)
    return best


def _beginning(stream: BinaryIO) -> Iterator[tuple[list[bytes], bytes]]:
    """Yield the strings in which texts may be with the names that lead to them; b"" at the end of a level."""
    names: list[bytes] = []
    try:
        for token in Scan(stream).tokens():
            if token.start > _SHAPE:
                break
            depth = len(names)
            follow(names, token)
            if len(names) < depth:
                yield names, b""
            elif token.data.startswith(b'"') and not token.is_name and 0 < depth <= _DEEPEST_ARTICLE:
                yield names, token.data
    except InputError:
        pass  # told when the articles are read


def _path_of_object(names: list[bytes]) -> Path:
    """Return the path of the object around a string: the innermost one in a list, or the outermost."""
    path = tuple(names[:-1] if names[-1] != ITEM else names[:-2])
    while path and path[-1] != ITEM:
        path = path[:-1]
    return path
