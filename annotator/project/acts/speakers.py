"""Acts on the project's speakers: each method is one operation, one transaction, one undo step.

A speaker belongs to the whole project, so an act on it also changes the layers of other annotators that name
it. The act belongs to its annotator and is undone as a whole, or not at all once somebody has changed one of
its rows.

Common errors
-------------
ActRefused: the speaker is not there any more, or the act would change nothing.
StorageError: the change could not be saved; nothing is changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arguments import WORDS, instance_of, or_none, several, takes
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.speaker import Speaker
from annotator.domain.translation import mark, tr
from annotator.project.acts.transaction import act_on_project
from annotator.store.speakers import Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.store.connection import Database
    from annotator.store.writer import Writer

_MENTIONS = several("a tuple or list of mentions", instance_of("a mention", Mention))


class SpeakerActs:
    """The acts of one annotator on speakers."""

    def __init__(self, database: Database, annotator: str) -> None:
        self._database = database
        self._annotator = annotator

    def _speaker(self, writer: Writer, id: str) -> Speaker:
        speaker = writer.speaker(id)
        if speaker is None:
            raise ActRefused(tr("That speaker is not there any more."))
        return speaker

    def _put_edited(self, writer: Writer, before: Speaker, after: Speaker) -> None:
        """Put an edited speaker, which then stays even without mentions."""
        if after != before:
            writer.put_speaker(replace(after, by_choice=False))

    @takes(id=WORDS, name=WORDS)
    def rename(self, id: str, name: str) -> Changes:
        """Set the canonical name of a speaker, and remove it from the aliases."""
        name = _tidy(name)
        with act_on_project(self._database, mark("rename speaker"), self._annotator) as (writer, changed):
            before = self._speaker(writer, id)
            aliases = tuple(alias for alias in before.aliases if alias != name)
            self._put_edited(writer, before, replace(before, name=name, aliases=aliases))
        return changed[0]

    @takes(id=WORDS, alias=WORDS)
    def add_alias(self, id: str, alias: str) -> Changes:
        """Add an alias, if the speaker does not have that name yet."""
        alias = _tidy(alias)
        with act_on_project(self._database, mark("add alias"), self._annotator) as (writer, changed):
            before = self._speaker(writer, id)
            self._put_edited(writer, before, _with_names(before, [alias]))
        return changed[0]

    @takes(id=WORDS, alias=WORDS)
    def remove_alias(self, id: str, alias: str) -> Changes:
        """Remove an alias."""
        with act_on_project(self._database, mark("remove alias"), self._annotator) as (writer, changed):
            before = self._speaker(writer, id)
            aliases = tuple(other for other in before.aliases if other != alias)
            self._put_edited(writer, before, replace(before, aliases=aliases))
        return changed[0]

    @takes(id=WORDS, kind=WORDS)
    def set_kind(self, id: str, kind: str) -> Changes:
        """Set the kind of a speaker."""
        with act_on_project(self._database, mark("set speaker kind"), self._annotator) as (writer, changed):
            before = self._speaker(writer, id)
            self._put_edited(writer, before, replace(before, kind=kind))
        return changed[0]

    @takes(kept=WORDS, gone=WORDS)
    def merge(self, kept: str, gone: str) -> Changes:
        """Merge the speaker `gone` into `kept`, which gets its mentions, and its names as aliases."""
        if kept == gone:
            raise ActRefused(tr("These are one speaker already."))
        with act_on_project(self._database, mark("merge speakers"), self._annotator) as (writer, changed):
            stays, goes = self._speaker(writer, kept), self._speaker(writer, gone)
            writer.join_speakers(gone, kept)
            merged = _with_names(stays, [goes.name, *goes.aliases])
            self._put_edited(writer, stays, replace(merged, extra=goes.extra | stays.extra))
        return changed[0]

    @takes(id=WORDS, mentions=_MENTIONS, to=or_none(WORDS), name=WORDS, kind=WORDS)
    def split(
        self, id: str, mentions: Sequence[Mention], *, to: str | None = None, name: str = "", kind: str = ""
    ) -> Changes:
        """Move mentions of a speaker to another one: the speaker `to`, or a new speaker with a name.

        Without `kind`, a new speaker has the same kind.

        Raises
        ------
        ActRefused: there are no mentions, or one of them does not name the speaker any more.
        """
        if not mentions:
            raise ActRefused(tr("Choose the mentions that name somebody else."))
        name = _tidy(name) if to is None else ""
        with act_on_project(self._database, mark("split speaker"), self._annotator) as (writer, changed):
            before = self._speaker(writer, id)
            if to is None:
                other = Speaker(new_id("s"), name, kind or before.kind)
                writer.put_speaker(other)
            else:
                other = self._speaker(writer, to)
            for mention in mentions:
                mentioning = writer.mentioning(mention)
                if mentioning is None or id not in mentioning[1].speakers:
                    raise ActRefused(tr("Somebody has changed one of these mentions; look at them again."))
                layer, annotation = mentioning
                layer.of(annotation.kind).put(annotation.with_speaker(id, other.id))
        return changed[0]

    @takes(id=WORDS)
    def delete(self, id: str) -> Changes:
        """Delete a speaker that no annotation names.

        Raises
        ------
        ActRefused: a quotation or claim of some layer names the speaker.
        """
        with act_on_project(self._database, mark("delete speaker"), self._annotator) as (writer, changed):
            speaker = self._speaker(writer, id)
            uses = len(writer.naming(id))
            if uses:
                raise ActRefused(
                    tr("“{name}” has {n} mention.|“{name}” has {n} mentions.", uses, name=speaker.name),
                    tr("Merge it with another speaker instead."),
                )
            writer.delete_speaker(id)
        return changed[0]


def _tidy(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ActRefused(tr("A speaker needs a name."))
    return name


def _with_names(speaker: Speaker, names: Sequence[str]) -> Speaker:
    """Return a speaker with the names that it does not have yet as further aliases."""
    for name in names:
        if not speaker.is_called(name):
            speaker = replace(speaker, aliases=(*speaker.aliases, name))
    return speaker
