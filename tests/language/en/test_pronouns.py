"""Pronouns as sources."""

from __future__ import annotations

from annotator.language.en.pronouns import gender_of_pronoun, is_pronoun


def test_pronouns_name_nobody() -> None:
    assert is_pronoun("She")
    assert not is_pronoun("Reed")
    assert (gender_of_pronoun("She"), gender_of_pronoun("his"), gender_of_pronoun("they")) == ("f", "m", "")
