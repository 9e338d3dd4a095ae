"""Numbers with their nouns, and names that may be many."""

from __future__ import annotations

import pytest

from annotator.domain.counted_nouns import counted, some_of
from annotator.domain.errors import InputError
from annotator.domain.span import Span, check_span


def test_one_thing_is_no_plural() -> None:
    assert [counted(n, "layer") for n in (0, 1, 1204)] == ["0 layers", "1 layer", "1,204 layers"]
    assert [counted(n, "entity", "entities") for n in (1, 2)] == ["1 entity", "2 entities"]
    with pytest.raises(InputError, match=r"but the text has 1 character\.$"):
        check_span(Span(0, 2), 1)


def test_of_many_names_the_first_are_told() -> None:
    assert [some_of(names) for names in ("a", "ab", "abc", "abcde")] == [
        "a",
        "a and b",
        "a, b and c",
        "a, b, c and 2 more",
    ]
