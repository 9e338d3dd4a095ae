"""Lines of other tools: any fields beside a text, and offsets in any unit."""

from __future__ import annotations

import json
from itertools import accumulate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.layer import Record
from annotator.domain.span import Span
from annotator.formats.input.notices import Notice
from annotator.formats.jsonl.foreign_lines import read_foreign
from annotator.formats.jsonl.reader import IMPORTED, read_line
from annotator.formats.jsonl.writer import FORMAT, RECORD_FIELDS, to_object, write_line
from tests.examples import schema

TEXT = "😀 “Yes,” said Ann Reed in Zürich. Bo Lee said no."
WIDTHS = {"UTF-16 units": lambda c: 2 if c > "\uffff" else 1, "UTF-8 bytes": lambda c: len(c.encode())}


def read(*told: list[Notice], **fields: Any) -> Record:
    (tell,) = (found.append for found in told) if told else (lambda notice: None,)
    return read_line(json.dumps(fields).encode(), "articles-7", tell)


def named(words: str, unit: str = "", *, with_text: bool = True) -> dict[str, Any]:
    """Return the span of words with its offsets in a unit."""
    start = TEXT.index(words)
    width = WIDTHS.get(unit, lambda _: 1)
    places = list(accumulate(map(width, TEXT), initial=0))
    found: dict[str, Any] = {"start": places[start], "end": places[start + len(words)], "label": "PERSON"}
    return found | ({"text": words} if with_text else {})


_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 40) | st.sampled_from((10**20, 1.5, 14.0, "", " ", "3", "x\0y", "é"))
    | st.sampled_from(("PERSON", "q1", "pending", "reject", "done", "model", "\ud83d", "https://x.example")),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from((
            "start", "end", "text", "label", "labels", "type", "id", "origin", "content", "cue", "speaker", "name",
            "suggestion", "state", "score", "parent", "types", "quotation", "aliases", "title", "date",
        )), inner, max_size=5,
    ),
    max_leaves=8,
)  # fmt: skip
_spans = st.fixed_dictionaries(
    {"start": st.integers(0, 30), "end": st.integers(1, 60)},
    optional={
        "label": st.just("PERSON"),
        "text": st.sampled_from(("Ann Reed", "x")),
        "id": st.integers(0, 1),
    },
)
_names = [
    *sorted(RECORD_FIELDS - {"text"}), "spans", "label", "labels", "ents", "annotations", "answer", "author", "authors", "source", "publishedAt",
    "comments_as_given", "entities_as_given", "x",
]  # fmt: skip


@given(st.dictionaries(st.sampled_from(_names), _values | st.lists(_spans, max_size=3), max_size=6))
def test_no_field_of_another_tool_refuses_a_text_and_all_of_it_comes_out_again(
    fields: dict[str, Any],
) -> None:
    if fields.get("format") == FORMAT:
        return
    record = read(text=TEXT, **fields)
    assert record.document.text == TEXT
    found = to_object(record)
    schema().validate(found | {"codebook": {"name": "default", "version": "1"}})
    again = write_line(record)
    assert write_line(read_line(again, "x")) == again


@pytest.mark.parametrize("unit", WIDTHS)
@pytest.mark.parametrize("name", ["spans", "entities", "label"])
def test_offsets_in_another_unit_are_converted_where_the_words_prove_it(unit: str, name: str) -> None:
    told: list[Notice] = []
    found = [named("Ann Reed", unit), named("Bo Lee", unit)]
    record = read(told, text=TEXT, **{name: found})
    assert [e.span.of(TEXT) for e in record.entities] == ["Ann Reed", "Bo Lee"]
    assert [(notice.kind, notice.fields) for notice in told] == [("converted", (unit,))]


@pytest.mark.parametrize("unit", WIDTHS)
def test_offsets_in_another_unit_are_told_where_only_the_words_of_the_text_hint_at_it(unit: str) -> None:
    told: list[Notice] = []
    found = [named("Ann Reed", unit, with_text=False), named("Yes", unit, with_text=False)]
    record = read(told, text=TEXT, spans=found)
    assert [(notice.kind, notice.fields) for notice in told if notice.kind != "refused"] == [
        ("units", (unit,))
    ]
    assert [e.span for e in record.entities] == sorted(Span(s["start"], s["end"]) for s in found)


def test_offsets_that_fit_no_unit_are_left_alone() -> None:
    told: list[Notice] = []
    record = read(told, text=TEXT, spans=[named("Ann Reed", "UTF-8 bytes"), named("Bo Lee", "UTF-16 units")])
    assert record.entities == ()
    assert [notice.kind for notice in told] == ["refused"]
    assert len(record.document.extra["spans"]) == 2


def test_parts_of_words_are_labels_too() -> None:
    told: list[Notice] = []
    record = read(told, text="Überseehafen: 2,5m — ok", spans=[[0, 5, "X"], [0, 12, "Y"]])
    assert (len(record.entities), told) == (2, [])


def test_quotations_in_another_unit_are_converted_too() -> None:
    content = {k: v for k, v in named("“Yes,”", "UTF-16 units").items() if k != "label"}
    record = read(text=TEXT, quotations=[{"content": [content]}])
    assert [s.of(TEXT) for q in record.layer.quotations for s in q.content] == ["“Yes,”"]


@pytest.mark.parametrize("label", [None, "", [], [""], ["PERSON", 7], 7])
def test_what_is_not_read_stays_in_the_unit_in_which_it_came(label: object) -> None:
    unlabelled = named("Bo Lee", "UTF-16 units") | {"label": label}
    record = read(text=TEXT, spans=[named("Ann Reed", "UTF-16 units"), unlabelled])
    assert [e.span.of(TEXT) for e in record.entities] == ["Ann Reed"]
    assert record.layer.extra["spans"] == [unlabelled]


def test_one_bad_span_leaves_the_others() -> None:
    told: list[Notice] = []
    bad = {"start": 3, "end": 900, "label": "X"}
    record = read(told, text=TEXT, spans=[named("Ann Reed"), bad])
    assert [e.span.of(TEXT) for e in record.entities] == ["Ann Reed"]
    assert record.layer.extra["spans"] == [bad]
    assert told == [Notice("refused", ("spans",), "spans[1].end is 900, but the text has 49 characters")]


def test_quotations_that_do_not_fit_leave_the_claims_and_speakers_that_do() -> None:
    record = read(
        text=TEXT,
        speakers=[{"id": "s1", "name": "Ann Reed"}],
        quotations=[{"content": [[0, 900]]}],
        claims=[{"content": [[2, 8]], "speaker": "s1"}],
    )
    assert (len(record.layer.claims), record.layer.quotations) == (1, ())
    assert record.layer.extra == {"quotations_as_given": [{"content": [[0, 900]]}]}


def test_an_annotator_counts_only_with_annotations() -> None:
    assert read(text="Ann.", annotator="ana", status="done").layer.annotator is None
    record = read(text="Ann.", annotator="ana", status="done", quotations=[{"content": [[0, 3]]}])
    assert (record.layer.annotator, record.layer.status) == ("ana", "done")
    assert read(text="Ann.", annotator=3, spans=[[0, 3, "P"]]).layer.annotator == IMPORTED


def test_comments_of_readers_are_no_comments_of_an_annotator() -> None:
    record = read(text="Ann.", comments=["Great article!"], flagged=True, seconds=4)
    assert record.layer.annotator is None
    assert record.document.extra["comments_as_given"] == ["Great article!"]


@pytest.mark.parametrize(
    ("value", "kept", "kind"),
    [
        ("NaN", "NaN", "numbers"),
        ("-Infinity", "-Infinity", "numbers"),
        ("1e400", "1e400", "numbers"),
        ("9" * 5000, "9" * 5000, "numbers"),
        ('"a\\ud83d"', "a\ufffd", "halves"),
        ('1, "x": 2', 2, "twice"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_has_no_place_in_json_is_kept_as_words_and_told(value: str, kept: Any, kind: str) -> None:
    told: list[Notice] = []
    record = read_line(f'{{"text": "Ann.", "x": {value}}}'.encode(), "a", told.append)
    assert record.document.extra == {"x": kept}
    assert [notice.kind for notice in told] == [kind]


@pytest.mark.parametrize("value", ["1e400", "NaN", "9" * 4200, "9" * 5000, "-1", "[[1]]"])
def test_no_offset_is_too_odd(value: str) -> None:
    line = f'{{"text": "Ann.", "spans": [{{"start": {value}, "end": 3, "label": "P"}}, [0, 3, "P"]]}}'
    assert len(read_line(line.encode(), "a").entities) == 1


@pytest.mark.parametrize(
    ("fields", "meta"),
    [
        ({"publishedAt": "2025-05-01T10:00:00Z"}, {"published": "2025-05-01T10:00:00Z"}),
        ({"publish_date": "2025-05-01 00:00:00"}, {"published": "2025-05-01"}),
        ({"datePublished": "2025-05-01"}, {"published": "2025-05-01"}),
        ({"source": {"id": None, "name": "Harbour Post"}}, {"publisher": "Harbour Post"}),
        ({"source": "https://x.example/a"}, {"url": "https://x.example/a"}),
        ({"meta": {"source": "TechCrunch"}}, {"publisher": "TechCrunch"}),
        ({"sitename": "Post", "hostname": "post.example"}, {"publisher": "Post"}),
        ({"hostname": "post.example", "source-hostname": ""}, {"publisher": "post.example"}),
        ({"author": [{"name": "Ann"}, {"name": "Bo"}]}, {"byline": "Ann, Bo"}),
        ({"title": "", "headline": "Late"}, {"title": "Late"}),
        ({"meta": {"language": ["en"], "url": {"a": 1}}}, {"language": "en", "url_as_given": {"a": 1}}),
    ],
    ids=str,
)
def test_metadata_is_found_by_the_names_of_other_tools(fields: dict[str, Any], meta: dict[str, Any]) -> None:
    assert read(text="Ann said hi.", **fields).document.meta == meta


def test_what_was_changed_for_the_metadata_is_kept_as_it_came() -> None:
    record = read(text="Ann.", authors=["Ann", "Bo"], source={"id": None, "name": "Post"})
    assert record.document.extra == {"authors": ["Ann", "Bo"], "source": {"id": None, "name": "Post"}}


def test_many_odd_spans_are_read_in_one_go() -> None:
    """The text is read a few times, however many spans need care."""
    reads = 0

    def count(found: dict[str, Any]) -> Record:
        nonlocal reads
        reads += 1
        return read_line(json.dumps(found).encode(), "a")

    spans = [{"start": "0", "end": 3.0, "type": "P", "id": 1}] * 500
    record = read_foreign({"text": "Ann.", "spans": spans}, count, lambda notice: None)
    assert (len(record.entities), len({e.id for e in record.entities})) == (500, 500)
    assert reads <= 3
