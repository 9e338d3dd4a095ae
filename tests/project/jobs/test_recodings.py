"""Tables between the codings that come with the program, and tables in files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_check import refuse_unknown_targets
from annotator.domain.errors import InputError
from annotator.domain.recoding import Recoding
from annotator.project.bundled_codebooks import bundled_codebook, bundled_codebooks
from annotator.project.jobs.recodings import bundled_tables, table_named


def test_there_is_a_table_between_any_two_codings() -> None:
    names = bundled_codebooks()
    assert bundled_tables() == sorted(f"{one}-to-{other}" for one in names for other in names if one != other)


@pytest.mark.parametrize("name", bundled_tables())
def test_a_table_moves_all_claim_types_as_its_codebooks_say(name: str) -> None:
    table = table_named(name)
    before, after = (read_codebook(bundled_codebook(each)) for each in (table.source, table.target))
    assert f"{table.source}-to-{table.target}" == name
    moves = table.recoding.claim_types
    assert set(moves) == {type.id for type in before.claim_types}
    refuse_unknown_targets(after, table.recoding, name)
    if table.source == "default":
        covers = {covered: type.id for type in after.claim_types for covered in type.covers}
        assert moves == covers
    # What one coding does not tell apart is said, or loses its type.
    told = len(set(moves.values()) - {None}) == len(moves)
    assert told or table.remarks


def test_a_table_is_read_from_csv(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text(
        "what,label,becomes,kind,attribute,remark\n"
        "claim type,event,law,,,sure\n"
        "claim type,opinion,-,,,\n"
        "entity type,LOC,GPE,,,\n"
        "role,addressee,source,,,\n"
        "attribute,tone,mode,quotation,,\n"
        "value,thought,speech,quotation,mode,\n",
        encoding="utf-8-sig",
    )
    assert table_named(str(path)).recoding == Recoding(
        claim_types={"event": "law", "opinion": None},
        entity_types={"LOC": "GPE"},
        roles={"addressee": "source"},
        attributes={"quotation": {"tone": "mode"}},
        values={"quotation": {"mode": {"thought": "speech"}}},
    )


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.csv", "what,label\n", "a.csv: .*no column “becomes”"),
        ("a.csv", f"what,label,becomes\nclaim type,event,{'x' * 200_000}\n", "too long"),
        ("a.json", '{"claim_type": {"event": "other"}}', "“claim_type” of the table"),
        ("a.csv", "what,label,becomes\nclaim type,event,\n", "Line 2 of the table"),
        ("a.csv", "what,label,becomes,kind\nattribute,tone,mode,song\n", "“attributes, song”"),
        ("a.json", "[]", "no JSON object"),
        ("a.json", "{", "not JSON"),
        ("a.json", json.dumps({"claim_types": {"a": 3}}), "“claim_types, a”"),
        ("a.json", json.dumps({"values": {"claim": {"tone": []}}}), "“values, claim, tone”"),
        ("a.json", b"\xff", "not UTF-8"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, name: str, data: str | bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    with pytest.raises(InputError, match=said):
        table_named(str(path))
    with pytest.raises(InputError, match="default-to-fullfact"):
        table_named(str(tmp_path / "none.json"))
