"""Lists of annotations across documents, beside the window or headless, with a connection of their own."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.kinds import KINDS
from annotator.domain.speakers_like import no_speaker
from annotator.domain.translation import some_of, tr
from annotator.project.jobs.reading_connection import ReadingConnection
from annotator.project.opened.document import OpenDocument
from annotator.project.speakers.like import speakers_like
from annotator.store import documents
from annotator.store.annotation_lists import AnnotationList, Progress
from annotator.store.listed_annotations import Listed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from annotator.domain.annotation_query import AnnotationQuery, Order
    from annotator.domain.speaker import Speaker
    from annotator.project.project import Project
    from annotator.store.connection import Database

__all__ = [
    "AnnotationLister",
    "Listed",
    "Progress",
    "listed_rows",
    "others_called",
    "speaker_named",
    "to_plain",
]

_PAGE = 1_000  # rows read at a time, so that no act waits long


class AnnotationLister(ReadingConnection):
    """Makes one list at a time."""

    def __init__(self, project: Project) -> None:
        super().__init__(project)
        self._project = project
        self._list: AnnotationList | None = None

    def begin(self, query: AnnotationQuery, order: Order) -> None:
        """Begin the list of a query in place of the one before.

        Raises
        ------
        Interrupted: an act had to be saved; ask again.
        """
        project = self._project
        attributes = KINDS[query.kind].attributes(project.codebook)
        defaults = {attribute.id: attribute.default for attribute in attributes if attribute.default}
        choice = self._with_finding(query) if query.finding else None
        with self._reading():
            self._list = AnnotationList(self._database, query, project.annotator or None, defaults, choice)
            self._list.order_by(order)

    def order_by(self, order: Order) -> None:
        """Set the order; steps bring it about."""
        self._begun.order_by(order)

    def step(self) -> Progress:
        """Gather or sort a little more; errors as in `begin`."""
        if self._begun.is_to_be_sorted:
            return self._begun.step()
        with self._reading():
            return self._begun.step()

    def rows(self, first: int, number: int) -> list[Listed | None]:
        """Return some rows from one (from 0), None for what is gone; errors as in `begin`."""
        with self._reading():
            return self._begun.rows(first, number)

    def leave(self) -> bool:
        """Look for no more; tell whether what was found is still to be sorted."""
        was_gathered = self._begun.is_gathered
        self._begun.look_for_no_more()
        return not was_gathered

    def months(self) -> list[tuple[str, int]]:
        """Return the numbers of annotations by month of publication; no act waits for that.

        Raises
        ------
        Interrupted: `interrupt` was called.
        """
        return self._begun.months()

    def interrupt(self) -> None:
        """Interrupt what the list is doing; for other threads."""
        self._database.connection.interrupt()

    @property
    def _begun(self) -> AnnotationList:
        assert self._list is not None
        return self._list

    def _with_finding(self, query: AnnotationQuery) -> _Checked:
        return _Checked(self._project, self._database, query)


class _Checked:
    """Chooses the annotations for which the check has a finding that is not waived."""

    def __init__(self, project: Project, database: Database, query: AnnotationQuery) -> None:
        self._codebook = project.codebook
        self._database = database
        self._query = query

    def __call__(self, hits: Sequence[tuple[int, str, str]]) -> Collection[tuple[int, str, str]]:
        """Return the hits that stay; layers that cannot be read have none."""
        found: list[tuple[int, str, str]] = []
        for position, annotator in dict.fromkeys((position, name) for position, name, _ in hits):
            try:
                document = documents.document_at(self._database, position)
                opened = OpenDocument(self._database, document, annotator, self._codebook)
            except AnnotatorError:
                continue  # the check of the project names it
            for hit in hits:
                if hit[:2] != (position, annotator):
                    continue
                findings = opened.findings.of(hit[2], self._query.kind)
                if any(each.kind == self._query.finding and each.waiver is None for each in findings):
                    found.append(hit)
        return found


def listed_rows(
    project: Project,
    query: AnnotationQuery,
    order: Order,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Iterator[dict[str, Any]]:
    """Yield the plain rows of a list, page by page, once it is gathered; `progress` gets documents looked at.

    Raises
    ------
    ProjectDamaged, StorageError: see `AnnotationLister`.
    """
    with closing(AnnotationLister(project)) as lister:
        lister.begin(query, order)
        while not (done := lister.step()).is_complete:
            if done.total:
                progress(done.done, done.total)
        for first in range(0, done.found, _PAGE):
            yield from (to_plain(listed) for listed in lister.rows(first, _PAGE) if listed is not None)


def to_plain(listed: Listed) -> dict[str, Any]:
    """Return a row of a list as JSON has it; offsets are code points of the document's text."""
    annotation = listed.annotation
    return {
        "document": listed.document,
        "title": listed.title,
        "published": listed.published,
        "publisher": listed.publisher,
        "annotator": listed.annotator,
        "kind": listed.kind,
        "id": annotation.id,
        "types": list(annotation.types) if isinstance(annotation, Claim) else [listed.type],
        "speakers": list(listed.speakers),
        "cue": listed.cue,
        "before": listed.before,
        "words": listed.words,
        "after": listed.after,
        "start": annotation.content[0].start,
        "end": annotation.content[-1].end,
        "attributes": annotation.attributes,
        "note": annotation.note,
        "reason": listed.reason,
    }


def speaker_named(project: Project, name: str) -> Speaker:
    """Return the speaker with an id, or else with a name or alias, or with a part of one.

    Raises
    ------
    InputError: there is none, or several; the remedy names the speakers that may be meant.
    """
    speakers = project.speakers()
    found = [speaker for speaker in speakers if speaker.id == name]
    found = found or [speaker for speaker in speakers if speaker.name == name]
    found = found or [speaker for speaker in speakers if name in speaker.aliases]
    if len(found) > 1:
        ids = ", ".join(f"{speaker.id} ({speaker.kind})" for speaker in found)
        raise InputError(
            tr("Several speakers are called “{name}”: {ids}.", name=name, ids=ids), tr("Give the id.")
        )
    found = found or project.registry.containing(name)
    if len(found) > 1:
        names = some_of([f"{speaker.name} ({speaker.id})" for speaker in found])
        raise InputError(
            tr("Several speakers have “{name}” in their names: {names}.", name=name, names=names),
            tr("Give the whole name, or the id."),
        )
    if not found:
        like = speakers_like(project.database, name, project.annotator or None)
        error = no_speaker([name], like)
        raise (
            error
            if like
            else InputError(error.message, tr("Check the name; the panel of speakers has them all."))
        )
    return found[0]


def others_called(project: Project, name: str, speaker: Speaker) -> list[Speaker]:
    """Return the other speakers who have all words of a name in one of theirs: they may be the same one."""
    words = set(name.casefold().split())
    return [
        each
        for each in project.registry.containing(name)
        if each.id != speaker.id
        and any(words <= set(own.casefold().split()) for own in (each.name, *each.aliases))
    ]
