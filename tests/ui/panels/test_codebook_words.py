"""The words of a codebook have room in the cards in each language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea

from annotator.domain.translation import LANGUAGES
from annotator.project import Project
from annotator.project.bundled_codebooks import bundled_codebook
from annotator.store.layers import set_codebook
from annotator.ui.shell import app as app_module
from annotator.ui.wording.language import speak_language
from tests.ui.articles import TEXT, TOLD, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.cuts import cut_words
from tests.ui.driving import press, settle


@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_have_room_for_the_words_of_the_codebook(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    with Project.open(path) as project:
        set_codebook(project.database, bundled_codebook("default", language))
    monkeypatch.setattr(app_module, "speak_language", lambda *_: speak_language(language))
    try:
        shown = window(path)
        shown.resize(900, 560)
        for span, key in ((TRAFFIC, "q"), (TOLD, "k")):
            shown.workspace.set_current(None)
            mark(shown.article, span)
            press(shown.article, key)
            settle()
            settle()
            assert cut_words(shown) == []
            areas = shown.docks.panel("cards").findChildren(QScrollArea)
            assert areas
            assert [area for area in areas if area.horizontalScrollBar().maximum()] == []
    finally:
        speak_language("en")
