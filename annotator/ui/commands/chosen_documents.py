"""Acts on several documents that were chosen in their list; very many are changed beside the window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError, StorageError
from annotator.domain.translation import mark, tr
from annotator.project.jobs.long_steps import DOCUMENTS_AT_ONCE
from annotator.project.jobs.places import write_places
from annotator.project.teams.readings import DocumentReadings, Taken
from annotator.ui.background.handed_files import HandedFiles
from annotator.ui.commands.job_commands import JobCommands
from annotator.ui.session.finished_jobs import follow_job

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.domain.changes import Changes
    from annotator.project.acts.chosen_documents import ChosenDocumentActs

# By the name of an act: the act on few documents, and what is said afterwards.
_ACTS: dict[str, tuple[Callable[[ChosenDocumentActs, list[int], str], Changes], str]] = {
    "flag": (
        lambda acts, positions, why: acts.set_flags(positions, flagged=True, reason=why),
        mark(
            "{n} document is flagged. {undo} takes that back."
            "|{n} documents are flagged. {undo} takes that back."
        ),
    ),
    "unflag": (
        lambda acts, positions, _: acts.set_flags(positions, flagged=False),
        mark(
            "{n} flag is taken back. {undo} sets it again."
            "|{n} flags are taken back. {undo} sets them again."
        ),
    ),
    "done": (
        lambda acts, positions, _: acts.set_status(positions, "done"),
        mark(
            "{n} document is done. {undo} takes that back."
            "|{n} documents are done. {undo} takes that back."
        ),
    ),
    "started": (
        lambda acts, positions, _: acts.set_status(positions, "started"),
        mark(
            "{n} document is open again. {undo} takes that back."
            "|{n} documents are open again. {undo} takes that back."
        ),
    ),
    "assign": (
        lambda acts, positions, who: acts.assign(positions, who),
        mark(
            "{n} document is assigned to {who}. {undo} takes that back."
            "|{n} documents are assigned to {who}. {undo} takes that back."
        ),
    ),
    "unassign": (
        lambda acts, positions, who: acts.unassign(positions, who),
        mark(
            "{n} document is not assigned to {who} any more. {undo} takes that back."
            "|{n} documents are not assigned to {who} any more. {undo} takes that back."
        ),
    ),
}  # fmt: skip
_IN_TRASH = mark(
    "{n} document is in the trash. {undo} takes that back."
    "|{n} documents are in the trash. {undo} takes that back."
)
_TAKING = ("agreed", "alone")  # acts that take annotations into gold layers


class ChosenDocumentCommands(JobCommands):
    """Flags, finishes, assigns, exports and removes chosen documents."""

    def do(self, act: str, positions: Sequence[int], value: str = "") -> None:
        """Carry out an act of `_ACTS`, "trash", "export" or one of `_TAKING`, on the documents at positions.

        `value` is the annotator of an assignment.
        """
        if self._workspace.project is None or not len(positions):
            return
        if act == "export":
            self._export(positions)
            return
        if act in _TAKING:
            self._take(act, list(positions))
            return
        if act == "flag":
            asked = self._asked_reason(len(positions))
            if asked is None:
                return
            value = asked
        if len(positions) > DOCUMENTS_AT_ONCE:
            self._do_beside(act, positions, value)
            return
        chosen = list(positions)
        if act == "trash":
            done = self._workspace.act_on_trash(lambda acts: acts.remove_at(chosen))
        else:
            perform = _ACTS[act][0]
            done = self._workspace.act_on_chosen(lambda acts: perform(acts, chosen, value))
        if done is not None:
            self._say(act, len(chosen), value)

    def _take(self, act: str, positions: list[int]) -> None:
        """Take into gold layers all in which layers agree, or all of documents that one has done alone."""
        project = self._workspace.project
        if project is None:
            return
        if len(positions) > DOCUMENTS_AT_ONCE:
            self._do_beside(act, positions, "")
            return
        readings = DocumentReadings(project, positions, "alone" if act == "alone" else "agreed")
        if self._workspace.act_on_chosen(lambda acts: acts.take(readings, readings.taken.way)) is not None:
            self._say_taken(readings.taken)

    def _say_taken(self, taken: Taken) -> None:
        self.hint.emit(self._keys.fill(mark("{taken} {undo} takes that back."), taken=taken.summary()))

    def _say(self, act: str, number: int, value: str) -> None:
        words = _IN_TRASH if act == "trash" else _ACTS[act][1]
        self.hint.emit(self._keys.fill(words, number, who=value))

    def _asked_reason(self, number: int) -> str | None:
        from annotator.ui.dialogs.messages import ask_words

        title = tr("Flag {n} document|Flag {n} documents", number)
        return ask_words(title, tr("Why? This may stay empty:"), self._window)

    def _places(self, positions: Sequence[int]) -> tuple[HandedFiles, Path] | None:
        """Write the places of documents for a command; return None if they cannot be written."""
        try:
            handed = HandedFiles("chosen")
            return handed, handed.write("places.txt", lambda path: write_places(path, positions))
        except StorageError as error:
            self._workspace.refused.emit(error)
            return None

    def _do_beside(self, act: str, positions: Sequence[int], value: str) -> None:
        """Carry out an act on very many documents by the command, with progress."""
        project, written = self._workspace.project, self._places(positions)
        if project is None or written is None:
            return
        handed, path = written
        number = len(positions)
        self._workspace.leaving.emit()  # what is typed is saved before

        def finished(code: int, out: str, errors: str) -> None:
            from annotator.ui.background.command_jobs import failure

            follow_job(self._workspace)
            if code:
                early = tr("The work on the documents has ended early; it is done whole or not at all.")
                self._workspace.refused.emit(InputError(failure(errors, early)))
            elif act in _TAKING:
                self._say_taken(Taken(**json.loads(out)))
            else:
                self._say(act, number, value)

        option = [f"--{act}", value] if act in ("assign", "unassign") else [f"--{act}"]
        why = ["--reason", value] if act == "flag" and value else []
        self._files.run(
            tr("Working on {n} document …|Working on {n} documents …", number),
            [
                "mark",
                str(project.path),
                "--places",
                str(path),
                "--annotator",
                project.person,
                *option,
                *why,
                *(["--json"] if act in _TAKING else []),
                *(["--gold"] if project.is_on_gold else []),
            ],
            finished,
            handed.remove,
            is_alone=True,
        )

    def _export(self, positions: Sequence[int]) -> None:
        """Export the layers of chosen documents."""
        if (written := self._places(positions)) is not None:
            handed, path = written
            if not self._files.export_places(path, handed.remove):
                handed.remove()
