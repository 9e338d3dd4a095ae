"""Titles before names: whose they are, and what role they tell."""

from __future__ import annotations

import pytest

from annotator.language.en.titles import gender_of_title, is_title, role_in_title


@pytest.mark.parametrize(
    ("word", "gender", "role"),
    [
        ("Mr.", "m", ""),
        ("Dame", "f", ""),
        ("Sen.", "", "senator"),
        ("Minister", "", "minister"),
        ("Reed", "", ""),
    ],
)
def test_a_title_tells_gender_or_role(word: str, gender: str, role: str) -> None:
    assert (gender_of_title(word), role_in_title(word)) == (gender, role)
    assert is_title(word) == bool(gender or role)
