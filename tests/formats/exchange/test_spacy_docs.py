from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc, DocBin

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.exchange import spacy_docs
from annotator.formats.exchange.spacy_docs import record_of
from annotator.formats.input.label_map import LabelMap
from annotator.formats.labelled.spacy_record import KEY
from annotator.formats.output.destination import Destination
from tests.formats.exchange.exports import TEXT, everything, main_of, plain, read_again


def docs_of(data: bytes) -> list[Doc]:
    return list(DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab))


def test_spacy_reads_entities_groups_and_whole_quotations() -> None:
    (doc,) = docs_of(main_of("spacy", everything()))
    assert doc.text == TEXT
    assert [(entity.text, entity.label_) for entity in doc.ents] == [
        ("Ann Roe", "PERSON"), ("the BBC", "ORG"), ("مريم", "PERSON"),
    ]  # fmt: skip
    assert doc.has_annotation("ENT_IOB")
    groups = {
        name: [(span.text, span.label_, span.id_) for span in group] for name, group in doc.spans.items()
    }
    assert groups["content"][:2] == [("“We tried,”", "direct", "q1"), ("“for years.”", "direct", "q1")]
    assert groups["addressee"] == [("the BBC", "ADDRESSEE", "q1")]
    assert [span.kb_id_ for span in doc.spans["source"]] == ["s1"]
    assert sorted(groups["claims"]) == [
        ("40% left", "event", "c1"), ("40% left", "quantity", "c1"), ("The mayor, مريم, agreed", "opinion", "c2"),
    ]  # fmt: skip
    assert Counter(label for _, label, _ in groups["sc"]) == {
        "CONTENT": 4,
        "CUE": 3,
        "SOURCE": 1,
        "ADDRESSEE": 1,
    }
    assert len(groups["entities"]) == 4
    Doc.set_extension("annotations", default=None, force=True)
    assert [quotation["id"] for quotation in doc._.annotations["quotations"]] == ["q1", "q2", "q3"]
    Doc.remove_extension("annotations")
    record = record_of(doc)
    assert plain(record) == plain(everything())
    assert record.speakers == everything().speakers
    with pytest.raises(InputError, match="has no annotations of this program"):
        record_of(spacy.blank("en")(TEXT))


def test_tokens_are_the_tokenizers_but_where_a_span_cuts_one() -> None:
    record = everything()
    nothing = replace(record, layer=replace(record.layer, quotations=(), claims=()), entities=())
    (doc,) = docs_of(main_of("spacy", nothing))
    assert [(t.text, t.whitespace_) for t in doc] == [
        (t.text, t.whitespace_) for t in spacy.blank("en")(TEXT)
    ]


def test_documents_whose_groups_were_changed_come_as_labels() -> None:
    (doc,) = docs_of(main_of("spacy", everything()))
    labels = LabelMap("", {"CONTENT": "content", "CUE": "cue"})

    def read() -> Record:
        (record,) = read_again("spacy", DocBin(store_user_data=True, docs=[doc]).to_bytes(), labels)
        return record

    assert read() == record_of(doc)
    doc.spans["source"] = [doc[0:2]]
    assert [quotation.note for quotation in read().layer.quotations] == [""] * 4


def test_values_that_are_not_ours_are_not_taken() -> None:
    (doc,) = docs_of(main_of("spacy", everything()))
    own: dict[Any, Any] = doc.user_data
    values = own[KEY]
    for wrong in (
        None,
        "x",
        *(values | w for w in ({"id": ""}, {"meta": {"x": float("nan")}}, {"quotations": [1]})),
    ):
        own[KEY] = wrong
        (read,) = read_again("spacy", DocBin(store_user_data=True, docs=[doc]).to_bytes(), None)
        assert (read.document.text, read.layer.quotations) == (TEXT, ())


def test_a_full_file_is_followed_by_another_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_docs, "_MOST_BYTES", 1)
    writer = spacy_docs.DocWriter(Destination(tmp_path, "news", ".spacy", "train"))
    for _ in range(2):
        writer.add(everything())
    writer.finish()
    writer.close()
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["news-train-2.spacy", "news-train.spacy"]
    assert all(len(docs_of(file.read_bytes())) == 1 for file in files)
