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

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arguments import WORDS, instance_of, or_none, several, takes
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.speaker import Speaker
from annotator.domain.stored_words import shown
from annotator.domain.translation import mark, tr
from annotator.store.speakers import Mention
from annotator.store.writer import Writer, writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.changes import Changes
    from annotator.store.connection import Database

_MENTIONS = several("a tuple or list of mentions", instance_of("a mention", Mention))


class SpeakerActs:
    """The acts of one annotator on speakers."""

    def __init__(self, database: Database, annotator: str) -> None:
        self._database = database
        self._annotator = annotator

    @contextmanager
    def _act(self, name: str) -> Iterator[tuple[Writer, list[Changes]]]:
        with writing(self._database, name, self._annotator) as (writer, changed):
            yield writer, changed
        if not changed:
            raise ActRefused(tr("Nothing to change: {act}.", act=shown(name)))

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
        with self._act(mark("rename speaker")) as (writer, changed):
            before = self._speaker(writer, id)
            aliases = tuple(alias for alias in before.aliases if alias != name)
            self._put_edited(writer, before, replace(before, name=name, aliases=aliases))
        return changed[0]

    @takes(id=WORDS, alias=WORDS)
    def add_alias(self, id: str, alias: str) -> Changes:
        """Add an alias, if the speaker does not have that name yet."""
        alias = _tidy(alias)
        with self._act(mark("add alias")) as (writer, changed):
            before = self._speaker(writer, id)
            self._put_edited(writer, before, _with_names(before, [alias]))
        return changed[0]

    @takes(id=WORDS, alias=WORDS)
    def remove_alias(self, id: str, alias: str) -> Changes:
        """Remove an alias."""
        with self._act(mark("remove alias")) as (writer, changed):
            before = self._speaker(writer, id)
            aliases = tuple(other for other in before.aliases if other != alias)
            self._put_edited(writer, before, replace(before, aliases=aliases))
        return changed[0]

    @takes(id=WORDS, kind=WORDS)
    def set_kind(self, id: str, kind: str) -> Changes:
        """Set the kind of a speaker."""
        with self._act(mark("set speaker kind")) as (writer, changed):
            before = self._speaker(writer, id)
            self._put_edited(writer, before, replace(before, kind=kind))
        return changed[0]

    @takes(kept=WORDS, gone=WORDS)
    def merge(self, kept: str, gone: str) -> Changes:
        """Merge the speaker `gone` into `kept`, which gets its mentions, and its names as aliases."""
        if kept == gone:
            raise ActRefused(tr("These are one speaker already."))
        with self._act(mark("merge speakers")) as (writer, changed):
            stays, goes = self._speaker(writer, kept), self._speaker(writer, gone)
            for layer, annotation in writer.naming(gone):
                layer.of(annotation.kind).put(annotation.with_speaker(gone, kept))
            merged = _with_names(stays, [goes.name, *goes.aliases])
            self._put_edited(writer, stays, replace(merged, extra=goes.extra | stays.extra))
            writer.delete_speaker(gone)
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
        with self._act(mark("split speaker")) as (writer, changed):
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
        with self._act(mark("delete speaker")) as (writer, changed):
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
