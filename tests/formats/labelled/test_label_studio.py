from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.files import read_source
from annotator.formats.input.choices import Choices
from annotator.formats.input.sources import bytes_source
from annotator.formats.registry import recognised
from tests.formats.labelled.labelled_items import (
    FILES,
    ROLES,
    Read,
    entities,
    quotations,
    read_bytes,
    read_path,
)
from tests.formats.mutations import respliced
from tests.formats.sound_items import sound

FOLDER = FILES / "label-studio"
BOAT = "🚢 Bo said no."


def task(*results: dict[str, Any], text: str = BOAT, **further: Any) -> dict[str, Any]:
    return {
        "id": 1,
        "data": {"text": text},
        "annotations": [{"id": 5, "completed_by": 7, "result": list(results)}],
    } | further


def span(start: Any, end: Any, words: str = "", id: str = "a", **further: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": ["PERSON"]} | ({"text": words} if words else {}) | further
    return {"id": id, "type": "labels", "from_name": "l", "to_name": "t", "value": value}


def read(*tasks: dict[str, Any]) -> Read:
    return read_bytes("boat.json", json.dumps(tasks).encode())


def test_tasks_give_a_layer_for_each_annotator_and_none_for_cancelled_annotations() -> None:
    found = read_path(FOLDER / "json.json", ROLES)
    assert [(r.document.id, r.layer.annotator) for r in found.records] == [
        ("json-11", "1"),
        ("json-11", "2"),
        ("json-12", "1"),
    ]
    first, second, third = found.records
    assert quotations(first) == [
        "Harbour chief Odile Brandt | said | the crane would be repaired by May",
        "she | added | “We are late,” … “and we know it.”",
        "The union's Bo Lindqvist | wrote | that nobody had asked the crane drivers",
    ]
    assert [q.mode for q in first.layer.quotations] == ["speech", "speech", "writing"]
    assert entities(second) == [("Odile Brandt", "PERSON")]
    assert quotations(third) == ["Mayor Ann Roe | told | that the tram would run by June"]
    assert first.document.meta == {"title": "Crane late", "url": "https://harbourpost.example/crane"}
    assert first.layer.extra["topic"] == "Ports"
    assert found.labels[0].relations == {"says": 6, "goes on": 1}
    assert found.notices == []


def test_json_min_gives_the_same_labels_without_relations() -> None:
    found = read_path(FOLDER / "json-min.json", ROLES)
    assert [(r.document.id, r.layer.annotator) for r in found.records] == [
        ("json-min-11", "2"), ("json-min-11", "1"), ("json-min-12", "1"),
    ]  # fmt: skip
    assert quotations(found.records[2]) == ["Mayor Ann Roe | told | that the tram would run by June"]
    assert entities(found.records[0]) == [("Odile Brandt", "PERSON")]


def test_offsets_count_utf_16_units_unless_the_words_say_code_points() -> None:
    assert entities(read(task(span(3, 5, "Bo"))).record) == [("Bo", "PERSON")]
    assert entities(read(task(span(3, 5))).record) == [("Bo", "PERSON")]
    assert entities(read(task(span(2, 4, "Bo"))).record) == [("Bo", "PERSON")]
    wrong = read(task(span(6, 8, "Bo")))
    assert (entities(wrong.record), wrong.notices) == ([], ["refused"])


def test_text_tagged_as_hyper_text_and_line_breaks_as_letters() -> None:
    paths = {"start": "/text()[1]", "end": "/text()[1]", "startOffset": 3, "endOffset": 5}
    value = paths | {"globalOffsets": {"start": 3, "end": 5}, "hypertextlabels": ["PERSON"], "text": "Bo"}
    assert entities(read(task({"id": "a", "type": "hypertextlabels", "value": value})).record) == [
        ("Bo", "PERSON")
    ]
    assert entities(read(task(span(0, 5, "a\\nb c"), text="a\nb c")).record) == [("a\nb c", "PERSON")]


def test_guesses_of_a_model_are_kept_and_told() -> None:
    found = read({"id": 1, "data": {"text": BOAT}, "predictions": [{"result": [span(3, 5)], "score": 0.5}]})
    assert (found.record.entities, found.record.layer.annotator, found.notices) == ((), None, ["predictions"])
    assert found.record.document.extra["label_studio"]["predictions"]


def test_two_annotations_by_one_annotator_are_two_layers() -> None:
    one = task(span(3, 5))
    one["annotations"] *= 2
    assert [r.layer.annotator for r in read(one).records] == ["7", "7 (2)"]


def test_lines_and_versions_before_1_0_are_read_and_a_task_without_text_is_a_problem() -> None:
    old = {
        "id": 1,
        "data": {"body": "Bo came."},
        "completions": [{"id": 1, "result": [span(0, 2)]}, {"skipped": True, "result": []}],
    }
    lines = b"\n".join(
        json.dumps(item).encode() for item in (old, {"id": 2, "data": {"image": "a.png"}, "annotations": []})
    )
    found = read_bytes("old.jsonl", lines)
    assert entities(found.record) == [("Bo", "PERSON")]
    assert [p.place for p in found.problems] == ["old.jsonl:2"]


def test_other_json_is_not_taken_for_it() -> None:
    for data in (
        b'{"data": {"text": "x"}}',
        b'[{"data": [1], "annotations": []}]',
        b'{"annotations": [{"start": 1}], "text": ""}',
    ):
        format = recognised(bytes_source("a.json", data))
        assert format is None or format.name != "label-studio"


JSON = st.recursive(
    st.none() | st.integers(-5, 40) | st.text(max_size=5) | st.booleans() | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["start", "end", "text", "labels", "id", "value", "type", "result", "data", "meta"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.lists(JSON, max_size=3), JSON, st.sampled_from(["labels", "choices", "relation", "hypertextlabels"])
)
def test_odd_values_give_items_or_problems(results: list[Any], value: Any, kind: str) -> None:
    result = {"id": "a", "type": kind, "value": value, "from_id": value, "to_id": "a", "labels": value}
    odd = task(result, *results) | {"id": value, "predictions": results}
    odd["annotations"][0]["completed_by"] = value
    for name in ("json.json", "json-min.json"):
        data = json.dumps(
            [odd, value, {"annotation_id": 1, "lead_time": 1, "text": "a b", "label": [value], "id": value}]
        )
        sound(read_source(bytes_source(name, data.encode()), Choices()), name)


@given(st.data())
def test_mutated_files_give_items_or_problems(data: st.DataObject) -> None:
    for name in ("json.json", "json-min.json"):
        damaged = respliced(data, (FOLDER / name).read_bytes())
        sound(read_source(bytes_source(name, damaged), Choices(labels=ROLES)), name)


def test_an_offset_that_is_no_whole_number_costs_its_label_alone() -> None:
    found = read(task(span(0.5, 4, id="b"), span(3, 5)))
    assert entities(found.record) == [("Bo", "PERSON")]
    assert found.notices == ["refused"]
