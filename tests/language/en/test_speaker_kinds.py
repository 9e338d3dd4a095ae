"""The kind of a speaker by the words of the name."""

from __future__ import annotations

import pytest

from annotator.language.en.speaker_kinds import likely_kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ann Reed", "person"), ("Reed", "person"), ("Mayor Tom Baker", "person"), ("", "person"),
        ("Chef and author Tom Hughes", "person"), ("Washington and Kyiv", "group"), ("Ann and Tom Hughes", "group"),
        ("Mr & Mrs Hughes", "group"), ("the union and the council", "group"), ("critics of the plan", "group"),
        ("Democrats", "group"), ("Marks & Spencer", "organisation"), ("BBC", "organisation"), ("Barclays plc", "organisation"),
        ("Department of Health and Social Care", "organisation"), ("the New York Times", "organisation"),
        ("officials", "unnamed"), ("a spokesman for Ford", "unnamed"), ("the mayor", "unnamed"), ("The report", "document"),
    ],
)  # fmt: skip
def test_the_kind_of_a_typed_name_is_guessed_by_its_words(name: str, kind: str) -> None:
    assert likely_kind(name) == kind
