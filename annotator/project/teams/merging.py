"""Bringing copies of a project together: a preview of what is new, then one act that can be undone.

Each layer of a document that project and copies share is joined by what is known of its states
(`domain/lineage.py`), all copies at once, so their order makes no difference.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.codebook import read_codebook
from annotator.domain.errors import InputError, ProjectDamaged
from annotator.domain.lineage import NONE, settled
from annotator.domain.translation import mark, tr
from annotator.project.speakers.index import Registry
from annotator.project.teams.merge_decisions import AS, BOTH, KEEP, TAKE, Decisions
from annotator.project.teams.merge_preview import (
    AlikeSpeakers,
    Conflict,
    CopyFindings,
    MergePreview,
    side_of,
)
from annotator.store.columns import Damaged, object_from
from annotator.store.history import next_id, now, record
from annotator.store.joined_layers import (
    LEAD,
    Join,
    layers_of,
    pages,
    speaker_ids,
    speakers_of,
    taken_in,
    waiting,
)
from annotator.store.layer_states import SPEAKER, StateReader
from annotator.store.merged_documents import MergedDocuments, united_thread
from annotator.store.merged_layers import MergedLayers
from annotator.store.merged_rows import MergedRows
from annotator.store.merged_speakers import MergedSpeakers
from annotator.store.project_copies import Fault, opened_copies
from annotator.store.references import references_kept
from annotator.store.rows import speaker_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from annotator.domain.changes import LayerKey
    from annotator.project.project import Project
    from annotator.store.joined_layers import Page
    from annotator.store.project_copies import ProjectCopy

    Progress = Callable[[int, int], object]

_SPEAKERS = 500  # held at a time
_MOST_ALIKE = 300  # new speakers that are compared with all others, in 1 to 6 ms each
_MOST_NAMED = 3  # files that the name of the act tells


# The fields of a report that its words are made of.
COUNTS = ("layers", "documents", "threads", "speakers", "aside", "decided", "is_act")


@dataclass
class MergeReport:
    """What a merge has done.

    Attributes
    ----------
    layers: the number of layers that have changed.
    documents: of documents that were taken in.
    aside: of states that wait for a decision.
    decided: of conflicts that were decided.
    is_act: whether anything has changed that undo takes back.
    faults: files, and parts of them, that were passed over.
    """

    layers: int = 0
    documents: int = 0
    threads: int = 0
    speakers: int = 0
    aside: int = 0
    decided: int = 0
    is_act: bool = False
    faults: list[Fault] = field(default_factory=list)

    def summary(self) -> str:
        """Return it in words."""
        if not self.is_act:
            return tr("Nothing is new in these files")
        parts = [tr("{n} layer brought in|{n} layers brought in", self.layers)]
        if self.documents:
            parts.append(tr("{n} document taken in|{n} documents taken in", self.documents))
        if self.threads:
            parts.append(tr("{n} thread of comments|{n} threads of comments", self.threads))
        if self.decided:
            parts.append(tr("{n} conflict decided|{n} conflicts decided", self.decided))
        if self.aside:
            parts.append(tr("{n} state set aside|{n} states set aside", self.aside))
        return ", ".join(parts)


def preview(project: Project, paths: Sequence[Path], progress: Progress | None = None) -> MergePreview:
    """Return what copies of a project hold against it; nothing is changed.

    Raises
    ------
    StorageError: the project cannot be read, or there is no room for files of temporary use.
    """
    with opened_copies(project.path, paths) as (copies, faults), project.database.reading() as connection:
        found = MergePreview(_findings(project, copies, faults), list(paths), faults=faults)
        lead = StateReader(connection)
        total = sum(copy.number for copy in copies)
        met: set[LayerKey] = set()
        for page in pages(connection, copies):
            taken = taken_in(page)
            for listed, entries in (
                (found.unknown, taken), (found.trashed, page.trashed), (found.other, page.other),
            ):  # fmt: skip
                for each in entries:
                    listed.add(each)
            for join in layers_of(page, lead, copies, faults):
                for number in join.states.keys() - {LEAD}:
                    found.copies[number - 1].count(join.fate(number))
                if join.is_conflict:
                    met.add(join.key)
                    found.conflicts.add(_conflict(project, join, _title(project, join, copies), copies))
            found.threads += _new_threads(project, page.shared, copies)
            if progress is not None:
                progress(page.done, total)
        for join in waiting(lead, met):
            found.conflicts.add(_conflict(project, join, _title(project, join, copies), copies))
        _look_at_speakers(project, lead, copies, found)
        return found


def _findings(project: Project, copies: Sequence[ProjectCopy], faults: list[Fault]) -> list[CopyFindings]:
    findings = []
    for copy in copies:
        package = copy.package or {}
        each = CopyFindings(copy.name, str(copy.path), str(package.get("annotator", "")))
        try:
            body = object_from(copy.codebook() or "{}")
        except Damaged as error:
            faults.append(Fault(copy.name, str(error)))
            body = {}
        if body and body != project.codebook_body:
            each.codebook = body
        findings.append(each)
    return findings


def _title(project: Project, join: Join, copies: Sequence[ProjectCopy]) -> str:
    number = max(join.states)
    connection = project.database.connection if number == LEAD else copies[number - 1].connection
    row = connection.execute("SELECT title FROM document WHERE id = ?", (join.key.document,)).fetchone()
    return str(row[0]) if row else join.key.document


def _conflict(project: Project, join: Join, title: str, copies: list[ProjectCopy]) -> Conflict:
    lead = join.states.get(LEAD)
    known = {lead.sum, *lead.aside} if lead is not None else set()
    sides = tuple(side_of(join, sum, project.path.name, copies) for sum in join.standing)
    return Conflict(*join.key, title, sides, known.issuperset(join.standing))


def _new_threads(project: Project, shared: dict[str, list[int]], copies: Sequence[ProjectCopy]) -> int:
    """Return the number of threads of copies that differ here; united they may still be what they were."""
    found = set()
    for number, copy in enumerate(copies, 1):
        ids = [id for id, numbers in shared.items() if number in numbers]
        if not ids:
            continue
        sql = f"SELECT * FROM thread WHERE document IN ({','.join('?' * len(ids))})"
        rows = copy.select(sql, ids)
        if rows:
            here = [dict(row) for row in project.database.connection.execute(sql, ids).fetchall()]
            known = {(row["document"], row["id"]): row for row in here}
            found |= {
                key
                for row in rows
                if united_thread(known.get(key := (row["document"], row["id"])), row) is not None
            }
    return len(found)


def _look_at_speakers(
    project: Project, lead: StateReader, copies: list[ProjectCopy], found: MergePreview
) -> None:
    compared = 0
    known = Registry(project.database)  # and those of copies, who may be the same as one of another copy
    for join in _speakers(lead, copies, found.faults):
        if not join.states.keys() - {LEAD} and not join.is_conflict:
            continue
        if join.is_conflict:
            name = join.rows_of(join.standing[0])[SPEAKER][0]["name"]
            found.conflicts.add(_conflict(project, join, str(name), copies))
        if LEAD in join.states or join.standing[0] == NONE:
            found.speakers_changed += LEAD in join.states and join.standing[0] != join.present
            continue
        if compared < _MOST_ALIKE:
            compared += 1
            new = speaker_from(join.rows_of(join.standing[0])[SPEAKER][0])
            matches = known.matches(new.name, new.kind, limit=1)
            for kept in (match.speaker for match in matches):
                is_same = kept.is_called(new.name)
                found.speakers.add(AlikeSpeakers(new.id, new.name, kept.id, kept.name, is_same))
            if not matches:  # others become this one, and nobody one who goes
                known.apply(Changes("", "", speakers={new.id: new}))


def _speakers(lead: StateReader, copies: Sequence[ProjectCopy], faults: list[Fault]) -> Iterator[Join]:
    ids = speaker_ids(lead.connection, copies)
    for start in range(0, len(ids), _SPEAKERS):
        yield from speakers_of(ids[start : start + _SPEAKERS], lead, copies, faults)


@dataclass(frozen=True)
class _Outcome:
    """What becomes of a layer: its state, those set aside, and those that others get as their layers."""

    state: str
    aside: tuple[str, ...]
    clocks: dict[str, int]
    is_decided: bool = False
    copies: tuple[str, ...] = ()
    name: str = ""


def _outcome(join: Join, decisions: Decisions) -> _Outcome:
    first, *others = join.standing
    choice = decisions.on(join.key) if others else BOTH
    kept = join.present if join.present in join.standing else first
    if choice == KEEP or (choice.startswith(AS) and join.key.document):
        state = kept
    elif choice == TAKE:
        state = next(sum for sum in join.standing if sum != join.present)
    elif choice in join.standing:
        state = choice
    else:
        return _Outcome(first, tuple(others), join.clocks)
    name = choice.removeprefix(AS).strip() if choice.startswith(AS) else ""
    copies = tuple(sum for sum in join.standing if sum != state) if name else ()
    return _Outcome(state, (), settled(join.clocks, state), True, copies, name)


def merge(
    project: Project,
    found: MergePreview | Sequence[Path],
    decisions: Decisions | None = None,
    progress: Progress | None = None,
) -> MergeReport:
    """Bring copies, or those of a preview, into a project as one act of its annotator.

    Where nothing is new, no act is written.

    Raises
    ------
    InputError: a decision names a copy or a speaker that is not there.
    StorageError: the change could not be saved; nothing is changed.
    """
    paths = found.paths if isinstance(found, MergePreview) else found
    decided = decisions or Decisions()
    with opened_copies(project.path, paths) as (copies, faults):
        report = MergeReport(faults=faults)
        refusal = tr("These copies cannot be brought together: they refer to something that is not there.")
        with references_kept(refusal), project.database.transaction(unspilled=True):
            _Merge(project, copies, decided, report).do(progress)
    project.read_registry()
    project.reload_codebook()
    return report


class _Merge:
    """One merge, within a transaction."""

    def __init__(
        self, project: Project, copies: Sequence[ProjectCopy], decisions: Decisions, report: MergeReport
    ) -> None:
        self._project = project
        self._annotator = project.annotator or None
        self._connection = project.database.connection
        self._copies = copies
        self._decisions = decisions
        self._rows = MergedRows(project.database, copies, next_id(self._connection))
        self._layers = MergedLayers(self._rows)
        self._speakers = MergedSpeakers(self._rows)
        self._documents = MergedDocuments(self._rows)
        self._given: dict[str, set[str]] = {}  # names that states in conflict got as layers, by document
        self.report = report

    def do(self, progress: Progress | None) -> None:
        """Write all that is new, and one row of the history if that is something."""
        total = sum(copy.number for copy in self._copies)
        met: set[LayerKey] = set()
        for page in pages(self._connection, self._copies):
            self._add_documents(page)
            joins = list(layers_of(page, self._rows.lead, self._copies, self.report.faults))
            for join in joins:
                self._put_layer(join)
                if join.is_conflict:
                    met.add(join.key)
            self._layers.unite_measures(joins)
            with self._sound():
                self.report.threads += self._documents.unite_threads(page.shared)
            if progress is not None:
                progress(page.done, total)
        for join in list(waiting(self._rows.lead, met)):
            self._put_layer(join)
        self._put_speakers()
        sums = self._speakers.join_all(self._decisions.speakers)
        self._put_codebook()
        self._layers.count_anew()
        self._documents.end()
        self.report.documents = len(self._documents.new)
        self.report.is_act = bool(len(self._rows.deltas))
        if self.report.is_act:
            name = act_name([copy.name for copy in self._copies])
            deltas = self._rows.deltas.column()
            record(self._connection, self._rows.act, now(), self._annotator, name, None, deltas, sums)

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Refuse the merge where a row cannot be passed over."""
        try:
            yield
        except Damaged as error:
            raise ProjectDamaged(
                tr("A copy is damaged: {what}. The project was not changed.", what=error),
                tr("Leave it out, and ask for it once more."),
            ) from error

    def _add_documents(self, page: Page) -> None:
        found = taken_in(page)
        decisions = self._decisions
        chosen = [each for each in found if decisions.documents and each.id not in decisions.left]
        for each in found:
            if each not in chosen:
                page.shared.pop(each.id, None)
        with self._sound():
            self._documents.add(chosen)

    def _put_layer(self, join: Join) -> None:
        outcome = _outcome(join, self._decisions)
        for sum in outcome.copies:
            name = self._new_name(join.key.document, outcome.name)
            key = {"document": join.key.document, "annotator": name}
            if self._rows.read("layer", key) is not None:
                raise InputError(
                    tr(
                        "{annotator} has a layer of “{document}” already.",
                        annotator=name,
                        document=join.key.document,
                    ),
                    tr("Choose another name for what the copy has."),
                )
            self._layers.put_copy(join, sum, name)
        if self._layers.put(
            join, outcome.state, outcome.aside, outcome.clocks, is_decided=outcome.is_decided
        ):
            self.report.layers += outcome.state != join.present
            self._count(join, outcome)

    def _new_name(self, document: str, wanted: str) -> str:
        """Return a name for one more layer of a document; several of one name are numbered."""
        given = self._given.setdefault(document, set())
        name, number = wanted, 1
        while name in given:
            number += 1
            name = f"{wanted} {number}"
        given.add(name)
        return name

    def _count(self, join: Join, outcome: _Outcome) -> None:
        lead = join.states.get(LEAD)
        self.report.decided += outcome.is_decided
        self.report.aside += len([sum for sum in outcome.aside if lead is None or sum not in lead.aside])

    def _put_speakers(self) -> None:
        for join in _speakers(self._rows.lead, self._copies, self.report.faults):
            outcome = _outcome(join, self._decisions)
            if self._speakers.put(
                join, outcome.state, outcome.aside, outcome.clocks, is_decided=outcome.is_decided
            ):
                self._count(join, outcome)
                self.report.speakers += 1
        if missing := self._speakers.missing(self._layers.named, self._layers.spare):
            raise ProjectDamaged(
                tr(
                    "A copy names a speaker that it does not have: {id}. The project was not changed.",
                    id=missing[0],
                ),
                tr("Leave it out, and ask for it once more."),
            )

    def _put_codebook(self) -> None:
        bodies = {copy.name: body for copy in self._copies if (body := copy.codebook()) is not None}
        if chosen := self._decisions.codebook:
            if chosen not in bodies:
                raise InputError(
                    tr("There is no copy {name} with a codebook.", name=chosen),
                    tr("Choose one of {names}.", names=", ".join(bodies)),
                )
            with self._sound():
                read_codebook(object_from(bodies[chosen]), tr("the codebook of {name}", name=chosen))
                self._documents.put_codebook(bodies[chosen], self._annotator)
        if not len(self._rows.deltas) and not self._documents.new:
            return
        for body in bodies.values():
            with self._sound():
                if object_from(body) != self._project.codebook_body:
                    self._documents.keep_codebook(body)


def act_name(names: Sequence[str]) -> str:
    """Return the name of the act, in English: names of acts are stored."""
    if not names:
        return mark("decide what was set aside")
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return f"bring together {', '.join(names[:_MOST_NAMED])}{more}"
