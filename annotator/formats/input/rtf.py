"""The paragraphs of .rtf; deleted and hidden words are left out, pictures and objects passed over.

The tables of control words and character sets are striprtf's. Its own reading takes time by the square of a
line's length, writes addresses of links into the text, drops footnotes and keeps deleted words.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.paragraphs import Paragraph, Written, kind_of_style

if TYPE_CHECKING:
    from collections.abc import Mapping

BEGINNING = b"{\\rtf"
MOST_GROUPS = 1000  # one in the other; Word writes less than thirty

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\",
    re.DOTALL,
)
_ENDS = frozenset(("par", "sect", "page", "cell", "nestcell", "row", "nestrow"))
_CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_OF_THE_DOCUMENT = (0, 1)  # character sets of fonts that say no more than the document does
_LABEL = "listtext"  # a number or bullet before an item of a list
_TABLES = ("info", "stylesheet", "fonttbl", "creatim")
_STYLES = ("cs", "s", "ds", "ts")
_PROPERTIES = {"title": "title", "author": "author"}
_DATE = ("yr", "mo", "dy")


@dataclass
class _Flow:
    """A run of paragraphs: those of the text, of a note, a text box, a property or a name in a table.

    Attributes
    ----------
    words: those of the paragraph that has not ended.
    boxed: the paragraphs of text boxes in it, which follow it.
    style: the number of its style.
    level: "heading" where the paragraph itself says so.
    """

    paragraphs: list[Paragraph] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    boxed: list[Paragraph] = field(default_factory=list)
    style: int = 0
    level: str = ""

    def end(self, styles: Mapping[int, str]) -> None:
        """End the paragraph."""
        text = "".join(self.words)
        self.words.clear()
        self.paragraphs.append(Paragraph(_whole(text), self.level or styles.get(self.style, "")))
        self.paragraphs += self.boxed
        self.boxed.clear()

    def all_words(self) -> str:
        """Return the words of all its paragraphs in one line."""
        words = [paragraph.text for paragraph in self.paragraphs] + [_whole("".join(self.words))]
        return " ".join(" ".join(words).split())


@dataclass(frozen=True)
class _State:
    """The properties that hold up to the end of a group.

    Attributes
    ----------
    flow: where its words go; None: they are left out.
    purpose: the control word that the flow was opened for.
    skip: the number of characters after \\u for programs without Unicode.
    font: its number.
    """

    flow: _Flow | None
    purpose: str = ""
    skip: int = 1
    font: int = -1
    is_hidden: bool = False
    is_deleted: bool = False


class _Reader:
    """Reads the tokens of a file in turn."""

    def __init__(self) -> None:
        from striprtf import striprtf

        self._left_out = striprtf.destinations
        self._signs: Mapping[str, str] = striprtf.specialchars
        self._character_sets: Mapping[int, str] = striprtf.charset_map
        self.body = _Flow()
        self.notes: list[Paragraph] = []
        self.properties: dict[str, str] = {}
        self._date: dict[str, int] = {}
        self._styles: dict[int, str] = {}
        self._fonts: dict[int, str] = {}
        self._code_page = "cp1252"
        self._default_font = -1
        self._state = _State(self.body)
        self._outer: list[_State] = []
        self._bytes = bytearray()  # those in hexadecimal: a character may have two
        self._to_skip = 0
        self._starred = False

    def read(self, data: str) -> None:
        """Read a file whose bytes are the characters of `data`."""
        place = 0
        while match := _TOKEN.match(data, place):
            place = match.end()
            word, number, code, sign, brace, text = match.groups()
            if code:
                self._byte(int(code, 16))
                continue
            if self._bytes:
                self._decode()
            if text:
                self._characters(text)
            elif brace == "{":
                self._open()
            elif brace == "}":
                self._close()
                if not self._outer:
                    break  # what follows the document is no part of it
            elif sign:
                self._sign(sign)
            elif word == "bin":
                place += max(0, int(number or 0))
            elif word:
                self._word(word, int(number) if number else None)
        self._decode()
        while self._outer:
            self._close()
        if self.body.words or self.body.boxed:
            self.body.end(self._styles)
        if set(self._date) == set(_DATE):
            self.properties["created"] = "{yr:04d}-{mo:02d}-{dy:02d}".format(**self._date)

    def _open(self) -> None:
        if len(self._outer) >= MOST_GROUPS:
            raise InputError(
                tr("it has more than {number} groups in each other.", number=MOST_GROUPS),
                tr("Save its text as .txt."),
            )
        self._outer.append(self._state)
        self._to_skip = 0
        self._starred = False

    def _close(self) -> None:
        done = self._state
        self._state = self._outer.pop() if self._outer else _State(None)
        self._to_skip = 0
        if done.flow is not None and done.flow is not self._state.flow:
            self._take(done.flow, done)

    def _take(self, flow: _Flow, done: _State) -> None:
        """Take a flow that has ended for what it was opened for."""
        if done.purpose == "footnote":
            flow.end({})
            lines = [paragraph.text.strip() for paragraph in flow.paragraphs]
            self.notes.append(Paragraph("\n".join(line for line in lines if line), "note"))
        elif done.purpose == "shptxt":
            if flow.words:
                flow.end(self._styles)
            self.body.boxed += flow.paragraphs
        elif done.purpose in _PROPERTIES:
            if words := flow.all_words():
                self.properties[_PROPERTIES[done.purpose]] = words
        elif done.purpose == "stylesheet":
            self._styles[flow.style] = kind_of_style(flow.all_words().rstrip("; "))

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in "\r\n":
            self._word("par", None)
        elif sign == "-":
            pass  # where a word may be broken
        else:
            self._add(self._signs.get(sign, ""))

    def _word(self, word: str, number: int | None) -> None:
        self._to_skip = 0
        starred, self._starred = self._starred, False
        state = self._state
        if word == "footnote":
            self._open_flow(word, state.flow is not None)
        elif word == "shptxt":  # the text of a shape, which hides all else of it
            self._open_flow(word, state.purpose == "shpinst")
        elif word in _PROPERTIES and state.purpose == "info":
            self._open_flow(word, True)
        elif word == "shpinst" and state.purpose != "shp":
            self._state = replace(state, flow=None, purpose="")
        elif self._hides(word, starred):
            self._state = replace(state, flow=None, purpose=word if word != "shp" or state.flow else "")
        elif not self._definition(word, number) and not self._character_property(word, number):
            self._text_word(word, number)

    def _hides(self, word: str, is_starred: bool) -> bool:
        """Tell whether a word makes its group one that is no part of the text."""
        if is_starred:
            return word not in _STYLES and self._state.purpose != "stylesheet"
        return word in self._left_out or word == _LABEL or word in _TABLES

    def _open_flow(self, purpose: str, is_kept: bool) -> None:
        self._state = replace(self._state, flow=_Flow() if is_kept else None, purpose=purpose)

    def _definition(self, word: str, number: int | None) -> bool:
        """Take a word for the tables and properties of the document; tell whether it was one."""
        state = self._state
        if word == "ansicpg" and number is not None:
            self._code_page = _known(f"cp{number}", self._code_page)
        elif word in _CODE_PAGES:
            self._code_page = _CODE_PAGES[word]
        elif word == "deff" and number is not None:
            self._default_font = number
            self._state = replace(state, font=number)
        elif word == "fcharset" and number is not None and state.purpose == "fonttbl":
            if number not in _OF_THE_DOCUMENT and number in self._character_sets:
                self._fonts[state.font] = _known(self._character_sets[number], "")
        elif state.purpose == "creatim" and word in _DATE and number is not None and 0 < number < 10_000:
            self._date.setdefault(word, number)
        else:
            return False
        return True

    def _character_property(self, word: str, number: int | None) -> bool:
        state = self._state
        if word == "f" and number is not None:
            self._state = replace(state, font=number)
        elif word == "uc":
            self._state = replace(state, skip=min(max(0, number if number is not None else 1), 9))
        elif word == "v":
            self._state = replace(state, is_hidden=number != 0)
        elif word == "deleted":
            self._state = replace(state, is_deleted=number != 0)
        elif word == "plain":
            self._state = replace(state, is_hidden=False, is_deleted=False, font=self._default_font)
        else:
            return False
        return True

    def _text_word(self, word: str, number: int | None) -> None:
        state = self._state
        if state.purpose == "stylesheet" and word == "s" and number is not None:
            # Each style is a group of its own in the group of all.
            self._state = replace(state, flow=_Flow(style=number))
        elif word == "u" and number is not None:
            self._add(chr(number & 0xFFFF))
            self._to_skip = state.skip
        elif state.flow is None:
            return
        elif word in _ENDS:
            if not state.is_deleted:
                state.flow.end(self._styles)
        elif word == "pard":
            state.flow.style, state.flow.level = 0, ""
        elif word == "s" and number is not None and state.purpose != "stylesheet":
            state.flow.style = number
        elif word == "outlinelevel" and number is not None:
            state.flow.level = "heading" if number < 9 else ""
        elif word == "line":
            self._add("\n")
        else:
            self._add(self._signs.get(word, ""))

    def _characters(self, text: str) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(text))
            self._to_skip -= skipped
            text = text[skipped:]
        self._add(text if text.isascii() else self._decoded(text.encode("latin-1")))

    def _byte(self, value: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(value)

    def _decode(self) -> None:
        data, self._bytes = bytes(self._bytes), bytearray()
        self._add(self._decoded(data))

    def _decoded(self, data: bytes) -> str:
        return data.decode(self._fonts.get(self._state.font) or self._code_page, "replace")

    def _add(self, words: str) -> None:
        state = self._state
        if words and state.flow is not None and not state.is_hidden and not state.is_deleted:
            state.flow.words.append(words)


def read_rtf(data: bytes) -> Written:
    """Return the paragraphs and properties of a document.

    Raises
    ------
    InputError: it is no RTF, or nested beyond all measure.
    """
    if not data.startswith(BEGINNING):
        raise InputError(tr("it does not begin as RTF does."), tr("Open and save it again in its program."))
    reader = _Reader()
    reader.read(data.decode("latin-1"))
    return Written((*reader.body.paragraphs, *reader.notes), reader.properties)


def _known(encoding: str, otherwise: str) -> str:
    if encoding == "cp65001":
        return "utf-8"
    try:
        codecs.lookup(encoding)
    except LookupError:
        return otherwise
    return encoding


def _whole(text: str) -> str:
    """Return a text with the halves of characters put together, which stand one after the other."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
