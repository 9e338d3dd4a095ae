"""Files of spaCy's documents (DocBin): entities, span groups by role, and whole quotations.

The only module of this package that imports spaCy: its tokenizer decides where tokens end.
"""

from __future__ import annotations

import zlib
from array import array
from typing import TYPE_CHECKING, Any

from annotator.computer.sockets import no_probe
from annotator.domain.errors import InputError
from annotator.domain.span import Span
from annotator.domain.translation import tr
from annotator.formats.labelled.spacy_layout import (
    BEGIN,
    ENT_IOB,
    ENT_TYPE,
    INSIDE,
    ORTH,
    OUTSIDE,
    SPAN,
    VERSION,
)
from annotator.formats.labelled.spacy_record import KEY, disjoint, groups_of, record_in, values_of
from annotator.formats.output.cut_tokens import cut_tokens
from annotator.formats.output.export_format import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.layer import Record
    from annotator.formats.labelled.spacy_record import Place
    from annotator.formats.output.cut_tokens import Token
    from annotator.formats.output.destination import Destination

with no_probe():
    import spacy
    from srsly.msgpack import Packer

# Bytes of documents in a file, before it is compressed: some 2,000 articles. spaCy and this writer hold a
# file whole in memory, and this program reads none that is larger than 256 MB.
_MOST_BYTES = 64 * 1024 * 1024
_COLUMNS = (ORTH, ENT_IOB, ENT_TYPE)


class DocWriter(Writer):
    """Writes a document of spaCy for each record; a full file is followed by another one, with a number."""

    def __init__(self, destination: Destination) -> None:
        self._destination = destination
        self._number = 0
        # Made once: a new one looks through all that is installed.
        self._packer = Packer(use_bin_type=True)
        self._begin()

    def add(self, record: Record) -> None:
        """Add the document of a record.

        Raises
        ------
        ValueError: a value of it is not JSON, or a number is too large.
        """
        try:
            user_data = self._packer.pack({KEY: values_of(record)})
        except OverflowError as error:
            raise ValueError(tr("a number is too large")) from error
        text = record.document.text
        groups = groups_of(record)
        tokens = cut_tokens(
            text,
            (Span(t.idx, t.idx + len(t)) for t in self._nlp.tokenizer(text) if not t.is_space),
            (place.span for places in groups.values() for place in places),
        )
        self._file.add(tokens, text, record, self._packed(groups, tokens), user_data)
        if self._file.size >= _MOST_BYTES:
            self._write()
            self._begin()

    def finish(self) -> None:
        """Write the last file; the first one is there even if it is empty."""
        if self._file.lengths or not self._number:
            self._write()

    def _begin(self) -> None:
        # The words of a file are forgotten with its vocabulary.
        self._nlp = spacy.blank("en")
        self._file = _File(self._nlp.vocab.strings.add)

    def _packed(self, groups: dict[str, list[Place]], tokens: Sequence[Token]) -> bytes:
        """Return span groups as spaCy packs them: the bytes of each group with its names."""
        starts = {token.start: number for number, token in enumerate(tokens)}
        ends = {token.end: number for number, token in enumerate(tokens, 1)}
        number_of = self._file.number_of
        packed = {}
        for name, places in groups.items():
            spans = [
                SPAN.pack(
                    number_of(place.id), number_of(place.link), number_of(place.label),
                    starts[place.span.start], ends[place.span.end], *place.span,
                )
                for place in sorted(places)
            ]  # fmt: skip
            packed[self._packer.pack({"name": name, "attrs": {}, "spans": spans})] = [name]
        return bytes(self._packer.pack(packed))

    def _write(self) -> None:
        self._number += 1
        main = self._destination.main
        path = main if self._number == 1 else main.with_stem(f"{main.stem}-{self._number}")
        with path.open("xb") as out:
            out.write(zlib.compress(self._packer.pack(self._file.message())))


class _File:
    """The documents of a file, in the form in which spaCy keeps them.

    Attributes
    ----------
    size: the number of bytes of its documents.
    """

    def __init__(self, to_number: Callable[[str], int]) -> None:
        self._to_number = to_number
        self._strings: set[str] = set()
        self._tokens = array("Q")
        self._spaces = bytearray()
        self._groups: list[bytes] = []
        self._user_data: list[bytes] = []
        self.lengths = array("i")
        self.size = 0

    def number_of(self, words: str) -> int:
        """Return the number of words, which are listed in the file."""
        if not words:
            return 0
        self._strings.add(words)
        return self._to_number(words)

    def add(
        self, tokens: Sequence[Token], text: str, record: Record, groups: bytes, user_data: bytes
    ) -> None:
        """Add a document."""
        entities = iter([(e.span, self.number_of(e.label)) for e in disjoint(record.entities)])
        entity = next(entities, None)
        for start, end, has_space in tokens:
            while entity and entity[0].end <= start:
                entity = next(entities, None)
            sign = OUTSIDE
            if entity and entity[0].start <= start:
                sign = BEGIN if entity[0].start == start else INSIDE
            label = entity[1] if entity and sign != OUTSIDE else 0
            self._tokens.extend((self.number_of(text[start:end]), sign, label))
            self._spaces.append(has_space)
        self.lengths.append(len(tokens))
        self._groups.append(groups)
        self._user_data.append(user_data)
        self.size += len(tokens) * (8 * len(_COLUMNS) + 1) + len(groups) + len(user_data)

    def message(self) -> dict[str, Any]:
        """Return the values of the file."""
        count = len(self.lengths)
        return {
            "version": VERSION,
            "attrs": list(_COLUMNS),
            "tokens": self._tokens.tobytes(),
            "spaces": bytes(self._spaces),
            "lengths": self.lengths.tobytes(),
            "strings": sorted(self._strings),
            "cats": [{}] * count,
            "flags": [{"has_unknown_spaces": False}] * count,
            "span_groups": self._groups,
            "user_data": self._user_data,
        }


def record_of(doc: Any) -> Record:
    """Return the record of a document from a file of this program: its text, quotations, claims and speakers.

    Raises
    ------
    InputError: the document has none, or one of another text.
    """
    record = record_in(doc.user_data, doc.text)
    if record is None:
        raise InputError(
            tr("The document has no annotations of this program."), tr("Take one of its .spacy files.")
        )
    return record
