"""Lines of JSON as they are written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.jsonl.json_lines import json_line

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs",)), max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("xyz"), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@given(_VALUES)
def test_a_value_comes_back_from_its_line(value: Any) -> None:
    line = json_line(value)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert json.loads(line.decode("utf-8")) == value


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ({"b": [1, "é😀\u2028"], "a": None}, '{"b":[1,"é😀\u2028"],"a":null}\n'),
        (
            {"big": 2**64, "small": -(2**63) - 1},
            '{"big":18446744073709551616,"small":-9223372036854775809}\n',
        ),
        ({"é": 2**64}, '{"é":18446744073709551616}\n'),  # what the slow encoder writes looks the same
    ],
)
def test_lines_are_compact_and_in_utf_8(value: Any, line: str) -> None:
    assert json_line(value) == line.encode("utf-8")


@pytest.mark.parametrize("value", ["\ud800", {"\udc00": 1}])
def test_half_of_a_surrogate_pair_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="surrogate"):
        json_line(value)
