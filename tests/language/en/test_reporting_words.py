"""Words that report, told by their form."""

from __future__ import annotations

import pytest

from annotator.language.en.reporting_words import cue_verbs, modes, reports_speech


@pytest.mark.parametrize("words", ["said", "has been saying", "According to", "replied", "wrote", "warning"])
def test_forms_of_reporting_verbs_report(words: str) -> None:
    assert reports_speech(words, cue_verbs())


@pytest.mark.parametrize("words", ["ran", "", "according", "the table"])
def test_other_words_do_not_report(words: str) -> None:
    assert not reports_speech(words, cue_verbs())


def test_modes_are_of_words_that_are_no_plain_speech() -> None:
    assert set(modes().values()) == {"thought", "writing"}
    assert "say" not in modes()
