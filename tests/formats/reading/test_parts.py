"""A large file of lines is read in parts, and gives what it gives when it is read as a whole."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from annotator.domain.layer import Record
from annotator.formats.files import read_file
from annotator.formats.input.choices import Choices
from annotator.formats.input.import_plan import FileChoice, ImportPlan
from annotator.formats.input.items import Item
from annotator.formats.reading import parts
from annotator.formats.reading.file_batches import batches
from annotator.formats.reading.parts import Mark, batches_of, parts_of

PLAN = ImportPlan()


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 300)
    monkeypatch.setattr(parts, "_LARGE", 600)
    monkeypatch.setattr(parts, "_MOST_ITEMS", 3)


def lines(seed: int, odd: tuple[str, ...] = ()) -> bytes:
    """Return lines with articles, some of them odd, others without an id, and empty lines."""
    chance = random.Random(seed)
    written = ['{"id": "first", "text": "The first."}', '{"text": "The second."}']
    for number in range(120):
        text = " ".join(
            chance.choices(["Ann", "said", "“no”,", '"text":', "{", "}", "😀"], k=chance.randint(1, 40))
        )
        fields = {"text": text, "meta": {"title": f"Report {number}"}}
        written.append(json.dumps(fields, ensure_ascii=chance.random() < 0.5))
        if odd and chance.random() < 0.3:
            written.append(chance.choice(odd))
    return "\n".join(written).encode() + b"\n" * chance.randint(0, 3)


def in_parts(path: Path) -> list[Item]:
    return [item for part in parts_of([path], PLAN) for batch in batches_of(part) for item in batch.items]


@pytest.mark.parametrize("seed", range(20))
def test_parts_give_the_items_of_the_whole_file_with_the_same_numbers(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        lines(seed, ("", "  ", "\ufeff", '{"title": "No text"}', "{}", "[1]", '{"text": 3}', '"x"'))
    )
    assert len(list(parts_of([path], PLAN))) > 3
    assert in_parts(path) == list(read_file(path))


def test_a_value_over_several_lines_is_never_divided(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    pretty = json.dumps({"text": "x " * 400, "paragraphs": [{"number": n} for n in range(60)]}, indent=1)
    path.write_bytes(lines(1) + pretty.encode() + b"\n" + lines(2))
    records = [(place, item) for place, item, _ in in_parts(path) if isinstance(item, Record)]
    assert records == [(place, item) for place, item, _ in read_file(path) if isinstance(item, Record)]


def test_broken_lines_cost_only_themselves_in_parts(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(lines(3, ('{"te', "}", '{"text": "a",')))
    records = [place for place, item, _ in in_parts(path) if isinstance(item, Record)]
    assert records == [place for place, item, _ in read_file(path) if isinstance(item, Record)]


@pytest.mark.parametrize(
    ("name", "data", "plan"),
    [
        ("a.txt", lines(4), PLAN),
        ("small.jsonl", b'{"text": "One."}\n', PLAN),
        ("pretty.jsonl", json.dumps([{"text": "x" * 99}] * 20, indent=1).encode(), PLAN),
        ("wide.jsonl", lines(4).decode().encode("utf-16"), PLAN),
        ("chosen.jsonl", lines(4), ImportPlan(FileChoice(choices=Choices(encoding="utf-8")))),
        ("missing.jsonl", None, PLAN),
    ],
)
def test_only_lines_in_utf_8_are_divided(
    tmp_path: Path, name: str, data: bytes | None, plan: ImportPlan
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    (part,) = parts_of([tmp_path / name], plan)
    assert part.end is None


def test_reading_goes_on_behind_any_batch(tmp_path: Path) -> None:
    files = [tmp_path / "a.jsonl", tmp_path / "b.jsonl", tmp_path / "c.txt"]
    files[0].write_bytes(lines(5))
    files[1].write_bytes(b'{"text": "One."}\n{"text": "Two."}\n{}\n{"text": "Three."}\n')
    files[2].write_text("Four.")
    taken: list[Item] = []
    marks: list[tuple[int, Mark]] = [(0, Mark())]
    with batches(files, PLAN) as found:
        for batch in found:
            taken += batch.items
            marks.append((len(taken), batch.behind))
    assert len(marks) > 20
    for number, mark in marks:
        with batches(files, PLAN, mark) as found:
            assert [item for batch in found for item in batch.items] == taken[number:]
