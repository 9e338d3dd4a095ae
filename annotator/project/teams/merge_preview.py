"""The preview of a merge: what is new, what has to be decided, and what was passed over."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from annotator.domain.codebook_difference import differences, guideline_changes
from annotator.domain.kinds import KINDS
from annotator.domain.translation import mark, quoted, tr
from annotator.project.backups.comparison import counted_kind
from annotator.project.teams.merge_differences import first_difference
from annotator.store.checksums import OF_GOLD
from annotator.store.joined_layers import LEAD
from annotator.store.joined_speakers import joined_in
from annotator.store.team_rows import set_aside_from

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from annotator.domain.codebook import Codebook
    from annotator.domain.speaker import Speaker
    from annotator.store.columns import Row
    from annotator.store.joined_layers import Join, Unknown
    from annotator.store.project_copies import Fault, ProjectCopy

IN_FORCE = "in force"
MOST_LISTED = 1_000  # entries of a list that a person looks through; the others are counted

T = TypeVar("T")


@dataclass
class Listed(Generic[T]):
    """The first entries of a list, and the number of all."""

    first: list[T] = field(default_factory=list)
    number: int = 0

    def add(self, entry: T) -> None:
        """Add an entry."""
        self.number += 1
        if self.number <= MOST_LISTED:
            self.first.append(entry)


class Side(NamedTuple):
    """A state that stands in a conflict.

    Attributes
    ----------
    files: the names of the files that have it, or had it when it was set aside; "" for the project itself.
    came_from: the name of the file from which a merge brought what is in force; "" if it came about here.
    holds: what it holds (`held_by`), and how many annotations of a layer, and decisions of a gold layer, no
    other state has so; if another state holds as much, also what differs first (`FirstDifference`).
    since: for each file "" if it is a copy, `IN_FORCE`, or when the project has set the state aside (ISO 8601
    in UTC).
    """

    sum: str
    files: tuple[str, ...]
    holds: dict[str, Any]
    since: tuple[str, ...]
    came_from: str = ""

    @property
    def where(self) -> str:
        """Return where it is, for people."""
        return where_words(self.files, self.since, self.came_from)

    @property
    def words(self) -> str:
        """Return what it holds, for people."""
        return state_words(self.holds)


class Conflict(NamedTuple):
    """A layer, or a speaker (document ""), with several states that stand.

    Attributes
    ----------
    name: the annotator, or the id of the speaker.
    title: of the document, or the name of the speaker.
    sides: its states; the one that comes into the project, unless something is decided, is first.
    is_known: whether it was set aside before, and nothing about it is new.
    """

    document: str
    name: str
    title: str
    sides: tuple[Side, ...]
    is_known: bool


class AlikeSpeakers(NamedTuple):
    """A speaker of a copy that may be one of the project.

    Attributes
    ----------
    gone, gone_name, gone_kind: the one that the project lacks.
    kept, kept_name, kept_kind: the one that it may be.
    is_same: whether they are one where those of the same name and kind are (`SameNames`).
    """

    gone: str
    gone_name: str
    gone_kind: str
    kept: str
    kept_name: str
    kept_kind: str
    is_same: bool

    @classmethod
    def of(cls, gone: Speaker, kept: Speaker, *, is_same: bool) -> AlikeSpeakers:
        """Return two speakers as a pair."""
        return cls(gone.id, gone.name, gone.kind, kept.id, kept.name, kept.kind, is_same)


@dataclass
class CopyFindings:
    """The findings on one copy beside the project: numbers of layers, and its codebook.

    Attributes
    ----------
    name: of the file.
    annotator: the annotator of a package; "" if it does not say.
    fates: numbers of layers by `joined_layers.Fate`.
    codebook: the body of its codebook if that is another one, else None.
    """

    name: str
    path: str
    annotator: str = ""
    fates: dict[str, int] = field(default_factory=dict)
    codebook: dict[str, Any] | None = None

    def count(self, fate: str) -> None:
        """Count a layer."""
        self.fates[fate] = self.fates.get(fate, 0) + 1


@dataclass
class MergePreview:
    """Everything that a merge would meet.

    Attributes
    ----------
    copies: the findings on each, by name.
    paths: of the files as they were given.
    conflicts: layers and speakers to decide on.
    unknown: documents that the project lacks.
    trashed: those in its trash.
    other: those with another text here.
    speakers: pairs that may be the same.
    threads: the number of threads of comments with something new.
    speakers_changed: the number of speakers that a merge would change.
    faults: files, and parts of them, that were passed over.
    """

    copies: list[CopyFindings] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    conflicts: Listed[Conflict] = field(default_factory=Listed)
    unknown: Listed[Unknown] = field(default_factory=Listed)
    trashed: Listed[Unknown] = field(default_factory=Listed)
    other: Listed[Unknown] = field(default_factory=Listed)
    speakers: Listed[AlikeSpeakers] = field(default_factory=Listed)
    threads: int = 0
    speakers_changed: int = 0
    faults: list[Fault] = field(default_factory=list)

    def number(self, *fates: str) -> int:
        """Return the number of layers of all copies with some fates."""
        return sum(copy.fates.get(fate, 0) for copy in self.copies for fate in fates)

    @property
    def brings_something(self) -> bool:
        """Tell whether a merge would change the project."""
        is_new = any(not conflict.is_known for conflict in self.conflicts.first)
        found = (
            self.number("new", "newer"),
            self.unknown.number,
            self.threads,
            self.speakers_changed,
            is_new,
        )
        return any(found)

    def to_plain(self) -> dict[str, Any]:
        """Return it as an object of JSON."""

        def listed(found: Listed[Any]) -> dict[str, Any]:
            return {"number": found.number, "first": [each._asdict() for each in found.first]}

        plain = {name: listed(getattr(self, name)) for name in ("unknown", "trashed", "other", "speakers")}
        conflicts = [
            {**each._asdict(), "sides": [side._asdict() for side in each.sides]}
            for each in self.conflicts.first
        ]
        return {
            "copies": [vars(copy) for copy in self.copies],
            "conflicts": {"number": self.conflicts.number, "first": conflicts},
            **plain,
            "threads": self.threads,
            "speakers_changed": self.speakers_changed,
            "faults": [fault._asdict() for fault in self.faults],
            "brings_something": self.brings_something,
        }


def sides_of(
    join: Join, lead: str, copies: list[ProjectCopy], came_from: str, text: str, codebook: Codebook
) -> tuple[Side, ...]:
    """Return the states that stand in a conflict; first the one that is in force unless somebody decides.

    `lead`: the name of the project's file. `came_from`: the file from which what the project has was brought.
    `text`: that of the document.
    """
    names = {LEAD: "", **{number: copy.name for number, copy in enumerate(copies, 1)}}
    rows = {sum: join.rows_of(sum) for sum in join.standing}
    there = join.states.get(LEAD)
    aside = there.aside if there is not None else {}
    holdings = _holdings(rows, text, codebook)
    sides = []
    for sum in rows:
        files = [
            (names[number], IN_FORCE if number == LEAD else "")
            for number, state in sorted(join.states.items())
            if sum == state.sum or (sum in state.aside and number != LEAD)
        ]
        if sum in aside and sum != join.present:
            kept = set_aside_from(aside[sum])
            files.insert(0, (_other_than(lead, kept.source), kept.at))
        names_of_files, since = zip(*files, strict=True)
        origin = _other_than(lead, came_from) if sum == join.present else ""
        sides.append(Side(sum, names_of_files, holdings[sum], since, origin))
    return tuple(sides)


def _other_than(lead: str, source: str) -> str:
    """Return the name of a file, "" for that of the project: no copy is called so (`short_names`)."""
    return "" if source == lead else source


def _holdings(
    rows: Mapping[str, Mapping[str, list[Row]]], text: str, codebook: Codebook
) -> dict[str, dict[str, Any]]:
    """Return what states hold, by their checksums."""
    own = {
        name: _only_there({sum: set(_contents(found, tables)) for sum, found in rows.items()})
        for name, tables in _DIFFERING.items()
    }
    holdings = {sum: held_by(found) for sum, found in rows.items()}
    for sum, holds in holdings.items():
        if "status" in holds:
            holds |= {name: numbers[sum] for name, numbers in own.items()}
    told = dict(holdings)
    for sum, holds in holdings.items():
        alike = (other for other in rows if other != sum and holdings[other] == holds)
        if (other := next(alike, None)) is not None:
            found = first_difference(rows[sum], rows[other], text, codebook)
            told[sum] = holds if found is None else {**holds, "first": found._asdict()}
    return told


def where_words(files: Sequence[str], since: Sequence[str], came_from: str) -> str:
    """Return where a state is, in words; the values are those of a `Side`."""
    return ", ".join(_file_words(*file, came_from) for file in zip(files, since, strict=True))


def _file_words(file: str, since: str, came_from: str) -> str:
    name = file or tr("this project")
    if since == IN_FORCE:
        origin = tr("{file} (in force, from {other})", file=name, other=came_from)
        return origin if came_from else tr("{file} (in force)", file=name)
    try:
        time = datetime.fromisoformat(since).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):  # no time, or one of a file that is not trusted
        return name
    return tr("{file} (set aside {time})", file=name, time=time)


# What of a state may be only there, with its tables.
_DIFFERING: dict[str, Collection[str]] = {"differing": KINDS, "differing_decisions": OF_GOLD}
_DIFFER = {
    "differing": mark("{n} differs|{n} differ"),
    "differing_decisions": mark("{n} decision differs|{n} decisions differ"),
}


def _contents(rows: Mapping[str, list[Row]], tables: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield the rows of a state in some tables, each with all that it says."""
    for table in tables:
        for row in rows.get(table, ()):
            yield table, repr(sorted(row.items()))


def _only_there(held: Mapping[str, set[tuple[str, str]]]) -> dict[str, int]:
    """Return how many rows of each state no other one has."""
    files = Counter(row for found in held.values() for row in found)
    return {sum: len([row for row in found if files[row] == 1]) for sum, found in held.items()}


_STATUSES = {
    "new": mark("not started", "document"),
    "started": mark("started", "document"),
    "done": mark("done", "document"),
}


def held_by(rows: Mapping[str, list[Row]]) -> dict[str, Any]:
    """Return what a state of a layer or a speaker holds, as an object of JSON."""
    if "layer" in rows:
        counts = {kind: len(rows[kind]) for kind in KINDS if rows.get(kind)}
        return {"status": rows["layer"][0]["status"], "annotations": counts}
    if (joined := joined_in(rows)) is not None:
        return {"joined": joined.gone["name"], "kept": joined.kept_name}
    for speaker in rows.get("speaker", ())[:1]:
        return {"names": [speaker["name"], *json.loads(speaker["aliases"])], "kind": speaker["kind"]}
    return {}


def state_words(holds: Mapping[str, Any]) -> str:
    """Return what a state holds, in words; `holds`: that of a `Side`."""
    if "joined" in holds:
        return tr("{name} is {other} now", name=holds["joined"], other=holds["kept"])
    if "names" in holds:
        return tr("{name} ({kind})", name=", ".join(holds["names"]), kind=tr(holds["kind"]))
    if "status" not in holds:
        return tr("nothing")
    status = tr(_STATUSES[holds["status"]], note="document")
    parts = [status, *(counted_kind(number, kind) for kind, number in holds["annotations"].items())]
    parts += [tr(words, number) for name, words in _DIFFER.items() if (number := holds.get(name))]
    if first := holds.get("first"):
        what = [quoted(first["words"])] if first["words"] else []
        parts.append(": ".join([*what, *([tr(first["field"])] if first["field"] else [])]))
    return ", ".join(parts)


def codebook_lines(present: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """Return how the codebook of a copy differs from the project's, in sentences."""
    try:
        lines = [difference.message for difference in differences(present, other)]
        return [*lines, tr("The guidelines differ.")] if guideline_changes(present, other) else lines
    except (LookupError, TypeError, AttributeError):
        return [tr("Its codebook cannot be read.")]
