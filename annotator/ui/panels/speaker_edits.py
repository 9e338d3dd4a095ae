"""The acts of the speakers panel, with their dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from annotator.domain.speaker import KINDS
from annotator.domain.translation import mark, tr
from annotator.project.proposals.speaker_choices import SpeakerChoice
from annotator.project.speakers.index import OFFERED
from annotator.ui.dialogs.messages import ask_words
from annotator.ui.dialogs.picker import Choice, pick
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.dialogs.speaker_lines import found_by_name, new_speakers, offered
from annotator.ui.models.speakers import mentions_in_words
from annotator.ui.wording.titles import on_button, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from annotator.domain.speaker import Speaker
    from annotator.project import Project
    from annotator.store.speakers import Mention
    from annotator.ui.session.workspace import Workspace


class SpeakerCommands(QObject):
    """Acts on the chosen speaker."""

    hint = Signal(str)
    kept = Signal(str)  # id of the speaker to choose after the act

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    def merge(self, speaker: Speaker) -> None:
        """Ask for another entry of the same speaker, and merge both."""
        project = self._workspace.project
        if project is None:
            return
        likely = project.registry.matches(speaker.name, speaker.kind, but=speaker.id)
        counts = project.mention_counts([match.speaker.id for match in likely])
        choices = [
            Choice(
                match.speaker.name,
                f"{mentions_in_words(counts.get(match.speaker.id, 0))} · {match.why}",
                match.speaker.id,
            )
            for match in likely
        ]
        id = pick(
            tr("“{name}” is the same as", name=shortened(speaker.name)),
            offered(project.registry, choices, but=speaker.id),
            more=lambda typed: found_by_name(project.registry, typed, but=speaker.id),
            parent=self._window,
        )
        other = project.registry.get(id) if id else None
        if other is not None:
            self._merge(speaker, other)

    def _merge(self, speaker: Speaker, other: Speaker) -> None:
        """Ask which of two speakers to keep, and merge them."""
        project = self._workspace.project
        assert project is not None
        counts = project.mention_counts([speaker.id, other.id])
        places = _first_places(project, speaker, other)
        box = QMessageBox(self._window)
        keep_over_window(box)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Merge speakers"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        lines = [
            tr(
                mark("“{name}”: {kind}, {mentions}, first in “{title}”")
                if places.get(each.id)
                else mark("“{name}”: {kind}, {mentions}"),
                name=each.name,
                kind=tr(each.kind),
                mentions=mentions_in_words(counts[each.id]),
                title=places.get(each.id, ""),
            )
            for each in (speaker, other)
        ]
        box.setText("\n".join([tr("Are these one and the same?"), *lines]))
        box.setInformativeText(
            tr(
                "All mentions in all layers then belong to the speaker that is kept; the other name becomes"
                " an alias. Undo takes it back."
            )
        )
        keep_other = box.addButton(_keep(other, counts, places), QMessageBox.ButtonRole.AcceptRole)
        keep_speaker = box.addButton(_keep(speaker, counts, places), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep_other)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked not in (keep_other, keep_speaker):
            return
        kept_speaker, gone = (other, speaker) if clicked is keep_other else (speaker, other)
        if self._workspace.act_on_speakers(lambda acts: acts.merge(kept_speaker.id, gone.id)):
            self.kept.emit(kept_speaker.id)
            self.hint.emit(
                tr("“{name}” is now “{kept}”.", name=shortened(gone.name), kept=shortened(kept_speaker.name))
            )

    def split(self, speaker: Speaker, mentions: Sequence[Mention]) -> None:
        """Ask for the speaker of the chosen mentions, and move them to it."""
        project = self._workspace.project
        if project is None:
            return
        if not mentions:
            self.hint.emit(tr("Choose the mentions that name somebody else first."))
            return
        likely = project.registry.matches(speaker.name, but=speaker.id)
        choices = [Choice(match.speaker.name, match.why, match.speaker.id) for match in likely]
        choice = pick(
            tr(
                "{n} mention of “{name}” to|{n} mentions of “{name}” to",
                len(mentions),
                name=shortened(speaker.name),
            ),
            offered(project.registry, choices, but=speaker.id),
            new=lambda typed: new_speakers(project.registry, typed, speaker.kind),
            more=lambda typed: found_by_name(project.registry, typed, but=speaker.id),
            parent=self._window,
        )
        if isinstance(choice, SpeakerChoice):
            new = choice
            self._workspace.act_on_speakers(
                lambda acts: acts.split(speaker.id, mentions, name=new.name, kind=new.kind)
            )
        elif choice:
            self._workspace.act_on_speakers(lambda acts: acts.split(speaker.id, mentions, to=choice))

    def rename(self, speaker: Speaker) -> None:
        """Ask for another name."""
        name = ask_words(tr("Rename speaker"), tr("Name:"), self._window, speaker.name)
        if name is not None and self._workspace.act_on_speakers(lambda acts: acts.rename(speaker.id, name)):
            self.kept.emit(speaker.id)

    def set_kind(self, speaker: Speaker) -> None:
        """Ask for the kind of the speaker."""
        present = tr("now", note="kind of a speaker")
        kinds = [Choice(tr(kind), present if kind == speaker.kind else "", kind) for kind in KINDS]
        title = tr("“{name}” is", name=shortened(speaker.name))
        kind = pick(title, kinds, now=speaker.kind, parent=self._window)
        if kind and kind != speaker.kind:
            self._workspace.act_on_speakers(lambda acts: acts.set_kind(speaker.id, kind))

    def edit_aliases(self, speaker: Speaker) -> None:
        """Ask for an alias to add or to remove."""
        taken = ""
        if speaker.aliases:
            # One field for both would remove an alias when a part of it is typed.
            choices = [
                Choice(tr("Add an alias…"), "", ""),
                *(Choice(tr("Take away “{alias}”", alias=a), "", a) for a in speaker.aliases),
            ]
            taken = pick(
                tr("Aliases of “{name}”", name=shortened(speaker.name)), choices, parent=self._window
            )
        if taken:
            self._workspace.act_on_speakers(lambda acts: acts.remove_alias(speaker.id, taken))
        elif taken is not None:
            alias = ask_words(tr("Add an alias"), tr("Another name of this speaker:"), self._window)
            if alias is not None:
                self._workspace.act_on_speakers(lambda acts: acts.add_alias(speaker.id, alias))

    def delete(self, speaker: Speaker) -> None:
        """Delete a speaker without mentions."""
        self._workspace.act_on_speakers(lambda acts: acts.delete(speaker.id))

    def same_as(self, speaker: Speaker) -> str:
        """Return a sentence on likely doubles of a speaker, "" if there are none."""
        project = self._workspace.project
        if project is None:
            return ""
        matches = project.registry.matches(speaker.name, speaker.kind, but=speaker.id)
        likely = [match for match in matches if match.score >= OFFERED]
        if not likely:
            return ""
        name, others = shortened(likely[0].speaker.name), len(likely) - 1
        if others:
            words = tr("May be the same (and {n} more):|May be the same (and {n} more):", others)
        else:
            words = tr("May be the same:")
        return f"{words}\n{name} — {likely[0].why}"


def _first_places(project: Project, *speakers: Speaker) -> dict[str, str]:
    """Return the titles of the first documents that name speakers who have one name, by id; else none."""
    if len({speaker.name for speaker in speakers}) > 1:
        return {}
    found = {speaker.id: project.mentions(speaker.id)[:1] for speaker in speakers}
    return {
        id: project.document_at(mention.position).title
        for id, mentions in found.items()
        for mention in mentions
    }


def _keep(speaker: Speaker, counts: Mapping[str, int], places: Mapping[str, str]) -> str:
    """Return the words on the button that keeps one of two; of one name they differ by their mentions."""
    if not places:
        return tr("Keep “{name}”", name=on_button(shortened(speaker.name)))
    if len(set(counts.values())) > 1 or not places.get(speaker.id):
        return tr("Keep that with {mentions}", mentions=mentions_in_words(counts[speaker.id]))
    return tr("Keep that of “{title}”", title=on_button(shortened(places[speaker.id])))
