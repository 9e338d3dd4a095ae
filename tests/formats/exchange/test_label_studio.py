from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from lxml import etree

from annotator.domain.attributes import Attribute, AttributeValue
from annotator.domain.codebook import EntityType
from annotator.domain.layer import Layer
from annotator.formats.exchange.label_studio_config import config_of
from annotator.formats.output.labels import label_map
from tests.examples import ARTICLE, DIRECT, proposal
from tests.formats.exchange.exports import TEXT, codebook, everything, exported, main_of, read_again


def results_of(task: dict[str, Any]) -> list[dict[str, Any]]:
    (annotation,) = task["annotations"]
    return annotation["result"]  # type: ignore[no-any-return]


def test_regions_count_utf_16_units_and_carry_what_is_said_of_them() -> None:
    (task,) = json.loads(main_of("label-studio", everything()))
    assert task["data"] == {
        "text": TEXT,
        "id": "a/1",
        "meta": {"title": "Ferries", "desk": "city"},
        "origin": "Quote & Claim Annotator",
    }
    units = TEXT.encode("utf-16-le")
    regions = [result for result in results_of(task) if result["type"] == "labels"]
    for region in regions:
        value = region["value"]
        assert units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le") == value["text"]
    ids = [region["id"] for region in regions]
    assert len(set(ids)) == len(ids)
    answers = {
        (result["id"], result["from_name"]): result["value"].get("choices", result["value"]["text"])
        for result in results_of(task)
        if result["type"] in ("choices", "textarea")
    }
    assert answers["q1", "type"] == ["direct"]
    assert answers["q1", "speaker"] == ["Ann Roe", "Bo “Boo” Lee"]
    assert answers["c1", "types"] == ["quantity", "event"]
    assert answers["c1", "check_worthy"] == ["yes"]
    assert answers["annotator", "annotator"] == ["ana"]
    relations = [result for result in results_of(task) if result["type"] == "relation"]
    assert all(relation["from_id"] in ids and relation["to_id"] in ids for relation in relations)
    assert {"FRAGMENT", "CUE", "SOURCE", "ADDRESSEE", "WITHIN", "CLAIM_OF"} == {
        label for relation in relations for label in relation["labels"]
    }


def test_every_label_and_answer_is_in_the_configuration() -> None:
    files = exported("label-studio", [everything()])
    config = etree.fromstring(files["out.xml"])
    tags = {tag.get("name"): tag for tag in config.iter("Labels", "Choices", "TextArea")}
    (task,) = json.loads(files["out.json"])
    relations = {tag.get("value") for tag in config.iter("Relation")}
    for result in results_of(task):
        if result["type"] == "relation":
            assert set(result["labels"]) <= relations
        elif result["type"] != "textarea":
            known = {choice.get("value") for choice in tags[result["from_name"]]}
            assert set(result["value"][result["type"]]) <= known
    # What no codebook declares, as imported annotations may have it.
    assert {r["from_name"] for r in results_of(task) if r["type"] == "textarea"} - tags.keys() == {"sure"}


def test_layers_of_one_document_are_annotations_of_one_task_and_addresses_name_annotators() -> None:
    record = everything()
    layers = ("ana", "ben@press.example")
    records = [replace(record, layer=replace(record.layer, annotator=name)) for name in layers]
    other = replace(record, document=replace(record.document, id="b"))
    data = main_of("label-studio", *records, other)
    first, second = json.loads(data)
    assert [annotation.get("completed_by") for annotation in first["annotations"]] == [
        None,
        {"email": "ben@press.example"},
    ]
    assert (len(second["annotations"]), second["data"]["id"]) == (1, "b")
    read = read_again("label-studio", data, label_map(codebook()))
    assert [r.layer.annotator for r in read] == [*layers, "ana"]
    assert json.loads(main_of("label-studio")) == []


def test_what_the_program_proposes_is_a_prediction() -> None:
    record = replace(everything(), layer=Layer("a/1", None), entities=(), suggestions=(proposal(),))
    record = replace(record, document=replace(record.document, text=ARTICLE))
    (task,) = json.loads(main_of("label-studio", record))
    (prediction,) = task["predictions"]
    labels = {r["value"]["text"]: r["value"]["labels"] for r in prediction["result"] if r["type"] == "labels"}
    assert labels == {DIRECT: ["CONTENT"], "said": ["CUE"], "Mayor Ann Reed": ["SOURCE"]}


def test_hostile_names_in_a_codebook_leave_the_configuration_whole() -> None:
    hostile = 'a"/><Evil x="&\0\x1b\n'
    attribute = Attribute(hostile, "x", (AttributeValue(hostile, "x"),))
    changed = replace(
        codebook(),
        entity_types=(EntityType(hostile, "x"),),
        attributes={"quotation": (attribute,), "claim": (attribute,)},
    )
    config = etree.fromstring(config_of(changed))
    assert [tag.tag for tag in config.iter("Evil")] == []
    assert any("Evil" in (tag.get("value") or "") for tag in config.iter("Label"))
