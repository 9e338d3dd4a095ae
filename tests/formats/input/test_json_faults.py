from __future__ import annotations

import json
from collections.abc import Callable

import orjson

from annotator.formats.input.json_faults import json_fault

FAULTS = [
    ('{"text": "Ann said hi.', "the quote mark at character 10 is never closed"),
    ('{"text": }', "a value is missing at character 10"),
    ('{text: "Ann said hi."}', "the name of a field, in double quotes, is missing at character 2"),
    ('{"text" "Ann said hi."}', "a colon is missing at character 9"),
    ('{"text": "Ann" "id": 1}', "a comma or a closing bracket is missing at character 16"),
    (
        '{"text": "Ann\n"}',
        "there is a line break or control character between quote marks in line 1 at character 14",
    ),
    ('{"text": "\\q"}', "the backslash at character 11 stands before a sign that JSON does not allow there"),
    ('{"text": "\\u12"}', "the backslash at character 1"),
    ('{"id": 1} {"id": 2}', "there is more after its end at character 11"),
    ('{\n"text": x\n}', "a value is missing in line 2 at character 9"),
    (f"[{'1' * 5_000}]", "a number in it has too many digits"),
]


def said(loads: Callable[[str], object], text: str) -> str:
    try:
        loads(text)
    except ValueError as error:
        return json_fault(error)
    return ""


def test_faults_of_json_are_told_in_words_of_our_own_with_their_place() -> None:
    for text, words in FAULTS:
        assert said(json.loads, text).startswith(words), text
    assert said(orjson.loads, '{"text": x}') == "it cannot be read at character 10"
