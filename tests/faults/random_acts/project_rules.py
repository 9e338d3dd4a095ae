"""Random acts on speakers, the codebook and whole documents; imports and the trash."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, precondition, rule

from annotator.project.acts.codebook import change_codebook
from annotator.project.jobs.trash import removed
from annotator.store import emptying
from tests.faults.random_acts import layer_facts
from tests.faults.random_acts.places import CODEBOOKS, DOCUMENTS, NAMES, QUOTATIONS, SPEAKERS, Rules
from tests.faults.random_acts.plain_model import (
    Facts,
    Refused,
    differences,
    documents,
    named_in,
    positions_in_trash,
)


def _has_trash(rules: ProjectRules) -> bool:
    return bool(positions_in_trash(rules.both.model.facts))


class ProjectRules(Rules):
    """What annotators do that belongs to no single document."""

    # Speakers

    @rule(
        id=SPEAKERS,
        how=st.sampled_from(("rename", "add alias", "remove alias", "kind", "delete")),
        name=NAMES,
    )
    def change_speaker(self, id: str, how: str, name: str) -> None:
        def effect(facts: Facts) -> None:
            if ("speaker", id) not in facts:
                raise Refused("no such speaker")
            before = facts["speaker", id]
            others = tuple(alias for alias in before["aliases"] if alias != name)
            if how == "delete":
                if any(speaker == id for _, speaker in named_in(facts)):
                    raise Refused("has mentions")
                del facts["speaker", id]
                return
            after = {
                "rename": {"name": name, "aliases": others},
                "add alias": {"aliases": _with_names(before, (name,))},
                "remove alias": {"aliases": others},
                "kind": {"kind": "organisation" if name == "The Council" else "person"},
            }[how]
            if {**before, **after} != before:
                facts["speaker", id] = {**before, **after, "by choice": False}

        acts = self.both.project.speaker_acts()
        calls = {
            "rename": lambda: acts.rename(id, name),
            "add alias": lambda: acts.add_alias(id, name),
            "remove alias": lambda: acts.remove_alias(id, name),
            "kind": lambda: acts.set_kind(id, "organisation" if name == "The Council" else "person"),
            "delete": lambda: acts.delete(id),
        }
        self.both.on_project(calls[how], effect)

    @rule(kept=SPEAKERS, gone=SPEAKERS)
    def merge_speakers(self, kept: str, gone: str) -> None:
        def effect(facts: Facts) -> None:
            if kept == gone or ("speaker", kept) not in facts or ("speaker", gone) not in facts:
                raise Refused("no two speakers")
            for key, _ in list(named_in(facts)):
                ids = (kept if id == gone else id for id in facts[key]["speakers"])
                facts[key] = {**facts[key], "speakers": tuple(dict.fromkeys(ids))}
            _note_join(facts, self.both.facts_now, kept, gone)
            before, other = facts["speaker", kept], facts.pop(("speaker", gone))
            aliases = _with_names(before, (other["name"], *other["aliases"]))
            if aliases != before["aliases"]:
                facts["speaker", kept] = {**before, "aliases": aliases, "by choice": False}

        self.both.on_project(lambda: self.both.project.speaker_acts().merge(kept, gone), effect)

    @rule(target=SPEAKERS, id=SPEAKERS, number=st.integers(0, 2), name=NAMES)
    def split_speaker(self, id: str, number: int, name: str) -> Any:
        """Give a mention to a new speaker."""
        mentions = self.both.project.mentions(id)[number : number + 1]
        if not mentions:
            return multiple()
        (mention,) = mentions

        def effect(facts: Facts) -> None:
            new = self.both.new.get("speaker", "")
            facts["speaker", new] = layer_facts.speaker(name, by_choice=False)
            facts["speaker", new]["kind"] = facts["speaker", id]["kind"]
            key = (mention.kind, mention.position, mention.annotator, mention.id)
            ids = (new if each == id else each for each in facts[key]["speakers"])
            facts[key] = {**facts[key], "speakers": tuple(ids)}

        made = self.both.on_project(
            lambda: self.both.project.speaker_acts().split(id, mentions, name=name), effect
        )
        return made["speaker"] if made else multiple()

    # The project

    @rule(name=st.sampled_from(sorted(CODEBOOKS)))
    def change_codebook(self, name: str) -> None:
        def effect(facts: Facts) -> None:
            facts["codebook",] = name

        project = self.both.project
        self.both.on_project(
            lambda: change_codebook(project.database, self.both.annotator, CODEBOOKS[name], name), effect
        )

    @rule(
        target=DOCUMENTS,
        id=st.sampled_from(("a1", "a2", "b1", "b2")),
        annotator=st.sampled_from(("ana", "ben", None)),
    )
    def import_document(self, id: str, annotator: str | None) -> Any:
        ref = self.both.bring(id, annotator, None, ())
        return ref.position if ref else multiple()

    @rule(
        target=QUOTATIONS,
        id=st.sampled_from(("a1", "a2", "b1")),
        annotator=st.sampled_from(("ana", "ben", None)),
        of=st.sampled_from(("ana", "ben", "cem")),
        alias=st.sampled_from(("E. Lind", "Lind")),
    )
    def import_layer(self, id: str, annotator: str | None, of: str, alias: str) -> Any:
        return self.both.bring(id, annotator, of, (alias,)) or multiple()

    @rule(document=DOCUMENTS, other=DOCUMENTS | st.none())
    def remove(self, document: int, other: int | None) -> None:
        """Move one or two documents to the trash."""
        positions = [p for p in dict.fromkeys((document, other)) if p is not None and self.both.is_there(p)]
        if not positions:
            return
        ids = [self.both.id_at(position) for position in positions]

        def effect(facts: Facts) -> None:
            facts.update({("trash", position): len(self.both.model.acts) + 1 for position in positions})

        self.both.on_project(lambda: self.both.project.trash_acts().remove(ids), effect)

    @rule(
        document=DOCUMENTS,
        other=DOCUMENTS | st.none(),
        value=st.sampled_from((True, False, "new", "started", "done")),
    )
    def mark_documents(self, document: int, other: int | None, value: Any) -> None:
        """Set the flags or the status of one or two documents at once."""
        both = self.both
        positions = sorted({p for p in (document, other) if p is not None and both.is_there(p)})
        if not positions:
            return
        is_flag = isinstance(value, bool)
        values = {"flagged" if is_flag else "status": value} | ({"reason": ""} if value is False else {})

        def effect(facts: Facts) -> None:
            for position in positions:
                layer = layer_facts.LayerFacts(facts, position, both.project.annotator, both.model.copies)
                layer.set_layer(facts["codebook",], **values)

        acts = both.project.chosen_acts()
        both.on_project(
            lambda: acts.set_flags(positions, value) if is_flag else acts.set_status(positions, value), effect
        )

    @precondition(_has_trash)
    @rule(number=st.integers(0, 3), several=st.booleans())
    def take_out_of_trash(self, number: int, several: bool) -> None:
        """Take one or two documents out of the trash."""
        both = self.both
        there = sorted(positions_in_trash(both.model.facts))
        first = number % len(there)
        positions = there[first : first + 1 + several]
        both.on_project(
            lambda: both.project.trash_acts().restore(positions),
            lambda facts: both.model.restored(facts, positions, both.facts_now),
        )

    @precondition(_has_trash)
    @rule()
    def empty_trash(self) -> None:
        both = self.both
        both.both(
            lambda: emptying.empty(both.project.database, both.annotator) and (),
            lambda: both.model.empty_trash(both.annotator),
        )

    @precondition(lambda self: self.both.removed_keys())
    @rule(number=st.integers(0, 5))
    def bring_back(self, number: int) -> None:
        """Bring back one of the annotations and speakers that were removed."""
        both = self.both
        keys, listed = both.removed_keys(), removed(both.project)
        what = listed[number % len(listed)]
        position = documents(both.model.facts)[what.document] if what.document else None
        (key,) = {
            key for key in keys if (key[0], key[-1]) == (what.kind, what.id) and position in (None, key[1])
        }

        def effect(facts: Facts) -> None:
            back = differences(facts, both.facts_now)
            act = both.model.acts[what.act - 1]
            assert key in back
            for each, (_, value) in back.items():
                if each[:2] == ("speaker_aside", what.id) and what.kind == "speaker" and value is None:
                    del facts[each]  # it is nobody else any more
                    continue
                assert value is not None
                assert each in act.changed or each[0] == "layer"
                facts[each] = value

        both.both(
            lambda: both.project.trash_acts().bring_back(what),
            lambda: both.model.do(both.annotator, key[1] if what.document else None, effect),
        )


def _note_join(facts: Facts, now: Facts, kept: str, gone: str) -> None:
    """Let it be known who a speaker is now, by the row of the file, after a look at what this says.

    The checksum in its key is the file's own; so is which of the aliases each speaker has itself
    (`tests/project/teams/test_joined_speakers.py`).
    """
    rows = {key for key in now if key[:2] == ("speaker_aside", gone) and now[key] != facts.get(key)}
    assert len(rows) == 1, "one row says who it is now"
    key = rows.pop()
    (told,) = json.loads(now[key])["joined"]
    stays, goes = facts["speaker", kept], facts["speaker", gone]
    assert (told["id"], told["name"], told["kind"]) == (gone, goes["name"], goes["kind"])
    assert (told["kept"], told["kept_name"]) == (kept, stays["name"])
    assert set(json.loads(told["aliases"])) <= set(goes["aliases"])
    assert set(json.loads(told["kept_aliases"])) <= set(stays["aliases"])
    facts[key] = now[key]


def _with_names(before: Any, names: tuple[str, ...]) -> tuple[str, ...]:
    aliases: tuple[str, ...] = before["aliases"]
    for name in names:
        if name.casefold() not in {each.casefold() for each in (before["name"], *aliases)}:
            aliases = (*aliases, name)
    return aliases
