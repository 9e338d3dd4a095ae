"""Files of labelled texts are recognised; changed, cut and random ones give items or problems."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.files import read_source
from annotator.formats.input.sources import Source, bytes_source
from annotator.formats.registry import format_named, recognised
from tests.formats.labelled.reading import FORMATS, with_beside
from tests.formats.sound_items import sound

pytest.importorskip("lxml")

# A change of a file: its place, how many bytes go, and what comes instead.
Change = tuple[int, int, bytes]
_CHANGES = st.lists(
    st.tuples(st.integers(0, 100_000), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=6
)


def _brat(data: bytes) -> Source:
    text = (FORMATS / "brat" / "tram.txt").read_bytes()
    return with_beside("tram.txt", {"tram.txt": text, "tram.ann": data})


def _file(name: str) -> Callable[[bytes], Source]:
    return lambda data: bytes_source(name, data)


def _squeezed(data: bytes) -> Source:
    return bytes_source("a.spacy", zlib.compress(data))


def _project(data: bytes) -> Source:
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(FORMATS / "refi-qda" / "local_news.qdpx") as given,
        zipfile.ZipFile(packed, "w") as new,
    ):
        for name in given.namelist():
            new.writestr(name, data if name == "project.qde" else given.read(name))
    return bytes_source("a.qdpx", packed.getvalue())


def _inner(kind: str) -> bytes:
    if kind == "spacy":
        return zlib.decompress((FORMATS / "spacy" / "two_articles.spacy").read_bytes())
    with zipfile.ZipFile(FORMATS / "refi-qda" / "local_news.qdpx") as archive:
        return archive.read("project.qde")


# By the name of a format: real bytes, and how they become a file.
FILES: list[tuple[str, bytes, Callable[[bytes], Source]]] = [
    ("brat", (FORMATS / "brat" / "tram.ann").read_bytes(), _brat),
    ("spacy", (FORMATS / "spacy" / "two_articles.spacy").read_bytes(), _file("a.spacy")),
    ("spacy", _inner("spacy"), _squeezed),
    ("spacy-json", (FORMATS / "spacy" / "doc.json").read_bytes(), _file("a.json")),
    ("spacy-json", (FORMATS / "spacy" / "docs.jsonl").read_bytes(), _file("a.jsonl")),
    ("xmi", (FORMATS / "xmi" / "slots.xmi").read_bytes(), _file("a.xmi")),
    ("uima-json", (FORMATS / "xmi" / "slots.json").read_bytes(), _file("a.json")),
    ("qdpx", (FORMATS / "refi-qda" / "harbour.qdpx").read_bytes(), _file("a.qdpx")),
    ("qdpx", _inner("qda"), _project),
]
_IDS = [f"{name} {number}" for number, (name, _, _) in enumerate(FILES)]


def _read(name: str, source: Source) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of zipfile, on names that stand twice
        sound(read_source(source, format=format_named(name)), source.stem)


def _changed(data: bytes, changes: list[Change]) -> bytes:
    for place, gone, new in changes:
        start = place % (len(data) + 1)
        data = data[:start] + new + data[start + gone :]
    return data


@pytest.mark.parametrize(("name", "data", "made"), FILES, ids=_IDS)
def test_real_files_are_recognised(name: str, data: bytes, made: Callable[[bytes], Source]) -> None:
    format = recognised(made(data))
    assert format is not None
    assert format.name == name


@pytest.mark.parametrize(("name", "data", "made"), FILES, ids=_IDS)
@given(changes=_CHANGES)
@settings(max_examples=30, deadline=None)
def test_changed_files_give_items_or_problems(
    name: str, data: bytes, made: Callable[[bytes], Source], changes: list[Change]
) -> None:
    _read(name, made(_changed(data, changes)))


@pytest.mark.parametrize(("name", "data", "made"), FILES, ids=_IDS)
@given(share=st.floats(0, 1))
@settings(max_examples=20, deadline=None)
def test_cut_files_give_items_or_problems(
    name: str, data: bytes, made: Callable[[bytes], Source], share: float
) -> None:
    _read(name, made(data[: int(len(data) * share)]))


@pytest.mark.parametrize(("name", "data", "made"), FILES, ids=_IDS)
@given(given_bytes=st.binary(max_size=200))
@settings(max_examples=30, deadline=None)
def test_random_bytes_give_items_or_problems(
    name: str, data: bytes, made: Callable[[bytes], Source], given_bytes: bytes
) -> None:
    _read(name, made(given_bytes))
