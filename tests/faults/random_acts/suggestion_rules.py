"""Random decisions on suggestions."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, rule

from tests.examples import claim_proposal, proposal
from tests.faults.random_acts import layer_facts
from tests.faults.random_acts.both_projects import Ref
from tests.faults.random_acts.layer_facts import LayerFacts, letters, spans_of_letters
from tests.faults.random_acts.places import ANNOTATORS, CLAIMS, DOCUMENTS, QUOTATIONS, TYPES, Rules
from tests.faults.random_acts.plain_model import Facts, Refused


class SuggestionRules(Rules):
    """What annotators make of the suggested quotation "p1" and its claim "k1"."""

    # Suggestions

    @rule(
        target=QUOTATIONS,
        document=DOCUMENTS,
        annotator=ANNOTATORS,
        how=st.sampled_from(
            ("accept", "accept without source", "reject", "reject again", "accept all", "with a claim")
        ),
    )
    def decide(self, document: int, annotator: str, how: str) -> Any:
        """Decide on the suggested quotation."""
        suggestion, reason = proposal(), {"reject": "", "reject again": "no speech"}.get(how, "")

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            layer.refuse_made("quotation", "p1")
            if how.startswith("reject"):
                layer.decide("quotation", "p1", "rejected", reason=reason)
                return
            id = new.get("quotation", "")
            self._accepted(layer, id, new, has_source=how != "accept without source")
            layer.give_claims(id)
            if how == "accept all":
                layer.refuse_made("claim", "k1")
                self._accepted_claim(layer, new.get("claim", ""), id)
            elif how == "with a claim":
                content = layer.get("quotation", id)["roles"]["content"]
                layer.put("claim", new.get("claim", ""), layer_facts.claim(content, (), id))

        acts = {
            "accept": lambda on: on.suggestions.accept(suggestion),
            "accept without source": lambda on: on.annotations.set_spans(suggestion, "source", ()),
            "accept all": lambda on: on.suggestions.accept_all([suggestion, claim_proposal()]),
            "with a claim": lambda on: on.suggestions.accept_with_claim(suggestion, None),
        }
        reject = lambda on: on.suggestions.reject(suggestion, reason)  # noqa: E731
        made = self.both.on_document((document, annotator), acts.get(how, reject), effect)
        return Ref(document, annotator, made["quotation"]) if made and "quotation" in made else multiple()

    def _accepted(self, layer: LayerFacts, id: str, new: dict[str, str], *, has_source: bool) -> None:
        suggested = proposal().annotation
        roles = {role: spans for role, spans in suggested.roles.items() if has_source or role != "source"}
        state = "accepted" if has_source else "edited"
        speakers = (self._proposed_speaker(layer.facts, id, new),) if has_source else ()
        layer.put("quotation", id, {**layer_facts.quotation(roles, speakers), "state": state})
        layer.decide("quotation", "p1", state, id)

    def _proposed_speaker(self, facts: Facts, quotation: str, new: dict[str, str]) -> str:
        """Return the only speaker called Ann Reed; of several, that which the program took."""
        called = {
            key[1]: value
            for key, value in facts.items()
            if key[0] == "speaker"
            and value["kind"] == "person"
            and "Ann Reed" in (value["name"], *value["aliases"])
        }
        if len(called) != 1:
            called = {id: value for id, value in called.items() if value["name"] == "Ann Reed"}
        if called:
            taken = [value["speakers"] for key, value in self.both.facts_now.items() if key[-1] == quotation]
            return next((id for id in called if taken and id in taken[0]), min(called))
        id = new.get("speaker", "")
        facts["speaker", id] = layer_facts.speaker("Ann Reed", by_choice=True)
        return id

    @rule(
        target=CLAIMS,
        document=DOCUMENTS,
        annotator=ANNOTATORS,
        how=st.sampled_from(("accept", "as event", "reject")),
    )
    def decide_on_claim(self, document: int, annotator: str, how: str) -> Any:
        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            if how == "as event" and "event" not in TYPES[layer.facts["codebook",]]:
                raise Refused("no such type")
            layer.refuse_made("claim", "k1")
            if how == "reject":
                layer.decide("claim", "k1", "rejected")
                return
            self._accepted_claim(layer, new.get("claim", ""), None, is_event=how == "as event")

        acts = {
            "accept": lambda on: on.suggestions.accept(claim_proposal()),
            "as event": lambda on: on.suggestions.accept(
                claim_proposal(), lambda claim: replace(claim, types=("event",))
            ),
            "reject": lambda on: on.suggestions.reject(claim_proposal()),
        }
        made = self.both.on_document((document, annotator), acts[how], effect)
        return Ref(document, annotator, made["claim"]) if made and "claim" in made else multiple()

    def _accepted_claim(
        self, layer: LayerFacts, id: str, quotation: str | None, *, is_event: bool = False
    ) -> None:
        suggested = claim_proposal().annotation
        state, types = ("edited", ("event",)) if is_event else ("accepted", suggested.types)
        claim = layer_facts.claim(suggested.content, types, quotation)
        layer.put("claim", id, {**claim, "attributes": dict(suggested.attributes), "state": state})
        layer.decide("claim", "k1", state, id)

    @rule(ref=QUOTATIONS)
    def join_suggestion(self, ref: Ref) -> None:
        """Add the words of the suggestion to a quotation."""

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            layer.refuse_made("quotation", "p1")
            content = layer.content(ref.id) | letters(proposal().content)
            before = layer.get("quotation", ref.id)
            layer.mark("quotation", ref.id, "edited")
            roles = {**before["roles"], "content": spans_of_letters(content)}
            state = "edited" if before["state"] else None
            layer.put("quotation", ref.id, {**before, "roles": roles, "state": state})
            layer.decide("quotation", "p1", "edited", ref.id)
            layer.give_claims(ref.id)

        self.both.on_document(ref, lambda on: on.suggestions.join(ref.id, proposal()), effect)
