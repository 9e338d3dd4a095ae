"""Web Annotations: bodies, targets, links and sources as the W3C's data model has them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given

from annotator.domain.layer import Record
from annotator.formats.labelled.labelled_text import Label, LabelledText, Relation
from annotator.formats.output.labels import labelled_text
from tests.examples import records
from tests.formats.exchange.stand_off_examples import EVERYTHING, HOSTILE, TEXT, lists, shown, write


def collection_in(folder: Path) -> dict[str, Any]:
    (path,) = folder.rglob("*.jsonld")
    return dict(json.loads(path.read_bytes()))


def read_again(collection: dict[str, Any], text: str) -> LabelledText:
    """Return the labels of a collection by the terms of the data model alone."""
    labels, relations = [], []
    for item in collection["first"]["items"]:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        spans = []
        for target in targets:
            position, quote = target["selector"]
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert (quote["prefix"] + quote["exact"] + quote["suffix"]) in text
            spans.append((position["start"], position["end"]))
        attributes: dict[str, list[str]] = {}
        for body in item["body"][1:]:
            if body["purpose"] == "identifying":
                attributes.setdefault("speaker", []).append(body["source"]["name"])
            elif body["purpose"] == "linking":
                relations.append(Relation(body["label"], item["id"], body["source"]))
            else:
                attributes.setdefault(body.get("label", "note"), []).append(body["value"])
        labels.append(Label(item["id"], item["body"][0]["value"], tuple(spans), attributes))
    return LabelledText("", text, labels=tuple(labels), relations=tuple(relations))


@given(records())
def test_labels_can_be_read_by_positions_and_links(record: Record) -> None:
    with TemporaryDirectory() as name:
        write("web-annotation", Path(name), record)
        (path,) = Path(name).rglob("*.txt")
        assert path.read_bytes().decode() == record.document.text
        found = read_again(collection_in(Path(name)), record.document.text)
    given_ = labelled_text(record)
    expected = replace(
        given_, labels=tuple(replace(label, attributes=lists(label.attributes)) for label in given_.labels)
    )
    assert shown(found) == shown(expected)


def test_a_collection_says_what_it_is_of_and_whose(tmp_path: Path) -> None:
    write("web-annotation", tmp_path, EVERYTHING)
    collection = collection_in(tmp_path)
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["creator"]["name"], collection["total"]) == (
        "AnnotationCollection", "ana", len(labelled_text(EVERYTHING).labels),
    )  # fmt: skip
    assert collection["dc:source"] == {
        "id": "ferries.txt", "type": "Text", "format": "text/plain", "dc:identifier": "ferries",
        "dc:title": "Ferries & <stop>", "language": "en", "via": "https://x.test/a?b=1&c",
    }  # fmt: skip
    items = collection["first"]["items"]
    ids = [item["id"] for item in items]
    assert len(set(ids)) == len(ids)
    assert all(id.startswith("urn:uuid:") for id in ids)
    assert {item["motivation"] for item in items} == {"tagging", "classifying"}
    speakers = [body["source"] for body in items[0]["body"] if body["purpose"] == "identifying"]
    assert [(each.get("type"), each["name"], each.get("foaf:nick")) for each in speakers] == [
        ("Person", "Ines Holm", ["Holm", "the captain"]), ("Organization", "Jan <Ek> & \"Sons\"", None),
    ]  # fmt: skip
    claimed = [body for body in items[-3]["body"] if body["purpose"] == "linking"]
    nested = TEXT.index("that nobody paid")
    (target,) = (item["target"] for item in items if item["id"] == claimed[0]["source"])
    assert target["selector"][0]["start"] == nested


def test_layers_of_a_document_share_its_text_and_the_bytes_are_always_the_same(tmp_path: Path) -> None:
    ben = replace(EVERYTHING, layer=replace(EVERYTHING.layer, annotator="ben"))
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
        write("web-annotation", folder, EVERYTHING, ben, HOSTILE)
    first, second = ({p.name: p.read_bytes() for p in folder.iterdir()} for folder in folders)
    assert first == second
    assert sorted(first) == [
        "_.._x_con..._ana_b_.jsonld", "_.._x_con.txt", "ferries.ana.jsonld", "ferries.ben.jsonld", "ferries.txt",
    ]  # fmt: skip
    assert json.loads(first["ferries.ana.jsonld"])["id"] != json.loads(first["ferries.ben.jsonld"])["id"]


def test_a_page_that_is_no_address_is_no_source(tmp_path: Path) -> None:
    write("web-annotation", tmp_path, HOSTILE)
    source = collection_in(tmp_path)["dc:source"]
    assert "via" not in source
    assert source["dc:title"] == "]]>\ufffd\x07<!--\ufffd"
