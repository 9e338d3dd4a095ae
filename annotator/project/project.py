"""A project: one open file with one annotator at work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.errors import ActRefused, InputError
from annotator.domain.gold import GOLD
from annotator.domain.guidelines import guidelines_text
from annotator.domain.lazy import Lazy
from annotator.domain.translation import tr
from annotator.project.acts.acts import Acts
from annotator.project.backups.guards import back_up_before_migration, back_up_before_much
from annotator.project.bundled_codebooks import bundled_codebook, bundled_guidelines
from annotator.project.learning.in_force import in_force
from annotator.project.opened.document import OpenDocument
from annotator.project.project_history import ProjectHistory
from annotator.project.project_lists import ProjectLists
from annotator.store import (
    analyses,
    analysis_failures,
    blind_mode,
    documents,
    finding_counts,
    layers,
    learning,
    speakers,
)
from annotator.store.connection import PATIENCE, Database, create_database, open_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from annotator.domain.alike_words import AlikePlace
    from annotator.domain.analysis import AnalysisFailure
    from annotator.domain.changes import Changes
    from annotator.domain.decisions import Blindness, Showing
    from annotator.domain.document import Document
    from annotator.domain.effort import Effort
    from annotator.domain.layer import Record
    from annotator.domain.learning import Learning
    from annotator.domain.quotation import Quotation
    from annotator.domain.recoding import Recoding
    from annotator.domain.span import Span
    from annotator.domain.speaker import Speaker
    from annotator.project.acts.chosen_documents import ChosenDocumentActs
    from annotator.project.acts.speakers import SpeakerActs
    from annotator.project.acts.trash import TrashActs
    from annotator.project.speakers.index import Registry
    from annotator.store.speakers import Mention

ENDING = ".qca"

__all__ = ["ENDING", "Project"]


class Project(ProjectHistory, ProjectLists):
    """An open project file.

    Modules that the first painting of a document does not need are imported by the methods that use them.

    Attributes
    ----------
    database: the connection, for the other modules of this package.
    codebook: the project's label sets.
    codebook_body: the same as the file has it, a JSON object.
    annotator: whose layers are worked on; "" before `work_as`.
    person: the annotator at work, another one only where the gold layer is worked on.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self.annotator = self.person = ""
        self.codebook: Codebook = self.reload_codebook()
        self._registry = Lazy(lambda: _registry(database))
        self._learning = Lazy(lambda: in_force(database, self.annotator))

    def reload_codebook(self) -> Codebook:
        """Read the codebook (again), and return it."""
        # Versions before 2 could leave a project without a codebook if they were killed while they made it.
        self.codebook_body = layers.codebook_body(self.database) or bundled_codebook("default")
        self.codebook = read_codebook(self.codebook_body, "the project's codebook")
        return self.codebook

    @classmethod
    def create(
        cls,
        path: Path,
        codebook: str = "default",
        fill: Callable[[Project], None] | None = None,
        *,
        language: str = "en",
    ) -> Project:
        """Make a new project file with a codebook that comes with the program; `fill` adds the contents.

        `language` is that of the codebook's words; in one that it does not have, it is as it stands.

        Raises
        ------
        InputError: there is no codebook with that name.
        StorageError: the file exists already, or its folder is not writable.
        """
        body = bundled_codebook(codebook, language)

        def fill_in(database: Database) -> None:
            layers.set_codebook(database, body)
            if fill is not None:
                fill(cls(database))

        return cls._guarded(create_database(path, fill_in))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, patience: float = PATIENCE) -> Project:
        """Open a project file; one of an older file version is migrated, after a backup of it.

        `patience` is the time in seconds to wait for locks, now and at each act.

        Raises
        ------
        NotAProject, ProjectTooNew, ProjectInUse, ProjectDamaged, StorageError: see `domain.errors`.
        """
        before = partial(back_up_before_migration, path)
        database = open_database(path, read_only=read_only, patience=patience, before_migration=before)
        try:
            return cls._guarded(database)
        except BaseException:
            database.close()
            raise

    @classmethod
    def _guarded(cls, database: Database) -> Project:
        """Return a project that is backed up before an act on very many annotations."""
        database.before_much = lambda: back_up_before_much(database.path)
        return cls(database)

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    @property
    def is_moved(self) -> bool:
        """Tell whether another program has moved, replaced or deleted the open file."""
        return self.database.is_moved

    def check_place(self) -> None:
        """Make sure that the file is still at the path where it was opened.

        Raises
        ------
        ProjectMoved: another program has moved, replaced or deleted the file.
        """
        self.database.check_place()

    def save_copy(self, path: Path) -> None:
        """Write a copy of the open project, also if its file was moved or deleted.

        Raises
        ------
        StorageError: a file with that name exists, the project cannot be read, or the copy cannot be written.
        """
        self.database.copy_to(path)

    @property
    def path(self) -> Path:
        """Return the project file's path."""
        return self.database.path

    @property
    def writable(self) -> bool:
        """Tell whether acts can be saved."""
        return self.database.writable

    # The annotator

    @staticmethod
    def prepare_acts() -> None:
        """Import what the first act and the first undo need, so that no key waits for it."""
        from annotator.project.acts import document_acts  # noqa: F401
        from annotator.store import history_steps  # noqa: F401

    def work_as(self, annotator: str, *, on_gold: bool = False) -> Acts:
        """Set the annotator at work, on own layers or on gold ones, and return the acts of that annotator.

        Raises
        ------
        InputError: the name is empty.
        ActRefused: gold layers are to be worked on in a package.
        """
        name = " ".join(annotator.split())
        if not name:
            raise InputError(tr("An annotator needs a name."))
        if on_gold:
            from annotator.project.acts.gold import check_place_of_gold

            check_place_of_gold(self.database)
        self.person, self.annotator = name, GOLD if on_gold else name
        self.database.adjudicator = name if on_gold else ""
        if self.writable:
            for known in dict.fromkeys((name, self.annotator)):
                layers.add_annotator(self.database, known)
        self._learning.forget()
        return Acts(self.database, name, self.codebook, self._sure_speaker, self.annotator)

    @property
    def is_on_gold(self) -> bool:
        """Tell whether the gold layers are worked on."""
        return self.annotator == GOLD

    def _sure_speaker(self, name: str, kind: str) -> Speaker | None:
        matches = self.registry.matches(name, kind, limit=1)
        return matches[0].speaker if matches and matches[0].sure else None

    def annotators(self) -> list[str]:
        """Return the names of all annotators of the project."""
        return layers.annotators(self.database)

    def guidelines(self) -> str:
        """Return the guidelines as Markdown: the text of the codebook, or else that of the program."""
        return guidelines_text(self.codebook, bundled_guidelines(self.codebook.language))

    def guidelines_heading(self, english: str) -> str:
        """Return the heading of a section of the program's guidelines in the language of the codebook."""
        return bundled_guidelines(self.codebook.language).heading(english)

    # Documents

    def position_of(self, id: str) -> int:
        """Return the position of a document."""
        return documents.position_of(self.database, id)

    def document_at(self, position: int) -> Document:
        """Return the document at a position (from 1)."""
        return documents.document_at(self.database, position)

    def open_document(self, position: int, showing: Showing | None = None) -> OpenDocument:
        """Return the document at a position as the annotator sees it; `showing` selects the suggestions.

        Raises
        ------
        ProjectMoved: another program has moved the file. InputError, StorageError: it cannot be read.
        ActRefused: its gold layer is worked on, and not shown to the annotator yet.
        """
        self.database.check_place()
        document = self.document_at(position)
        if self.is_on_gold:
            self._refuse_hidden(document)
        return OpenDocument(
            self.database, document, self.annotator, self.codebook, showing, self._learning.value
        )

    def _refuse_hidden(self, document: Document) -> None:
        """Refuse to show the gold layer of a document that the annotator annotates blind, or learns by."""
        from annotator.store import kept_back

        why = kept_back.reason(self.database, document.id, GOLD)
        if why is None:
            return
        if why == "blind":
            words = tr("“{title}” is not shown: you annotate it blind.", title=document.title)
        else:
            words = tr("The gold layer of “{title}” is not shown yet: you learn by it.", title=document.title)
        raise ActRefused(words, tr("Mark your own layer of it done first, or choose another document."))

    def seen(self, opened: OpenDocument) -> Record:
        """Return an open document as a record: its layer, and the suggestions that are shown."""
        from annotator.project.opened.seen_record import seen_record

        return seen_record(self.database, opened)

    def is_analysed(self, id: str) -> bool:
        """Tell whether the document with an id has a complete analysis."""
        return analyses.is_analysed(self.database, id)

    def failure_of(self, id: str) -> AnalysisFailure | None:
        """Return the failure of the analysis of the document with an id; None if it has not failed."""
        return analysis_failures.of(self.database, id)

    def has_text(self, id: str, sha256: str) -> bool:
        """Tell whether the project has a document with this id and a text with this hash."""
        return documents.hash_of(self.database, id) == sha256

    def effort(self, document: Document) -> Effort:
        """Return the effort of the annotator on a document."""
        return layers.effort(self.database, document.id, self.annotator)

    def add_effort(self, document: Document, effort: Effort) -> bool:
        """Add to the effort of the annotator on a document; return False if it cannot be stored (yet)."""
        return self.writable and layers.add_effort(self.database, document.id, self.annotator, effort)

    def note_findings(self, document: str, number: int) -> None:
        """Keep the number of findings of the annotator's layer of a document, if it is another one by now."""
        layer = LayerKey(document, self.annotator)
        if self.writable and finding_counts.count(self.database, layer) != number:
            finding_counts.note(self.database, layer, number)

    def chosen_acts(self, progress: Callable[[int, int], object] | None = None) -> ChosenDocumentActs:
        """Return the acts of the annotator on several documents; `progress` gets how many of all are done."""
        from annotator.project.acts.chosen_documents import ChosenDocumentActs

        return ChosenDocumentActs(self.database, self.person, self.codebook, progress, self.annotator)

    def trash_acts(self) -> TrashActs:
        """Return the acts of the annotator, or of nobody, on documents as a whole."""
        from annotator.project.acts.trash import TrashActs

        return TrashActs(self.database, self.person or None, self.codebook.edition)

    def change_codebook(self, body: dict[str, Any], recoding: Recoding) -> Changes:
        """Put a codebook in the place of the project's, and move annotations, as one act of the annotator.

        Errors are those of `acts.codebook.change_codebook`. `reload_codebook` reads the new one.
        """
        from annotator.project.acts.codebook import change_codebook

        place = tr("the codebook")
        return change_codebook(self.database, self.person or None, body, place, recoding)

    def annotate_alike(self, quotation: Quotation, places: Sequence[AlikePlace]) -> Changes:
        """Make a quotation at other places with the same words, as one act; errors as in `acts/alike.py`."""
        from annotator.project.acts.alike import annotate_alike

        return annotate_alike(self.database, self.annotator, self.codebook, quotation, places)

    # Blind mode

    def blindness(self) -> Blindness:
        """Return the setting for documents that are annotated without suggestions."""
        return blind_mode.blindness(self.database)

    def set_blindness(self, wanted: Blindness) -> None:
        """Set which documents, of those begun from now on, are annotated without suggestions.

        Raises
        ------
        InputError: the share is not from 0 to 100 per cent.
        StorageError: the change could not be saved; nothing is changed.
        """
        if not 0 <= wanted.share <= 100:
            share = str(wanted.share)
            raise InputError(tr("{share} % of the documents cannot be blind: choose 0 to 100.", share=share))
        blind_mode.set_blindness(self.database, wanted, self.person)

    # The schedule

    def due_date(self) -> date | None:
        """Return the day by which all documents should be done; None if none is set."""
        from annotator.store.due_date import due_date

        return due_date(self.database)

    def set_due_date(self, day: date | None) -> None:
        """Set the day by which all documents should be done, or take it back.

        Raises
        ------
        StorageError: the change could not be saved; nothing is changed.
        """
        from annotator.store.due_date import set_due_date

        set_due_date(self.database, day, self.person)

    # Learning

    @property
    def learns(self) -> bool:
        """Tell whether the annotator's decisions move the scores of suggestions."""
        return learning.is_used(self.database, self.person)

    def learnt(self) -> Learning:
        """Return what the annotator's decisions have taught, whether it is used or not."""
        return learning.learning(self.database, self.person)

    def count_uncounted(self) -> int:
        """Return the number of documents that the annotator has done since the decisions were counted."""
        return learning.uncounted(self.database, self.person)

    def read_learning(self) -> None:
        """Let documents that are opened from now on follow what was learnt meanwhile."""
        self._learning.forget()

    def use_learning(self, *, used: bool) -> None:
        """Set whether the annotator's decisions move scores, in documents that are opened from now on.

        Raises
        ------
        StorageError: the change could not be saved; nothing is changed.
        """
        learning.use(self.database, self.person, used=used)
        self.read_learning()

    def forget_learning(self) -> None:
        """Forget what was learnt: only documents that the annotator begins from now on count.

        Raises
        ------
        StorageError: the change could not be saved; nothing is changed.
        """
        learning.forget(self.database, self.person)
        self.read_learning()

    def remember_learning(self) -> None:
        """Let the documents count again that were forgotten, from the next count on; errors as above."""
        learning.remember(self.database, self.person)

    def count_forgotten(self) -> int:
        """Return the number of the annotator's documents that were forgotten."""
        return learning.forgotten(self.database, self.person)

    # Speakers

    def speakers(self) -> list[Speaker]:
        """Return all speakers by name."""
        return layers.speakers(self.database)

    def speaker(self, id: str) -> Speaker | None:
        """Return the speaker with an id, or None."""
        return next(iter(layers.speakers_of(self.database, [id])), None)

    @property
    def registry(self) -> Registry:
        """Return the index of the speakers by their names; it is made at the first use."""
        return self._registry.value

    def speakers_in_memory(self, ids: Iterable[str]) -> list[Speaker]:
        """Return the speakers with these ids that the registry has read already; nothing is read."""
        return self._registry.value.known(ids) if self._registry.is_made else []

    def update_registry(self, changes: Changes) -> None:
        """Apply the changes of speakers to the registry, if it is made already."""
        if self._registry.is_made:
            self._registry.value.apply(changes)

    def read_registry(self) -> None:
        """Let the index of speakers be made anew at its next use."""
        self._registry.forget()

    def speaker_acts(self) -> SpeakerActs:
        """Return the annotator's acts on speakers."""
        from annotator.project.acts.speakers import SpeakerActs

        return SpeakerActs(self.database, self.person)

    def mentions(self, speaker: str, annotator: str | None = None) -> list[Mention]:
        """Return the mentions of a speaker by an annotator, or by all, in the order of the documents.

        Those in others' layers of documents that the annotator at work annotates blind, or is yet to learn
        from, are left out.
        """
        return speakers.mentions(self.database, speaker, annotator, self.annotator or None)

    def words_around(self, mentions: Sequence[Mention]) -> list[tuple[str, Span]]:
        """Return for each mention the words around it on one line, and its span within these words."""
        return speakers.words_around(self.database, mentions)

    def mention_counts(self, ids: Iterable[str], annotator: str | None = None) -> dict[str, int]:
        """Return the number of quotations and claims of an annotator, or of all, that name each speaker."""
        return speakers.counts(self.database, ids, annotator, self.annotator or None)

    def speaker_uses(self) -> dict[str, int]:
        """Return the number of quotations that name each speaker, by id."""
        return speakers.uses(self.database)


def _registry(database: Database) -> Registry:
    """Return the index of the speakers; its module is imported at the first use."""
    from annotator.project.speakers.index import Registry

    return Registry(database)
