"""Parts of a corpus: some documents each, packed as plain values for another process and another machine."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Documents and code points of a part: some ten seconds of a core, so that a lost worker loses little, and a
# million articles are 10,000 files.
_DOCUMENTS = 100
_CODE_POINTS = 400_000
_FAST = 1  # the level of compression: the others take more time than the network

Settings = dict[str, Any]  # what decides the lines beside the documents; plain values


@dataclass(frozen=True)
class Part:
    """Documents that follow each other in the corpus.

    Attributes
    ----------
    number: its place among the parts of the corpus, from 1 on.
    documents: the number of documents.
    data: the documents, packed.
    """

    number: int
    documents: int
    data: bytes


@dataclass(frozen=True)
class Failed:
    """A document that could not be analysed, and why."""

    title: str
    id: str
    reason: str


@dataclass(frozen=True)
class Computed:
    """The results for the documents of a part.

    Attributes
    ----------
    lines: the lines of the output, compressed.
    failures: the documents among them without an analysis.
    """

    lines: bytes
    failures: tuple[Failed, ...] = ()


def parts_of(documents: Iterable[Document]) -> Iterator[Part]:
    """Yield a stream of documents in parts, by their number and size."""
    batch: list[Document] = []
    size = number = 0
    for document in documents:
        if batch and (len(batch) == _DOCUMENTS or size + len(document.text) > _CODE_POINTS):
            number += 1
            yield Part(number, len(batch), packed(batch))
            batch, size = [], 0
        batch.append(document)
        size += len(document.text)
    if batch:
        yield Part(number + 1, len(batch), packed(batch))


def packed(documents: Sequence[Document]) -> bytes:
    """Return documents for another process; a log that quotes what a worker was given shows no text."""
    plain = [[document.id, document.text, document.meta] for document in documents]
    return zlib.compress(json.dumps(plain).encode("ascii"), _FAST)


def unpacked(data: bytes) -> list[Document]:
    """Return the documents from the output of `packed`."""
    return [Document(id, text, meta) for id, text, meta in json.loads(zlib.decompress(data))]


def compressed(lines: bytes) -> bytes:
    """Return lines as `Computed` holds them."""
    return zlib.compress(lines, _FAST)


def decompressed(lines: bytes) -> bytes:
    """Return the lines from the output of `compressed`."""
    return zlib.decompress(lines)


def joined(pieces: Sequence[Computed]) -> Computed:
    """Return what was computed for the pieces of a part as that of the part."""
    if len(pieces) == 1:
        return pieces[0]
    lines = b"".join(decompressed(piece.lines) for piece in pieces)
    return Computed(compressed(lines), tuple(failed for piece in pieces for failed in piece.failures))
