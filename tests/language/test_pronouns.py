"""Pronouns as sources."""

from __future__ import annotations

from annotator.language.pronouns import gender_of_pronoun, is_pronoun


def test_pronouns_name_nobody() -> None:
    assert is_pronoun("She")
    assert all(map(is_pronoun, ("Elle", "ils", "qui", "celui-ci")))
    assert not is_pronoun("Reed")
    assert (gender_of_pronoun("She"), gender_of_pronoun("his"), gender_of_pronoun("they")) == ("f", "m", "")
    assert (gender_of_pronoun("Elle"), gender_of_pronoun("il"), gender_of_pronoun("ils")) == ("f", "m", "")
