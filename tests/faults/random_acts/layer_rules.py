"""Random acts on claims and entities, on the layer itself, and on the title of its document."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, rule

from annotator.domain.entity import Entity
from annotator.domain.kinds import CLAIM
from annotator.domain.span import Span
from annotator.domain.waiver import Waiver
from annotator.project.acts.annotations import Reference
from tests.examples import model_entities
from tests.faults.random_acts import layer_facts
from tests.faults.random_acts.both_projects import TITLES, Ref
from tests.faults.random_acts.layer_facts import LayerFacts
from tests.faults.random_acts.places import (
    ANNOTATORS,
    CLAIMS,
    DOCUMENTS,
    ENTITIES,
    QUOTATIONS,
    TYPES,
    WORDS,
    Rules,
    span,
)
from tests.faults.random_acts.plain_model import Refused


class LayerRules(Rules):
    """What annotators do with the rest of a layer."""

    # Claims and entities

    @rule(target=CLAIMS, document=DOCUMENTS, annotator=ANNOTATORS, content=WORDS, of=QUOTATIONS | st.none())
    def new_claim(self, document: int, annotator: str, content: str, of: Ref | None) -> Any:
        if of is not None:
            document, annotator = of.position, of.annotator
        maker = of.id if of else None

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            layer.put(
                "claim", new.get("claim", ""), layer_facts.claim((span(content),), ("quantity",), maker)
            )

        made = self.both.on_document(
            (document, annotator), lambda on: on.claims.new((span(content),), maker, ("quantity",)), effect
        )
        return Ref(document, annotator, made["claim"]) if made else multiple()

    @rule(
        ref=CLAIMS,
        how=st.sampled_from(
            ("event", "prediction", "not_a_claim", "confirm", "hedged", "worthy", "note", "content")
        ),
        words=WORDS,
    )
    def change_claim(self, ref: Ref, how: str, words: str) -> None:
        item = Reference(CLAIM, ref.id)

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            if how in ("event", "prediction", "not_a_claim"):
                layer.toggle_type(ref.id, how, TYPES[layer.facts["codebook",]])
            elif how == "confirm":
                layer.change("claim", ref.id, proposed=False)
            elif how in ("hedged", "worthy"):
                layer.set_attribute("claim", ref.id, *attributes[how])
            elif how == "note":
                layer.change("claim", ref.id, note=words)
            else:
                layer.change("claim", ref.id, content=(span(words),))

        attributes = {"hedged": ("certainty", "hedged"), "worthy": ("check_worthy", "no")}
        acts = {
            "confirm": lambda on: on.claims.confirm_types(ref.id),
            "hedged": lambda on: on.annotations.set_attribute(item, *attributes["hedged"]),
            "worthy": lambda on: on.annotations.set_attribute(item, *attributes["worthy"]),
            "note": lambda on: on.annotations.set_note(item, words),
            "content": lambda on: on.annotations.set_spans(item, "content", (span(words),)),
        }
        self.both.on_document(ref, acts.get(how, lambda on: on.claims.toggle_type(ref.id, how)), effect)

    @rule(ref=CLAIMS)
    def delete_claim(self, ref: Ref) -> None:
        self.both.on_document(
            ref,
            lambda on: on.annotations.delete(Reference(CLAIM, ref.id)),
            lambda layer, new: layer.delete("claim", ref.id),
        )

    @rule(target=ENTITIES, document=DOCUMENTS, annotator=ANNOTATORS, words=WORDS)
    def new_entity(self, document: int, annotator: str, words: str) -> Any:
        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            layer.put("entity", new.get("entity", ""), _entity(span(words), "ORG"))

        made = self.both.on_document(
            (document, annotator), lambda on: on.entities.new(span(words), "ORG"), effect
        )
        return Ref(document, annotator, made["entity"]) if made else multiple()

    @rule(ref=ENTITIES, how=st.sampled_from(("type", "move", "delete")), words=WORDS)
    def change_entity(self, ref: Ref, how: str, words: str) -> None:
        value = self.both.model.facts.get(("entity", *ref))
        if value is not None:
            entity = Entity(ref.id, Span(*value["span"]), value["label"])
            self._change_entity(ref, entity, how, words)

    @rule(
        document=DOCUMENTS,
        annotator=ANNOTATORS,
        number=st.integers(0, 2),
        how=st.sampled_from(("type", "move", "delete")),
        words=WORDS,
    )
    def correct_entity(self, document: int, annotator: str, number: int, how: str, words: str) -> None:
        """Correct an entity of the model, or hide it."""
        entity = model_entities()[number]
        value = self.both.model.facts.get(("entity", document, annotator, entity.id))
        if value is not None:
            entity = replace(entity, span=Span(*value["span"]), label=value["label"], origin=value["origin"])
        self._change_entity(Ref(document, annotator, entity.id), entity, how, words, of_model=True)

    def _change_entity(
        self, ref: Ref, entity: Entity, how: str, words: str, *, of_model: bool = False
    ) -> None:
        value = _entity(entity.span, entity.label)

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            key = layer.key("entity", ref.id)
            if how == "delete" and of_model:
                layer.facts[key] = {**value, "origin": entity.origin, "removed": True}
            elif how == "delete":
                layer.delete("entity", ref.id)
            elif (entity.label == "GPE") if how == "type" else entity.span == span(words):
                raise Refused("nothing changes")
            else:
                layer.facts[key] = (
                    {**value, "label": "GPE"} if how == "type" else {**value, "span": span(words)}
                )

        acts = {
            "type": lambda on: on.entities.set_label(entity, "GPE"),
            "move": lambda on: on.entities.move(entity, span(words)),
            "delete": lambda on: on.entities.delete(entity, of_model=of_model),
        }
        self.both.on_document(ref, acts[how], effect)

    # Layers and documents

    @rule(
        document=DOCUMENTS,
        annotator=ANNOTATORS,
        value=st.sampled_from((True, False, "new", "started", "done")),
        reason=st.sampled_from(("", "ask Ben")),
    )
    def set_layer(self, document: int, annotator: str, value: Any, reason: str) -> None:
        """Set the flag, with its reason, or the status."""
        is_flag = isinstance(value, bool)
        values = {"flagged": value, "reason": reason if value else ""} if is_flag else {"status": value}
        self.both.on_document(
            (document, annotator),
            lambda on: on.layer.set_flag(value, reason) if is_flag else on.layer.set_status(value),
            lambda layer, new: layer.set_layer(layer.facts["codebook",], **values),
            begins=False,
        )

    @rule(ref=QUOTATIONS, reason=st.sampled_from(("", "meant so")))
    def waive(self, ref: Ref, reason: str) -> None:
        """Waive a finding of a quotation, or take the same waiver back."""
        waiver = Waiver("type", ref.id, None, reason)
        key = ("waiver", *ref[:2], "type", ref.id, 0)
        facts = self.both.model.facts
        if ("quotation", *ref) not in facts:
            return
        value = {"end": 0, "reason": reason}
        is_there = facts.get(key) == value

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            layer.facts[key] = value
            if is_there:
                del layer.facts[key]

        self.both.on_document(
            ref,
            lambda on: (on.layer.take_waivers_back if is_there else on.layer.waive)([waiver]),
            effect,
        )

    @rule(document=DOCUMENTS, annotator=ANNOTATORS, title=st.sampled_from(("", *TITLES)))
    def set_title(self, document: int, annotator: str, title: str) -> None:
        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            before = layer.facts["document", document]
            meta = {**before["meta"], "title": title} if title else {}
            layer.facts["document", document] = {
                **before, "title": title or "Council backs tram", "meta": meta,
            }  # fmt: skip

        self.both.on_document(
            (document, annotator), lambda on: on.metadata.set({"title": title}), effect, begins=False
        )


def _entity(place: Span, label: str) -> Any:
    return {"span": tuple(place), "label": label, "origin": "annotator", "removed": False}
