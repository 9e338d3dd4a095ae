"""Which files can be read, and how each becomes records."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.layer import Layer, Record
from annotator.formats.jsonl_reader import read_line
from annotator.formats.problems import Problem, problem
from annotator.formats.text import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT_ENDINGS = (".txt", ".text")
LINE_ENDINGS = (".jsonl", ".ndjson", ".jsonlines")
ENDINGS = TEXT_ENDINGS + LINE_ENDINGS

# A longer line is no article; reading it whole could take all memory.
LONGEST_LINE = 64 * 1024 * 1024
LARGEST_TEXT = 64 * 1024 * 1024


def readable_files(given: Path) -> list[Path]:
    """Return the files that a path stands for: itself, or what a folder holds in readable formats.

    Links inside of a folder are not followed: what is imported lies where the reader sees it.

    Raises
    ------
    InputError: there is nothing there, or nothing that can be read.
    """
    if given.is_dir():
        found = sorted(
            path
            for path in given.rglob("*")
            if path.suffix.lower() in ENDINGS and path.is_file() and not path.is_symlink()
        )
        if not found:
            raise InputError(f"no file in it ends with {', '.join(ENDINGS)}.", "Choose another folder.")
        return found
    if not given.exists():
        raise InputError("there is no such file.", "Check the spelling.")
    if given.suffix.lower() not in ENDINGS:
        kind = f"files that end with “{shown(given.suffix)}”" if given.suffix else "files without an ending"
        raise InputError(f"{kind} cannot be read.", f"Give {', '.join(ENDINGS)}.")
    return [given]


def shown(name: str) -> str:
    """Return a file's name as it can be kept and printed; bytes that are no UTF-8 become marks."""
    return os.fsencode(name).decode("utf-8", "replace")


def read_file(path: Path) -> Iterator[tuple[str, Record | Problem, bytes]]:
    """Yield for each item of a file its place, its record or what is wrong with it, and its bytes."""
    try:
        with path.open("rb") as stream:
            if path.suffix.lower() in TEXT_ENDINGS:
                yield from _read_whole(stream, path)
            else:
                yield from read_lines(stream, shown(path.name), shown(path.stem))
    except OSError as error:
        wrong = Problem(
            shown(path.name),
            f"it cannot be read: {error.strerror}.",
            "Check that it exists and its permissions.",
        )
        yield shown(path.name), wrong, b""


def _read_whole(stream: BinaryIO, path: Path) -> Iterator[tuple[str, Record | Problem, bytes]]:
    name = shown(path.name)
    data = stream.read(LARGEST_TEXT + 1)
    try:
        if len(data) > LARGEST_TEXT:
            raise InputError(f"it is larger than {LARGEST_TEXT >> 20} MB, which no article is.")
        document = read_text(data, shown(path.stem), name)
        yield name, Record(document, Layer(document.id, None)), data
    except AnnotatorError as error:
        yield name, problem(name, error), b""


def read_lines(stream: BinaryIO, name: str, stem: str) -> Iterator[tuple[str, Record | Problem, bytes]]:
    """Yield the items of a stream of JSON lines; a broken line costs only itself."""
    number = 0
    empty = True
    while line := stream.readline(LONGEST_LINE + 1):
        number += 1
        place = f"{name}:{number}"
        if len(line) > LONGEST_LINE:
            empty = False
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_LINE)
            yield place, Problem(place, f"the line is longer than {LONGEST_LINE >> 20} MB."), b""
            continue
        line = line.strip().removeprefix(b"\xef\xbb\xbf")
        if not line:
            continue
        empty = False
        try:
            yield place, read_line(line, f"{stem}-{number}"), line
        except AnnotatorError as error:
            yield place, problem(place, error, line), line
    if empty:
        yield name, Problem(name, "it is empty: there is no line in it."), b""
