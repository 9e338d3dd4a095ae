from __future__ import annotations

import io
import json
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import InputError
from annotator.formats.input import json_splitter
from annotator.formats.input.json_values import JsonValue, json_values, sample_of
from annotator.formats.input.sources import Source, bytes_source


def values(data: bytes) -> list[object]:
    return [(value.number, value.value) for value in json_values(bytes_source("a.json", data))]


OBJECTS = [{"a": 'x]"}'}, {"b": [{"c": "é😀"}]}]


@pytest.mark.parametrize(
    "written",
    [
        json.dumps(OBJECTS),
        json.dumps(OBJECTS, indent=2, ensure_ascii=False),
        "\n".join(map(json.dumps, OBJECTS)),
        "\n\n".join(json.dumps(o, indent=2) for o in OBJECTS),
        "\ufeff" + json.dumps(OBJECTS),
        json.dumps([1, "two", [OBJECTS]]),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32"])
def test_objects_come_from_lists_lines_and_one_after_the_other(written: str, encoding: str) -> None:
    if encoding != "utf-8":
        written = written.lstrip("\ufeff")
    data = written.encode(encoding)
    assert [value for _, value in values(data)] == OBJECTS
    assert list(sample_of(data)) == OBJECTS


def test_a_bad_object_affects_no_other_and_comes_with_its_bytes() -> None:
    first, bad, last = json_values(bytes_source("a.json", b'[{"a":1}, {bad}, {"b":2}]'))
    assert (first.value, last.value, last.number) == ({"a": 1}, {"b": 2}, 3)
    assert isinstance(bad.value, InputError)
    assert bad.given == b"{bad}"


def test_of_a_file_that_is_cut_off_the_whole_objects_come_and_the_rest_is_told() -> None:
    (_, whole), (number, rest) = values(b'[{"a":1}, {"b":"2')
    assert (whole, number) == ({"a": 1}, 2)
    assert "cut off" in str(rest)


def test_an_object_longer_than_the_sample_is_recognised_by_its_beginning() -> None:
    assert sample_of(b'{"text": "a, b", "spans": [{"start": 1, "end": 2}, {"st') == (
        {"text": "a, b", "spans": [{"start": 1, "end": 2}]},
    )


def test_without_an_object_the_file_is_refused() -> None:
    with pytest.raises(InputError, match="no JSON object"):
        values(b"[1, 2]")


def test_an_object_without_end_is_not_read_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.BytesIO):
        given = 0

        def read(self, size: int | None = -1, /) -> bytes:
            self.given += size or 0
            return b'{"a": "' if self.given == size else b"x" * (size or 0)

    stream = Endless()
    monkeypatch.setattr(json_splitter, "LONGEST_LINE", 1_000_000)
    monkeypatch.setattr(Source, "head", b'{"a": "x')

    def opened() -> BinaryIO:
        return stream

    with pytest.raises(InputError, match="it has a string of over 0 MB"):
        list(json_values(Source("a.json", opened)))
    assert stream.given < 4_000_000


@given(st.binary(max_size=200) | st.text('{}[]",:\\ax1 \n', max_size=200).map(str.encode))
def test_any_bytes_give_objects_or_errors(data: bytes) -> None:
    sample_of(data)
    values: list[JsonValue] = []
    try:
        values += json_values(bytes_source("a.json", data))
    except InputError as error:
        assert error.message.endswith(".")
    assert all(isinstance(value.value, dict) or value.value.message.endswith(".") for value in values)
    assert [value.number for value in values] == sorted({value.number for value in values})
