"""A small project with layers of three annotators and of gold, which agree and differ in known places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.claim import Claim
from annotator.domain.document import new_document
from annotator.domain.entity import Entity
from annotator.domain.layer import Layer, Record
from annotator.domain.quotation import Quotation
from annotator.domain.speaker import Speaker
from annotator.project import Project
from tests.examples import add_records, claim_of, new_project, quotation_of, span_of, spans_of

TEXT = "“Rents fell,” said Ann Reed. Ben Okoye warned that trams are late. A tax rose, the Post reports."
ANN, BEN = Speaker("ann", "Ann Reed"), Speaker("ben", "Ben Okoye")


def first(id: str = "q1", **fields: Any) -> Quotation:
    return quotation_of(
        id,
        spans_of(TEXT, "“Rents fell,”"),
        spans_of(TEXT, "said"),
        spans_of(TEXT, "Ann Reed"),
        speaker="ann",
        **fields,
    )


def second(id: str = "q2", words: str = "that trams are late", **fields: Any) -> Quotation:
    return quotation_of(
        id,
        spans_of(TEXT, words),
        spans_of(TEXT, "warned"),
        spans_of(TEXT, "Ben Okoye"),
        speaker="ben",
        **fields,
    )


def rents(*types: str, **fields: Any) -> Claim:
    return claim_of("k1", spans_of(TEXT, "Rents fell"), types, "q1", **fields)


def entity(words: str, label: str) -> Entity:
    return Entity(f"{words}-{label}", span_of(TEXT, words), label)


def layer(
    annotator: str,
    quotations: Sequence[Quotation],
    claims: Sequence[Claim] = (),
    entities: Sequence[Entity] = (),
    **fields: Any,
) -> Layer:
    return Layer(
        "", annotator, quotations=tuple(quotations), claims=tuple(claims), entities=tuple(entities),
        **{"status": "done", **fields},
    )  # fmt: skip


LAYERS = (
    layer(
        "ana",
        [first(attributes={"mode": "speech"}), second()],
        [rents("quantity", check_worthy=True)],
        [entity("Ann Reed", "PERSON"), entity("the Post", "ORG")],
    ),
    layer(
        "ben",
        [first(), replace(second(words="trams are late"), speakers=("ann",))],
        [rents("quantity", "event", check_worthy=False)],
        [entity("Ann Reed", "PERSON"), entity("the Post", "PERSON")],
    ),
    layer("cy", [first(type_override="mixed")], [], [entity("Ann Reed", "PERSON")], status="started"),
    layer("gold", [first(), second()], [rents("quantity")], [entity("Ann Reed", "PERSON")]),
)


def compared_project(path: Path, documents: int = 1, layers: Sequence[Layer] = LAYERS) -> Project:
    """Return an open project whose documents all have the same text and the same layers."""
    project = new_project(path)
    records = []
    for number in range(documents):
        document = new_document(f"a{number}", TEXT)
        for one in layers:
            entities = one.entities
            records.append(
                Record(
                    document,
                    replace(one, document=document.id, entities=()),
                    entities=entities,
                    speakers=(ANN, BEN),
                    codebook=project.codebook.edition,
                )
            )
    add_records(project, *records)
    return project
