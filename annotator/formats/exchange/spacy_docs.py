"""Files of spaCy's documents (DocBin): entities, span groups by role, and whole quotations.

The only module of this package that imports spaCy: its tokenizer decides where tokens end, and its own code
writes the files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import spacy
import srsly
from spacy.tokens import Doc, DocBin, Span

from annotator.domain import span as place
from annotator.domain.errors import InputError
from annotator.formats.labelled.spacy_record import KEY, disjoint, groups_of, record_in, values_of
from annotator.formats.output.cut_tokens import cut_tokens

if TYPE_CHECKING:
    from annotator.domain.layer import Record
    from annotator.formats.labelled.spacy_record import Place
    from annotator.formats.output.destination import Destination

# Bytes of documents in a file, before it is compressed: some 2,000 articles. spaCy and this writer hold a
# file whole in memory, and this program reads none that is larger than 256 MB.
_MOST_BYTES = 64 * 1024 * 1024
_TOKEN_BYTES = 25  # three numbers, and whether a space follows
_SPAN_BYTES = 40
_ATTRIBUTES = ("ENT_IOB", "ENT_TYPE")  # of tokens, besides their words


class DocWriter:
    """Writes a document of spaCy for each record; a full file is followed by another one, with a number."""

    def __init__(self, destination: Destination) -> None:
        self._destination = destination
        self._number = 0
        self._begin()

    def add(self, record: Record) -> None:
        """Add the document of a record.

        Raises
        ------
        ValueError: a value of it is not JSON, or a number is too large.
        """
        try:
            values = values_of(record)
            kept = len(srsly.msgpack_dumps(values))
        except OverflowError as error:
            raise ValueError("a number is too large") from error
        doc = _doc_of(record, self._nlp)
        user_data: dict[Any, Any] = doc.user_data
        user_data[KEY] = values
        self._docs.add(doc)
        spans = sum(map(len, doc.spans.values()))
        self._bytes += kept + len(doc) * _TOKEN_BYTES + spans * _SPAN_BYTES
        if self._bytes >= _MOST_BYTES:
            self._write()
            self._begin()

    def close(self) -> None:
        """Write the last file; the first one is there even if it is empty."""
        if len(self._docs) or not self._number:
            self._write()

    def _begin(self) -> None:
        # The words of a file are forgotten with its vocabulary.
        self._nlp = spacy.blank("en")
        self._docs = DocBin(attrs=_ATTRIBUTES, store_user_data=True)
        self._bytes = 0

    def _write(self) -> None:
        self._number += 1
        main = self._destination.main
        path = main if self._number == 1 else main.with_stem(f"{main.stem}-{self._number}")
        with path.open("xb") as out:
            out.write(self._docs.to_bytes())


def record_of(doc: Doc) -> Record:
    """Return the record of a document from a file of this program: its text, quotations, claims and speakers.

    Raises
    ------
    InputError: the document has none, or one of another text.
    """
    record = record_in(doc.user_data, doc.text)
    if record is None:
        raise InputError("The document has no annotations of this program.", "Take one of its .spacy files.")
    return record


def _doc_of(record: Record, nlp: Any) -> Doc:
    """Return the document of a record; its tokens are the tokenizer's, cut where spans begin and end."""
    text = record.document.text
    groups = groups_of(record)
    words = (
        place.Span(token.idx, token.idx + len(token)) for token in nlp.tokenizer(text) if not token.is_space
    )
    spans = [span.span for group in groups.values() for span in group]
    tokens = cut_tokens(text, words, spans)
    doc = Doc(
        nlp.vocab,
        words=[text[token.start : token.end] for token in tokens],
        spaces=[token.has_space for token in tokens],
    )
    starts = {token.start: number for number, token in enumerate(tokens)}
    ends = {token.end: number for number, token in enumerate(tokens, 1)}

    def span_of(given: Place) -> Span:
        start, end = starts[given.span.start], ends[given.span.end]
        return Span(doc, start, end, label=given.label, kb_id=given.link, span_id=given.id)

    for name, places in groups.items():
        doc.spans[name] = [span_of(given) for given in sorted(places)]
    entities = disjoint(record.entities)
    doc.set_ents(
        [
            Span(doc, starts[entity.span.start], ends[entity.span.end], label=entity.label)
            for entity in entities
        ]
    )
    return doc
