"""Files of other programs, and what becomes of them when they are damaged."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source, file_source

FORMATS = Path(__file__).parents[2] / "data" / "formats"


def article(name: str) -> Document:
    """Return the only document of a file of tests/data/formats."""
    records = [item for _, item, _ in read_source(file_source(FORMATS / name)) if isinstance(item, Record)]
    assert len(records) == 1
    return records[0].document


def documents(name: str, data: bytes, choices: Choices = USUAL) -> list[Document]:
    items = [item for _, item, _ in read_source(bytes_source(name, data), choices)]
    return [item.document for item in items if isinstance(item, Record)]


def problems(name: str, data: bytes) -> list[str]:
    items = [item for _, item, _ in read_source(bytes_source(name, data))]
    return [str(item) for item in items if isinstance(item, Problem)]


def damaged(name: str) -> st.SearchStrategy[bytes]:
    """Return a strategy for a file that is cut, or that has other bytes in some places."""
    data = (FORMATS / name).read_bytes()
    places = st.integers(0, len(data) - 1)

    def changed(changes: list[tuple[int, bytes]]) -> bytes:
        result = bytearray(data)
        for place, words in changes:
            result[place : place + len(words)] = words
        return bytes(result)

    return st.one_of(
        places.map(lambda place: data[:place]),
        places.map(lambda place: data[place:]),
        st.lists(st.tuples(places, st.binary(min_size=1, max_size=8)), min_size=1, max_size=8).map(changed),
    )
