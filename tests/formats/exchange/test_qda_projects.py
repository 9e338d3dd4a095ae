"""REFI-QDA projects: valid by the schema, and read again as the same labels."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given

from annotator.domain.layer import Record
from annotator.formats.exchange.stand_off import for_xml
from annotator.formats.files import read_file
from annotator.formats.input.choices import Choices
from annotator.formats.input.sources import file_source
from annotator.formats.labelled.labelled_text import Label, LabelledText
from annotator.formats.labelled.refi_qda import labelled_texts
from annotator.formats.output.features import is_short_answer
from annotator.formats.output.labels import label_map, labelled_text
from tests.examples import SHARED, records
from tests.formats.exchange.stand_off_examples import (
    CODEBOOK,
    EVERYTHING,
    HOSTILE,
    TEXT,
    lists,
    shown,
    texts_of,
    write,
)

etree = pytest.importorskip("lxml.etree")

SCHEMA = SHARED / "data" / "formats" / "refi-qda" / "Project.xsd"
QDA = "{urn:QDA-XML:project:1.0}"


def as_a_project_has_it(text: LabelledText) -> LabelledText:
    """Return labels with a span each, all with the attributes; the first one with the note."""
    labels: list[Label] = []
    for label in text.labels:
        attributes = {n: v for n, v in lists(label.attributes).items() if n != "note"}
        notes = [
            words for note in lists(label.attributes).get("note", []) if (words := for_xml(note).strip())
        ]
        for name, words in list(attributes.items()):
            if name not in ("speaker", "types") and not is_short_answer(name, words[0]):
                notes = [*notes, f"{name}: {words[0]}"]
                del attributes[name]
        attributes = {n: [for_xml(word).strip() for word in words] for n, words in attributes.items()}
        note = {"note": [for_xml("\n".join(notes))]} if notes else {}
        labels += (
            replace(
                label, id=f"{label.id} {n}", spans=(span,), attributes=attributes | (note if n == 0 else {})
            )
            for n, span in enumerate(label.spans)
        )
    relations = tuple(replace(r, head=f"{r.head} 0", child=f"{r.child} 0") for r in text.relations)
    return replace(text, labels=tuple(labels), relations=relations)


def description(path: Path) -> Any:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("project.qde"))


def check(root: Any) -> None:
    """Hold a description against the schema, where that is, and its references against what it has."""
    if SCHEMA.exists():
        etree.XMLSchema(etree.parse(str(SCHEMA))).assertValid(root)
    guids = [element.get("guid") for element in root.iter() if element.get("guid")]
    assert len(guids) == len(set(guids))
    references = {"targetGUID", "originGUID", "creatingUser"}
    referred = {v for element in root.iter() for n, v in element.attrib.items() if n in references}
    assert referred <= set(guids)


def read_back(path: Path) -> list[LabelledText]:
    return list(texts_of(labelled_texts(file_source(path), Choices())))


@given(records())
def test_labels_come_back_as_the_losses_say(record: Record) -> None:
    with TemporaryDirectory() as name:
        path = write("qdpx", Path(name), record)
        check(description(path))
        (text,) = read_back(path)
    expected = as_a_project_has_it(labelled_text(record))
    fragments = [r for r in text.relations if r.label == "FRAGMENT"]
    assert len(fragments) == len(expected.labels) - len(labelled_text(record).labels)
    text = replace(text, relations=tuple(r for r in text.relations if r not in fragments))
    assert text.text == record.document.text
    assert shown(text) == shown(expected)
    assert text.annotator == (for_xml(record.layer.annotator or "") if text.labels else "")


def test_a_project_has_users_codes_cases_and_selections(tmp_path: Path) -> None:
    ben = replace(
        EVERYTHING,
        layer=replace(
            EVERYTHING.layer, annotator="ben", quotations=EVERYTHING.layer.quotations[:1], claims=()
        ),
    )
    path = write("qdpx", tmp_path, EVERYTHING, ben)
    with zipfile.ZipFile(path) as archive:
        text_name, project_name = archive.namelist()
        assert archive.read(text_name).decode() == TEXT
        assert (text_name[:8], project_name) == ("sources/", "project.qde")
    root = description(path)
    check(root)
    assert [user.get("name") for user in root.iter(f"{QDA}User")] == ["ana", "ben"]
    selections = [*root.iter(f"{QDA}PlainTextSelection")]
    assert selections
    for selection in selections:
        assert {"guid", "creationDateTime", "creatingUser", "startPosition", "endPosition"} <= set(
            selection.keys()
        )
    codes = {code.get("name"): code for code in root.iter(f"{QDA}Code")}
    assert codes["quantity"].getparent().get("name") == "CLAIM"
    assert codes["quantity"].findtext(f"{QDA}Description").startswith("Quantity or statistic: ")
    assert codes["odd label|"].getparent().get("name") == "ENTITY"
    cases = {case.get("name"): case for case in root.iter(f"{QDA}Case")}
    assert [value.text for value in cases["Ines Holm"].iter(f"{QDA}TextValue")] == [
        "person",
        "Holm; the captain",
    ]
    names = {code.get("guid"): name for name, code in codes.items()}
    first = next(root.iter(f"{QDA}PlainTextSelection"))
    start = TEXT.index("“We")
    assert (first.get("startPosition"), first.get("endPosition")) == (str(start), str(start + 11))
    coded = [names[reference.get("targetGUID")] for reference in first.iter(f"{QDA}CodeRef")]
    assert coded == ["CONTENT", "direct", "speech", "Ines Holm", 'Jan <Ek> & "Sons"']
    assert first.findtext(f"{QDA}Description") == "see <page> 2\ntone: rather\tsad"
    (source,) = root.iter(f"{QDA}TextSource")
    values = [value.text for value in source.iter(f"{QDA}TextValue")]
    assert values == ["Ferries & <stop>", "https://x.test/a?b=1&c", "en", "sea"]


def test_branches_without_codes_are_left_out(tmp_path: Path) -> None:
    bare = replace(EVERYTHING, speakers=(), layer=replace(EVERYTHING.layer, quotations=(), claims=()))
    branches = description(write("qdpx", tmp_path, bare)).findall(f"{QDA}CodeBook/{QDA}Codes/{QDA}Code")
    assert {"QUOTATION", "CLAIM", "type"} <= {branch.get("name") for branch in branches}
    assert [
        b.get("name") for b in branches if b.get("name") != "CLAIM" and b.find(f"{QDA}Code") is None
    ] == []


def test_each_user_comes_back_with_quotations_and_claims(tmp_path: Path) -> None:
    ben = replace(EVERYTHING, layer=replace(EVERYTHING.layer, annotator="ben", claims=()))
    path = write("qdpx", tmp_path, EVERYTHING, ben)
    found = [item for _, item, _ in read_file(path, Choices(labels=label_map(CODEBOOK)))]
    ana, other = (item for item in found if isinstance(item, Record))
    assert [(r.document.id, r.layer.annotator) for r in (ana, other)] == [
        ("ferries", "ana"),
        ("ferries", "ben"),
    ]
    assert ana.document.meta["title"] == "Ferries & <stop>"
    for back in (ana.layer, other.layer):
        assert [q.roles for q in back.quotations] == [q.roles for q in EVERYTHING.layer.quotations]
    assert [q.type_in(TEXT) for q in ana.layer.quotations] == [
        q.type_in(TEXT) for q in EVERYTHING.layer.quotations
    ]
    assert ana.layer.quotations[1].mode == "writing"
    assert [(c.content, c.types, c.is_check_worthy, c.is_hedged) for c in ana.layer.claims] == [
        (c.content, c.types, True, True) for c in EVERYTHING.layer.claims
    ]
    assert [(e.label, e.span) for e in ana.entities] == [(e.label, e.span) for e in EVERYTHING.entities]


def test_hostile_words_are_words_and_the_bytes_are_always_the_same(tmp_path: Path) -> None:
    paths = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        paths.append(write("qdpx", tmp_path / name, EVERYTHING, HOSTILE))
        assert list((tmp_path / name).iterdir()) == [paths[-1]]
    assert paths[0].read_bytes() == paths[1].read_bytes()
    root = description(paths[0])
    check(root)
    names = [source.get("name") for source in root.iter(f"{QDA}TextSource")]
    assert names == ["ferries", ".._.._<x>&'\"\n\t|con"]
    text = read_back(paths[0])[1]
    assert text.annotator == '../ana"<b>\n'
    assert {"CUE", "CONTENT"} <= {label.label for label in text.labels}
    assert (
        sum(
            label.label == "CUE" and label.spans == ((TEXT.index("She"), TEXT.index("She") + 3),)
            for label in text.labels
        )
        == 1
    )


def test_a_project_of_nothing_is_valid(tmp_path: Path) -> None:
    check(description(write("qdpx", tmp_path)))
