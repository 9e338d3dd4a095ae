"""Datasets for Hugging Face, and drafts of fact checks as schema.org has them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.claim import Claim
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.domain.speaker import Speaker
from annotator.formats.jsonl.writer import to_object
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Contents, Settings
from annotator.formats.tables.dataset_fields import Field, fields
from annotator.formats.tables.hugging_face import row
from tests.examples import ARTICLE, spans_of
from tests.formats.tables.written import BY_NAME, CODEBOOK, TEXT, suggested_record, whole_record, write


def unfitted(fields: tuple[Field, ...], values: dict[str, Any]) -> dict[str, Any]:
    """Return what a line was made of: all that stands in it, without fields that are empty."""
    found: dict[str, Any] = {}
    for field in fields[:-1]:
        value = values[field.name]
        if isinstance(field.shape, tuple) and value is not None:
            value = (
                [unfitted(field.shape, each) for each in value]
                if field.is_list
                else unfitted(field.shape, value)
            )
        elif field.shape == "json":
            value = [json.loads(each) for each in value]
        found[field.name] = value
    return {name: value for name, value in found.items() if value not in (None, [], {}, "")} | json.loads(
        values[fields[-1].name] or "{}"
    )


def without_empty(value: Any) -> Any:
    if isinstance(value, list):
        return [without_empty(each) for each in value]
    if not isinstance(value, dict):
        return value
    inner = {name: without_empty(each) for name, each in value.items()}
    return {name: each for name, each in inner.items() if each not in (None, [], {}, "")}


def assert_shape(fields: tuple[Field, ...], values: dict[str, Any]) -> None:
    """Hold that an object has exactly its fields, each of its type."""
    assert list(values) == [field.name for field in fields]
    types = {"string": str, "json": str, "date32": str, "int64": int, "float64": float, "bool": bool}
    for field in fields:
        value = values[field.name]
        for each in value if field.is_list else [value] if value is not None else []:
            if isinstance(field.shape, tuple):
                assert_shape(field.shape, each)
            else:
                assert type(each) is types[field.shape]


def assert_line(record: Record) -> None:
    """Hold that the line of a dataset has all declared fields and loses nothing."""
    declared = fields(CODEBOOK)
    line = row(declared, record)
    assert_shape(declared, line)
    given = to_object(record)
    for quotation in (*given["quotations"], *given.get("rejected", ())):
        first = quotation.pop("speaker")
        quotation.setdefault("speakers", [first] if first else [])
    given["flagged"] = record.layer.flagged
    del given["format"], given["version"]
    assert without_empty(unfitted(declared, line)) == without_empty(given)


def test_a_dataset_is_a_folder_with_splits_and_a_card_that_declares_them(tmp_path: Path) -> None:
    entry = BY_NAME["huggingface"]
    destination, settings = Destination(tmp_path, "news", ".zip"), Settings('a": b\n# <x>', CODEBOOK)
    parts = {"train": [whole_record(), suggested_record()], "dev": [whole_record()], "test": []}
    for part, given in parts.items():
        writer = entry.open(destination.of_part(part), settings)
        for record in given:
            writer.add(record)
        writer.finish()
        writer.close()
    assert entry.describe
    entry.describe(destination, settings, Contents({part: len(given) for part, given in parts.items()}))
    names = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert names == ["README.md", "data/dev.jsonl", "data/test.jsonl", "data/train.jsonl"]
    whole, pending = map(json.loads, (tmp_path / "data/train.jsonl").read_bytes().splitlines())
    (start, end) = (whole["quotations"][0]["addressee"][0][name] for name in ("start", "end"))
    assert TEXT[start:end] == "כתב"
    assert whole["quotations"][0]["speakers"] == ["s1", "s2"]
    assert whole["meta"]["published"] == "2025-11-28"
    assert whole["rejected"][0]["suggestion"]["reason"] == "not a quotation"
    assert (pending["annotator"], pending["quotations"][0]["suggestion"]["state"]) == (None, "pending")
    head, card = (tmp_path / "README.md").read_text(encoding="utf-8").removeprefix("---\n").split("\n---\n")
    assert 'pretty_name: "a\\": b\\n# <x>"' in head.splitlines()
    assert "license: unknown" in head.splitlines()
    assert '  - split: "dev"\n    path: "data/dev.jsonl"' in head
    assert '  - name: "train"\n    num_bytes: ' in head
    assert '# a": b \\# \\<x\\>' in card
    assert "\\<b\\>mine\\</b\\>, version 2\\|1" in card
    assert "| train | 2 |" in card
    assert "| test | 0 |" in card
    assert "test.jsonl" not in head  # no loader takes a split without lines


def test_a_date_that_is_no_day_is_kept_beside() -> None:
    record = replace(suggested_record(), document=new_document("d9", ARTICLE, {"published": "in May"}))
    meta = row(fields(CODEBOOK), record)["meta"]
    assert (meta["published"], meta["other_fields"]) == (None, '{"published": "in May"}')


def nodes(folder: Path) -> list[dict[str, Any]]:
    document = json.loads((folder / "news.jsonld").read_bytes())
    assert document["@context"] == "https://schema.org"
    return document["@graph"]  # type: ignore[no-any-return]


def test_check_worthy_claims_become_drafts_without_a_verdict(tmp_path: Path) -> None:
    (stub,) = nodes(write("claimreview", tmp_path / "a", [whole_record()]))
    assert stub == {
        "@type": "ClaimReview",
        "claimReviewed": "We will win",
        "itemReviewed": {
            "@type": "Claim",
            "author": [
                {"@type": "Person", "name": "+Ann Reed"},
                {"@type": "Person", "name": "Ben; Okoye\r\nJr"},
            ],
            "datePublished": "2025-11-28",
            "appearance": {
                "@type": "CreativeWork",
                "headline": "-2+3 is not a number",
                "url": "https://example.org/a?b=1",
                "datePublished": "2025-11-28",
                "publisher": {"@type": "Organization", "name": "The \0 Herald"},
            },
        },
    }
    assert nodes(write("claimreview", tmp_path / "b", [])) == []


def test_nothing_is_said_in_a_draft_that_is_not_known(tmp_path: Path) -> None:
    worthy = {"check_worthy": "yes"}
    words = spans_of(ARTICLE, "fares would rise")
    document = new_document(
        "d", ARTICLE, {"byline": "Nadia", "url": "javascript:x", "published": "May", "title": 3}
    )
    claims = (
        Claim("k1", words, attributes=worthy),
        Claim("k2", words, speaker="s1", attributes=worthy),
        Claim("k3", words, speaker="s2", attributes=worthy),
        Claim("k4", words, attributes={"check_worthy": "no"}),
        Claim("k5", words),
    )
    speakers = (Speaker("s1", "The Board", "organisation"), Speaker("s2", "a report", "document"))
    record = Record(document, Layer("d", "ana", claims=claims), speakers=speakers)
    found = nodes(write("claimreview", tmp_path / "a", [record]))
    assert [stub["itemReviewed"].get("author") for stub in found] == [
        {"@type": "Person", "name": "Nadia"}, {"@type": "Organization", "name": "The Board"}, None,
    ]  # fmt: skip
    for stub in found:
        assert stub["itemReviewed"]["appearance"] == {"@type": "CreativeWork"}
        assert "datePublished" not in stub["itemReviewed"]
