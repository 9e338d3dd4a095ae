"""Files of documents of spaCy: .spacy (DocBin), read without spaCy.

spaCy itself takes a second to load, and trusts what it reads.
"""

from __future__ import annotations

import struct
import zlib
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.input.items import LARGEST_ARTICLE
from annotator.formats.input.problems import problem
from annotator.formats.labelled.labelled_text import Label, LabelledText
from annotator.formats.labelled.message_pack import unpacked
from annotator.formats.labelled.misfits import Misfits
from annotator.formats.labelled.spacy_labels import cats_of, group_label, numbered
from annotator.formats.labelled.spacy_layout import (
    BEGIN,
    ENT_ID,
    ENT_IOB,
    ENT_KB_ID,
    ENT_TYPE,
    INSIDE,
    ORTH,
    SPAN,
    VERSION,
)
from annotator.formats.labelled.spacy_record import is_made_of, record_in
from annotator.formats.labelled.spacy_symbols import NUMBERS
from annotator.formats.labelled.text_items import Found, text_items

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.layer import Record
    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_LARGEST_FILE = 256 * 1024 * 1024  # bytes, compressed or not: about 4,000 articles with all attributes
_MOST_TEXT = (
    512 * 1024 * 1024
)  # characters of all texts of a file; words that stand in it once may be repeated
_WRITE = mark('Write it with spaCy 3: DocBin(docs=docs).to_disk("NAME.spacy").')


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a .spacy file."""
    yield from text_items(source, choices, labelled_texts(source), is_numbered=True)


def labelled_texts(source: Source) -> Iterator[Found]:
    """Yield the labelled texts of a .spacy file, the notices on them, and the problems.

    Raises
    ------
    InputError: it is no such file, or one of another version.
    """
    message = unpacked(_inflated(source.limited(_LARGEST_FILE)))
    if not isinstance(message, dict) or not isinstance(message.get("attrs"), list):
        raise InputError(tr("it is no file of documents of spaCy (DocBin)."), tr(_WRITE))
    if message.get("version") != VERSION:
        version = str(message.get("version", "2 of spaCy"))[:20]
        raise InputError(
            tr(
                "it is of version {version}; version {known} can be read.",
                version=version,
                known=VERSION,
            ),
            tr(_WRITE),
        )
    try:
        documents = _Documents(message)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(tr("it is damaged: its tables do not fit each other."), tr(_WRITE)) from error
    yield from documents.labelled()


def _inflated(data: bytes) -> bytes:
    inflater = zlib.decompressobj()
    try:
        inflated = inflater.decompress(data, _LARGEST_FILE)
    except zlib.error as error:
        raise InputError(tr("it is no file of documents of spaCy 3 (DocBin)."), tr(_WRITE)) from error
    if inflater.unconsumed_tail:
        raise InputError(
            tr("it unpacks to more than {size} MB.", size=_LARGEST_FILE >> 20),
            tr("Write fewer documents into a file."),
        )
    if not inflater.eof:
        raise InputError(tr("it is cut off: its end is missing."), tr("Copy it again."))
    return inflated


class _Group(NamedTuple):
    """A span group of a document: its name, and the packed spans."""

    name: str
    spans: Sequence[memoryview]


class _Documents:
    """The documents of a DocBin."""

    def __init__(self, message: Mapping[str, Any]) -> None:
        self._words = {_number_of(word): word for word in ["", *message["strings"]]}
        self._columns = {number: i for i, number in enumerate(message["attrs"])}
        self._tokens = _numbers("Q", message["tokens"])
        self._spaces = bytes(message["spaces"])
        self._ends = list(accumulate(_numbers("i", message["lengths"]), initial=0))
        count = len(self._ends) - 1
        self._flags, self._cats, self._groups, self._user_data = (
            _listed(message.get(name), count) for name in ("flags", "cats", "span_groups", "user_data")
        )
        token_count = self._ends[-1]
        if (
            ORTH not in self._columns
            or any(end < start for start, end in zip(self._ends, self._ends[1:], strict=False))
            or len(self._spaces) != token_count
            or len(self._tokens) != token_count * len(message["attrs"])
            or count > token_count
        ):
            raise ValueError

    def labelled(self) -> Iterator[Found]:
        """Yield each document as a labelled text with its notices, as our own record, or as its problem."""
        left = _MOST_TEXT
        for i in range(len(self._ends) - 1):
            misfits = Misfits()
            try:
                labelled = self._document(i, misfits, min(left, LARGEST_ARTICLE))
            except InputError as error:
                yield problem("", error)
                continue
            left -= len(labelled.text)
            if record := self._own_record(i, labelled.text):
                yield record
                continue
            yield labelled
            yield from misfits.notices()

    def _document(self, i: int, misfits: Misfits, most: int) -> LabelledText:
        flags = self._flags[i]
        spaces = None if isinstance(flags, dict) and flags.get("has_unknown_spaces") else self._spaces
        pieces, starts, ends, length = [], [], [], 0
        for token in range(self._ends[i], self._ends[i + 1]):
            word = self._word(token, ORTH)
            if word is None:
                raise InputError(tr("it is damaged: a word of it is not in the list of words."), tr(_WRITE))
            starts.append(length)
            length += len(word)
            ends.append(length)
            pieces.append(word)
            if spaces is None or spaces[token]:
                pieces.append(" ")
                length += 1
            if length > most:
                raise InputError(tr("its text is too long."), tr("Write one article a document."))
        labels = [*self._entities(i, starts, ends), *self._grouped(i, length, misfits)]
        return LabelledText("", "".join(pieces), labels=numbered(labels), extra=cats_of(self._cats[i]))

    def _own_record(self, i: int, text: str) -> Record | None:
        """Return the record that this program wrote, unless the span groups have been changed since."""
        try:
            user_data = unpacked(self._user_data[i]) if self._user_data[i] else None
            record = record_in(user_data, text) if isinstance(user_data, dict) else None
            groups = _span_groups(self._groups[i], Misfits()) if record else ()
        except (InputError, TypeError, ValueError):
            return None  # what anybody may have written there
        spans = {group.name: [self._place(packed) for packed in group.spans] for group in groups}
        return record if record and is_made_of(record, spans) else None

    def _place(self, packed: memoryview) -> tuple[int, int, str]:
        _, _, label, _, _, start, end = SPAN.unpack(packed)
        return start, end, self._words.get(label, "")

    def _entities(self, i: int, starts: list[int], ends: list[int]) -> Iterator[Label]:
        if ENT_IOB not in self._columns or ENT_TYPE not in self._columns:
            return
        first = self._ends[i]
        begun: int | None = None
        for token in range(first, self._ends[i + 1] + 1):
            is_last = token == self._ends[i + 1]
            state = 0 if is_last else self._number(token, ENT_IOB)
            is_inside = state == INSIDE and begun is not None and self._same_type(begun, token)
            if begun is not None and not is_inside:
                label = self._word(begun, ENT_TYPE)
                if label:
                    spans = ((starts[begun - first], ends[token - 1 - first]),)
                    yield Label("", label, spans, self._links(begun))
                begun = None
            if state in (INSIDE, BEGIN) and not is_inside:
                begun = token

    def _same_type(self, token: int, other: int) -> bool:
        return self._number(token, ENT_TYPE) == self._number(other, ENT_TYPE)

    def _links(self, token: int) -> dict[str, str]:
        words = {"kb_id": self._word(token, ENT_KB_ID), "id": self._word(token, ENT_ID)}
        return {name: word for name, word in words.items() if word}

    def _grouped(self, i: int, length: int, misfits: Misfits) -> Iterator[Label]:
        for group in _span_groups(self._groups[i], misfits):
            for packed in group.spans:
                id, kb_id, label, _, _, start, end = SPAN.unpack(packed)
                name = group_label(group.name, self._words.get(label, ""))
                if not 0 <= start < end <= length or not name:
                    misfits.add(
                        name or group.name,
                        tr("group “{name}”", name=group.name),
                        tr("{start} to {end} is no part of the text", start=start, end=end),
                    )
                    continue
                links = {"kb_id": self._words.get(kb_id), "id": self._words.get(id)}
                yield Label("", name, ((start, end),), {key: word for key, word in links.items() if word})

    def _number(self, token: int, attribute: int) -> int:
        column = self._columns.get(attribute)
        return 0 if column is None else self._tokens[token * len(self._columns) + column]

    def _word(self, token: int, attribute: int) -> str | None:
        return self._words.get(self._number(token, attribute))


def _numbers(kind: Literal["Q", "i"], data: Any) -> Sequence[int]:
    return memoryview(data).cast("B").cast(kind)


def _listed(value: Any, count: int) -> Sequence[Any]:
    return value if isinstance(value, list) and len(value) == count else [None] * count


def _span_groups(data: Any, misfits: Misfits) -> Iterator[_Group]:
    """Yield the groups of a document: an object of packed groups with their names, or a list of groups."""
    if not isinstance(data, memoryview) or not data:
        return
    try:
        message = unpacked(data)
        named = message.items() if isinstance(message, dict) else ((group, ()) for group in message)
        for packed, names in named:
            group = unpacked(packed)
            spans = [span for span in group["spans"] if len(span) == SPAN.size]
            if len(spans) < len(group["spans"]):
                raise InputError(tr("its spans have another form."))
            for name in names or (group["name"],):
                yield _Group(str(name), spans)
    except InputError as error:
        misfits.add(tr("span groups"), tr("span groups"), error.message)
    except (KeyError, TypeError, AttributeError):
        misfits.add(tr("span groups"), tr("span groups"), tr("they have another form."))


_WIDE = 0xFFFFFFFFFFFFFFFF
_FACTOR = 0xC6A4A7935BD1E995


def _number_of(word: str) -> int:
    """Return the number under which spaCy keeps a word: its place among the symbols, or MurmurHash64A."""
    if not word:
        return 0
    if (number := NUMBERS.get(word)) is not None:
        return number
    data = word.encode("utf-8")
    value = 1 ^ (len(data) * _FACTOR & _WIDE)
    whole = len(data) // 8
    for block in struct.unpack_from(f"<{whole}Q", data):
        block = block * _FACTOR & _WIDE
        block = (block ^ block >> 47) * _FACTOR & _WIDE
        value = (value ^ block) * _FACTOR & _WIDE
    if rest := data[whole * 8 :]:
        value = (value ^ int.from_bytes(rest, "little")) * _FACTOR & _WIDE
    value = (value ^ value >> 47) * _FACTOR & _WIDE
    return value ^ value >> 47
