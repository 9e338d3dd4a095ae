"""Writing, and reading what was written: nothing is lost between two exports."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.claim import Claim
from annotator.domain.decisions import Rejection
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM
from annotator.domain.layer import Layer, Record
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.formats.input.items import Fields
from annotator.formats.input.problems import Problem
from annotator.formats.jsonl.line_items import read_lines
from annotator.formats.jsonl.reader import read_line
from annotator.formats.jsonl.writer import to_object, write_line
from tests.examples import claim_of, quotation_of, records, schema, suggested, suggested_claim, varied

TEXT = "😀 “It is late,” Ann Reed said."
FULL = Record(
    Document("a1", TEXT, {"desk": "city", "url": "https://x.test/", "title": "Late"}),
    Layer(
        "a1",
        "ana",
        "done",
        True,
        (
            quotation_of(
                "q1",
                (Span(2, 15),),
                (Span(25, 29),),
                (Span(16, 24),),
                "mixed",
                "s1",
                attributes={"mode": "speech"},
                note="sure?",
                provenance=Provenance("quotations 1.0", "rule", 0.93, "edited"),
                extra={"x_row": [1, {"deep": None}]},
            ),
            quotation_of("q2", (Span(3, 5), Span(9, 13)), parent="q1"),
        ),
        (
            claim_of(
                "c1",
                (Span(3, 13),),
                ("event", "other"),
                "q1",
                "s1",
                False,
                "hedged",
                note="weak",
                provenance=Provenance("claims 1.0", "rule", 0.75, "accepted", {"x_beside": 2}),
                extra={"x": 1.5},
            ),
        ),
        comments=("first", {"by": "ben"}),
        seconds=214,
        extra={"x_tool": "y"},
    ),
    (Entity("e2", Span(16, 19), "ORG", extra={"kb": "Q1"}), Entity("e1", Span(16, 24), "PERSON", "model")),
    (Speaker("s1", "Ann Reed", "person", ("Reed", "Ann"), {"wikidata": "Q2"}),),
    codebook={"name": "default", "version": "1.0"},
    rejected=(
        Rejection(
            suggested_claim(
                "k1",
                (Span(3, 13),),
                ("event",),
                "plain",
                None,
                None,
                Provenance("claims 1.0", "rule", 0.25, extra={"x_beside": 3}),
                "why",
                {"x_row": [1]},
            ),
            "not a claim",
        ),
    ),
)


def back(record: Record) -> Record:
    return read_line(write_line(record), "unused")


def test_every_field_comes_back() -> None:
    assert back(FULL) == FULL


def test_every_field_is_written_where_the_schema_says() -> None:
    assert list(schema().iter_errors(to_object(FULL, ("utf8", "utf16")))) == []


@given(records())
def test_any_record_comes_back_and_validates_and_its_spans_repeat_their_text(record: Record) -> None:
    data = write_line(record)
    found = json.loads(data)
    schema().validate(found)
    spans = [
        span
        for annotation in (*found["quotations"], *found["claims"])
        for role in ("content", "cue", "source")
        for span in annotation.get(role, [])
    ]
    for span in (*spans, *found["entities"]):
        assert found["text"][span["start"] : span["end"]] == span["text"] != ""
    once = write_line(read_line(data, "unused"))
    assert write_line(read_line(once, "unused")) == once
    assert data.count(b"\n") == 1


def test_the_known_metadata_stand_in_the_formats_order_and_the_others_behind() -> None:
    assert list(to_object(FULL)["meta"]) == ["title", "url", "desk"]


def test_the_keys_stand_in_the_formats_order() -> None:
    assert list(to_object(FULL))[:15] == [
        "format", "version", "id", "text", "sha256", "meta", "annotator", "status", "entities", "speakers",
        "quotations", "claims", "comments", "codebook", "seconds",
    ]  # fmt: skip


def test_a_layer_that_is_not_flagged_has_no_such_field() -> None:
    assert "flagged" not in to_object(replace(FULL, layer=replace(FULL.layer, flagged=False)))


def test_pending_suggestions_of_a_record_without_annotator_come_back_as_suggestions() -> None:
    suggestion = suggested(
        "p1", (Span(2, 15),), (Span(25, 29),), (Span(16, 24),), Provenance("q 1", "r", 0.5), "why", {"x": 1}
    )
    record = Record(
        Document("a1", TEXT, {}, {"x_tool": 1}),
        Layer("a1", None),
        FULL.entities[1:],
        suggestions=(suggestion,),
        codebook=FULL.codebook,
    )
    schema().validate(to_object(record))
    assert back(record) == record


def with_claims(*claims: Proposed[Claim]) -> Record:
    """Return a record without annotator, of one pending suggestion and claims."""
    proposed = suggested("p1", (Span(2, 15),), (), (), Provenance("q 1", "r", 0.5))
    layer = Layer("a1", None)
    return Record(Document("a1", TEXT), layer, suggestions=(proposed, *claims))


CLAIMED = suggested_claim(
    "c1",
    (Span(3, 13),),
    ("event",),
    "hedged",
    True,
    "p1",
    Provenance("c 1", "r", 0.25, extra={"x_beside": 2}),
    "why",
    {"x_row": [1], "note": "sure?"},
)


def test_suggested_claims_come_back_beside_those_of_the_layer() -> None:
    record = with_claims(CLAIMED, varied(CLAIMED, id="c2", quotation=None, attributes={"check_worthy": ""}))
    schema().validate(to_object(record, ("utf8", "utf16")))
    assert back(record) == record
    mixed = to_object(record)
    mixed["claims"].append({**mixed["claims"][1], "id": "c3"})
    del mixed["claims"][2]["suggestion"]
    read = read_line(json.dumps(mixed).encode(), "unused")
    assert [claim.id for claim in read.layer.claims] == ["c3"]
    assert [claim.id for claim in read.suggestions_of(CLAIM)] == ["c1", "c2"]


def test_what_an_annotators_claim_says_of_a_suggestion_stays_with_it() -> None:
    found = to_object(FULL)
    found["claims"][0]["suggestion"] = {"producer": "c 1", "rule": "r", "score": 1, "state": "pending"}
    read = read_line(json.dumps(found).encode(), "unused")
    assert read.suggestions == ()
    assert to_object(read) == found


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"suggestion": None}, 'rejected_claims[0].suggestion.state is not "rejected".'),
        ({"quotation": "q1"}, "rejected_claims[0].quotation 'q1' is no suggested quotation"),
        ({"content": []}, "rejected_claims[0].content is empty."),
        (
            {"suggestion": {"score": 1, "state": "rejected", "reason": 7}},
            "rejected_claims[0].suggestion.reason is not a string.",
        ),
    ],
)
def test_a_rejected_claim_that_makes_no_sense_is_refused(fields: dict[str, Any], words: str) -> None:
    found = to_object(FULL)
    found["rejected_claims"][0] |= fields
    with pytest.raises(InputError) as told:
        read_line(json.dumps(found).encode(), "unused")
    assert words in told.value.message


def test_what_others_call_rejected_claims_is_a_field_that_is_not_known() -> None:
    read = read_line(b'{"text": "Ann said hi.", "rejected_claims": ["theirs"]}', "a1")
    assert read.rejected == ()
    assert read.document.extra == {"rejected_claims_as_given": ["theirs"]}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"suggestion": "theirs"}, "claims[0].suggestion is not an object."),
        ({"suggestion": {"score": 0.5}}, "claims[0].suggestion.state is None"),
        ({"quotation": "p9"}, "claims[0].quotation 'p9' is no suggested quotation of the line."),
        ({"speaker": "s1"}, "claims[0].speaker is given, but"),
    ],
)
def test_a_suggested_claim_that_makes_no_sense_is_refused(fields: dict[str, Any], words: str) -> None:
    found = to_object(with_claims(CLAIMED))
    found["claims"][0] |= fields
    with pytest.raises(InputError) as told:
        read_line(json.dumps(found).encode(), "unused")
    assert words in told.value.message


def pending(**fields: Any) -> dict[str, Any]:
    """Return a line of one pending suggestion that names its speaker and is in writing, with these fields."""
    speaker = SuggestedSpeaker("Ann Reed", "person", Span(16, 24), "named in the source")
    suggestion = suggested(
        "p1",
        (Span(2, 15),),
        (),
        (Span(16, 24),),
        Provenance("q 1", "r", 0.5),
        "why",
        speaker=speaker,
        mode="writing",
    )
    twice = (suggestion, varied(suggestion, id="p2"))
    return to_object(Record(Document("a1", TEXT), Layer("a1", None), suggestions=twice)) | fields


def test_a_pending_suggestion_names_its_speaker_and_its_mode() -> None:
    found = pending()
    schema().validate(found)
    assert found["speakers"] == [
        {"id": "person:Ann Reed", "name": "Ann Reed", "kind": "person", "aliases": []}
    ]
    assert [q["speaker"] for q in found["quotations"]] == ["person:Ann Reed"] * 2
    assert found["quotations"][0]["attributes"] == {"mode": "writing"}
    mention = {"start": 16, "end": 24, "text": "Ann Reed"}
    assert found["quotations"][0]["suggestion"]["speaker"] == {
        "mention": mention,
        "why": "named in the source",
    }
    record = read_line(json.dumps(found).encode(), "unused")
    assert to_object(record) == found
    assert record.speakers == ()  # nobody has accepted them yet


def test_a_speaker_from_elsewhere_needs_no_mention() -> None:
    found = pending(speakers=[{"id": "s7", "name": "Ann Reed"}])
    for quotation in found["quotations"]:
        quotation["speaker"] = "s7"
        del quotation["suggestion"]["speaker"]
    (first, _) = read_line(json.dumps(found).encode(), "unused").suggestions
    assert first.speakers == (SuggestedSpeaker("Ann Reed", "person", Span(16, 24)),)


def test_a_suggested_speaker_that_is_not_in_the_line_is_refused() -> None:
    with pytest.raises(
        InputError, match=r"quotations\[0\].speaker 'person:Ann Reed' is not among the speakers"
    ):
        read_line(json.dumps(pending(speakers=[])).encode(), "unused")


def test_a_mention_beyond_the_text_is_refused() -> None:
    found = pending()
    found["quotations"][1]["suggestion"]["speaker"]["mention"] = {"start": 16, "end": 99}
    with pytest.raises(InputError, match=r"quotations\[1\].suggestion.speaker.mention.end is 99"):
        read_line(json.dumps(found).encode(), "unused")


def test_what_a_suggestion_says_beyond_the_known_fields_is_kept() -> None:
    found = to_object(FULL)
    found["quotations"][0]["suggestion"]["why"] = "A verb stands there."
    again = to_object(read_line(json.dumps(found).encode(), "unused"))
    assert again["quotations"][0]["suggestion"]["why"] == "A verb stands there."


def test_other_units_stand_beside_the_code_points() -> None:
    span: dict[str, Any] = to_object(FULL, ("utf8", "utf16"))["quotations"][0]["content"][0]
    assert span == {
        "start": 2, "end": 15, "text": "“It is late,”",
        "start_utf8": 5, "end_utf8": 22, "start_utf16": 3, "end_utf16": 16,
    }  # fmt: skip
    assert TEXT.encode()[5:22].decode() == span["text"]
    assert TEXT.encode("utf-16-le")[6:32].decode("utf-16-le") == span["text"]


def test_other_units_are_derived_and_not_kept_as_unknown_fields() -> None:
    assert read_line(write_line(FULL, ("utf8", "utf16")), "unused") == FULL


def test_a_type_that_the_marks_say_is_derived_and_another_is_the_annotators_word() -> None:
    first, second = back(FULL).layer.quotations
    assert first.type_override == "mixed"
    assert second.type_override is None


def items(data: bytes) -> list[tuple[str, object]]:
    found = read_lines(io.BytesIO(data), "articles.jsonl", "articles")
    return [(place, item) for place, item, _ in found if not isinstance(item, Fields)]


def test_a_broken_line_costs_only_itself() -> None:
    good = write_line(FULL)
    found = items(good + b'{"text": \n' + good)
    assert [place for place, _ in found] == ["articles.jsonl:1", "articles.jsonl:2", "articles.jsonl:3"]
    assert found[0][1] == found[2][1] == FULL
    assert isinstance(found[1][1], Problem)
    assert found[1][1].given == b'{"text":'


def test_empty_lines_a_byte_order_mark_and_a_missing_last_line_feed_do_no_harm() -> None:
    good = write_line(FULL)
    found = items(b"\xef\xbb\xbf" + good + b"\n \r\n" + good.rstrip())
    assert [place for place, _ in found] == ["articles.jsonl:1", "articles.jsonl:4"]


def test_an_empty_file_is_said_to_be_empty() -> None:
    ((place, item),) = items(b"\n\n")
    assert str(item) == "articles.jsonl: it is empty: there is no line in it."
    assert place == "articles.jsonl"


def test_a_line_that_is_too_long_is_passed_over_and_named(monkeypatch: Any) -> None:
    monkeypatch.setattr("annotator.formats.input.byte_lines.LONGEST_LINE", 100)
    short = b'{"text": "Hi."}'
    found = items(b'{"text": "' + b"x" * 500 + b'"}\n' + short)
    assert [place for place, _ in found] == ["articles.jsonl:1", "articles.jsonl:2"]
    assert isinstance(found[0][1], Problem)
    only_long = items(b'{"text": "' + b"x" * 500 + b'"}\n')
    assert [str(item) for _, item in only_long] == [
        "articles.jsonl:1: the line is longer than 64 MB. Write each article as a line of its own."
    ]
