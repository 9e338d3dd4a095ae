"""What cannot be read is refused with the field and what is wrong with it."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from annotator.domain.errors import InputError
from annotator.formats.jsonl.line_items import read_lines
from annotator.formats.jsonl.reader import read_line
from tests.examples import line

SPAN = {"start": 0, "end": 3, "text": "Ann"}
QUOTATION = {"id": "q1", "content": [SPAN]}
CLAIM = {"id": "c1", "content": [SPAN]}
SUGGESTION = {"producer": "p", "rule": "r", "score": 0.5, "state": "accepted"}


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as refused:
        read_line(data, "articles-1")
    return str(refused.value)


def quotation(**fields: Any) -> dict[str, Any]:
    return {"quotations": [QUOTATION | fields]}


def content(**fields: Any) -> dict[str, Any]:
    return quotation(content=[{**SPAN, **fields}])


CASES: list[tuple[dict[str, Any], str]] = [
    (content(end=512), "quotations[0].content[0].end is 512, but the text has 12 characters."),
    (content(start=-1), "quotations[0].content[0].start is -1, which lies before the text."),
    (content(start=5, end=2), "quotations[0].content[0] is empty: start 5 is not before end 2."),
    (content(start=0.0), "quotations[0].content[0].start is 0.0, not a number"),
    (content(start=1.5), "quotations[0].content[0].start is 1.5, not a"),
    (content(end=True), "quotations[0].content[0].end is True, not a"),
    (content(end="3"), "quotations[0].content[0].end is '3', not a"),
    (content(text="Ben"), 'quotations[0].content[0].text is "Ben", but the text has "Ann" there.'),
    (quotation(content=[]), "quotations[0].content is empty."),
    (quotation(content="Ann"), "quotations[0].content is not a list of spans."),
    (quotation(cue=[7]), "quotations[0].cue[0] is not a span."),
    (quotation(type="loud"), "quotations[0].type is 'loud'; it must be one of direct, indirect, mixed."),
    (quotation(attributes=["x"]), "quotations[0].attributes is not an object."),
    (quotation(note=3), "quotations[0].note is not a string."),
    (quotation(speaker="s9"), "quotations[0].speaker 's9' is not among the speakers."),
    (quotation(parent="q9"), "quotations[0].parent 'q9' is no other quotation of the line."),
    (quotation(parent="q1"), "quotations[0].parent 'q1' is no other quotation of the line."),
    (quotation(id=1.5), "quotations[0].id is neither a string nor a number."),
    (quotation(suggestion="x"), "quotations[0].suggestion is not an object."),
    (
        quotation(suggestion={**SUGGESTION, "state": "x"}),
        "quotations[0].suggestion.state is 'x'; it must be one",
    ),
    (quotation(suggestion={**SUGGESTION, "score": "x"}), "quotations[0].suggestion.score is not a number"),
    (quotation(suggestion={**SUGGESTION, "score": 10**30}), "quotations[0].suggestion.score is not a number"),
    ({"quotations": [QUOTATION, QUOTATION]}, "quotations[1].id 'q1' occurs twice in the line."),
    ({"quotations": ["x"]}, "quotations[0] is not an object."),
    ({"quotations": {"q1": QUOTATION}}, "quotations is not a list."),
    (
        {"quotations": [{**QUOTATION, "parent": "q2"}, {**QUOTATION, "id": "q2", "parent": "q1"}]},
        "quotations[0].parent 'q2' is reported within this quotation itself.",
    ),
    ({"claims": [CLAIM, CLAIM]}, "claims[1].id 'c1' occurs twice in the line."),
    ({"claims": [{**CLAIM, "content": []}]}, "claims[0].content is empty."),
    ({"claims": [{**CLAIM, "types": "event"}]}, "claims[0].types is not a list of strings."),
    (
        {"claims": [{**CLAIM, "check_worthy": "yes"}]},
        "claims[0].check_worthy is neither true, false nor null.",
    ),
    (
        {"claims": [{**CLAIM, "certainty": "?"}]},
        'claims[0].certainty is \'?\'; it must be "plain" or "hedged".',
    ),
    ({"claims": [{**CLAIM, "quotation": "q9"}]}, "claims[0].quotation 'q9' is no quotation of the line."),
    ({"claims": [{**CLAIM, "speaker": "s9"}]}, "claims[0].speaker 's9' is not among the speakers."),
    ({"entities": [SPAN]}, "entities[0].label is missing."),
    ({"entities": [{**SPAN, "label": "X", "origin": "y"}]}, "entities[0].origin is 'y'"),
    ({"entities": {"PERSON": [SPAN]}}, "entities is not a list."),
    ({"speakers": [{"id": "s1"}]}, "speakers[0].name is missing."),
    (
        {"speakers": [{"id": "s1", "name": "A", "aliases": "B"}]},
        "speakers[0].aliases is not a list of strings.",
    ),
    (
        {"speakers": [{"id": "s1", "name": "A"}, {"id": "s1", "name": "B"}]},
        "speakers[1].id 's1' occurs twice",
    ),
    ({"meta": ["x"]}, "meta is not an object."),
    ({"meta": {"title": 3}}, "meta.title is not a string."),
    ({"status": "finished"}, "status is 'finished'; it must be one of new, started, done."),
    ({"seconds": 1.5}, "seconds is not a"),
    ({"seconds": -1}, "seconds is not a"),
    ({"comments": "x"}, "comments is not a list."),
    ({"codebook": "x"}, "codebook is not an object."),
    ({"flagged": "no"}, "flagged is neither true nor false."),
    ({"annotator": 3}, "annotator is not a string."),
    ({"id": 1.5}, "id is neither a string nor a number."),
    ({"id": " "}, "id is empty."),
    ({"version": 2}, "version is 2; this program reads version 1. Import it with a newer version"),
    ({"version": None}, "version is None; this program reads version 1."),
    (
        {"sha256": "0" * 64},
        "sha256 is not that of text: the text was changed after the annotations were made.",
    ),
    ({"text": None}, "text is missing."),
    ({"text": ["x"]}, "text is not a string."),
    ({"text": " \n"}, "text is empty."),
    ({"text": "a\0b"}, "The text has a NUL character at 1."),
]


@pytest.mark.parametrize(("fields", "message"), CASES, ids=[message[:60] for _, message in CASES])
def test_a_wrong_field_is_named(fields: dict[str, Any], message: str) -> None:
    assert refusal(line(**fields)).startswith(message)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'{"text": "x"', "it is not JSON: "),
        (b"[1]", "it is not a JSON object. Write each of its objects on one line: jq -c"),
        (b'"text"', "it is not a JSON object."),
        (b'{"text": "caf\xe9"}', "it is not UTF-8 (byte 13 of the line). Save it again as UTF-8."),
        (b'{"text": "a\\ud83d"}', "it has half a surrogate pair"),
        (b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "its JSON is nested too deeply."),
        (b'{"text": "a", "x": ' + b"[" * 600 + b"]" * 600 + b"}", "its JSON is nested too deeply."),
        (
            b'{"text": "a", "x": ' + b'{"y":' * 600 + b"1" + b"}" * 600 + b"}",
            "its JSON is nested too deeply.",
        ),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_line_that_is_no_such_json_is_refused(data: bytes, message: str) -> None:
    assert refusal(data).startswith(message)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (b"NaN", "it has numbers that JSON does not have (NaN)."),
        (b"1e999", "it has numbers that JSON does not have (1e999)."),
        (b"9" * 5000, "it has numbers that JSON does not have (999999"),
        (b'"\\ud83d"', "it has half a surrogate pair, which has no UTF-8 form (x)."),
        (b'1, "x": 2', "a field stands twice in an object (x)."),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_cannot_be_kept_as_it_came_is_refused_in_lines_of_our_format(value: bytes, message: str) -> None:
    assert refusal(line()[:-1] + b', "x": ' + value + b"}").startswith(message)


def test_the_problem_names_file_line_and_field() -> None:
    text = "x" * 498
    fields = {"quotations": [QUOTATION, QUOTATION, {"id": "q3", "content": [{"start": 42, "end": 512}]}]}
    fields["quotations"][0] = {"id": "q1", "content": [[0, 3]]}
    fields["quotations"][1] = {"id": "q2", "content": [[0, 3]]}
    data = b'{"text": "fine"}\n' * 16 + line(text, **fields)
    *_, (_, item, _) = read_lines(io.BytesIO(data), "articles.jsonl", "articles")
    assert (
        str(item)
        == "articles.jsonl:17: quotations[2].content[0].end is 512, but the text has 498 characters."
    )


def test_an_emoji_written_as_a_whole_pair_of_escapes_is_read() -> None:
    data = json.dumps({"text": "a 😀"}, ensure_ascii=True).encode()
    assert b"\\ud83d" in data
    assert read_line(data, "x").document.text == "a 😀"
