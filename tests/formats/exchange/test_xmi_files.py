"""XMI with its type system: what INCEpTION and dkpro-cassis read of it, and what comes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.layer import Record
from annotator.formats.files import read_file
from annotator.formats.input.choices import Choices
from annotator.formats.input.sources import file_source
from annotator.formats.labelled.labelled_text import LabelledText
from annotator.formats.labelled.proposed_map import proposed_map
from annotator.formats.labelled.uima import labelled_texts
from tests.formats.exchange.stand_off_examples import EVERYTHING, HOSTILE, TEXT, texts_of, write

pytest.importorskip("lxml")


def read_back(path: Path) -> LabelledText:
    (text,) = texts_of(labelled_texts(file_source(path)))
    return text


def test_cassis_sees_the_same_spans_links_and_values(tmp_path: Path) -> None:
    cassis = pytest.importorskip("cassis")
    write("xmi", tmp_path, EVERYTHING)
    with (tmp_path / "TypeSystem.xml").open("rb") as stream:
        types = cassis.load_typesystem(stream)
    with (tmp_path / "ferries.ana.xmi").open("rb") as stream:
        cas = cassis.load_cas_from_xmi(stream, typesystem=types)
    assert cas.sofa_string == TEXT
    quotes = list(cas.select("webanno.custom.Quote"))
    assert [(q.role, q.get_covered_text()) for q in quotes if q.role in ("CUE", "CLAIM")] == [
        ("CUE", "told"), ("CUE", "wrote"), ("CUE", "had said"), ("CLAIM", "nobody paid"), ("CLAIM", "£5"), ("CUE", "قال"),
    ]  # fmt: skip
    first = next(q for q in quotes if q.get_covered_text() == "“We tried,”")
    assert (first.quotation_type, first.mode, first.note, first.tone) == (
        "direct",
        "speech",
        "see <page> 2",
        "rather\tsad",
    )
    assert first.speaker.elements == ["Ines Holm", 'Jan <Ek> & "Sons"']
    links = {
        (link.label, link.Governor.get_covered_text(), link.Dependent.get_covered_text())
        for link in cas.select("webanno.custom.QuoteLink")
    }
    assert ("FRAGMENT", "“We tried,”", "“for\nfive years.”") in links
    assert ("CLAIM_OF", "nobody paid", "that nobody paid £5") in links
    entities = cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    assert [(e.value, e.get_covered_text()) for e in entities] == [("ORG", "the BBC"), ("odd label|", "£5")]
    (about,) = cas.select("de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData")
    assert (about.documentId, about.language) == ("ferries", "en")
    (stored,) = cas.select("de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata")
    assert stored.username == "ana"


def test_quotations_and_claims_come_back_by_the_proposed_map(tmp_path: Path) -> None:
    write("xmi", tmp_path, EVERYTHING)
    path = tmp_path / "ferries.ana.xmi"
    text = read_back(path)
    proposed = proposed_map((label.label for label in text.labels), (r.label for r in text.relations))
    found = [item for _, item, _ in read_file(path, Choices(labels=proposed))]
    (record,) = (item for item in found if isinstance(item, Record))
    assert (record.document.id, record.layer.annotator) == ("ferries", "ana")
    given_, back = EVERYTHING.layer, record.layer
    assert [q.roles for q in back.quotations] == [q.roles for q in given_.quotations]
    assert [q.note for q in back.quotations] == [q.note for q in given_.quotations]
    assert [q.attributes for q in back.quotations] == [q.attributes for q in given_.quotations]
    assert back.quotations[2].parent == back.quotations[1].id
    assert [(c.content, c.types, c.is_check_worthy, c.is_hedged) for c in back.claims] == [
        (c.content, c.types, True, True) for c in given_.claims
    ]
    assert [(e.label, e.span) for e in record.entities] == [(e.label, e.span) for e in EVERYTHING.entities]


def test_hostile_words_are_words(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    nobody = replace(EVERYTHING, layer=replace(EVERYTHING.layer, annotator=None))
    write("xmi", folder, EVERYTHING, nobody, HOSTILE)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.x*")) == [
        "out/TypeSystem.xml", "out/_.._x_con..._ana_b_.xmi", "out/ferries.ana.xmi", "out/ferries.no_annotator.xmi",
    ]  # fmt: skip
    text = read_back(folder / "_.._x_con..._ana_b_.xmi")
    assert text.annotator == '../ana"<b>\n'
    assert text.meta["title"] == "]]>\ufffd\ufffd<!--\ufffd"
    content = next(label for label in text.labels if label.label == "CONTENT")
    assert content.attributes == {
        "quotation_type": "indirect", "a_b___": "x\n\ty\ufffd", "types": ["z"], "speaker": ["A\nB\ufffd<i>\"&'"],
        "note": "a\r\n\ufffdb",
    }  # fmt: skip
    assert {"CUE", 'a b\n<"&'} <= {label.label for label in text.labels}
