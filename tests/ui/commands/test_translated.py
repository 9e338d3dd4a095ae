"""What commands say at the bottom is in the language in force."""

from __future__ import annotations

from pathlib import Path

from tests.ui.articles import ENTITIES, REED, SUGGESTIONS, TEXT, TRAFFIC, WAIT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import settle
from tests.ui.speaking import BEGIN

# Actions that say something and ask nothing, in an order in which they do.
SAYING = (
    "remove", "next_document", "previous_document", "next_overlapping", "set_cue", "waive", "next_sentence",
    "next_report", "next_marks", "suggest_thoughts", "suggest_claims", "show_hidden", "bar_at_selection",
    "order_uncertain", "switch_learning", "forget_learning", "next_suggestion", "join_fragment",
    "new_quotation", "undo", "redo", "find_next", "to_trash",
)  # fmt: skip


def test_commands_speak_the_language_in_force(spoken: None, window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}, {"a1": ENTITIES}, SUGGESTIONS))
    said: list[tuple[str, str]] = []
    doing = ""
    shown.subjects.hint.connect(lambda words: said.append((doing, words)))
    for doing in SAYING:
        shown.actions_by_id[doing].trigger()
        settle()
    for doing, place in (
        ("entity", REED),
        ("new_quotation", TRAFFIC),
        ("new_quotation", TRAFFIC),
        ("new_claim", WAIT),
    ):
        mark(shown.article, place)
        shown.actions_by_id[doing].trigger()
        settle()
    assert len(said) > 15
    assert [words for words in said if BEGIN not in words[1]] == []
