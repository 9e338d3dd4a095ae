"""Random changes of the codebook with undo and redo, by two annotators, against a plain map of labels."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from annotator.domain.claim import Claim, types_in
from annotator.domain.codebook import Codebook
from annotator.domain.codebook_draft import Draft
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import CLAIM
from annotator.domain.layer import Layer, Record
from annotator.domain.recoding import Label, of_proposals
from annotator.project.acts.annotations import Reference
from annotator.project.acts.codebook import change_codebook
from annotator.store import layers
from annotator.store.history import peek
from tests.examples import ARTICLE, DIRECT, add_records, new_project, quotation_of, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)
TOWNS = tuple(sorted(spans_of(ARTICLE, "Mayor Ann Reed", "Critics", "the tram")))
ENTITIES = (Entity("e-1", TOWNS[0], "GPE"), Entity("e-2", TOWNS[2], "ORG"))
ANNOTATORS = ("ana", "ben")
DOCUMENTS = ("a1", "a2")
ATTRIBUTES = [
    {"id": "tone", "label": "Tone", "default": "dry", "values": [{"id": "dry", "label": "Dry"}, {"id": "wet", "label": "Wet"}]},
    {"id": "mood", "label": "Mood", "values": [{"id": "dry", "label": "Dry"}, {"id": "glad", "label": "Glad"}]},
    {"id": "desk", "label": "Desk"},
]  # fmt: skip
BODY: dict[str, Any] = {
    "name": "house",
    "version": "1.0",
    "claim_types": [
        {"id": id, "label": id.title()} for id in ("quantity", "event", "opinion", "not_a_claim")
    ],
    "entity_types": [{"id": id, "label": id.title()} for id in ("PERSON", "ORG", "GPE")],
    "roles": [{"id": id, "label": id.title()} for id in ("addressee", "venue")],
    "attributes": ATTRIBUTES,
    "claim_attributes": deepcopy(ATTRIBUTES),
}
Facts = dict[tuple[str, ...], Any]


def layer_of(document: Document, annotator: str) -> Layer:
    """Return a layer in which annotations have one label, several or none."""
    claims = [
        Claim(f"c{n}", CONTENT, types, attributes=answers)
        for n, (types, answers) in enumerate((
            (("quantity",), {"tone": "wet"}),
            (("event", "opinion"), {"tone": "dry", "mood": "dry", "desk": "city"}),
            (("opinion", "quantity", "event"), {"check_worthy": "yes", "mood": "glad"}),
            (("not_a_claim",), {}),
            ((), {"desk": "dry"}),
        ))
    ]  # fmt: skip
    said = quotation_of("q1", CONTENT, (), (), attributes={"tone": "wet", "mood": "dry"})
    said = said.with_spans("addressee", TOWNS[:1]).with_spans("venue", TOWNS[1:])
    return Layer(document.id, annotator, "done", quotations=(said,), claims=tuple(claims))


class Recodings(RuleBasedStateMachine):
    """The same edits in a project and in a map of what each annotation should say."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.project = new_project(Path(self.folder.name) / "p.qca")
        layers.set_codebook(self.project.database, BODY)
        self.project.reload_codebook()
        for id in DOCUMENTS:
            document = Document(id, ARTICLE, {"title": id})
            for annotator in ANNOTATORS:
                add_records(self.project, Record(document, layer_of(document, annotator), ENTITIES))
        raw = {("as", sort, id) for sort, id in _ids(self.project.codebook)}
        self.model: Facts = {**self.stored(), **{key: key[2] for key in raw}}
        self.acts: dict[int, tuple[Facts, Facts]] = {}  # before and after, by the row of the history
        self.compare()

    def teardown(self) -> None:
        self.project.close()
        self.folder.cleanup()

    # What the file says

    def stored(self) -> Facts:
        facts: Facts = {("codebook",): self.project.codebook.body}
        for document in DOCUMENTS:
            for annotator in ANNOTATORS:
                layer = layers.layer(self.project.database, document, annotator)
                facts["status", document, annotator] = layer.status
                for claim in layer.claims:
                    facts["types", document, annotator, claim.id] = claim.types
                for annotation in (*layer.claims, *layer.quotations):
                    key = ("answers", document, annotator, annotation.kind.id, annotation.id)
                    facts[key] = dict(annotation.attributes)
                for quotation in layer.quotations:
                    facts["roles", document, annotator, quotation.id] = dict(quotation.roles)
                for entity in layer.entities:
                    facts["label", document, annotator, entity.id] = entity.label
        return facts

    def compare(self) -> None:
        self.project.reload_codebook()
        codebook = self.project.codebook
        shown = {key: _shown(codebook, *key[1:]) for key in self.model if key[0] == "as"}
        found = {**self.stored(), **shown}
        assert {key for key in {*found, *self.model} if found.get(key) != self.model.get(key)} == set()
        assert [row for (row,) in self.project.database.connection.execute("PRAGMA foreign_key_check")] == []

    # What people do

    @rule(data=st.data(), annotator=st.sampled_from(ANNOTATORS))
    def edit(self, data: st.DataObject, annotator: str) -> None:
        draft, after = Draft.of(self.project.codebook.body), deepcopy(self.model)
        for _ in range(data.draw(st.integers(1, 4))):
            draft = self._edited(data, draft, after)
        for key, types in after.items():
            if key[0] == "types" and types != self.model[key] and len(types) > 1:
                after[key] = tuple(type for type in types if type != "not_a_claim")
        if not draft.is_changed:
            return
        after["codebook",] = draft.body
        self.project.work_as(annotator)
        change_codebook(self.project.database, annotator, draft.body, "draft", draft.recoding)
        self._done(after)

    def _edited(self, data: st.DataObject, draft: Draft, facts: Facts) -> Draft:
        sort = data.draw(st.sampled_from(("claim type", "entity type", "role", "attribute", "value")))
        kind = data.draw(st.sampled_from(("quotation", "claim"))) if sort in ("attribute", "value") else ""
        attribute = ""
        if sort == "value":
            listed = [
                entry["id"] for entry in draft.entries(Label("attribute", kind=kind)) if entry.get("values")
            ]
            if not listed:
                return draft
            attribute = data.draw(st.sampled_from(listed))
        place = Label(sort, "", kind, attribute)
        ids = [entry["id"] for entry in draft.entries(place)]
        how = data.draw(st.sampled_from(("add", "rename", "define", "order", "merge", "delete")))
        if how == "add":
            draft = draft.added(place, data.draw(st.sampled_from(("Rumour", "Event", "Org"))))
            again = ("as", sort, draft.entries(place)[-1]["id"])
            if again in facts:  # the program's own label stands for itself again
                facts[again] = again[2]
            return draft
        if not ids or (sort == "value" and len(ids) == 1):
            return draft
        label = Label(sort, data.draw(st.sampled_from(ids)), kind, attribute)
        if how == "rename":
            return draft.renamed(label, data.draw(st.sampled_from(("Other", "Thing"))))
        if how == "define":
            return draft.changed(label, definition=data.draw(st.sampled_from(("", "One.", "Two."))))
        if how == "order":
            return draft.moved(label, data.draw(st.integers(0, 3)))
        others = [id for id in ids if id != label.id] + (["cue"] if sort == "role" else [])
        into = data.draw(st.sampled_from(others)) if how == "merge" and others else None
        _move(facts, label, into)
        return draft.deleted(label, into)

    @rule(data=st.data(), annotator=st.sampled_from(ANNOTATORS), document=st.sampled_from(DOCUMENTS))
    def annotate(self, data: st.DataObject, annotator: str, document: str) -> None:
        types = [type.id for type in self.project.codebook.claim_types]
        keys = [key for key in self.model if key[:3] == ("types", document, annotator)]
        if not types:
            return
        key, type = data.draw(st.sampled_from(sorted(keys))), data.draw(st.sampled_from(types))
        if self.model[key] == (type,):
            return
        acts = self.project.work_as(annotator).on(
            self.project.document_at(self.project.position_of(document))
        )
        acts.annotations.change(Reference(CLAIM, key[3]), "types", _with_types((type,)))
        self._done({**self.model, key: (type,)})

    @rule(annotator=st.sampled_from(ANNOTATORS), redo=st.booleans())
    def step(self, annotator: str, redo: bool) -> None:
        self.project.work_as(annotator)
        entry = peek(self.project.database, annotator, redo=redo)
        if entry is None:
            return
        before, after = self.acts[entry.id] if redo else self.acts[entry.id][::-1]
        changed = [key for key in {*before, *after} if before.get(key) != after.get(key)]
        rows = set(map(_row, changed))  # a row that anybody has changed since refuses the whole act
        may = all(
            self.model.get(key) == before.get(key) for key in {*self.model, *before} if _row(key) in rows
        )
        try:
            (self.project.redo if redo else self.project.undo)()
        except ActRefused:
            assert not may
        else:
            assert may
            for key in changed:
                self.model.pop(key, None)
                if key in after:
                    self.model[key] = after[key]
        self.compare()

    def _done(self, after: Facts) -> None:
        (newest,) = self.project.database.connection.execute("SELECT max(id) FROM history").fetchone()
        self.acts[newest] = self.model, after
        self.model = dict(after)
        self.compare()


def _row(key: tuple[str, ...]) -> tuple[str, ...]:
    """Return the row of the file in which a fact stands."""
    match key[0]:
        case "codebook" | "as":
            return ("codebook",)
        case "answers":
            return (key[3], key[1], key[2], key[4])
        case _:
            return ({"types": "claim", "roles": "quotation"}.get(key[0], key[0]), *key[1:])


def _ids(codebook: Codebook) -> list[tuple[str, str]]:
    types = [("claim type", type.id) for type in codebook.claim_types]
    return types + [("entity type", type.id) for type in codebook.entity_types]


def _shown(codebook: Codebook, sort: str, id: str) -> str | None:
    """Return as what a suggestion's type or the model's label is shown."""
    if sort == "claim type":
        return next(iter(types_in(codebook, (id,))), None)
    return of_proposals(codebook).entity_types.get(id, id)


def _with_types(types: tuple[str, ...]) -> Callable[[Any], Any]:
    from dataclasses import replace

    return lambda claim: replace(claim, types=types)


def _move(facts: Facts, label: Label, into: str | None) -> None:
    """Move a label in the map, annotation by annotation, in the plainest way."""
    for key, value in list(facts.items()):
        if key[:2] == ("as", label.sort) and value == label.id:
            facts[key] = into
        elif key[0] == "types" and label.sort == "claim type" and label.id in value:
            moved = (into if id == label.id else id for id in value)
            facts[key] = tuple(dict.fromkeys(id for id in moved if id is not None))
        elif key[0] == "label" and label.sort == "entity type" and value == label.id:
            if into is None:
                del facts[key]
            else:
                facts[key] = into
        elif key[0] == "roles" and label.sort == "role" and label.id in value:
            others = {role: spans for role, spans in value.items() if role != label.id}
            if into is not None:
                others[into] = tuple(sorted({*others.get(into, ()), *value[label.id]}))
            facts[key] = others
        elif key[0] == "answers" and key[3] == label.kind:
            facts[key] = _moved_answers(value, label, into)


def _moved_answers(answers: dict[str, Any], label: Label, into: str | None) -> dict[str, Any]:
    answers = dict(answers)
    if label.sort == "attribute" and label.id in answers:
        value = answers.pop(label.id)
        if into is not None:
            answers.setdefault(into, value)
    if label.sort == "value" and answers.get(label.attribute) == label.id:
        answers[label.attribute] = into
        if into is None:
            del answers[label.attribute]
    return answers


TestRecodings = Recodings.TestCase
TestRecodings.settings = settings(max_examples=12, stateful_step_count=10)
