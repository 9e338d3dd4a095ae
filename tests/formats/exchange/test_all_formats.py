"""What holds for each format that is written for other tools."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Settings
from annotator.formats.output.features import LossCounter
from tests.formats.exchange.exports import FORMATS, codebook, everything, exported, main_of


@pytest.mark.parametrize("name", ["prodigy", "label-studio", "doccano", "spacy", "conll"])
def test_the_same_records_give_the_same_bytes(name: str) -> None:
    assert exported(name, [everything()]) == exported(name, [everything()])


# A number too large for spaCy's files, one that is none, and half of a surrogate pair.
@pytest.mark.parametrize(
    ("name", "value"),
    [("spacy", 2**70), ("label-studio", float("nan")), ("prodigy", "\ud800"), ("doccano", "\ud800")],
)
def test_a_record_that_cannot_be_written_leaves_nothing_of_it(name: str, value: Any, tmp_path: Path) -> None:
    good = everything()
    destination = Destination(tmp_path, "out", FORMATS[name].ending)
    writer = FORMATS[name].open(destination, Settings("press", codebook()))
    writer.add(good)
    with pytest.raises(ValueError, match=r"large|JSON|surrogate"):
        writer.add(replace(good, document=replace(good.document, meta={"x": value})))
    writer.add(good)
    writer.finish()
    writer.close()
    assert destination.main.read_bytes() == main_of(name, good, good)


def test_what_is_lost_is_said_before() -> None:
    lost = LossCounter(FORMATS["conll"].losses)
    lost.add(everything())
    said = lost.in_words()
    assert "1 split quotation: each fragment is a quotation of its own." in said
    assert "1 claim of several types: only the first type stays." in said
    assert FORMATS["spacy"].losses == ()
    # The quotation of a claim is told by where it stands, if nothing else says it.
    alone = [replace(claim, quotation=None) for claim in everything().layer.claims]
    lost = LossCounter(FORMATS["conll"].losses)
    lost.add(replace(everything(), layer=replace(everything().layer, claims=tuple(alone))))
    assert any(line.startswith("1 claim that no quotation makes") for line in lost.in_words())
