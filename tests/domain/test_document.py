from __future__ import annotations

import pytest

from annotator.domain.document import TITLE_LENGTH, Document, new_document
from annotator.domain.errors import InputError


def test_the_title_is_the_metadatas_else_the_first_line_else_the_id() -> None:
    assert Document("a1", "First line\nmore", {"title": " Tram "}).title == "Tram"
    assert Document("a1", "\n\n First line \nmore", {"title": "  "}).title == "First line"
    assert Document("a1", " \n").title == "a1"


def test_a_title_is_of_words_on_one_line() -> None:
    assert Document("a1", "Text", {"title": "Trams\n  return"}).title == "Trams return"
    assert Document("a1", "Text", {"title": ["Trams"]}).title == "Text"
    assert Document("a1", "* * *\nTrams\treturn\n").title == "Trams return"
    assert Document("a1", "字" * 200).title == "字" * TITLE_LENGTH + " …"


def test_a_long_first_line_is_cut_between_words() -> None:
    title = Document("a1", "word " * 200).title
    assert title.endswith("word …")
    assert len(title) <= TITLE_LENGTH + 2


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", "\ufeff\ufeff\u00a0"])
def test_a_document_has_a_text(text: str) -> None:
    with pytest.raises(InputError, match="there is no text"):
        new_document("a1", text)
