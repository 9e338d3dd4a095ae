"""A project in the program and in the plain model, side by side: every act is done in both and compared."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from annotator.domain.changes import Changes
from annotator.domain.decisions import Showing
from annotator.domain.document import new_document
from annotator.domain.errors import ActRefused, InputError
from annotator.domain.gold import GOLD
from annotator.domain.kinds import KINDS
from annotator.domain.layer import Layer, Record
from annotator.domain.search_query import read_query
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.project import Project
from annotator.project.acts.document_acts import DocumentActs
from annotator.project.jobs.audit_trail import audit_trail
from annotator.project.jobs.trash import removed, trashed
from annotator.project.opened.document import OpenDocument
from annotator.store import layers, misfits, search
from annotator.store.file_overview import counts, damage
from annotator.store.import_stage import ImportStage
from annotator.store.suggestions import decisions
from tests.examples import (
    ARTICLE,
    claim_proposal,
    model_entities,
    new_project,
    proposal,
    quotation_of,
    spans_of,
    varied,
)
from tests.faults.random_acts.layer_facts import LayerFacts, quotation, speaker
from tests.faults.random_acts.plain_model import (
    ANNOTATIONS,
    OF_DOCUMENTS,
    Facts,
    Key,
    PlainModel,
    Refused,
    differences,
    documents,
    positions_in_trash,
)
from tests.faults.random_acts.stored_facts import StoredFacts

TITLES = ("Zebra", "Quagga")  # words that no text has
SHOWING = Showing(claims=True, thoughts=False)
_THOUGHT = varied(
    proposal(),
    "p2",
    content=spans_of(ARTICLE, "that fares would rise"),
    cue=spans_of(ARTICLE, "warned"),
    source=spans_of(ARTICLE, "Critics"),
    mode="thought",
)
SUGGESTIONS = (proposal(), _THOUGHT, claim_proposal())
MODEL_ENTITIES = model_entities()


class Ref(NamedTuple):
    """An annotation of a layer."""

    position: int
    annotator: str
    id: str


class Begun(NamedTuple):
    """A project to begin with."""

    file: bytes
    model: PlainModel


class BothProjects:
    """One project twice: in a file by the program, and as plain facts."""

    def __init__(self, begun: Begun | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "news.qca"
        if begun is None:
            self.project = new_project(self.path)
            self.model = PlainModel({("codebook",): "default"})
        else:
            self.path.write_bytes(begun.file)
            self.project = Project.open(self.path)
            self.model = deepcopy(begun.model)
        self.stored = StoredFacts(self.path)
        self.texts = {position: self.project.document_at(position) for position in self.project.positions()}
        self.view: tuple[int, OpenDocument] | None = None
        self.acts = self.project.work_as("ana")
        self.is_same = True

    def close(self) -> None:
        self.project.close()
        self.stored.close()
        shutil.rmtree(self.folder)

    # Who works, and where

    @property
    def annotator(self) -> str:
        return self.project.person

    def work_as(self, annotator: str, *, on_gold: bool = False) -> None:
        if (annotator, on_gold) != (self.annotator, self.project.is_on_gold):
            self.acts, self.view = self.project.work_as(annotator, on_gold=on_gold), None

    def reopen(self) -> None:
        annotator, on_gold = self.annotator, self.project.is_on_gold
        self.project.close()
        self.project = Project.open(self.path)
        self.acts, self.view = self.project.work_as(annotator, on_gold=on_gold), None

    def id_at(self, position: int) -> str:
        return str(self.model.facts["document", position]["id"])

    def is_there(self, position: int) -> bool:
        """Tell whether a document is in the project, not in the trash, nor gone for good."""
        return ("document", position) in self.model.facts and ("trash", position) not in self.model.facts

    def has_heir(self, position: int) -> bool:
        """Tell whether another document has the id of one that is in the trash, or gone."""
        known = self.texts[position].id
        return documents(self.model.facts).get(known, position) != position

    # Acts, in both

    def on_document(
        self,
        ref: Ref | tuple[int, str],
        act: Callable[[DocumentActs], Changes],
        effect: Callable[[LayerFacts, dict[str, str]], None],
        *,
        begins: bool = True,
    ) -> dict[str, str] | None:
        """Do an act on a layer; return the new ids by kind, or None if it is refused."""
        position, annotator = ref[:2]
        self.work_as(annotator)
        if ("document", position) not in self.model.facts or self.has_heir(position):
            return None
        if self.is_there(position):
            self.look_at(position)
            self.texts[position] = self.project.document_at(position)

        def on_facts(facts: Facts) -> None:
            layer = LayerFacts(facts, position, annotator, self.model.copies)
            if begins:
                layer.begin(facts["codebook",])
            effect(layer, self.new)

        return self.both(
            lambda: act(self.acts.on(self.texts[position])),
            lambda: self.model.do(annotator, position, on_facts),
        )

    def on_project(
        self, act: Callable[[], Changes], effect: Callable[[Facts], None], brought: Iterable[int] = ()
    ) -> dict[str, str] | None:
        """Do an act that belongs to no document."""
        return self.both(act, lambda: self.model.do(self.annotator, None, effect, brought))

    def both(self, act: Callable[[], Any], plain: Callable[[], Any]) -> dict[str, str] | None:
        """Do the same in the program and in the model: both do it, with the same result, or both refuse."""
        told: Exception | None = None
        changes, self.is_same = None, False
        try:
            changes = act()
        except (ActRefused, InputError) as refusal:
            told = refusal
        facts = self.stored.facts()
        self.new = {key[0]: key[-1] for key in facts.keys() - self.model.facts.keys()}
        self.facts_now = facts
        try:
            plain()
        except Refused as refusal:
            assert told is not None, f"the model refuses: {refusal}"
        else:
            assert told is None, f"the program refuses: {told}"
        self.compare(facts)
        self.follow((changes,) if isinstance(changes, Changes) else changes or ())
        self.is_same = True
        return self.new if told is None else None

    def compare(self, facts: Facts) -> None:
        """Assert that the file holds the facts and the acts of the model."""
        different = differences(self.model.facts, facts)
        assert different == {}  # by fact: what the model has, and what the file has
        assert differences(self.model.copies, self.stored.copies()) == {}
        history = [(act.id, act.annotator, act.document, act.state) for act in self.model.acts]
        assert history == self.stored.history()
        there = sorted(documents(self.model.facts).values())
        assert list(self.project.positions()) == there
        assert self.project.count() == len(there)
        for redo, entry in ((False, self.project.next_undo()), (True, self.project.next_redo())):
            act = self.model.next_act(self.annotator, redo=redo)
            assert (entry and entry.id) == (act and act.id)

    def on_gold(
        self,
        position: int,
        annotator: str,
        act: Callable[[DocumentActs], Changes],
        effect: Callable[[LayerFacts, dict[str, str]], None],
        *,
        begins: bool = True,
    ) -> dict[str, str] | None:
        """Do an act of somebody on the gold layer of a document that is there."""
        self.work_as(annotator, on_gold=True)
        if self.is_kept_back(position, annotator):
            with pytest.raises(ActRefused):
                self.project.open_document(position)
            return None
        self.look_at(position)

        def on_facts(facts: Facts) -> None:
            layer = LayerFacts(facts, position, GOLD, self.model.copies)
            if begins:
                layer.begin(facts["codebook",])
            effect(layer, self.new)

        return self.both(
            lambda: act(self.acts.on(self.texts[position])),
            lambda: self.model.do(annotator, position, on_facts),
        )

    def is_kept_back(self, position: int, annotator: str) -> bool:
        """Tell whether somebody has begun a training document, and is not to see its gold layer yet."""
        facts = self.model.facts
        own = facts.get(("layer", position, annotator))
        return ("training", position) in facts and own is not None and own["status"] == "started"

    # What the window shows

    def look_at(self, position: int) -> None:
        if self.view is None or self.view[0] != position:
            self.view = position, self.project.open_document(position, SHOWING)

    def follow(self, all_changes: Sequence[Changes]) -> None:
        """Let the open document and the index of speakers take changes in, as the window does."""
        for number, changes in enumerate(all_changes, 1):
            self.assert_carried(changes, self.moved(all_changes[number:]))
            self.project.update_registry(changes)
            if changes.codebook:
                self.read_codebook()
            if changes.arrived or changes.left or changes.edited:
                self.view = None  # the window reads it again, too
            if self.view is not None:
                self.view[1].apply(changes)
        if self.view is not None and self.project.is_on_gold:
            self.view = None if self.is_kept_back(self.view[0], self.annotator) else self.view
        if self.view is not None and all_changes:
            position, view = self.view
            assert seen(view) == seen(self.project.open_document(position, SHOWING))

    def read_codebook(self) -> None:
        self.project.reload_codebook()
        on_gold = self.project.is_on_gold
        self.acts, self.view = self.project.work_as(self.annotator, on_gold=on_gold), None

    def moved(self, all_changes: Sequence[Changes]) -> set[str]:
        """Return the ids of documents that have come or left."""
        runs = (run for changes in all_changes for run in (*changes.left, *changes.arrived))
        return {self.id_at(position) for first, last in runs for position in range(first, last + 1)}

    def assert_carried(self, changes: Changes, moved: set[str]) -> None:
        """Assert that changes carry what reading the project again gives.

        `moved`: the ids of documents that have come or left since by the same jump, to or from another one.
        """
        database, there = self.project.database, documents(self.model.facts)
        speakers = {speaker.id: speaker for speaker in self.project.speakers()}
        assert all(speaker == speakers.get(id) for id, speaker in changes.speakers.items())
        keys = {key.layer for key in (*changes.annotations, *changes.decisions)}
        keys |= {*changes.layers, *(key for key, _ in changes.waivers)}
        for key in keys:
            if key.document not in there or key.document in moved:
                continue  # no view shows it any more
            layer = layers.layer(database, *key)
            annotations = {
                (each.kind.id, each.id): each for each in (*layer.quotations, *layer.claims, *layer.entities)
            }
            waivers = {waiver.key: waiver for waiver in layer.waivers}
            for of, annotation in changes.annotations.items():
                assert of.layer != key or annotation == annotations.get((of.kind, of.id))
            for of, state in changes.decisions.items():
                assert of.layer != key or state == decisions(database, *key, KINDS[of.kind]).get(of.id)
            for (of_layer, of_waiver), waiver in changes.waivers.items():
                assert of_layer != key or waiver == waivers.get(of_waiver)
            if key in changes.layers:
                own = changes.layers[key]
                value = self.model.facts.get(("layer", there[key.document], key.annotator))
                given = value and (value["status"], value["flagged"], value["reason"])
                assert (own and (own.status, own.flagged, own.flag_reason)) == given

    # Imports

    def bring(self, id: str, annotator: str | None, of: str | None, aliases: tuple[str, ...]) -> Ref | None:
        """Import a document with the layer of an annotator (None: without), or a layer for one that is there."""
        there = documents(self.model.facts).get(id)
        record = Record(new_document(id, f"{ARTICLE}\n\nThe end of {id}."), Layer(id, None), MODEL_ENTITIES)
        record = replace(record, suggestions=SUGGESTIONS)
        if of is not None:
            words = quotation_of("q1", (Span(0, 7),), speaker="s1")
            layer = Layer(id, of, "started", quotations=(words,))
            named = Speaker("s1", "Eva Lind", aliases=aliases)
            record = replace(record, layer=layer, speakers=(named,), codebook={"name": "default"})

        def act() -> None:
            stage = ImportStage(self.project.database)
            try:
                if stage.add(record) == "present":
                    raise ActRefused("nothing new")
            except (ActRefused, InputError):
                stage.discard()
                raise
            stage.commit(f"import {id}.jsonl", annotator)

        brought: list[int] = []
        before = self.model.last

        def effect(facts: Facts) -> None:
            position = there
            if position is None:
                position = self.model.bring(facts)
                brought.append(position)
                facts["document", position] = {"id": id, "title": "Council backs tram", "meta": {}}
                facts["suggested", position] = ("analysis", "k1", "p1", "p2")
            if of is None:
                return
            layer = LayerFacts(facts, position, of, {})
            if layer.key("layer") in facts:
                raise Refused("has a layer already")
            named = self._imported_speaker(facts, aliases)
            layer.set_layer("default", status="started")
            layer.put("quotation", "q1", quotation({"content": ((0, 7),)}, (named,)))

        def plain() -> None:
            if there is None:
                self.model.give_up(id)
            self.model.do(annotator, None, effect, brought)
            self.model.acts[-1].is_import = True

        new = self.both(act, plain)
        self.project.read_registry()
        self.view = None
        if new is None:
            self.model.last = before
            return None
        position = documents(self.model.facts)[id]
        self.texts[position] = self.project.document_at(position)
        return Ref(position, of or "", "q1")

    def _imported_speaker(self, facts: Facts, aliases: tuple[str, ...]) -> str:
        known = facts.get(("speaker", "s1"))
        if known is None or known["name"] != "Eva Lind":
            id = "s1" if known is None else self.new.get("speaker", "new")
            facts["speaker", id] = speaker("Eva Lind", by_choice=False, aliases=aliases)
            return id
        missing = tuple(alias for alias in aliases if alias not in known["aliases"])
        facts["speaker", "s1"] = {**known, "aliases": (*known["aliases"], *missing)}
        return "s1"

    # What was removed

    def removed_keys(self) -> set[Key]:
        """Return the keys of the annotator's annotations, and of speakers, that the history still holds."""
        found = set()
        for act in self.model.acts:
            if act.is_import or act.annotator != self.annotator or act.state not in ("done", "superseded"):
                continue
            for key, (before, after) in act.changed.items():
                gone = after if act.state == "superseded" else before
                left = before if act.state == "superseded" else after
                if gone is None or left is not None or key in self.model.facts:
                    continue
                if key[0] == "speaker" or (
                    key[0] in ANNOTATIONS and key[2] == self.annotator and self.is_there(key[1])
                ):
                    found.add(key)
        return found

    # At leisure

    def examine(self) -> None:
        """Assert that the file is sound, and that search, counts, checksums and audit trail agree with it."""
        project, database, facts = self.project, self.project.database, self.model.facts
        there = documents(facts)
        assert damage(database) == []
        for layer, turn in misfits.of_all_acts(database).items():
            assert misfits.fits(database, layer, turn), layer
        search.index_more(database, 1_000_000)
        assert list(search.damage(database)) == []
        wanted = {"tram": sorted(there.values())} | {id: [position] for id, position in there.items()}
        for title in TITLES:
            wanted[title] = sorted(p for p in there.values() if facts["document", p]["title"] == title)
        for word, positions in wanted.items():
            assert [hit.position for hit in search.hits(database, read_query(word))] == positions
        assert {each.position for each in trashed(project, 1000)} == positions_in_trash(facts)
        gone = sorted((key[0], key[-1]) for key in self.removed_keys())
        assert sorted((each.kind, each.id) for each in removed(project)) == gone
        counted = counts(database)
        for kind in ("quotation", "claim", "speaker"):
            number = sum(
                key[0] == kind and not (kind in OF_DOCUMENTS and ("trash", key[1]) in facts) for key in facts
            )
            assert counted[f"{kind}s"] == number
        damaged: list[Any] = []
        lines = list(audit_trail(project, lambda *fault: damaged.append(fault)))
        told = [json.loads(line) for line in lines]
        assert [(line["id"], line["annotator"], line["state"]) for line in told] == [
            (act.id, act.annotator, act.state) for act in self.model.acts
        ]
        assert damaged == []
        forgotten = {act.id for act in self.model.acts if act.is_forgotten}
        assert forgotten <= self.stored.forgotten()


@cache
def two_documents() -> Begun:
    """Return a project with two documents, imported on the command line."""
    both = BothProjects()
    for id in ("a1", "a2"):
        both.bring(id, None, None, ())
    both.project.close()
    begun = Begun(both.path.read_bytes(), both.model)
    both.close()
    return begun


def seen(view: OpenDocument) -> Any:
    """Return what the window shows of an open document."""
    return (
        list(view.quotations),
        list(view.claims),
        list(view.entities),
        list(view.pending),
        list(view.pending_claims),
        (dict(view.hidden), dict(view.hidden_claims)),
        replace(view.layer, quotations=(), claims=(), entities=(), waivers=()),
        view.quotations_in(Span(0, len(ARTICLE))),
        view.findings.before_done(),
        len(view.findings),
        view.threads.all(),
        view.threads_at_head(),
    )
