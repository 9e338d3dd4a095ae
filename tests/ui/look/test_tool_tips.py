"""Words from imported files are shown as they are, never as markup."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.ui.look.tool_tips import plain_tip
from tests.ui.conftest import make_project

TITLE = 'Why <b>x</b> &amp; <img src="file:///etc/hostname">'


def test_a_title_that_looks_like_html_is_shown_to_the_letter(window, tmp_path) -> None:
    opened = window(make_project(tmp_path / "p.qca", {"a1": f"{TITLE}\n\nText.\n"}))
    model = opened.documents.model
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip
    assert model.data(model.index(0, 0)).endswith(TITLE)


def test_a_tip_keeps_its_lines() -> None:
    assert plain_tip("a < b\nc") == "<qt>a &lt; b<br>c</qt>"
    assert plain_tip("") == ""
