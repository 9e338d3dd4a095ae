"""brat: a text with its annotations beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.errors import InputError
from annotator.formats.files import read_file, read_source, readable_files
from annotator.formats.input.choices import USUAL
from annotator.formats.input.items import Beside
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import file_source
from annotator.formats.labelled.brat import labelled_texts
from annotator.formats.labelled.labelled_text import LabelledText
from annotator.formats.registry import format_named
from tests.examples import SHARED
from tests.formats.labelled.reading import (
    FORMATS,
    mapped,
    notices,
    only_text,
    quotations,
    records,
    relations,
    with_beside,
    words,
)

TRAM = FORMATS / "brat" / "tram.txt"
HARBOUR = FORMATS / "brat" / "harbour.txt"


def read(text: str | bytes, annotations: str, *more: tuple[str, str]) -> list[object]:
    data = text.encode() if isinstance(text, str) else text
    files = {"a.txt": data, "a.ann": annotations.encode(), **{name: rest.encode() for name, rest in more}}
    return list(labelled_texts(with_beside("a.txt", files), USUAL))


def test_spans_and_events_are_labels_and_arguments_are_relations() -> None:
    text = only_text(labelled_texts(file_source(TRAM), USUAL))
    assert words(text) == [
        ("Content", "“The line,”", "“pays for itself.”"),
        ("Source", "Mayor Ines Calder"),
        ("Source", "She"),
        ("Content", "a delay"),
        ("Date", "on Monday,\n“pays"),
        ("Attribution", "said"),
        ("Attribution", "denied"),
    ]
    assert relations(text) == [
        ("Equiv", "Mayor Ines Calder", "She"),
        ("Content", "said", "“The line,”"),
        ("Source", "said", "Mayor Ines Calder"),
        ("Content", "denied", "a delay"),
        ("Source", "denied", "She"),
    ]


def test_attributes_references_and_notes_belong_to_their_labels() -> None:
    text = only_text(labelled_texts(file_source(TRAM), USUAL))
    by_id = {label.id: dict(label.attributes) for label in text.labels}
    assert by_id["T1"] == {"Type": "direct", "AnnotatorNotes": "two parts"}
    assert by_id["T3"] == {"Reference": "Wikidata:Q42 Ines Calder"}
    assert by_id["E2"] == {"Negation": True}


def test_the_annotations_alone_find_their_text() -> None:
    assert records(TRAM.with_suffix(".ann")) == records(TRAM)


def test_relations_put_spans_together_into_quotations() -> None:
    choices = mapped({"CONTENT": "content", "CUE": "cue", "SOURCE": "source"})
    (record,) = records(HARBOUR, choices)
    assert (record.document.id, record.entities) == ("harbour", ())
    assert quotations(record) == [
        {"content": ["The harbour stays shut until June"], "cue": ["said"], "source": ["the council"]},
        {"content": ["“a scandal”"], "cue": ["called"], "source": ["Ben Okoye"]},
    ]


def test_events_are_quotations_with_discontinuous_contents() -> None:
    labels = {"Content": "content", "Attribution": "cue", "Source": "source"}
    (record,) = records(TRAM, mapped(labels, {"Equiv": ""}))
    assert quotations(record) == [
        {"content": ["“The line,”", "“pays for itself.”"], "cue": ["said"], "source": ["Mayor Ines Calder"]},
        {"content": ["a delay"], "cue": ["denied"], "source": ["She"]},
    ]


def test_two_events_of_one_trigger_are_kept_apart() -> None:
    found = read(
        "Ann and Ben said yes and no.",
        "T1\tSay 12 16\tsaid\nT2\tS 0 3\tAnn\nT3\tS 8 11\tBen\nE1\tSay:T1 Who:T2\nE2\tSay:T1 Who:T3\n",
    )
    text = only_text(found)
    assert [label.id for label in text.labels if label.label == "Say"] == ["E1", "E2"]
    assert relations(text) == [("Who", "said", "Ann"), ("Who", "said", "Ben")]


@pytest.mark.parametrize(
    ("text", "line", "unit"),
    [
        ("Café: Ann said.", "T1\tPER 7 10\tAnn", "UTF-8 bytes"),
        ("🚋 Ann said.", "T1\tPER 3 6\tAnn", "UTF-16 units"),
        ("One.\r\nTwo.\r\nAnn said.", "T1\tPER 10 13\tAnn", "line ends of one character"),
    ],
)
def test_offsets_in_another_unit_are_told_by_the_words(text: str, line: str, unit: str) -> None:
    found = read(text, line)
    assert words(only_text(found)) == [("PER", "Ann")]
    assert [(notice.kind, notice.fields) for notice in notices(found)] == [("converted", (unit,))]


def test_broken_lines_are_named_and_the_others_go_in() -> None:
    lines = (
        "T1\tPER 0 3\tAnn",
        "T2\tPER 4 400\tsaid",
        "T3\tPER 4 8\twrote",
        "T4 PER 4 8 said",
        "R1\tsays Arg1:T1 Arg2:T9",
        "E1\tSay:T8 Who:T1",
        "X",
        "A1\t",
        "T5\tCUE 4 8\tsaid",
        "*\tEquiv T1",
    )
    found = read("Ann said.", "\n".join(lines))
    assert words(only_text(found)) == [("PER", "Ann"), ("CUE", "said")]
    (notice,) = notices(found)
    assert notice.kind == "pieces"
    for number, reason in (
        (2, "4 to 400 is no part of the text, which has 9 characters"),
        (3, "its words are “wrote”, but “said” stands there"),
        (4, "it is no line of brat's"),
        (5, "T9 is not there"),
        (6, "its trigger T8 is not there"),
        (7, "it is no line of brat's"),
        (8, "it is not like “A1⇥Name T1 value”"),
        (10, "it is not like “*⇥Equiv T1 T2”"),
    ):
        assert f"a.ann, line {number}: {reason}" in notice.message


def test_a_hundred_broken_lines_are_counted() -> None:
    (notice,) = notices(read("Ann.", "X\n" * 100))
    assert notice.message.count("a.ann, line") == 10
    assert notice.message.endswith("and 90 more")


def test_annotations_of_shared_tasks_lie_in_two_files() -> None:
    files = {
        "a.txt": b"Ann said yes.",
        "a.a1": b"T1\tPER 0 3\tAnn\n",
        "a.a2": b"T2\tCUE 4 8\tsaid\nE1\tCUE:T2 Who:T1\nM1\tNegation E1\n",
    }
    text = only_text(labelled_texts(with_beside("a.txt", files), USUAL))
    assert relations(text) == [("Who", "said", "Ann")]
    assert dict(text.labels[1].attributes) == {"Negation": True}


def test_lines_may_end_as_in_windows() -> None:
    lines = "T1\tPER 0 3\tAnn\nT2\tCUE 4 8\tsaid\nA1\tMode T2 spoken\n\n#1\tAnnotatorNotes T1\tLook\n"
    assert read("Ann said.", lines.replace("\n", "\r\n")) == read("Ann said.", lines)


def test_a_folder_has_each_text_once(tmp_path: Path) -> None:
    for name in ("a.txt", "a.ann", "a.a1", "a.a2", "annotation.conf", "b.txt", "alone.ann"):
        (tmp_path / name).write_text("Ann said.\n" if name.endswith(".txt") else "")
    left_out: list[str] = []
    files = readable_files(tmp_path, lambda path, why: left_out.append(path.name))
    assert [path.name for path in files] == ["a.txt", "alone.ann", "b.txt"]
    assert left_out == []
    ((_, alone, _),) = read_file(tmp_path / "alone.ann")
    assert isinstance(alone, Problem)
    assert "its text is not beside it (alone.txt). Put both files into one folder." in str(alone)


def test_annotations_in_an_archive_are_read_with_their_text() -> None:
    source = with_beside("a.ann", {"a.txt": b"Ann.", "a.ann": b""})
    member = type(source)(source.name, source.opened, source.beside, depth=1)
    assert list(format_named("brat").read(member, USUAL)) == [Beside()]
    assert list(read_source(member)) == []


def test_a_text_in_another_encoding_is_refused_and_can_be_chosen() -> None:
    from annotator.formats.input.choices import Choices

    files = {"a.txt": "Café: Ann".encode("cp1252"), "a.ann": b"T1\tPER 6 9\tAnn"}
    source = with_beside("a.txt", files)
    with pytest.raises(InputError, match=r"a\.txt is not UTF-8: byte 3 is 0xe9\. Choose its encoding"):
        list(labelled_texts(source, USUAL))
    text = only_text(labelled_texts(source, Choices(encoding="cp1252")))
    assert words(text) == [("PER", "Ann")]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the files of other tools are not there")
def test_every_label_of_brats_own_corpora_covers_its_words() -> None:
    files = sorted((SHARED / "data" / "formats" / "brat").glob("*.txt"))
    count = 0
    for path in files:
        found = list(labelled_texts(file_source(path), USUAL))
        assert notices(found) == []
        text = found[0]
        assert isinstance(text, LabelledText)
        count += len(text.labels)
    assert (len(files), count) == (6, 211)
