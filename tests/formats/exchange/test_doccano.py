from __future__ import annotations

import json
from dataclasses import replace

from annotator.domain.layer import Record
from tests.formats.exchange.exports import TEXT, everything, exported


def test_a_line_has_entities_and_relations_by_numbers() -> None:
    files = exported("doccano", [everything()])
    line = json.loads(files["out.jsonl"])
    words = {e["id"]: (e["label"], TEXT[e["start_offset"] : e["end_offset"]]) for e in line["entities"]}
    assert list(words) == list(range(1, len(words) + 1))
    assert ("CLAIM:quantity", "40% left") in words.values()
    assert ("SOURCE", "Ann Roe and Bo Lee") in words.values()
    relations = {(r["type"], words[r["from_id"]][1], words[r["to_id"]][1]) for r in line["relations"]}
    assert ("CUE", "told", "“We tried,”") in relations
    assert ("CLAIM_OF", "40% left", "that 40% left") in relations
    spans = {label["text"] for label in json.loads(files["out.span-labels.json"])}
    assert {label for label, _ in words.values()} <= spans
    kinds = {label["text"] for label in json.loads(files["out.relation-labels.json"])}
    assert {kind for kind, _, _ in relations} <= kinds


def test_a_claim_with_the_id_of_a_quotation_is_there_with_its_type() -> None:
    record = everything()
    (claim, *others) = record.layer.claims
    named_alike = replace(claim, id=record.layer.quotations[0].id)
    layer = replace(record.layer, claims=(named_alike, *others))

    def labels(written: Record) -> list[str]:
        line = json.loads(exported("doccano", [written])["out.jsonl"])
        return [entity["label"] for entity in line["entities"]]

    assert labels(replace(record, layer=layer)) == labels(record)
