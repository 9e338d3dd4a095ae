"""The keys that a codebook gives to its types."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_draft import Draft
from annotator.domain.recoding import Label
from annotator.ui.actions.label_keys import holder_of, label_keys
from tests.ui.articles import BOARD, TEXT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press

QUANTITY, EVENT, ORG = (
    Label("claim type", "quantity"),
    Label("claim type", "event"),
    Label("entity type", "ORG"),
)


def test_keys_of_the_program_and_of_earlier_types_stay_where_they_are(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    draft = Draft.of(shown.workspace.project.codebook.body)
    draft = draft.changed(QUANTITY, key="R").changed(EVENT, key="Q").changed(ORG, key="R")
    assert label_keys(read_codebook(draft.body), shown.keys) == {"R": QUANTITY}
    assert holder_of("q", shown.keys) == "“New quotation”"
    assert holder_of("1", shown.keys) == "claim type 1"


def test_a_key_of_an_entity_type_marks_words_until_the_codebook_changes(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    draft = Draft.of(shown.workspace.project.codebook.body).changed(ORG, key="R")
    shown.workspace.act_on_codebook(draft.body, draft.recoding)
    mark(shown.article, BOARD)
    press(shown.article, "r")
    assert [entity.label for entity in shown.workspace.opened.entities] == ["ORG"]
    shown.workspace.undo()
    shown.workspace.undo()
    mark(shown.article, BOARD)
    press(shown.article, "r")
    assert not list(shown.workspace.opened.entities)
