"""A project as dictionaries and lists: what it holds after any acts, undo, redo, trash, backups and restores.

A fact is one thing that can change: a quotation, a speaker, the title of a document, that it lies in the trash.
Facts of a document have its position behind their kind, and stay as they are while it is in the trash. An act is
what it changed, fact by fact; undo puts back what was there before, and is refused where something else is there
now. Nothing here is taken from the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

Key = tuple[Any, ...]  # kind, position of a document or id of a speaker, annotator, id
Facts = dict[Key, Any]
Effect = Callable[[Facts], None]

ANNOTATIONS = ("quotation", "claim", "entity")
DECISIONS = ("decision", "claim_decision")
OF_LAYERS = ("layer", *ANNOTATIONS, *DECISIONS, "waiver")
OF_TEAMS = ("assignment", "training", "gold_choice")
OF_MERGES = ("set_aside",)  # what a restore leaves as it is
OF_DOCUMENTS = ("document", "suggested", *OF_LAYERS, "thread", *OF_TEAMS, *OF_MERGES)
_OF_ACTS = (*OF_LAYERS, "thread", *OF_TEAMS, *OF_MERGES)
_RESTORED = tuple(kind for kind in OF_DOCUMENTS if kind not in OF_MERGES)


class Refused(Exception):
    """What an annotator cannot do now."""


@dataclass
class Act:
    """One row of the history: `changed` has each fact before and after, None where there is none."""

    id: int
    annotator: str | None
    position: int | None
    document: str | None
    state: str
    changed: dict[Key, tuple[Any, Any]]
    is_import: bool = False
    is_forgotten: bool = False  # its document is gone for good


@dataclass
class PlainModel:
    """The facts, the acts in their order, and what the trash keeps beside the facts.

    Attributes
    ----------
    copies: the speakers that documents in the trash named when they came there, by position and id.
    last: the last position that a document was given.
    """

    facts: Facts
    acts: list[Act] = field(default_factory=list)
    copies: Facts = field(default_factory=dict)
    last: int = 0

    # Acts

    def do(
        self,
        annotator: str | None,
        position: int | None,
        effect: Effect,
        brought: Iterable[int] = (),
        *,
        may_be_empty: bool = False,
    ) -> None:
        """Do an act; `brought` are positions of new documents, which its undo moves to the trash.

        `may_be_empty`: it has changed something that is no fact.
        """
        if position is not None and ("trash", position) in self.facts:
            raise Refused("in the trash")
        after = dict(self.facts)
        effect(after)
        new, id = set(brought), len(self.acts) + 1
        changed = {
            key: change
            for key, change in differences(self.facts, after).items()
            if not (key[0] in OF_DOCUMENTS and key[1] in new)
        }
        changed |= {("trash", each): (id, None) for each in new}
        if not changed and not may_be_empty:
            raise Refused("nothing changes")
        document = self.facts["document", position]["id"] if position is not None else None
        self._become(after, is_undo=False)
        self._supersede(annotator, position)
        state = "permanent" if annotator is None else "done"
        self.acts.append(Act(id, annotator, position, document, state, changed))

    def note(self, annotator: str | None) -> None:
        """Add a row to the history that undo passes over."""
        self.acts.append(Act(len(self.acts) + 1, annotator, None, None, "permanent", {}))

    def _supersede(self, annotator: str | None, position: int | None) -> None:
        undone = [act for act in self.acts if act.annotator == annotator and act.state == "undone"]
        first = min((act.id for act in undone if act.position is None), default=len(self.acts) + 1)
        for act in undone:
            if position is None or act.position == position or act.id >= first:
                act.state = "superseded"

    def _become(self, after: Facts, *, is_undo: bool, is_end: bool = True) -> None:
        """Take new facts in, unless they name what is not there; keep copies of speakers for the trash."""
        if is_end and any(dangling(after)):
            raise Refused("something is named that is not there")
        for position in positions_in_trash(self.facts) - positions_in_trash(after):
            self.give_up(after["document", position]["id"], but=position)
        older, newer = (self.facts, after) if not is_undo else (after, self.facts)
        for position in positions_in_trash(after) - positions_in_trash(self.facts):
            for speaker in {id for _, id in named_in(after, {position})}:
                key = ("speaker", speaker)
                self.copies[position, speaker] = newer.get(key) or older[key]
        for position, speaker in list(self.copies):
            if ("trash", position) not in after:
                del self.copies[position, speaker]
        self.facts = after

    # Undo and redo

    def turning(self, state: str) -> set[tuple[str, int]]:
        """Return annotators who have acts in a state, each with the positions of these (0: of several)."""
        return {
            (act.annotator, act.position or 0) for act in self.acts if act.annotator and act.state == state
        }

    def next_act(self, annotator: str, *, redo: bool, position: int | None = None) -> Act | None:
        """Return the act that undo or redo would turn, of those on one document if a position is given."""
        state = "undone" if redo else "done"
        acts = [
            act
            for act in self.acts
            if (act.annotator, act.state) == (annotator, state) and position in (None, act.position)
        ]
        return acts[0 if redo else -1] if acts else None

    def step(self, annotator: str, *, redo: bool, position: int | None = None) -> Act:
        """Undo or redo one act."""
        act = self.next_act(annotator, redo=redo, position=position)
        if act is None:
            raise Refused("nothing to undo or redo")
        self._become(self._turned(act, self.facts, redo=redo), is_undo=not redo)
        act.state = "done" if redo else "undone"
        return act

    def jump(self, annotator: str, id: int | None) -> None:
        """Undo or redo until an act is the last one done (None: no act is done), all or nothing."""
        redo = id is not None and self.acts[id - 1].state == "undone"
        state = "undone" if redo else "done"
        way = [act for act in self.acts if (act.annotator, act.state) == (annotator, state)]
        way = [act for act in way if id is None or (act.id <= id if redo else act.id > id)]
        before, copies, states = self.facts, dict(self.copies), [act.state for act in self.acts]
        try:
            for act in way if redo else way[::-1]:
                self._become(self._turned(act, self.facts, redo=redo), is_undo=not redo, is_end=False)
                act.state = "done" if redo else "undone"
            if any(dangling(self.facts)):
                raise Refused("something is named that is not there")
        except Refused:
            self.facts, self.copies = before, copies
            for act, then in zip(self.acts, states, strict=True):
                act.state = then
            raise

    def _turned(self, act: Act, facts: Facts, *, redo: bool) -> Facts:
        after = dict(facts)
        for key, (before, then) in act.changed.items():
            there, wanted = (before, then) if redo else (then, before)
            if facts.get(key) != there and key == ("due",):
                continue  # a day that was agreed upon since stays
            if facts.get(key) != there:
                raise Refused("something else is there now")
            if wanted is None:
                after.pop(key, None)
            else:
                after[key] = wanted
        for key in act.changed:
            if key[0] in OF_DOCUMENTS and ("trash", key[1]) in facts and ("trash", key[1]) in after:
                raise Refused("in the trash")
        self._refuse_others(act, positions_in_trash(after) - positions_in_trash(facts))
        refuse_doubles(after)
        return after

    def _refuse_others(self, act: Act, leaving: set[int]) -> None:
        for other in self.acts[act.id :]:
            if other.state == "done" and other.annotator != act.annotator and other.position in leaving:
                raise Refused("somebody else has worked on it since")

    # Documents come and go

    def bring(self, facts: Facts, then: Facts | None = None, older: int = 0) -> int:
        """Put a new document behind all others, with the facts of an older one; return its position."""
        self.last += 1
        for key, value in (then or {}).items():
            if key[0] in _RESTORED and key[1] == older:
                facts[key[0], self.last, *key[2:]] = value
        return self.last

    def give_up(self, id: str, but: int = 0) -> None:
        """End the acts on documents in the trash whose id another document gets, or gets back."""
        gone = {p for p in positions_in_trash(self.facts) if self.facts["document", p]["id"] == id} - {but}
        for act in self.acts:
            kinds = {key[0] for key in act.changed if key[0] in _OF_ACTS and key[1] in gone}
            if act.position in gone or (act.position is None and kinds):
                end(act)

    def restored(self, facts: Facts, positions: Iterable[int], speakers: Facts) -> None:
        """Take documents out of the trash, with copies of their speakers where these are gone.

        Of several copies of a speaker any will do: that which is there.
        """
        for position in positions:
            if ("trash", position) not in facts:
                raise Refused("not in the trash")
            for (at, speaker), copy in self.copies.items():
                key = ("speaker", speaker)
                if at == position and key not in facts:
                    facts[key] = speakers.get(key) if speakers.get(key) in self._copies_of(speaker) else copy
            del facts["trash", position]
        refuse_doubles(facts)

    def _copies_of(self, speaker: str) -> list[Any]:
        return [copy for (_, id), copy in self.copies.items() if id == speaker]

    def empty_trash(self, annotator: str) -> int:
        """Forget the documents in the trash, in the acts, too; return their number."""
        gone = positions_in_trash(self.facts)
        if not gone:
            return 0
        kinds = (*OF_DOCUMENTS, "trash")
        self.facts = {
            key: value for key, value in self.facts.items() if not (key[0] in kinds and key[1] in gone)
        }
        self.copies.clear()
        for act in self.acts:
            kept = {
                key: change
                for key, change in act.changed.items()
                if not (key[0] in kinds and key[1] in gone) and act.position not in gone
            }
            if act.position in gone or (kept != act.changed and not kept):
                end(act)
            act.changed = kept
            act.is_forgotten |= act.position in gone
        self.note(annotator)
        return len(gone)

    # Restores

    def restore(self, annotator: str, then: Facts, speakers: Facts, ids: Iterable[str] | None = None) -> None:
        """Make documents (None: all) what they were when a backup was made, whose facts are `then`."""
        there, old = documents(self.facts), documents(then)
        chosen = sorted(old.values()) if ids is None else [old[id] for id in ids]
        brought: list[int] = []
        last = self.last

        def effect(facts: Facts) -> None:
            named = {id for _, id in named_in(then, set(chosen))}
            for key, value in then.items():
                if key[0] == "speaker" and (ids is None or (key not in facts and key[1] in named)):
                    facts[key] = value
            for position in chosen:
                id = then["document", position]["id"]
                now = there.get(id) or self._in_trash(id)
                if now is None:
                    brought.append(self.bring(facts, then, position))
                    continue
                if ("trash", now) in facts:
                    self.restored(facts, [now], speakers)
                _replace(facts, now, then, position)
            if ids is None:
                for id in there.keys() - old.keys():
                    facts["trash", there[id]] = len(self.acts) + 1
                facts["codebook",] = then["codebook",]
                facts.pop(("plan",), None)
                facts |= {key: value for key, value in then.items() if key == ("plan",)}
                used = {id for _, id in named_in(facts)}
                for key in [key for key in facts if key[0] == "speaker" and key not in then]:
                    if key[1] not in used:
                        del facts[key]

        position = there.get(then["document", chosen[0]]["id"]) if ids is not None else None
        try:
            self.do(annotator, position, effect, brought)
        except Refused:
            self.last = last
            raise

    def _in_trash(self, id: str) -> int | None:
        """Return the position of the document with an id that came into the trash last."""
        found = [
            (self.facts["trash", position], position)
            for position in positions_in_trash(self.facts)
            if self.facts["document", position]["id"] == id
        ]
        return max(found)[1] if found else None


def differences(before: Facts, after: Facts) -> dict[Key, tuple[Any, Any]]:
    """Return the facts that differ, each before and after."""
    return {
        key: (before.get(key), after.get(key))
        for key in before.keys() | after.keys()
        if before.get(key) != after.get(key)
    }


def end(act: Act) -> None:
    """Let an act never be undone or done again."""
    act.state = {"done": "permanent", "undone": "superseded"}.get(act.state, act.state)


def positions_in_trash(facts: Facts) -> set[int]:
    """Return the positions of the documents in the trash."""
    return {key[1] for key in facts if key[0] == "trash"}


def documents(facts: Facts) -> dict[str, int]:
    """Return the position of each document that is not in the trash, by its id."""
    return {
        value["id"]: key[1]
        for key, value in facts.items()
        if key[0] == "document" and ("trash", key[1]) not in facts
    }


def refuse_doubles(facts: Facts) -> None:
    """Refuse two documents with one id."""
    there = [key for key in facts if key[0] == "document" and ("trash", key[1]) not in facts]
    if len(documents(facts)) < len(there):
        raise Refused("another document has this id")


def named_in(facts: Facts, positions: set[int] | None = None) -> Iterator[tuple[Key, str]]:
    """Yield what names a speaker, and the speaker's id, in some documents; None: all outside of the trash."""
    for key, value in facts.items():
        if key[0] not in ("quotation", "claim"):
            continue
        if key[1] in positions if positions is not None else ("trash", key[1]) not in facts:
            yield from ((key, speaker) for speaker in value["speakers"])


def dangling(facts: Facts) -> Iterator[Key]:
    """Yield what names a speaker, a quotation or a layer that is not there; the trash may do so."""
    yield from (key for key, speaker in named_in(facts) if ("speaker", speaker) not in facts)
    for key, value in facts.items():
        if key[0] not in OF_LAYERS or ("trash", key[1]) in facts:
            continue
        if ("layer", *key[1:3]) not in facts:
            yield key
        for name in ("parent", "quotation"):
            other = value.get(name) if key[0] in ("quotation", "claim") else None
            if other is not None and ("quotation", *key[1:3], other) not in facts:
                yield key


def _replace(facts: Facts, now: int, then: Facts, position: int) -> None:
    """Let a document have the facts of its older state."""
    for key in [key for key in facts if key[0] in _RESTORED and key[1] == now]:
        del facts[key]
    for key, value in then.items():
        if key[0] in _RESTORED and key[1] == position:
            facts[key[0], now, *key[2:]] = value
