"""Whatever can be read of a damaged project comes back, and never less than the newest backup holds."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import pytest

from annotator.cli.program import run
from annotator.domain.errors import AnnotatorError, ProjectDamaged, ProjectTooNew, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.jobs import rescue_report
from annotator.project.jobs.rescue import is_sound, rescue_project
from annotator.project.jobs.rescue_report import lines
from annotator.store import emptying
from annotator.store.file_overview import damage
from annotator.store.rescue.account import Account
from annotator.store.rescue.page_file import PageFile
from annotator.store.rescue.shapes import shapes
from annotator.store.rescue.sql_rows import SqlRows
from annotator.store.schema import VERSION
from tests.faults.damage import (
    A_DOCUMENT,
    DOCUMENTS,
    Sound,
    damaged_copy,
    keys_in,
    make_project,
    rows_of,
    stop_an_act,
)
from tests.store.test_trash import full_project
from tests.store.test_trash import rows as all_rows

# A thousand take an hour: RESCUE_PLACES=1000 pytest tests/faults/test_rescue.py
PLACES = int(os.environ.get("RESCUE_PLACES", "16"))
PAGE = 4096
STORED = Path(__file__).parents[1] / "data" / "projects"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    return make_project(tmp_path_factory.mktemp("sound"))


@pytest.fixture
def bad(sound: Sound, tmp_path: Path) -> Path:
    """Give a copy to damage, without a backup."""
    return Path(shutil.copy(sound.path, tmp_path / "crane.qca"))


def overwrite(path: Path, place: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(data)


def pages_with(path: Path, words: bytes) -> list[int]:
    """Return where the pages begin that hold some bytes."""
    data = path.read_bytes()
    return [place for place in range(0, len(data), PAGE) if words in data[place : place + PAGE]]


def rescued(bad: Path, **options: object) -> tuple[Account, Path]:
    new = bad.with_name("new.qca")
    account = rescue_project(bad, new, **options)
    assert is_sound(new)
    return account, new


def test_damage_at_any_place_costs_no_more_than_what_stood_there(sound: Sound, tmp_path: Path) -> None:
    truth, of_backup = rows_of(sound.path), keys_in(rows_of(sound.backup))
    folder, new = tmp_path / "bad", tmp_path / "new.qca"
    for number in range(PLACES):
        bad = damaged_copy(sound, folder, number)
        has_backup = number % 2 == 0
        if has_backup:
            shutil.copytree(sound.backup.parent, folder / sound.backup.parent.name)
        before, readable = bad.read_bytes(), rows_of(bad)
        try:
            Project.open(bad, read_only=True).close()
        except AnnotatorError as told:
            assert told.message
        try:
            account = rescue_project(bad, new)
        except StorageError as told:
            assert not has_backup
            assert "No document" in told.message
            assert not any(row[0] == "document_text" for row in readable)
            continue
        assert bad.read_bytes() == before
        rows = rows_of(new)
        assert not has_backup or of_backup <= keys_in(rows), f"place {number}: less than the backup"
        # The row of a document whose text is damaged says so.
        lost = keys_in((readable & truth) - rows) - (keys_in(rows) if not account.is_complete else set())
        assert not lost, f"place {number}: less than SQL reads: {sorted(map(str, lost))[:3]}"
        assert number % 5 or is_sound(new), number
        new.unlink()


def test_noise_that_the_journal_does_not_prove_costs_no_page_of_the_file(bad: Path) -> None:
    with closing(sqlite3.connect(bad)) as connection:
        connection.execute("DELETE FROM history")  # it would bring the rows back in another way
        connection.commit()
    stop_an_act(bad, bad.with_name("stopped"))
    journal = bad.with_name(f"{bad.name}-journal")
    data = bytearray(journal.read_bytes())
    for start in range(512, len(data) - PAGE, PAGE + 8):
        content = start + 4
        for place in range(content + 100, content + PAGE):
            if (content + PAGE - place) % 200:  # of the others, SQLite's checksum knows nothing
                data[place] = 0
    journal.write_bytes(data)
    readable = {key for key in keys_in(rows_of(bad)) if key[0] == "quotation"}
    account, new = rescued(bad)
    assert not account.is_complete
    assert len(readable) > A_DOCUMENT
    assert readable <= keys_in(rows_of(new))


def test_a_sound_project_is_rescued_as_it_is(bad: Path, sound: Sound) -> None:
    account, new = rescued(bad)
    assert account.is_complete
    assert (account.documents, account.whole) == (DOCUMENTS, DOCUMENTS)
    assert rows_of(new) - rows_of(sound.path) == rows_of_act(new)
    with Project.open(new) as project:
        assert project.work_as("ana")
        project.undo()  # the history is whole


def rows_of_act(path: Path):
    """Return the act of the rescue itself, which is new."""
    rows = rows_of(path)
    return {row: 1 for row in rows if row[0] == "history" and "rescue crane.qca" in row}


@pytest.fixture
def with_trash(tmp_path: Path) -> Path:
    """Give a project with a document in the trash and one that is gone for good; its backup has all three."""
    path = tmp_path / "crane.qca"
    with full_project(path) as project:
        (tmp_path / "crane.backups").mkdir()
        project.save_copy(tmp_path / "crane.backups" / "crane.2026-11-29T140005Z.hourly.qca")
        project.trash_acts().remove(["a0"])
        emptying.empty(project.database, "ana")
        project.trash_acts().remove(["a1"])
    return path


def test_documents_in_the_trash_stay_there_and_numbers_keep_their_gaps(with_trash: Path) -> None:
    account, new = rescued(with_trash)
    assert (account.documents, account.in_trash, account.is_complete) == (1, 1, True)
    assert "1 document in the trash, as before." in list(lines(account))
    assert all_rows(new) == all_rows(with_trash)
    with Project.open(new) as project:
        project.work_as("ana")
        assert project.undo().arrived == ((2, 2),)
        assert list(project.positions()) == [2, 3]
        assert len(project.open_document(2).quotations) == 1


def test_runs_of_the_trash_are_made_anew_from_its_rows(with_trash: Path) -> None:
    shutil.rmtree(with_trash.with_suffix(".backups"))
    before = all_rows(with_trash)
    execute(with_trash, "DELETE FROM trash", "DELETE FROM emptied")
    account, new = rescued(with_trash)
    assert account.in_trash == 1
    after = all_rows(new)
    assert {name: rows for name, rows in after.items() if name != "trash"} == {
        name: rows for name, rows in before.items() if name != "trash"
    }
    with Project.open(new) as project:
        assert project.trash_acts().restore([2]).arrived == ((2, 2),)
        assert project.document_at(2).id == "a1"
        assert damage(project.database) == []


def test_what_is_lost_in_the_trash_is_told_or_comes_from_the_backup(with_trash: Path) -> None:
    execute(with_trash, "DELETE FROM trash_row WHERE \"table\" = 'document'")
    account, new = rescued(with_trash)
    assert (account.documents, account.in_trash) == (2, 0)
    new.unlink()
    shutil.rmtree(with_trash.with_suffix(".backups"))
    account, new = rescued(with_trash)
    assert (account.whole, account.lost, account.in_trash) == (1, 1, 0)
    assert any("rows in the trash lost" in line for line in lines(account))
    with Project.open(new) as project:
        assert list(project.positions()) == [3]
        assert damage(project.database) == []


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        for statement in statements:
            connection.execute(statement)


def test_without_header_and_schema_rows_are_told_by_their_columns(bad: Path, sound: Sound) -> None:
    # The row of each document is lost with its page; texts find their documents by where words begin and end.
    for place in {0, *pages_with(bad, b"CREATE TABLE"), *pages_with(bad, b"CREATE INDEX"), PAGE, 2 * PAGE}:
        overwrite(bad, place, os.urandom(PAGE))
    account, new = rescued(bad)
    kept = ("document_text", "layer", "quotation", "speaker", "history")
    of_kept = {row for row in rows_of(sound.path) if row[0] in kept}
    assert of_kept <= set(rows_of(new))
    with Project.open(new) as project:
        assert {project.document_at(n + 1).id for n in range(DOCUMENTS)} == {
            f"article-{n}" for n in range(DOCUMENTS)
        }
    assert account.in_part == DOCUMENTS
    assert set(kept) <= set(account.unreadable_pages), "who knows what else stood in these tables"


def test_a_table_whose_first_page_is_lost_is_told(bad: Path) -> None:
    with closing(sqlite3.connect(bad)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'speaker'").fetchone()
    overwrite(bad, (root - 1) * PAGE, bytes(PAGE))
    account, _ = rescued(bad)
    assert account.unreadable_pages == {"speaker": 1}
    assert not account.is_complete


@pytest.mark.parametrize("size", [1, 60, 3000])
def test_annotations_stay_where_their_text_is_lost_or_damaged(bad: Path, size: int) -> None:
    text_page = pages_with(bad, b"Article 3.\n\n")[-1]
    place = bad.read_bytes().index(b"Article 3.\n\n", text_page)
    overwrite(bad, place, bytes([0xFF]) * size)
    assert not is_sound(bad)
    account, new = rescued(bad)
    (document,) = [document for document in account.told if document.state == "in part"]
    assert (document.id, document.missing) == ("article-3", [])
    assert document.text_kept
    with Project.open(new) as project:
        view = project.open_document(4)
        assert view.document.meta["rescued"]["text"] == "not the imported one"
        project.work_as("ana")
    assert sum(row[:2] == ("quotation", "article-3") for row in rows_of(new)) == A_DOCUMENT


def test_what_was_deleted_stays_so_even_where_its_page_is_still_there(bad: Path) -> None:
    with Project.open(bad) as project:
        acts = project.work_as("ana")
        document = project.document_at(2)
        for quotation in list(project.open_document(2).quotations):
            acts.on(document).annotations.delete(Reference(QUOTATION, quotation.id))
    overwrite(bad, 0, bytes(200))  # neither the list of free pages nor a root is known
    account, new = rescued(bad)
    assert not any(row[:2] == ("quotation", "article-1") for row in rows_of(new))
    assert account.whole == DOCUMENTS


def test_an_act_that_had_not_ended_is_rolled_back_also_by_a_damaged_journal(
    sound: Sound, tmp_path: Path
) -> None:
    bad = damaged_copy(sound, tmp_path / "bad", 4, damage=lambda path, chance: None)
    account, new = rescued(bad)
    assert account.restored_pages
    assert rows_of(new) - rows_of(sound.path) == rows_of_act(new)
    journal = bad.with_name("crane.qca-journal")
    overwrite(journal, 1000, bytes(1000))
    new.unlink()
    account, new = rescued(bad)
    assert account.damaged_pages == 1
    assert not account.is_complete


def test_what_is_lost_is_told_with_how_it_is_known(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(bad)) as connection:
        connection.execute("DELETE FROM history")
        connection.execute("UPDATE quotation SET content = '[[0' WHERE document = 'article-5' AND id > 'q8'")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM speaker")
        (damaged,) = connection.execute("SELECT count(*) FROM quotation WHERE content = '[[0'").fetchone()
        connection.commit()
    new = bad.with_name("new.qca")
    assert run(["rescue", str(bad), "-o", str(new), "--json"]) == 1
    said = capsys.readouterr()
    found = json.loads(said.out)
    (missing,) = next(told["missing"] for told in found["told"] if told["id"] == "article-5")
    assert (missing["table"], missing["count"], missing["how"]) == (
        "quotation",
        damaged,
        "its row is damaged",
    )
    assert f"document “article-5” (Article 5.): in part; {damaged} quotations lost" in said.err
    assert "cannot be told as missing" in said.err
    assert "12 documents: 11 whole, 1 in part, 0 lost." in said.err
    assert found["rows"]["speaker"]["stand-ins"]
    assert run(["rescue", str(bad), "-o", str(new)]) == 2  # never over an existing file
    assert "exists already" in capsys.readouterr().err


def test_an_export_keeps_going_past_single_rows(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(bad)) as connection:
        connection.execute("DELETE FROM history")
        (id,) = connection.execute("SELECT max(id) FROM quotation WHERE document = 'article-5'").fetchone()
        connection.execute("UPDATE quotation SET cue = '7' WHERE id = ?", (id,))
        connection.commit()
    out = bad.with_name("out.jsonl")
    asked = ["export", str(bad), "-o", str(out)]
    assert run(asked) == 1
    assert len(out.read_text().splitlines()) == DOCUMENTS - 1
    assert run([*asked, "--keep-going"]) == 1
    assert "1 quotation lost (its row is damaged)" in capsys.readouterr().err
    records = [json.loads(line) for line in out.read_text().splitlines()]
    assert sum(len(record["quotations"]) for record in records) == DOCUMENTS * A_DOCUMENT - 1
    overwrite(bad, 0, bytes(100))
    with pytest.raises(ProjectDamaged, match="does not begin as a project does"):
        Project.open(bad)
    assert run(asked) == 2
    assert "annotator rescue" in capsys.readouterr().err
    assert run([*asked, "--keep-going"]) == 1
    assert len(out.read_text().splitlines()) == DOCUMENTS
    assert run(["export", str(bad), "-o", str(bad), "--format", "jsonl", "--keep-going"]) == 2


def chained(bad: Path) -> None:
    """Let every chain of overflow lead into itself, and every record claim two gigabytes."""
    data = bytearray(bad.read_bytes())
    for place in range(PAGE, len(data), PAGE):
        if data[place] == 0:
            data[place : place + 4] = (place // PAGE + 1).to_bytes(4, "big")
        if data[place] in (0x0A, 0x0D):
            for cell in range(int.from_bytes(data[place + 3 : place + 5], "big")):
                at = place + int.from_bytes(data[place + 8 + 2 * cell : place + 10 + 2 * cell], "big")
                data[at : at + 5] = b"\x87\xff\xff\xff\x7f"
    bad.write_bytes(data)


def circling(bad: Path) -> None:
    """Let every page be one that leads to the first ones, and these to it."""
    page = bytes([0x05, 0, 0, 0x01, 0x80, 0x08, 0x00, 0, 0, 0, 0, 2]) + b"\x08\x00" * 384
    page = page.ljust(2048, b"\0") + b"\0\0\0\x03\x01" + bytes(PAGE - 2053)
    bad.write_bytes(bad.read_bytes()[:PAGE] + page * 400)


def sparse(bad: Path) -> None:
    """Make it a file of 200 GB, nearly all of it a hole."""
    os.truncate(bad, 200 << 30)


@pytest.mark.parametrize(
    "harm", [chained, circling, sparse, lambda bad: bad.write_bytes(b"SQLite format 3\0")]
)
def test_a_file_made_to_do_harm_costs_neither_time_nor_memory(
    bad: Path, harm: Callable[[Path], object]
) -> None:
    harm(bad)
    new = bad.with_name("new.qca")
    try:
        account = rescue_project(bad, new)
        assert account.documents
    except AnnotatorError as told:
        assert "nothing was written" in told.message
        assert not new.exists()


def test_a_rescue_that_is_stopped_leaves_nothing(bad: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    overwrite(bad, 0, bytes(100))
    with pytest.raises(KeyboardInterrupt):
        rescue_project(bad, bad.with_name("new.qca"), stop)
    assert [path.name for path in bad.parent.iterdir()] == ["crane.qca"]


@pytest.mark.parametrize("stored", sorted(STORED.glob("*.qca")), ids=lambda path: path.stem)
def test_a_project_of_each_file_version_is_rescued_as_migrating_gives_it(
    stored: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(stored, tmp_path / "old.qca"))
    account = rescue_project(path, tmp_path / "new.qca")
    assert account.is_complete
    Project.open(path).close()
    assert rows_of(tmp_path / "new.qca") >= rows_of(path)
    assert is_sound(tmp_path / "new.qca")


def test_a_project_of_a_newer_program_is_left_to_that(bad: Path) -> None:
    overwrite(bad, 60, (VERSION + 1).to_bytes(4, "big"))
    with pytest.raises(ProjectTooNew, match="newer version"):
        rescue_project(bad, bad.with_name("new.qca"))
    overwrite(bad, 60, b"\x7fabc")  # no version, but damage
    account, _ = rescued(bad)
    assert account.is_complete


@pytest.mark.parametrize("word", [b"article-1", b"q"])
def test_an_annotation_whose_key_is_damaged_is_there_once(bad: Path, word: bytes) -> None:
    with closing(sqlite3.connect(bad)) as connection:
        (id,) = connection.execute("SELECT min(id) FROM quotation WHERE document = 'article-1'").fetchone()
    data = bytearray(bad.read_bytes())
    key = b"article-1ana" + id.encode() + b"[["
    assert data.count(key) == 1  # of the row itself; indexes have their columns in another order
    data[data.index(key) + key.index(word) + len(word) - 1] ^= 1
    bad.write_bytes(data)
    account, new = rescued(bad)
    assert account.documents == DOCUMENTS
    assert sum(row[0] == "quotation" for row in rows_of(new)) == DOCUMENTS * A_DOCUMENT


def test_what_the_disk_cannot_read_any_more_is_passed_over(
    bad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text_page = pages_with(bad, b"Article 5.\n\n")[-1]
    read = PageFile._read

    def failing(file: PageFile, place: int, size: int) -> bytes:
        if not isinstance(file._file, Failing):
            file._file = Failing(file._file, text_page)
        return read(file, place, size)

    monkeypatch.setattr(PageFile, "_read", failing)
    monkeypatch.setattr(SqlRows, "read", lambda *_: None)
    account, _ = rescued(bad)
    assert 0 < account.in_part < DOCUMENTS


class Failing:
    """A file whose disk fails at one page."""

    def __init__(self, file: BinaryIO, place: int) -> None:
        self._file, self._bad = file, place

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def read(self, size: int) -> bytes:
        if self._file.tell() == self._bad:
            raise OSError(5, "Input/output error")
        return self._file.read(size)


def test_a_full_disk_is_told(bad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    monkeypatch.setattr("annotator.store.rescue.rescue.mend", full)
    with pytest.raises(StorageError, match="nothing was written"):
        rescue_project(bad, bad.with_name("new.qca"))
    assert [path.name for path in bad.parent.iterdir()] == ["crane.qca"]


def test_no_room_for_the_file_as_it_was_before_an_act_is_told(
    sound: Sound, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = damaged_copy(sound, tmp_path / "bad", 4, damage=lambda path, chance: None)
    before = set(bad.parent.iterdir())

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(PageFile, "copy_to", full)
    with pytest.raises(StorageError, match=r"new\.qca cannot be written") as told:
        rescue_project(bad, bad.with_name("new.qca"))
    assert "space" in told.value.remedy
    assert set(bad.parent.iterdir()) == before


def test_each_table_whose_rows_may_be_lost_has_its_words() -> None:
    assert set(rescue_report._NOUNS) == set(shapes())


def test_whatever_is_not_as_it_was_is_told() -> None:
    account = Account(missing_acts=1, references_dropped=2, restored_pages=3, damaged_pages=4)
    said = "\n".join(lines(account))
    for words in (
        "lost: what it deleted may be back",
        "2 rows named annotations that are lost",
        "rolled back (3 pages)",
        "4 pages of its journal could not be read",
    ):
        assert words in said
    sound = "\n".join(lines(Account()))
    assert not any(words in sound for words in ("deleted may be back", "named an", "rolled back", "journal"))


def test_each_page_that_cannot_be_read_is_told_by_its_table() -> None:
    said = "\n".join(lines(Account(unreadable={"quotation": 2}, unreadable_pages={"speaker": 1})))
    assert "read elsewhere if they are not named above: 2 quotations." in said
    assert "Pages that cannot be read, of speakers (1):" in said
