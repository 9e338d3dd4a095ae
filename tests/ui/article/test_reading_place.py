"""Where the reading place goes when a text is replaced."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article.reading_place import carried

_TEXTS = st.text("ab\n", max_size=12)


@given(_TEXTS, _TEXTS, _TEXTS, _TEXTS, st.data())
def test_what_stands_before_and_behind_a_change_keeps_its_place(
    before: str, old: str, new: str, behind: str, data: st.DataObject
) -> None:
    whole, changed = before + old + behind, before + new + behind
    place = data.draw(st.integers(0, len(whole)))
    there = carried(whole, changed, place)
    assert 0 <= there <= len(changed)
    if place <= len(before):
        assert there == place
    if old != new and place == len(whole):
        assert there in (len(changed), place)


def test_words_behind_what_was_put_in_are_gone_on_with() -> None:
    old, new = "One. Two. Three.", "One. And a half. Two. Three."
    assert new[carried(old, new, old.index("Three")) :] == "Three."
    assert carried(old, old, 7) == 7
    assert carried(old, "", 7) == 0
