from __future__ import annotations

from dataclasses import replace

from annotator.domain.entity import Entity
from annotator.domain.span import Span
from tests.formats.exchange.exports import everything, main_of, place, read_again


def blocks(data: bytes) -> list[list[str]]:
    return [block.split("\n") for block in data.decode().strip("\n").split("\n\n")]


def test_columns_of_roles_claims_and_entities() -> None:
    lines = main_of("conll", everything()).decode().split("\n")
    assert lines[0] == "# global.columns = TOKEN CONTENT CUE SOURCE ADDRESSEE CLAIM ENTITY"
    assert lines[2:4] == ["# newdoc id = a/1", "# annotator = ana"]
    rows = {line.split("\t")[0]: line.split("\t")[1:] for line in lines if "\t" in line}
    assert rows["Roe"] == ["O", "O", "I-SOURCE", "O", "O", "I-PERSON"]
    assert rows["BBC"] == ["O", "O", "O", "I-ADDRESSEE", "O", "I-ORG"]
    assert rows["for"] == ["I-CONTENT", "O", "O", "O", "O", "O"]
    assert rows["left"][4] == "I-CLAIM:quantity"


def test_a_sentence_goes_on_where_a_span_does() -> None:
    first, *_ = (block for block in blocks(main_of("conll", everything())) if "Ann\tO" in "\n".join(block))
    assert "# text = “We tried,” Ann Roe and Bo Lee told the BBC on Monday, “for years.”" in first
    longer = Entity("e9", place("on Monday, “for years.” Ann"), "X Y\n")
    data = main_of("conll", replace(everything(), entities=(longer,)))
    assert any("years.” Ann said that Bo" in line for block in blocks(data) for line in block)
    assert "B-X_Y" in data.decode()


def test_names_in_comments_stay_in_their_line() -> None:
    record = everything()
    hostile = "a\n# text = x\nX\tB-CUE\n\n# newdoc id = b"
    record = replace(
        record,
        document=replace(record.document, id=hostile, text=f" \n{record.document.text}\n"),
        layer=replace(record.layer, annotator=hostile, quotations=(), claims=()),
        entities=(Entity("e", Span(0, 1), "X"),),
    )
    (read,) = read_again("conll", main_of("conll", record), None)
    assert read.document.text == record.document.text
    assert read.document.id == "a # text = x X B-CUE # newdoc id = b"
