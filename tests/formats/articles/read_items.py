"""Reading of files and bytes for the tests of formats of articles."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from annotator.domain.document import Document
from annotator.domain.layer import Record
from annotator.formats.files import read_file, read_source
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.items import Item
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import bytes_source

FORMATS = Path(__file__).parents[2] / "data" / "formats"

LEAD = (
    "The large crane in the harbour of Brackwater will not be repaired before May, harbour chief Odile Brandt "
    "said on Friday. “We are late, and we know it,” she told the council."
)
END = (
    "Whether the money is there is another matter: “The city has none,” the mayor’s spokesman Ivo Lang wrote in "
    "a statement. The council will decide on Monday, and the dockers have announced that they will listen from "
    "the gallery."
)


def items_of(name: str, data: bytes | str, choices: Choices = USUAL) -> list[Item]:
    return list(read_source(bytes_source(name, data if isinstance(data, bytes) else data.encode()), choices))


def documents_in(items: list[Item]) -> list[Document]:
    return [item.document for _, item, _ in items if isinstance(item, Record)]


def problems_in(items: list[Item]) -> list[str]:
    return [str(item) for _, item, _ in items if isinstance(item, Problem)]


def told_in(items: list[Item]) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.kind, item.fields) for _, item, _ in items if isinstance(item, Notice)]


def file_items(name: str) -> list[Item]:
    return list(read_file(FORMATS / name))


def document_of(name: str) -> Document:
    """Return the only document of a file."""
    (document,) = documents_in(file_items(name))
    return document


@st.composite
def mutated(draw: st.DrawFn, name: str) -> bytes:
    """Return a real file with a piece of it changed, taken out or repeated, or cut off."""
    data = (FORMATS / name).read_bytes()
    start = draw(st.integers(0, len(data)))
    end = draw(st.integers(start, min(len(data), start + 2_000)))
    piece = draw(st.binary(max_size=20) | st.just(data[start:end] * 2))
    cut = draw(st.integers(0, len(data)) | st.just(len(data)))
    return (data[:start] + piece + data[end:])[: max(cut, 1)]
