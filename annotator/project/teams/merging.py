"""Bringing copies of a project together: a preview of what is new, then one act that can be undone.

Each layer of a document that project and copies share is joined by what is known of its states
(`domain/lineage.py`), all copies at once, so their order makes no difference.
"""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.changes import Changes
from annotator.domain.codebook import read_codebook
from annotator.domain.errors import InputError, ProjectDamaged
from annotator.domain.gold import GOLD, further_name
from annotator.domain.translation import mark, tr
from annotator.project.speakers.index import Registry
from annotator.project.speakers.same_names import SameNames, all_speakers
from annotator.project.teams.merge_decisions import Decisions
from annotator.project.teams.merge_outcomes import (
    Outcome,
    all_speakers_of,
    joined_speakers,
    outcome_of,
)
from annotator.project.teams.merge_preview import (
    AlikeSpeakers,
    Conflict,
    CopyFindings,
    MergePreview,
    sides_of,
)
from annotator.project.teams.readings import count_open_again
from annotator.store.columns import Damaged, object_from
from annotator.store.gold_readings import number_open_again
from annotator.store.history import next_id, now, record
from annotator.store.joined_layers import (
    LEAD,
    Join,
    joined_ids,
    layers_of,
    pages,
    taken_in,
    waiting,
)
from annotator.store.joined_speakers import joined_in
from annotator.store.layer_states import SPEAKER, StateReader
from annotator.store.lineage import brought_from
from annotator.store.merged_documents import MergedDocuments, united_threads
from annotator.store.merged_layers import MergedLayers
from annotator.store.merged_rows import MergedRows
from annotator.store.merged_speakers import MergedSpeakers
from annotator.store.project_copies import Fault, opened_copies
from annotator.store.references import references_kept
from annotator.store.rows import speaker_from

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from annotator.domain.changes import LayerKey
    from annotator.domain.speaker import Speaker
    from annotator.project.project import Project
    from annotator.store.joined_layers import Page
    from annotator.store.project_copies import ProjectCopy

    Progress = Callable[[int, int], object]

_MOST_ALIKE = 300  # new speakers that are compared with all others, in 1 to 6 ms each
_MOST_NAMED = 3  # files that the name of the act tells, and speakers that the summary does


# The fields of a report that its words are made of.
COUNTS = (
    "layers",
    "documents",
    "threads",
    "speakers",
    "aside",
    "decided",
    "is_act",
    "left_two",
    "open_again",
    "open_in_all",
)


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
    left_two: the names of speakers that came beside others of the same name.
    open_again: the number of gold layers that are done, and have something to decide by what came in.
    open_in_all: the number of all that are done and have something to decide, where some are open by it.
    idle: decisions on layers and speakers on which nothing was to be decided, by document and name.
    faults: files, and parts of them, that were passed over.
    """

    layers: int = 0
    documents: int = 0
    threads: int = 0
    speakers: int = 0
    aside: int = 0
    decided: int = 0
    is_act: bool = False
    left_two: list[str] = field(default_factory=list)
    open_again: int = 0
    open_in_all: int = 0
    idle: list[str] = field(default_factory=list)
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
        if self.open_again:
            parts.append(tr("{n} gold layer is open again|{n} gold layers are open again", self.open_again))
            if self.open_in_all > self.open_again:
                parts.append(tr("{n} with those from before|{n} with those from before", self.open_in_all))
        if self.left_two:
            left = mark(
                "{n} speaker beside another one of the same name ({names})"
                "|{n} speakers beside others of the same name ({names})"
            )
            parts.append(tr(left, len(self.left_two), names=self._named_left()))
        return ", ".join(parts)

    def _named_left(self) -> str:
        more = len(self.left_two) - _MOST_NAMED
        others = [tr("… and {number} more", number=more)] if more > 0 else []
        return ", ".join([*self.left_two[:_MOST_NAMED], *others])


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
                    found.conflicts.add(_layer_conflict(project, join, copies))
            with suppress(Damaged):  # the merge names what cannot be read
                threads = united_threads(connection, copies, page.shared)
                found.threads += sum(before.thread != after.thread for _, before, after in threads)
            if progress is not None:
                progress(page.done, total)
        for join in waiting(lead, met):
            found.conflicts.add(_layer_conflict(project, join, copies))
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


def _title_and_text(project: Project, join: Join, copies: Sequence[ProjectCopy]) -> tuple[str, str]:
    """Return title and text of the document of a layer; copies have the same text."""
    number = max(join.states)
    connection = project.database.connection if number == LEAD else copies[number - 1].connection
    row = connection.execute(
        "SELECT d.title, t.text FROM document d JOIN document_text t USING (position) WHERE d.id = ?",
        (join.key.document,),
    ).fetchone()
    return (str(row[0]), str(row[1])) if row else (join.key.document, "")


def _layer_conflict(project: Project, join: Join, copies: list[ProjectCopy]) -> Conflict:
    return _conflict(project, join, *_title_and_text(project, join, copies), copies)


def _conflict(project: Project, join: Join, title: str, text: str, copies: list[ProjectCopy]) -> Conflict:
    lead = join.states.get(LEAD)
    known = {lead.sum, *lead.aside} if lead is not None else set()
    came_from = brought_from(project.database.connection, join.key, join.present)
    sides = sides_of(join, project.path.name, copies, came_from, text, project.codebook)
    return Conflict(*join.key, title, sides, known.issuperset(join.standing))


def _look_at_speakers(
    project: Project, lead: StateReader, copies: list[ProjectCopy], found: MergePreview
) -> None:
    new: list[Speaker] = []
    for join in all_speakers_of(lead, copies, found.faults):
        if not join.states.keys() - {LEAD} and not join.is_conflict:
            continue
        if join.is_conflict:
            found.conflicts.add(_conflict(project, join, _name(join), "", copies))
        if LEAD in join.states or SPEAKER not in join.rows_of(join.standing[0]):
            found.speakers_changed += LEAD in join.states and join.standing[0] != join.present
            continue
        new.append(speaker_from(join.rows_of(join.standing[0])[SPEAKER][0]))
    if new:
        _compare_speakers(project, new, found)


def _name(join: Join) -> str:
    """Return the name of a speaker of which several states stand."""
    for rows in map(join.rows_of, join.standing):
        joined = joined_in(rows)
        for row in (*rows.get(SPEAKER, ()), *([joined.gone] if joined is not None else [])):
            return str(row["name"])
    return join.key.annotator


def _compare_speakers(project: Project, new: list[Speaker], found: MergePreview) -> None:
    """Note which new speakers may be one of the project, or one of another copy."""
    there = all_speakers(project.database)
    names = SameNames([*there, *new])
    ids = [speaker.id for speaker in new]
    joins = names.joins(ids, ids)
    for gone, stays in joins.items():
        found.speakers.add(AlikeSpeakers.of(names.speaker(gone), names.speaker(stays), is_same=True))
    others = [speaker for speaker in new if speaker.id not in joins]
    known = Registry(project.database)
    for speaker in others[:_MOST_ALIKE]:
        matches = [match.speaker for match in known.matches(speaker.name, speaker.kind)]
        # One of the very same name and another kind is likelier than one whose name is like it.
        matches.sort(key=lambda kept: not kept.is_called(speaker.name))
        for kept in matches[:1]:
            found.speakers.add(AlikeSpeakers.of(speaker, kept, is_same=False))
        if not matches:  # others become this one, and nobody one who goes
            known.apply(Changes("", "", speakers={speaker.id: speaker}))


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
            merging = _Merge(project, copies, decided, report)
            merging.do(progress)
    project.read_registry()
    project.reload_codebook()
    report.open_again = count_open_again(project, sorted(merging.touched))
    if report.open_again:
        report.open_in_all = number_open_again(project.database)
    return report


class _Merge:
    """One merge, within a transaction."""

    def __init__(
        self, project: Project, copies: Sequence[ProjectCopy], decisions: Decisions, report: MergeReport
    ) -> None:
        self._project = project
        self._annotator = project.person or None
        self._connection = project.database.connection
        self._copies = copies
        self._decisions = decisions
        self._rows = MergedRows(project.database, copies, next_id(self._connection))
        self._layers = MergedLayers(self._rows)
        self._speakers = MergedSpeakers(self._rows)
        self._documents = MergedDocuments(self._rows)
        self._met: set[LayerKey] = set()  # what was decided
        self.touched: set[str] = set()  # ids of the documents with a changed layer
        self._given: dict[str, set[str]] = {}  # names that states in conflict got as layers, by document
        self.report = report

    def do(self, progress: Progress | None) -> None:
        """Write all that is new, and one row of the history if that is something."""
        total = sum(copy.number for copy in self._copies)
        met: set[LayerKey] = set()
        joined = joined_ids(self._connection, self._copies)
        with self._sound():
            found = joined_speakers(self._rows.lead, self._copies, self._decisions, joined)
        self._layers.kept, self._speakers.names, self._speakers.own = found
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
        if joined:
            with self._sound():
                self._layers.name_anew()
        sums = self._speakers.join_all(self._joins_of_speakers(self._put_speakers()))
        self._put_codebook()
        self._layers.count_anew()
        self._documents.end()
        self.report.documents = len(self._documents.new)
        idle = (key for key in self._decisions.layers if key not in self._met)
        self.report.idle = [", ".join(filter(None, key)) for key in idle]
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
        outcome = outcome_of(join, self._decisions)
        for sum in outcome.copies:
            is_of_gold = join.key.annotator == GOLD
            wanted = further_name(outcome.name) if is_of_gold else outcome.name
            name = self._new_name(join.key.document, wanted)
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
            self.report.layers += 1
        if self._layers.put(
            join, outcome.state, outcome.aside, outcome.clocks, is_decided=outcome.is_decided
        ):
            if outcome.state != join.present:
                self.report.layers += 1
                self.touched.add(join.key.document)
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

    def _count(self, join: Join, outcome: Outcome) -> None:
        lead = join.states.get(LEAD)
        self.report.decided += outcome.is_decided
        if outcome.is_decided:
            self._met.add(join.key)
        self.report.aside += len([sum for sum in outcome.aside if lead is None or sum not in lead.aside])

    def _joins_of_speakers(self, new: Collection[str]) -> dict[str, str]:
        """Return which speakers become which, and note those who stay beside others of the same name."""
        joins = dict(self._decisions.speakers)
        if not new and not self._decisions.same_names:
            return joins
        database = self._project.database
        if self._decisions.same_names:
            everybody = [speaker for speaker in all_speakers(database) if speaker.id not in joins]
            copies = Counter(id for copy in self._copies for id in copy.speaker_ids())
            joins |= SameNames(everybody).joins(list(copies), new, copies)
        left = [speaker for speaker in all_speakers(database) if speaker.id not in joins]
        self.report.left_two = SameNames(left).left(set(new) - set(joins))
        return joins

    def _put_speakers(self) -> list[str]:
        """Write speakers; return the ids of those that are new."""
        new = []
        joined = self._speakers.own  # they get names, or give them back, also where no copy has them
        for join in all_speakers_of(self._rows.lead, self._copies, self.report.faults, joined):
            outcome = outcome_of(join, self._decisions)
            if self._speakers.put(
                join, outcome.state, outcome.aside, outcome.clocks, is_decided=outcome.is_decided
            ):
                self._count(join, outcome)
                self.report.speakers += 1
                if LEAD not in join.states:
                    new.append(join.key.annotator)
        if missing := self._speakers.missing(self._layers.named, self._layers.spare):
            raise ProjectDamaged(
                tr(
                    "A copy names a speaker that it does not have: {id}. The project was not changed.",
                    id=missing[0],
                ),
                tr("Leave it out, and ask for it once more."),
            )
        return new

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
