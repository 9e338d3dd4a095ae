"""Files are read by several processes, in their order; one that is lost costs the file that it reads."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain.document import new_document
from annotator.domain.layer import Record
from annotator.formats import registry
from annotator.formats.input.choices import Choices
from annotator.formats.input.import_format import ImportFormat
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.input.items import Item, read_article
from annotator.formats.input.sources import Source
from annotator.formats.reading import reader_pool
from annotator.formats.reading.file_batches import batches
from annotator.formats.reading.parts import Batch, parts_of
from annotator.formats.reading.reader_pool import ReaderPool
from tests.examples import child, kill

# A reader of files that do what their first word says, as a library with faults does.
READER = """
import os, sys, time
from annotator.formats import registry
from annotator.formats.reading import reader_process
from tests.formats.reading.test_reader_pool import FORMAT
registry.IMPORTS = (*registry.IMPORTS, FORMAT)
sys.exit(reader_process.main())
"""


def _read(source: Source, choices: Choices) -> Iterator[Item]:
    import os

    for word in source.limited(1000).decode().split():
        if word == "here":
            source.path.with_suffix(".here").touch()  # type: ignore[union-attr]
        elif word == "crash":
            os._exit(7)
        elif word == "hang":
            time.sleep(600)
        elif word == "raise":
            raise ZeroDivisionError("no division")
        elif word == "print":
            print("what a library prints")  # noqa: T201
            os.write(1, b"what a library of C prints")
        yield from read_article(source, lambda data, word=word: new_document(word, word))


FORMAT = ImportFormat("words", "Words", (".words",), _read)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setattr(registry, "IMPORTS", (*registry.IMPORTS, FORMAT))
    monkeypatch.setattr(reader_pool, "reader_command", lambda: [sys.executable, "-c", READER])
    return [tmp_path / f"{number}.words" for number in range(8)]


def outcome(paths: list[Path]) -> list[str]:
    with batches(paths, ImportPlan()) as found:
        items = [item for batch in found for _, item, _ in batch.items]
    return [item.document.id if isinstance(item, Record) else str(item) for item in items]


def test_the_articles_come_in_the_order_of_the_files(files: list[Path]) -> None:
    for number, path in enumerate(files):
        path.write_text(" ".join(f"w{number}-{word}" for word in range(50 if number % 3 else 1)))
    words = [word for path in files for word in path.read_text().split()]
    assert outcome(files) == words


def test_a_reader_that_is_lost_costs_the_file_that_it_reads(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        reader_pool, "patience_with", lambda part: 0.5 if part.path.read_text() == "hang" else 120.0
    )
    for path, words in zip(
        files, ("a", "b crash c", "d", "hang", "print", "f raise g", "h", "i"), strict=True
    ):
        path.write_text(words)
    remedy = "Save it in another format, or in smaller files."
    assert outcome(files) == [
        "a",
        f"1.words: its reader crashed, or there was not enough memory, so it is not read to its end. {remedy}",
        "d",
        f"3.words: its reader got stuck, so it is not read to its end. {remedy}",
        "print",
        "f",
        "5.words: the program made a mistake with it (for its makers: ZeroDivisionError: no division). Save it in another format.",
        "h",
        "i",
    ]


def test_a_reader_that_got_stuck_once_is_not_said_to_be_stuck_for_ever(files: list[Path]) -> None:
    files[0].write_text("a")
    (part,) = parts_of(files[:1], ImportPlan())
    reader = reader_pool._Reader()
    reader._give_up()
    reader.close()
    (batch,) = reader.answers(part)
    assert isinstance(batch, Batch)
    assert "crashed" in str(batch.items[0][1])


def test_the_end_of_the_reading_ends_the_processes_whatever_they_do(files: list[Path]) -> None:
    for path in files:
        path.write_text("a hang")
    files[0].write_text("a")
    pool = ReaderPool(parts_of(files, ImportPlan()), 2)
    assert [item.document.id for _, item, _ in next(pool.batches()).items if isinstance(item, Record)] == [
        "a"
    ]
    processes = [reader._process for reader in pool._readers]
    pool.close()
    assert all(process is None or process.poll() is not None for process in processes)


def test_very_many_articles_of_one_file_do_not_wait_for_the_file_before(files: list[Path]) -> None:
    files[0].write_text("a")
    files[1].write_text(" ".join(f"w{number}" for number in range(150)))
    assert len(outcome(files[:2])) == 151


ASKING = """
import sys, time
from pathlib import Path
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.reading import reader_pool
from annotator.formats.reading.parts import Batch, parts_of
from tests.formats.reading import test_reader_pool as given
given.registry.IMPORTS = (*given.registry.IMPORTS, given.FORMAT)
reader_pool.reader_command = lambda: [sys.executable, "-c", given.READER]
pool = reader_pool.ReaderPool(parts_of([Path(sys.argv[1])], ImportPlan()), 1)
while not (process := pool._readers[0]._process):
    time.sleep(0.01)
print(process.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not end them where they hang")
def test_a_reader_that_hangs_ends_with_the_process_that_asked(files: list[Path]) -> None:
    files[0].write_text("here hang")
    process = child(ASKING, files[0])
    assert process.stdout is not None
    reader = Path("/proc", process.stdout.readline().strip(), "stat")
    wait_until(files[0].with_suffix(".here").exists)
    kill(process)
    wait_until(lambda: not reader.exists() or reader.read_text().split()[2] == "Z")


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)
