from __future__ import annotations

import json
from dataclasses import replace

from annotator.domain.document import Document
from annotator.domain.layer import Layer, Record
from tests.formats.exchange.exports import TEXT, everything, main_of


def test_a_task_has_tokens_spans_and_relations_as_the_recipes_do() -> None:
    task = json.loads(main_of("prodigy", everything()))
    tokens, spans = task["tokens"], task["spans"]
    assert "".join(token["text"] + " " * token["ws"] for token in tokens) == TEXT
    for number, token in enumerate(tokens):
        assert (token["id"], token["text"]) == (number, TEXT[token["start"] : token["end"]])
    for span in spans:
        assert span["text"] == TEXT[span["start"] : span["end"]]
        assert tokens[span["token_start"]]["start"] == span["start"]
        assert tokens[span["token_end"]]["end"] == span["end"]
    for relation in task["relations"]:
        for end in ("head", "child"):
            assert relation[end] == relation[f"{end}_span"]["token_end"]
            assert any(relation[f"{end}_span"].items() <= span.items() for span in spans)
    ends = [
        (
            r["label"],
            *(TEXT[r[f"{end}_span"]["start"] : r[f"{end}_span"]["end"]] for end in ("head", "child")),
        )
        for r in task["relations"]
    ]
    assert ("SOURCE", "Ann Roe and Bo Lee", "“We tried,”") in ends
    assert ("ADDRESSEE", "the BBC", "“We tried,”") in ends
    assert ("FRAGMENT", "“We tried,”", "“for years.”") in ends
    assert ("WITHIN", "that 40% left", "that Bo had said that 40% left") in ends
    assert ("CLAIM_OF", "40% left", "that 40% left") in ends
    (content,) = (span for span in spans if span["id"] == "q1")
    assert content["attributes"] == {
        "type": "direct",
        "speaker": ["Ann Roe", "Bo “Boo” Lee"],
        "mode": "writing",
        "sure": "yes & <no>",
        "note": "see\npage 2",
    }
    assert (task["answer"], task["_annotator_id"], task["_view_id"]) == ("accept", "ana", "relations")


def test_layers_of_one_document_are_answers_to_one_task() -> None:
    record = everything()
    other = replace(record, layer=replace(record.layer, annotator="ben", quotations=()))
    nobody = Record(Document("b", "Nothing yet."), Layer("b", None))
    first, second, third = map(json.loads, main_of("prodigy", record, other, nobody).splitlines())
    for name in ("_input_hash", "_task_hash"):
        assert first[name] == second[name] != third[name]
        assert -(2**31) <= first[name] < 2**31
    assert (second["_session_id"], "answer" in third) == ("ben", False)
