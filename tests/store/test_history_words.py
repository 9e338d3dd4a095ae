"""What the lines of the history say of acts: the field, what it was and what it became."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

import pytest

from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.span import Span
from annotator.domain.translation import Language, speak
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.audit_trail import audit_trail
from tests.examples import ARTICLE, DIRECT, made, new_speaker, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)
REED, BEN = spans_of(ARTICLE, "Ann Reed"), spans_of(ARTICLE, "Ben Okoye")
Act = Callable[[Acts, Document, str, str], object]


def last(project: Project) -> str:
    ids, done = project.ids_of_acts()
    (act,) = project.past_acts([ids[done - 1]])
    return act.line


@pytest.fixture
def quotation(acts: Acts, document: Document) -> str:
    """Give a quotation of Ann Reed."""
    id = made(acts.on(document).quotations.new(CONTENT, source=REED))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, id), (new_speaker("Ann Reed"),))
    acts.on(document).annotations.set_note(Reference(QUOTATION, id), "sure?")
    return id


@pytest.fixture
def claim(acts: Acts, document: Document, quotation: str) -> str:
    """Give a claim of it, a quantity."""
    return made(acts.on(document).claims.new(CONTENT, quotation, ("quantity",)), "claim")


START, END = CONTENT[0]


@pytest.mark.parametrize(
    ("act", "line"),
    [
        (
            lambda a, d, q, c: a.on(d).quotations.set_speakers(
                Reference(QUOTATION, q), (new_speaker("Tom Vail"),)
            ),
            "speaker: Ann Reed → Tom Vail",
        ),
        (
            lambda a, d, q, c: a.on(d).quotations.set_speakers(Reference(QUOTATION, q), ()),
            "speaker: Ann Reed → none",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.set_spans(Reference(QUOTATION, q), "source", BEN),
            "source: “Ann Reed” → “Ben Okoye”",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.set_spans(Reference(QUOTATION, q), "source", ()),
            "source: “Ann Reed” → none",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.set_spans(
                Reference(QUOTATION, q), "cue", (Span(START - 5, START - 1),)
            ),
            "cue: none → “said”",
        ),
        (
            lambda a, d, q, c: a.on(d).quotations.set_type(Reference(QUOTATION, q), "indirect"),
            "type: as its marks say → indirect",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.set_note(Reference(QUOTATION, q), "yes"),
            "note: “sure?” → “yes”",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.set_attribute(Reference(QUOTATION, q), "mode", "thought"),
            "mode: speech → thought",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.move_edge(
                Reference(QUOTATION, q), "content", 0, Span(START + 9, END)
            ),
            "content: start moved by 2 words",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.move_edge(
                Reference(QUOTATION, q), "content", 0, Span(START, END - 1)
            ),
            "content: end moved back by 1 character",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.move_edge(
                Reference(QUOTATION, q), "content", 0, Span(START - 9, END + 11)
            ),
            "content: start moved back by 2 words and end moved by 2 words",
        ),
        (
            lambda a, d, q, c: a.on(d).quotations.join_fragment(Reference(QUOTATION, q), BEN[0]),
            "content: “Ben Okoye” added",
        ),
        (
            lambda a, d, q, c: a.on(d).claims.set_types(c, ("prediction",)),
            "claim type: quantity → prediction",
        ),
        (
            lambda a, d, q, c: a.on(d).claims.toggle_type(c, "quantity"),
            "claim type: quantity → none",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.set_attribute(Reference(CLAIM, c), "check_worthy", "yes"),
            "check-worthy: not decided → yes",
        ),
        (
            lambda a, d, q, c: a.on(d).annotations.set_attribute(Reference(CLAIM, c), "certainty", "hedged"),
            "certainty: plain → hedged",
        ),
        (lambda a, d, q, c: a.on(d).annotations.delete(Reference(QUOTATION, q)), "delete quotation"),
        (lambda a, d, q, c: a.on(d).entities.new(BEN[0], "PERSON"), "new entity"),
        (lambda a, d, q, c: a.on(d).layer.set_status("done"), "mark done"),
    ],
)
def test_a_line_says_what_changed(
    project: Project, acts: Acts, document: Document, quotation: str, claim: str, act: Act, line: str
) -> None:
    act(acts, document, quotation, claim)
    assert last(project) == line
    project.undo()
    ids, _ = project.ids_of_acts()
    assert project.past_acts([ids[-1]])[0].line == line, "undone, it says the same"


def test_acts_on_entities_and_speakers_say_it_too(
    project: Project, acts: Acts, document: Document, quotation: str
) -> None:
    id = made(acts.on(document).entities.new(BEN[0], "PERSON"), "entity")
    acts.on(document).entities.set_label(Entity(id, BEN[0], "PERSON"), "ORG")
    assert last(project) == "entity type: Person → Organisation"
    acts.on(document).entities.move(Entity(id, BEN[0], "ORG"), Span(BEN[0].start + 4, BEN[0].end))
    assert last(project) == "start moved by 1 word"
    (speaker,) = project.speakers()
    on_speakers = project.speaker_acts()
    on_speakers.rename(speaker.id, "Anna Reed")
    assert last(project) == "name: Ann Reed → Anna Reed"
    on_speakers.add_alias(speaker.id, "the mayor")
    assert last(project) == "alias added: “the mayor”"
    on_speakers.set_kind(speaker.id, "author")
    assert last(project) == "kind: person → author"
    second = made(acts.on(document).quotations.new(BEN, speakers=(project.speaker(speaker.id),)))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, second), (new_speaker("A. Reed"),))
    other = next(one for one in project.speakers() if one.name == "A. Reed")
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, quotation), (other.id,))
    on_speakers.merge(speaker.id, other.id)
    assert last(project) == "speaker: A. Reed → Anna Reed · in 2 annotations"


@pytest.mark.parametrize(
    "deltas",
    ["[]", "3", "[[1]]", '[["quotation", {}, {}]]', "{",
     '[["quotation", {"content": "[[0,1]]"}, {"content": "[[0,9e99]]"}]]',
     '[["speaker", 1, 2]]', '[["entity", {"label": []}, {"label": {}}]]'],
)  # fmt: skip
def test_a_damaged_row_keeps_the_name_of_its_act(
    project: Project, acts: Acts, document: Document, quotation: str, deltas: str
) -> None:
    with project.database.transaction() as connection:
        connection.execute("UPDATE history SET deltas = ?", (deltas,))
    ids, _ = project.ids_of_acts()
    assert [act.line for act in project.past_acts(ids)] == ["new quotation", "set speaker", "set note"]


def in_capitals(text: str, note: str, n: int | None) -> str:
    return re.sub(r"\{\w+\}|[^{}]+", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), text)


@pytest.fixture
def capitals() -> Iterator[None]:
    """Speak in capitals."""
    speak(Language("xx", in_capitals))
    yield
    speak(Language())


@pytest.mark.usefixtures("capitals")
def test_another_language_tells_the_same_history_which_is_kept_in_english(
    project: Project, document: Document, acts: Acts, quotation: str
) -> None:
    target = Reference(QUOTATION, quotation)
    moved = acts.on(document).annotations.move_edge(target, "content", 0, Span(START, END + 1))
    assert last(project) == "CONTENT: END MOVED BY 1 CHARACTER"
    acts.on(document).quotations.set_speakers(target, ())
    assert last(project) == "SPEAKER: Ann Reed → NONE"
    with pytest.raises(ActRefused, match=r"^THERE IS NOTHING TO REDO\. *$"):
        project.redo()
    assert (moved.act, project.undo().act) == ("move content edge", "undo: clear speaker")
    *_, line = map(json.loads, audit_trail(project, lambda *fault: pytest.fail(str(fault))))
    assert (line["act"], line["changed"]) == ("clear speaker", "speaker: Ann Reed → none")
