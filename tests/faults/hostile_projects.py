"""Project files made to do harm, one for each number: damaged, of wrong values, of other programs, too large, tempting."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from annotator.domain.analysis import Analysis
from annotator.domain.document import Document, sha256
from annotator.domain.layer import Layer
from annotator.project.acts.codebook import change_codebook
from annotator.project.jobs.preparation import save_analysis
from annotator.store.schema import APPLICATION_ID, VERSION
from tests.examples import ARTICLE, add_records, new_project
from tests.faults.fuzzing.codebooks import FULL
from tests.faults.fuzzing.mutations import VALUES, mutated
from tests.faults.fuzzing.projects import columns_of, values_in, work_in, write_values
from tests.formats.exchange.exports import everything

OLD_VERSIONS = Path(__file__).parents[1] / "data" / "projects"
BAIT = "bait.png"  # a picture beside the project, which nothing may open
_ANNOTATOR = "Ana"
_TEXTS = 4  # documents that Ana has annotated

Make = Callable[[Path, random.Random], None]


@cache
def whole_project() -> bytes:
    """Return a project in which Ana has annotated several documents by a codebook with everything in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "base.qca"
        with new_project(path) as project:
            work_in(project, _ANNOTATOR)
            change_codebook(project.database, _ANNOTATOR, FULL, "FULL")
            record = everything()
            for number in range(_TEXTS):
                document = Document(
                    f"e{number}", record.document.text, {"title": f"Ferries {number}", "byline": "Ann"}
                )
                layer = replace(record.layer, document=document.id, annotator=_ANNOTATOR)
                add_records(project, replace(record, document=document, layer=layer))
            empty = Document("last", ARTICLE * 3, {"url": "https://news.example/a"})
            add_records(
                project, replace(record, document=empty, layer=Layer("last", None), speakers=(), entities=())
            )
            # Nothing is left to the model, which takes longer than all else.
            for id in ("last", *(f"e{number}" for number in range(_TEXTS))):
                save_analysis(project, id, Analysis("given 1", (), ()))
        return path.read_bytes()


def _change(path: Path, *statements: str, values: tuple[object, ...] = ()) -> None:
    """Run statements on a copy of the base, past each constraint."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement, values if "?" in statement else ())


def _damaged(path: Path, dice: random.Random) -> None:
    data = path.read_bytes()
    for _ in range(dice.choice((1, 5, 40))):
        data = mutated(data, "bytes", dice)
    path.write_bytes(data)


def _cut(path: Path, dice: random.Random) -> None:
    data = path.read_bytes()
    path.write_bytes(
        data[: dice.choice((0, 1, 15, 100, 4096, dice.randrange(len(data)), dice.randrange(len(data))))]
    )


def _wrong_kinds(path: Path, dice: random.Random) -> None:
    columns = columns_of(path)
    kinds = (*VALUES[:22], {"bytes": "ff00"}, {"words": "ff"}, {"words": "eda080"})
    write_values(
        path, [[*dice.choice(columns), dice.choice(kinds)] for _ in range(dice.choice((1, 1, 2, 6)))]
    )


def _wrong_json(path: Path, dice: random.Random) -> None:
    entries = [entry for entry in values_in(path) if isinstance(entry[2], list | dict)]
    chosen = [dice.choice(entries) for _ in range(dice.choice((1, 3)))]
    for table, column, value in chosen:
        changed = mutated(json.dumps(value).encode(), "json", dice)
        write_values(path, [[table, column, {"words": changed.hex()}]])


def _with_text(path: Path, text: str, position: int = 2) -> None:
    """Give a document another text, with the hash that fits it."""
    _change(path, "UPDATE document_text SET text = ? WHERE position = 2", values=(text,))
    _change(path, "UPDATE document SET sha256 = ?, words = 7 WHERE position = 2", values=(sha256(text),))


def _enormous(path: Path, dice: random.Random) -> None:
    huge = dice.choice(
        (
            "word " * 400_000,
            "x" * 2_000_000,
            "“a” said b.\n" * 100_000,
            "\n" * 300_000 + "a",
            "é\u0301" * 500_000,
        )
    )
    where = dice.choice(("text", "title", "meta", "note", "speaker", "why", "codebook", "annotator", "act"))
    if where == "text":
        _with_text(path, everything().document.text + huge)
    elif where == "meta":
        _change(
            path,
            "UPDATE document SET meta = ?",
            values=(json.dumps({"title": huge, "byline": huge, "url": huge}),),
        )
    elif where == "codebook":
        body = FULL | {
            "name": huge,
            "claim_types": [{"id": f"c{n}", "label": huge[:5000]} for n in range(300)],
        }
        _change(path, "UPDATE codebook SET body = ?", values=(json.dumps(body),))
    else:
        table, column = {
            "title": ("document", "title"),
            "note": ("quotation", "note"),
            "speaker": ("speaker", "name"),
            "why": ("suggestion", "why"),
            "annotator": ("annotator", "since"),
            "act": ("history", "act"),
        }[where]
        _change(path, f"UPDATE {table} SET {column} = ?", values=(huge,))


_SIGNS = (
    "\u202e",
    "\u202a\u2066",
    "\u200f",
    "\0",
    "\x01\x07\x1b[31m",
    "\x7f",
    "\u200b",
    "\ufeff",
    "\ufffc",
    "\ufdd0",
    "\U000e0001",
    "Z\u0351\u036b\u0343\u036a" * 60,
    "\u2028",
    "\r",
    "\t\t",
    "\U0010ffff",
    "👩🏽‍🚒",
    "&amp;",
    "%s%n{0}",
    "&",
    "&&x",
)
_MARKUP = (
    "<a href='http://127.0.0.1:9/x'>click</a>", "<img src='http://127.0.0.1:9/x.png'>", f"<img src='{BAIT}'>", f"<img src='file:{BAIT}'>",
    "<h1 style='font-size:400pt'>A</h1>", "<script>alert(1)</script>", "<table><tr><td>" * 200, "<!--", "<b>a", "</p></body></html>",
    "<style>*{color:red;background:url(http://127.0.0.1:9/s)}</style>", "<link rel=stylesheet href='http://127.0.0.1:9/s.css'>",
    "<iframe src='http://127.0.0.1:9/'>", "javascript:alert(1)", "file:///etc/passwd", "![x](http://127.0.0.1:9/m.png)", "[x](javascript:1)", "<object data='http://127.0.0.1:9/o'>",
)  # fmt: skip
_WORDS_OF_PEOPLE = (
    ("document", "title"), ("quotation", "note"), ("claim", "note"), ("speaker", "name"), ("suggestion", "why"), ("suggestion", "rule"), ("suggestion", "producer"),
    ("claim_suggestion", "why"), ("history", "act"), ("history", "annotator"), ("history", "at"), ("entity", "label"), ("annotator", "name"), ("import_report", "summary"),
    ("import_report", "page"), ("decision", "reason"), ("layer", "status"), ("quotation", "speaker"), ("codebook", "name"), ("codebook", "version"), ("analysis", "model"),
)  # fmt: skip


def _tempting(path: Path, dice: random.Random, words: tuple[str, ...]) -> None:
    for table, column in _WORDS_OF_PEOPLE:
        if column in ("status", "speaker") or dice.random() < 0.2:
            continue
        _change(path, f"UPDATE OR IGNORE {table} SET {column} = ?", values=(dice.choice(words),))
    meta = {
        name: dice.choice(words)
        for name in ("title", "byline", "publisher", "published", "url", "language", "section")
    }
    _change(path, "UPDATE document SET meta = ?", values=(json.dumps(meta),))
    _change(path, "UPDATE speaker SET aliases = ?", values=(json.dumps([dice.choice(words), "b"]),))
    _with_text(
        path,
        everything().document.text
        + " ".join(words).replace("\0", "").replace("\r", "").replace("\u2028", ""),
    )
    body = _in_all_words(FULL, lambda word: word + dice.choice(words))
    _change(path, "UPDATE codebook SET body = ?", values=(json.dumps(body),))


def _in_all_words(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {
            key: each if key in ("id", "group") else _in_all_words(each, change)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [_in_all_words(each, change) for each in value]
    return change(value) if isinstance(value, str) else value


def _signs(path: Path, dice: random.Random) -> None:
    _tempting(path, dice, _SIGNS)


def _markup(path: Path, dice: random.Random) -> None:
    _tempting(path, dice, _MARKUP)


def _codebook(path: Path, dice: random.Random) -> None:
    data = json.dumps(FULL).encode()
    for _ in range(dice.choice((1, 3, 8))):
        data = mutated(data, "json", dice)
    odd = (
        FULL | {"entity_types": [{"id": "PERSON", "label": "P", "group": "red; }", "color": "url(http://127.0.0.1:9)"}] * 60},
        FULL | {"claim_types": [{"id": f"c/{n}\n", "label": dice.choice(_SIGNS), "key": "Ctrl+Q"} for n in range(40)]},
        FULL | {"claim_types": [], "entity_types": [], "attributes": []},
        FULL | {"attributes": [{"id": f"a{n}", "label": "L" * 300, "values": [{"id": "", "label": ""}] * 50} for n in range(30)]},
        FULL | {"roles": [{"id": f"r{n}", "label": dice.choice(_MARKUP)} for n in range(50)]},
        FULL | {"guidelines": dice.choice(_MARKUP) * 500},
    )  # fmt: skip
    body = data if dice.random() < 0.6 else json.dumps(dice.choice(odd)).encode()
    write_values(path, [["codebook", "body", {"words": body.hex()}]])


def _circles(path: Path, dice: random.Random) -> None:
    statements = (
        "UPDATE quotation SET parent = id",
        "UPDATE quotation SET parent = CASE id WHEN 'q1' THEN 'q2' WHEN 'q2' THEN 'q3' ELSE 'q1' END WHERE document LIKE 'e%'",
        "UPDATE quotation SET parent = 'nobody'",
        "UPDATE quotation SET speaker = 'nobody'",
        """UPDATE quotation SET further_speakers = '["nobody", "s1", "s1"]'""",
        "UPDATE claim SET quotation = 'nobody'",
        "UPDATE claim SET speaker = 'nobody'",
        "UPDATE claim_suggestion SET quotation = 'nobody'",
        "UPDATE decision SET suggestion = 'nobody'",
        "UPDATE decision SET quotation = 'nobody'",
        "UPDATE history SET undone_after = id",
        "UPDATE trash SET first = 1, last = 99",
    )
    for statement in dice.sample(statements, dice.choice((1, 3))):
        _change(path, statement.replace("UPDATE", "UPDATE OR IGNORE", 1))


def _missing_rows(path: Path, dice: random.Random) -> None:
    tables = sorted({table for table, _ in columns_of(path)})
    for table in dice.sample(tables, dice.choice((1, 1, 4))):
        where = dice.choice(("", " WHERE abs(random()) % 2", " WHERE abs(random()) % 5 = 0"))
        _change(path, f"DELETE FROM {table}{where}")


def _offsets(path: Path, dice: random.Random) -> None:
    spans = ("[[-5, 3]]", "[[3, 3]]", "[[9, 2]]", "[[0, 999999999]]", f"[[0, {2**63}]]", "[[0, 1], [0, 1]]", "[[5, 9], [0, 3]]", "[[0.5, 2]]", "[[true, 2]]", "[[0, 10], [5, 15]]", "[]", "[[]]", "[[1]]")  # fmt: skip
    for table, column in (("quotation", "content"), ("quotation", "cue"), ("quotation", "source"), ("claim", "content"), ("suggestion", "content"), ("suggestion", "source"), ("claim_suggestion", "content")):  # fmt: skip
        if dice.random() < 0.3:
            _change(path, f"UPDATE {table} SET {column} = ?", values=(dice.choice(spans),))
    for statement in (
        "UPDATE entity SET start = -5",
        'UPDATE entity SET "end" = 999999999',
        'UPDATE entity SET "end" = start',
        'UPDATE waiver SET start = -1, "end" = 5',
    ):
        if dice.random() < 0.3:
            _change(path, statement)
    for column in ("sentences", "phrases", "clauses", "reports"):
        if dice.random() < 0.3:
            _change(
                path,
                f"UPDATE syntax SET {column} = ?",
                values=(dice.choice(("[-1, 5]", "[0, 99999999]", "[3, -7]", "[0, 0, 0]")),),
            )


def _schema(path: Path, dice: random.Random) -> None:
    statements = (
        "CREATE TRIGGER spy AFTER INSERT ON quotation BEGIN DELETE FROM history; END",
        "CREATE TRIGGER spy AFTER UPDATE ON layer BEGIN UPDATE document SET title = load_extension('x'); END",
        "CREATE VIEW spy AS SELECT * FROM document",
        "CREATE VIRTUAL TABLE spy USING fts5(x)",
        "CREATE TABLE spy (a, b GENERATED ALWAYS AS (a + 1))",
        "CREATE TABLE spy (a CHECK (a > random()))",
        "CREATE INDEX spy ON document (abs(words))",
        "CREATE INDEX spy ON quotation (note) WHERE note > 'a'",
        "ALTER TABLE document ADD COLUMN spy TEXT DEFAULT 'x'",
        "ALTER TABLE layer DROP COLUMN flagged",
        "ALTER TABLE quotation RENAME TO quotations",
        "DROP TABLE codebook",
        "DROP INDEX quotation_parent",
        "DROP TABLE search",
        "CREATE TABLE sqlite_stat9 (a)",
    )
    for statement in dice.sample(statements, dice.choice((1, 2))):
        with suppress(sqlite3.Error):  # the one before has taken its table
            _change(path, statement)


def _numbers(path: Path, dice: random.Random) -> None:
    places = ("document SET words", "effort SET seconds", "effort SET keys", "suggestion SET score", "claim_suggestion SET score", "history SET undone_after", "checksum SET turn", "blindness SET share", "document SET position", "document_text SET position", "layer SET flagged", "learning SET done", "codebook SET id", "history SET id")  # fmt: skip
    for place in dice.sample(places, dice.choice((1, 4))):
        value = dice.choice((-1, 2**62, 2**63 - 1, -(2**63), 1e308, -1e308, float("inf"), 0, 5))
        with suppress(sqlite3.IntegrityError):  # a key that is no whole number
            _change(path, f"UPDATE OR IGNORE {place} = ?", values=(value,))


def _database(path: Path, dice: random.Random) -> None:
    """Leave another program's database, or one that says it is ours and is empty."""
    path.unlink()
    kind = dice.randrange(5)
    statements = [f"PRAGMA application_id = {APPLICATION_ID if kind < 3 else dice.choice((0, 1, -1))}"]
    if kind in (0, 3):
        statements.append(f"PRAGMA user_version = {dice.choice((0, 1, VERSION, -1))}")
    if kind > 1:
        statements += [
            "CREATE TABLE document (a)",
            "CREATE TABLE moz_places (id, url)",
            "INSERT INTO document VALUES (1)",
        ]
    _change(path, *statements)
    if dice.random() < 0.2:
        path.write_bytes(b"")


def _future(path: Path, dice: random.Random) -> None:
    _change(
        path,
        f"PRAGMA user_version = {dice.choice((VERSION + 1, VERSION + 1, 100, 2**31 - 1, -1, 0, 1, VERSION - 1))}",
    )
    if dice.random() < 0.3:
        _change(path, "CREATE TABLE news (a)")


def _old(path: Path, dice: random.Random) -> None:
    """Leave a file of an earlier version, whose values do not fit."""
    shutil.copyfile(OLD_VERSIONS / f"version-{dice.randrange(1, VERSION)}.qca", path)
    if dice.random() < 0.5:
        _wrong_json(path, dice)
    elif dice.random() < 0.5:
        _wrong_kinds(path, dice)
    else:
        _missing_rows(path, dice)


def _history(path: Path, dice: random.Random) -> None:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, deltas FROM history").fetchall()
    for id, deltas in rows:
        changed = mutated(deltas.encode(), "json", dice).decode("utf-8", "replace").replace("\ud800", "")
        _change(path, f"UPDATE history SET deltas = ? WHERE id = {int(id)}", values=(changed,))
    if dice.random() < 0.5:
        _change(path, "UPDATE history SET state = ?", values=(dice.choice(("undone", "superseded", "odd")),))


def _many(path: Path, dice: random.Random) -> None:
    """Leave thousands of rows where tens are usual."""
    kind = dice.choice(("speakers", "quotations", "entities", "documents", "history", "parents"))
    numbers = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {}) "
    statement = {
        "speakers": (20_000, "INSERT INTO speaker (id, name, kind, aliases) SELECT 'x' || n, 'Ann ' || n, 'person', '[\"A\"]' FROM n"),
        "quotations": (3_000, "INSERT INTO quotation (document, annotator, id, content, cue, source) SELECT 'e0', 'Ana', 'x' || n, '[[' || (n % 50) || ', ' || (60 + n % 40) || ']]', '[]', '[]' FROM n"),
        "parents": (3_000, "INSERT INTO quotation (document, annotator, id, content, cue, source, parent) SELECT 'e0', 'Ana', 'x' || n, '[[1, 90]]', '[]', '[]', 'x' || (n % 3000 + 1) FROM n"),
        "entities": (20_000, "INSERT INTO entity (document, annotator, id, start, \"end\", label, origin) SELECT 'e0', 'Ana', 'x' || n, n % 60, 60 + n % 40, 'PERSON', 'annotator' FROM n"),
        "documents": (50_000, "INSERT INTO document (position, id, title, words, sha256, meta) SELECT 1000 + n, 'x' || n, 'T ' || n, 1, 'no', '{}' FROM n"),
        "history": (20_000, "INSERT INTO history (at, annotator, act, document, deltas, state) SELECT '2026-01-01T00:00:00Z', 'Ana', 'new quotation', 'e0', '[]', 'done' FROM n"),
    }[kind]  # fmt: skip
    _change(path, numbers.format(statement[0]) + statement[1])


def _no_database(path: Path, dice: random.Random) -> None:
    path.unlink()
    kind = dice.randrange(5)
    if kind == 0:
        path.write_bytes(b"PK\3\4" + dice.randbytes(5000))
    elif kind == 1:
        path.write_bytes(b"SQLite format 3\0" + dice.randbytes(dice.choice((20, 84, 5000))))
    elif kind == 2:
        path.write_text("<html><script>alert(1)</script></html>" * 100)
    elif kind == 3:
        path.mkdir()
    else:
        path.symlink_to(path.parent)


def _journal(path: Path, dice: random.Random) -> None:
    """Leave a journal beside the file that is none, or another file's."""
    beside = path.with_name(path.name + dice.choice(("-journal", "-wal", "-shm")))
    head = dice.choice((b"", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", b"\x37\x7f\x06\x82"))
    beside.write_bytes(head + dice.randbytes(dice.choice((0, 20, 9000))))


# In turn.
KINDS: dict[str, Make] = {
    "damaged bytes": _damaged,
    "cut": _cut,
    "wrong kinds of values": _wrong_kinds,
    "wrong JSON": _wrong_json,
    "enormous words": _enormous,
    "signs": _signs,
    "markup": _markup,
    "codebooks": _codebook,
    "circles and nobody": _circles,
    "missing rows": _missing_rows,
    "offsets": _offsets,
    "schema": _schema,
    "numbers": _numbers,
    "other databases": _database,
    "other versions": _future,
    "old files": _old,
    "history": _history,
    "thousands of rows": _many,
    "no database": _no_database,
    "odd journals": _journal,
}


def make_hostile(number: int, folder: Path) -> tuple[str, Path]:
    """Make the project of a number in a folder; return its kind and path."""
    kind = list(KINDS)[number % len(KINDS)]
    path = folder / f"hostile-{number}.qca"
    path.write_bytes(whole_project())
    KINDS[kind](path, random.Random(number))
    return kind, path
