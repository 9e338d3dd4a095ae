"""Random acts on quotations: their words, type, place, notes and speakers."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, rule

from annotator.domain.changes import Changes
from annotator.project.acts.document_acts import DocumentActs
from tests.examples import new_speaker
from tests.faults.random_acts import layer_facts
from tests.faults.random_acts.both_projects import Ref
from tests.faults.random_acts.layer_facts import LayerFacts, letters, spans_of_letters
from tests.faults.random_acts.places import (
    ANNOTATORS,
    DOCUMENTS,
    NAMES,
    QUOTATIONS,
    SPEAKERS,
    WORDS,
    Rules,
    quotation,
    span,
)
from tests.faults.random_acts.plain_model import Refused


class QuotationRules(Rules):
    """What annotators do with quotations."""

    # Quotations

    @rule(target=QUOTATIONS, document=DOCUMENTS, annotator=ANNOTATORS, content=WORDS, source=WORDS)
    def new_quotation(self, document: int, annotator: str, content: str, source: str) -> Any:
        roles = {"content": (span(content),), "source": (span(source),)}

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            layer.put("quotation", new.get("quotation", ""), layer_facts.quotation(roles))

        made = self.both.on_document(
            (document, annotator), lambda on: on.quotations.new((span(content),), (), (span(source),)), effect
        )
        return Ref(document, annotator, made["quotation"]) if made else multiple()

    @rule(
        ref=QUOTATIONS,
        role=st.sampled_from(("content", "cue", "source", "addressee")),
        words=WORDS | st.none(),
    )
    def set_spans(self, ref: Ref, role: str, words: str | None) -> None:
        spans = (span(words),) if words else ()

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            known = role != "addressee" or layer.facts["codebook",] == "default"
            if (role == "content" and not spans) or not (
                known or layer.get("quotation", ref.id)["roles"].get(role)
            ):
                raise Refused("no content, or no such role")
            layer.set_spans("quotation", ref.id, role, spans)

        self.both.on_document(ref, lambda on: on.annotations.set_spans(quotation(ref), role, spans), effect)

    @rule(ref=QUOTATIONS, how=st.sampled_from(("join", "split", "move edge", "take out")), words=WORDS)
    def change_content(self, ref: Ref, how: str, words: str) -> None:
        item, there = quotation(ref), span(words)

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            content = layer.content(ref.id)
            first = letters(spans_of_letters(content)[:1])
            after = {
                "join": content | letters((there,)),
                "split": content - letters((there,)),
                "move edge": content - first | letters((there,)),
                "take out": content - first,
            }
            layer.set_content("quotation", ref.id, after[how])

        acts = {
            "join": lambda on: on.quotations.join_fragment(item, there),
            "split": lambda on: on.quotations.split_fragment(item, there),
            "move edge": lambda on: on.annotations.move_edge(item, "content", 0, there),
            "take out": lambda on: on.annotations.take_out(item, "content", 0),
        }
        self.both.on_document(ref, acts[how], effect)

    @rule(ref=QUOTATIONS, role=st.sampled_from(("cue", "source", "addressee")), words=WORDS)
    def add_part(self, ref: Ref, role: str, words: str) -> None:
        """Add a part to a role, which may touch the others or hold them."""
        item, there = quotation(ref), span(words)

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            parts = layer.get("quotation", ref.id)["roles"].get(role, ())
            if role == "addressee" and not parts and layer.facts["codebook",] != "default":
                raise Refused("no such role")
            layer.set_spans("quotation", ref.id, role, spans_of_letters(letters((*parts, there))))

        self.both.on_document(ref, lambda on: on.quotations.add_part(item, role, there), effect)

    @rule(
        ref=QUOTATIONS,
        role=st.sampled_from(("cue", "source", "addressee")),
        index=st.integers(0, 2),
        words=WORDS | st.none(),
    )
    def change_part(self, ref: Ref, role: str, index: int, words: str | None) -> None:
        """Move a part of a role to other words, or take it out."""
        item, there = quotation(ref), span(words) if words else None

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            parts = layer.get("quotation", ref.id)["roles"].get(role, ())
            if index >= len(parts):
                raise Refused("no such part")
            others = (*parts[:index], *parts[index + 1 :])
            after = letters((*others, there) if there else others)
            layer.set_spans("quotation", ref.id, role, spans_of_letters(after))

        def act(on: DocumentActs) -> Changes:
            if there is None:
                return on.annotations.take_out(item, role, index)
            return on.annotations.move_edge(item, role, index, there)

        self.both.on_document(ref, act, effect)

    @rule(target=QUOTATIONS, ref=QUOTATIONS, words=WORDS, number=st.integers(0, 3))
    def move_fragment(self, ref: Ref, words: str, number: int) -> Any:
        """Move words to another quotation, or to a new one."""
        to = self._beside(ref, number)
        made = self.both.on_document(
            ref,
            lambda on: on.quotations.move_fragment(ref.id, span(words), to),
            lambda layer, new: layer.move_fragment(
                ref.id, letters((span(words),)), to, new.get("quotation", "")
            ),
        )
        return Ref(ref.position, ref.annotator, made["quotation"]) if made and to is None else multiple()

    def _beside(self, ref: Ref, number: int) -> str | None:
        """Return a quotation of the same layer, or None."""
        ids = [key[3] for key in self.both.model.facts if key[:3] == ("quotation", *ref[:2])]
        return [*ids, None][number % (len(ids) + 1)]

    @rule(ref=QUOTATIONS, type=st.sampled_from(("direct", "indirect", "mixed")))
    def set_type(self, ref: Ref, type: Any) -> None:
        self.both.on_document(
            ref,
            lambda on: on.quotations.set_type(quotation(ref), type),
            lambda layer, new: layer.set_type(ref.id, type),
        )

    @rule(ref=QUOTATIONS, number=st.integers(0, 3))
    def nest(self, ref: Ref, number: int) -> None:
        """Nest a quotation in another one, or in none."""
        parent = self._beside(ref, number)
        self.both.on_document(
            ref,
            lambda on: on.quotations.set_parent(ref.id, parent),
            lambda layer, new: layer.set_parent(ref.id, parent),
        )

    @rule(ref=QUOTATIONS, note=st.sampled_from(("", "see page 2")))
    def set_note(self, ref: Ref, note: str) -> None:
        self.both.on_document(
            ref,
            lambda on: on.annotations.set_note(quotation(ref), note),
            lambda layer, new: layer.change("quotation", ref.id, note=note),
        )

    @rule(
        ref=QUOTATIONS,
        attribute=st.sampled_from(("mode", "polarity")),
        value=st.sampled_from(("", "writing", "denied")),
    )
    def set_attribute(self, ref: Ref, attribute: str, value: str) -> None:
        is_known = (attribute, value) in (("mode", "writing"), ("polarity", "denied")) or not value

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            if not is_known:
                raise Refused("no such value")
            layer.set_attribute("quotation", ref.id, attribute, value)

        self.both.on_document(
            ref, lambda on: on.annotations.set_attribute(quotation(ref), attribute, value), effect
        )

    @rule(ref=QUOTATIONS)
    def delete_quotation(self, ref: Ref) -> None:
        self.both.on_document(
            ref,
            lambda on: on.annotations.delete(quotation(ref)),
            lambda layer, new: layer.delete("quotation", ref.id),
        )

    # Speakers of quotations

    @rule(target=SPEAKERS, ref=QUOTATIONS, name=NAMES)
    def name_new_speaker(self, ref: Ref, name: str) -> Any:
        speaker = new_speaker(name)

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            layer.facts["speaker", speaker.id] = layer_facts.speaker(name, by_choice=True)
            layer.change("quotation", ref.id, speakers=(speaker.id,))

        made = self.both.on_document(
            ref, lambda on: on.quotations.set_speakers(quotation(ref), (speaker,)), effect
        )
        return speaker.id if made is not None else multiple()

    @rule(ref=QUOTATIONS, first=SPEAKERS | st.none(), second=SPEAKERS | st.none())
    def set_speakers(self, ref: Ref, first: str | None, second: str | None) -> None:
        ids = tuple(dict.fromkeys(id for id in (first, second) if id))
        self.both.on_document(
            ref,
            lambda on: on.quotations.set_speakers(quotation(ref), ids),
            lambda layer, new: layer.change("quotation", ref.id, speakers=ids),
        )
