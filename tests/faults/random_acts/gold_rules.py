"""Random acts on gold layers: what is taken is a copy of what somebody has, and nothing else changes by it."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from annotator.domain.adjudication import Part
from annotator.domain.gold import GOLD
from annotator.domain.kinds import QUOTATION
from annotator.project.acts.annotations import Reference
from annotator.project.teams.readings import DocumentReadings, compared_layers, reading_of
from tests.faults.random_acts.layer_facts import LayerFacts
from tests.faults.random_acts.places import ANNOTATORS, DOCUMENTS, WORDS, Rules, span
from tests.faults.random_acts.plain_model import ANNOTATIONS, Facts, Refused

_LINKS = {"quotation": "parent", "claim": "quotation"}
_OF_GOLD = (*ANNOTATIONS, "gold_choice")


class GoldRules(Rules):
    """What annotators take into the gold layer, and correct there.

    What is taken of which part is chosen as the window shows it: `domain/adjudication` makes the parts.
    """

    @rule(
        document=DOCUMENTS,
        annotator=ANNOTATORS,
        number=st.integers(0, 5),
        names=st.sampled_from((("ana",), ("ben",), ("ana", "ben"), ())),
        how=st.sampled_from(("take", "take", "keep", "agreed")),
    )
    def adjudicate(
        self, document: int, annotator: str, number: int, names: tuple[str, ...], how: str
    ) -> None:
        """Take what some have at one place, or all that agrees, or leave it as it is."""
        both = self.both
        if not both.is_there(document):
            return
        both.texts[document] = both.project.document_at(document)
        reading = reading_of(both.project, both.texts[document])
        if not reading.parts:
            return
        part = reading.parts[number % len(reading.parts)]
        taken = {
            "take": [(part, names)],
            "keep": [],
            "agreed": [(each, each.annotators) for each in reading.agreed()],
        }[how]

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            if how == "agreed" and not taken:
                raise Refused("nothing is left that agrees")
            if how == "keep":
                key = ("gold_choice", document, part.kind.id, part.place)
                before = layer.facts.get(key, {"members": {}, "made": {}})
                layer.facts[key] = {**before, "seen": part.seen}
                return
            take(layer, taken, both.facts_now)

        acts = {
            "take": lambda on: on.gold.take(reading, part, names),
            "keep": lambda on: on.gold.keep(part),
            "agreed": lambda on: on.gold.take_agreed(reading),
        }
        both.on_gold(document, annotator, acts[how], effect)

    @rule(annotator=ANNOTATORS)
    def take_all_that_agrees(self, annotator: str) -> None:
        """Take all that agrees in all documents, as from their list."""
        both = self.both
        both.work_as(annotator)
        positions = list(both.project.positions())
        readings = list(DocumentReadings(both.project, positions))

        def effect(facts: Facts) -> None:
            for id, _, parts in readings:
                layer = LayerFacts(facts, both.project.position_of(id), GOLD, both.model.copies)
                layer.begin(facts["codebook",])
                take(layer, [(part, tuple(names)) for part, names in parts], both.facts_now)
            if not readings:
                raise Refused("nothing is left that agrees")

        for id, reading, parts in readings:
            assert len(compared_layers(both.project, id).annotators) > 1
            assert [part for part, _ in parts] == reading.agreed()
        both.on_project(lambda: both.project.chosen_acts().take(readings), effect)

    @rule(
        document=DOCUMENTS,
        annotator=ANNOTATORS,
        number=st.integers(0, 3),
        how=st.sampled_from(("note", "content", "delete", "new")),
        words=WORDS,
    )
    def correct_gold(self, document: int, annotator: str, number: int, how: str, words: str) -> None:
        """Correct a gold quotation, delete it, or add one: whoever does so signs it."""
        both = self.both
        ids = sorted(
            key[3] for key in both.model.facts if key[:3] == ("quotation", document, GOLD) and len(key) > 3
        )
        if not both.is_there(document) or not (ids or how == "new"):
            return
        both.texts[document] = both.project.document_at(document)
        id = ids[number % len(ids)] if ids else ""
        quotation = Reference(QUOTATION, id)

        def effect(layer: LayerFacts, new: dict[str, str]) -> None:
            if how == "delete":
                layer.delete("quotation", id)
                return
            made = new.get("quotation", "") if how == "new" else id
            if how == "new":
                both_of = {"content": (tuple(span(words)),)}
                layer.put("quotation", made, {**new_quotation(both_of), "of": ()})
            elif how == "note":
                layer.change("quotation", id, note=words)
            else:
                layer.set_spans("quotation", id, "content", (tuple(span(words)),))
            value = layer.get("quotation", made)
            names = (*value.get("of", ()), annotator)
            layer.put("quotation", made, {**value, "of": tuple(dict.fromkeys(names))})

        acts = {
            "note": lambda on: on.annotations.set_note(quotation, words),
            "content": lambda on: on.annotations.set_spans(quotation, "content", (span(words),)),
            "delete": lambda on: on.annotations.delete(quotation),
            "new": lambda on: on.quotations.new((span(words),)),
        }
        both.on_gold(document, annotator, acts[how], effect)

    @rule(
        document=DOCUMENTS,
        annotator=ANNOTATORS,
        status=st.sampled_from(("done", "done", "started", "new")),
    )
    def mark_gold(self, document: int, annotator: str, status: Any) -> None:
        """Set the status of a gold layer."""
        both = self.both
        if both.is_there(document):
            both.texts[document] = both.project.document_at(document)
            both.on_gold(
                document,
                annotator,
                lambda on: on.layer.set_status(status),
                lambda layer, new: layer.set_layer(layer.facts["codebook",], status=status),
                begins=False,
            )


def take(layer: LayerFacts, taken: list[tuple[Part, tuple[str, ...]]], now: Facts) -> None:
    """Let the gold layer have what the file has now, after a look at each fact that it was to get.

    Which ids are new, and which gold quotations are named, is taken from the file.
    """
    facts, position = layer.facts, layer.position
    of_gold = [key for key in facts if key[0] in _LINKS and key[1:3] == (position, GOLD)]
    named = tuple(speaker for key in of_gold for speaker in facts[key]["speakers"])
    left = set()
    for part, names in taken:
        kind, key = part.kind.id, ("gold_choice", position, part.kind.id, part.place)
        earlier = set(facts[key]["made"].values()) if key in facts else set()
        wanted = [
            each
            for each in part.variants
            if each.annotation is not None and set(each.annotators) & set(names)
        ]
        choice = now[key]
        assert choice["members"] == {name: each.id for name, each in part.annotations.items()}
        assert choice["seen"] == part.seen
        assert set(choice["made"]) == {name for each in wanted for name in each.annotators}
        for variant in wanted:
            ids = {choice["made"][name] for name in variant.annotators}
            assert len(ids) == 1, "who has the same has made the same"
            (id,) = ids
            gold = layer.key(kind, id)
            if kind != "entity":
                source = facts[kind, position, variant.annotators[0], variant.annotation.id]
                copy = {**source, "of": variant.annotators, "state": None, _LINKS[kind]: None}
                assert {**now[gold], _LINKS[kind]: None} == copy
                linked = now[gold][_LINKS[kind]]
                assert linked is None or layer.key("quotation", linked) in now
        assert len(set(choice["made"].values())) == len(wanted)
        left |= {(kind, id) for id in earlier - set(choice["made"].values())}
    for kind, id in left:
        if layer.key(kind, id) in facts and kind != "entity":
            assert layer.key(kind, id) not in now, "what was taken before is gone"
            layer.delete(kind, id)
    made = {
        (part.kind.id, id)
        for part, _ in taken
        for id in now["gold_choice", position, part.kind.id, part.place]["made"].values()
    }
    for key in [*facts, *now]:
        if key[0] in _OF_GOLD and key[1] == position and (key[0] == "gold_choice" or key[2] == GOLD):
            is_taken = key[0] in ("gold_choice", "entity") or (key[0], key[3]) in made
            if not is_taken and key in facts and key in now:
                link = _LINKS[key[0]]
                assert {**facts[key], link: None} == {**now[key], link: None}, "others stay as they are"
            if key in now:
                facts[key] = now[key]
            elif is_taken and key in facts:
                del facts[key]
    layer.drop_speakers(named)


def new_quotation(roles: dict[str, Any]) -> Any:
    """Return a quotation as a new one is."""
    from tests.faults.random_acts.layer_facts import quotation

    return quotation(roles)
