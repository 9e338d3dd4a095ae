"""Files of brat: what they hold, and that they are read again as the same labels."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from annotator.domain.layer import Record
from annotator.formats.files import read_file
from annotator.formats.input.choices import Choices
from annotator.formats.input.sources import file_source
from annotator.formats.labelled.brat import labelled_texts
from annotator.formats.output.features import LossCounter
from annotator.formats.output.labels import label_map, labelled_text
from tests.examples import spans_of
from tests.formats.exchange.stand_off_examples import (
    CODEBOOK,
    EVERYTHING,
    HOSTILE,
    TEXT,
    format_named,
    texts_of,
    write,
)


def test_the_annotations_are_as_brat_documents_them(tmp_path: Path) -> None:
    write("brat", tmp_path, EVERYTHING)
    assert (tmp_path / "ana" / "ferries.txt").read_bytes().decode() == TEXT
    lines = (tmp_path / "ana" / "ferries.ann").read_text().split("\n")
    start = TEXT.index("“We")
    goes_on = TEXT.index("“for")
    assert lines[0] == (
        f"T1\tCONTENT {start} {start + 11};{goes_on} {goes_on + 4};{goes_on + 5} {goes_on + 17}\t“We tried,” “for five years.”"
    )
    forms = {
        "T": r"T\d+\t[\w-]+ \d+ \d+(;\d+ \d+)*\t[^\t]+", "R": r"R\d+\t[A-Z_]+ Arg1:T\d+ Arg2:T\d+",
        "A": r"A\d+\t[\w-]+ T\d+( [\w-]+)?", "#": r"#\d+\t[\w-]+ T\d+\t[^\t]*",
    }  # fmt: skip
    for line in lines[:-1]:
        assert re.fullmatch(forms[line[0]], line), line
    ids = [line.split("\t")[0] for line in lines[:-1]]
    assert len(ids) == len(set(ids))
    assert {line.split("\t", 1)[1] for line in lines if line[:1] in ("A", "#")} == {
        "type T1 direct", "mode T1 speech", "tone T1\trather sad", "AnnotatorNotes T1\tsee <page> 2",
        "speaker T1\tInes Holm", "speaker T1\tJan <Ek> & \"Sons\"", "type T5 indirect", "mode T5 writing",
        "speaker T5\tInes Holm", "type T8 indirect", "type T10 indirect", "types-quantity T13", "types-event T13",
        "certainty T13 hedged", "check_worthy T13 yes",
    }  # fmt: skip


def test_the_configuration_declares_all_types(tmp_path: Path) -> None:
    quotation, *others = EVERYTHING.layer.quotations
    quotation = quotation.with_spans("venue", spans_of(TEXT, "Ferries"))
    quotation = quotation.with_spans("at sea", spans_of(TEXT, "Ferries"))
    layer = replace(EVERYTHING.layer, quotations=(quotation, *others))
    write("brat", tmp_path, replace(EVERYTHING, layer=layer))
    sections = re.split(r"\[(\w+)\]\n", (tmp_path / "annotation.conf").read_text())[1:]
    declared = {name: body.split("\n") for name, body in zip(sections[::2], sections[1::2], strict=True)}
    assert {"CONTENT", "CUE", "SOURCE", "ADDRESSEE", "CLAIM", "PERSON", "VENUE", "odd_label_"} <= set(
        declared["entities"]
    )
    assert {"ADDRESSEE\tArg1:ADDRESSEE, Arg2:CONTENT", "VENUE\tArg1:VENUE, Arg2:CONTENT"} <= set(
        declared["relations"]
    )
    assert "mode\tArg:CONTENT, Value:speech|writing|thought" in declared["attributes"]
    assert "types-quantity\tArg:CLAIM" in declared["attributes"]
    shown_names = (tmp_path / "visual.conf").read_text()
    assert "odd_label_ | odd label/\n" in shown_names
    assert "types-not_a_claim | Not a claim\n" in shown_names
    assert "AT_SEA | AT SEA\n" in shown_names


def test_quotations_and_claims_come_back_by_the_map(tmp_path: Path) -> None:
    write("brat", tmp_path, EVERYTHING)
    found = [
        item
        for _, item, _ in read_file(tmp_path / "ana" / "ferries.ann", Choices(labels=label_map(CODEBOOK)))
    ]
    (record,) = (item for item in found if isinstance(item, Record))
    given_, back = EVERYTHING.layer, record.layer
    assert [(q.cue, q.source, q.spans("addressee")) for q in back.quotations] == [
        (q.cue, q.source, q.spans("addressee")) for q in given_.quotations
    ]
    assert [q.content for q in back.quotations[1:]] == [q.content for q in given_.quotations[1:]]
    assert back.quotations[2].parent == back.quotations[1].id
    assert [(c.content, c.types, c.is_check_worthy, c.is_hedged) for c in back.claims] == [
        (c.content, c.types, True, True) for c in given_.claims
    ]


def test_each_annotator_has_a_folder_and_hostile_names_stay_within(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    nobody = replace(EVERYTHING, layer=replace(EVERYTHING.layer, annotator=None))
    conf = replace(EVERYTHING, layer=replace(EVERYTHING.layer, annotator="annotation.conf"))
    write("brat", folder, EVERYTHING, nobody, conf, HOSTILE)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == {
        "annotation.conf", "visual.conf", "ana/ferries.txt", "ana/ferries.ann", "no_annotator/ferries.txt",
        "no_annotator/ferries.ann", "annotation.conf-2/ferries.txt", "annotation.conf-2/ferries.ann",
        "_ana_b_/_.._x_con.txt", "_ana_b_/_.._x_con.ann",
    }  # fmt: skip
    for path in folder.rglob("*.ann"):
        (text,) = texts_of(labelled_texts(file_source(path), Choices()))
        expected = HOSTILE if path.stem.startswith("_") else EVERYTHING
        assert len(text.labels) == len(labelled_text(expected).labels)
    assert re.search(r"^T\d+\tCUE_2 ", (folder / "_ana_b_" / "_.._x_con.ann").read_text(), re.MULTILINE)


def test_the_losses_of_an_article_are_counted() -> None:
    counter = LossCounter(format_named("brat").losses)
    counter.add(EVERYTHING)
    assert counter.in_words() == [
        "1 span with a line end or tab: they are cut there, each piece is a fragment.",
        "1 note, answer or name of several lines: their lines are joined by blanks.",
        "1 type with other signs than letters, digits, _ and -: the signs become _.",
        "4 fields of metadata: they are left out.",
        "1 entity that the model found: they look like an annotator's.",
        "2 speakers with kinds or other names: only their names are kept.",
        "1 flag or mark “done”: they are left out.",
    ]
