"""Documents of spaCy: .spacy files and JSON."""

from __future__ import annotations

import json
import pickle
import re
import zlib
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import InputError
from annotator.formats.files import read_file, read_source
from annotator.formats.input.choices import USUAL
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import Source, bytes_source, file_source
from annotator.formats.labelled import spacy_files, spacy_json
from annotator.formats.labelled.labelled_text import LabelledText
from annotator.formats.labelled.message_pack import unpacked
from annotator.formats.labelled.spacy_symbols import NUMBERS
from annotator.formats.registry import recognised
from tests.formats.labelled.reading import (
    FORMATS,
    mapped,
    notices,
    only_text,
    problems,
    quotations,
    records,
    words,
)

TWO = FORMATS / "spacy" / "two_articles.spacy"
LABELS_OF_TRAM = [
    ("CONTENT", "“The agent signed on Monday,”"),
    ("DATE", "Monday"),
    ("SOURCE", "Mayor Ines Calder"),
    ("PERSON", "Ines Calder"),
    ("CUE", "said"),
    ("PERSON", "Ben Okoye"),
    ("ORG", "Fenwick Rail"),
    ("claims:OPINION", "far too dear"),
]


def texts_of(path: Path) -> list[LabelledText]:
    source = file_source(path)
    is_binary = path.suffix == ".spacy"
    found = spacy_files.labelled_texts(source) if is_binary else spacy_json.labelled_texts(source, USUAL)
    return [item for item in found if isinstance(item, LabelledText)]


def docs_of(data: bytes) -> Source:
    return bytes_source("a.spacy", data)


@pytest.mark.parametrize("name", ["two_articles.spacy", "docs.jsonl"])
def test_entities_and_span_groups_are_labels(name: str) -> None:
    tram, harbour = texts_of(FORMATS / "spacy" / name)
    assert words(tram) == LABELS_OF_TRAM
    assert words(harbour) == [("source", "the council"), ("cue", "said")]
    assert harbour.extra == {"cats": {"news": 0.9}}


def test_words_that_spacy_numbers_itself_are_words_of_the_text() -> None:
    tram, harbour = texts_of(TWO)
    assert "“The agent signed on Monday,”" in tram.text
    assert harbour.text.startswith("ORG and DATE are words here.")


def test_texts_of_words_alone_have_a_space_behind_each() -> None:
    (text,) = texts_of(FORMATS / "spacy" / "words_only.spacy")
    assert text.text == "Prices fell , Ann Reed said . "
    assert words(text) == [("PERSON", "Ann Reed")]


def test_one_document_is_named_after_its_file_and_many_are_numbered() -> None:
    assert [record.document.id for record in records(FORMATS / "spacy" / "doc.json")] == ["doc"]
    assert [record.document.id for record in records(TWO)] == ["two_articles-1", "two_articles-2"]


def test_groups_of_roles_are_quotations_through_a_map() -> None:
    labels = {"CONTENT": "content", "CUE": "cue", "SOURCE": "source"}
    record, _ = records(TWO, mapped(labels))
    assert quotations(record) == [
        {"content": ["“The agent signed on Monday,”"], "cue": ["said"], "source": ["Mayor Ines Calder"]}
    ]


def test_a_list_of_documents_is_read_too(tmp_path: Path) -> None:
    lines = (FORMATS / "spacy" / "docs.jsonl").read_text().splitlines()
    path = tmp_path / "docs.json"
    path.write_text(f"[{', '.join(lines)}]")
    assert len(records(path)) == 2


def test_json_of_other_tools_is_not_taken_for_spacys() -> None:
    for line in (
        '{"text": "Ann said.", "tokens": [{"text": "Ann", "start": 0, "end": 3, "id": 0}], "spans": []}',
        '{"text": "Ann said.", "ents": [[0, 3, "PERSON"]]}',
        '{"text": "\\"tokens\\": [{\\"id\\": 0, \\"start\\": 0, \\"end\\": 3}]"}',
        '{"id": 0, "tokens": [{"id": 0, "start": 0, "end": 3}]}',
    ):
        format = recognised(bytes_source("a.jsonl", line.encode()))
        assert format is None or format.name != "spacy-json", line


def test_spans_that_do_not_fit_are_named_and_the_others_go_in() -> None:
    ents = [{"start": 0, "end": 3, "label": "A"}, {"start": 2, "end": 30, "label": "B"}, 7]
    value = {"text": "Ann said.", "ents": ents, "tokens": [{"id": 0, "start": 0, "end": 3}]}
    found = list(spacy_json.labelled_texts(bytes_source("a.json", json.dumps(value).encode()), USUAL))
    assert words(only_text(found)) == [("A", "Ann")]
    (notice,) = notices(found)
    assert "ents[1]: 2 to 30 is no part of the text; ents[2]" in notice.message


def test_one_bad_line_does_not_stop_the_others() -> None:
    good = (FORMATS / "spacy" / "doc.json").read_text()
    source = bytes_source("a.jsonl", f'{good}\n{{"text": \n[]\n{good}\n'.encode())
    items = [item for _, item, _ in read_source(source)]
    assert [type(item).__name__ for item in items if not hasattr(item, "labels")] == [
        "Record",
        "Problem",
        "Problem",
        "Record",
    ]


def _changed(**fields: Any) -> bytes:
    """Return the file of two articles with other fields, written by spaCy's own library."""
    srsly = pytest.importorskip("srsly")
    message = srsly.msgpack_loads(zlib.decompress(TWO.read_bytes()))
    for name, value in fields.items():
        if value is None:
            del message[name]
        else:
            message[name] = value
    return zlib.compress(srsly.msgpack_dumps(message))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"version": "0.2"}, r"it is of version 0\.2; version 0\.1 can be read\. Write it with spaCy 3"),
        ({"version": None}, "it is of version 2 of spaCy"),
        ({"lengths": b"\1"}, "its tables do not fit each other"),
        ({"lengths": b"\xff\xff\xff\xff\x01\0\0\0"}, "its tables do not fit each other"),
        ({"attrs": [1, 2]}, "its tables do not fit each other"),
        ({"strings": 7}, "its tables do not fit each other"),
        ({"strings": []}, "a word of it is not in the list of words"),
    ],
)
def test_damaged_files_and_other_versions_are_named(fields: dict[str, Any], message: str) -> None:
    (first, *_) = problems(docs_of(_changed(**fields)))
    assert re.search(message, first), first


def test_a_file_that_is_none_of_spacys_is_named() -> None:
    for data in (b"", b"not zlib", pickle.dumps([1]), zlib.compress(b"\xc1"), zlib.compress(b"\x90")):
        (problem,) = problems(docs_of(data))
        assert "a.spacy: it " in problem


def test_a_file_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_files, "_LARGEST_FILE", 1 << 20)
    (problem,) = problems(docs_of(zlib.compress(bytes(1 << 24))))
    assert "it unpacks to more than 1 MB" in problem


def test_words_repeated_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_files, "LARGEST_ARTICLE", 10)
    first, second = problems(docs_of(TWO.read_bytes()))
    assert "its text is too long" in first
    assert "its text is too long" in second


def test_lists_within_lists_without_end_are_refused() -> None:
    with pytest.raises(InputError, match="more values than"):
        unpacked(b"\x91" * 100_000)


@pytest.mark.model
def test_spacy_numbers_its_words_as_this_reader_does() -> None:
    from spacy.strings import StringStore
    from spacy.symbols import IDS

    assert {"": 0, **NUMBERS} == IDS
    given = ["hello", "über", "x" * 100, "🚋", "agent", "ORG", "seven77", "eightttt"]
    store = StringStore(given)
    assert [spacy_files._number_of(word) for word in given] == [store[word] for word in given]


@pytest.mark.model
def test_files_written_by_spacy_here_come_back(tmp_path: Path) -> None:
    import spacy
    from spacy.tokens import DocBin, Span

    nlp = spacy.blank("en")
    doc = nlp("Ann Reed met 👩🏽‍🚒 Ben in Paris.")
    doc.ents = [Span(doc, 0, 2, "PERSON", kb_id="Q1"), Span(doc, 2, 3, "VERB"), Span(doc, 3, 4, "VERB")]
    doc.spans["emoji"] = [doc[3:5]]
    DocBin(docs=[doc], store_user_data=True).to_disk(tmp_path / "a.spacy")
    ((_, item, _), *_) = read_file(tmp_path / "a.spacy")
    assert not isinstance(item, Problem)
    (text,) = texts_of(tmp_path / "a.spacy")
    assert text.text == doc.text
    assert words(text) == [
        ("PERSON", "Ann Reed"),
        ("VERB", "met"),
        ("VERB", doc[3].text),
        ("emoji", doc[3:5].text),
    ]
    assert text.labels[0].attributes == {"kb_id": "Q1"}
