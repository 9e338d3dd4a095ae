"""Passages in guillemets with marks nested in them, as in French."""

from __future__ import annotations

import pytest

from annotator.domain.quotation import Quotation
from annotator.domain.quote_marks import inside_double_marks
from annotator.domain.roles import by_role
from annotator.domain.span import Span


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("« Il a dit “non” hier », raconte-t-elle.", ["« Il a dit “non” hier »"]),
        ("« Le mot « crise » fait peur », puis « rien ».", ["« Le mot « crise » fait peur »", "« rien »"]),
        ('« Il a dit "non" et "oui" », lance-t-il.', ['« Il a dit "non" et "oui" »']),
        ("« un “a”, un «b» et un “c” » ou « deux »", ["« un “a”, un «b» et un “c” »", "« deux »"]),
        # A mark that stays open hides no passage behind it.
        ("« ouvert, et “b” ou « c »", ["“b”", "« c »"]),
        ("« a », “b”, « c »", ["« a »", "“b”", "« c »"]),
        ("“He said «non» then”", ["«non»"]),  # marks of other languages as before
    ],
)
def test_marks_nested_in_guillemets_are_part_of_the_passage(text: str, passages: list[str]) -> None:
    assert [passage.of(text) for passage in inside_double_marks(text)] == passages


def test_a_quotation_with_nested_marks_is_direct() -> None:
    text = "« Le mot « crise » fait peur », dit-elle."
    assert Quotation("q", by_role((Span(0, text.index(", dit")),))).type_in(text) == "direct"
