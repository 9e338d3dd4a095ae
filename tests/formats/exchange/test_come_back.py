"""Layers of several annotators come back from files of other tools' formats, without what the losses name."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.layer import Record
from annotator.formats.exchange.claim_labels import typed_label_map
from annotator.formats.files import read_file, readable_files
from annotator.formats.input.choices import Choices
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Settings
from tests.examples import records
from tests.formats.exchange.come_back import come_back, differences, in_order, plain
from tests.formats.exchange.exports import FORMATS, codebook

pytest.importorskip("lxml")


@st.composite
def layers_of_a_document(draw: st.DrawFn) -> list[Record]:
    first = draw(records())
    others = draw(st.lists(st.sampled_from(("ben@x.test", "../gold: 2")), unique=True))
    return [first, *(draw(records(annotator=name, another=first)) for name in others)]


@given(layers_of_a_document())
@settings(deadline=None)
@pytest.mark.parametrize("name", ["prodigy", "label-studio", "doccano", "brat", "xmi", "qdpx"])
def test_layers_come_back_without_what_the_losses_name(name: str, layers: list[Record]) -> None:
    format = FORMATS[name]
    written = []
    with TemporaryDirectory() as folder:
        writer = format.open(Destination(Path(folder), "out", format.ending), Settings("p", codebook()))
        for record in layers:
            try:
                writer.add(record)
                written.append(record)
            except ValueError as error:
                assert "has no words" in str(error)
        writer.finish()
        writer.close()
        choices = Choices(labels=typed_label_map(codebook()))
        read = [
            item
            for path in (readable_files(Path(folder)) if written else ())
            for _, item, _ in read_file(path, choices)
            if isinstance(item, Record)
        ]
    expected = come_back(format, written)
    found = [in_order(plain(record) | {"state": ()}) for record in read]
    assert differences(found, expected) == []
