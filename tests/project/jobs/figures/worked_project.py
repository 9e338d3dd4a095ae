"""A project in which three annotators have worked for some days, by acts drawn at random."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from annotator.domain.decisions import Blindness
from annotator.domain.document import Document
from annotator.domain.effort import Effort
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.store import analyses
from tests.examples import add_document, made, new_project, span_of, spans_of, suggested, suggested_claim

Offered = tuple[Proposed[Any], ...]

NAMES = ("Ann Reed", "Ben Okoye", "Cy Lund", "Dee Marsh")
_CUES = ("said", "warned", "Says", "claims", "according to")
_RULES = ("verb before content", "colon", "marks alone")
_REASONS = ("", "wrong extent", "my own reason")
_TYPES = ((), ("quantity",), ("quantity", "prediction"), ("event", "quantity", "prediction"), ("unknown",))
_DAYS = ("2026-03-02", "2026-03-03", "2026-03-06", "2026-03-07")


def worked_project(path: Path, seed: int = 1, documents: int = 12) -> Project:
    """Return an open project; times of the history are spread over some days of March 2026."""
    draw = random.Random(seed)
    project = new_project(path)
    texts = [_text(number) for number in range(documents)]
    opened = [add_document(project, text, f"a{number}") for number, text in enumerate(texts)]
    offered = {document.id: _suggestions(document, draw) for document in opened}
    for id, suggestions in offered.items():
        *quotations, claim = suggestions
        analyses.save(project.database, id, "m 1", (), tuple(quotations), Syntax(), (claim,))
    project.work_as("ana")
    project.work_as("ben")
    project.work_as("cat")
    project.work_as("dee")
    with project.database.transaction() as connection:
        connection.executemany(
            "INSERT INTO assignment VALUES (?, ?)",
            [(document.id, "ben") for document in opened[:5]] + [(document.id, "dee") for document in opened],
        )
    for name, share in (("ana", 0), ("ben", 50), ("cat", 0)):
        acts = project.work_as(name)
        project.set_blindness(Blindness(share, until_done=True))
        for document in opened[: documents - 2 if name != "cat" else 3]:
            _work(project, acts, document, offered[document.id], draw)
    project.work_as("ana")
    with project.database.transaction() as connection:
        for (id,) in connection.execute("SELECT id FROM history ORDER BY id").fetchall():
            at = f"{draw.choice(_DAYS)}T{draw.randrange(24):02}:15:00.000+00:00"
            connection.execute("UPDATE history SET at = ? WHERE id = ?", (at, id))
        connection.execute("UPDATE effort SET done = ''")  # as before version 10: the history tells
    return project


def _text(number: int) -> str:
    first, second = NAMES[number % 4], NAMES[(number + 1) % 4]
    cue, other = _CUES[number % 5], _CUES[(number + 2) % 5]
    return (
        f"Report {number}\n\n“The tram number {number} is late,” {first} {cue}. "
        f"{second} {other} that fares of line {number} would rise. And “so on it goes {number}”, it is.\n"
    )


def _suggestions(document: Document, draw: random.Random) -> Offered:
    text, number = document.text, int(document.id[1:])
    first = NAMES[number % 4]
    found: list[Proposed[Any]] = []
    for place, (content, cue) in enumerate((
        (f"“The tram number {number} is late,”", _CUES[number % 5]),
        (f"fares of line {number} would rise", _CUES[(number + 2) % 5]),
        (f"“so on it goes {number}”", ""),
    )):  # fmt: skip
        provenance = Provenance("quotations 1", draw.choice(_RULES), round(draw.random(), 2))
        speaker = SuggestedSpeaker(first, draw.choice(("person", "group")), span_of(text, first))
        found.append(
            suggested(
                f"p{place}",
                spans_of(text, content),
                spans_of(text, f" {cue}") if cue else (),
                (),
                provenance,
                speaker=speaker if place < 2 else None,
            )
        )
    provenance = Provenance("claims 1", "quantity by cues", draw.choice((0.1, 0.7, 1.0)))
    found.append(
        suggested_claim(
            "k1", spans_of(text, f"tram number {number}"), ("quantity",), "plain", True, "p0", provenance
        )
    )
    return tuple(found)


def _work(project: Project, acts: Acts, document: Document, offered: Offered, draw: random.Random) -> None:
    """Decide on suggestions, annotate, change one's mind, and mark the document done, mostly."""
    on, before = acts.on(document), project.open_document(project.position_of(document.id))
    for suggestion in () if before.is_blind else offered:
        chance = draw.random()
        if chance < 0.35:
            on.suggestions.accept(suggestion)
        elif chance < 0.5:
            on.suggestions.accept(suggestion, _changed)
        elif chance < 0.8:
            on.suggestions.reject(suggestion, draw.choice(_REASONS))
        if draw.random() < 0.15 and project.next_undo():
            project.undo()
    span = span_of(document.text, "it is")
    quotation = made(on.quotations.new((span,), spans_of(document.text, "And")))
    speakers = [Speaker(f"s{name[0]}", name) for name in draw.sample(NAMES, draw.randrange(3))]
    if speakers:
        on.quotations.set_speakers(Reference(QUOTATION, quotation), tuple(speakers))
    if draw.random() < 0.5:
        on.quotations.set_type(Reference(QUOTATION, quotation), draw.choice(("direct", "mixed")))
    types = draw.choice(_TYPES[:4])
    on.claims.new((span,), quotation, types)
    if draw.random() < 0.3:
        on.annotations.delete(Reference(QUOTATION, quotation))
    for done in ((True,), (True, False), (True, False, True), ())[draw.randrange(4)]:
        on.layer.set_status("done" if done else "started")
    if draw.random() < 0.2:
        project.undo()
    if draw.random() < 0.8:
        project.add_effort(document, Effort(draw.randrange(400), draw.randrange(30), draw.randrange(5)))


def _changed(annotation: Any) -> Any:
    first, *_ = annotation.spans("content")
    return annotation.with_spans("content", (Span(first.start, first.end - 1),))
