"""The columns of a table: their names, and what each is taken for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.formats.input.choices import Choices

# What columns of these names are taken for, the surest first; names are compared in lower case, without
# spaces and signs. They are those of other tools (`formats/jsonl/foreign_metadata.py`), and of people in some
# languages.
_NAMES = {
    "text": "text articletext fulltext maintext bodytext articlebody body content contents article "
    "story transcript volltext artikeltext inhalt artikel texte contenu texto contenido cuerpo "
    "testo contenuto tekst tweet",
    "id": "id articleid docid documentid documentnumber uid uuid guid an accessionnumber artikelid "
    "identifier tweetid",
    "title": "title headline hl heading articletitle webtitle titel überschrift schlagzeile titre título "
    "titulo titular titolo kop tytuł rubrik overskrift",
    "byline": "byline author authors creator writer journalist autor autoren verfasser auteur auteurs "
    "autores autore autori författare forfatter screenname username",
    "publisher": "publisher publication newspaper outlet sitename medium source sourcename sourcehostname "
    "hostname sourcedomain domain zeitung quelle journal krant bron periódico periodico medio "
    "fuente fonte testata gazeta avis tidning",
    "published": "published publishedat datepublished publishdate publicationdate datepublish pubdate date "
    "webpublicationdate createdat timestamp datum erscheinungsdatum fecha data dato",
    "section": "section sectionname articlesection category desk ressort rubrique sección seccion sezione "
    "rubriek",
    "url": "url link weburl articleurl permalink href source canonical adresse enlace",
    "language": "language lang metalang inlanguage sprache langue idioma lingua taal",
}  # fmt: skip
NAMES = {field: tuple(names.split()) for field, names in _NAMES.items()}
_EITHER = "source"  # an address, or a name
_ADDRESS = ("http://", "https://")
_NO_LETTERS = re.compile(r"[\W_]+")
# Values that are data, not names of columns: numbers, dates, addresses.
_DATA = re.compile(
    r"[-+]?[\d.,:/ ]+%?|\d{4}-\d\d-\d\d.*|https?://.*|.*@.*\..*|true|false|nan|null", re.IGNORECASE
)
_LONGEST_NAME = 60  # characters
_MOST_WORDS_OF_NAME = 6
_SHORTEST_TEXT = 20  # characters, on average, in a column that nobody has named
_LONGEST_SAMPLE = 80  # characters


class Columns(NamedTuple):
    """The columns of a table.

    Attributes
    ----------
    names: without repetition, in the order of the table.
    taken: what each is taken for; "" where it is kept as it came.
    has_header: whether the first row has the names.
    """

    names: tuple[str, ...]
    taken: Mapping[str, str]
    has_header: bool

    def place_of(self, field: str) -> int | None:
        """Return the number of the column that is taken for a field, from 0."""
        return next((i for i, name in enumerate(self.names) if self.taken[name] == field), None)


def columns_of(rows: Sequence[Sequence[str]], choices: Choices) -> Columns:
    """Return the columns of a table by its first rows, and as the user has chosen.

    No column is taken for the text if none can be it.
    """
    fields = choices.fields_of(_unique(_header(rows))) if rows else {}
    has_header = _has_header(rows, fields)
    names = _unique(_header(rows) if has_header else [""] * max(map(len, rows), default=0))
    values = {
        name: [row[i].strip() for row in rows[has_header:] if i < len(row)] for i, name in enumerate(names)
    }
    taken = dict.fromkeys(names, "") | {name: field for name, field in fields.items() if name in values}
    free = {name: None for name in names if name not in fields}
    by_word: dict[str, list[str]] = {}
    for name in free:
        by_word.setdefault(_plain(name), []).append(name)
    for field, known in NAMES.items():
        if field in taken.values():
            continue
        fitting = (name for word in known for name in by_word.get(word, ()) if name in free)
        match = next((name for name in fitting if _can_be(name, field, values[name])), None)
        if match is not None:
            taken[match] = field
            del free[match]
    if "text" not in taken.values() and (text := _longest(list(free), values, len(names))) is not None:
        taken[text] = "text"
    return Columns(names, taken, has_header)


def sample_of(columns: Columns, rows: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return the beginning of the first value of each column."""
    sample = {}
    for place, name in enumerate(columns.names):
        values = (row[place] for row in rows[columns.has_header :] if place < len(row))
        words = " ".join(
            next((value for value in values if value.strip()), "")[: 2 * _LONGEST_SAMPLE].split()
        )
        sample[name] = words if len(words) <= _LONGEST_SAMPLE else words[:_LONGEST_SAMPLE] + "…"
    return sample


def _plain(name: str) -> str:
    return _NO_LETTERS.sub("", name.casefold())


_KNOWN = frozenset(word for words in NAMES.values() for word in words)


def _has_header(rows: Sequence[Sequence[str]], fields: Mapping[str, str]) -> bool:
    if not rows:
        return False
    first = [cell.strip() for cell in rows[0]]
    named = [cell for cell in first if cell]
    if any(cell in fields for cell in named):
        return True
    if any(len(cell) > _LONGEST_NAME or len(cell.split()) > _MOST_WORDS_OF_NAME for cell in named):
        return False
    if any(_plain(cell) in _KNOWN for cell in named):
        return True
    if not named or any(_DATA.fullmatch(cell) for cell in named) or len(set(named)) < len(named):
        return False
    # Names are short; below them, at least one column is longer.
    return any(
        len(row[place].strip()) > 2 * max(len(cell), 10)
        for row in rows[1:]
        for place, cell in enumerate(first)
        if place < len(row)
    )


def _header(rows: Sequence[Sequence[str]]) -> list[str]:
    header = list(rows[0])
    while header and not header[-1].strip() and all(len(row) < len(header) for row in rows[1:]):
        header.pop()
    # R gives the names of rows no name of their own.
    is_one_short = len(rows) > 2 and all(len(row) == len(header) + 1 for row in rows[1:])
    return ["", *header] if is_one_short else header


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    unique: dict[str, None] = {}
    repetitions: dict[str, int] = {}
    for number, given in enumerate(names, 1):
        name = base = " ".join(given.split())[:_LONGEST_NAME] or f"column {number}"
        while name in unique:
            repetitions[base] = repetitions.get(base, 1) + 1
            name = f"{base} {repetitions[base]}"
        unique[name] = None
    return tuple(unique)


def _can_be(name: str, field: str, values: Sequence[str]) -> bool:
    """Tell whether a column whose name is one of a field has values of it."""
    if values and not any(values):
        return False
    if _plain(name) == _EITHER:
        has_addresses = any(value.startswith(_ADDRESS) for value in values)
        return has_addresses == (field == "url")
    return True


def _longest(names: Sequence[str], values: Mapping[str, Sequence[str]], width: int) -> str | None:
    """Return the column with the longest words on average, if they are long enough to be texts."""

    def length(name: str) -> float:
        words = [len(value) for value in values[name] if " " in value and not value.startswith(_ADDRESS)]
        return sum(words) / max(1, len(values[name]))

    longest = max(names, key=length, default=None)
    if longest is None or (length(longest) < _SHORTEST_TEXT and width > 1):
        return None
    return longest
