from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.files import read_source
from annotator.formats.input.choices import Choices
from annotator.formats.input.sources import bytes_source
from tests.formats.labelled.labelled_items import (
    FILES,
    ROLES,
    Read,
    entities,
    quotations,
    read_bytes,
    read_path,
)
from tests.formats.mutations import respliced
from tests.formats.sound_items import sound


def read(text: str, name: str = "a.conll") -> Read:
    return read_bytes(name, text.encode(), ROLES)


def test_the_example_of_doccano() -> None:
    found = read_path(FILES / "conll/doccano.conll")
    assert found.record.document.text == "JAPAN GET\nNadim Ladki"
    assert entities(found.record) == [("JAPAN", "LOC"), ("Nadim Ladki", "PER")]
    assert found.notices == ["rebuilt"]


def test_the_conll_of_label_studio() -> None:
    found = read_path(FILES / "label-studio/conll2003.conll")
    assert found.labels[0].labels == {"PERSON": 1, "SOURCE": 4, "CUE": 4, "CONTENT": 5}
    assert ("Mayor Ann Roe", "SOURCE") in entities(found.record)


def test_conll_u_gives_its_text_and_the_entities_of_its_last_column() -> None:
    found = read_path(FILES / "conll/harbour.conllu")
    first, second = found.records
    assert first.document.id == "harbour"
    assert (
        first.document.text
        == "Odile Brandt runs the harbour. She didn't sleep (much).\n\nBo Lindqvist of Dock Union did."
    )
    assert entities(first) == [("Odile Brandt", "PER"), ("Bo Lindqvist", "PER"), ("Dock Union", "ORG")]
    assert (second.document.id, second.document.text, found.notices) == ("tram", "The tram runs.", [])


def test_words_of_several_tokens_in_conll_u() -> None:
    row = "{}\t{}" + "\t_" * 8 + "\n"
    text = "".join(
        row.format(*cells)
        for cells in (("1-2", "don't"), ("1", "do"), ("2", "n't"), ("2.1", "x"), ("3", "go"))
    )
    assert read(text, "a.conllu").record.document.text == "don't go"


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("B-PER I-PER O B-LOC", [("Bo Lee", "PER"), ("Ulm", "LOC")]),
        ("I-PER I-PER O I-LOC", [("Bo Lee", "PER"), ("Ulm", "LOC")]),
        ("B-PER E-PER O S-LOC", [("Bo Lee", "PER"), ("Ulm", "LOC")]),
        ("B-PER L-PER O U-LOC", [("Bo Lee", "PER"), ("Ulm", "LOC")]),
        ("B-PER B-PER I-ORG O", [("Bo", "PER"), ("Lee", "PER"), ("left", "ORG")]),
    ],
)
def test_the_ways_to_tag_runs(tags: str, expected: list[tuple[str, str]]) -> None:
    words = ["Bo", "Lee", "left", "Ulm"]
    text = "".join(f"{word} NN B-NP {tag}\n" for word, tag in zip(words, tags.split(), strict=True))
    assert entities(read(text).record) == expected


def test_documents_begin_at_their_marks_and_columns_of_roles_may_overlap() -> None:
    rows = [
        "-DOCSTART- O O O",
        "",
        "Bo B-SOURCE O O",
        "said O B-CUE O",
        "`` O O B-CONTENT",
        "no O O I-CONTENT",
        "'' O O I-CONTENT",
        ". O O O",
        "",
        "-DOCSTART- O O O",
        "",
        "Hm O O O",
    ]
    first, second = read("\n".join(rows)).records
    assert (first.document.id, second.document.id) == ("a-1", "a-2")
    assert first.document.text == "Bo said “no”."
    assert quotations(first) == ["Bo | said | “no”"]


def test_a_text_from_tokens_has_spaces_as_in_print() -> None:
    words = [
        "He",
        "(",
        "40",
        ")",
        "is",
        "n't",
        '"',
        "late",
        '"',
        ",",
        "she",
        "'s",
        "sure",
        ":",
        "50",
        "%",
        "of",
        "$",
        "3",
        "!",
    ]
    assert (
        read("".join(f"{word}\tO\n" for word in words)).record.document.text
        == "He (40) isn't \"late\", she's sure: 50% of $3!"
    )


def test_a_file_without_tokens_or_in_another_encoding_is_a_problem() -> None:
    assert "no token" in str(read("\n\n").problems)
    assert "not UTF-8" in str(read_bytes("a.conll", b"Caf\xe9 O\n").problems)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_columns_come_in_the_encoding_that_a_mark_tells_or_the_user_chooses(encoding: str) -> None:
    data = "Zoë\tB-PERSON\nsaid\tO\n".encode(encoding)
    choices = Choices(encoding=encoding if encoding == "cp1252" else None)
    found = Read(read_source(bytes_source("a.conll", data), choices))
    assert found.record.document.text == "Zoë said"
    assert entities(found.record) == [("Zoë", "PERSON")]


@given(
    st.lists(
        st.lists(
            st.text("ab'\"#=-1O ", max_size=6)
            | st.sampled_from(["B-X", "I-X", "O", "1", "1-2", "# text = a"]),
            max_size=11,
        )
    )
)
def test_any_rows_give_items_or_problems(rows: list[list[str]]) -> None:
    for separator in ("\t", " "):
        data = "\n".join(separator.join(row) for row in rows).encode()
        sound(read_source(bytes_source("a.conllu", data), Choices(labels=ROLES)), "a.conllu")


@given(st.data())
def test_mutated_files_give_items_or_problems(data: st.DataObject) -> None:
    damaged = respliced(data, (FILES / "conll/harbour.conllu").read_bytes())
    sound(read_source(bytes_source("a.conllu", damaged), Choices()), "a.conllu")
