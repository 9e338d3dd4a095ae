"""Opening and creating project files, and who may write."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import NotAProject, ProjectDamaged, ProjectInUse, ProjectTooNew, StorageError
from annotator.store.backup import opened_to_read
from annotator.store.columns import Damaged
from annotator.store.connection import Database, create_database, open_database
from annotator.store.file_errors import translated_error
from annotator.store.new_file import made_anew
from annotator.store.schema import APPLICATION_ID, VERSION
from annotator.store.writer_lock import TOKEN_VARIABLE, lock_path
from tests.examples import child, finish, kill


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "news.qca"
    create_database(path).close()
    return path


def outside(path: Path, *statements: str) -> None:
    """Change a file as another program would."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_project_carries_the_programs_own_application_id_and_version(made: Path) -> None:
    connection = sqlite3.connect(made)
    assert pragma(connection, "application_id") == APPLICATION_ID == 0x51434C41
    assert pragma(connection, "user_version") == VERSION
    connection.close()


def test_a_file_that_came_while_a_project_was_made_is_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    with pytest.raises(StorageError, match=r"news\.qca"), made_anew(path):
        path.write_bytes(b"of somebody else")
    assert path.read_bytes() == b"of somebody else"
    assert [*tmp_path.iterdir()] == [path]


def test_a_project_whose_journal_is_a_link_is_only_read(made: Path, tmp_path: Path) -> None:
    other, journal = tmp_path / "other", made.with_name(f"{made.name}-journal")
    other.touch()
    journal.symlink_to(other)
    with closing(opened_to_read(made)) as connection:
        assert pragma(connection, "user_version") == VERSION
    assert journal.is_symlink()
    with pytest.raises(StorageError, match="is a link"):
        open_database(made)


@pytest.mark.parametrize("how", ["created", "opened", "opened again"])
def test_each_connection_has_the_pragmas_that_do_not_persist(tmp_path: Path, how: str) -> None:
    path = tmp_path / "news.qca"
    database = create_database(path)
    if how != "created":
        database.close()
        database = open_database(path)
    if how == "opened again":
        database.close()
        database = open_database(path)
    connection = database.connection
    found = {name: pragma(connection, name) for name in ("foreign_keys", "synchronous", "trusted_schema")}
    assert found == {"foreign_keys": 1, "synchronous": 2, "trusted_schema": 0}
    assert int(str(pragma(connection, "busy_timeout"))) >= 1000
    assert pragma(connection, "journal_mode") in ("truncate", "delete")
    database.close()


def test_a_reader_has_the_pragmas_too(made: Path) -> None:
    database = open_database(made, read_only=True)
    assert pragma(database.connection, "foreign_keys") == 1
    assert pragma(database.connection, "trusted_schema") == 0
    database.close()


def test_a_project_is_never_created_over_a_file(made: Path) -> None:
    before = made.read_bytes()
    with pytest.raises(StorageError, match="exists already"):
        create_database(made)
    assert made.read_bytes() == before


def test_a_project_is_not_created_in_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="does not exist"):
        create_database(tmp_path / "none" / "news.qca")


def test_a_missing_file_is_refused_with_the_way_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"There is no file .*annotator new"):
        open_database(tmp_path / "news.qca")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b"just a text\n" * 400, "is not a project of this program"),
        (b"short", "is not a project"),
    ],
)
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, data: bytes, message: str
) -> None:
    path = tmp_path / "news.qca"
    path.write_bytes(data)
    with pytest.raises(NotAProject, match=message):
        open_database(path)
    assert path.read_bytes() == data


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    outside(path, "PRAGMA journal_mode = WAL", "CREATE TABLE t (x)", "INSERT INTO t VALUES (1)")
    before = path.read_bytes()
    with pytest.raises(NotAProject, match="is a database of another program"):
        open_database(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_project_is_refused_by_its_version_and_left_alone(
    made: Path, mode: str, read_only: bool
) -> None:
    outside(made, f"PRAGMA journal_mode = {mode}", f"PRAGMA user_version = {VERSION + 8}")
    before = made.read_bytes()
    with pytest.raises(
        ProjectTooNew, match=f"file version {VERSION + 8}, this program reads up to {VERSION}"
    ):
        open_database(made, read_only=read_only)
    assert made.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON quotation BEGIN DELETE FROM history; END",
        "CREATE VIEW spy AS SELECT * FROM document",
    ],
)
def test_a_file_with_a_trigger_or_view_is_refused(made: Path, statement: str) -> None:
    outside(made, statement)
    with pytest.raises(ProjectDamaged, match=r"holds a trigger or view \(spy\)"):
        open_database(made)


def test_a_damaged_file_is_refused_as_damaged(made: Path) -> None:
    data = bytearray(made.read_bytes())
    for at in range(100, len(data)):
        data[at] = 0xA5
    made.write_bytes(data)
    with pytest.raises(StorageError, match="is damaged"):
        open_database(made)


HOLD = """
import sys
from pathlib import Path
from annotator.store.connection import open_database
database = open_database(Path(sys.argv[1]))
print("open", database.lock_token)
sys.stdin.readline()
"""


def test_a_second_writer_is_told_who_holds_the_project_and_may_read(made: Path) -> None:
    holder = child(HOLD, made)
    assert holder.stdout is not None
    assert holder.stdout.readline().startswith("open")
    try:
        with pytest.raises(
            ProjectInUse, match=f"is open in another window or command \\(process {holder.pid} on"
        ):
            open_database(made)
        reader = open_database(made, read_only=True)
        assert reader.connection.execute("SELECT count(*) FROM document").fetchone()[0] == 0
        assert not reader.writable
        with pytest.raises(ProjectInUse, match="open here for reading only"), reader.transaction():
            pass
        reader.close()
    finally:
        kill(holder)


def test_the_right_to_write_ends_with_the_process_that_holds_it(made: Path) -> None:
    holder = child(HOLD, made)
    assert holder.stdout is not None
    holder.stdout.readline()
    kill(holder)
    open_database(made).close()


def test_a_process_that_the_holder_started_may_write_on_its_behalf(made: Path) -> None:
    database = open_database(made)
    helper = child(HOLD, made, **{TOKEN_VARIABLE: database.lock_token})
    out, error = finish(helper)
    assert out == f"open {database.lock_token}\n", error
    # Its end does not end the holder's right.
    out, error = finish(child(HOLD, made))
    assert "ProjectInUse" in error
    database.close()


def test_a_lock_file_without_a_token_lets_no_second_writer_in(made: Path) -> None:
    database = open_database(made)
    lock_path(made).write_text('{"pid": 1}')
    with pytest.raises(ProjectInUse):
        open_database(made)
    database.close()


@pytest.mark.parametrize("text", ["", "[]", "not json", '{"token": null}'])
def test_any_left_over_lock_file_does_no_harm(made: Path, text: str) -> None:
    lock_path(made).write_text(text)
    with closing(open_database(made)) as database:
        assert database.writable


def test_a_failed_creation_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (x)")
        raise RuntimeError("power cut")

    monkeypatch.setattr("annotator.store.connection.create", fails)
    with pytest.raises(RuntimeError):
        create_database(tmp_path / "news.qca")
    monkeypatch.undo()
    create_database(tmp_path / "news.qca").close()


def test_a_transaction_keeps_all_or_nothing(made: Path) -> None:
    database = open_database(made)
    with pytest.raises(RuntimeError), database.transaction() as connection:
        connection.execute("INSERT INTO annotator VALUES ('ana', 'now')")
        raise RuntimeError
    assert database.connection.execute("SELECT count(*) FROM annotator").fetchone()[0] == 0
    with database.transaction() as connection:
        connection.execute("INSERT INTO annotator VALUES ('ana', 'now')")
    shutil.copyfile(made, made.with_name("copy"))
    copy = sqlite3.connect(made.with_name("copy"))
    assert copy.execute("SELECT name FROM annotator").fetchall() == [("ana",)]
    copy.close()
    database.close()


def test_closing_leaves_no_journal_beside_the_project(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    create_database(path).close()
    with closing(open_database(path)) as database, database.transaction() as connection:
        connection.execute("INSERT INTO annotator VALUES ('ana', 'today')")
    assert [found.name for found in tmp_path.iterdir() if "journal" in found.name] == []


def test_only_where_an_act_is_at_work_it_is_said_to_be_unsaved(made: Path) -> None:
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorname = "SQLITE_CORRUPT"
    database = open_database(made)
    for context, end in (
        (database.snapshot, "fit together."),
        (database.transaction, "the act was not saved."),
    ):
        with pytest.raises(ProjectDamaged) as told, context(), database.reading():
            raise error
        assert told.value.message.startswith(f"{made} is damaged: its pages do not fit together")
        assert told.value.message.endswith(end)
    database.close()


def test_a_row_that_is_damaged_is_named() -> None:
    told = translated_error(Path("news.qca"), Damaged("speaker s1"), "; the act was not saved")
    assert isinstance(told, ProjectDamaged)
    assert told.message == "news.qca is damaged: speaker s1 cannot be read."


def test_a_fault_while_a_project_is_made_names_the_file_that_it_was_to_be(tmp_path: Path) -> None:
    held: list[sqlite3.Connection] = []

    def fill(database: Database) -> None:
        held.append(database.connection)
        with database.transaction() as connection:
            connection.execute("INSERT INTO document (position) VALUES (NULL)")

    with pytest.raises(StorageError) as raised:
        create_database(tmp_path / "news.qca", fill)
    assert str(tmp_path / "news.qca") in raised.value.message
    assert [*tmp_path.iterdir()] == []
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        held[0].execute("SELECT 1")
