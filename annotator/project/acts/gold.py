"""Acts that take annotations of several layers into the gold layer of a document."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Any

from annotator.domain.adjudication import Part, Reading
from annotator.domain.arguments import WORDS, instance_of, several, takes
from annotator.domain.changes import LayerKey
from annotator.domain.errors import ActRefused
from annotator.domain.gold import GOLD
from annotator.domain.gold_choice import Choice, with_origin
from annotator.domain.ids import id_of
from annotator.domain.kinds import ENTITY, QUOTATION
from annotator.domain.translation import mark, tr
from annotator.project.acts.transaction import Act, act_on_project
from annotator.store import plans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.codebook import Codebook
    from annotator.domain.kinds import Kind
    from annotator.project.acts.transaction import Scope
    from annotator.store.connection import Database

# Names of acts.
TAKE_AGREED = mark("take all that agrees")
TAKE_ALONE = mark("take what one annotator has")
# The acts on several documents, by the way in which it is decided what is taken.
WAYS = {"agreed": TAKE_AGREED, "alone": TAKE_ALONE, "sides": mark("take sides")}
_PREFIXES = {"quotation": "q", "claim": "c", "entity": "e"}  # of new ids
# The field by which an annotation refers to a quotation of its layer, by kind.
_LINKS = {"quotation": "parent", "claim": "quotation"}

_Taken = tuple[Part, "Sequence[str]"]  # a part, and whose annotation is taken there
Choosing = tuple[str, Reading, "Sequence[_Taken]"]  # a document's id, its reading, and what is taken there

_PART = instance_of("a part of a reading", Part)
_READING = instance_of("a reading", Reading)
_NAMES = several("a tuple or list of annotators", WORDS)


class GoldActs:
    """The acts on a gold layer that follow a reading of the other layers."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @takes(reading=_READING, part=_PART, names=_NAMES)
    def take(self, reading: Reading, part: Part, names: Sequence[str]) -> Changes:
        """Take what some annotators have at a part in place of what was taken before; no names: nothing.

        Raises
        ------
        ActRefused: that was taken already.
        """
        act_name = {0: mark("take neither"), 1: mark("take one")}.get(
            sum(1 for variant in part.variants if _is_among(variant.annotators, names)), mark("take both")
        )
        self._refuse_other_layers()
        with self._scope.act(act_name, signs=False) as act:
            _Taking(act, reading).take([(part, names)])
        return act.changes

    @takes(part=_PART)
    def keep(self, part: Part) -> Changes:
        """Leave the gold layer as it is where layers have changed since it was decided."""
        self._refuse_other_layers()
        with self._scope.act(mark("keep in gold"), signs=False) as act:
            choice = part.choice or Choice()
            act.layer.put_choice(part.kind, part.place, replace(choice, seen=part.seen))
        return act.changes

    @takes(reading=_READING)
    def take_agreed(self, reading: Reading) -> Changes:
        """Take all that agrees and was not taken yet; of a single layer all that it has.

        Raises
        ------
        ActRefused: nothing is left that agrees.
        """
        self._refuse_other_layers()
        if not reading.agreed():
            raise ActRefused(
                tr("Nothing is left here in which all agree.")
                if len(reading.annotators) > 1
                else tr("Nothing is left here that could be taken.")
            )
        with self._scope.act(_taking_all(reading), signs=False) as act:
            _Taking(act, reading).take([(part, part.annotators) for part in reading.agreed()])
        return act.changes

    def _refuse_other_layers(self) -> None:
        if not self._scope.is_on_gold:
            raise ActRefused(tr("Only the gold layer takes from other layers."))


def check_place_of_gold(database: Database) -> None:
    """Make sure that gold layers made here can come to others: a merge passes those of packages over.

    Raises
    ------
    ActRefused: the project is a package.
    """
    if (origin := plans.origin(database)) is not None:
        raise ActRefused(
            tr(
                "This package was made for {name}; gold layers are made in the project that it comes from.",
                name=origin.annotator,
            ),
            tr("When you are done, send the package back."),
        )


def take_in(
    database: Database,
    annotator: str,
    codebook: Codebook,
    name: str,
    readings: Iterable[Choosing],
) -> Changes:
    """Take parts of the readings of several documents, by their ids, as one act named `name`.

    Raises
    ------
    ActRefused: nothing is taken, or the project is a package.
    StorageError: the change could not be saved; nothing is changed.
    """
    check_place_of_gold(database)
    with act_on_project(database, name, annotator) as (writer, changed):
        for document, reading, parts in readings:
            act = Act(writer, LayerKey(document, GOLD), codebook)
            act.layer.begin(codebook.edition)
            _Taking(act, reading).take(parts)
    return changed[0]


def _taking_all(reading: Reading) -> str:
    return TAKE_AGREED if len(reading.annotators) > 1 else TAKE_ALONE


def _is_among(annotators: Iterable[str], names: Sequence[str]) -> bool:
    return any(name in names for name in annotators)


class _Taking:
    """Puts what is taken into a gold layer, in one act, with the links between what it has put."""

    def __init__(self, act: Act, reading: Reading) -> None:
        self._act = act
        self._reading = reading
        # The gold quotations by annotator and id of those that they were made of, and all that is new.
        self._quotations = dict(_quotations_made(reading.parts))
        self._new: set[tuple[str, str]] = set()

    def take(self, taken: Sequence[tuple[Part, Sequence[str]]]) -> None:
        """Take what annotators have at parts."""
        choices = {(part.kind.id, part.place): self._take(part, names) for part, names in taken}
        self._link(choices)

    def _take(self, part: Part, names: Sequence[str]) -> Choice:
        wanted = [
            variant
            for variant in part.variants
            if variant.annotation is not None and _is_among(variant.annotators, names)
        ]
        made: dict[str, str] = {}
        free = [annotation.id for annotation in part.made]
        layer = self._act.layer.of(part.kind)
        for variant in wanted:
            id = self._id_of(part, variant.annotation, free)
            made |= dict.fromkeys(variant.annotators, id)
            self._put(part, variant.annotation, id, variant.annotators)
        if part.kind is ENTITY and part.of_model is not None and part.of_model.id not in made.values():
            layer.put(replace(part.of_model, removed=True))
        for id in free:
            if layer.get(id) is not None and id not in made.values() and not _is_of_model(part, id):
                self._act.delete(part.kind, id)
        members = {name: annotation.id for name, annotation in part.annotations.items()}
        choice = Choice(members, made, part.seen)
        self._act.layer.put_choice(part.kind, part.place, choice)
        if part.kind is QUOTATION:
            for name, annotation in part.annotations.items():
                self._quotations.pop((name, annotation.id), None)
            self._quotations |= {(name, members[name]): id for name, id in made.items()}
        return choice

    def _id_of(self, part: Part, annotation: Any, free: list[str]) -> str:
        """Return the id of a gold annotation: one that was made here before, else one that the part gives.

        So two people who decide alike in copies make the same gold layer, and a merge finds no conflict.
        """
        if part.of_model is not None and annotation.id == part.of_model.id:
            return str(annotation.id)
        kept = next((id for id in free if not _is_of_model(part, id)), None)
        if kept is not None:
            free.remove(kept)
        if kept is not None:
            return kept
        layer, prefix = self._act.layer.of(part.kind), _PREFIXES[part.kind.id]
        ids = (id_of(prefix, f"{GOLD} {part.place} {number}") for number in count())
        return next(id for id in ids if layer.get(id) is None)

    def _put(self, part: Part, annotation: Any, id: str, names: Sequence[str]) -> None:
        self._new.add((part.kind.id, id))
        if part.kind is ENTITY:
            if _is_of_model(part, id) and _is_same_entity(annotation, part.of_model):
                self._act.layer.entities.delete(id)
            else:
                self._act.layer.entities.put(with_origin(replace(annotation, id=id), names))
            return
        unlinked = replace(annotation, id=id, provenance=None, **{_LINKS[part.kind.id]: None})
        self._act.layer.of(part.kind).put(with_origin(unlinked, names))

    def _link(self, choices: dict[tuple[str, str], Choice]) -> None:
        """Let annotations refer to gold quotations as those refer that they were made of."""
        for part in self._reading.parts:
            choice = choices.get((part.kind.id, part.place), part.choice)
            if part.kind is ENTITY or choice is None:
                continue
            linked: set[str] = set()
            for name, id in choice.made.items():
                target = self._target(part.kind, part.annotations.get(name), name)
                is_new = (part.kind.id, id) in self._new or (QUOTATION.id, target) in self._new
                if target is None or target == id or id in linked or not is_new:
                    continue
                linked.add(id)
                writer = self._act.layer.of(part.kind)
                present = writer.get(id)
                if present is not None and getattr(present, _LINKS[part.kind.id]) is None:
                    writer.put(replace(present, **{_LINKS[part.kind.id]: target}))

    def _target(self, kind: Kind, annotation: Any, name: str) -> str | None:
        """Return the gold quotation of the one that an annotation refers to, None without one."""
        referred = getattr(annotation, _LINKS[kind.id], None)
        return self._quotations.get((name, referred)) if referred else None


def _quotations_made(parts: Iterable[Part]) -> Iterator[tuple[tuple[str, str], str]]:
    for part in parts:
        if part.kind is QUOTATION and part.choice is not None:
            there = {annotation.id for annotation in part.made}
            for name, id in part.choice.made.items():
                if name in part.annotations and id in there:
                    yield (name, part.annotations[name].id), id


def _is_of_model(part: Part, id: str) -> bool:
    return part.of_model is not None and part.of_model.id == id


def _is_same_entity(annotation: Any, of_model: Any) -> bool:
    return (annotation.span, annotation.label) == (of_model.span, of_model.label)
