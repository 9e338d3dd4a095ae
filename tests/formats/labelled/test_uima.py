"""UIMA files of INCEpTION: XMI with its type system, and JSON."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from annotator.formats.files import read_file
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import Source, bytes_source, file_source
from annotator.formats.labelled.labelled_text import LabelledText
from annotator.formats.labelled.uima import labelled_texts
from annotator.formats.registry import recognised
from tests.examples import SHARED
from tests.formats.labelled.reading import (
    FORMATS,
    mapped,
    notices,
    only_text,
    problems,
    quotations,
    records,
    relations,
    with_beside,
    words,
)

pytest.importorskip("lxml")

XMI = FORMATS / "xmi"
SLOTS = XMI / "slots.xmi"
LABELS = [
    ("Quote:CONTENT", "“The line pays for itself,”"),
    ("Utterance", "“The line pays for itself,”"),
    ("Quote:SOURCE", "Mayor Ines Calder"),
    ("PER", "Ines Calder"),
    ("Quote:CUE", "said"),
    ("ORG", "Fenwick Rail"),
    ("Claim", "far too dear"),
]


def member_of_export(beside: bool = True, folder: str = "annotation/tram.txt/") -> Source:
    """Return the XMI of a project's export, as a member of its archive."""
    with zipfile.ZipFile(XMI / "relations.zip") as archive:
        files = {Path(name).name: archive.read(name) for name in archive.namelist()}
    source = with_beside("ines.xmi", files if beside else {"ines.xmi": files["ines.xmi"]})
    return Source(f"export.zip/{folder}ines.xmi", source.opened, source.beside, depth=1)


def of_text(xmi: str) -> list[object]:
    return list(labelled_texts(bytes_source("a.xmi", xmi.encode())))


def xmi_of(text: str, *structures: str, members: str = "") -> str:
    spaces = 'xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"'
    view = f'<cas:View sofa="1" members="{members}"/>' if members else ""
    return (
        f'<xmi:XMI {spaces} xmlns:c="http:///webanno/custom.ecore" xmi:version="2.0">'
        f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" sofaString="{text}"/>'
        f"{''.join(structures)}{view}</xmi:XMI>"
    )


@pytest.mark.parametrize("name", ["slots.xmi", "slots.json"])
def test_spans_are_named_by_layer_and_by_the_one_feature_of_a_layer(name: str) -> None:
    text = only_text(labelled_texts(file_source(XMI / name)))
    assert words(text) == LABELS
    assert (text.id, text.annotator) == ("tram", "")
    by_label = {label.label: dict(label.attributes) for label in text.labels}
    assert by_label["PER"] == {"value": "PER", "identity": "http://example.org/calder"}
    assert by_label["Claim"] == {"about": "cost", "note": "check"}


@pytest.mark.parametrize("name", ["slots.xmi", "slots.json"])
def test_slots_are_relations_by_their_roles_or_their_feature(name: str) -> None:
    text = only_text(labelled_texts(file_source(XMI / name)))
    assert relations(text) == [
        ("speaker", "“The line pays for itself,”", "Mayor Ines Calder"),
        ("speakers", "“The line pays for itself,”", "said"),
    ]


def test_spans_cover_the_words_that_cassis_says() -> None:
    cassis = pytest.importorskip("cassis")
    with (XMI / "slots.typesystem.xml").open("rb") as stream:
        types = cassis.load_typesystem(stream)
    with SLOTS.open("rb") as stream:
        cas = cassis.load_cas_from_xmi(stream, typesystem=types)
    custom = ("webanno.custom.Quote", "webanno.custom.Utterance", "webanno.custom.Claim")
    expected = sorted(span.get_covered_text() for type in custom for span in cas.select(type))
    found = words(only_text(labelled_texts(file_source(SLOTS))))
    assert sorted(covered for label, covered in found if label not in ("PER", "ORG")) == expected


def test_slots_are_a_quotation_through_a_map() -> None:
    labels = {"Utterance": "content", "Quote:CUE": "cue", "Quote:SOURCE": "source", "Quote:CONTENT": ""}
    (record,) = records(SLOTS, mapped(labels))
    assert quotations(record) == [
        {"content": ["“The line pays for itself,”"], "cue": ["said"], "source": ["Mayor Ines Calder"]}
    ]


def test_relation_layers_are_relations_from_governor_to_dependent() -> None:
    text = only_text(labelled_texts(member_of_export()))
    assert relations(text) == [
        ("Attribution:of cue", "“The line pays for itself,”", "said"),
        ("Attribution:of source", "“The line pays for itself,”", "Mayor Ines Calder"),
    ]


def test_the_annotator_is_the_file_in_the_folder_of_the_document() -> None:
    assert only_text(labelled_texts(member_of_export())).annotator == "ines"
    assert only_text(labelled_texts(member_of_export(folder=""))).annotator == ""


def test_without_a_type_system_layers_are_told_by_their_form() -> None:
    alone = only_text(labelled_texts(member_of_export(beside=False)))
    assert words(alone) == [label for label in LABELS if label[0] != "Utterance"]
    assert relations(alone)[0] == ("Attribution:of cue", "“The line pays for itself,”", "said")
    slots = only_text(labelled_texts(with_beside("slots.xmi", {"slots.xmi": SLOTS.read_bytes()})))
    assert words(slots) == LABELS
    assert relations(slots)[1] == ("speakers", "“The line pays for itself,”", "said")


def test_a_layer_with_free_words_is_named_by_itself() -> None:
    comments = [
        f'<c:Note xmi:id="{n}" sofa="1" begin="0" end="3" comment="{"long words of mine " * 3}{n}"/>'
        for n in range(2, 5)
    ]
    assert words(only_text(of_text(xmi_of("Ann said.", *comments)))) == [("Note", "Ann")] * 3


def test_removed_annotations_are_left_out() -> None:
    spans = [f'<c:S xmi:id="{n}" sofa="1" begin="0" end="{n}"/>' for n in (2, 3)]
    assert words(only_text(of_text(xmi_of("Ann said.", *spans, members="3")))) == [("S", "Ann")]


def test_what_an_annotator_said_of_the_whole_document_is_no_label_that_does_not_fit() -> None:
    found = of_text(
        xmi_of("Ann.", '<c:S xmi:id="2" sofa="1" begin="0" end="3"/>', '<c:Topic xmi:id="3" sofa="1"/>')
    )
    assert words(only_text(found)) == [("S", "Ann")]
    assert notices(found) == []


def test_labels_of_another_text_of_the_file_are_left_out() -> None:
    spans = [f'<c:S xmi:id="{n}" sofa="{sofa}" begin="0" end="{n}"/>' for n, sofa in ((2, 9), (3, 1))]
    assert words(only_text(of_text(xmi_of("Ann said.", *spans)))) == [("S", "Ann")]


def test_spans_and_links_that_do_not_fit_are_named_and_the_others_go_in() -> None:
    found = of_text(
        xmi_of(
            "🚋 Ann.",
            '<c:S xmi:id="2" sofa="1" begin="3" end="6" links="5"/>',
            '<c:S xmi:id="3" sofa="1" begin="3" end="99"/>',
            '<c:S xmi:id="4" sofa="1" begin="1" end="2"/>',
            '<c:Link xmi:id="5" role="who" target="3"/>',
            '<c:Rel xmi:id="6" sofa="1" begin="0" end="2" Governor="2" Dependent="77"/>',
        )
    )
    assert words(only_text(found)) == [("S", "Ann")]
    (notice,) = notices(found)
    assert "S with the id 3: 3 to 99 is no part of the text" in notice.message
    assert "S with the id 4: 1 to 2 is no part of the text" in notice.message
    assert "who of S with the id 2: it leads to S" in notice.message
    assert "Rel of Rel with the id 6: it leads to nothing" in notice.message


def test_slots_and_relations_that_lead_nowhere_are_passed_over_in_json() -> None:
    structures = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaString": "Ann said."},
        {"%ID": 2, "%TYPE": "c.Q", "@sofa": 1, "begin": 0, "end": 3, "@links": [3]},
        {"%ID": 3, "%TYPE": "c.Link", "role": "who", "@target": None},
        {"%ID": 4, "%TYPE": "c.Rel", "@sofa": 1, "begin": 0, "end": 3, "@Governor": None, "@Dependent": 2},
    ]
    data = json.dumps({"%TYPES": {}, "%FEATURE_STRUCTURES": structures}).encode()
    text = only_text(labelled_texts(bytes_source("a.json", data)))
    assert ("Q", "Ann") in words(text)
    assert text.relations == ()


def test_numbers_beside_the_one_feature_of_words_name_no_label() -> None:
    structures = [
        {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaString": "Ann said."},
        {"%ID": 2, "%TYPE": "c.Q", "@sofa": 1, "begin": 0, "end": 3, "part": "SOURCE", "rank": 3},
        {"%ID": 3, "%TYPE": "c.Q", "@sofa": 1, "begin": 4, "end": 8, "part": "CUE", "rank": 4},
    ]
    data = json.dumps({"%TYPES": {}, "%FEATURE_STRUCTURES": structures}).encode()
    assert words(only_text(labelled_texts(bytes_source("a.json", data)))) == [
        ("Q:SOURCE", "Ann"),
        ("Q:CUE", "said"),
    ]


def test_the_type_system_of_a_folder_is_no_article(tmp_path: Path) -> None:
    types = (XMI / "slots.typesystem.xml").read_bytes()
    (tmp_path / "TypeSystem.xml").write_bytes(types)
    ((_, alone, _),) = read_file(tmp_path / "TypeSystem.xml")
    assert isinstance(alone, Problem)
    assert "it is the type system of UIMA files, and holds no article. Import the .xmi files." in str(alone)
    (tmp_path / "tram.xmi").write_bytes(SLOTS.read_bytes())
    assert list(read_file(tmp_path / "TypeSystem.xml")) == []


def test_entities_external_parts_and_other_xml_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]>' + xmi_of("&c;")
    (problem,) = problems(bytes_source("a.xmi", bomb.encode()))
    assert "entities" in problem
    for text in ("<a/>", "<rss version='2.0'/>", '<xmi:XMI xmlns:xmi="urn:other"/>'):
        assert recognised(bytes_source("a.xmi", text.encode())) is None
    (empty,) = problems(bytes_source("a.xmi", xmi_of("").encode()))
    assert "it has no text. Export the document with its text." in empty


def test_json_that_is_no_uimas_is_left_to_others() -> None:
    for text in ("{}", "[]", json.dumps({"text": "%TYPES"}), '{"types": {}, "%TYPES": 1}'):
        format = recognised(bytes_source("a.json", text.encode()))
        assert format is None or format.name != "uima-json"
    (problem,) = problems(bytes_source("a.json", b'{"%TYPES": {}, "%FEATURE_STRUCTURES": 7}'))
    assert "it is no JSON of UIMA" in problem


@pytest.mark.skipif(not SHARED.is_dir(), reason="the files of other tools are not there")
def test_slots_of_webannos_own_file_are_read() -> None:
    path = SHARED / "data" / "formats" / "uima" / "webanno_slot_feature.xmi"
    found = list(labelled_texts(file_source(path)))
    assert notices(found) == []
    assert isinstance(found[0], LabelledText)
    assert relations(found[0]) == [("p1", "This", "is"), ("p2", "This", "a")]
