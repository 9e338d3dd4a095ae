"""The index of words: what it finds, how it is filled, and that it is mended when it is damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import new_document
from annotator.domain.errors import InputError, StorageError
from annotator.domain.layer import Layer, Record
from annotator.domain.search_query import read_query
from annotator.store import file_overview, search
from annotator.store.act_priority import Gate
from annotator.store.connection import Database, create_database, open_database
from annotator.store.import_stage import ImportStage
from annotator.store.search import SearchDamaged

TEXTS = {
    "tram": "Council backs tram\n\nMayor Ann Reed said the tram would cost £212 million.",
    "cafe": "A café closes\n\nIts owner said “it is too dear”. The tram does not stop there.",
    "none": "Weather\n\nIt will rain, and the council has no say in it.",
}
PARTS = ("data", "idx", "docsize", "config")


def add(database: Database, texts: dict[str, str], meta: dict[str, str] | None = None) -> None:
    stage = ImportStage(database)
    for id, text in texts.items():
        stage.add(Record(new_document(id, text, meta), Layer(id, None)))
    stage.commit("import", None)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = create_database(tmp_path / "news.qca")
    add(made, TEXTS)
    search.index_more(made, 1000)
    yield made
    made.close()


def found(database: Database, typed: str, after: int = 0, limit: int = 100) -> list[int]:
    return [hit.position for hit in search.hits(database, read_query(typed), after, limit)]


@pytest.mark.parametrize(
    ("typed", "positions"),
    [
        ("tram", [1, 2]),
        ("TRAM council", [1]),
        ("council", [1, 3]),
        ('"too dear"', [2]),
        ('"dear too"', []),
        ("cafe", [2]),
        ("CAFÉ", [2]),
        ("cafe\u0301", [2]),
        ("coun*", [1, 3]),
        ("coun", []),
        ("212", [1]),
        ("title : tram", []),
        ("tram OR rain", []),
        ("weather", [3]),
    ],
)
def test_words_phrases_and_beginnings_are_found_in_titles_and_texts(
    database: Database, typed: str, positions: list[int]
) -> None:
    assert found(database, typed) == positions
    assert search.count_hits(database, read_query(typed)) == len(positions)


def test_a_title_that_the_text_does_not_have_is_searched_too(database: Database) -> None:
    add(database, {"new": "It is about something."}, {"title": "Ferry sunk"})
    assert found(database, "ferry") == []
    assert search.index_more(database, 1000) == 1
    assert search.hits(database, read_query("ferry something")) == [search.Hit(4, "Ferry sunk")]


def test_hits_come_in_pages_in_the_projects_order(database: Database) -> None:
    add(database, {f"more{n}": f"Report {n}\n\nThe tram is late." for n in range(10)})
    search.index_more(database, 1000)
    assert found(database, "tram", limit=3) == [1, 2, 4]
    assert found(database, "tram", after=4, limit=3) == [5, 6, 7]


def test_the_index_is_filled_step_by_step(tmp_path: Path) -> None:
    with closing(create_database(tmp_path / "news.qca")) as database:
        assert search.index_more(database, 20) == 0
        add(database, {f"a{n}": "ten words " * 5 for n in range(10)})
        assert search.indexed(database) == 0
        assert search.index_more(database, 25) == 3
        assert search.indexed(database) == 3
        assert [search.index_more(database, 1000), search.index_more(database, 1000)] == [7, 0]
        assert found(database, "ten") == list(range(1, 11))


@given(
    typed=st.one_of(st.text(), st.text(alphabet='"*():^-+{}ab \u201c\u0301\0é'), st.text(alphabet='ab"* '))
)
def test_whatever_is_typed_gives_hits_or_a_message(shared: Database, typed: str) -> None:
    try:
        query = read_query(typed)
    except InputError:
        return
    hits = search.hits(shared, query)
    assert len(search.snippets(shared, query, [hit.position for hit in hits])) == len(hits)
    assert search.count_hits(shared, query) == len(hits)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = create_database(tmp_path_factory.mktemp("search") / "news.qca")
    add(made, TEXTS | {"ab": "ab a b aab bab AB"})
    search.index_more(made, 1000)
    yield made
    made.close()


# Damage

DAMAGE = {
    "garbled": ["UPDATE search_data SET block = x'ffff' WHERE id > 10"],
    "all garbled": ["UPDATE search_data SET block = x'ffffffffffff'"],
    "emptied": ["DELETE FROM search_data"],
    "no version": ["DELETE FROM search_config"],
    **{f"without {part}": [f"DROP TABLE search_{part}"] for part in PARTS},
    "missing": ["DROP TABLE search"],
    "too many": ["INSERT INTO search (rowid, title, text) VALUES (99, 'tram', 'tram')"],
    "other words": ["INSERT INTO search (search) VALUES ('delete-all')",
                    "INSERT INTO search (rowid, title, text) SELECT position, 'x', 'y' FROM document"],
}  # fmt: skip


def damaged(database: Database, how: str) -> Database:
    """Return the project opened anew, after somebody has garbled its index."""
    database.close()
    with closing(sqlite3.connect(database.path, isolation_level=None)) as connection:
        for statement in DAMAGE[how]:
            connection.execute(statement)
    return open_database(database.path)


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_index_is_reported_and_made_anew(database: Database, how: str) -> None:
    with closing(damaged(database, how)) as again:
        (line,) = list(search.damage(again))
        assert "index" in line
        assert "annotator index --anew news.qca" in line
        search.make_anew(again)
        assert search.indexed(again) == 0
        assert search.index_more(again, 1000) == 3
        assert list(search.damage(again)) == []
        assert file_overview.damage(again) == []
        assert found(again, "tram") == [1, 2]


@pytest.mark.parametrize("how", ["garbled", "all garbled", "no version", "without data", "missing"])
def test_a_search_in_a_damaged_index_says_so_and_imports_go_on(database: Database, how: str) -> None:
    with closing(damaged(database, how)) as again:
        with pytest.raises(SearchDamaged, match="The search index of news"):
            found(again, "tram")
        add(again, {"new": "An article."})
        assert again.connection.execute("SELECT count(*) FROM document").fetchone()[0] == 4


def test_the_check_of_a_sound_index_says_nothing_and_needs_no_right_to_write(database: Database) -> None:
    database.close()
    with closing(open_database(database.path, read_only=True)) as again:
        assert list(search.damage(again)) == []
        assert found(again, "tram") == [1, 2]
        with pytest.raises(StorageError):
            search.index_more(again, 10)


# Acts go first


def test_who_writes_interrupts_the_reader_and_waits_for_it_to_be_out() -> None:
    gate, connection = Gate(), sqlite3.connect(":memory:", check_same_thread=False)
    forever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    order: list[str] = []

    def read() -> None:
        with gate.reading(connection):
            order.append("reading")
            try:
                connection.execute(forever)
            except sqlite3.OperationalError as error:
                order.append(str(error))

    thread = Thread(target=read)
    thread.start()
    while not order:
        pass
    with gate.writing():
        order.append("writing")
    thread.join()
    connection.close()
    assert order == ["reading", "interrupted", "writing"]
