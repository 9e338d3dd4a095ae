"""Claims and entities in the colours of the codebook."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from annotator.domain.codebook_draft import Draft
from annotator.domain.contrast import LEAST, contrast
from annotator.domain.recoding import Label
from annotator.ui.look.theme import load_theme
from tests.ui.articles import ENTITIES, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
EXTREMES = ("#000000", "#ffffff", "#ffee00", "#0000ff", "#00ff00", "#7f7f7f")


@pytest.mark.parametrize("name", THEMES)
def test_any_colour_leaves_words_and_lines_to_be_seen(name: str) -> None:
    theme = load_theme(name)
    for colour in EXTREMES:
        assert contrast(theme.ink(colour).name(), theme.css("paper")) >= LEAST
        assert contrast(theme.css("text"), theme.wash(colour).name()) >= LEAST


def test_brackets_and_grounds_have_the_colours_of_the_codebook(window, qapp, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ENTITIES}))
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    press(shown.article, "1")
    shown.workspace.set_current(None)
    theme = shown.subjects.view.theme
    ink, wash = theme.ink("#a000a0"), theme.wash("#00a000")

    def seen() -> list[bool]:
        settle()
        picture = shown.article.viewport().grab().toImage()
        places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        found = {picture.pixel(x, y) for x, y in places}
        return [QColor(colour).rgb() in found for colour in (ink, wash)]

    assert seen() == [False, False]
    draft = Draft.of(shown.workspace.project.codebook.body)
    draft = draft.changed(Label("claim type", "quantity"), colour="#a000a0")
    draft = draft.changed(Label("entity type", "PERSON"), colour="#00a000")
    shown.workspace.act_on_codebook(draft.body, draft.recoding)
    assert seen() == [True, True]
