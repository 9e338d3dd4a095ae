"""Speakers and their mentions, for the registry and its panel."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.domain.translation import mark, tr
from annotator.store import kept_back, rows
from annotator.store.columns import Damaged, dump
from annotator.store.layers import speakers_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.speaker import Speaker
    from annotator.store.connection import Database

__all__ = [
    "Mention", "counts", "mentions", "speakers_after", "speakers_of", "uses", "version", "words_around",
]  # fmt: skip

_BEFORE, _AFTER = 40, 90  # characters of context
_KINDS = {"quotation": mark("a quotation"), "claim": mark("a claim")}


@dataclass(frozen=True)
class Mention:
    """A quotation or claim that names a speaker, in any annotator's layer.

    Attributes
    ----------
    kind: "quotation" or "claim".
    position, title: of the document.
    place: the first span of the source; without a source, of the content.
    named: whether `place` is a source.
    """

    kind: str
    document: str
    annotator: str
    id: str
    position: int
    title: str
    place: Span
    named: bool

    @property
    def key(self) -> dict[str, str]:
        """Return the key of its row."""
        return {"document": self.document, "annotator": self.annotator, "id": self.id}


def version(database: Database) -> int:
    """Return a number that changes when another connection has written to the file."""
    with database.reading() as connection:
        return int(connection.execute("PRAGMA data_version").fetchone()[0])


def speakers_after(database: Database, id: str, limit: int) -> list[Speaker]:
    """Return the next speakers after an id, sorted by id."""
    with database.reading() as connection:
        cursor = connection.execute("SELECT * FROM speaker WHERE id > ? ORDER BY id LIMIT ?", (id, limit))
        return [rows.speaker_from(row) for row in cursor.fetchall()]


# Rows of a table `t` that an annotator made; those of all without one.
_OF = "(:annotator IS NULL OR t.annotator = :annotator)"


def counts(
    database: Database, ids: Iterable[str], annotator: str | None = None, seen_by: str | None = None
) -> dict[str, int]:
    """Return for each of these speakers the number of quotations and claims that name it.

    They are those of an annotator, those of all without one; `seen_by`: see `mentions`.
    """
    if seen_by is not None and kept_back.is_possible(database):
        return {id: len(mentions(database, id, annotator, seen_by)) for id in ids}
    with database.reading() as connection:
        cursor = connection.execute(
            f"SELECT id, (SELECT count(*) FROM quotation t WHERE t.speaker = s.id AND {_OF})"
            f" + (SELECT count(*) FROM claim t WHERE t.speaker = s.id AND {_OF})"
            " FROM speaker s WHERE id IN (SELECT value FROM json_each(:ids))",
            {"ids": dump(list(ids)), "annotator": annotator},
        )
        count_of = {row[0]: row[1] for row in cursor}
        for id in _named_further(connection, annotator):
            if id in count_of:
                count_of[id] += 1
    return count_of


def uses(database: Database) -> dict[str, int]:
    """Return for each speaker the number of quotations that name it."""
    with database.reading() as connection:
        cursor = connection.execute(
            "SELECT speaker, count(*) FROM quotation WHERE speaker IS NOT NULL GROUP BY speaker"
        )
        count_of = {row[0]: row[1] for row in cursor}
        for id in _named_further(connection, None):
            count_of[id] = count_of.get(id, 0) + 1
    return count_of


def _named_further(connection: sqlite3.Connection, annotator: str | None) -> Iterator[str]:
    """Yield the speakers that quotations name after the first one, once for each quotation."""
    cursor = connection.execute(
        f"SELECT further_speakers FROM quotation t WHERE further_speakers <> '[]' AND {_OF}",
        {"annotator": annotator},
    )
    for row in cursor.fetchall():
        yield from rows.further_speakers_from(row)


def mentions(
    database: Database, speaker: str, annotator: str | None = None, seen_by: str | None = None
) -> list[Mention]:
    """Return the mentions of a speaker by an annotator, or by all, in the order of documents and texts.

    Those by others that are kept back from `seen_by` are left out.
    """
    with database.reading() as connection:
        records = connection.execute(
            "SELECT 'quotation' AS kind, t.document, t.annotator, t.id, d.position,"
            " CAST(d.title AS TEXT) AS title, t.content, t.source"
            f" FROM quotation t JOIN document d ON d.id = t.document WHERE {_OF} AND (t.speaker = :speaker"
            " OR (t.further_speakers <> '[]' AND instr(t.further_speakers, :in_list)))"
            " UNION ALL SELECT 'claim', t.document, t.annotator, t.id, d.position, CAST(d.title AS TEXT),"
            " t.content, '[]'"
            f" FROM claim t JOIN document d ON d.id = t.document WHERE {_OF} AND t.speaker = :speaker",
            {"speaker": speaker, "in_list": dump(speaker), "annotator": annotator},
        ).fetchall()
        unsorted = [_mention(row) for row in records]
    if seen_by is not None and kept_back.is_possible(database):
        own = kept_back.own_layer(seen_by)
        others = {each.position: each.document for each in unsorted if each.annotator != own}
        seen = set(kept_back.shown(database, others, seen_by))
        unsorted = [each for each in unsorted if each.annotator == own or each.position in seen]
    return sorted(
        unsorted,
        key=lambda mention: (mention.position, mention.place, mention.kind, mention.annotator, mention.id),
    )


def _mention(row: sqlite3.Row) -> Mention:
    try:
        content, source = json.loads(row["content"]), json.loads(row["source"])
        start, end = (source or content)[0]
        place = Span(int(start), int(end))
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise Damaged(
            tr("{row} of document “{document}”", row=tr(_KINDS[row["kind"]]), document=row["document"])
        ) from error
    kind, document, annotator, id, position, title, _, _ = row
    return Mention(kind, document, annotator, id, position, title, place, bool(source))


def words_around(database: Database, mentions: Sequence[Mention]) -> list[tuple[str, Span]]:
    """Return for each mention the words around its place on one line, and the span of the place in them."""
    contexts = []
    with database.reading() as connection:
        for mention in mentions:
            start = max(0, mention.place.start - _BEFORE)
            row = connection.execute(
                "SELECT substr(coalesce(CAST(text AS TEXT), ''), ?, ?) FROM document_text WHERE position = ?",
                (
                    start + 1,
                    min(mention.place.end, mention.place.start + _AFTER) + _AFTER - start,
                    mention.position,
                ),
            ).fetchone()
            contexts.append(
                _cut(
                    row[0] if row else "",
                    mention.place.start - start,
                    mention.place.end - start,
                    from_top=start == 0,
                )
            )
    return contexts


def _cut(text: str, start: int, end: int, *, from_top: bool) -> tuple[str, Span]:
    """Limit the context to the paragraph, and begin it at a word."""
    end = min(end, len(text))
    paragraph = text.rfind("\n", 0, start) + 1
    is_from_start = paragraph or from_top
    first = paragraph if is_from_start else text.find(" ", 0, start) + 1
    last = text.find("\n", end)
    words = text[first : len(text) if last < 0 else last]
    ellipsis = "" if is_from_start else "…"
    shift = len(ellipsis) - first
    return ellipsis + " ".join(words.split("\n")), Span(start + shift, end + shift)
