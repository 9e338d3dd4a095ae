"""An open project: its contents to read, lazily, and acts to change it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.api import rows
from annotator.api.article import Article
from annotator.api.frames import frame
from annotator.domain.arguments import WORDS, YES_OR_NO, instance_of, or_none, takes
from annotator.domain.decisions import Showing
from annotator.domain.errors import InputError
from annotator.domain.ids import new_id
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.layer import STATUSES
from annotator.domain.speaker import USUAL_KIND, Speaker
from annotator.project import Project
from annotator.project.jobs.exports.export import check_annotator, records
from annotator.project.jobs.exports.layer_records import record_of
from annotator.project.jobs.exports.request import ExportRequest, Scope, one_of
from annotator.project.opened.document import OpenDocument
from annotator.store.speakers import speakers_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pandas import DataFrame

    from annotator.api.rows import ClaimRow, DocumentRow, QuotationRow, SpeakerRow
    from annotator.domain.changes import Changes
    from annotator.domain.codebook import Codebook
    from annotator.domain.document import Document
    from annotator.domain.layer import Record
    from annotator.domain.proposed import Proposed
    from annotator.project.acts.acts import Acts
    from annotator.project.acts.document_acts import DocumentActs
    from annotator.project.acts.speakers import SpeakerActs

_AT_ONCE = 500  # speakers that are read together
_PATH = instance_of("a str or a Path", str, Path)
_ANY = or_none(WORDS)  # an annotator or a status; None: any


@takes(path=_PATH, annotator=WORDS, writable=YES_OR_NO)
def open_project(path: str | Path, *, annotator: str = "", writable: bool = False) -> OpenProject:
    """Open a project file: to read it, or with `writable` to change it in the name of an annotator.

    Raises
    ------
    InputError: `writable` and `annotator` come together or not at all.
    NotAProject, ProjectTooNew, ProjectInUse, ProjectDamaged, StorageError: see `annotator.domain.errors`.
    """
    if writable and not annotator.strip():
        raise InputError(
            "A project that is written to needs an annotator.",
            'Say whose acts they are: open_project(path, writable=True, annotator="Ana").',
        )
    if annotator and not writable:
        raise InputError(
            "An annotator is named, but the project is opened for reading.",
            "Add writable=True, or choose layers: project.articles(annotator=...).",
        )
    project = Project.open(Path(path), read_only=not writable)
    try:
        return OpenProject(project, project.work_as(annotator) if writable else None)
    except BaseException:
        project.close()
        raise


class OpenProject:
    """An open project file; close it, or use it in a `with` block.

    What is iterated over is read piece by piece, so that memory does not grow with the project.
    """

    def __init__(self, project: Project, acts: Acts | None) -> None:
        self._project = project
        self._acts = acts

    def __enter__(self) -> OpenProject:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return (
            f"<OpenProject {self.path.name}: {len(self):,} {'document' if len(self) == 1 else 'documents'}>"
        )

    def __len__(self) -> int:
        return self._project.count()

    def close(self) -> None:
        """Close the file."""
        self._project.close()

    @property
    def path(self) -> Path:
        """Return the path of the project file."""
        return self._project.path

    @property
    def codebook(self) -> Codebook:
        """Return the label sets."""
        return self._project.codebook

    def annotators(self) -> list[str]:
        """Return the names of all annotators."""
        return self._project.annotators()

    # Values

    def documents(self) -> Iterator[Document]:
        """Yield the documents in the project's order."""
        return (self._project.document_at(position) for position in self._project.positions())

    @takes(id=WORDS)
    def document(self, id: str) -> Document:
        """Return the document with an id; InputError if there is none."""
        return self._project.document_at(self._project.position_of(id))

    @takes(annotator=_ANY, status=_ANY)
    def articles(self, annotator: str | None = None, status: str | None = None) -> Iterator[Article]:
        """Yield each layer with its document; a document that nobody has begun comes once, without annotator.

        Raises
        ------
        InputError: there is no such annotator or status.
        """
        if status is not None:
            status = one_of(status, STATUSES, "status")
        request = ExportRequest(Scope(annotator, status))
        return (self._article(record) for record in records(self._project, request))

    @takes(id=WORDS, annotator=_ANY)
    def article(self, id: str, annotator: str | None = None) -> Article:
        """Return a document with the layer of an annotator and the suggestions that wait for a decision.

        Without an annotator it has no layer, and all suggestions.

        Raises
        ------
        InputError: there is no such document or annotator.
        """
        if annotator is not None:
            check_annotator(self._project, annotator)
        article = self._article(record_of(self._project, self._project.position_of(id), annotator))
        _ = article.suggestions  # an article outlives its project
        return article

    def _article(self, record: Record) -> Article:
        return Article(record, self.codebook, lambda: self._waiting(record))

    def _waiting(self, record: Record) -> tuple[Proposed[Any], ...]:
        """Return the suggestions that wait for a decision in the layer of a record."""
        annotator = record.layer.annotator
        if annotator is None:
            return record.suggestions
        showing = Showing(all=True, claims=True)
        opened = OpenDocument(self._project.database, record.document, annotator, self.codebook, showing)
        return (*opened.pending, *opened.pending_claims)

    # Rows

    def document_rows(self) -> Iterator[DocumentRow]:
        """Yield a row for each document."""
        return map(rows.document_row, self.documents())

    @takes(annotator=_ANY, status=_ANY)
    def quotations(self, annotator: str | None = None, status: str | None = None) -> Iterator[QuotationRow]:
        """Yield a row for each quotation; arguments as in `articles`."""
        for article in self.articles(annotator, status):
            yield from rows.quotation_rows(article)

    @takes(annotator=_ANY, status=_ANY)
    def claims(self, annotator: str | None = None, status: str | None = None) -> Iterator[ClaimRow]:
        """Yield a row for each claim; arguments as in `articles`."""
        for article in self.articles(annotator, status):
            yield from rows.claim_rows(article)

    def speakers(self) -> Iterator[SpeakerRow]:
        """Yield a row for each speaker of the project, by id."""
        last = ""
        while batch := speakers_after(self._project.database, last, _AT_ONCE):
            counts = self._project.mention_counts(speaker.id for speaker in batch)
            yield from (rows.speaker_row(speaker, counts.get(speaker.id, 0)) for speaker in batch)
            last = batch[-1].id

    # Frames

    def documents_frame(self) -> DataFrame:
        """Return the documents as a pandas frame; InputError where pandas is not installed."""
        return frame(rows.DocumentRow, self.document_rows())

    @takes(annotator=_ANY, status=_ANY)
    def quotations_frame(self, annotator: str | None = None, status: str | None = None) -> DataFrame:
        """Return the quotations as a pandas frame, with a column for each attribute."""
        found = self.quotations(annotator, status)
        return frame(rows.QuotationRow, found, rows.attribute_columns(self.codebook, QUOTATION))

    @takes(annotator=_ANY, status=_ANY)
    def claims_frame(self, annotator: str | None = None, status: str | None = None) -> DataFrame:
        """Return the claims as a pandas frame, with a column for each attribute."""
        found = self.claims(annotator, status)
        return frame(rows.ClaimRow, found, rows.attribute_columns(self.codebook, CLAIM))

    def speakers_frame(self) -> DataFrame:
        """Return the speakers as a pandas frame."""
        return frame(rows.SpeakerRow, self.speakers())

    # Acts

    @takes(name=WORDS, kind=WORDS)
    def speaker(self, name: str, kind: str = USUAL_KIND) -> Speaker:
        """Return the speaker with a name or alias and a kind, for acts; a new one if the project has none.

        A new one comes into the project with the act that names it.
        """
        called = (s for s in self._project.speakers() if s.kind == kind and s.is_called(name))
        return next(called, None) or Speaker(new_id("s"), name, kind)

    @takes(document=WORDS)
    def on(self, document: str) -> DocumentActs:
        """Return the acts on a document by its id: quotations, claims, entities, annotations, layer ...

        Raises
        ------
        InputError: the project is open for reading, or there is no such document.
        """
        acts = self._writing()
        self._project.read_registry()  # earlier acts may have made speakers
        return acts.on(self.document(document))

    def speaker_acts(self) -> SpeakerActs:
        """Return the acts on speakers; InputError if the project is open for reading."""
        self._writing()
        return self._project.speaker_acts()

    def undo(self) -> Changes:
        """Undo the annotator's last act.

        Raises
        ------
        ActRefused: there is none, or somebody has changed the same rows since.
        InputError: the project is open for reading.
        """
        self._writing()
        return self._project.undo()

    def redo(self) -> Changes:
        """Redo the last undone act; errors as in `undo`."""
        self._writing()
        return self._project.redo()

    def _writing(self) -> Acts:
        if self._acts is None:
            raise InputError(
                "The project is open for reading only.",
                'Open it with open_project(path, writable=True, annotator="Ana").',
            )
        return self._acts
