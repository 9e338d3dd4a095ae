"""Names and values that are put into a search while it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.search_completion import begun, completed, field_names
from annotator.domain.search_query import read_query


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        ("sp", None, "sp"),
        ("tram pub", None, "pub"),
        ("speaker:", "speaker", ""),
        ("tram speaker:Pu", "speaker", "Pu"),
        ("speaker:“Ann Re", "speaker", "Ann Re"),
        ('speaker:"', "speaker", ""),
    ],
)
def test_what_is_being_typed_is_the_name_or_the_value_of_a_field(
    typed: str, field: str | None, words: str
) -> None:
    found = begun(typed, len(typed))
    assert found is not None
    assert (found.field.id if found.field else None, found.words) == (field, words)


@pytest.mark.parametrize("typed", ["", "s", "tram ", '"in the', "author:Sm", 'speaker:"Ann Reed" ', "a-sp"])
def test_other_words_are_neither(typed: str) -> None:
    found = begun(typed, len(typed))
    assert found is None or (found.field is None and not field_names(found.words))


def test_a_choice_takes_the_place_of_what_was_typed() -> None:
    typed = "tram spe fare"
    found = begun(typed, 8)
    assert found is not None
    assert field_names(found.words) == ["speaker:"]
    assert completed(typed, 8, found, "speaker:") == ("tram speaker: fare", 13)
    typed = 'tram speaker:"Ann R" fare'
    found = begun(typed, 19)
    assert found is not None
    assert completed(typed, 19, found, "Ann Reed") == ('tram speaker:"Ann Reed" fare', 24)
    assert completed("in:q", 4, begun("in:q", 4), "quotations") == ("in:quotations ", 14)  # type: ignore[arg-type]


@given(st.text(min_size=1).filter(lambda name: any(char.isalnum() for char in name)))
def test_any_name_is_read_back_as_the_value(name: str) -> None:
    typed = "speaker:x"
    found = begun(typed, len(typed))
    assert found is not None
    query = read_query(f"tram {completed(typed, len(typed), found, name)[0]}")
    assert len(query.conditions) <= 1
    assert [str(term) for term in query.terms] == ["tram"]
