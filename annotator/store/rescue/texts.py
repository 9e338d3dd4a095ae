"""One text for each document: the imported one, else what is left of it, else signs that keep the offsets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.document import Document, sha256
from annotator.store.columns import dump, loads
from annotator.store.rescue.gathered import key_text
from annotator.store.rescue.row_checks import WITH_OFFSETS, last_offset
from annotator.store.rescue.shapes import TEXTS, shapes
from annotator.store.rescue.ways import BACKUP, HISTORY, MADE, PAGES, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.store.rescue.gathered import Gathered

LOST_SIGN = "□"  # stands for each character that is lost, so that annotations keep their offsets
_MOST_SIGNS = 4_000_000  # a book; offsets beyond are damaged themselves
# The tables of annotations, with the column that says best which words one is of.
_WORDS = {"quotation": "content", "claim": "content", "entity": "start"}
# A text belongs to a document if its annotations begin and end where words do. Measured with spans of words:
# in its own text all edges of a layer do so, in another one a third.
_MANY_EDGES, _SURE, _CLEAR = 8, 0.95, 0.25
_MOST_PAIRS = 40_000  # texts and documents without each other that are compared
_EDGES = 200  # of a document that are looked at


def settle_texts(gathered: Gathered, *, has_all_documents: bool) -> None:
    """Give each document one text, and each text a document.

    `has_all_documents` tells that no row of a document is lost: then what the history or a backup says of
    other documents is of such that are gone.
    """
    if has_all_documents:
        _drop_gone(gathered)
    _choose(gathered)
    _drop_doubles(gathered)
    _find_documents(gathered)
    _add_documents(gathered)
    _complete(gathered)
    _note_differences(gathered)


def _drop_gone(gathered: Gathered) -> None:
    """Drop annotations of unknown documents that came from history or backup."""
    for table in _WORDS:
        gathered.connection.execute(
            f"DELETE FROM {table} WHERE _way IN ('{HISTORY}', '{BACKUP}')"
            " AND document NOT IN (SELECT id FROM document)"
        )


def _choose(gathered: Gathered) -> None:
    """Keep one text a position: that with the hash in the document's row, else the first."""
    gathered.connection.execute(
        "INSERT OR IGNORE INTO document_text (position, text, _way)"
        " SELECT t.position, t.text, t.way FROM _text t LEFT JOIN document d USING (position)"
        " ORDER BY t.position, coalesce(t.hash = d.sha256, false) DESC, t.rowid"
    )


def _drop_doubles(gathered: Gathered) -> None:
    """Drop annotations whose key alone is damaged: the sound ones have come from history or backup."""
    known = "(SELECT id FROM document)"
    missed = f"t._way IN ('{HISTORY}', '{BACKUP}') AND x._way IN ('{TABLES}', '{PAGES}')"
    for table, words in _WORDS.items():
        required = ("document", "annotator", "id", words)
        further = [name for name in shapes()[table].names if name not in required]
        for damaged in ("document", "annotator", "id"):
            equal = [name for name in required if name != damaged]
            same = [f"t.{name} = x.{name}" for name in equal] + [
                f't."{name}" IS x."{name}"' for name in further
            ]
            which = f"({missed} OR x.document NOT IN {known})"
            doubles = (
                f"SELECT x.document, x.annotator, x.id FROM {table} t JOIN {table} x ON {' AND '.join(same)}"
                f" WHERE t.{damaged} <> x.{damaged} AND t.document IN {known} AND {which}"
            )
            gathered.connection.execute(f"CREATE INDEX _doubles ON {table} ({', '.join(equal)})")
            for key in gathered.connection.execute(doubles).fetchall():
                # Two annotations may be alike: a key that an act has named is no damaged one.
                if not gathered.exists("_last", {"tab": table, "key": key_text(tuple(key))}):
                    gathered.connection.execute(
                        f"DELETE FROM {table} WHERE (document, annotator, id) = (?, ?, ?)", tuple(key)
                    )
            gathered.connection.execute("DROP INDEX _doubles")


# Texts whose documents are lost


def _find_documents(gathered: Gathered) -> None:
    """Find out by annotations to which documents texts belong whose rows and ids are lost."""
    ids = [id for id in _ids_without_row(gathered) if not _place_of(gathered, id)]
    positions = [position for position, id in _texts_without_row(gathered) if id is None]
    if not ids or len(ids) * len(positions) > _MOST_PAIRS:
        return
    edges = {id: _edges(gathered, id) for id in ids}
    best: dict[int, list[tuple[float, str]]] = {}
    for position in positions:
        text = gathered.value("SELECT text FROM document_text WHERE position = ?", (position,))
        best[position] = sorted(((_fit(text, edges[id]), id) for id in ids), reverse=True)
    for position, scores in best.items():
        score, id = scores[0]
        others = [s for other, found in best.items() if other != position for s, i in found if i == id]
        rivals = [*others, *(s for s, _ in scores[1:])]
        if score >= _SURE and score - max(rivals, default=0) >= _CLEAR:
            gathered.note_place(position, id)


def _edges(gathered: Gathered, id: str) -> list[int]:
    """Return offsets at which annotations of a document begin and end."""
    edges: list[int] = []
    for table in ("quotation", "claim"):
        for row in gathered.rows(f"SELECT content FROM {table} WHERE document = ? LIMIT ?", (id, _EDGES)):
            edges += (offset for pair in loads(row[0]) for offset in pair)
    for row in gathered.rows('SELECT start, "end" FROM entity WHERE document = ? LIMIT ?', (id, _EDGES)):
        edges += row
    return edges[:_EDGES]


def _fit(text: str, edges: list[int]) -> float:
    """Return the share of offsets where a word or mark begins or ends in a text; 0 for a few offsets."""
    if len(edges) < _MANY_EDGES:
        return 0
    return sum(_is_edge(text, offset) for offset in edges) / len(edges)


def _is_edge(text: str, offset: int) -> bool:
    if not 0 <= offset <= len(text):
        return False
    before, after = text[offset - 1 : offset], text[offset : offset + 1]
    return not (before.isalnum() and after.isalnum()) and not (before.isspace() and after.isspace())


def _ids_without_row(gathered: Gathered) -> list[str]:
    """Return the ids of documents that annotations name and whose rows are lost."""
    named = " UNION ".join(f"SELECT document AS id FROM {table}" for table in _WORDS)
    query = f"SELECT id FROM ({named}) WHERE id NOT IN (SELECT id FROM document) ORDER BY id"
    return [row[0] for row in gathered.rows(query)]


def _texts_without_row(gathered: Gathered) -> list[tuple[int, str | None]]:
    query = (
        "SELECT position, p.id FROM document_text LEFT JOIN _place p USING (position)"
        " WHERE position NOT IN (SELECT position FROM document) ORDER BY position"
    )
    return [(row[0], row[1]) for row in gathered.rows(query)]


def _place_of(gathered: Gathered, id: str) -> int:
    """Return the position that an index has for a document, 0 for none or a taken one."""
    query = "SELECT position FROM _place WHERE id = ? AND position NOT IN (SELECT position FROM document)"
    return gathered.value(query, (id,)) or 0


# Documents whose rows or texts are lost


def _add_documents(gathered: Gathered) -> None:
    """Make a row for each text, and for each document with annotations, whose row is lost."""
    for position, id in _texts_without_row(gathered):
        text = gathered.value("SELECT text FROM document_text WHERE position = ?", (position,))
        is_free = id and not gathered.exists("document", {"id": id})
        _add_document(gathered, position, (id if is_free else None) or f"rescued-{position}", text)
    for id in _ids_without_row(gathered):
        position = _place_of(gathered, id) or gathered.last_position() + 1
        _add_document(gathered, position, id, "")


def _add_document(gathered: Gathered, position: int, id: str, text: str) -> None:
    document = Document(id, text)
    row = {
        "position": position, "id": id, "title": document.title, "words": document.words,
        "sha256": document.sha256 if text else "", "meta": "{}", "extra": "{}",
    }  # fmt: skip
    gathered.add(shapes()["document"], row, MADE)


def _complete(gathered: Gathered) -> None:
    """Fill up texts that are lost or cut as far as annotations reach."""
    for position, id, hash in list(_incomplete(gathered)):
        text = gathered.value("SELECT text FROM document_text WHERE position = ?", (position,))
        wanted = max(1, min(_last_offset(gathered, id), _MOST_SIGNS))
        if wanted > len(text or ""):
            signs = (text or "").ljust(wanted, LOST_SIGN)
            row = {"position": position, "text": signs}
            gathered.replace(shapes()[TEXTS], row, MADE)
            gathered.note_text(id, hash, len(text or ""))


def _incomplete(gathered: Gathered) -> Iterator[Any]:
    """Yield position, id and hash of the documents whose texts are lost or not the imported ones."""
    query = "SELECT position, id, sha256, text FROM document LEFT JOIN document_text USING (position)"
    for position, id, hash, text in gathered.rows(query):
        if text is None or sha256(text) != hash:
            yield position, id, hash


def _last_offset(gathered: Gathered, id: str) -> int:
    """Return where the last span of a document ends."""
    offsets = (
        last_offset(table, dict(row))
        for table in WITH_OFFSETS
        for row in gathered.rows(f"SELECT * FROM {table} WHERE document = ?", (id,))
    )
    return max(offsets, default=0)


def _note_differences(gathered: Gathered) -> None:
    """Let each document's row name the text that there is; the metadata say where it is another one."""
    for position, id, hash in list(_incomplete(gathered)):
        text = gathered.value("SELECT text FROM document_text WHERE position = ?", (position,))
        gathered.note_text(id, hash, len(text))
        meta = loads(gathered.value("SELECT meta FROM document WHERE id = ?", (id,)))
        meta["rescued"] = {"text": "not the imported one", "sha256": hash}
        row = {"sha256": sha256(text), "words": len(text.split()), "meta": dump(meta)}
        gathered.connection.execute(
            "UPDATE document SET sha256 = :sha256, words = :words, meta = :meta WHERE id = :id",
            {**row, "id": id},
        )
