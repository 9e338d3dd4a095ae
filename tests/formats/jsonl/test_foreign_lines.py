"""Lines of other programs: whatever has a text is read, and what is not understood is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.layer import Record
from annotator.domain.offsets import canonicalise
from annotator.domain.span import Span
from annotator.formats.jsonl.reader import IMPORTED, read_line
from annotator.formats.jsonl.writer import to_object, write_line
from tests.examples import any_texts, line, schema


def read(**fields: Any) -> Record:
    return read_line(json.dumps(fields, ensure_ascii=False).encode(), "articles-7")


def test_a_text_alone_becomes_a_document_named_after_file_and_line() -> None:
    record = read(text="Ann said hi.")
    assert record.document.id == "articles-7"
    assert record.layer.annotator is None
    assert record.layer.status == "new"


def test_an_id_that_is_null_counts_as_missing() -> None:
    assert read(id=None, text="Ann said hi.").document.id == "articles-7"


def test_numbers_serve_as_ids() -> None:
    assert read(id=17, text="Ann said hi.").document.id == "17"


def test_the_usual_names_of_metadata_are_understood() -> None:
    record = read(
        text="x", headline="Tram", author="Ann", date="2025-11-28", lang="en", meta={"url": "u"}, desk="d"
    )
    assert record.document.meta == {
        "url": "u", "title": "Tram", "byline": "Ann", "published": "2025-11-28", "language": "en",
    }  # fmt: skip
    assert record.document.extra == {"desk": "d"}


def test_pairs_of_offsets_are_spans() -> None:
    text = "Ann said it was late."
    record = read(
        id="p",
        text=text,
        quotations=[{"type": "indirect", "content": [[9, 20]], "cue": [[4, 8]], "source": [[0, 3]]}],
    )
    (quotation,) = record.layer.quotations
    assert quotation.content == (Span(9, 20),)
    assert [quotation.cue, quotation.source] == [(Span(4, 8),), (Span(0, 3),)]
    assert quotation.type_override is None
    assert record.layer.annotator == IMPORTED
    assert record.layer.status == "started"


def test_quotations_without_ids_get_the_same_ids_in_each_import() -> None:
    content = {"content": [[0, 3]]}
    ids = [q.id for q in read(text="Ann said hi.", quotations=[content, content]).layer.quotations]
    assert ids == [q.id for q in read(text="Ann said hi.", quotations=[content, content]).layer.quotations]
    assert len(set(ids)) == 2


@pytest.mark.parametrize("field", ["label", "labels"])
def test_spans_of_doccano_are_entities(field: str) -> None:
    record = read(id=1, text="Ann said hi.", **{field: [[0, 3, "PER"]]})
    ((entity),) = record.entities
    assert (entity.span, entity.label, entity.origin) == (Span(0, 3), "PER", "annotator")


def test_labels_of_the_whole_text_are_kept_as_they_came() -> None:
    record = read(text="Ann said hi.", label=["politics", "local"])
    assert record.entities == ()
    assert record.document.extra == {"label": ["politics", "local"]}


def test_entities_of_doccano_with_relations_are_read_and_their_offsets_not_kept_twice() -> None:
    found = {"id": 9, "label": "PER", "start_offset": 0, "end_offset": 3}
    (entity,) = read(text="Ann said hi.", entities=[found], relations=[]).entities
    assert (entity.id, entity.span, entity.extra) == ("9", Span(0, 3), {})


def test_spans_of_prodigy_are_entities_and_its_other_fields_are_kept() -> None:
    record = read(
        text="Ann said hi.",
        spans=[{"start": 0, "end": 3, "label": "PERSON", "token_start": 0, "token_end": 0}],
        answer="accept",
        _input_hash=-5,
    )
    (entity,) = record.entities
    assert (entity.span, entity.label, entity.extra) == (
        Span(0, 3),
        "PERSON",
        {"token_start": 0, "token_end": 0},
    )
    assert record.layer.extra["answer"] == "accept"
    assert record.layer.extra["_input_hash"] == -5


def test_a_status_of_another_program_is_kept_and_does_not_spoil_the_export() -> None:
    record = read(text="Ann said hi.", status="finished")
    found = to_object(record)
    schema().validate(found | {"codebook": {}})
    assert found["status"] == "new"
    assert "finished" in json.dumps(found)
    assert read_line(write_line(record), "x").document == record.document


@pytest.mark.parametrize(
    "field", [{"comments": ["check this"]}, {"flagged": True}, {"seconds": 12}, {"status": "done"}]
)
def test_what_only_a_layer_can_hold_makes_a_layer(field: dict[str, Any]) -> None:
    record = read_line(line(annotator=None, **({"status": "new"} | field)), "x")
    assert record.layer.annotator == IMPORTED
    assert {name: to_object(record)[name] for name in field} == field


def test_entities_of_another_shape_are_kept_as_they_came() -> None:
    found = {"PERSON": ["Ann"]}
    assert read(text="Ann said hi.", entities=found).document.extra == {"entities_as_given": found}


def test_offsets_of_a_text_with_crlf_follow_it() -> None:
    text = "\ufeffOne\r\nAnn said\r\nhi."
    words = "Ann said\r\nhi"
    start = text.index(words)
    record = read(
        text=text, quotations=[{"content": [{"start": start, "end": start + len(words), "text": words}]}]
    )
    (quotation,) = record.layer.quotations
    assert quotation.content[0].of(record.document.text) == "Ann said\nhi"
    assert record.document.meta["canonicalised"] == ["byte-order mark removed", "CRLF turned into LF"]


def test_a_hash_of_the_text_as_it_was_found_is_accepted() -> None:
    from annotator.domain.document import sha256

    assert read(text="a\r\nb", sha256=sha256("a\r\nb")).document.text == "a\nb"
    assert read(text="a\r\nb", sha256=sha256("a\nb")).document.text == "a\nb"


@given(any_texts, st.data())
def test_any_text_and_span_come_in_with_the_same_words(text: str, data: st.DataObject) -> None:
    if not canonicalise(text).text.strip():
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = canonicalise("x" + text[start:end]).text[1:]
    if text[start:end] != "\r" and canonicalise(text).canonical_offset(start) < canonicalise(
        text
    ).canonical_offset(end):
        record = read(text=text, quotations=[{"content": [[start, end]]}])
        (quotation,) = record.layer.quotations
        covered = quotation.content[0].of(record.document.text)
        # A span that ends between CR and LF ends before the line break; a leading mark is gone.
        assert covered in (words, words.lstrip("\ufeff"), words[:-1])
        again = write_line(record)
        assert write_line(read_line(again, "x")) == again
