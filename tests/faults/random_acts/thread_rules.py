"""Random acts on comments: anybody answers and solves, authors alone change and delete their messages."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, rule

from annotator.domain.thread import Place, Thread
from annotator.store import threads
from tests.faults.random_acts.both_projects import Ref
from tests.faults.random_acts.layer_facts import LayerFacts
from tests.faults.random_acts.places import ANNOTATORS, DOCUMENTS, QUOTATIONS, THREADS, Rules
from tests.faults.random_acts.plain_model import Refused

_WORDS = st.sampled_from(("who is that", "the mayor"))


class ThreadRules(Rules):
    """What annotators say to each other."""

    @rule(target=THREADS, document=DOCUMENTS, annotator=ANNOTATORS, words=_WORDS, on=QUOTATIONS | st.none())
    def comment(self, document: int, annotator: str, words: str, on: Ref | None) -> Any:
        """Begin a thread on a document, or on a quotation of anybody."""
        position = on.position if on is not None else document
        layer, kind, id = (on.annotator, "quotation", on.id) if on is not None else ("", "", "")

        def effect(facts: LayerFacts, new: dict[str, str]) -> None:
            if kind and ("quotation", position, layer, id) not in facts.facts:
                raise Refused("no such quotation")
            value = {"on": (kind, id), "solved": False, "messages": ((annotator, words),)}
            facts.facts["thread", position, layer, new.get("thread", "")] = value

        made = self.both.on_document(
            (position, annotator),
            lambda acts: acts.threads.begin(words, Place(layer, kind, id) if kind else None),
            effect,
            begins=False,
        )
        return Ref(position, layer, made["thread"]) if made else multiple()

    @rule(
        thread=THREADS,
        annotator=ANNOTATORS,
        how=st.sampled_from(("answer", "edit", "delete", "solve", "open_again")),
        number=st.integers(0, 2),
        words=_WORDS,
    )
    def go_on(self, thread: Ref, annotator: str, how: str, number: int, words: str) -> None:
        """Answer, change, delete, solve or open again."""
        stored = self._stored(thread)
        message = stored.messages[number % len(stored.messages)].id if stored else "gone"

        def effect(facts: LayerFacts, new: dict[str, str]) -> None:
            key = ("thread", *thread)
            if key not in facts.facts:
                raise Refused("no such thread")
            value = facts.facts[key]
            messages = list(value["messages"])
            which = number % len(messages)
            if how in ("edit", "delete") and messages[which][0] != annotator:
                raise Refused("another one's message")
            if how == "answer":
                messages.append((annotator, words))
            elif how == "edit":
                messages[which] = (annotator, words)
            elif how == "delete":
                del messages[which]
            solved = {"answer": False, "solve": True, "open_again": False}.get(how, value["solved"])
            facts.facts[key] = {**value, "solved": solved, "messages": tuple(messages)}
            if not messages:
                del facts.facts[key]

        acts = {
            "answer": lambda on: on.threads.answer(thread.id, words),
            "edit": lambda on: on.threads.edit(thread.id, message, words),
            "delete": lambda on: on.threads.delete(thread.id, message),
        }
        act = acts.get(how, lambda on: getattr(on.threads, how)(thread.id))
        self.both.on_document((thread.position, annotator), act, effect, begins=False)

    def _stored(self, thread: Ref) -> Thread | None:
        if not self.both.is_there(thread.position):
            return None
        found = threads.of_document(self.both.project.database, self.both.id_at(thread.position))
        return next((each for each in found if each.id == thread.id), None)
