"""A project that is worth rescuing, ways to damage it, and what of it is left."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from tests.examples import add_document, made, new_speaker

WORDS = [
    "the",
    "harbour",
    "crane",
    "said",
    "council",
    "would",
    "build",
    "“a",
    "new",
    "bridge”",
    "over",
    "river",
    "on",
    "Monday",
    "while",
    "critics",
    "warned",
    "costs",
]
DOCUMENTS, A_DOCUMENT = 12, 30  # documents, and quotations in each
# How many columns of each table are its key.
KEYS = {
    "document": 1, "document_text": 1, "analysis": 1, "suggestion": 2, "claim_suggestion": 2, "annotator": 1,
    "speaker": 1, "layer": 2, "quotation": 3, "claim": 3, "entity": 3, "decision": 3, "claim_decision": 3,
    "waiver": 5, "history": 1,
}  # fmt: skip
Rows = Counter[tuple[object, ...]]


@dataclass(frozen=True)
class Sound:
    """A sound project and its newest backup, which is older."""

    path: Path
    backup: Path


def make_project(folder: Path) -> Sound:
    """Make 12 documents with 360 quotations and their history, and a backup after two thirds of the work."""
    chance = random.Random(5)
    path = folder / "crane.qca"
    backup = folder / "crane.backups" / "crane.2026-11-29T140005Z.hourly.qca"
    backup.parent.mkdir()
    with Project.create(path) as project:
        for number in range(DOCUMENTS):
            length = 6000 if number == 3 else 300
            text = f"Article {number}.\n\n" + " ".join(chance.choice(WORDS) for _ in range(length)) + "."
            add_document(project, text, id=f"article-{number}")
        for number in range(DOCUMENTS):
            _annotate(project, number, chance)
            if number == DOCUMENTS * 2 // 3:
                project.save_copy(backup)
    return Sound(path, backup)


def _annotate(project: Project, number: int, chance: random.Random) -> None:
    acts = project.work_as("ana" if number % 3 else "bob")
    document = project.document_at(number + 1)
    starts = [place for place, sign in enumerate(document.text) if sign == " "]
    on = acts.on(document)
    for turn in range(A_DOCUMENT + 1):
        first = chance.randrange(len(starts) - 9)
        id = made(on.quotations.new((Span(starts[first] + 1, starts[first + chance.randint(1, 8)]),)))
        if turn == A_DOCUMENT:
            project.undo()
        elif turn % 10 == 0:
            on.quotations.set_speakers(Reference(QUOTATION, id), (new_speaker(f"Ann Reed {number} {turn}"),))


def rows_of(path: Path) -> Rows:
    """Return the rows of a project with their tables; rows and tables that cannot be read are left out.

    The history comes without the checksums, which a rescue forgets.
    """
    rows: Rows = Counter()
    # Neither locked nor rolled back: the file stays as it is.
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        for table in KEYS:
            try:
                names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
                columns = ", ".join(f'"{name}"' for name in names if (table, name) != ("history", "checksum"))
                rows.update((table, *row) for row in connection.execute(f"SELECT {columns} FROM {table}"))
            except sqlite3.Error:
                continue
    return rows


def keys_in(rows: Rows) -> set[tuple[object, ...]]:
    """Return tables and keys of rows."""
    return {row[: 1 + KEYS[str(row[0])]] for row in rows}


def damaged_copy(
    sound: Sound, folder: Path, number: int, damage: Callable[[Path, random.Random], None] | None = None
) -> Path:
    """Return a copy that is cut, overwritten, or half rolled back; the kind and place follow the number."""
    damage = damage or _damage
    chance = random.Random(number)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    bad = folder / "crane.qca"
    shutil.copy(sound.path, bad)
    if number % 5 == 4:
        stop_an_act(bad, folder / "stopped")
        journal = bad.with_name(f"{bad.name}-journal")
        damage(journal if chance.random() < 0.7 else bad, chance)
    else:
        damage(bad, chance)
    return bad


def stop_an_act(bad: Path, aside: Path) -> None:
    """Leave a file and a journal as they are in the middle of an act."""
    aside.mkdir()
    with closing(sqlite3.connect(bad, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = TRUNCATE")
        connection.execute("PRAGMA cache_size = 4")
        connection.execute("BEGIN")
        connection.execute("UPDATE quotation SET note = 'half an act'")
        for path in (bad, bad.with_name(f"{bad.name}-journal")):
            shutil.copy(path, aside / path.name)
        connection.execute("ROLLBACK")
    for path in aside.iterdir():
        path.replace(bad.with_name(path.name))


def _damage(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    # One place in four is in the header or the schema, which no random place would meet.
    place = chance.randrange(len(data) if chance.random() < 0.75 else min(len(data), 8192))
    kind = chance.choice(("cut", "noise", "noise", "zeros", "byte", "moved"))
    size = min(int(2 ** chance.uniform(0, 16)), len(data) - place)
    if kind == "cut":
        del data[max(place, 200) :]
    elif kind == "byte":
        data[place] ^= 1 << chance.randrange(8)
    elif kind == "moved":  # a part of the file stands where another part was
        source = chance.randrange(len(data) - size + 1)
        data[place : place + size] = data[source : source + size]
    else:
        data[place : place + size] = bytes(size) if kind == "zeros" else chance.randbytes(size)
    path.write_bytes(data)
