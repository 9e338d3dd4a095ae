"""What acts on one layer change in the plain model, in the words of the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.examples import ARTICLE
from tests.faults.random_acts.plain_model import (
    Facts,
    Refused,
    named_in,
    positions_in_trash,
)

PASSAGES = ("“the tram will cost £212 million”", "“It is too late,”", "“and too dear.”")
Spans = tuple[tuple[int, int], ...]
MADE_OF = {"quotation": "decision", "claim": "claim_decision"}


def letters(spans: Spans) -> set[int]:
    """Return the places of all characters of spans."""
    return {place for start, end in spans for place in range(start, end)}


def spans_of_letters(places: set[int]) -> Spans:
    """Return the spans that hold these characters and no others."""
    starts = sorted(place for place in places if place - 1 not in places)
    ends = sorted(place + 1 for place in places if place + 1 not in places)
    return tuple(zip(starts, ends, strict=True))


def derived_type(content: Spans) -> str:
    """Return the type of a quotation by the marks of the article."""
    inside = [letters(((ARTICLE.index(words), ARTICLE.index(words) + len(words)),)) for words in PASSAGES]
    within = set().union(*inside)
    if not letters(content) & within:
        return "indirect"
    outside = {place for place in letters(content) - within if ARTICLE[place].isalnum()}
    whole = all(letters((span,)) & within for span in content)
    return "direct" if whole and not outside else "mixed"


@dataclass
class LayerFacts:
    """The facts of one layer, and what an act does to them."""

    facts: Facts
    position: int
    annotator: str
    all_copies: Facts  # of speakers, in the trash

    def key(self, kind: str, *id: str | int) -> tuple[Any, ...]:
        return (kind, self.position, self.annotator, *id)

    def begin(self, codebook: str) -> None:
        """Begin the layer, as every act on annotations does."""
        layer = self.facts.get(self.key("layer"))
        if layer is None:
            self.facts[self.key("layer")] = {
                "status": "started", "flagged": False, "reason": "", "codebook": codebook,
            }  # fmt: skip
        elif layer["status"] == "new":
            self.facts[self.key("layer")] = {**layer, "status": "started"}

    def set_layer(self, codebook: str, **values: Any) -> None:
        new = {"status": "new", "flagged": False, "reason": "", "codebook": codebook}
        self.facts[self.key("layer")] = {**self.facts.get(self.key("layer"), new), **values}

    def get(self, kind: str, id: str) -> Any:
        value = self.facts.get(self.key(kind, id))
        if value is None:
            raise Refused(f"no such {kind}")
        return value

    def put(self, kind: str, id: str, value: Any) -> None:
        self.facts[self.key(kind, id)] = value

    def change(self, kind: str, id: str, **values: Any) -> None:
        """Change an annotation; what corrects a suggestion makes it, and the decision, "edited"."""
        before = self.get(kind, id)
        after = {**before, **values}
        if after == before:
            raise Refused("nothing changes")
        if after["state"] and _corrects(kind, before, after):
            after["state"] = "edited"
            self.mark(kind, id, "edited")
        self.put(kind, id, after)
        self.drop_speakers(before["speakers"])

    def set_spans(self, kind: str, id: str, role: str, spans: Spans) -> None:
        if kind == "claim":
            self.change(kind, id, content=spans)
            return
        roles = {**self.get(kind, id)["roles"], role: spans}
        self.change(kind, id, roles={role: spans for role, spans in roles.items() if spans})

    def set_content(self, kind: str, id: str, places: set[int]) -> None:
        if not places:
            raise Refused("that is the whole content")
        self.set_spans(kind, id, "content", spans_of_letters(places))

    def content(self, id: str) -> set[int]:
        return letters(self.get("quotation", id)["roles"]["content"])

    def set_type(self, id: str, type: str) -> None:
        content = self.get("quotation", id)["roles"]["content"]
        self.change("quotation", id, type=None if derived_type(content) == type else type)

    def set_parent(self, id: str, parent: str | None) -> None:
        seen, ancestor = {id}, parent
        while ancestor is not None:
            if ancestor in seen:
                raise Refused("within itself")
            seen.add(ancestor)
            ancestor = self.get("quotation", ancestor)["parent"]
        before = self.get("quotation", id)
        if before["parent"] == parent:
            raise Refused("nothing changes")
        self.put("quotation", id, {**before, "parent": parent})

    def set_attribute(self, kind: str, id: str, attribute: str, value: str) -> None:
        attributes = {**self.get(kind, id)["attributes"], attribute: value}
        self.change(kind, id, attributes={name: value for name, value in attributes.items() if value})

    def toggle_type(self, id: str, type: str, known: set[str]) -> None:
        types = self.get("claim", id)["types"]
        if type in types:
            after = tuple(other for other in types if other != type)
        else:
            if type not in known:
                raise Refused("no such type")
            others = () if type == "not_a_claim" else types
            after = (*(other for other in others if other != "not_a_claim"), type)
        self.change("claim", id, types=after, proposed=False)

    def referring(self, kind: str, field: str, id: str) -> list[str]:
        """Return the ids of annotations, or decisions, of the layer that name a quotation or claim."""
        return [
            key[3]
            for key, value in self.facts.items()
            if key[:3] == self.key(kind) and len(key) > 3 and value[field] == id
        ]

    def delete(self, kind: str, id: str) -> None:
        speakers = self.get(kind, id).get("speakers", ())
        if kind == "quotation":
            for nested in self.referring("quotation", "parent", id):
                self.put("quotation", nested, {**self.get("quotation", nested), "parent": None})
            for claim in self.referring("claim", "quotation", id):
                self.put("claim", claim, {**self.get("claim", claim), "quotation": None})
        self.mark(kind, id, "rejected")
        self._remove(kind, id)
        self.drop_speakers(speakers)

    def _remove(self, kind: str, id: str) -> None:
        for key in [key for key in self.facts if key[:3] == self.key("waiver") and key[4] == id]:
            del self.facts[key]
        del self.facts[self.key(kind, id)]

    def move_fragment(self, id: str, places: set[int], to: str | None, new: str) -> None:
        """Move characters from one quotation to another, or to a new one."""
        giver, content = self.get("quotation", id), self.content(id)
        left = content - places
        if to == id or (to is None and not left) or left == content:
            raise Refused("nothing changes")
        if to is None:
            taker = quotation({"content": spans_of_letters(places)}, giver["speakers"])
        else:
            before = self.get("quotation", to)
            taker = _edited(before, spans_of_letters(self.content(to) | places))
            self.mark("quotation", to, "edited")
        if left:
            self.mark("quotation", id, "edited")
            self.put("quotation", id, _edited(giver, spans_of_letters(left)))
            self.put("quotation", to or new, taker)
            return
        assert to is not None
        taker["roles"] = {**giver["roles"], **taker["roles"]}
        taker["speakers"] = taker["speakers"] or giver["speakers"]
        taker["parent"] = giver["parent"] if taker["parent"] == id else taker["parent"]
        self.put("quotation", to, taker)
        for nested in self.referring("quotation", "parent", id):
            if nested != to:
                self.put("quotation", nested, {**self.get("quotation", nested), "parent": to})
        for claim in self.referring("claim", "quotation", id):
            self.put("claim", claim, {**self.get("claim", claim), "quotation": to})
        for suggestion in self.referring("decision", "made", id):
            decision = self.get("decision", suggestion)
            self.put("decision", suggestion, {**decision, "state": "edited", "made": to})
        self._remove("quotation", id)
        self.drop_speakers(giver["speakers"])

    # Suggestions

    def mark(self, kind: str, made: str, state: str) -> None:
        """Set the state of the decisions that made an annotation."""
        if kind in MADE_OF:
            for suggestion in self.referring(MADE_OF[kind], "made", made):
                decision = self.get(MADE_OF[kind], suggestion)
                self.put(MADE_OF[kind], suggestion, {**decision, "state": state})

    def decide(
        self, kind: str, suggestion: str, state: str, made: str | None = None, reason: str = ""
    ) -> None:
        self.put(MADE_OF[kind], suggestion, {"state": state, "made": made, "reason": reason})

    def refuse_made(self, kind: str, suggestion: str) -> None:
        decision = self.facts.get(self.key(MADE_OF[kind], suggestion))
        if decision and decision["made"] and self.key(kind, decision["made"]) in self.facts:
            raise Refused("made already")

    def give_claims(self, quotation: str, suggested: str = "k1") -> None:
        """Give a quotation the claim in its suggestion, if that has been made for nobody."""
        decision = self.facts.get(self.key("claim_decision", suggested))
        made = decision["made"] if decision else None
        if made and self.key("claim", made) in self.facts and self.get("claim", made)["quotation"] is None:
            self.put("claim", made, {**self.get("claim", made), "quotation": quotation})

    # Speakers

    def drop_speakers(self, ids: tuple[str, ...]) -> None:
        """Drop speakers made by a choice that nothing names any more, not even in the trash."""
        used = {speaker for _, speaker in named_in(self.facts)}
        trash = positions_in_trash(self.facts)
        used |= {speaker for position, speaker in self.all_copies if position in trash}
        for id in ids:
            speaker = self.facts.get(("speaker", id))
            if speaker and speaker["by choice"] and id not in used:
                del self.facts["speaker", id]


def quotation(roles: dict[str, Spans], speakers: tuple[str, ...] = (), parent: str | None = None) -> Any:
    """Return a quotation as a new one is."""
    return {
        "roles": roles, "type": None, "speakers": speakers, "parent": parent, "attributes": {}, "note": "",
        "state": None,
    }  # fmt: skip


def claim(content: Spans, types: tuple[str, ...] = (), quotation: str | None = None) -> Any:
    """Return a claim as a new one is."""
    return {
        "content": content, "types": types, "proposed": False, "quotation": quotation, "speakers": (),
        "attributes": {}, "note": "", "state": None,
    }  # fmt: skip


def speaker(name: str, *, by_choice: bool, aliases: tuple[str, ...] = ()) -> Any:
    """Return a speaker as a new one is."""
    return {"name": name, "kind": "person", "aliases": aliases, "by choice": by_choice}


def _edited(before: Any, content: Spans) -> Any:
    roles = {**before["roles"], "content": content}
    return {**before, "roles": roles, "state": "edited" if before["state"] else None}


def _corrects(kind: str, before: Any, after: Any) -> bool:
    if kind == "quotation":
        roles = ("content", "cue", "source")
        return (
            any(before["roles"].get(role) != after["roles"].get(role) for role in roles)
            or before["type"] != after["type"]
            or (bool(before["speakers"]) and before["speakers"] != after["speakers"])
        )
    worth = before["attributes"].get("check_worthy")
    return (
        before["content"] != after["content"]
        or before["attributes"].get("certainty") != after["attributes"].get("certainty")
        or (worth is not None and worth != after["attributes"].get("check_worthy"))
        or (bool(before["types"]) and set(before["types"]) != set(after["types"]))
    )
