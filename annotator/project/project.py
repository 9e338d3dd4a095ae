"""A project: one file, one annotator at work in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.domain.codebook import Codebook, read_codebook
from annotator.domain.errors import InputError
from annotator.domain.guidelines import guidelines_text
from annotator.domain.lazy import Lazy
from annotator.project.acts.acts import Acts
from annotator.project.acts.speakers import SpeakerActs
from annotator.project.opened.document import OpenDocument
from annotator.project.opened.history_preview import Preview, preview
from annotator.resources_folder import resource
from annotator.store import (
    analyses,
    analysis_failures,
    blind_mode,
    documents,
    history,
    history_entries,
    layers,
    speakers,
)
from annotator.store.connection import PATIENCE, Database, create_database, open_database
from annotator.store.documents import Filter, FilterStatus, Summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from annotator.domain.analysis import AnalysisFailure
    from annotator.domain.changes import Changes
    from annotator.domain.decisions import Blindness, Showing
    from annotator.domain.document import Document
    from annotator.domain.effort import Effort
    from annotator.domain.span import Span
    from annotator.domain.speaker import Speaker
    from annotator.project.speakers.index import Registry
    from annotator.store.history import Entry
    from annotator.store.history_entries import PastAct, Way
    from annotator.store.speakers import Mention

ENDING = ".qca"

__all__ = ["ENDING", "Filter", "FilterStatus", "Project", "bundled_codebooks"]


class Project:
    """An open project file.

    Attributes
    ----------
    database: for the other modules of this package.
    codebook: the project's label sets.
    annotator: who is at work; "" until `work_as` has named somebody.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self.annotator = ""
        # Versions before 2 left a project without a codebook where they were killed while they made it.
        body = layers.codebook_body(database) or _bundled_codebook("default")
        self.codebook: Codebook = read_codebook(body, "the project's codebook")
        self._registry = Lazy(lambda: _registry(database))

    @classmethod
    def create(
        cls, path: Path, codebook: str = "default", fill: Callable[[Project], None] | None = None
    ) -> Project:
        """Make a new project file with one of the codebooks that come with the program, and what `fill` adds.

        Raises
        ------
        InputError: there is no such codebook.
        StorageError: the file exists already, or its folder cannot be written.
        """
        body = _bundled_codebook(codebook)

        def fill_in(database: Database) -> None:
            layers.set_codebook(database, body)
            if fill is not None:
                fill(cls(database))

        return cls(create_database(path, fill_in))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, patience: float = PATIENCE) -> Project:
        """Open a project file; another program's lock is waited for so many seconds, now and at each act.

        Raises
        ------
        NotAProject, ProjectTooNew, ProjectInUse, ProjectDamaged, StorageError: see `domain.errors`.
        """
        database = open_database(path, read_only=read_only, patience=patience)
        try:
            return cls(database)
        except BaseException:
            database.close()
            raise

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    @property
    def is_moved(self) -> bool:
        """Tell whether another program has moved, replaced or deleted the file since it was opened."""
        return self.database.is_moved

    def check_place(self) -> None:
        """Make sure that the file is where it was opened.

        Raises
        ------
        ProjectMoved: another program has moved, replaced or deleted it.
        """
        self.database.check_place()

    def writes_of_others(self) -> int:
        """Return a number that changes when another program, or a job of this one, writes to the file."""
        return speakers.version(self.database)

    def save_copy(self, path: Path) -> None:
        """Write a copy of the project as it is open here, also where the file was moved or deleted since.

        Raises
        ------
        StorageError: there is a file of that name, or the machine would not do it.
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

    # Who works

    def work_as(self, annotator: str) -> Acts:
        """Say who annotates from now on, and return that annotator's acts.

        Raises
        ------
        InputError: the name is empty.
        """
        name = " ".join(annotator.split())
        if not name:
            raise InputError("An annotator needs a name.")
        if self.writable:
            layers.add_annotator(self.database, name)
        self.annotator = name
        codebook = {"name": self.codebook.name, "version": self.codebook.version}
        return Acts(self.database, name, codebook, self._sure_speaker)

    def _sure_speaker(self, name: str, kind: str) -> Speaker | None:
        found = self.registry.matches(name, kind, limit=1)
        return found[0].speaker if found and found[0].sure else None

    def annotators(self) -> list[str]:
        """Return the names of all annotators of the project."""
        return layers.annotators(self.database)

    def guidelines(self) -> str:
        """Return what annotators are told, as Markdown: the codebook's own text, or that of the program."""
        return guidelines_text(
            self.codebook, resource("guidelines", "default.md").read_text(encoding="utf-8")
        )

    # Documents

    def count(self) -> int:
        """Return the number of documents."""
        return documents.count(self.database)

    def count_done(self) -> int:
        """Return the number of documents that the annotator has done."""
        return documents.count_done(self.database, self.annotator)

    def summaries(self, positions: Sequence[int]) -> list[Summary]:
        """Return what a list shows of the documents at these positions (from 1)."""
        return documents.summaries(self.database, positions, self.annotator)

    def positions_matching(self, chosen: Filter) -> list[int]:
        """Return the positions of the documents that a filter leaves."""
        return documents.positions_matching(self.database, chosen, self.annotator)

    def undecided(self, position: int) -> dict[str, int]:
        """Return by kinds how many suggestions there the annotator has not decided on."""
        return documents.undecided(self.database, position, self.annotator)

    def next_undone(self, after: int) -> int | None:
        """Return the position of the next document that the annotator has not done, or None."""
        return documents.next_undone(self.database, after, self.annotator)

    def position_of(self, id: str) -> int:
        """Return the position of a document."""
        return documents.position_of(self.database, id)

    def document_at(self, position: int) -> Document:
        """Return the document at a position (from 1)."""
        return documents.document_at(self.database, position)

    def open_document(self, position: int, showing: Showing | None = None) -> OpenDocument:
        """Return the document at a position as the annotator sees it, with the suggestions `showing` says.

        Raises
        ------
        ProjectMoved: another program has moved the file. InputError, StorageError: it cannot be read.
        """
        self.database.check_place()
        return OpenDocument(self.database, self.document_at(position), self.annotator, self.codebook, showing)

    def is_analysed(self, id: str) -> bool:
        """Tell whether a model has said all that it can of the document of an id."""
        return analyses.is_analysed(self.database, id)

    def failure_of(self, id: str) -> AnalysisFailure | None:
        """Return why the document of an id could not be analysed; None where it was, or nobody has tried."""
        return analysis_failures.of(self.database, id)

    def has_text(self, id: str, sha256: str) -> bool:
        """Tell whether the project has the document of an id with a text of this hash."""
        return documents.hash_of(self.database, id) == sha256

    def effort(self, document: Document) -> Effort:
        """Return what a document has taken the annotator."""
        return layers.effort(self.database, document.id, self.annotator)

    def add_effort(self, document: Document, effort: Effort) -> bool:
        """Add to what a document has taken the annotator; False where there is no place for it (yet)."""
        return self.writable and layers.add_effort(self.database, document.id, self.annotator, effort)

    # Blind mode

    def blindness(self) -> Blindness:
        """Return which documents are annotated without suggestions."""
        return blind_mode.blindness(self.database)

    def set_blindness(self, wanted: Blindness) -> None:
        """Let the annotators get no suggestions in documents that they begin from now on.

        Raises
        ------
        InputError: the share is not one of 0 to 100 per cent.
        StorageError: the machine would not save it; nothing is changed.
        """
        if not 0 <= wanted.share <= 100:
            raise InputError(f"{wanted.share} % of the documents cannot be blind: choose 0 to 100.")
        blind_mode.set_blindness(self.database, wanted, self.annotator)

    # Speakers

    def speakers(self) -> list[Speaker]:
        """Return all speakers by name."""
        return layers.speakers(self.database)

    def speaker(self, id: str) -> Speaker | None:
        """Return one speaker, or None."""
        return next(iter(layers.speakers_of(self.database, [id])), None)

    @property
    def registry(self) -> Registry:
        """Return the speakers as names find them; made when it is first asked for."""
        return self._registry.value

    def update_registry(self, changes: Changes) -> None:
        """Take what an operation made of speakers, where the registry was asked for already."""
        if self._registry.is_made:
            self._registry.value.apply(changes)

    def speaker_acts(self) -> SpeakerActs:
        """Return the annotator's acts on speakers."""
        return SpeakerActs(self.database, self.annotator)

    def mentions(self, speaker: str) -> list[Mention]:
        """Return where a speaker is named, in all layers, in the documents' order."""
        return speakers.mentions(self.database, speaker)

    def words_around(self, mentions: Sequence[Mention]) -> list[tuple[str, Span]]:
        """Return for each mention the words around it on one line, and where it is among them."""
        return speakers.words_around(self.database, mentions)

    def mention_counts(self, ids: Iterable[str]) -> dict[str, int]:
        """Return how many quotations and claims of all layers name each of these speakers."""
        return speakers.counts(self.database, ids)

    def speaker_uses(self) -> dict[str, int]:
        """Return for each speaker the number of quotations that name it."""
        return speakers.uses(self.database)

    # History

    def undo(self) -> Changes:
        """Take the annotator's last act back.

        Raises
        ------
        ActRefused: there is none, or somebody has changed the same since.
        StorageError: the machine would not save it; nothing is changed.
        """
        return history.step(self.database, self.annotator, redo=False)

    def redo(self) -> Changes:
        """Do the last undone act again; errors as in `undo`."""
        return history.step(self.database, self.annotator, redo=True)

    def jump(self, act: int | None) -> tuple[Changes, ...]:
        """Undo or redo until that act (None: none at all) is the annotator's last one done: all or nothing.

        Returns one `Changes` a document, the one reached last at the end.

        Raises
        ------
        ActRefused: it is no act to jump to, or one on the way cannot be taken.
        StorageError: the machine would not save it; nothing is changed.
        """
        return history.jump(self.database, self.annotator, act)

    def way_to(self, act: int | None, opened: OpenDocument) -> Way:
        """Return which acts a jump to that one (None: to before the first) would step over.

        Raises
        ------
        ActRefused: it is no act to jump to.
        """
        return history_entries.way_to_act(self.database, self.annotator, act, opened.document.id)

    def preview(self, act: int | None, opened: OpenDocument) -> Preview:
        """Return what a jump to that act (None: to before the first) would change in an open document.

        Raises
        ------
        ActRefused: it is no act to jump to.
        StorageError: the history is damaged.
        """
        changes = history_entries.changes_to(self.database, self.annotator, act, opened.document.id)
        return preview(changes, opened.document, opened.entities.of_model)

    def next_undo(self) -> Entry | None:
        """Return the act that `undo` would take back."""
        return history.peek(self.database, self.annotator)

    def next_redo(self) -> Entry | None:
        """Return the act that `redo` would do again."""
        return history.peek(self.database, self.annotator, redo=True)

    def ids_of_acts(self, document: str | None = None) -> tuple[list[int], int]:
        """Return the ids of the annotator's acts (on one document), oldest first, and how many are done.

        The undone ones come last.
        """
        return history_entries.ids_of_acts(self.database, self.annotator, document)

    def past_acts(self, ids: Sequence[int]) -> list[PastAct]:
        """Return what a list shows of the acts of these ids."""
        return history_entries.past_acts(self.database, ids, self.codebook)

    def act_stands(self, id: int) -> bool:
        """Tell whether an act is done or can be redone: a later one may have ended the chance."""
        return history_entries.stands(self.database, id)

    def history(self, limit: int = 200) -> list[Entry]:
        """Return the newest entries of the history, newest first."""
        return history.entries(self.database, limit)


def bundled_codebooks() -> list[str]:
    """Return the names of the codebooks that come with the program, the default first."""
    names = sorted(path.stem for path in resource("codebooks").glob("*.json"))
    return sorted(names, key=lambda name: name != "default")


def _bundled_codebook(name: str) -> dict[str, object]:
    if name not in bundled_codebooks():
        raise InputError(
            f"There is no codebook “{name}”.", f"Choose one of {', '.join(bundled_codebooks())}."
        )
    body = json.loads(resource("codebooks", f"{name}.json").read_text(encoding="utf-8"))
    read_codebook(body, f"codebook {name}")
    return dict(body)


def _registry(database: Database) -> Registry:
    """Return the speakers; their module is imported at the first question about them."""
    from annotator.project.speakers.index import Registry

    return Registry(database)
