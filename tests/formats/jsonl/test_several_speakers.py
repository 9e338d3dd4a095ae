"""A quotation of several speakers in a line: what is read, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.domain.errors import InputError
from annotator.formats.jsonl.reader import read_line
from tests.examples import line

BOTH = [
    {"id": id, "name": name, "kind": "person", "aliases": []} for id, name in (("s1", "Ann"), ("s2", "Bo"))
]


def quoted(**fields: Any) -> bytes:
    quotation = {"id": "q1", "content": [{"start": 9, "end": 11, "text": "hi"}], **fields}
    return line(quotations=[quotation], speakers=BOTH)


@pytest.mark.parametrize(
    ("fields", "speakers"),
    [
        ({}, ()),
        ({"speaker": "s1"}, ("s1",)),
        ({"speaker": "s1", "speakers": ["s1", "s2"]}, ("s1", "s2")),
        ({"speaker": None, "speakers": ["s2", "s1"]}, ("s2", "s1")),
        ({"speakers": ["s2", "s1", "s2"]}, ("s2", "s1")),
        ({"speaker": "s1", "speakers": None}, ("s1",)),
    ],
)
def test_the_first_may_stand_alone_or_with_the_others(
    fields: dict[str, Any], speakers: tuple[str, ...]
) -> None:
    (quotation,) = read_line(quoted(**fields), "unused").layer.quotations
    assert quotation.speakers == speakers


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"speakers": "s1"}, "quotations[0].speakers is not a list of ids."),
        ({"speakers": ["s1", 2]}, "quotations[0].speakers is not a list of ids."),
        ({"speakers": ["s1", ""]}, "quotations[0].speakers is not a list of ids."),
        (
            {"speaker": "s2", "speakers": ["s1", "s2"]},
            "quotations[0].speakers does not begin with quotations[0].speaker 's2'.",
        ),
        ({"speakers": ["s1", "s9"]}, "'s9' is not among the speakers."),
    ],
)
def test_speakers_that_make_no_sense_are_refused(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as told:
        read_line(quoted(**fields), "unused")
    assert words in told.value.message
