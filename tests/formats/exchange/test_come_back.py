"""Layers of several annotators come back from files of other tools' formats, without what the losses name."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.layer import Record
from annotator.formats.exchange.claim_labels import typed_label_map
from annotator.formats.files import read_file, readable_files
from annotator.formats.input.choices import Choices
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import ExportFormat, Settings
from tests.examples import records
from tests.formats.exchange.come_back import Plain, come_back, differences, in_order, plain
from tests.formats.exchange.exports import FORMATS, codebook

pytest.importorskip("lxml")


@st.composite
def layers_of_a_document(draw: st.DrawFn) -> list[Record]:
    first = draw(records())
    others = draw(st.lists(st.sampled_from(("ben@x.test", "../gold: 2")), unique=True))
    return [first, *(draw(records(annotator=name, another=first)) for name in others)]


@cache
def choices() -> Choices:
    return Choices(labels=typed_label_map(codebook()))


# All formats in one test: to draw the layers takes longer than to write and read them.
@given(layers_of_a_document())
def test_layers_come_back_without_what_the_losses_name(layers: list[Record]) -> None:
    for name in ("prodigy", "label-studio", "doccano", "brat", "xmi", "qdpx"):
        expected, found = written_and_read(FORMATS[name], layers)
        assert differences(found, expected) == [], name


def written_and_read(format: ExportFormat, layers: list[Record]) -> tuple[list[Plain], list[Plain]]:
    """Return what should come back of the layers, without those that cannot be written, and what comes back."""
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
        read = [
            item
            for path in (readable_files(Path(folder)) if written else ())
            for _, item, _ in read_file(path, choices())
            if isinstance(item, Record)
        ]
    return come_back(format, written), [in_order(plain(record) | {"state": ()}) for record in read]
