"""What attributes can be answered with, as a codebook says it."""

from __future__ import annotations

from typing import Any

import pytest

from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_check import refuse_unfit
from annotator.domain.errors import InputError
from tests.domain.test_codebook import SMALL

VALUES = [{"id": "dry", "label": "Dry"}]


def read(**fields: Any) -> Any:
    codebook = read_codebook({**SMALL, "attributes": [{"id": "tone", "label": "Tone", **fields}]})
    (attribute,) = codebook.attributes["quotation"]
    return codebook, attribute


@pytest.mark.parametrize(
    ("fields", "takes", "values"),
    [
        ({"values": VALUES}, "listed", ["dry"]),
        ({}, "text", []),
        ({"answer": "yes_no"}, "yes_no", ["yes", "no"]),
        ({"answer": "number"}, "number", []),
        ({"answer": "song", "values": VALUES}, "listed", ["dry"]),
    ],
)
def test_older_codebooks_say_it_by_their_values(fields: Any, takes: str, values: list[str]) -> None:
    _, attribute = read(**fields)
    assert attribute.takes.id == takes
    assert [value.id for value in attribute.values] == values


@pytest.mark.parametrize(
    ("words", "stored"),
    [("7", "7"), ("+7.50", "7.5"), ("2,25", "2.25"), ("\N{MINUS SIGN}0.0", "0"), (" 10 ", "10"), ("", "")],
)
def test_numbers_are_stored_by_their_digits(words: str, stored: str) -> None:
    _, attribute = read(answer="number", least=-1, most="10")
    assert attribute.read(words) == stored


@pytest.mark.parametrize("words", ["10.1", "-2", "1e3", "nan", "1.000,5", "ten", "٣", "1" * 40])
def test_other_numbers_are_refused_with_what_fits(words: str) -> None:
    _, attribute = read(answer="number", least=-1, most="10")
    with pytest.raises(InputError) as raised:
        attribute.read(words)
    assert raised.value.remedy == "It takes a number from -1 to 10."
    assert not attribute.knows(words)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"answer": "song"}, "“song” is none of listed"),
        ({"answer": "listed"}, "no value is listed"),
        ({"answer": "number", "least": "few"}, "“few” is no number"),
        ({"answer": "number", "least": 2, "most": 1}, "the least value is above the most one"),
        ({"answer": "number", "most": 1, "default": "2"}, "“2” is no value of it"),
        ({"answer": "yes_no", "default": "maybe"}, "“maybe” is no value of it"),
        ({"values": VALUES, "default": "wet"}, "“wet” is no value of it"),
        ({"values": [*VALUES, *VALUES]}, "dry: it stands there twice"),
    ],
)
def test_a_codebook_that_is_put_in_place_says_what_fits(fields: Any, said: str) -> None:
    codebook, _ = read(**fields)  # a project that has it opens
    with pytest.raises(InputError, match=said):
        refuse_unfit(codebook, "mine.json")
