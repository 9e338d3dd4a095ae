from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.layer import Record
from annotator.formats.files import read_source
from annotator.formats.input.choices import Choices
from annotator.formats.input.label_map import LabelMap
from annotator.formats.input.problems import Problem
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

TEXT = "Bo said it rains."


def read(*lines: dict[str, Any], labels: LabelMap | None = None) -> Read:
    return read_bytes("a.jsonl", b"\n".join(json.dumps(line).encode() for line in lines), labels)


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("doccano/sequence_labeling.jsonl", "doccano"), ("doccano/relation_extraction.jsonl", "doccano"),
        ("prodigy/annotated_news_headlines.jsonl", "prodigy"), ("prodigy/bio_events.jsonl", "spans"),
    ],
)  # fmt: skip
def test_files_are_recognised(name: str, format: str) -> None:
    found = recognised(bytes_source(name, (FILES / name).read_bytes()))
    assert found is not None
    assert found.name == format


def test_triples_of_doccano() -> None:
    found = read_path(FILES / "doccano/sequence_labeling.jsonl")
    assert [entities(record) for record in found.records] == [
        [("EU", "ORG"), ("German", "MISC")], [("Peter Blackburn", "PERSON")], [("Obama", "PERSON")],
    ]  # fmt: skip


def test_pretty_printed_relations_of_doccano() -> None:
    found = read_path(FILES / "doccano/relation_extraction.jsonl")
    assert entities(found.record) == [
        ("Google", "ORG"), ("September 4, 1998", "DATE"), ("Larry Page", "PERSON"), ("Sergey Brin", "PERSON"),
    ]  # fmt: skip
    assert found.labels[0].relations == {"foundedAt": 1, "foundedBy": 2}
    assert len(found.record.layer.extra["relations"]) == 3


def test_accepted_tasks_of_prodigy() -> None:
    found = read_path(FILES / "prodigy/annotated_news_headlines.jsonl")
    assert len(found.records) == 35
    assert entities(found.records[0]) == [("Uber", "ORG"), ("Silicon Valley", "LOCATION")]
    assert found.records[0].document.meta == {"publisher": "The New York Times"}
    assert found.notices == found.problems == []
    assert entities(read_path(FILES / "prodigy/bio_events.jsonl").records[0])[0] == ("bcr", "GGP")


def prodigy(answer: str, **further: Any) -> dict[str, Any]:
    spans = [{"start": 0, "end": 2, "label": "SOURCE", "token_start": 0, "token_end": 0}]
    return {"text": TEXT, "spans": spans, "answer": answer, "_view_id": "ner_manual"} | further


def test_rejected_tasks_are_rejections_and_ignored_ones_have_no_labels() -> None:
    accepted, rejected, ignored = read(*map(prodigy, ("accept", "reject", "ignore"))).records
    assert entities(accepted) == [("Bo", "SOURCE")]
    assert (entities(rejected), [e.removed for e in rejected.entities]) == ([], [True])
    assert (ignored.entities, ignored.layer.annotator) == ((), None)
    quotation = prodigy("reject", spans=[{"start": 8, "end": 16, "label": "CONTENT"}])
    (rejection,) = read(quotation, labels=ROLES).record.rejected
    assert [s.of(TEXT) for s in rejection.suggestion.content] == ["it rains"]


@pytest.mark.parametrize(
    ("session", "annotator"),
    [("news-ana", "news-ana"), ("2021-05-03_10-11-12", "imported"), (None, "imported")],
)
def test_the_session_is_the_annotator_unless_it_is_a_time(session: str | None, annotator: str) -> None:
    assert read(prodigy("accept", _session_id=session)).record.layer.annotator == annotator


def test_relations_of_prodigy_are_between_spans_or_tokens() -> None:
    tokens = [
        {"text": w, "start": s, "end": s + len(w), "id": i}
        for i, (w, s) in enumerate([("Bo", 0), ("said", 3), ("it", 8), ("rains", 11)])
    ]
    content = {"start": 8, "end": 16, "token_start": 2, "token_end": 3, "label": "CONTENT"}
    source = {"start": 0, "end": 2, "token_start": 0, "token_end": 0, "label": "SOURCE"}
    by_spans = [{"head": 0, "child": 3, "head_span": source, "child_span": content, "label": "SAYS"}]
    by_tokens = [{"head": 0, "child": 3, "label": "SAYS"}]
    for relations in (by_spans, by_tokens):
        line = prodigy("accept", spans=[content, source], tokens=tokens, relations=relations)
        found = read(line, labels=ROLES)
        assert quotations(found.record) == ["Bo |  | it rains"]
        assert found.labels[0].relations == {"SAYS": 1}
    found = read(
        prodigy("accept", spans=[source], tokens=tokens, relations=[{"head": 0, "child": 1, "label": "X"}])
    )
    assert entities(found.record) == [("Bo", "SOURCE"), ("said", "TOKEN")]


@pytest.mark.parametrize(
    "fields",
    [
        {"label": [[0, 2, "PER"]]}, {"labels": [[0, 2.0, ["PER"]]]}, {"spans": {"sc": [{"start": 0, "end": 2, "label": "PER"}]}},
        {"label": {"PER": [[0, 2]]}}, {"ents": [{"start": 0, "end": 2, "label": "PER"}]},
        {"annotations": [{"start_char": 0, "end_char": 2, "label_name": "PER"}]},
        {"entities": [{"start_offset": 0, "end_offset": 2, "type": "PER"}]},
    ],
)  # fmt: skip
def test_spans_in_their_various_forms(fields: dict[str, Any]) -> None:
    assert entities(read({"text": TEXT, **fields}).record) == [("Bo", "PER")]


def test_the_words_of_spans_prove_another_unit_of_offsets() -> None:
    line = {"text": "😀 Bo said no.", "spans": [{"start": 3, "end": 5, "label": "PER", "text": "Bo"}]}
    found = read(line)
    assert (entities(found.record), found.notices) == ([("Bo", "PER")], ["converted"])


def test_lines_without_labels_and_lines_of_this_program_are_read_as_ever() -> None:
    own = {
        "format": "quote-claim-annotations",
        "version": 1,
        "id": "o",
        "text": TEXT,
        "annotator": "ana",
        "entities": [{"start": 0, "end": 2, "label": "PER"}],
    }
    found = read(
        {"text": TEXT, "label": [[0, 2, "PER"]]},
        {"text": TEXT, "title": "Rain", "label": "weather"},
        own,
        {"no": "text"},
    )
    first, second, third = found.records
    assert (first.document.id, second.document.id, third.document.id) == ("a-1", "a-2", "o")
    assert second.document.meta == {"title": "Rain"}
    assert entities(third) == [("Bo", "PER")]
    assert [p.place for p in found.problems] == ["a.jsonl:4"]
    assert recognised(bytes_source("a.jsonl", json.dumps(own).encode())).name == "jsonl"  # type: ignore[union-attr]


JSON = st.recursive(
    st.none() | st.integers(-5, 40) | st.text(max_size=5) | st.booleans() | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["start", "end", "text", "label", "labels", "id", "head", "child", "head_span"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
FIELDS = [
    "text",
    "data",
    "spans",
    "entities",
    "label",
    "ents",
    "relations",
    "tokens",
    "answer",
    "meta",
    "id",
    "annotator",
    "_session_id",
]


@given(st.dictionaries(st.sampled_from(FIELDS), JSON), JSON)
def test_odd_values_give_items_or_problems(fields: dict[str, Any], value: Any) -> None:
    lines = [
        {"text": TEXT, "label": [[0, 2, "PER"]]},
        {"text": TEXT, "spans": [{"start": 0, "end": 2}, value], **fields},
        fields,
    ]
    data = "\n".join(map(json.dumps, lines)).encode()
    for labels in (None, LabelMap("", {"PER": "content", "SPAN": "cue"})):
        items = sound(read_source(bytes_source("a.jsonl", data), Choices(labels=labels)), "a.jsonl")
        told = {place for place, item, _ in items if isinstance(item, Record | Problem)}
        assert told == {f"a.jsonl:{number}" for number in (1, 2, 3)}, "each line comes in or is named"


@given(st.data())
def test_mutated_files_give_items_or_problems(data: st.DataObject) -> None:
    for name in ("doccano/sequence_labeling.jsonl", "prodigy/bio_events.jsonl"):
        damaged = respliced(data, (FILES / name).read_bytes())
        sound(read_source(bytes_source(name, damaged), Choices(labels=ROLES)), name)


def test_lines_come_in_the_encoding_that_the_user_chooses() -> None:
    line = json.dumps({"text": "Zoë said no.", "label": [[0, 3, "PERSON"]]}, ensure_ascii=False)
    source = bytes_source("a.jsonl", line.encode("cp1252"))
    (refused,) = Read(read_source(source)).problems
    assert "not UTF-8" in refused.message
    record = Read(read_source(source, Choices(encoding="cp1252"))).record
    assert entities(record) == [("Zoë", "PERSON")]
