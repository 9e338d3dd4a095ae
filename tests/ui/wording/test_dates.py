"""Dates and times as each language writes them."""

from __future__ import annotations

from datetime import datetime

import pytest

from annotator.ui.wording.dates import (
    clock,
    day_and_time,
    day_of_year,
    duration,
    full_time,
    local_time,
    time_of_day,
)
from annotator.ui.wording.language import speak_language

AT = datetime(2026, 3, 5, 15, 4, 9)


@pytest.mark.parametrize(
    ("language", "day", "with_time"),
    [
        ("en", "05 Mar", "2026-03-05 15:04"),
        ("de", "05.03.", "05.03.2026 15:04"),
        ("fr", "05/03", "05/03/2026 15:04"),
        ("es", "5/3", "5/3/2026 15:04"),
    ],
)
def test_each_language_has_its_form_of_days(language: str, day: str, with_time: str) -> None:
    speak_language(language)
    try:
        assert (day_of_year(AT), day_and_time(AT)) == (day, with_time)
        assert (time_of_day(AT), clock(AT)) == ("15:04", "15:04:09")
        assert duration(187).split() == ["3:07", "min"]
    finally:
        speak_language("en")


def test_a_stored_time_that_is_none_is_shown_as_it_is() -> None:
    assert local_time("soon") == full_time("soon") == "soon"
