"""Parts of all stand-off formats: plain names, words of values, words that files can hold, identifiers."""

from __future__ import annotations

import json
import re
import uuid
from typing import TYPE_CHECKING, Any

from annotator.formats.output.features import LINE_SIGNS, NOT_IN_XML

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NOTE = "note"  # the attribute of a label that is the annotator's note
NO_ANNOTATOR = "no annotator"  # the folder or file of what nobody has annotated yet
_INSTEAD = "\ufffd"  # the sign for a character that cannot be written; one character, so that offsets stay
_NOT_IN_UTF_8 = re.compile("[\0\ud800-\udfff]")
_LINE_SIGNS = re.compile(f"[{LINE_SIGNS}]")
_BLANK_SIGNS = {ord(sign): " " for sign in "\v\f\x1c\x1d\x1e\x1f"}
# All identifiers are made from names within this one, so that the same export gives the same ones.
_NAMES = uuid.UUID("2b6a0d5c-6a51-5c0e-9d0f-51d2a3a6f6c4")


class Names:
    """Gives different plain names to different words, the same ones to the same words.

    Memory grows with the number of types and attributes, not with the number of documents.
    """

    def __init__(self, refused: str, taken: Iterable[str] = ()) -> None:
        """Take the pattern of what a name may not have, and names that stand for themselves."""
        self._refused = re.compile(refused, re.ASCII)
        self._names = {name: name for name in taken}
        self._taken = set(self._names)

    def of(self, words: str, kind: str = "") -> str:
        """Return the name of words; those of another kind are other words."""
        key = f"{kind}:{words}" if kind else words
        if key not in self._names:
            plain = name = self._refused.sub("_", words) or "_"
            number = 1
            while name in self._taken:
                number += 1
                name = f"{plain}_{number}"
            self._names[key] = name
            self._taken.add(name)
        return self._names[key]

    def all(self, kind: str) -> list[str]:
        """Return the names of a kind in alphabetical order."""
        return sorted(name for key, name in self._names.items() if key.startswith(f"{kind}:"))


def words_of(value: Any) -> str:
    """Return the value of an attribute as words: what are no words as in JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def lists_of_words(attributes: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return attributes as lists of words, those with one value as lists of one."""
    return {
        name: [words_of(each) for each in (value if isinstance(value, list) else [value])]
        for name, value in attributes.items()
    }


def for_xml(words: str) -> str:
    """Return words as XML can hold them: as many characters, with blanks and signs in place of others."""
    if words.isprintable():
        return words
    return NOT_IN_XML.sub(_INSTEAD, words.translate(_BLANK_SIGNS))


def for_utf_8(words: str) -> str:
    """Return words as a text file can hold them."""
    return _NOT_IN_UTF_8.sub(_INSTEAD, words)


def on_one_line(words: str) -> str:
    """Return words for one cell of one line: with blanks in place of line ends and tabs."""
    return _LINE_SIGNS.sub(" ", for_utf_8(words))


def lines_in(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the parts of a span between line ends and tabs that have words."""
    parts = []
    for line in _LINE_SIGNS.split(text[start:end]):
        if line.strip():
            parts.append((start, start + len(line)))
        start += len(line) + 1
    return parts


def identifier(*names: str) -> uuid.UUID:
    """Return the identifier of what has these names, always the same one."""
    return uuid.uuid5(_NAMES, for_utf_8(json.dumps(names)))
