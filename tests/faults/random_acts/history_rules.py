"""Undo, redo and jumps; the file closed and opened again; backups and restores."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, multiple, precondition, rule

from annotator.domain.span import Span
from annotator.project.backups.backup import back_up
from annotator.project.backups.comparison import compared
from annotator.project.backups.folder import Backup
from annotator.project.backups.restore import restore
from annotator.project.opened.document import OpenDocument
from annotator.project.opened.history_preview import Mark, Preview
from tests.faults.random_acts.both_projects import SHOWING
from tests.faults.random_acts.places import ANNOTATORS, BACKUPS, DOCUMENTS, Rules
from tests.faults.random_acts.plain_model import OF_DOCUMENTS, Facts, documents

Characters = set[tuple[str, str, str, int]]


class HistoryRules(Rules):
    """What takes acts back, and what keeps them."""

    # Undo and redo

    @precondition(lambda self: self.both.model.turning("done"))
    @rule(number=st.integers(0, 1))
    def undo(self, number: int) -> None:
        """Undo the last act of one of the annotators who have acts."""
        self._step(self._one_of("done", number), redo=False)

    @precondition(lambda self: self.both.model.turning("undone"))
    @rule(number=st.integers(0, 1))
    def redo(self, number: int) -> None:
        self._step(self._one_of("undone", number), redo=True)

    def _one_of(self, state: str, number: int) -> str:
        annotators = sorted({annotator for annotator, _ in self.both.model.turning(state)})
        return annotators[number % len(annotators)]

    @rule(number=st.integers(0, 3), redo=st.booleans())
    def step_in_document(self, number: int, redo: bool) -> None:
        """Undo or redo an act on one document, without those on others."""
        turning = self.both.model.turning("undone" if redo else "done")
        in_documents = sorted({each for each in turning if each[1] and self.both.is_there(each[1])})
        if in_documents:
            annotator, position = in_documents[number % len(in_documents)]
            self._step(annotator, redo=redo, position=position)

    def _step(self, annotator: str, *, redo: bool, position: int | None = None) -> None:
        both = self.both
        both.work_as(annotator)
        id = both.id_at(position) if position else None
        both.both(
            lambda: both.project.redo(id) if redo else both.project.undo(id),
            lambda: both.model.step(annotator, redo=redo, position=position),
        )

    @rule(annotator=ANNOTATORS, document=DOCUMENTS, number=st.integers(0, 10))
    def jump(self, annotator: str, document: int, number: int) -> None:
        """Go to one of the annotator's acts, or before the first, while looking at a document."""
        both = self.both
        both.work_as(annotator)
        acts, _ = both.project.ids_of_acts()
        act = [*acts, None][number % (len(acts) + 1)]
        view = both.project.open_document(document, SHOWING) if both.is_there(document) else None
        told = both.project.preview(act, view) if view else None
        before = _characters(view) if view else set()
        done = both.both(lambda: both.project.jump(act), lambda: both.model.jump(annotator, act))
        if done is not None and told is not None and both.is_there(document):
            now = both.project.open_document(document, SHOWING)
            assert _marked(told.going) == before - _characters(now)
            assert _marked(told.coming) == _characters(now) - before
            assert list(told.going) == sorted(told.going)
            last = both.project.next_undo()
            if (
                last.id if last else None
            ) == act:  # an older act of another document may have been done again
                assert both.project.preview(act, now) == Preview()

    # The file

    @rule()
    def reopen(self) -> None:
        self.both.reopen()

    @initialize(target=BACKUPS)
    def first_backup(self) -> Any:
        return self.back_up()

    @rule(target=BACKUPS)
    def back_up(self) -> Any:
        made = back_up(self.both.path, "asked").backup
        return (made, dict(self.both.model.facts)) if made else multiple()

    @rule(backup=BACKUPS)
    def restore_all(self, backup: tuple[Backup, Facts]) -> None:
        self._restore(backup, None)

    @rule(backup=BACKUPS, document=DOCUMENTS)
    def restore_document(self, backup: tuple[Backup, Facts], document: int) -> None:
        there = documents(backup[1])
        id = self.both.texts[document].id
        if id in there:
            self._restore(backup, [id])

    def _restore(self, backup: tuple[Backup, Facts], ids: list[str] | None) -> None:
        both, (made, then) = self.both, backup
        with compared(both.project.database, made.path) as found:
            differing = {difference.id for difference in found}
        now = documents(both.model.facts)
        for id, position in documents(then).items():
            is_same = id in now and _of(both.model.facts, now[id]) == _of(then, position)
            assert (id in differing) == (not is_same)
        both.both(
            lambda: restore(both.project.database, both.annotator, made.path, made.at, ids) and (),
            lambda: both.model.restore(both.annotator, then, both.facts_now, ids),
        )
        both.project.read_registry()
        both.read_codebook()


def _of(facts: Facts, position: int) -> Facts:
    """Return the facts of a document, wherever it stands."""
    return {
        (key[0], *key[2:]): value
        for key, value in facts.items()
        if key[0] in OF_DOCUMENTS and key[1] == position
    }


def _characters(view: OpenDocument) -> Characters:
    """Return each annotated character once for each annotation and role that holds it."""
    found: Characters = set()
    for annotation in (*view.quotations, *view.claims):
        for role, span in annotation.places():
            found |= _each(annotation.kind.id, annotation.id, role, span)
    for entity in view.entities:
        found |= _each("entity", entity.id, entity.label, entity.span)
    return found


def _each(kind: str, id: str, role: str, span: Span) -> Characters:
    return {(kind, id, role, place) for place in range(*span)}


def _marked(marks: tuple[Mark, ...]) -> Characters:
    return {each for mark in marks for each in _each(mark.kind, mark.id, mark.role, mark.span)}
