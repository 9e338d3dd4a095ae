"""A project of a million documents, worked through by three annotators: ``python -m tests.benchmarks.corpus FILE``.

Rows are written by SQL, since acts would take days. Texts are made of some thousand patterns, so that their spans are
known without looking for words.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from itertools import accumulate, islice
from pathlib import Path
from random import Random

from annotator.project import Project
from annotator.project.jobs.search import index
from annotator.store.schema import STATEMENTS

ANNOTATORS = ("Ada", "Ben", "Cyd")
DOCUMENTS = 1_000_000
COMMON_SPEAKER = "s-0"  # speaks in one of fifty quotations

_PATTERNS = 20_000  # so that the same words stand in some fifty documents, as wire copy does
_SPEAKERS = 20_000
_PUBLISHERS = 200
_FIRST_DAY, _DAYS = date(2019, 1, 1), 2_500
_MOST_QUOTATIONS = 20  # in a pattern; the least is 2
_SUGGESTED = 5  # documents: every fifth has suggestions
_AT_ONCE = 5_000  # documents written together
_EDITION = '{"name":"default","version":"1.1"}'
_PRODUCER = "bench 1.0"
_RULES = ("direct, cue before", "direct, cue after", "indirect, that", "according to")
_TYPES = (
    "quantity", "event", "cause", "law", "comparison", "prediction", "experience", "opinion", "recommendation",
)  # fmt: skip
_CUES = ("said", "told", "added", "warned", "insisted", "argued", "claimed", "denied", "promised", "wrote")
_SUBJECTS = (
    "trams", "buses", "rents", "taxes", "schools", "hospitals", "trains", "prices", "roads", "farms", "banks",
    "harbours", "bridges", "libraries", "wages", "courts", "forests", "rivers", "markets", "museums",
)  # fmt: skip
_VERBS = ("will cost", "have lost", "need", "lack", "could bring", "must not lose", "have gained", "may save")
_OBJECTS = (
    "jobs", "money", "time", "trust", "voters", "water", "space", "staff", "light", "care", "power", "visitors",
)  # fmt: skip
_PLACES = ("in Harrowmere", "at Eastdock", "on the coast", "this year", "by 2031", "every winter", "in towns")
_FIRST_NAMES = (
    "Ann",
    "Ben",
    "Clara",
    "Dev",
    "Élodie",
    "Femi",
    "Greta",
    "Hugo",
    "Imelda",
    "Jon",
    "Kofi",
    "Lena",
)
_KINDS = ("person", "person", "person", "organisation", "group")


@dataclass(frozen=True)
class _Pattern:
    """A text without its heading; spans count from its beginning."""

    text: str
    quotations: tuple[tuple[tuple[int, int], tuple[int, int], tuple[int, int], str | None], ...]
    words: int


def make(path: Path, documents: int = DOCUMENTS) -> None:
    """Make the project."""
    random = Random(18)
    with Project.create(path) as project:
        for name in ANNOTATORS:
            project.work_as(name)
        connection = project.database.connection
        # Generated in one go and made anew if that fails: nothing has to survive a power cut here.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        connection.execute("PRAGMA foreign_keys = OFF")
        late = _drop_indexes(connection)
        names = [f"{random.choice(_FIRST_NAMES)} {_surname(number)}" for number in range(_SPEAKERS)]
        _insert(
            connection,
            "speaker",
            ((f"s-{n}", name, random.choice(_KINDS), "[]", "{}") for n, name in enumerate(names)),
        )
        patterns = [_pattern(random, names) for _ in range(min(_PATTERNS, documents))]
        for first in range(1, documents + 1, _AT_ONCE):
            numbers = range(first, min(first + _AT_ONCE, documents + 1))
            connection.execute("BEGIN")
            for table, rows in _rows(random, numbers, patterns).items():
                _insert(connection, table, rows)
            connection.execute("COMMIT")
            print(f"{numbers[-1]:,} documents", file=sys.stderr)  # noqa: T201
        for statement in late:
            connection.execute(statement)
        index(project)


def _drop_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop the indexes that are filled quicker at the end; return the statements that make them."""
    statements = [
        part.strip()
        for part in ";\n".join(STATEMENTS).split(";\n")
        if part.strip().startswith(("CREATE INDEX quotation_", "CREATE INDEX claim_"))
    ]
    for statement in statements:
        connection.execute(f"DROP INDEX {statement.split()[2]}")
    return statements


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    iterator = iter(rows)
    for head in islice(iterator, 1):
        statement = f"INSERT INTO {table} {_COLUMNS.get(table, '')} VALUES ({','.join('?' * len(head))})"
        connection.execute(statement, head)
        connection.executemany(statement, iterator)


_LAYER = ("document", "annotator", "status", "flagged", "flag_reason", "codebook")
_COLUMNS = {
    "layer": f"({', '.join(_LAYER)})",
    "quotation": "(document, annotator, id, content, cue, source, speaker, attributes, note, provenance)",
    "claim": "(document, annotator, id, content, types, quotation, speaker, check_worthy, certainty)",
    "suggestion": "(document, id, content, cue, source, producer, rule, score, why, speaker)",
    "decision": "(document, annotator, suggestion, state, quotation, reason)",
    "effort": "(document, annotator, seconds, keys, pointer)",
    "history": "(at, annotator, act, document, deltas, state)",
    "thread": "(document, id, solved, messages)",
}


def _surname(number: int) -> str:
    """Return a name of syllables that no other number has."""
    syllables = ("mar", "low", "ree", "den", "oko", "ye", "fen", "wri", "ght", "hol", "ber", "sta")
    words = ""
    number += len(syllables)
    while number:
        number, rest = divmod(number, len(syllables))
        words += syllables[rest]
    return words.capitalize()


def _pattern(random: Random, names: list[str]) -> _Pattern:
    text, quotations = "", []
    for _ in range(random.randint(2, _MOST_QUOTATIONS)):
        # Few speak often and many hardly ever; one of ten has no name.
        number = 0 if random.random() < 1 / 50 else 1 + int((len(names) - 1) * random.random() ** 3)
        speaker = None if random.random() < 0.1 else f"s-{number}"
        who = names[number].split()[-1] if speaker else "a resident"
        words = " ".join(map(random.choice, (_SUBJECTS, _VERBS, _OBJECTS, _PLACES)))
        cue, start = random.choice(_CUES), len(text)
        if random.random() < 0.6:
            sentence = f"“{words.capitalize()},” {cue} {who}."
            content, at = (start + 1, start + 2 + len(words)), start + len(words) + 4
            cue_span = (at, at + len(cue))
            source = (cue_span[1] + 1, cue_span[1] + 1 + len(who))
        else:
            sentence = f"{who.capitalize() if speaker is None else who} {cue} that {words}."
            source, at = (start, start + len(who)), start + len(who) + 1
            cue_span = (at, at + len(cue))
            content = (cue_span[1] + 6, cue_span[1] + 6 + len(words))
        text += sentence + " "
        quotations.append((content, cue_span, source, speaker))
    return _Pattern(text.rstrip(), tuple(quotations), len(text.split()))


def _layers_of(random: Random) -> tuple[str, ...]:
    draw = random.random()
    for limit, names in ((0.1, ()), (0.7, ("Ada",)), (0.87, ("Ben",)), (0.95, ("Cyd",))):
        if draw < limit:
            return names
    return ("Ada", "Ben")


_PUBLISHER_WEIGHTS = list(accumulate(1 / (number + 1) for number in range(_PUBLISHERS)))


def _rows(random: Random, numbers: range, patterns: list[_Pattern]) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of some documents by table."""
    tables: dict[str, list[tuple[object, ...]]] = {name: [] for name in _TABLES}
    publishers = random.choices(range(_PUBLISHERS), cum_weights=_PUBLISHER_WEIGHTS, k=len(numbers))
    for position, publisher in zip(numbers, publishers, strict=True):
        pattern = patterns[position * 7_919 % len(patterns)]
        id, heading = f"d{position:07}", f"{random.choice(_SUBJECTS).capitalize()} report {position}"
        text = f"{heading}\n\n{pattern.text}"
        day = _FIRST_DAY + timedelta(days=int(_DAYS * random.random() ** 0.7))
        meta = {"title": heading, "publisher": f"Daily {publisher}", "published": day.isoformat()}
        if random.random() < 0.01:
            del meta["published"]
        digest = sha256(text.encode()).hexdigest()
        plain = json.dumps(meta, separators=(",", ":"))
        tables["document"].append((position, id, heading, pattern.words + 3, digest, plain, "{}"))
        tables["document_text"].append((position, text))
        tables["analysis"].append((id, "bench", '{"labels":[],"places":[],"ids":{},"extra":{}}'))
        tables["syntax"].append((id, "[]", "[]", "[]", "[]"))
        suggested = position % _SUGGESTED == 0
        shift = len(heading) + 2
        spans = [
            (_placed(content, shift), _placed(cue, shift), _placed(source, shift), speaker)
            for content, cue, source, speaker in pattern.quotations
        ]
        if suggested:
            tables["suggestion"].extend(_suggestions(random, id, spans))
        for annotator in _layers_of(random):
            _add_layer(random, tables, id, annotator, spans, is_suggested=suggested)
        if random.random() < 0.3:
            tables["assignment"].append((id, random.choice(ANNOTATORS)))
        if random.random() < 0.02:
            message = {
                "id": "m1",
                "author": random.choice(ANNOTATORS),
                "at": _time(id),
                "text": "Is this right?",
            }
            tables["thread"].append((id, "t1", int(random.random() < 0.5), json.dumps([message])))
    return tables


def _placed(span: tuple[int, int], shift: int) -> str:
    return f"[[{span[0] + shift},{span[1] + shift}]]"


_TABLES = (
    "document", "document_text", "analysis", "syntax", "suggestion", "layer", "effort", "quotation", "claim",
    "decision", "history", "assignment", "finding_count", "thread",
)  # fmt: skip


def _suggestions(
    random: Random, id: str, spans: list[tuple[str, str, str, str | None]]
) -> Iterator[tuple[object, ...]]:
    for number, (content, cue, source, _) in enumerate(spans[:8]):
        score = round(0.3 + 0.7 * random.random(), 3)
        rule = random.choice(_RULES)
        yield id, f"p{number}", content, cue, source, _PRODUCER, rule, score, "Made to measure.", None


def _add_layer(
    random: Random,
    tables: dict[str, list[tuple[object, ...]]],
    id: str,
    annotator: str,
    spans: list[tuple[str, str, str, str | None]],
    *,
    is_suggested: bool,
) -> None:
    is_done = random.random() < 0.85
    status = "done" if is_done else "started"
    flagged = random.random() < 0.02
    reason = random.choice(("", "Ask Ada", "A translation?")) if flagged else ""
    tables["layer"].append((id, annotator, status, int(flagged), reason, _EDITION))
    seconds = int(random.lognormvariate(4.5, 0.7))
    tables["effort"].append((id, annotator, seconds, 2 * len(spans), random.randint(0, 9)))
    if is_done:
        done = dict(zip(_LAYER, (id, annotator, "done", int(flagged), reason, _EDITION), strict=True))
        done |= {"comments": "[]", "extra": "{}"}
        deltas = json.dumps([["layer", done | {"status": "started"}, done]], separators=(",", ":"))
        tables["history"].append((_time(id), annotator, "mark done", id, deltas, "permanent"))
        if random.random() < 0.7:
            tables["finding_count"].append((id, annotator, random.choice((0, 0, 0, 1, 2))))
    states = {}
    if is_suggested:
        for number in range(min(8, len(spans))):
            if random.random() < (0.97 if is_done else 0.3):
                decided = random.choice(("accepted",) * 7 + ("edited",) + ("rejected",) * 2)
                states[number] = decided
                quotation = None if decided == "rejected" else f"q{number:02}"
                why = random.choice(("", "not speech", "wrong edges")) if decided == "rejected" else ""
                tables["decision"].append((id, annotator, f"p{number}", decided, quotation, why))
    for number, (content, cue, source, speaker) in enumerate(spans):
        state = states.get(number)
        if state == "rejected":
            continue
        provenance = (
            f'{{"producer":"{_PRODUCER}","rule":"{_RULES[number % 4]}","score":0.9,"state":"{state}","extra":{{}}}}'
            if state
            else None
        )
        attributes = (
            random.choice(('{"mode":"writing"}', '{"polarity":"denied"}')) if random.random() < 0.1 else "{}"
        )
        note = "To discuss" if random.random() < 0.005 else ""
        tables["quotation"].append(
            (id, annotator, f"q{number:02}", content, cue, source, speaker, attributes, note, provenance)
        )
        if number % 5 == 0:
            types = json.dumps(sorted(random.sample(_TYPES, random.choice((1, 1, 2)))), separators=(",", ":"))
            worthy = random.choice((None, 0, 1))
            certainty = random.choice(("plain", "plain", "hedged"))
            claim = (
                id,
                annotator,
                f"c{number:02}",
                content,
                types,
                f"q{number:02}",
                speaker,
                worthy,
                certainty,
            )
            tables["claim"].append(claim)


def _time(id: str) -> str:
    """Return when somebody worked on a document: 5,000 a day, in the project's order."""
    day, number = divmod(int(id[1:]), 5_000)
    minute, rest = divmod(number, 10)
    when = datetime(2025, 1, 6, 8, tzinfo=UTC) + timedelta(days=day, minutes=minute, seconds=rest)
    return when.isoformat(timespec="milliseconds")


if __name__ == "__main__":
    make(Path(sys.argv[1]), *map(int, sys.argv[2:]))
